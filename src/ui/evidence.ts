import type { Evidence, Report } from '../report.ts';

/** The lines of the page that a report rests on, each once: the trail's first, then those of credits and notices. */
export function evidenceOnPage(report: Report): Evidence[] {
  const all = [
    ...report.trail.flatMap(({ step }) => step?.evidence ?? []),
    ...report.credits.map(({ evidence }) => evidence),
    ...report.attributions.map(({ evidence }) => evidence),
    ...report.notices.map(({ evidence }) => evidence),
  ];
  const lines = new Map(all.filter(isOnPage).map((line) => [`${line.outside}:${line.start}:${line.end}`, line]));
  return [...lines.values()];
}

/** Says whether the evidence is a line that the page shows. */
export function isOnPage({ start, end }: Evidence): boolean {
  return start !== null && end !== null && end > start;
}

/** Says whether the evidence is the record of a story. */
export function isOfRecord({ where, reference }: Evidence): boolean {
  return where === 'dataset' && reference !== null && reference.startsWith('stories.jsonl#');
}
