/** Scripts without spaces between words, which count by the character. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const WORD = String.raw`${UNSPACED}|[\p{ID_Continue}--${UNSPACED}]+`;
const WORDS = new RegExp(WORD, 'gv');
const PIECES = new RegExp(String.raw`${WORD}|\s+|[^\p{ID_Continue}\s]`, 'gv');

/** The words of a text, in small letters and one spelling, without anything between them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
}

/** Words, spaces and signs, each as one piece. Joined they are the text. */
export function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? [];
}
