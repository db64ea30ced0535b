import type { ComponentChild, VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { TrailStep, TrailStop } from '../report.ts';
import { EvidenceList, PageLanguageContext } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { dayText, languageName, linkTo, visible } from './format.ts';
import { stopName } from './headline.ts';
import { Rich } from './Rich.tsx';
import { plural, text } from './text.ts';

/** A trail longer than this is folded in its middle: both of its ends matter more. */
const LONG = 7;
const SHOWN_AT_START = 3;
const SHOWN_AT_END = 3;

/** The path from the first source to this page, drawn as a line of stations. */
export function Trail({ stops }: { stops: readonly TrailStop[] }): VNode {
  const [open, setOpen] = useState(false);
  const hidden = open || stops.length <= LONG ? 0 : stops.length - SHOWN_AT_START - SHOWN_AT_END;
  const end = stops.length - SHOWN_AT_END;
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{text('trail_heading')}</h2>
      <ol class="trail">
        {stops.map((stop, i) => {
          if (hidden > 0 && i > SHOWN_AT_START && i < end) return null;
          if (hidden > 0 && i === SHOWN_AT_START) {
            return (
              <li key="fold" class="stop stop-folded">
                <button type="button" class="quiet" onClick={() => setOpen(true)}>
                  {plural('trail_more', hidden)}
                </button>
              </li>
            );
          }
          return <Station key={`${i}${stop.node.name}`} stop={stop} />;
        })}
      </ol>
    </section>
  );
}

function Station({ stop: { node, step } }: { stop: TrailStop }): VNode {
  const href = node.type === 'page' ? null : linkTo(node.url);
  const language = useContext(PageLanguageContext);
  // The words by which the page describes a source; our own are in the reader's language.
  const isDescribed = node.type === 'anonymous' && node.name.trim() !== '';
  const name = <bdi lang={isDescribed ? language : undefined}>{stopName(node)}</bdi>;
  const facts = [
    node.language && languageName(node.language),
    node.date && dayText(node.date),
    node.type === 'page' && node.name !== '' && text('this_page'),
    node.type === 'circular' && text('circular'),
  ].filter(Boolean);
  return (
    <li class={`stop stop-${node.type} ${step ? `step-${step.certainty}` : ''}`}>
      <p class="stop-name">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      {facts.length > 0 && (
        <p class="facts">
          <Facts items={facts} />
        </p>
      )}
      {step && <Step step={step} />}
    </li>
  );
}

function Step({ step }: { step: TrailStep }): VNode {
  return (
    <details class="step">
      <summary>
        {step.certainty === 'inferred' && <span class="mark">{text('inferred')}</span>}
        <Facts items={stepWords(step)} />
      </summary>
      <EvidenceList items={step.evidence} />
    </details>
  );
}

/** "translated by …, edited by …": the credits say the relation, except where nobody is credited for it. */
function stepWords({ relation, credits }: TrailStep): ComponentChild[] {
  const said = credits.map(({ role, name }) => (
    <Rich key={`${role}${name}`} message={`credit_${role}`} values={[<bdi key="name">{visible(name)}</bdi>]} />
  ));
  const isSaid = relation === 'translated' && credits.some(({ role }) => role === 'translator');
  return isSaid ? said : [text(`step_${relation}`), ...said];
}
