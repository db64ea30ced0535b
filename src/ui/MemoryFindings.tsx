import type { VNode } from 'preact';
import type { ReadBefore, ReadElsewhere, Report } from '../report.ts';
import { ChangeList, changesInBrief } from './ChangeList.tsx';
import { DOT } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { linkTo, visible } from './format.ts';
import { Rich } from './Rich.tsx';
import { plural, text } from './text.ts';
import { whenText } from './when.ts';

const FIRST_READINGS = 3;

/** What this browser has read before: this page, with what changed since, and its story elsewhere. */
export function MemoryFindings({ memory }: Pick<Report, 'memory'>): VNode | null {
  if (memory === null) return null;
  const { before, readings } = memory;
  return (
    <section class="memory" aria-labelledby="memory">
      <h2 id="memory">{text('memory_heading')}</h2>
      {before && <Before before={before} />}
      {readings.length > 0 && (
        <ul>
          <Fold
            items={readings}
            first={FIRST_READINGS}
            more="more_readings"
            render={(reading) => <Elsewhere key={reading.url} reading={reading} />}
          />
        </ul>
      )}
    </section>
  );
}

function Before({ before: { readAt, times, changes } }: { before: ReadBefore }): VNode {
  return (
    <>
      <p>{plural('memory_before', times, whenText(readAt))}</p>
      {changes === null ? (
        <p class="facts">{text('memory_unchanged')}</p>
      ) : (
        <details>
          <summary>{text('memory_changed', changesInBrief(changes))}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
    </>
  );
}

function Elsewhere({ reading: { outlet, title, url, readAt, match } }: { reading: ReadElsewhere }): VNode {
  const href = linkTo(url);
  const name = <bdi>{visible(title ?? url)}</bdi>;
  return (
    <li class="read-elsewhere">
      <p>
        <Rich message="memory_elsewhere" values={[whenText(readAt), <bdi key="outlet">{visible(outlet.name)}</bdi>]} />
      </p>
      <p>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
        {DOT}
        <span class="facts">{text(`memory_match_${match}`)}</span>
      </p>
    </li>
  );
}
