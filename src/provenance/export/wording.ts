import { dateParts } from './dates.ts';

/**
 * The words that exports put around what a report holds, in one language. `$1`, `$2` stand for what is filled in, as
 * they do in the messages of an extension, so that a surface can hand in its own translations.
 */
export interface Wording {
  /** BCP 47: for the names of languages and the form of dates. */
  locale: string;
  direction: 'ltr' | 'rtl';
  phrases: Readonly<Record<PhraseKey, string>>;
}

export type PhraseKey = keyof typeof PHRASES;

const PHRASES = {
  title: 'Where this article comes from',
  unnamed_source: 'an unnamed source',
  node_outlet: '',
  node_page: 'this page',
  node_agency: 'agency',
  node_organization: 'organisation',
  node_person: 'person',
  node_document: 'document',
  node_anonymous: 'unnamed source',
  node_circular: 'the trail comes back to itself here',
  trail_heading: 'The trail, oldest first',
  step_told: 'told',
  step_cited: 'cited',
  step_translated: 'translated',
  step_republished: 'republished',
  step_copied: 'copied',
  step_wire: 'sent over the wire',
  step_published: 'published',
  step_rewritten: 'rewritten',
  credit_author: 'author: $1',
  credit_translator: 'translator: $1',
  credit_editor: 'editor: $1',
  credit_photographer: 'photographer: $1',
  credit_contributor: 'contributor: $1',
  credit_wire: 'wire service: $1',
  stated: 'stated',
  inferred: 'inferred',
  evidence_text: 'in the text',
  evidence_metadata: 'in the page’s metadata',
  evidence_link: 'a link',
  evidence_address: 'the address',
  evidence_dataset: 'in a dataset',
  evidence_memory: 'in what this browser has read',
  coverage_heading: 'Who carries it',
  independence: 'Outlets: $1. Origins: $2. Of these, resting on an unnamed source: $3.',
  origin: 'Goes back to $1',
  via: 'from $1',
  seen_dataset: 'in a dataset',
  seen_memory: 'read in this browser',
  seen_page: 'by this page',
  role_original: 'original',
  role_verbatim_copy: 'verbatim copy',
  role_translation: 'translation',
  role_citation: 'citation',
  role_rewrite: 'rewrite',
  role_wire_copy: 'wire copy',
  role_press_release_copy: 'press-release copy',
  role_denial: 'denial',
  role_correction: 'correction',
  role_follow_up: 'follow-up',
  role_opinion: 'opinion',
  role_fact_check: 'fact-check',
  role_independent: 'own reporting',
  disputes_heading: 'Who disputes it',
  sources_heading: 'Whom it names or quotes',
  notices_heading: 'What the page says of itself',
  notice_sponsored: 'Sponsored',
  notice_press_release: 'Press release',
  notice_legal_label: 'A label that a law requires',
  notice_correction: 'Correction',
  notice_machine_translation: 'Machine translation',
  notice_automation: 'Made by a machine',
  notice_satire: 'Satire',
  notice_opinion: 'Opinion',
  notice_archive: 'Archived copy',
  notice_impersonation: 'Wears the name of another outlet',
  notice_designation: 'Designation',
  notice_embargo: 'Embargo',
  notice_self_statement: 'On itself',
  wrapper_archive: 'Read as an archived copy at $1.',
  wrapper_amp: 'Read as a fast copy at $1.',
  wrapper_translation: 'Read in a machine’s translation at $1.',
  wrapper_cache: 'Read as a stored copy at $1.',
  wrapper_aggregator: 'Read through $1.',
  wrapper_reader: 'Read in the reading view of $1.',
  wrapper_mobile: 'Read as the mobile page at $1.',
  impersonates: 'This page wears the name of $1 without being it.',
  closing: 'Traced with Headwater on $1. It shows where a story comes from, not whether it is true.',
} as const;

export const ENGLISH: Wording = { locale: 'en', direction: 'ltr', phrases: PHRASES };

type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : T;

/** The key of the phrase for a value of a closed list, such as `role_verbatim_copy`. */
export function keyOf<P extends string, T extends string>(list: P, value: T): `${P}_${Underscored<T>}` {
  return `${list}_${value.replaceAll('-', '_')}` as `${P}_${Underscored<T>}`;
}

/** A phrase with its places filled in order. */
export function say({ phrases }: Wording, key: PhraseKey, ...values: readonly string[]): string {
  return phrases[key].replace(/\$(\d)/g, (place, n: string) => values[Number(n) - 1] ?? place);
}

/** The name of a language: `ru` gives "Russian". What is no language tag is shown as it is. */
export function languageName({ locale }: Wording, tag: string): string {
  try {
    return languagesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The day, month or year that an ISO 8601 date names, as its own writer counted days; any other text as it is. */
export function dayName({ locale }: Wording, iso: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  const [year, month = 1, day = 1] = parts;
  return daysIn(locale, parts.length).format(new Date(Date.UTC(year, month - 1, day)));
}

/** As far as a date goes: its year, its month, its day. */
const PRECISIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { dateStyle: 'medium' },
};

// What `Intl` makes is dear to make and is needed for every line.
const languageNames = new Map<string, Intl.DisplayNames>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function languagesIn(locale: string): Intl.DisplayNames {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  languageNames.set(locale, names);
  return names;
}

function daysIn(locale: string, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...PRECISIONS[precision], timeZone: 'UTC' });
  dayFormats.set(key, format);
  return format;
}
