import type { Claim, Phrase } from './claim.ts';
import { contentOf } from './content.ts';
import { PRONOUN, Role, SOMEBODY } from './lexicon.ts';
import { is, type Reading } from './reading.ts';
import type { Described } from './sources.ts';

/** Tokens between a verb and the "that" behind it: "confirmed on Monday that". */
const MOST_BEFORE_THAT = 6;
/** Tokens of what is said between a source and the verb behind it, where the verb comes last, and behind that verb. */
const FEWEST_BETWEEN = 4;
const MOST_BEHIND_VERB = 3;
/** Tokens of what was said before the comma of "…, officials announced on Monday", and of what may follow there. */
const FEWEST_SAID = 7;
const MOST_BEHIND = 8;
const COMMA = /^[,،、，—–-]$/;

/**
 * Does somebody surely give their word in a claim, so that a story may rest on it? "The club has agreed a deal" and "Audi sees
 * growth" say what is thought or done; a word is given in a quotation, before "that", behind a comma, to an outlet, and by what only
 * somebody can do ("said"). A pronoun, and what no noun or name says to be somebody, gave none.
 */
export function isWordGiven(reading: Reading, claim: Claim, { type, name, noun, pointsBack }: Described): boolean {
  const { source, cue, rule } = claim;
  const isPronoun = pointsBack !== null && noun === null;
  if (isPronoun || (type !== 'document' && !isSurelySomebody(reading, source, type, name))) return false;
  if (claim.medium || rule.told || rule.chain || rule.strong || rule.kind === 'press-release') return true;
  const { quoted, beside } = contentOf(reading, source, cue);
  if (quoted && beside) return true;
  if (isBehindComma(reading, claim) || isAtHead(reading, claim) || isBeforeThat(reading, cue)) return true;
  return isVerbLast(reading, claim) || !reading.lexicon.hasDeterminers;
}

/** A noun for somebody, or a name; one word alone may be a firm or a place. */
function isSurelySomebody(reading: Reading, source: Phrase, type: Described['type'], name: string): boolean {
  const { first, end, apposition } = source;
  let isNoun = false;
  for (let k = first; k < end; k++) isNoun ||= isNounFor(reading, k);
  for (let k = apposition?.[0] ?? 0; k < (apposition?.[1] ?? 0); k++) isNoun ||= isNounFor(reading, k);
  if (isNoun) return true;
  const { capitals } = reading.lexicon.writing;
  if (capitals === 'none') return !is(reading, first, PRONOUN);
  if (type === 'anonymous') return false;
  if (capitals === 'noun') return hasNameAmongNouns(reading, first, end);
  let named = 0;
  for (let k = first; k < end; k++) if (isNamePart(reading, k)) named += 1;
  return type === 'organization' ? named > 0 : named > 1 && /^\p{Uppercase}/u.test(name);
}

const ACRONYM = /^\p{Uppercase}{2,}$/u;

/** Where every noun has a capital, two that stand side by side are a name, unless one only opens the sentence; so is an acronym. */
function hasNameAmongNouns(reading: Reading, first: number, end: number): boolean {
  const opens = reading.sentences.some(([start]) => start === first);
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (!token || !isNamePart(reading, k)) continue;
    if (ACRONYM.test(reading.text.slice(token.start, token.end))) return true;
    if (k + 1 < end && isNamePart(reading, k + 1) && !(opens && k === first && end - first > 2)) return true;
  }
  return false;
}

function isNounFor(reading: Reading, k: number): boolean {
  return is(reading, k, SOMEBODY | Role.organization | Role.title | Role.unnamed) && !is(reading, k, PRONOUN);
}

function isNamePart(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && token.capital && !is(reading, k, Role.determiner | PRONOUN | Role.calendar);
}

/** "The pier will close, officials say." "…, officials announced on Monday at the fair." */
function isBehindComma(reading: Reading, { source, cue, sentence }: Claim): boolean {
  const [first, end] = edges(source, cue);
  const isComma = (k: number) => COMMA.test(reading.tokens[k]?.norm ?? '');
  const opens = isComma(first - 1) || (isComma(first - 2) && is(reading, first - 1, Role.stop | Role.cue));
  if (!opens) return false;
  const next = reading.tokens[end];
  const closes = end >= sentence[1] || next === undefined || next.kind === 'mark';
  return closes || (first - sentence[0] >= FEWEST_SAID && sentence[1] - end <= MOST_BEHIND);
}

/** "In the words of the mayor, the pier will close": a cue that opens the sentence, with its source and a comma. */
function isAtHead(reading: Reading, { source, cue, sentence }: Claim): boolean {
  const [, end] = edges(source, cue);
  return cue[0] === sentence[0] && source.first >= cue[1] && COMMA.test(reading.tokens[end]?.norm ?? '');
}

/** "confirmed on Monday that", "bestätigte, dass". */
function isBeforeThat(reading: Reading, cue: readonly [number, number]): boolean {
  if (is(reading, cue[1] - 1, Role.stop)) return true;
  for (let k = cue[1]; k < cue[1] + MOST_BEFORE_THAT; k++) {
    const token = reading.tokens[k];
    if (token === undefined) return false;
    if (is(reading, k, Role.stop)) return true;
    if (token.kind === 'word' && !is(reading, k, Role.between | Role.calendar | Role.link)) return false;
  }
  return false;
}

/** The source, what was said, and the verb at the end of the sentence. */
function isVerbLast({ tokens }: Reading, { source, cue, sentence }: Claim): boolean {
  const end = Math.max(source.end, source.apposition?.[1] ?? 0);
  return cue[0] - end >= FEWEST_BETWEEN && Math.min(sentence[1], tokens.length) - cue[1] <= MOST_BEHIND_VERB;
}

/** Where a claim begins and ends, as tokens. */
function edges({ first, end, apposition }: Phrase, cue: readonly [number, number]): readonly [number, number] {
  return [Math.min(first, cue[0]), Math.max(end, apposition?.[1] ?? 0, cue[1])];
}
