/** Scripts without spaces between words, which count by the character. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const WORD = String.raw`${UNSPACED}|[\p{ID_Continue}--${UNSPACED}]+`;
// Made when the first text is compared: a worker that only reads a page compares none.
let words: RegExp | null = null;
let pieces: RegExp | null = null;

/** The words of a text, in small letters and one spelling, without anything between them. */
export function wordsOf(text: string): string[] {
  words ??= new RegExp(WORD, 'gv');
  return text.normalize('NFKC').toLowerCase().match(words) ?? [];
}

/** Words, spaces and signs, each as one piece. Joined they are the text. */
export function piecesOf(text: string): string[] {
  pieces ??= new RegExp(String.raw`${WORD}|\s+|[^\p{ID_Continue}\s]`, 'gv');
  return text.match(pieces) ?? [];
}
