import { type Figure, totalOf } from '../results/figures.ts';

/** What the scoring script prints of a reader, by the words before each score, and what it is called here. */
const SCORES: readonly [pattern: RegExp, name: string][] = [
  [/^body .*F1 ([\d.]+)/, 'body F1'],
  [/^segments .*F1 ([\d.]+)/, 'segment F1'],
  [/^title ([\d.]+)/, 'title'],
  [/^authors complete and clean ([\d.]+)/, 'authors complete and clean'],
  [/^authors invented ([\d.]+)/, 'authors invented'],
  [/^date ([\d.]+)/, 'same-day date'],
];

/** What the scoring script says of a reader on each set of pages, as figures. */
export function scoresOf(reader: string, printed: string): Figure[] {
  const figures: Figure[] = [];
  let set = '';
  let pages = 0;
  for (const line of printed.split('\n')) {
    const head = /^(\w+): pages (\d+)/.exec(line);
    if (head) [, set, pages] = [line, head[1] ?? '', Number(head[2])];
    for (const [pattern, name] of SCORES) {
      const value = pattern.exec(line.trim())?.[1];
      if (value === undefined) continue;
      const cases = Number(/\(of (\d+)\)/.exec(line)?.[1] ?? pages);
      figures.push(totalOf(`${set}, ${name}, ${reader}`, 'share', Number(value), cases));
    }
  }
  return figures;
}
