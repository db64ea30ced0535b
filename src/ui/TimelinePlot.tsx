import type { VNode } from 'preact';
import type { Report } from '../report.ts';
import { coverageBeyondTrail } from './coverage-groups.ts';
import { dayText, listText, visible } from './format.ts';
import { gapAfter, plural, text } from './text.ts';
import { type Timeline, timelineOf } from './timeline.ts';

const WIDTH = 320;
const HIGHEST = 84;
const MARGIN = 8;
const LARGEST_DOT = 4;

/** When the outlets published: a dot for each on a line of days, and the same as a table. */
export function TimelinePlot({ report }: { report: Report }): VNode | null {
  const timeline = timelineOf(coverageBeyondTrail(report));
  if (timeline === null) return null;
  const first = timeline.days[0];
  const last = timeline.days.at(-1);
  if (!first || !last) return null;
  const busiest = timeline.days.find(({ items }) => items.length === timeline.most) ?? first;
  const most = plural('timeline_most', timeline.most, dayText(busiest.day));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{text('timeline_heading')}</h2>
      <figure class="timeline">
        <Dots timeline={timeline} />
        <div class="ends facts" aria-hidden="true">
          <span>{dayText(first.day)}</span>
          {timeline.length > 0 && <span>{dayText(last.day)}</span>}
        </div>
        <figcaption>
          {most}
          {timeline.undated > 0 && gapAfter(most) + plural('timeline_undated', timeline.undated)}
        </figcaption>
      </figure>
      <details>
        <summary>{text('timeline_table')}</summary>
        <dl>
          {timeline.days.map(({ day, items }) => (
            <div key={day}>
              <dt>{dayText(day)}</dt>
              <dd>{listText(items.map(({ name }) => visible(name)))}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** Originals are drawn as rings: they have a shape of their own, not a colour. */
function Dots({ timeline: { days, length, most } }: { timeline: Timeline }): VNode {
  const radius = Math.min(LARGEST_DOT, (HIGHEST - 2 * MARGIN) / (2 * most));
  const height = 2 * MARGIN + 2 * radius * most;
  const x = (offset: number) => (length === 0 ? WIDTH / 2 : MARGIN + (offset / length) * (WIDTH - 2 * MARGIN));
  const base = height - MARGIN;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <path d={`M0 ${base + 1}H${WIDTH}`} class="axis" />
      {days.map(({ day, offset, items }) =>
        items.map(({ outlet, role }, i) => (
          <circle
            key={`${day}${outlet}${i}`}
            class={role === 'original' ? 'dot dot-original' : 'dot'}
            cx={x(offset)}
            cy={base - radius * (2 * i + 1)}
            r={radius * 0.85}
          />
        )),
      )}
    </svg>
  );
}
