/** Scripts without spaces between words, which count by the character. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((name) => `\\p{sc=${name}}`)
  .join('');
const WORD = `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`;
const WORDS = new RegExp(WORD, 'gu');
const PIECES = new RegExp(`${WORD}|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]`, 'gu');

/** The words of a text, in small letters and one spelling, without anything between them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
}

/** Words, spaces and signs, each as one piece. Joined they are the text. */
export function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? [];
}
