import type { Phrase } from './claim.ts';
import { PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, type Reading } from './reading.ts';

/** Words from the head of the clause to its subject. */
const LONGEST_PLACE = 8;
/** Letters of a preposition, where a word is only known to be in no phrase. */
const LONGEST_PREPOSITION = 8;

/**
 * "After the match coach Jane Smith said", where no article tells the two apart: the token in the phrase at which its subject begins, a noun for
 * somebody with their full name behind it; what a preposition opens at the head of the clause stands before that. -1 where it is not so.
 */
export function subjectBehindPlace(
  reading: Reading,
  { first, end }: Pick<Phrase, 'first' | 'end'>,
  floor: number,
): number {
  const { hasDeterminers, hasOpeners, writing } = reading.lexicon;
  if (hasDeterminers || !hasOpeners || writing.capitals !== 'name') return -1;
  let head = first;
  while (head < end && !is(reading, head, SOMEBODY)) head += 1;
  if (!isNamed(reading, head, end)) return -1;
  let start = floor;
  while (start < head && isBeforePlace(reading, start)) start += 1;
  if (head - start < 2 || head - start > LONGEST_PLACE || !isPreposition(reading, start)) return -1;
  if (is(reading, head - 1, Role.link | Role.stop)) return -1;
  for (let k = start + 1; k < head; k++) {
    if (reading.tokens[k]?.kind === 'mark' && !isNameMark(reading, k)) return -1;
    // "On the programme Morning": right behind a preposition a word is no verb.
    const isVerb = is(reading, k, Role.cue) && !isPreposition(reading, k) && !isPreposition(reading, k - 1);
    if (isVerb || is(reading, k, Role.pronounRelative) || (is(reading, k, Role.stop) && !isPreposition(reading, k)))
      return -1;
  }
  return head;
}

/** A name in full stands behind the noun: "the head of the station NBC" says less of who speaks. */
function isNamed({ tokens }: Reading, noun: number, end: number): boolean {
  for (let k = noun + 2; k < end; k++) if (tokens[k - 1]?.capital && tokens[k]?.capital) return true;
  return false;
}

/** «Утро»: a mark around a name, before or behind it. */
function isNameMark({ nameMarks }: Reading, k: number): boolean {
  return nameMarks.has(k) || nameMarks.has(k + 1) || nameMarks.has(k - 1);
}

/** "But on 3 May in Leith": what may stand before the preposition. */
function isBeforePlace(reading: Reading, k: number): boolean {
  if (is(reading, k, Role.link) || isPreposition(reading, k)) return false;
  return reading.tokens[k]?.kind === 'number' || is(reading, k, Role.calendar | Role.between | Role.opener);
}

/** "On the programme Morning": by itself, whatever the entry that it opens stands for. */
function isPreposition({ entries, lexicon, roles, tokens }: Reading, k: number): boolean {
  const role = entries[k]?.find(({ length }) => length === 1)?.roles ?? roles[k] ?? 0;
  const token = tokens[k];
  if (token?.kind !== 'word' || (role & (Role.opener | Role.negation | PRONOUN)) !== 0) return false;
  if ((role & Role.link) !== 0) return true;
  return (role & Role.stop) !== 0 && token.norm.length <= LONGEST_PREPOSITION && !lexicon.conditions.has(token.norm);
}
