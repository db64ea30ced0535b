import type { Span } from '../report.ts';
import { type Reading, sentenceOf, spanOf } from './reading.ts';

interface Content {
  span: Span | null;
  /** The content, or a part of it, stands in quotation marks. */
  quoted: boolean;
  /** It touches the claim. */
  beside: boolean;
}

/** How far from the cue a quotation may begin or end, in tokens. */
const NEAR = 3;
/** Words of a quotation that no mark parts from its claim; fewer may be a term. */
const FEWEST_QUOTED = 3;
/** Tokens before the claim: a dash, some words and a mark. */
const FEWEST_DASHED = 4;
/** Opens a paragraph that somebody speaks, in place of quotation marks. */
const DASH = /^[-–—]$/;
const EDGE = /^[,.:;،：，、–—-]$/;

/** What a claim says: the quotation beside it, or else the rest of its sentence, after the cue or before the source. */
export function contentOf(
  reading: Reading,
  source: { first: number; end: number; apposition: [number, number] | null },
  cue: readonly [number, number],
): Content {
  const first = Math.min(source.first, cue[0]);
  const end = Math.max(source.end, source.apposition?.[1] ?? 0, cue[1]);
  const [floor, ceiling] = sentenceOf(reading, cue[0]);
  const before = quotationEnding(reading, first);
  const after = quotationStarting(reading, end);
  const touching = before ?? after ?? between(reading, source.end, cue[0]) ?? dashedBefore(reading, first);
  if (touching !== null) {
    const beside = before === null || goesOn(reading, before, first);
    return { span: spanOf(reading, ...touching), quoted: true, beside };
  }
  const tail = trim(reading, end, ceiling);
  const head = trim(reading, floor, first);
  const last = hasQuotation(reading, floor, ceiling) ? null : quotedSentence(reading, floor);
  if (last) return { span: spanOf(reading, ...last), quoted: true, beside: false };
  const quoted = hasQuotation(reading, end, ceiling);
  if (tail && (cue[0] >= source.first || !head) && tail[1] - tail[0] >= 2)
    return { span: spanOf(reading, ...tail), quoted, beside: false };
  if (head) {
    return { span: spanOf(reading, ...head), quoted: hasQuotation(reading, floor, first), beside: false };
  }
  return { span: tail ? spanOf(reading, ...tail) : null, quoted, beside: false };
}

/** Tokens between a quotation and the verb behind it. */
const FURTHEST_VERB = 4;

/** The quotation between a source and its cue, where the verb comes last. */
function between(reading: Reading, start: number, end: number): [number, number] | null {
  const quotation = reading.quotations[reading.quoted.slice(start, end).find((number) => number >= 0) ?? -1];
  // "The firm, called “a wreck” by its owner, has moved": what stands far from the verb is not what was said.
  return quotation && quotation.end >= end - FURTHEST_VERB ? [quotation.first, quotation.end] : null;
}

/** "– It is so, she says": from the dash that opens the paragraph to the mark before the claim. */
function dashedBefore(reading: Reading, first: number): [number, number] | null {
  const [dash] = reading.tokens;
  if (!dash || !DASH.test(dash.norm) || reading.tokens[1]?.spaced !== true || first < FEWEST_DASHED) return null;
  return /^[,?!–—]$/.test(reading.tokens[first - 1]?.norm ?? '') ? trim(reading, 1, first) : null;
}

/** Does the sentence go on after the quotation: with a comma, or since what is quoted is long and has no full stop? */
function goesOn(reading: Reading, [open, end]: readonly [number, number], first: number): boolean {
  if (first > end) return true;
  const last = reading.tokens[end - 2];
  return last?.kind === 'mark' ? /^[,，!?…–—-]$/.test(last.norm) : end - open - 2 >= FEWEST_QUOTED;
}

function quotationEnding(reading: Reading, at: number): [number, number] | null {
  for (let k = at - 1; k >= Math.max(0, at - NEAR); k--) {
    const number = reading.quoted[k] ?? -1;
    if (number >= 0) {
      const quotation = reading.quotations[number];
      return quotation ? [quotation.first, quotation.end] : null;
    }
    if (!EDGE.test(reading.tokens[k]?.norm ?? '')) return null;
  }
  return null;
}

/** 「…」。 and then who said it: the quotation that is all of the sentence before, where sentences end in a wide full stop. */
function quotedSentence(reading: Reading, floor: number): [number, number] | null {
  if (reading.tokens[floor - 1]?.norm !== '。') return null;
  const quotation = reading.quotations[reading.quoted[floor - 2] ?? -1];
  return quotation && quotation.end === floor - 1 ? [quotation.first, quotation.end] : null;
}

/** The quotation that begins at a token, or right behind marks there; null where none does. */
export function quotationStarting(reading: Reading, at: number): [number, number] | null {
  for (let k = at; k < Math.min(reading.tokens.length, at + NEAR); k++) {
    const number = reading.quoted[k] ?? -1;
    if (number >= 0) {
      const quotation = reading.quotations[number];
      return quotation ? [quotation.first, quotation.end] : null;
    }
    if (!EDGE.test(reading.tokens[k]?.norm ?? '')) return null;
  }
  return null;
}

function hasQuotation(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if ((reading.quoted[k] ?? -1) >= 0) return true;
  return false;
}

function trim(reading: Reading, first: number, end: number): [number, number] | null {
  let a = first;
  let b = end;
  while (a < b && reading.tokens[a]?.kind === 'mark' && (reading.quoted[a] ?? -1) < 0) a += 1;
  while (b > a && reading.tokens[b - 1]?.kind === 'mark' && (reading.quoted[b - 1] ?? -1) < 0) b -= 1;
  return b > a ? [a, b] : null;
}
