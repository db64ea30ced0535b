/** How a run of text is set: its size in pixels, and whether it is bold. */
export interface Setting {
  size: number;
  bold: boolean;
}

/**
 * Text broken into lines that are at most `width` pixels wide by estimate, at most `most` of them; what does not fit
 * ends in "…". Lines break where the language of the text allows it, and inside a word only where the word alone is too
 * wide.
 */
export function breakLines(text: string, width: number, most: number, setting: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, setting)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), setting) > width) {
      lines.push(line.trimEnd());
      line = '';
      if (lines.length > most) break;
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${shortened(last, width - widthOf('…', setting), setting)}…`];
}

/**
 * The width of a text in pixels, by estimate: no font is at hand. Rather too wide than too narrow, by the usual widths
 * of the letters of a sans-serif.
 */
export function widthOf(text: string, { size, bold }: Setting): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? 1.08 : 1);
}

/** Words with the spaces and the punctuation that belong to them, cut where one alone is wider than a line. */
function* pieces(text: string, width: number, setting: Setting): Generator<string> {
  let piece = '';
  for (const { segment, isWordLike } of WORDS.segment(text.slice(0, LONGEST).replace(/\p{Cs}$/u, ''))) {
    if (isWordLike && piece !== '' && !/[\p{Ps}\p{Pi}]$/u.test(piece)) {
      yield* cut(piece, width, setting);
      piece = '';
    }
    piece += segment;
  }
  yield* cut(piece, width, setting);
}

/** More than any drawing shows, so that a hostile page cannot make the drawing slow. */
const LONGEST = 2000;

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

function* cut(piece: string, width: number, setting: Setting): Generator<string> {
  let rest = piece;
  while (widthOf(rest.trimEnd(), setting) > width) {
    const head = shortened(rest, width, setting);
    if (head === '') break;
    yield head;
    rest = rest.slice(head.length);
  }
  yield rest;
}

/** The longest start of a text that is no wider than `width`, in whole graphemes, and never empty. */
function shortened(text: string, width: number, setting: Setting): string {
  let head = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (head !== '' && widthOf(head + segment, setting) > width) break;
    head += segment;
  }
  return head;
}

function emsOf(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (/[ijl.,:;'’|!()[\]ftrI ]/.test(character)) return 0.36;
  if (/[mwMW@%—…]/.test(character)) return 0.98;
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u.test(
      character,
    )
  )
    return 1.04;
  if (/\p{sc=Latin}/u.test(character)) return /\p{Uppercase}/u.test(character) ? 0.72 : 0.58;
  if (/\p{sc=Arabic}|\p{sc=Hebrew}/u.test(character)) return 0.62;
  if (/\p{N}/u.test(character)) return 0.6;
  return /\p{Uppercase}/u.test(character) ? 0.76 : 0.68;
}
