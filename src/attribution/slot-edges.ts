import type { Phrase, Slot } from './claim.ts';
import type { Reading } from './reading.ts';

/** The letters of a form that touch a slot: those of a case, or what grows on to words. */
export interface Affixes {
  prefix: string;
  suffix: string;
}

/** Takes the case letters that the form asks for off a phrase; null where it lacks them. */
export function slotOf(reading: Reading, phrase: Phrase | null, { prefix, suffix }: Affixes): Slot | null {
  if (!phrase) return null;
  const { first, end, apposition } = phrase;
  const head = reading.tokens[first];
  const tail = reading.tokens[end - 1];
  if (!head || !tail) return null;
  const second = reading.tokens[first + 1];
  // ל"הארץ", ل«الأيام»: before a mark what grows on to words is a word of its own.
  if (prefix && head.norm === prefix && second?.kind === 'mark' && !second.spaced && !suffix) {
    return { first: first + 1, end, apposition, cutFront: 0, cutBack: 0 };
  }
  if (prefix && !(head.norm.startsWith(prefix) && head.norm.length > prefix.length)) return null;
  if (suffix && tail.norm === suffix && !tail.spaced && end - first > 1) {
    return { first, end: end - 1, apposition, cutFront: prefix.length, cutBack: 0 };
  }
  if (suffix && !(tail.norm.endsWith(suffix) && tail.norm.length > suffix.length)) return null;
  return {
    first,
    end,
    apposition,
    cutFront: prefix.length,
    cutBack: suffix ? writtenLength(reading, end - 1, suffix) : 0,
  };
}

/** How many characters of the text an ending takes: a letter with its mark can be one or two of them (Bengali য়). */
function writtenLength({ text, tokens }: Reading, k: number, suffix: string): number {
  const end = tokens[k]?.end ?? 0;
  let length = suffix.length;
  while (length > 1 && text.slice(end - length + 1, end).normalize('NFC') === suffix) length -= 1;
  return length;
}

/** A phrase as a slot of which no letters are taken off. */
export function uncut({ first, end, apposition }: Phrase): Slot {
  return { first, end, apposition, cutFront: 0, cutBack: 0 };
}

/** "뉴욕타임스(NYT)는": after a mark an ending is a word of its own. */
export function standsAlone(reading: Reading, k: number, { suffix }: Affixes): boolean {
  const token = reading.tokens[k];
  return token?.norm === suffix && !token.spaced && reading.tokens[k - 1]?.kind === 'mark';
}

/** Where a phrase begins, with the description that stands before its name. */
export function opening({ first, apposition }: Phrase): number {
  return Math.min(first, apposition?.[0] ?? first);
}

/** The token behind the commas that hold a description: "it was the mayor, Joan Bell, *who* said so"; -1 where none stands there. */
export function afterApposition({ apposition }: Slot): number {
  return apposition ? apposition[1] + 1 : -1;
}
