import type { Writing } from './language.ts';

/** A word, a number, or one mark. Characters of scripts without spaces are tokens of their own. */
export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Folded for comparison: lower case, without marks that writers leave out. */
  norm: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** White space, or the start of the text, stands before it. */
  spaced: boolean;
}

const LETTER = '[\\p{ID_Continue}\\u200c¹²³¼-¾]';
/** A Thai letter, and the vowels and tones that are set on it. */
const THAI = '[\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e40-\\u0e46][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]*';
const SINGLE = '(?:\\p{Ideographic}|[々ぁ-ゟ\\u0e01-\\u0e4e])';
/** `ID_Continue` takes these for letters, which stand between two words. */
const BETWEEN = '[·・･_]';
const WORD = `(?!${SINGLE}|${BETWEEN})${LETTER}`;
/** What `endOfPlain` leaves: tokens with letters of other alphabets, or rare marks. */
const TOKEN = new RegExp(
  [
    THAI,
    SINGLE,
    '[\\p{Script=Katakana}ー]+',
    '(?:\\p{Uppercase}\\.){2,}', // U.S.
    '\\p{N}+(?:,\\p{N}+)+', // 1,200
    `@?(?:${WORD})+(?:[-‐‑.·・&@־](?:${WORD})+)*`,
    '\\S',
  ].join('|'),
  'uy',
);
/** "vd:n", "EU:s" */
const COLON_ENDING = /:\p{Lowercase}{1,4}(?![\p{Alphabetic}\d])/uy;
const STARTS_CAPITAL = /^@?\p{Uppercase}/u;
const STARTS_NUMBER = /^\p{N}/u;
/** "24.hu", "24.hu-nak": an address that begins with a digit is a name. */
const NUMBERED_HOST = /^\d[\da-z-]*\.(?:com|info|net|news|org|[a-z]{2})(?![\p{Alphabetic}\d.])/iu;
const STARTS_LETTER = /^[@\p{Alphabetic}]/u;
const DEVANAGARI = /[\u0900-\u097f]/;
const ARABIC = /[\u0600-\u06ff]/;
const APOSTROPHE = /^[’'ʼ‘`´׳]$/;
/** What stands before the last letter of a Hebrew abbreviation, as pages write it. */
const GERSHAYIM = /^["״“”]$/;

/**
 * Cuts a text into tokens, in one pass, in time linear in its length.
 * An apostrophe belongs to the word that `writing.apostrophe` names, and both parts are tokens that touch.
 */
export function tokenize(text: string, writing: Writing, offset = 0): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  // Where the token before this one ended, in `text`.
  let end = 0;
  for (let start = 0; start < text.length; start = Math.max(end, start + 1)) {
    const after = endOfToken(text, start);
    if (after === start) continue;
    const touches = start === end && previous !== undefined;
    if (previous?.kind === 'word' && touches && writing.apostrophe === 'within' && isGershayim(text, start)) {
      end = start + 2;
      previous.end = end + offset;
      previous.norm += `"${text[start + 1]}`;
      continue;
    }
    end = after;
    const raw = text.slice(start, end);
    if (previous && touches && joinsApostrophe(previous, raw, writing)) {
      previous.end = end + offset;
      previous.norm += isApostrophe(raw) ? "'" : fold(raw, writing.plain);
      previous.kind = 'word';
      continue;
    }
    if (previous?.kind === 'word' && touches && raw === ':' && writing.colonEndings) {
      COLON_ENDING.lastIndex = start;
      if (COLON_ENDING.test(text)) {
        end = COLON_ENDING.lastIndex;
        previous.end = end + offset;
        continue;
      }
    }
    const kind = kindOf(raw);
    const enclitic = kind === 'word' ? encliticOf(raw, writing) : '';
    if (enclitic) {
      const head = raw.slice(0, raw.length - enclitic.length);
      const tail = enclitic.replace(/^-(?:t-)?/, '');
      tokens.push(tokenOf(head, 'word', start + offset, !touches, writing));
      previous = tokenOf(tail, 'word', end + offset - tail.length, false, writing);
    } else previous = tokenOf(raw, kind, start + offset, !touches, writing);
    tokens.push(previous);
  }
  return tokens;
}

function tokenOf(raw: string, kind: Token['kind'], start: number, spaced: boolean, writing: Writing): Token {
  const norm = kind === 'mark' ? foldMark(raw, writing) : fold(raw, writing.plain);
  return { start, end: start + raw.length, norm, kind, capital: startsCapital(raw), spaced };
}

/** Where the token that begins at `start` ends; `start` itself where white space stands there. */
function endOfToken(text: string, start: number): number {
  const plain = endOfPlain(text, start);
  if (plain >= 0) return plain;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/** The same without a regular expression, which most tokens are too short for; -1 where it takes one, as other letters than Latin ones stand there. */
function endOfPlain(text: string, start: number): number {
  const first = codeAt(text, start);
  if (first === SPACE || (first >= TAB && first <= RETURN)) return start;
  if (standsAlone(first)) return start + 1;
  // "Š." may be the first of initials.
  if (first > LAST_ASCII && (!isLatinLetter(first) || codeAt(text, start + 1) === STOP)) return -1;
  if (!isPlainLetter(first) && !(first === AT && isPlainLetter(codeAt(text, start + 1)))) return endOfMark(text, start);
  const initials = endOfInitials(text, start);
  if (initials !== start) return initials;
  const number = endOfNumber(text, start);
  if (number !== start) return number;
  for (let k = start + 1; ; k++) {
    const code = codeAt(text, k);
    if (isPlainLetter(code)) continue;
    if (code > LAST_ASCII && !isWide(code)) return -1;
    if (!isJoint(code)) return k;
    const next = codeAt(text, k + 1);
    if (isPlainLetter(next)) continue;
    return next > LAST_ASCII && !isWide(next) ? -1 : k;
  }
}

/** "U.S.": two capitals or more, each with its stop. */
function endOfInitials(text: string, start: number): number {
  let k = start;
  while (isCapital(codeAt(text, k)) && codeAt(text, k + 1) === STOP) k += 2;
  // "U.Š."
  if (k > start && codeAt(text, k) > LAST_ASCII) return -1;
  return k >= start + 4 ? k : start;
}

/** "1,200": digits with commas between them. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (let k = start; isDigit(codeAt(text, k)); ) {
    while (isDigit(codeAt(text, k))) k += 1;
    if (codeAt(text, k) !== COMMA || !isDigit(codeAt(text, k + 1))) return end === start ? start : k;
    end = k;
    k += 1;
  }
  return start;
}

/** A mark of ASCII: one character, but for quotation marks of two and dashes of several. */
function endOfMark(text: string, start: number): number {
  const code = codeAt(text, start);
  let k = start + 1;
  if (code === HYPHEN) while (codeAt(text, k) === HYPHEN) k += 1;
  else if ((code === QUOTE || code === BACKTICK) && codeAt(text, k) === code) k += 1;
  else if (code === AT && codeAt(text, k) > LAST_ASCII) return -1;
  return k;
}

/** Past its end a text goes on with white space. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : SPACE;
}

/** Of Arabic, as other languages write it. */
const ARTICLES: ReadonlySet<string> = new Set(
  'al el ad ed an ar as at az аль эль ель ал ел ад ан ар ас ат аш'.split(' '),
);
const TAB = 0x09;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const AT = 0x40;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const LAST_ASCII = 0x7f;

/** A letter of the Latin alphabet, a digit, or what stands for one in a name. */
function isPlainLetter(code: number): boolean {
  return isSmall(code) || isCapital(code) || isDigit(code) || code === UNDERSCORE || isLatinLetter(code);
}

/** Beyond ASCII: "é", "ß", "ż". The signs of multiplication and division stand among them. */
function isLatinLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Joins two parts of a word. */
function isJoint(code: number): boolean {
  return code === HYPHEN || code === STOP || code === AMPERSAND || code === AT;
}

/** Dashes, curled quotation marks and dots, each of which is a token. */
function isWide(code: number): boolean {
  return (code >= 0x2012 && code <= 0x2027) || code === 0xab || code === 0xbb;
}

/** A mark that is a token wherever one begins with it; some of them also stand inside words: "§", "©", "·". */
function standsAlone(code: number): boolean {
  return isWide(code) || code === 0xa7 || code === 0xa9 || code === 0xb7;
}

/** Most letters are Latin, for which a look at the number is enough. */
function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0);
  if (isSmall(code) || isCapital(code)) return 'word';
  if (isDigit(code)) return isNumberedHost(raw) ? 'word' : 'number';
  if (code <= LAST_ASCII) return code === AT ? 'word' : 'mark';
  if (standsAlone(code)) return 'mark';
  if (isLatinLetter(code)) return 'word';
  return STARTS_NUMBER.test(raw) ? 'number' : STARTS_LETTER.test(raw) ? 'word' : 'mark';
}

function startsCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (isCapital(code) || (isDigit(code) && isNumberedHost(raw))) return true;
  if (isSmall(code)) return isInnerCapital(raw) || isArticled(raw);
  return (code > LAST_ASCII || code === AT) && (STARTS_CAPITAL.test(raw) || isArticled(raw));
}

/** "bTV", "iDNES", "elDiario": a name whose first letter or two are small. */
function isInnerCapital(raw: string): boolean {
  return isCapital(raw.charCodeAt(1)) || (isSmall(raw.charCodeAt(1)) && isCapital(raw.charCodeAt(2)));
}

/** "al-Masri", «аль-Масри»: a name behind its article, which has no capital of its own. */
function isArticled(raw: string): boolean {
  const hyphen = raw.charCodeAt(2) === HYPHEN ? 2 : 3;
  if (raw.charCodeAt(hyphen) !== HYPHEN || !ARTICLES.has(raw.slice(0, hyphen))) return false;
  return STARTS_CAPITAL.test(raw.slice(hyphen + 1));
}

function isNumberedHost(raw: string): boolean {
  return raw.includes('.') && NUMBERED_HOST.test(raw);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** ארה"ב: a mark between Hebrew letters, with one letter behind it; more of them may be a title, as in ה"הארץ". */
function isGershayim(text: string, at: number): boolean {
  if (!isHebrew(codeAt(text, at - 1)) || !isHebrew(codeAt(text, at + 1)) || !GERSHAYIM.test(text[at] ?? ''))
    return false;
  return !isHebrew(codeAt(text, at + 2)) && !isApostrophe(text[at + 2] ?? '');
}

function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

function isApostrophe(raw: string): boolean {
  if (raw.length !== 1) return false;
  const code = raw.charCodeAt(0);
  return code === QUOTE || code === BACKTICK || (code > LAST_ASCII && APOSTROPHE.test(raw));
}

const WIDE_COLON = '：';

function foldMark(raw: string, { plain }: Writing): string {
  if (isApostrophe(raw)) return "'";
  if (raw === WIDE_COLON) return ':';
  if (raw.length === 1) return raw.charCodeAt(0) <= LAST_ASCII ? raw : fold(raw, plain);
  if (raw === "''" || raw === '``') return '"';
  return raw.startsWith('--') ? '—' : fold(raw, plain);
}

/** The pronoun that hangs on a verb by a hyphen, with its hyphens; empty where none does. */
function encliticOf(raw: string, { enclitics }: Writing): string {
  if (enclitics === undefined || !raw.includes('-')) return '';
  const lower = raw.toLowerCase();
  let longest = '';
  for (const entry of enclitics.split(',')) {
    const enclitic = entry.trim();
    if (enclitic.length > longest.length && lower.length > enclitic.length && lower.endsWith(enclitic))
      longest = enclitic;
  }
  return longest;
}

/** "l" + "'" in French, "'" + "s" in English; an initial such as O'Brien's always keeps its apostrophe. */
function joinsApostrophe(previous: Token, raw: string, writing: Writing): boolean {
  if (writing.apostrophe === 'none') return false;
  if (isApostrophe(raw)) {
    if (previous.kind !== 'word') return false;
    return writing.apostrophe !== 'after' || previous.end - previous.start === 1;
  }
  const within = writing.apostrophe === 'within';
  if (within ? previous.kind !== 'word' || !previous.norm.endsWith("'") : previous.norm !== "'" || previous.spaced)
    return false;
  return STARTS_LETTER.test(raw);
}

/** Lower case, with letters that writers interchange made one: for comparing words, never for showing them. */
export function fold(word: string, plain = false): string {
  const small = word.toLowerCase();
  if (isAscii(small)) return small;
  // A letter with its mark is written as one character or as two (Bengali য়), and either is the same word.
  const lower = plain ? small.normalize('NFD').replace(/\p{M}/gu, '') : small.normalize('NFC');
  if (plain && isAscii(lower)) return lower;
  // In Hindi the dot below a borrowed letter is often left out, and a nasal vowel is written either way.
  if (DEVANAGARI.test(lower))
    return lower
      .normalize('NFD')
      .replace(/\u093c/g, '')
      .replace(/\u0901/g, '\u0902');
  const bare = lower
    .replace(/\u0307|\u200c|\u200d|[\u0591-\u05bd\u05bf-\u05c7]/g, '')
    .replace(/[’‘ʼ`´׳]/g, "'")
    .replace(/״/g, '"');
  if (!ARABIC.test(bare)) return bare.replace(/ё/g, 'е').replace(/ş/g, 'ș').replace(/ţ/g, 'ț');
  return bare
    .replace(/[\u064b-\u0655\u0670\u0640]/g, '')
    .replace(/ۀ/g, 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');
}

function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > LAST_ASCII) return false;
  return true;
}
