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

const LETTER = '[\\p{L}\\p{M}\\p{N}\\u200c_]';
const SINGLE = '[\\p{Script=Han}\\p{Script=Hiragana}]';
const WORD = `(?!${SINGLE})${LETTER}`;
const TOKEN = new RegExp(
  [
    SINGLE,
    '[\\p{Script=Katakana}ー]+',
    '(?:\\p{Lu}\\.){2,}', // U.S.
    '\\p{N}+(?:,\\p{N}+)+', // 1,200
    `@?(?:${WORD})+(?:[-‐‑.·・&@־](?:${WORD})+)*`,
    "''|``|-{2,}|[’'ʼ‘`´׳](?=\\p{L})",
    '\\S',
  ].join('|'),
  'gu',
);
const STARTS_CAPITAL = /^[@#]?\p{Lu}/u;
const STARTS_NUMBER = /^\p{N}/u;
const STARTS_LETTER = /^[@\p{L}\p{M}]/u;
const ARABIC = /[\u0600-\u06ff]/;
const ASCII = /^[\x20-\x7f]*$/;
const APOSTROPHE = /^[’'ʼ‘`´]$/;

/**
 * Cuts a text into tokens, in one pass, in time linear in its length.
 * An apostrophe belongs to the word that `writing.apostrophe` names, and both parts are tokens that touch.
 */
export function tokenize(text: string, writing: Writing, offset = 0): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const previous = tokens.at(-1);
    const touches = start === end;
    end = start + raw.length;
    if (previous && touches && previous.end === start + offset && joinsApostrophe(previous, raw, writing)) {
      previous.end = end + offset;
      previous.norm += APOSTROPHE.test(raw) ? "'" : fold(raw, writing.plain);
      previous.kind = 'word';
      continue;
    }
    const kind = kindOf(raw);
    const enclitic = kind === 'word' ? encliticOf(raw, writing) : '';
    if (enclitic) {
      const head = raw.slice(0, raw.length - enclitic.length);
      const tail = enclitic.replace(/^-(?:t-)?/, '');
      tokens.push(
        wordToken(head, start + offset, !touches || start === 0, writing.plain),
        wordToken(tail, end + offset - tail.length, false, writing.plain),
      );
      continue;
    }
    tokens.push({
      start: start + offset,
      end: end + offset,
      norm: kind === 'mark' ? foldMark(raw, writing) : fold(raw, writing.plain),
      kind,
      capital: startsCapital(raw),
      spaced: !touches || start === 0,
    });
  }
  return tokens;
}

/** Most letters are of ASCII, for which a look at the number is enough. */
function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0);
  if (isSmall(code) || isCapital(code)) return 'word';
  if (code >= DIGITS[0] && code <= DIGITS[1]) return 'number';
  return STARTS_NUMBER.test(raw) ? 'number' : STARTS_LETTER.test(raw) ? 'word' : 'mark';
}

function startsCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return isCapital(code) || (!isSmall(code) && STARTS_CAPITAL.test(raw));
}

const DIGITS = [0x30, 0x39] as const;

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function foldMark(raw: string, { plain }: Writing): string {
  if (APOSTROPHE.test(raw)) return "'";
  if (raw === "''" || raw === '``') return '"';
  return raw.startsWith('--') ? '—' : fold(raw, plain);
}

function wordToken(raw: string, start: number, spaced: boolean, plain: boolean | undefined): Token {
  return {
    start,
    end: start + raw.length,
    norm: fold(raw, plain),
    kind: 'word',
    capital: startsCapital(raw),
    spaced,
  };
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
  if (APOSTROPHE.test(raw)) {
    if (previous.kind !== 'word') return false;
    return writing.apostrophe !== 'after' || previous.end - previous.start === 1;
  }
  if (!STARTS_LETTER.test(raw)) return false;
  if (writing.apostrophe === 'within') return previous.kind === 'word' && previous.norm.endsWith("'");
  return previous.norm === "'" && !previous.spaced;
}

/** Lower case, with letters that writers interchange made one: for comparing words, never for showing them. */
export function fold(word: string, plain = false): string {
  const lower = plain ? word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') : word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.replace(/\u0307|\u200c|[\u0591-\u05bd\u05bf-\u05c7]/g, '').replace(/[’‘ʼ`´]/g, "'");
  if (!ARABIC.test(bare)) return bare.replace(/ё/g, 'е').replace(/ş/g, 'ș').replace(/ţ/g, 'ț');
  return bare
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');
}
