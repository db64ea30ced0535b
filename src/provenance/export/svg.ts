import { hasRightToLeft } from './clean.ts';
import { breakLines, type Setting } from './lines.ts';
import type { Shared } from './shared.ts';
import { type Station, stationsOf, trailSentence } from './stations.ts';
import { dayName, say, type Wording } from './wording.ts';

/**
 * The trail of a report drawn as a line of stations, oldest at the top: an SVG file that stands alone, needs no font
 * and no script, takes the colours of the reader's light or dark theme, and says the same to a screen reader. Stated
 * steps are solid, inferred ones dashed; a source without a name is a dashed ring with a question mark. Only the page
 * itself where nothing is known of its trail.
 */
export function toSvg(shared: Shared, when: string, wording: Wording): string {
  const isRightToLeft = wording.direction === 'rtl';
  const drawing: Drawing = { y: MARGIN, isRightToLeft, marks: [] };
  const heading = shared.title ?? say(wording, 'title');
  drawText(drawing, heading, { ...HEADING, ...WHOLE });
  drawing.y += GAP;
  for (const station of stationsOf(shared, wording)) drawStation(drawing, station);
  drawing.y += GAP;
  drawOwnWords(drawing, say(wording, 'closing', dayName(wording, when)), { ...NOTE, ...WHOLE });
  drawText(drawing, shared.page.url ?? '', { ...NOTE, ...WHOLE });
  const height = Math.ceil(drawing.y + MARGIN);
  const description = trailSentence(shared, wording) ?? shared.page.name;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="trail-title trail-desc" xml:lang="${escapeXml(wording.locale)}" direction="${wording.direction}">`,
    `<title id="trail-title">${escapeXml(heading)}</title>`,
    `<desc id="trail-desc">${escapeXml(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    ...drawing.marks,
    '</svg>',
    '',
  ].join('\n');
}

interface Drawing {
  /** Where the next line begins, in pixels from the top. */
  y: number;
  isRightToLeft: boolean;
  marks: string[];
}

interface Lettering extends Setting {
  className: string;
  most: number;
}

const WIDTH = 640;
const MARGIN = 24;
const GAP = 14;
const RADIUS = 8;
const LINE_X = MARGIN + RADIUS;
const TEXT_X = LINE_X + 24;
const LEADING = 1.35;

const WHOLE = { x: MARGIN, width: WIDTH - 2 * MARGIN };
const BESIDE = { x: TEXT_X, width: WIDTH - TEXT_X - MARGIN };

const HEADING: Lettering = { className: 'heading', size: 18, bold: true, most: 4 };
const NAME: Lettering = { className: 'name', size: 16, bold: true, most: 3 };
const FACTS: Lettering = { className: 'facts', size: 13, bold: false, most: 3 };
const STEP: Lettering = { className: 'step', size: 13, bold: false, most: 3 };

const NOTE: Lettering = { className: 'note', size: 12, bold: false, most: 3 };

const STYLE = [
  'svg{color:#1c1b22;font-family:system-ui,"Noto Sans",sans-serif}',
  'text{fill:currentColor}',
  '.ground{fill:#fff}',
  '.heading{font-size:18px;font-weight:700}',
  '.name{font-size:16px;font-weight:700}',
  '.facts,.step{font-size:13px}',
  '.step{font-style:italic}',
  '.note{font-size:12px}',
  '.mark{font-size:12px;font-weight:700;text-anchor:middle}',
  '.station{fill:currentColor;stroke:currentColor;stroke-width:2}',
  '.hollow{fill:none;stroke:currentColor;stroke-width:2}',
  '.line{stroke:currentColor;stroke-width:3}',
  '.line.dashed{stroke-dasharray:7 5}',
  '.hollow.dashed{stroke-dasharray:3 3.28}',
  '@media (prefers-color-scheme:dark){svg{color:#fbfbfe}.ground{fill:#1c1b22}}',
].join('');

function drawStation(drawing: Drawing, station: Station): void {
  const middle = drawing.y + (NAME.size * LEADING) / 2;
  drawMarker(drawing, station.type, middle);
  drawText(drawing, station.name, { ...NAME, ...BESIDE });
  if (station.facts.length > 0) drawOwnWords(drawing, station.facts.join(' · '), { ...FACTS, ...BESIDE });
  drawing.y += GAP;
  if (!station.step) return;
  const { words, certainty, certaintyWord } = station.step;
  drawOwnWords(drawing, `↓ ${words} · ${certaintyWord}`, { ...STEP, ...BESIDE });
  drawing.y += GAP;
  const x = across(drawing, LINE_X);
  const end = drawing.y + (NAME.size * LEADING) / 2 - RADIUS;
  const dashed = certainty === 'inferred' ? ' dashed' : '';
  drawing.marks.push(
    `<line class="line${dashed}" x1="${x}" y1="${round(middle + RADIUS)}" x2="${x}" y2="${round(end)}"/>`,
  );
}

/**
 * A mark a kind: filled where somebody publishes, hollow where somebody speaks, square for a document, two rings for
 * the page.
 */
function drawMarker({ marks, isRightToLeft }: Drawing, type: Station['type'], y: number): void {
  const x = isRightToLeft ? WIDTH - LINE_X : LINE_X;
  const cy = round(y);
  const ring = (className: string, radius: number) =>
    `<circle class="${className}" cx="${x}" cy="${cy}" r="${radius}"/>`;
  const letter = (mark: string) =>
    `<text class="mark" x="${x}" y="${round(y + 4.3)}" aria-hidden="true">${mark}</text>`;
  switch (type) {
    case 'anonymous':
      marks.push(ring('hollow dashed', RADIUS), letter('?'));
      return;
    case 'circular':
      marks.push(ring('hollow', RADIUS), letter('↺'));
      return;
    case 'page':
      marks.push(ring('hollow', RADIUS), ring('station', RADIUS / 2 - 1));
      return;
    case 'document':
      marks.push(
        `<rect class="station" x="${x - RADIUS + 1}" y="${round(y - RADIUS + 1)}" width="${2 * RADIUS - 2}" height="${2 * RADIUS - 2}"/>`,
      );
      return;
    case 'person':
    case 'organization':
      marks.push(ring('hollow', RADIUS));
      return;
    default:
      marks.push(ring('station', RADIUS - 1));
  }
}

interface Place {
  /** From the side of the drawing where its text starts. */
  x: number;
  width: number;
}

/** A page's words, which run as they are written. */
function drawText(drawing: Drawing, text: string, lettering: Lettering & Place): void {
  drawLines(drawing, text, startsRightToLeft(text), lettering);
}

/** Words of the drawing, which run as its language does. */
function drawOwnWords(drawing: Drawing, text: string, lettering: Lettering & Place): void {
  drawLines(drawing, text, drawing.isRightToLeft, lettering);
}

/** Each line is a text of its own that starts on the side of the drawing, whichever way it is read itself. */
function drawLines(
  drawing: Drawing,
  text: string,
  runsRightToLeft: boolean,
  { x, width, most, className, ...setting }: Lettering & Place,
): void {
  const direction = runsRightToLeft ? 'rtl' : 'ltr';
  const anchor = runsRightToLeft === drawing.isRightToLeft ? 'start' : 'end';
  for (const line of breakLines(text, width, most, setting)) {
    drawing.y += setting.size * LEADING;
    const baseline = round(drawing.y - setting.size * 0.35);
    drawing.marks.push(
      `<text class="${className}" x="${across(drawing, x)}" y="${baseline}" direction="${direction}" text-anchor="${anchor}">${escapeXml(line)}</text>`,
    );
  }
}

/** By the first letter that has a direction, as the Unicode Bidirectional Algorithm has it. */
function startsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && hasRightToLeft(letter);
}

function across({ isRightToLeft }: Drawing, x: number): number {
  return isRightToLeft ? WIDTH - x : x;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
