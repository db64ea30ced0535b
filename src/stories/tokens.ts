/** One word or figure of a text. */
export interface Token {
  text: string;
  /** UTF-16 offset. */
  start: number;
  kind: 'word' | 'figure';
  /** How its script writes names: with a capital letter, or like any other word. */
  writing: Writing;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Nothing but spaces, or a hyphen, stands between this token and the one before. */
  joined: boolean;
}

/** `cased`: has capital letters; `uncased`: has none; `unspaced`: does not put spaces between words. */
export type Writing = 'cased' | 'uncased' | 'unspaced' | 'hangul' | 'katakana' | 'han';

/** Bounds the work on hostile input; the longest articles seen have a tenth of this. */
const LONGEST_TEXT = 200_000;
const LONGEST_WORD = 40;

/** The scripts that do not put spaces between words, which lie in blocks of their own: Thai and Lao, Tibetan, Myanmar, Khmer. */
const UNSPACED = String.raw`\u0e00-\u0fff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff\u19e0-\u19ff`;
const HAN = String.raw`\p{Ideographic}々`;
/** A letter or a mark that belongs to one. */
const LETTER = String.raw`(?:\p{Alphabetic}|\p{Grapheme_Extend})`;
/** Its groups: a figure, katakana, Han, a run of a script without spaces; else it is a word. Named groups would cost an object each. */
const TOKEN = new RegExp(
  [
    String.raw`(\p{Nd}+(?:[.,٫٬’ {2}]\p{Nd}+){0,4})`,
    '([ァ-ヺー]{2,40})',
    `([${HAN}]+)`,
    `([${UNSPACED}]+)`,
    String.raw`\p{Uppercase}?(?:\p{Lowercase}|\p{Grapheme_Extend})+`,
    `(?:(?![ァ-ヺー${HAN}${UNSPACED}])${LETTER})+`,
  ].join('|'),
  'gu',
);
/** Hebrew spells *j*, *ch* and *zh* with a stroke after the letter, which would split the word. */
const HEBREW_HISS = /[גזצץת]['׳’‘`´](?=[א-ת])/g;
const CASED = /^\p{Cased}/u;
const CAPITAL = /^\p{Uppercase}/u;
const HANGUL = /^\p{sc=Hangul}/u;
const JOINED = /^[\s\-‐‑·・]{0,2}$/;

/** The words and figures of a text, in order. Long texts are read up to 200,000 characters. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const read = text
    .slice(0, LONGEST_TEXT)
    .replace(HEBREW_HISS, (letters) => (letters.startsWith('ג') ? 'ז' : (letters[0] ?? '')));
  let end = 0;
  for (const match of read.matchAll(TOKEN)) {
    const [, figure, katakana, han, unspaced] = match;
    const found = match[0];
    const start = match.index;
    const joined = end > 0 && (start === end || (start - end <= 2 && JOINED.test(read.slice(end, start))));
    end = match.index + found.length;
    if (figure) tokens.push({ text: found, start, kind: 'figure', writing: 'cased', capital: false, joined });
    else if (katakana) tokens.push({ text: found, start, kind: 'word', writing: 'katakana', capital: false, joined });
    else if (han) tokens.push({ text: found, start, kind: 'word', writing: 'han', capital: false, joined });
    else if (unspaced) tokens.push({ text: found, start, kind: 'word', writing: 'unspaced', capital: false, joined });
    else if (found.length <= LONGEST_WORD) {
      const writing = CASED.test(found) ? 'cased' : HANGUL.test(found) ? 'hangul' : 'uncased';
      tokens.push({ text: found, start, kind: 'word', writing, capital: CAPITAL.test(found), joined });
    }
  }
  return tokens;
}

/** A word of Hebrew or Arabic without the *and*, *in*, *to*, *from*, *the* and the like at its head; null where it has none. */
export function withoutPrefix(word: string): string | null {
  const [prefix] = PREFIXES.exec(word) ?? [];
  return prefix === undefined ? null : word.slice(prefix.length);
}

const PREFIXES = /^(?:[ושכ]?[ובלכמשה]|[وف]?[كب]?ال|[وف]?لل|[وف]?[بلكوف])(?=..)/u;
