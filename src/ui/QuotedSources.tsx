import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { OutletRef, Report, Sourcing } from '../report.ts';
import { EvidenceList, PageLanguageContext } from './EvidenceList.tsx';
import { DOT } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { numberText, visible } from './format.ts';
import { groupSources, type QuotedSource } from './quoted-sources.ts';
import { plural, text } from './text.ts';

const FIRST_SOURCES = 4;
const FIRST_CANDIDATES = 4;

interface QuotedSourcesProps {
  report: Report;
  /** The outlets that share a name, by that name. */
  candidates: Readonly<Record<string, OutletRef[]>>;
}

/** Whom the article names or quotes, the unnamed first, and how much of it has no name behind it. */
export function QuotedSources({ report, candidates }: QuotedSourcesProps): VNode | null {
  const sources = groupSources(report);
  const { sourcing } = report;
  if (sources.length === 0 && sourcing.hearsay.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text('sources_heading')}</h2>
      {/* Of a single sentence the list says as much. */}
      {sourcing.onAnonymousAlone > 0 && sourcing.claims > 1 && (
        <p class="counts">{plural('sourcing_unnamed', sourcing.onAnonymousAlone, numberText(sourcing.claims))}</p>
      )}
      <ul class="sources">
        <Fold
          items={sources}
          first={FIRST_SOURCES}
          more="more_sources"
          render={(source) => (
            <Source
              key={`${source.type}${source.name}`}
              source={source}
              candidates={source.outlet === null ? (candidates[source.name] ?? []) : []}
            />
          )}
        />
        <Hearsay hearsay={sourcing.hearsay} />
      </ul>
    </section>
  );
}

function Source({ source, candidates }: { source: QuotedSource; candidates: readonly OutletRef[] }): VNode {
  const { type, name, evidence, certainty, reason } = source;
  const language = useContext(PageLanguageContext);
  return (
    <li class={`source source-${type}`}>
      <details>
        <summary>
          <bdi lang={type === 'anonymous' ? language : undefined}>{visible(name)}</bdi>
          {DOT}
          <span class="facts">{text(candidates.length > 0 ? 'source_shared_name' : `source_${type}`)}</span>{' '}
          {certainty === 'inferred' && <span class="mark">{text('inferred')}</span>}
        </summary>
        {candidates.length > 0 && <Candidates outlets={candidates} />}
        {type === 'anonymous' && <p class="facts">{text(reason ? 'unnamed_with_reason' : 'unnamed_without_reason')}</p>}
        <EvidenceList items={reason ? [reason, ...evidence.filter(({ start }) => start !== reason.start)] : evidence} />
      </details>
    </li>
  );
}

/** What is passed on with a "reportedly" and nobody behind it. */
function Hearsay({ hearsay }: Pick<Sourcing, 'hearsay'>): VNode | null {
  if (hearsay.length === 0) return null;
  return (
    <li class="source">
      <details>
        <summary>{plural('sourcing_hearsay', hearsay.length)}</summary>
        <EvidenceList items={hearsay} />
      </details>
    </li>
  );
}

/** Who may be meant by a name that several outlets have. None of them is asserted, so nothing more is told of any. */
function Candidates({ outlets }: { outlets: readonly OutletRef[] }): VNode {
  return (
    <div class="candidates">
      <p>{plural('candidates', outlets.length)}</p>
      <ul>
        <Fold
          items={outlets}
          first={FIRST_CANDIDATES}
          more="more_outlets"
          render={({ domain, name }) => (
            <li key={domain}>
              <bdi>{visible(name)}</bdi>
              {DOT}
              <span class="facts">{domain}</span>
            </li>
          )}
        />
      </ul>
    </div>
  );
}
