import type { Figure } from '../results/figures.ts';
import { aligned } from '../results/table.ts';

export const READERS = ['Headwater', 'Readability', 'Defuddle'] as const;
export type ReaderName = (typeof READERS)[number];

/** What is asked of Headwater: at least so much, or at most; a `times` is held against Readability's figure in the same run. */
const GOALS: Readonly<Record<string, { least?: number; most?: number; times?: number }>> = {
  'aeb, body F1': { least: 0.97 },
  'traf, segment F1': { least: 0.925 },
  'traf, title': { least: 0.9 },
  'traf, authors complete and clean': { least: 0.72 },
  'traf, authors invented': { most: 0.05 },
  'traf, same-day date': { least: 0.85 },
  'main thread, median': { times: 1 / 3 },
  'main thread, p95': { times: 1 / 3 },
  'gate alone, p95': { most: 1 },
  'longest slice, most': { most: 10 },
};

/** A line for each thing that was measured, with all readers beside one another, and what is asked of Headwater. */
export function sideBySide(figures: readonly Figure[]): string[] {
  const names = [...new Set(figures.map(({ name }) => withoutReader(name)))];
  return aligned([['', ...READERS, 'goal'], ...names.map((name) => rowOf(name, figures))]);
}

function rowOf(name: string, figures: readonly Figure[]): string[] {
  const [own, readability, defuddle] = READERS.map((reader) =>
    figures.find((figure) => figure.name === `${name}, ${reader}`),
  );
  return [name, shown(own), shown(readability), shown(defuddle), goalOf(name, own)];
}

function shown(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  return figure.unit === 'share' ? figure.median.toFixed(3) : `${figure.median} ${figure.unit}`;
}

function goalOf(name: string, own: Figure | undefined): string {
  const goal = GOALS[name];
  if (goal === undefined || own === undefined) return '';
  const { least, most, times } = goal;
  const value = times === undefined ? own.median : (own.ratio?.times ?? Number.NaN);
  const isMet = value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? times ?? Number.POSITIVE_INFINITY);
  const asked = least === undefined ? `at most ${most ?? `${times?.toFixed(3)} of Readability`}` : `at least ${least}`;
  return `${asked}: ${times === undefined ? '' : `${value.toFixed(3)}, `}${isMet ? 'met' : 'not met'}`;
}

function withoutReader(name: string): string {
  return name.slice(0, name.lastIndexOf(', '));
}
