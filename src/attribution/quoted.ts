import { type Lexicon, Role } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What stands in quotation marks: something that was said, or a name. */
export interface Quotation {
  /** Tokens, from the opening mark to after the closing one (or to the end, where it is never closed). */
  first: number;
  end: number;
  closed: boolean;
  /** A name or a title in quotation marks, not something that somebody said. */
  isName: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '「': '」', '『': '』', '‹': '›', '《': '》', '〈': '〉' };
const MARKS = /^(?:["“”„‟«»＂″״]|''|``)$/;
/** They open a quotation inside of one, too. */
const NESTING = /^[„«]$/;
const GUILLEMETS = /^[«»]$/;
/** In tokens: how far a single mark looks for the one that closes it. */
const LONGEST_SINGLE = 120;
/** In tokens: how far from an inner mark the outer one may be closed. */
const LONGEST_NESTING = 200;
/** A letter of a script without capitals, where one alone may be a word. */
const UNCASED = /^\p{Lo}/u;
const OPENER_BEFORE = /^[([（【—–-]$/;
/** A quoted name is short. */
const LONGEST_NAME = 7;
/** Without capitals every word of a name could be one of a sentence, so that it must be shorter still; in characters, where these are tokens. */
const LONGEST_UNCASED_NAME = 3;
const LONGEST_UNSPACED_NAME = 5;
/** And one that begins with a number: „24 часа“, “112 Ukraine”. */
const LONGEST_NUMBERED = 3;
const LONGEST_TITLE = 16;
const TITLE = /^[《〈]$/;
const HAS_LETTER = /\p{Alphabetic}/u;
const OUTLET_NOUN = Role.outlet | Role.agency;
/** In tokens, the mark left out: what goes on from the paragraph before. */
const FEWEST_CONTINUED = 3;
/** After a colon, in words: what is shorter may be the title of a newspaper. */
const FEWEST_SAID = 3;

/** Straight and curled marks open or close by what stands around them, because pages mix them up. */
export function findQuotations(tokens: readonly Token[], text: string, lexicon: Lexicon): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closer: string | null = null;
  const close = (end: number, closed: boolean) => {
    found.push({
      first: open,
      end,
      closed,
      isName: closed && !isSpeech(tokens, open, end, lexicon) && isName(tokens, open + 1, end - 1, text, lexicon),
    });
    open = -1;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    if (token.norm === "'" && open < 0 && /^(?:after|none)$/.test(lexicon.writing.apostrophe)) {
      const end = singleEnd(tokens, index, lexicon.writing.apostrophe === 'none');
      if (end < 0) continue;
      open = index;
      close(end, true);
      index = end - 1;
      continue;
    }
    if (isPlainMark(token.norm)) continue;
    const mark = text.slice(token.start, token.end);
    if (open >= 0 && closer !== null) {
      if (mark === closer) close(index + 1, true);
      continue;
    }
    if (open < 0 && PAIRS[mark] !== undefined && mark !== '«') {
      open = index;
      closer = PAIRS[mark] ?? null;
      continue;
    }
    if (!MARKS.test(mark)) continue;
    const inner = open >= 0 && NESTING.test(mark) ? nestedEnd(tokens, open, index, text) : -1;
    if (inner >= 0) {
      if (isName(tokens, index + 1, inner, text, lexicon))
        found.push({ first: index, end: inner + 1, closed: true, isName: true });
      index = inner;
      continue;
    }
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    const opens =
      mark === '«' || mark === '»'
        ? guillemetOpens(token, next, mark, open >= 0)
        : next !== undefined && !next.spaced && startsPassage(token, previous, next, text, mark, lexicon);
    if (open < 0 && opens) {
      open = index;
      closer = null;
    } else if (open >= 0 && !(opens && token.spaced)) close(index + 1, true);
    else if (open < 0 && found.length === 0 && endsPassage(tokens, index, mark)) {
      open = 0;
      close(index + 1, true);
    } else if (open >= 0 && opens) {
      close(index, false);
      open = index;
    }
  }
  if (open >= 0) close(tokens.length, false);
  return found.sort((a, b) => a.first - b.first);
}

/**
 * „We lost – said the coach of „Meteor“. – So what.“, «We lost, – said the coach of «Meteor». – So what»: where one mark stands inside another
 * that opens alike, as many must follow that close. The token that closes the inner one; -1 where the outer is not closed, so that what begins
 * here is another quotation.
 */
function nestedEnd(tokens: readonly Token[], open: number, at: number, text: string): number {
  const markAt = (k: number) => text.slice(tokens[k]?.start, tokens[k]?.end);
  const opening = markAt(at);
  if (markAt(open) !== opening) return -1;
  const marks = opening === '«' ? GUILLEMETS : MARKS;
  let end = -1;
  let depth = 2;
  for (let k = at + 1; k < Math.min(tokens.length, at + LONGEST_NESTING); k++) {
    if (tokens[k]?.kind !== 'mark' || !marks.test(markAt(k))) continue;
    depth += markAt(k) === opening ? 1 : -1;
    if (depth === 1 && end < 0) end = k;
    if (depth === 0) return end;
  }
  return -1;
}

/**
 * 'So', where an apostrophe stands inside words and at their end too: what opens has a space before it and none after, what closes ends its
 * word, and after a comma or a full stop it surely does, unlike that of "the workers' hut". The end of the quotation; -1 where the mark opens
 * none, as that of "'s avonds" and "'90s". Where no word has an apostrophe (`sure`), the next one closes, also before what grows on to it: ‘그날’이.
 */
function singleEnd(tokens: readonly Token[], open: number, sure: boolean): number {
  if (!opensSingle(tokens, open)) return -1;
  const furthest = Math.min(tokens.length, open + LONGEST_SINGLE);
  let likely = -1;
  for (let k = open + 2; k < furthest; k++) {
    if (tokens[k]?.norm !== "'") continue;
    if (sure) return k + 1;
    if (likely >= 0 && opensSingle(tokens, k)) return likely;
    const next = tokens[k + 1];
    if (tokens[k]?.spaced || (next?.kind === 'word' && !next.spaced)) continue;
    if (tokens[k - 1]?.kind === 'mark') return k + 1;
    if (likely < 0) likely = k + 1;
  }
  return likely;
}

function opensSingle(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  if (k > 0 && !tokens[k]?.spaced && !OPENER_BEFORE.test(tokens[k - 1]?.norm ?? '')) return false;
  if (next?.kind !== 'word' || next.spaced) return false;
  return next.capital || next.end - next.start > 1 || UNCASED.test(next.norm);
}

/** Most marks are these, which stand around no quotation. */
function isPlainMark(norm: string): boolean {
  return norm === ',' || norm === '.' || norm === "'";
}

/**
 * The passage went on from the paragraph before, is closed here, and whose it is follows: “[…] It is sad”, he said. A mark that touches the word
 * before it, with a comma on either side. Not "12"", nor where "Smith said, we stay."" has lost its first mark.
 */
function endsPassage(tokens: readonly Token[], k: number, mark: string): boolean {
  const previous = tokens[k - 1];
  const next = tokens[k + 1];
  if (k < FEWEST_CONTINUED || previous?.kind === 'number' || NESTING.test(mark)) return false;
  if (tokens[k]?.spaced && mark !== '»') return false;
  return next?.norm === ',' || (next?.kind === 'word' && !next.capital && /^[,!?]$/.test(previous?.norm ?? ''));
}

/** « so » in French, «so» in Russian, »so« in German and Danish. */
function guillemetOpens(token: Token, next: Token | undefined, mark: string, isOpen: boolean): boolean {
  if (isOpen || next === undefined) return false;
  if (mark === '»' && /^[.,!?…]$/.test(next.norm)) return false;
  return mark === '«' || (token.spaced && !next.spaced);
}

/** After a space or an opening mark, or after letters that grow on to words: ה"הארץ", but not ב"כ, which is short for something. */
function startsPassage(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  text: string,
  mark: string,
  lexicon: Lexicon,
): boolean {
  if (!previous || token.spaced || mark === '„') return true;
  const before = text.slice(previous.start, previous.end);
  if (lexicon.clitics.has(previous.norm) && next && next.end - next.start > 1) return true;
  return OPENER_BEFORE.test(before) || (!lexicon.writing.spaces && mark === '“');
}

/** «So it is», he said: at the head of a sentence, with a comma or a dash after it; or, if no title, after a colon. */
function isSpeech(tokens: readonly Token[], open: number, end: number, lexicon: Lexicon): boolean {
  const previous = tokens[open - 1];
  const next = tokens[end];
  const isLong = previous?.norm === ':' && end - open - 2 >= FEWEST_SAID;
  if (isLong && (!tokens[end - 2]?.capital || holdsVerb(tokens, open + 1, end - 1, lexicon))) return true;
  if (next?.kind === 'word' && endsSpeech(tokens, end, lexicon)) return true;
  // «Vestnik»-ը, ”Satama” -lehti: a hyphen that joins an ending or a noun to a name is no dash.
  if (next?.norm === '-' && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]?.spaced) return false;
  // «Vestnik», citing an official, reports: nobody says "citing" of what was just said.
  const cites = lexicon.at(tokens, end + 1).some(({ cues }) => cues.some(({ rule }) => rule.chain === true));
  if (cites && next?.norm === ',') return false;
  // As the "в. „Труд“," that is written for "the paper": a stop behind an abbreviation ends no sentence.
  const isShort = previous?.norm === '.' && lexicon.abbreviations.has(tokens[open - 2]?.norm ?? '');
  if (previous === undefined && holdsClause(tokens, open + 1, end - 1, lexicon)) return true;
  const opens = previous === undefined || (previous.kind === 'mark' && !/^[,()]$/.test(previous.norm) && !isShort);
  return opens && next !== undefined && /^[,،，–—-]$/.test(next.norm);
}

/** “Smith has a problem with it” the coach said: at the head of a paragraph, words with a verb among them are no name. */
function holdsClause(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  if (lexicon.writing.capitals !== 'name' || end - first < FEWEST_SAID + 1) return false;
  const inName = Role.link | Role.particle | Role.determiner | Role.and | Role.between | Role.pronounRelative;
  for (let k = first + 1; k < end; k++) {
    if (tokens[k]?.capital) continue;
    const [longest] = lexicon.at(tokens, k);
    if (longest && (longest.roles & Role.stop) !== 0 && (longest.roles & inName) === 0) return true;
  }
  return false;
}

/** „Das war ein Fehler“: where every noun has a capital, the last word's says nothing, but a verb between the marks does. */
function holdsVerb(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  if (lexicon.writing.capitals !== 'noun') return false;
  for (let k = first + 1; k < end; k++) {
    if (!tokens[k]?.capital && lexicon.at(tokens, k).some(({ roles }) => (roles & Role.stop) !== 0)) return true;
  }
  return false;
}

/** The mayor “We are ready” saying left: a cue that stands right behind speech, whose speaker is named further in front. */
function endsSpeech(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  // Where words are not set apart, a name in marks must be shorter than what anybody says.
  if (!lexicon.writing.spaces) return false;
  return lexicon
    .at(tokens, end)
    .some(({ cues }) =>
      cues.some(({ rule, left }) => !rule.anyWord && left[0]?.type === 'quotation' && left[1]?.type === 'gap'),
    );
}

function isName(tokens: readonly Token[], first: number, end: number, text: string, lexicon: Lexicon): boolean {
  const last = tokens[end - 1];
  if (!last || end <= first) return false;
  if (last.kind === 'mark') return false;
  // 《》 stand around titles, and around nothing else.
  if (TITLE.test(tokens[first - 1]?.norm ?? '')) return end - first <= LONGEST_TITLE;
  if (end - first > LONGEST_NAME) return false;
  const longest = lexicon.writing.spaces ? LONGEST_UNCASED_NAME : LONGEST_UNSPACED_NAME;
  if (lexicon.writing.capitals === 'none')
    return end - first <= longest && text[(tokens[first]?.start ?? 1) - 1] !== '：';
  const isNumbered = tokens[first]?.kind === 'number' && isNumberedName(tokens, first, end, lexicon);
  return isNumbered || tokens[first]?.capital === true;
}

/** „24 часа“, «1+1», „15min“; and a number alone behind a noun for an outlet: телеканал «360». */
function isNumberedName(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  if (end - first > 1) return end - first <= LONGEST_NUMBERED;
  if (HAS_LETTER.test(tokens[first]?.norm ?? '')) return true;
  return lexicon.at(tokens, first - 2).some(({ length, roles }) => length === 1 && (roles & OUTLET_NOUN) !== 0);
}
