import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseHost } from 'tldts';
import { DEEPEST_PATH } from '../src/outlets/layout.ts';
import { nameKey, readingsOf, withoutQualifier } from '../src/outlets/names.ts';
import type { DataSource, Designation, Outlet, Relation } from '../src/outlets/outlet.ts';
import type { OutletRow, OutletRows } from '../src/outlets/rows.ts';

/** A fault in the rows, with the place where an editor finds it. `line` counts from 1, the header included. */
export interface Fault {
  file: string;
  line: number;
  column: string;
  message: string;
}

/** The files of the rows, as text. */
export type RowFiles = Record<
  | 'outlets'
  | 'outlets-unnamed'
  | 'designations'
  | 'relations'
  | 'alias-collisions'
  | 'common-words'
  | 'homonyms'
  | 'sources'
  | 'platforms',
  string
>;

/** Reads the files of the rows from a folder. Throws where one is missing. */
export function readRowFiles(folder: string): RowFiles {
  const read = (name: string) => readFileSync(`${folder}/${name}.csv`, 'utf8');
  return {
    outlets: read('outlets'),
    'outlets-unnamed': read('outlets-unnamed'),
    designations: read('designations'),
    relations: read('relations'),
    'alias-collisions': read('alias-collisions'),
    'common-words': read('common-words'),
    homonyms: read('homonyms'),
    sources: read('sources'),
    platforms: read('platforms'),
  };
}

/**
 * Parses the rows and checks them. All faults are found in one go; `rows` is what the sound ones say, and is only fit
 * to be compiled where there are no faults.
 */
export function parseRows(files: RowFiles): { rows: OutletRows; faults: Fault[] } {
  const faults: Fault[] = [];
  const table = (name: keyof RowFiles, columns: readonly string[]) => parseTable(name, files[name], columns, faults);

  const dataSources = table('sources', SOURCE_COLUMNS).map(
    (row): DataSource => ({
      key: row.required('key'),
      title: row.required('title'),
      place: row.required('repo_or_url'),
      licence: row.required('licence'),
      // After the commit, where there is one.
      retrieved: /\d{4}-\d\d-\d\d$/.exec(row.required('retrieved'))?.[0] ?? null,
    }),
  );
  const sources = new Set(dataSources.map(({ key }) => key));
  const checkSources = (row: Row, column: string) => {
    const keys = row.list(column);
    if (keys.length === 0) row.fault(column, 'no source');
    for (const key of keys) if (!sources.has(key)) row.fault(column, `“${key}” is no key of sources.csv`);
    return keys;
  };

  const outlets = new Map<string, OutletRow>();
  const addOutlet = (row: Row, outlet: OutletRow) => {
    if (outlets.has(outlet.domain)) row.fault('domain', `“${outlet.domain}” has a row already`);
    else outlets.set(outlet.domain, outlet);
  };
  for (const row of table('outlets', OUTLET_COLUMNS)) {
    addOutlet(row, namedOutlet(row, checkSources(row, 'sources')));
  }
  for (const row of table('outlets-unnamed', UNNAMED_COLUMNS)) {
    addOutlet(row, unnamedOutlet(row, checkSources(row, 'sources'), outlets));
  }

  const designations = table('designations', DESIGNATION_COLUMNS).flatMap((row) => {
    const target = row.required('target');
    // A company or channel without a site of its own is named by its name, which no page can be matched to.
    if (target.includes('.') && !outlets.has(target)) row.fault('target', `“${target}” has no row`);
    const designation: Designation & { target: string } = {
      target,
      designation: row.required('designation'),
      authority: row.required('authority'),
      date: row.date('date'),
      reference: row.required('reference'),
      source: checkSources(row, 'source')[0] ?? '',
    };
    return outlets.has(target) ? [designation] : [];
  });

  const hosts: OutletRows['hosts'] = [];
  const relations: OutletRows['relations'] = [];
  for (const row of table('relations', RELATION_COLUMNS)) {
    const from = row.host('from_outlet');
    const to = row.optional('to_outlet');
    const relation = row.oneOf('relation', RELATIONS);
    const source = checkSources(row, 'source')[0] ?? '';
    if (to !== null && !outlets.has(to)) row.fault('to_outlet', `“${to}” has no row`);
    if (to === null && !MANY_SIDED.has(relation)) row.fault('to_outlet', 'is empty');
    if (outlets.has(from)) relations.push({ from, to, relation, languages: row.list('languages'), source });
    else if (to !== null && HOST_RELATIONS.has(relation)) hosts.push({ host: from, outlet: to });
    else row.fault('from_outlet', `“${from}” has no row`);
  }

  const collisions = table('alias-collisions', COLLISION_COLUMNS).map((row) => {
    const domains = row.list('domains');
    for (const domain of domains) if (!outlets.has(domain)) row.fault('domains', `“${domain}” has no row`);
    return { name: row.required('alias'), domains };
  });

  const everyday = table('common-words', COMMON_WORD_COLUMNS).map((row) => {
    const [language = ''] = row.languages('language');
    return { language, words: row.list('words') };
  });

  const homonyms = homonymsOf(table('homonyms', HOMONYM_COLUMNS), [...outlets.values()]);

  const platforms = table('platforms', PLATFORM_COLUMNS).map((row) => {
    const channels = row.list('channels');
    for (const channel of channels) {
      if (!/^(\*\.[a-z0-9.-]+|[a-z0-9.-]+\/[a-z@/-]*\*(=[a-z0-9.-]+\/[a-z@/-]*\*)?)$/.test(channel)) {
        row.fault('channels', `“${channel}” is neither *.host nor host/…*`);
      }
      const host = channel.replace(/^\*\./, '').replace(/\/.*$/, '');
      if (outlets.has(host)) row.fault('channels', `“${host}” has a row as an outlet`);
    }
    return { name: row.required('name'), channels };
  });

  return {
    rows: {
      outlets: [...outlets.values()],
      hosts,
      designations,
      relations,
      collisions,
      everyday,
      homonyms,
      platforms,
      sources: dataSources,
    },
    faults,
  };
}

const OUTLET_COLUMNS =
  'domain name native_name aliases country languages kind owner ownership wikidata homepage sources'.split(' ');
const UNNAMED_COLUMNS = 'domain country languages wikidata sources'.split(' ');
const DESIGNATION_COLUMNS = 'target designation authority date reference source'.split(' ');
const RELATION_COLUMNS = 'from_outlet to_outlet relation languages source'.split(' ');
const COLLISION_COLUMNS = 'alias domains'.split(' ');
const COMMON_WORD_COLUMNS = 'language words'.split(' ');
const HOMONYM_COLUMNS = 'name languages meaning'.split(' ');
const SOURCE_COLUMNS = 'key title repo_or_url licence retrieved records_used'.split(' ');
const PLATFORM_COLUMNS = 'name channels'.split(' ');

const KINDS =
  'newspaper broadcaster magazine wire-agency online fact-checker translation aggregator press-release blog satire government'.split(
    ' ',
  ) as NonNullable<Outlet['kind']>[];
const OWNERSHIPS = 'state public-service private nonprofit party unknown'.split(' ') as Outlet['ownership'][];
const RELATIONS = 'sister mirror-domain owned-by translates-from wire-client renamed-to syndicates republishes'.split(
  ' ',
) as Relation['relation'][];

/** By these an address without a row of its own is one more address of the other outlet. */
const HOST_RELATIONS = new Set<Relation['relation']>(['mirror-domain', 'renamed-to', 'sister']);

/** These may be had with many outlets at once, so that none is named. */
const MANY_SIDED = new Set<Relation['relation']>(['translates-from', 'republishes', 'syndicates']);

function namedOutlet(row: Row, sources: string[]): OutletRow {
  const homepage = row.optional('homepage');
  if (homepage !== null && !/^https?:\/\/[^\s/]+\//.test(homepage)) row.fault('homepage', 'no http address of a page');
  return {
    named: true,
    domain: row.host('domain'),
    name: row.name('name', row.required('name')),
    nativeName: row.optional('native_name'),
    aliases: row.list('aliases').map((alias) => row.name('aliases', alias)),
    country: row.country('country'),
    languages: row.languages('languages'),
    kind: row.optional('kind') === null ? null : row.oneOf('kind', KINDS),
    owner: row.optional('owner'),
    ownership: row.oneOf('ownership', OWNERSHIPS),
    wikidata: row.wikidata('wikidata'),
    homepage,
    sources,
  };
}

/** An outlet of which only the address is known goes by the name of the outlet that it is a part of, or by its domain. */
function unnamedOutlet(row: Row, sources: string[], known: ReadonlyMap<string, OutletRow>): OutletRow {
  const domain = row.host('domain');
  let parent: OutletRow | undefined;
  for (let dot = domain.indexOf('.'); dot >= 0 && !parent; dot = domain.indexOf('.', dot + 1)) {
    parent = known.get(domain.slice(dot + 1));
  }
  return {
    named: false,
    domain,
    name: parent?.name ?? domain,
    nativeName: null,
    aliases: [],
    country: row.country('country'),
    languages: row.languages('languages'),
    kind: null,
    owner: null,
    ownership: 'unknown',
    wikidata: row.wikidata('wikidata'),
    homepage: null,
    sources,
  };
}

/** A name that no outlet has, as it stands or without an ending of the language, would do nothing. */
function homonymsOf(table: readonly Row[], outlets: readonly OutletRow[]): OutletRows['homonyms'] {
  const names = outlets.filter(({ named }) => named).flatMap((row) => [row.name, row.nativeName ?? '', ...row.aliases]);
  const held = new Set(names.map((name) => nameKey(withoutQualifier(name))));
  const seen = new Set<string>();
  return table.map((row) => {
    const name = row.name('name', row.required('name'));
    const languages = row.languages('languages');
    row.required('meaning');
    if (languages.length === 0) row.fault('languages', 'is empty');
    const isHeld = languages.some((language) =>
      [...readingsOf(name, language)].some(({ keys }) => keys.some((key) => held.has(key))),
    );
    if (!isHeld) row.fault('name', `“${name}” is the name of no outlet`);
    if (seen.has(nameKey(name))) row.fault('name', `“${name}” has a row already`);
    seen.add(nameKey(name));
    return { name, languages };
  });
}

/** One row of a table, which notes its faults as its fields are read. */
interface Row {
  fault(column: string, message: string): void;
  required(column: string): string;
  optional(column: string): string | null;
  /** The parts of a list, none of them empty or twice. */
  list(column: string): string[];
  oneOf<T extends string>(column: string, known: readonly T[]): T;
  host(column: string): string;
  name(column: string, name: string): string;
  country(column: string): string | null;
  languages(column: string): string[];
  wikidata(column: string): string | null;
  /** A day, month or year. */
  date(column: string): string | null;
}

function parseTable(name: string, text: string, columns: readonly string[], faults: Fault[]): Row[] {
  const file = `${name}.csv`;
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { info: true, relax_column_count: true }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    faults.push({ file, line, column: '', message: (error as Error).message });
    return [];
  }
  const header = records.shift()?.record ?? [];
  if (header.join() !== columns.join()) {
    faults.push({ file, line: 1, column: '', message: `the columns are ${header.join()}, not ${columns.join()}` });
    return [];
  }
  return records.flatMap(({ record, info }) => {
    if (record.length === columns.length) {
      return [makeRow(new Map(columns.map((column, i) => [column, record[i] ?? ''])), file, info.lines, faults)];
    }
    faults.push({ file, line: info.lines, column: '', message: `${record.length} fields, not ${columns.length}` });
    return [];
  });
}

function makeRow(fields: ReadonlyMap<string, string>, file: string, line: number, faults: Fault[]): Row {
  const fault = (column: string, message: string) => {
    faults.push({ file, line, column, message });
  };
  const field = (column: string) => {
    const value = fields.get(column) ?? '';
    if (value !== value.trim()) fault(column, 'blanks at an end');
    if (value !== value.normalize('NFC')) fault(column, 'is not in Unicode normal form C');
    return value.trim();
  };
  const optional = (column: string) => field(column) || null;
  const required = (column: string) => {
    const value = field(column);
    if (value === '') fault(column, 'is empty');
    return value;
  };
  const list = (column: string) => {
    const parts = field(column) === '' ? [] : field(column).split('|');
    if (parts.some((part) => part.trim() === '')) fault(column, 'an empty part in the list');
    if (new Set(parts).size !== parts.length) fault(column, 'a part of the list stands twice');
    return parts.map((part) => part.trim());
  };
  const matching = (column: string, pattern: RegExp, what: string) => {
    const value = optional(column);
    if (value !== null && !pattern.test(value)) fault(column, `“${value}” is no ${what}`);
    return value;
  };
  return {
    fault,
    required,
    optional,
    list,
    oneOf<T extends string>(column: string, known: readonly T[]): T {
      const value = required(column);
      const found = known.find((item) => item === value);
      if (found === undefined) fault(column, `“${value}” is none of ${known.join(', ')}`);
      return found ?? (value as T);
    },
    host(column) {
      const value = required(column);
      const problem = hostProblem(value);
      if (problem) fault(column, `“${value}” ${problem}`);
      return value;
    },
    name(column, name) {
      if (!/[\p{L}\p{N}]/u.test(name)) fault(column, `“${name}” has neither letter nor digit`);
      if (/<|https?:|\uFFFD|\s{2}/.test(name)) fault(column, `“${name}” is no name but a piece of a page`);
      return name;
    },
    country: (column) => matching(column, /^[A-Z]{2}$/, 'country code'),
    languages(column) {
      const tags = list(column);
      for (const tag of tags) {
        if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag)) fault(column, `“${tag}” is no language tag`);
      }
      return tags;
    },
    wikidata: (column) => matching(column, /^Q[1-9][0-9]*$/, 'Wikidata item'),
    date: (column) => matching(column, /^\d{4}(-\d{2}(-\d{2})?)?$/, 'date'),
  };
}

/** What is wrong with a host, or host and path, as an entry of the rows; null where nothing is. */
export function hostProblem(entry: string): string | null {
  const [host = '', ...path] = entry.split('/');
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host)) return 'is no host in lower case and ASCII';
  if (path.length > DEEPEST_PATH) return `has a path of more than ${DEEPEST_PATH} parts`;
  if (path.some((part) => part === '' || part !== part.toLowerCase() || /[?#\s]/.test(part))) {
    return 'has an empty part in its path, or one that is no plain path in lower case';
  }
  const parsed = parseHost(host, { allowPrivateDomains: true });
  if (parsed.isIp) return 'is a number, which names nobody';
  if (parsed.domain === null) return 'is a public suffix, under which anybody can register: name the host below it';
  if (host.startsWith('www.') && parsed.domain !== host) return 'starts with www, which stands in no entry';
  return null;
}
