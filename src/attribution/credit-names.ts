import type { Span } from '../report.ts';
import type { CreditRule } from './language.ts';
import { Role, SOMEBODY } from './lexicon.ts';
import { ADDRESS, isHost, tidy } from './name-text.ts';
import type { Page } from './page.ts';
import { is, type Reading, spanOf } from './reading.ts';

/** What parts one credit from the next in a line. */
const SEPARATOR = /^[;|•·/\n]$/;
const NAME_SEPARATOR = /^[,،、;&+]$/;

/** A name in a line, and where it stands. */
export interface Named {
  name: string;
  span: Span;
}

const LONGEST_NAME = 6;

/** The names in a stretch of a credit line: up to a separator, apart at commas and "and", without what is no name. */
export function namesIn(
  page: Page,
  reading: Reading,
  [first, end]: [number, number],
  slashEnds: boolean,
  isTitled: boolean,
): Named[] {
  const names: Named[] = [];
  let start = -1;
  const flush = (after: number) => {
    let stop = after;
    // The mark that closes a quoted name, and the stop of the line, are no part of it.
    while (stop > start && reading.tokens[stop - 1]?.norm === '.' && !isInitial(reading, stop - 2)) stop -= 1;
    if (start >= 0 && stop > start) {
      const span = spanOf(reading, start, stop);
      const name = tidy(reading.text.slice(...span));
      // "By Ana Sousa, de Lisboa": after a comma a small word begins where, not who.
      const place =
        names.length > 0 && !reading.tokens[start]?.capital && is(reading, start, Role.particle | Role.link);
      const outlet = place ? outletBehind(page, reading, start, stop) : null;
      if (outlet) names.push(outlet);
      else if (!place && isName(page, reading, start, stop, name)) names.push({ name, span });
    }
    start = -1;
  };
  let k = first;
  for (; k < end; k++) {
    const token = reading.tokens[k];
    if (!token) break;
    if (token.kind === 'mark') {
      const mark = token.norm;
      if (SEPARATOR.test(mark) && (mark !== '/' || slashEnds)) break;
      if (NAME_SEPARATOR.test(mark) || mark === '/') flush(k);
      else if (
        /^[.。]$/.test(mark) &&
        reading.tokens[k + 1]?.spaced !== false &&
        (reading.tokens[k - 1]?.norm.length ?? 0) > 2
      )
        break;
      // The bracket that the line opened with ends it.
      else if (/^[)）】]$/.test(mark) && start >= 0 && !page.lexicon.writing.spaces) break;
      else if (/^[:：(（—–]$/.test(mark)) {
        if (start >= 0) break;
      }
      continue;
    }
    if (is(reading, k, Role.and)) {
      flush(k);
      continue;
    }
    // A date is nobody.
    if (is(reading, k, Role.calendar) && (start < 0 || token.kind === 'number')) continue;
    // "Published in Vestnik le 1er mars": a small word before a number begins a date.
    const dated = start >= 0 && !token.capital && reading.tokens[k + 1]?.kind === 'number';
    if (dated && is(reading, k, Role.particle | Role.determiner)) break;
    if (start < 0) {
      if (is(reading, k, Role.determiner) || isBeforeName(reading, k, end)) continue;
      start = k;
    } else if (isSetApart(reading, k)) break;
    else if (isTitled && opensTitle(page, reading, start, k)) continue;
    else if (!continuesName(reading, k) && !isInsideName(page, reading, start, k)) {
      // "News agencies": the capital is only the line's.
      if (k === start + 1 && is(reading, k, Role.collective)) return names;
      flush(k);
      // What follows a name in lower case is not about who made it: "exclusively for".
      return names;
    }
  }
  flush(k);
  return names;
}

const INITIALS = /^\p{Alphabetic}{2,4}$/u;

/** Whoever translated, by their initials in a bracket behind what says so: "In English translation (kh)". */
export function initialsIn({ tokens, text }: Reading, role: CreditRule['role'], [first]: [number, number]): Named[] {
  const [open, name, close] = tokens.slice(first, first + 3);
  if (role !== 'translator' || !open || !name || !close || !/^[(（]$/.test(open.norm) || !/^[)）]$/.test(close.norm))
    return [];
  const span: Span = [name.start, name.end];
  return INITIALS.test(text.slice(...span)) ? [{ name: text.slice(...span), span }] : [];
}

/** The outlet whose address is all that follows a label: "Source: https://…". */
export function addressIn(page: Page, reading: Reading, [first, end]: [number, number]): Named[] | null {
  const span = spanOf(reading, first, end);
  const text = reading.text.slice(...span).trim();
  const outlet = ADDRESS.test(text) && !isHost(text) ? page.outlets.byAddress(text) : null;
  return outlet && [{ name: outlet.name, span }];
}

/** All that follows a label, where one outlet has that name, whatever its words and marks are elsewhere: "Source: 24 часа", "Source: 7 sur 7". */
export function knownIn(page: Page, reading: Reading, [first, end]: [number, number]): Named[] | null {
  const [start, stop] = spanOf(reading, first, end);
  const text = reading.text.slice(start, stop);
  const name = tidy(text);
  const at = start + Math.max(0, text.indexOf(name));
  const span: Span = [at, at + name.length];
  const { outlet, candidates } = page.outlets.byName(name, { language: page.language });
  return outlet || candidates.length === 1 ? [{ name, span }] : null;
}

/** "J.", or an abbreviation in a name: "Jr.", "Co.". */
function isInitial({ tokens }: Reading, k: number): boolean {
  return tokens[k]?.capital === true && (tokens[k]?.norm.length ?? 0) <= 3;
}

/** Words that say what an outlet is, before its name: "sul quotidiano svizzero Le Temps". */
const MOST_BEFORE_NAME = 4;

/** A noun for an outlet, or a word after it, in lower case and with a capital soon after. */
function isBeforeName(reading: Reading, first: number, end: number): boolean {
  if (reading.lexicon.writing.capitals === 'none') return false;
  let isNoun = false;
  for (let k = first; k < Math.min(end, first + MOST_BEFORE_NAME); k++) {
    const token = reading.tokens[k];
    if (token?.kind !== 'word' || token.capital) return isNoun && token?.kind === 'word';
    isNoun ||= is(reading, k, Role.outlet | Role.agency) || is(reading, first - 1, Role.outlet | Role.agency);
  }
  return false;
}

/** "Com informações da Reuters e da AFP": the outlet behind a small word. */
function outletBehind(page: Page, reading: Reading, start: number, stop: number): Named | null {
  const first = start + 1;
  if (first >= stop) return null;
  const span = spanOf(reading, first, stop);
  const name = tidy(reading.text.slice(...span));
  return page.outlets.byName(name, { language: page.language }).outlet ? { name, span } : null;
}

/** "The Times of Israel": a small word with a capital behind it is inside a name that the index knows. */
function isInsideName(page: Page, reading: Reading, start: number, k: number): boolean {
  const { tokens, text } = reading;
  if (!is(reading, k, Role.link) || tokens[k + 1]?.capital !== true) return false;
  const name = tidy(text.slice(tokens[start]?.start, tokens[k + 1]?.end));
  return page.outlets.byName(name, { language: page.language }).outlet !== null;
}

/** "Source: House of Clay": a small word behind the first one is inside a title, where that one is nobody the index knows. */
function opensTitle(page: Page, reading: Reading, start: number, k: number): boolean {
  const { tokens, text, lexicon } = reading;
  if (k !== start + 1 || lexicon.writing.capitals === 'none') return false;
  if (!is(reading, k, Role.link) || tokens[k + 1]?.capital !== true) return false;
  const name = tidy(text.slice(...spanOf(reading, start, k)));
  return page.outlets.byName(name, { language: page.language }).candidates.length === 0;
}

/** Where words are not set apart, what a space parts is another: 来源:人民日报 责任编辑:李桐. */
function isSetApart({ lexicon, tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  return !lexicon.writing.spaces && token?.spaced === true && !/\p{Script=Latin}/u.test(token.norm);
}

function continuesName(reading: Reading, k: number): boolean {
  if (reading.lexicon.writing.capitals === 'none') return !is(reading, k, Role.stop | Role.between);
  const token = reading.tokens[k];
  return (
    token?.capital === true ||
    token?.kind === 'number' ||
    is(reading, k, Role.particle) ||
    token?.norm.startsWith("'") === true
  );
}

function isName(page: Page, reading: Reading, first: number, end: number, name: string): boolean {
  if (name.length < 2) return false;
  if (page.outlets.byName(name, { language: page.language }).outlet) return true;
  if (end - first > (reading.lexicon.writing.spaces ? LONGEST_NAME : 12)) return false;
  // “大家好，再见”: what is asked or said is nobody's name.
  if (reading.lexicon.writing.capitals === 'none') return !/[，。？！“”「」]/.test(name);
  // "With the author's kind permission": where every noun has a capital, nouns are no name.
  if (reading.lexicon.writing.capitals === 'noun' && isDescription(reading, first, end)) return false;
  return reading.tokens[first]?.capital === true || isHost(name) || is(reading, first, Role.particle);
}

function isDescription(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!is(reading, k, SOMEBODY | Role.determiner)) return false;
  return true;
}
