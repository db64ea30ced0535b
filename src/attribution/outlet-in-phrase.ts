import type { Judge, Slot } from './claim.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { hasNameLetters, tidy } from './name-text.ts';
import { is, type Reading, sentenceOf, spanOf } from './reading.ts';
import type { WhatIs } from './sources.ts';

/** Most words before the name of an outlet, in a script without capitals: "this came from the BBC". */
const MOST_BEFORE = 6;

/** "On Radio Nord the economist Jane Smith said": the longest beginning of the phrase that is the name of an outlet and nothing else; null where none is. */
export function outletAtHead(reading: Reading, slot: Slot, whatIs: WhatIs): Slot | null {
  if (reading.lexicon.writing.capitals !== 'name') return null;
  const isPair = slot.end - slot.first === 2 && reading.tokens[slot.end - 1]?.capital === true;
  for (let end = Math.min(slot.end, slot.first + MOST_BEFORE); end > slot.first; end--) {
    // "Sky Sport" is a name, though "Sky" is one as well; who told "Sky" has a first name, or a noun.
    if (isPair && end < slot.end) return null;
    const [start, stop] = spanOf(reading, slot.first, end);
    const name = reading.text.slice(start, stop);
    const head = end === slot.end ? slot : { ...slot, end, cutBack: 0, apposition: null };
    const source = hasNameLetters(name) ? whatIs(head) : null;
    if (source?.outlet && withoutMark(tidy(name)).endsWith(withoutMark(source.name))) return head;
  }
  return null;
}

/** «Vestnik» goes by what stands between its marks. */
function withoutMark(name: string): string {
  return name.replace(/[»”“"』」]+$/u, '');
}

/** The phrase less its first words, once what is left names an outlet; null where none of it does. */
export function shortestOutlet(slot: Slot, isOutlet: Judge['isOutlet']): Slot | null {
  for (let first = slot.first + 1; first < Math.min(slot.end, slot.first + MOST_BEFORE); first++) {
    const rest = { ...slot, first, cutFront: 0, apposition: null };
    if (isOutlet(rest)) return rest;
  }
  return null;
}

/** "Ayşe Demir Hürriyet'e": the outlet right behind somebody's name, which ends in two capitals; null where none stands there. */
export function outletBehindName(reading: Reading, slot: Slot, isOutlet: Judge['isOutlet']): Slot | null {
  const isName = (k: number) =>
    reading.tokens[k]?.kind === 'word' && reading.tokens[k]?.capital === true && reading.roles[k] === 0;
  for (let first = slot.first + 2; first < slot.end; first++) {
    if (!isName(first - 1) || !isName(first - 2) || !reading.tokens[first]?.capital) continue;
    const rest = { ...slot, first, cutFront: 0, apposition: null };
    if (isOutlet(rest)) return rest;
  }
  return null;
}

/** What follows the words in lower case at the head of a phrase, as the outlet in "niemiecki Bild"; null where none do. */
export function lastWords(reading: Reading, slot: Slot): Slot | null {
  let { first } = slot;
  const opens = (k: number) =>
    reading.tokens[k]?.kind === 'word' &&
    // "Sources NRK has spoken to": the capital is the sentence's.
    (!reading.tokens[k]?.capital || (k === sentenceOf(reading, k)[0] && is(reading, k, NOUN | Role.determiner))) &&
    !is(reading, k, Role.stop | Role.and | Role.link) &&
    (!is(reading, k, Role.determiner) ||
      (k === slot.first && (is(reading, k, SOMEBODY) || reading.tokens[k + 1]?.capital === false)));
  while (first < slot.end && opens(first)) first += 1;
  return first === slot.first || first >= slot.end ? null : { ...slot, first, cutFront: 0, apposition: null };
}
