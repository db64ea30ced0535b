import { type Figure, totalOf } from './figures.ts';

/** What the scoring script beside the public test data calls its scores. */
const SCORE = /(hit@\d|recall at P \.95|Pearson|best F1|F1|P|R) ([01]\.\d+)/g;

/**
 * The scores that the scoring script has printed, as figures. Its indented lines, which tell of one language each, are left out.
 * @param of the set that was scored, with which each name begins
 * @param count how many cases there were, for lines that do not say
 */
export function scoresIn(printed: string, of: string, count: number): Figure[] {
  return printed.split('\n').flatMap((line) => {
    if (/^\s/.test(line)) return [];
    const head = (line.split(/:|\s*\b(?:gold|hit@|pairs)/, 1)[0] ?? '').replace(/\d+/g, '').trim();
    const cases = Number(/\b(?:gold|pairs) +(\d+)/.exec(line)?.[1] ?? count);
    return [...line.matchAll(SCORE)].map(([, label = '', value]) =>
      totalOf([of, head, label].filter((part) => part !== '').join(', '), 'share', Number(value), cases),
    );
  });
}
