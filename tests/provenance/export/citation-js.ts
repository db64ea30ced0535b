import { createRequire } from 'node:module';

/** One item as Citation.js reads it, in the fields of CSL-JSON. */
export interface ReadItem {
  id: string;
  type: string;
  title?: string;
  author?: ReadName[];
  /** One is no array. */
  reporter?: string | string[];
  translator?: ReadName[];
  editor?: ReadName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  language?: string;
  URL?: string;
  note?: string;
}

interface ReadName {
  family?: string;
  given?: string;
  literal?: string;
}

// The package has no types; its plugins register themselves with the core that `require` finds.
const load = createRequire(import.meta.url);
const { Cite } = load('@citation-js/core') as {
  Cite: new (data: string, options: { forceType: string }) => { data: ReadItem[] };
};
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

/** What Citation.js makes of a file. The form is said, not guessed from what the file holds. */
export function readCitations(file: string, forceType: '@biblatex/text' | '@ris/file'): ReadItem[] {
  return new Cite(file, { forceType }).data;
}

/** A name as one text, however it was split. */
export function wholeName({ family, given, literal }: ReadName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}
