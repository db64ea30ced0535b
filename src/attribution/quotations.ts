import type { Attribution, AttributionSource, Quotation, Span } from '../report.ts';
import type { Page } from './page.ts';
import { type Reading, spanOf } from './reading.ts';

/** Shorter passages are terms and titles, in words; where words are not set apart, in characters. */
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 6;

/**
 * Every quoted passage of an article with its speaker, in reading order. `attributions` are those of the same article; a
 * passage belongs to the one whose content it is part of, or else to whoever spoke last in its paragraph, or to whoever
 * was quoted to the end of the paragraph before.
 */
export function quotationsOf(
  { article, readings }: Pick<Page, 'article' | 'readings'>,
  attributions: readonly Attribution[],
): Quotation[] {
  const spoken = attributions
    .filter(({ span }) => span?.source && span.cue)
    .sort((a, b) => (a.span?.cue?.[0] ?? 0) - (b.span?.cue?.[0] ?? 0));
  const passages: Quotation[] = [];
  let next = 0;
  let carried: AttributionSource | null = null;
  for (const [index, reading] of readings.entries()) {
    const { start, text } = article.paragraphs[index] ?? { start: 0, text: '' };
    const end = start + text.length;
    while (next < spoken.length && (spoken[next]?.span?.cue?.[0] ?? 0) < start) next += 1;
    const here: Attribution[] = [];
    for (let k = next; k < spoken.length && (spoken[k]?.span?.cue?.[0] ?? end) < end; k++)
      here.push(spoken[k] as Attribution);
    carried = readParagraph(reading, here, carried, passages);
  }
  return passages;
}

/** Adds the passages of one paragraph; gives the speaker who goes on into the next, where its last quotation is not closed. */
function readParagraph(
  reading: Reading,
  here: readonly Attribution[],
  carried: AttributionSource | null,
  passages: Quotation[],
): AttributionSource | null {
  let last: AttributionSource | null = null;
  let open: AttributionSource | null = null;
  for (const { first, end, closed, isName } of reading.quotations) {
    if (isName) continue;
    const inner = spanOf(reading, first + 1, closed ? end - 1 : end);
    const text = reading.text.slice(...inner);
    const fewest = reading.lexicon.writing.spaces ? FEWEST_WORDS : FEWEST_CHARACTERS;
    if (end - first - 2 < fewest) continue;
    const span = spanOf(reading, first, end);
    const stated = here.find(({ span: said }) => overlaps(said?.content, span));
    const inferred: AttributionSource | null = stated
      ? null
      : (last ?? (first === 0 ? carried : null) ?? nearest(here, span));
    const speaker: AttributionSource | null = stated?.source ?? inferred;
    passages.push({ text, span, speaker, certainty: stated ? 'stated' : 'inferred' });
    last = speaker ?? last;
    open = closed ? null : speaker;
  }
  return open;
}

function overlaps(a: Span | null | undefined, b: Span): boolean {
  return a !== null && a !== undefined && a[0] < b[1] && b[0] < a[1];
}

function nearest(here: readonly Attribution[], [start]: Span): AttributionSource | null {
  return here.findLast(({ span }) => (span?.cue?.[1] ?? start + 1) <= start)?.source ?? null;
}
