import type { Claim, Phrase, Slot } from './claim.ts';
import { Role } from './lexicon.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { is, type Reading } from './reading.ts';
import { uncut } from './slot-edges.ts';
import type { Described, WhatIs } from './sources.ts';

/** Outlets that share a cue are few. */
const MOST_BESIDE = 6;

/** "Vestnik, the Post and Norwire reported": the other outlets that the same cue stands for, up to those of the next. */
export function outletsBeside(reading: Reading, slot: Slot, next: Claim | undefined, whatIs: WhatIs): Described[] {
  const found: Described[] = [];
  const take = (phrase: Phrase | null): Phrase | null => {
    const described = phrase && whatIs(uncut(phrase));
    if (!phrase || !described?.outlet || described.type === 'anonymous') return null;
    found.push(described);
    return phrase;
  };
  const isJoint = (k: number) => is(reading, k, Role.and) || /^[,،、]$/.test(reading.tokens[k]?.norm ?? '');
  let first = slot.first;
  let joined = is(reading, slot.end, Role.and);
  while (found.length < MOST_BESIDE && first > 1 && isJoint(first - 1)) {
    joined ||= is(reading, first - 1, Role.and);
    const phrase = joined ? take(phraseBefore(reading, first - 1, Math.max(0, first - 12))) : null;
    if (!phrase) break;
    first = phrase.first;
  }
  let { end } = slot;
  const before = found.length;
  while (found.length < MOST_BESIDE && isJoint(end)) {
    const joins = is(reading, end, Role.and);
    const phrase = take(upToAnd(reading, phraseAfter(reading, end + 1, Math.min(reading.tokens.length, end + 12))));
    if (!phrase || (next && next.source.first < phrase.end && next.source.first >= slot.end)) break;
    end = phrase.end;
    if (joins) return found;
  }
  // A comma alone joins nothing: "according to Vestnik, Norwire reported".
  found.length = before;
  return found;
}

/** The first of the phrases that "and" makes one. */
function upToAnd(reading: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let k = phrase.first + 1; k < phrase.end; k++)
    if (is(reading, k, Role.and)) return { first: phrase.first, end: k, apposition: null };
  return phrase;
}
