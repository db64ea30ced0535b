import { withoutTracking } from './address.ts';

/**
 * Text from a page as it may leave it: on one line, well-formed, and without a character that acts unseen. What could
 * make one name look like another (overrides of the writing direction, zero-width spaces) is made visible as
 * `[U+202E]`; what only adjusts the layout is dropped. Joiners that Persian, Hindi and emoji are written with stay.
 * Addresses in it lose their tracking parameters.
 */
export function clean(raw: string): string {
  return withoutTracking(
    raw
      .replace(/\p{Cs}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
      .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
      .replace(LAYOUT_ONLY, '')
      .replace(UNSEEN, (character) => `[U+${hex(character)}]`)
      .trim(),
  );
}

/** Says whether some of the text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
}

/** Sets text off from the direction of the words around it, where the two may differ. */
export function isolate(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/**
 * Soft hyphens, direction marks, word joiners, byte-order marks, and the tag characters that flags and smuggled text
 * are made of.
 */
const LAYOUT_ONLY = /\u00ad|\u034f|[\u061c\u200e\u200f\u2060\ufeff]|[\u{e0000}-\u{e007f}]/gu;

const UNSEEN = /[\p{Cc}\u115f\u1160\u180e\u200b\u202a-\u202e\u2061-\u206f\u3164\uffa0\ufff9-\ufffb]/gu;

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
