/** A curated record of a repeated story, as it stands in the rows (see the data's own README for the meaning of each field). */
export interface StoryRecord {
  id: string;
  label: string;
  date?: string;
  keys: RecordKeys;
  origin: {
    outlet?: string | null;
    language?: string | null;
    date?: string | null;
    url?: string | null;
    source?: { kind?: string; description?: string };
  };
  coverage: RecordCoverage[];
  disputes?: { by: string; outlet?: string | null; url?: string | null; note?: string }[];
}

export interface RecordKeys {
  /** Spellings of one name are separated by `|`. */
  people?: string[];
  organisations?: string[];
  /** ISO country codes, or names. */
  places?: string[];
  numbers?: string[];
  /** Typical words by language. */
  terms?: Record<string, string[]>;
}

export interface RecordCoverage {
  url?: string | null;
  outlet: string;
  language?: string | null;
  date?: string | null;
  role: string;
  via?: string[];
  via_inferred?: string[];
  credits?: Record<string, string | string[]>;
  evidence?: string;
}

/** Anyone's article, as the command line takes it. */
export interface ArticleItem {
  id: string;
  title?: string | null;
  text: string;
  language?: string | null;
  published?: string | null;
  outlet?: string | null;
  url?: string | null;
}

/** Throws TypeError, saying what is wrong, where a row is neither a record nor an article. */
export function readRow(row: unknown): { record: StoryRecord } | { item: ArticleItem } {
  if (!isObject(row)) throw new TypeError('not an object');
  if (typeof row.id !== 'string' || row.id === '') throw new TypeError('no “id”');
  if (isObject(row.keys)) {
    if (typeof row.label !== 'string') throw new TypeError('no “label”');
    if (!Array.isArray(row.coverage)) throw new TypeError('no “coverage”');
    return { record: row as unknown as StoryRecord };
  }
  return { item: readItem(row) };
}

/** Throws TypeError, saying what is wrong, where a row is no article. */
export function readItem(row: unknown): ArticleItem {
  if (!isObject(row)) throw new TypeError('not an object');
  const { id } = row;
  if (typeof id !== 'string' || id === '') throw new TypeError('no “id”');
  return { id, ...readText(row) };
}

/** An article without an id: one side of a pair. Throws TypeError where there is no text. */
export function readText(row: unknown): Omit<ArticleItem, 'id'> {
  if (!isObject(row)) throw new TypeError('not an object');
  if (typeof row.text !== 'string') throw new TypeError('no “text”');
  const string = (name: string): string | null => {
    const value = row[name];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') throw new TypeError(`“${name}” is not a string`);
    return value;
  };
  return {
    text: row.text,
    title: string('title'),
    language: string('language'),
    published: string('published'),
    outlet: string('outlet'),
    url: string('url'),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
