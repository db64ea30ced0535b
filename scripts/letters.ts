import { writeFileSync } from 'node:fs';
import path from 'node:path';
import anyAscii from 'any-ascii';
import { ROOT } from './root.ts';

/**
 * Writes src/stories/letter-table.ts anew: what any-ascii says of the letters, marks and digits of the basic plane, in which nearly
 * all living scripts are. Left out are capitals, what is told from the parts of a letter, and Han, of which
 * src/stories/syllable-table.ts has what spells foreign names. Returns the exit status.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: node scripts/run.mjs letters\n');
    return 2;
  }
  const rows = rowsOf(tabledLetters()).map((row) => `  ${literal(row)},\n`);
  writeFileSync(path.join(ROOT, 'src/stories/letter-table.ts'), `${HEAD}${rows.join('')}];\n`);
  return 0;
}

const HEAD = `// Letters in ASCII by any-ascii (https://github.com/anyascii/anyascii; © Hunter WB, ISC licence), written by
// \`node scripts/run.mjs letters\`.

/** Runs of letters: the first, then what it and those that follow it in Unicode are, each behind a space; nothing where nothing is known. */
export const LETTERS: readonly string[] = [
`;

/** What may stand in a word or a figure; of the scripts that run on without spaces (Thai to Myanmar, Khmer) that is all they have. */
const READ =
  /^[\p{Alphabetic}\p{Grapheme_Extend}\p{Nd}\u0e00-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]$/u;
const HAN = /^\p{sc=Han}$/u;
/** So many letters without an entry cost less than to begin a run anew. */
const LONGEST_GAP = 3;

function tabledLetters(): [code: number, spelled: string][] {
  const letters: [number, string][] = [];
  for (let code = 0x80; code <= 0xffff; code++) {
    const letter = String.fromCodePoint(code);
    if (!READ.test(letter) || HAN.test(letter) || letter.toLowerCase() !== letter) continue;
    const parts = letter.normalize('NFKD');
    const spelled = spell(letter);
    if (spelled !== '' && (parts === letter || spell(parts) !== spelled)) letters.push([code, spelled]);
  }
  return letters;
}

/** What is asked of it: words are compared by their letters, figures by their digits, and an apostrophe can begin a name. */
function spell(letters: string): string {
  return [...letters]
    .map((letter) => anyAscii(letter))
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9']/g, '');
}

function rowsOf(letters: readonly [code: number, spelled: string][]): string[] {
  const rows: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [code, spelled] of letters) {
    if (code - end > LONGEST_GAP) rows.push(`${String.fromCodePoint(code)} ${spelled}`);
    else rows.push(`${rows.pop()}${' '.repeat(code - end + 1)}${spelled}`);
    end = code + 1;
  }
  return rows;
}

/** As the formatter of this project writes it. */
function literal(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
