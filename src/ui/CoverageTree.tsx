import type { VNode } from 'preact';
import type { Coverage, Report } from '../report.ts';
import { coverageBeyondTrail, groupByOrigin, type OriginGroup } from './coverage-groups.ts';
import { DataSources, STORY_RECORDS } from './DataSources.tsx';
import { Facts } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { dayText, languageName, linkTo, listText, visible } from './format.ts';
import { Rich } from './Rich.tsx';
import { keyPart, plural, text } from './text.ts';

const FIRST_GROUPS = 5;
const FIRST_ITEMS = 5;

interface CoverageProps {
  report: Report;
  /** Names of outlets by their domains. */
  names: Readonly<Record<string, string>>;
}

/** Who carries the story, by the origin that each goes back to. */
export function CoverageTree({ report, names }: CoverageProps): VNode | null {
  const { independence, page } = report;
  const coverage = coverageBeyondTrail(report);
  if (coverage.length === 0) return null;
  const groups = groupByOrigin(coverage, names);
  const self = coverage.find(({ url }) => url === page.resolvedUrl);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{text('coverage_heading')}</h2>
      <p class="counts">{[plural('count_outlets', independence.outlets), ...originsText(independence)].join(' · ')}</p>
      <ul class="origins">
        <Fold
          items={groups}
          first={FIRST_GROUPS}
          more="more_origins"
          render={(group) => <Origin key={group.origin} group={group} self={self} names={names} />}
        />
      </ul>
      {coverage.some(({ seen }) => seen === 'dataset') && <DataSources keys={[STORY_RECORDS]} />}
    </section>
  );
}

interface OriginProps {
  group: OriginGroup;
  /** The coverage that is this page. */
  self: Coverage | undefined;
  names: Readonly<Record<string, string>>;
}

function Origin({ group, self, names }: OriginProps): VNode {
  return (
    <li class="origin">
      <h3>
        <Rich message="goes_back_to" values={[<bdi key="name">{outletName(group.name)}</bdi>]} />
      </h3>
      <ul>
        <Fold
          items={group.items}
          first={FIRST_ITEMS}
          more="more_outlets"
          render={(item, i) => (
            <Item key={`${item.outlet}${item.url}${i}`} item={item} isThisPage={item === self} names={names} />
          )}
        />
      </ul>
    </li>
  );
}

interface ItemProps {
  item: Coverage;
  isThisPage: boolean;
  names: Readonly<Record<string, string>>;
}

function Item({ item, isThisPage, names }: ItemProps): VNode {
  const href = isThisPage ? null : linkTo(item.url);
  const name = <bdi>{outletName(item.name)}</bdi>;
  const facts = [
    text(`role_${keyPart(item.role)}`),
    item.language && languageName(item.language),
    item.via.length > 0 && text('via', listText(item.via.map((domain) => visible(names[domain] ?? domain)))),
    isThisPage && item.name !== '' && text('this_page'),
    item.seen === 'memory' && text('seen_before'),
  ];
  return (
    <li class="coverage-item">
      <span class="outlet">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </span>
      {item.date && <time dateTime={item.date}>{dayText(item.date)}</time>}
      <span class="facts">
        <Facts items={facts} />
      </span>
    </li>
  );
}

/** How many origins, and how many of them rest on a source without a name. */
function originsText({ origins, anonymousOrigins }: Report['independence']): string[] {
  if (origins === 1 && anonymousOrigins === 1) return [text('count_origin_unnamed')];
  const counted = plural('count_origins', origins);
  return anonymousOrigins === 0 ? [counted] : [counted, plural('count_unnamed', anonymousOrigins)];
}

/** A text that stands on no page is nobody's. */
function outletName(name: string): string {
  return name === '' ? text('this_text') : visible(name);
}
