import type { Phrase, Slot } from './claim.ts';
import type { Word } from './compiled.ts';
import { endsWith, FURTHEST_BOUND, startsWith } from './form-words.ts';
import { NOUN, Role } from './lexicon.ts';
import { afterSkipped, phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { afterBracket } from './phrase-edges.ts';
import { is, isStop, type Reading } from './reading.ts';
import { type Affixes, afterApposition, opening, slotOf } from './slot-edges.ts';

const CLAUSE_END = /^[,，。;；:：!?！？]$/;

/** The phrase that ends where the words stand; of several places the last, where the outlet that was told follows. */
export function phraseUpTo(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  ceiling: number,
  element: Affixes,
  last: boolean,
): Slot | null {
  let found: Slot | null = null;
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  for (let k = cursor + 1; k < highest && (last || !found); k++) {
    const token = reading.tokens[k];
    const isMark = token?.kind === 'mark' && CLAUSE_END.test(token.norm);
    if (isMark && token.norm !== words[0]) break;
    if (!startsWith(reading, words, k, ceiling)) continue;
    const start = /^[,،，]$/.test(reading.tokens[cursor]?.norm ?? '') ? cursor + 1 : cursor;
    const slot = slotOf(reading, withOwner(reading, phraseAfter(reading, start, k), k), element);
    // "teilte die Polizei am Freitag mit", "säger Ida Roth (S) till Ekot": a day may stand in between, or a party.
    if (slot && [slot.end, afterSkipped(reading, slot.end, k), afterBracket(reading, slot.end)].includes(k))
      found = slot;
    if (isMark) break;
  }
  if (found) return found;
  const described = slotOf(reading, phraseAfter(reading, cursor, highest), element);
  return described && startsWith(reading, words, afterApposition(described), ceiling) ? described : null;
}

/** "aus Kreisen der Koalition erfuhr": where the words of the form end the phrase, an article may say whose it is. */
function withOwner(reading: Reading, phrase: Phrase | null, ceiling: number): Phrase | null {
  if (!phrase || !is(reading, phrase.end, Role.genitive)) return phrase;
  const owner = phraseAfter(reading, phrase.end, ceiling);
  return owner?.first === phrase.end && owner.end === ceiling ? { ...phrase, end: ceiling } : phrase;
}

/** "from a letter, which the paper has, it follows": the phrase that begins after the words, with what stands beside it. */
export function phraseFrom(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  floor: number,
  element: Affixes,
): Slot | null {
  const phrase = beginningAfter(reading, words, cursor, floor, (k) => phraseBefore(reading, cursor, k));
  return phrase && slotOf(reading, phrase, element);
}

/** "wie die Polizei am Freitag mitteilte": the phrase that begins after the words, whatever stands between it and the cue. */
export function phraseFromWords(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  floor: number,
  element: Affixes,
): Slot | null {
  return beginningAfter(reading, words, cursor, floor, (k) =>
    slotOf(reading, phraseAfter(reading, k, cursor), element),
  );
}

/** The nearest phrase before `cursor` that begins right after the words. */
function beginningAfter<Found extends Phrase>(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  floor: number,
  phraseAt: (start: number) => Found | null,
): Found | null {
  const lowest = Math.max(floor, cursor - FURTHEST_BOUND);
  for (let k = cursor - 1; k > lowest; k--) {
    if (!endsWith(reading, words, k, floor)) continue;
    const phrase = phraseAt(k);
    if (phrase && opening(phrase) === k) return phrase;
  }
  return null;
}

/** Everything between a word of the form and the cue: "据…报道". */
export function boundedLeft(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  floor: number,
  element: Affixes,
): Slot | null {
  const lowest = Math.max(floor, cursor - FURTHEST_BOUND);
  for (let k = cursor - 1; k >= lowest; k--) {
    const token = reading.tokens[k];
    if (!token || (token.kind === 'mark' && CLAUSE_END.test(token.norm))) return null;
    // „It roared like a train” – recalls Smith: what was said holds no part of the form.
    if ((reading.quoted[k] ?? -1) !== (reading.quoted[cursor] ?? -1)) return null;
    if (!endsWith(reading, words, k, floor)) continue;
    if (reading.lexicon.writing.spaces && isStop(reading, k) && !is(reading, k, NOUN | Role.determiner)) return null;
    // An adverb can end in the letters of a case.
    if (cursor - k === 1 && is(reading, k, Role.between)) return null;
    return slotOf(reading, { first: k, end: cursor, apposition: null }, element);
  }
  return null;
}

export function boundedRight(
  reading: Reading,
  words: readonly Word[],
  cursor: number,
  ceiling: number,
  element: Affixes,
): Slot | null {
  const highest = Math.min(ceiling, cursor + FURTHEST_BOUND);
  for (let k = cursor + 1; k < highest; k++) {
    const token = reading.tokens[k];
    if (!token) return null;
    // The mark that ends the clause can be what the form ends in.
    if (startsWith(reading, words, k, ceiling))
      return slotOf(reading, { first: cursor, end: k, apposition: null }, element);
    if (token.kind === 'mark' && CLAUSE_END.test(token.norm)) return null;
    // エースの森さんは取材に「…」: nor does a phrase hold a particle.
    if (token.kind === 'word' && isStop(reading, k)) return null;
  }
  return null;
}
