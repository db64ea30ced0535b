import type { Coverage } from '../../report.ts';
import { type Shared, type SharedEvidence, sourcesOffTrail } from './shared.ts';
import { type Station, stationsOf } from './stations.ts';
import { dayName, keyOf, languageName, say, type Wording } from './wording.ts';

/** A shared report as headings and lines, before it is written in any markup. */
export interface Outline {
  title: string;
  /** What the page is, and what changes how it should be read. */
  facts: Line[];
  sections: Section[];
  closing: string;
}

export interface Section {
  heading: string;
  intro: string | null;
  /** Says that the order of the items means something. */
  ordered: boolean;
  items: Item[];
}

/** A line of a list, with the lines that belong under it. */
export interface Item {
  line: Line;
  under: Line[];
}

/** A line is made of runs that are set off from each other: names, facts, and links. */
export type Line = Run[];

export interface Run {
  text: string;
  kind: 'plain' | 'name' | 'link';
}

/** Everything that a shared report says, in the order in which a reader wants it. */
export function outlineOf(shared: Shared, when: string, wording: Wording): Outline {
  const sections = [
    trailSection(shared, wording),
    disputesSection(shared, wording),
    ...coverageSections(shared, wording),
    sourcesSection(shared, wording),
    noticesSection(shared, wording),
  ];
  return {
    title: shared.title ?? say(wording, 'title'),
    facts: pageFacts(shared, wording),
    sections: sections.filter(({ items }) => items.length > 0),
    closing: say(wording, 'closing', dayName(wording, when)),
  };
}

function pageFacts({ page, published, language }: Shared, wording: Wording): Line[] {
  const impersonates = page.impersonates && say(wording, 'impersonates', page.impersonates.name);
  const { wrapper } = page;
  return [
    impersonates ? [plain(impersonates)] : [],
    wrapper ? [plain(say(wording, `wrapper_${wrapper.kind}`, wrapper.host))] : [],
    [
      name(page.name),
      ...[published && dayName(wording, published), language && languageName(wording, language)].map(plain),
    ],
    [link(page.url)],
  ]
    .map(filled)
    .filter(({ length }) => length > 0);
}

function trailSection(shared: Shared, wording: Wording): Section {
  const stations = stationsOf(shared, wording);
  return {
    heading: say(wording, 'trail_heading'),
    intro: null,
    ordered: true,
    items: stations.length > 1 ? stations.map((station) => stationItem(station, wording)) : [],
  };
}

function stationItem({ name: title, facts, url, step }: Station, wording: Wording): Item {
  const line = filled([name(title), ...facts.map(plain), link(url)]);
  if (!step) return { line, under: [] };
  const how: Line = [plain(`↓ ${step.words}`), plain(step.certaintyWord)];
  return { line, under: [how, ...step.evidence.map((item) => evidenceLine(item, wording))] };
}

function coverageSections({ coverage, independence }: Shared, wording: Wording): Section[] {
  const names = new Map(coverage.map((item) => [item.outlet, item.name]));
  const groups = new Map<string, Coverage[]>();
  for (const item of coverage) groups.set(item.origin, [...(groups.get(item.origin) ?? []), item]);
  const { outlets, origins, anonymousOrigins } = independence;
  const counts = [outlets, origins, anonymousOrigins].map((n) => new Intl.NumberFormat(wording.locale).format(n));
  return [...groups].map(([origin, items], i) => ({
    heading: `${say(wording, 'coverage_heading')} – ${say(wording, 'origin', names.get(origin) ?? origin)}`,
    intro: i === 0 ? say(wording, 'independence', ...counts) : null,
    ordered: false,
    items: items.map((item) => ({ line: coverageLine(item, names, wording), under: [] })),
  }));
}

function coverageLine(item: Coverage, names: ReadonlyMap<string, string>, wording: Wording): Line {
  const from = item.via.map((outlet) => names.get(outlet) ?? outlet).join(', ');
  return filled([
    name(item.name),
    plain(say(wording, keyOf('role', item.role))),
    plain(from && say(wording, 'via', from)),
    plain(item.language && languageName(wording, item.language)),
    plain(item.date && dayName(wording, item.date)),
    plain(say(wording, `seen_${item.seen}`)),
    link(item.url),
  ]);
}

function disputesSection({ disputes }: Shared, wording: Wording): Section {
  return {
    heading: say(wording, 'disputes_heading'),
    intro: null,
    ordered: false,
    items: disputes.map(({ by, note, url, evidence }) => ({
      line: filled([name(by), plain(note), link(url)]),
      under: evidence.filter(({ quote }) => quote !== note).map((item) => evidenceLine(item, wording)),
    })),
  };
}

/** By name alone: every sentence that names somebody would be most of the article. */
function sourcesSection(shared: Shared, wording: Wording): Section {
  return {
    heading: say(wording, 'sources_heading'),
    intro: null,
    ordered: false,
    items: sourcesOffTrail(shared).map(({ name: title, type }) => ({
      line: filled([name(title || say(wording, 'unnamed_source')), plain(say(wording, `node_${type}`))]),
      under: [],
    })),
  };
}

function noticesSection({ notices }: Shared, wording: Wording): Section {
  return {
    heading: say(wording, 'notices_heading'),
    intro: null,
    ordered: false,
    items: notices.map(({ kind, text, evidence, reference }) => ({
      line: filled([name(say(wording, keyOf('notice', kind))), plain(text === evidence.quote ? null : text)]),
      under: [evidenceLine({ ...evidence, reference: reference ?? evidence.reference }, wording)],
    })),
  };
}

function evidenceLine({ where, quote, reference }: SharedEvidence, wording: Wording): Line {
  const isAddress = where === 'address' && URL.canParse(quote);
  const source = reference !== null && URL.canParse(reference) ? link(reference) : plain(reference);
  return filled([isAddress ? link(quote) : quotation(quote), plain(say(wording, `evidence_${where}`)), source]);
}

function filled(runs: readonly Run[]): Line {
  return runs.filter(({ text }) => text !== '');
}

function plain(text: string | null | undefined): Run {
  return { text: text ?? '', kind: 'plain' };
}

function name(text: string): Run {
  return { text, kind: 'name' };
}

/** In quotation marks, unless it has its own. */
function quotation(text: string): Run {
  return { text: text === '' || /^[\p{Pi}\p{Pf}"'„‚「『]/u.test(text) ? text : `“${text}”`, kind: 'plain' };
}

function link(url: string | null): Run {
  return { text: url ?? '', kind: 'link' };
}
