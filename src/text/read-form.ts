import { type GivenText, LONGEST_TEXT } from '../messages.ts';
import { siteOf } from '../settings/sites.ts';
import type { MessageKey } from '../ui/text.ts';

/** What a reader has typed or pasted. */
export interface TypedText {
  text: string;
  title: string;
  url: string;
}

/** What stands in the way of a trace, and in which field. */
export interface FormProblem {
  field: keyof TypedText;
  message: MessageKey;
}

/** Fewer letters than in any sentence that says who reported what; a sentence in Chinese has few. */
const FEWEST_LETTERS = 12;
const LONGEST_TITLE = 1_000;

/** The text to trace, else why it cannot be. The text itself stays as it is, since evidence counts its characters. */
export function readForm({ text, title, url }: TypedText): { given: GivenText } | { problem: FormProblem } {
  const letters = text.match(/[\p{Alphabetic}\d]/gu)?.length ?? 0;
  if (letters === 0) return { problem: { field: 'text', message: 'text_empty' } };
  if (letters < FEWEST_LETTERS) return { problem: { field: 'text', message: 'text_too_short' } };
  if (text.length > LONGEST_TEXT) return { problem: { field: 'text', message: 'text_too_long' } };
  const address = addressIn(url);
  if (address === undefined) return { problem: { field: 'url', message: 'text_no_address' } };
  return { given: { text, title: title.trim().slice(0, LONGEST_TITLE) || null, url: address } };
}

/** A web address, with or without its scheme; null where none was typed, undefined where what was typed is none. */
function addressIn(typed: string): string | null | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const url = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const site = siteOf(url);
  return site?.includes('.') ? new URL(url).href : undefined;
}
