/**
 * Brings two spellings of one name to the same letters: case, width, accents, quotation marks, dashes and dots do not
 * count, nor do the several forms of a letter in Arabic script. Words stay in their order and form. Apostrophes stay,
 * as articles end in one; `foldWords` takes them out.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(MARKS, (_, letter: string | undefined, mark: string) => cyrillicWithMark(letter, mark))
    .replace(FOLDED, (letter) => FOLDS.get(letter) ?? '')
    .replace(SEPARATORS, ' ')
    .trim()
    .normalize('NFC');
}

/** A folded name as words with one space between them, without apostrophes: "People's Daily" is "peoples daily". */
export function foldWords(folded: string): string {
  return folded.replaceAll("'", '').trim();
}

/** Letters, digits and single blanks, of which only the case is folded. Most names are such. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const APOSTROPHES = /[’‘ʼʻ´`‛ʹ]/g;

/** Accents of Latin, Greek and Cyrillic, points of Arabic and Hebrew, the nukta of Devanagari. */
const MARKS = /([\u0400-\u04ff])?([\u0300-\u036f]|[\u064b-\u065f\u0670\u0640]|[\u0591-\u05bd\u05bf-\u05c7]|\u093c)/g;

const FOLDS = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'e'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ς', 'σ'],
  ['&', ' and '],
]);

/** What `FOLDS` replaces, and what goes without a trace: dots, quotation marks, title marks, invisible characters. */
const FOLDED =
  /[øđłıßæœəٱىیېکةۀς&]|[.·・。®™©"“”„‟«»‹›〈〉《》「」『』【】〝〞＂]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const SEPARATORS = /[\s\-_‐-―−–—/|,:;!?()[\]{}،؛؟、，]+/g;

/** й, ї and ў are letters of their own; ё is written е as often as not. */
function cyrillicWithMark(letter: string | undefined, mark: string): string {
  if (letter === undefined) return '';
  if (mark === '\u0306') return letter + mark;
  return mark === '\u0308' && letter === 'і' ? letter + mark : letter;
}
