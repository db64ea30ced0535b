import { hasRightToLeft } from './clean.ts';
import { breakLines, type Setting } from './lines.ts';
import type { Shared } from './shared.ts';
import { type Station, stationsOf, trailSentence } from './stations.ts';
import { dayName, say, type Wording } from './wording.ts';

/** The trail of a report as a picture: shapes on a plane, which an SVG file or a canvas then shows. In pixels. */
export interface Drawing {
  title: string;
  /** The same for those who do not see it. */
  description: string;
  /** BCP 47, of the words around the facts. */
  locale: string;
  direction: 'ltr' | 'rtl';
  width: number;
  height: number;
  shapes: Shape[];
}

export type Shape =
  /** One line of text; `y` is its base line. */
  | {
      shape: 'text';
      lettering: LetteringName;
      x: number;
      y: number;
      direction: 'ltr' | 'rtl';
      anchor: 'start' | 'middle' | 'end';
      text: string;
    }
  | { shape: 'line'; x: number; from: number; to: number; isDashed: boolean }
  | { shape: 'circle'; x: number; y: number; radius: number; stroke: Stroke }
  | { shape: 'square'; x: number; y: number; radius: number };

/** How a station is drawn: filled, or as a ring. */
export type Stroke = 'filled' | 'hollow' | 'dashed';

export type LetteringName = keyof typeof LETTERINGS;

/** How text is set, in pixels; a mark stands inside a station. */
export const LETTERINGS = {
  heading: { size: 18, isBold: true, isItalic: false },
  name: { size: 16, isBold: true, isItalic: false },
  facts: { size: 13, isBold: false, isItalic: false },
  step: { size: 13, isBold: false, isItalic: true },
  note: { size: 12, isBold: false, isItalic: false },
  mark: { size: 12, isBold: true, isItalic: false },
} as const;

export const FONTS = 'system-ui,"Noto Sans",sans-serif';

/** The widths of strokes, and the dashes of what is inferred or not named. */
export const STROKES = { station: 2, line: 3, dashedLine: [7, 5], dashedRing: [3, 3.28] } as const;

/** The colours of a picture on light ground, and on dark. */
export const COLOURS = {
  light: { ink: '#1c1b22', ground: '#fff' },
  dark: { ink: '#fbfbfe', ground: '#1c1b22' },
} as const;

/**
 * Draws the trail as a line of stations, oldest at the top. Stated steps are solid, inferred ones dashed; a source without
 * a name is a dashed ring with a question mark. Only the page itself where nothing is known of its trail.
 * @param when the moment of the export, ISO 8601
 */
export function drawTrail(shared: Shared, when: string, wording: Wording): Drawing {
  const isRightToLeft = wording.direction === 'rtl';
  const sheet: Sheet = { y: MARGIN, isRightToLeft, shapes: [] };
  const title = shared.title ?? say(wording, 'title');
  drawText(sheet, title, { ...HEADING, ...WHOLE });
  sheet.y += GAP;
  for (const station of stationsOf(shared, wording)) drawStation(sheet, station);
  sheet.y += GAP;
  drawOwnWords(sheet, say(wording, 'closing', dayName(wording, when)), { ...NOTE, ...WHOLE });
  drawText(sheet, shared.page.url ?? '', { ...NOTE, ...WHOLE });
  return {
    title,
    description: trailSentence(shared, wording) ?? shared.page.name,
    locale: wording.locale,
    direction: wording.direction,
    width: WIDTH,
    height: Math.ceil(sheet.y + MARGIN),
    shapes: sheet.shapes,
  };
}

interface Sheet {
  /** Where the next line begins, from the top. */
  y: number;
  isRightToLeft: boolean;
  shapes: Shape[];
}

interface Lettering extends Setting {
  name: LetteringName;
  /** So many lines at most. */
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

const HEADING = lettering('heading', 4);
const NAME = lettering('name', 3);
const FACTS = lettering('facts', 3);
const STEP = lettering('step', 3);
const NOTE = lettering('note', 3);

function lettering(name: LetteringName, most: number): Lettering {
  const { size, isBold } = LETTERINGS[name];
  return { name, most, size, bold: isBold };
}

function drawStation(sheet: Sheet, station: Station): void {
  const middle = sheet.y + (NAME.size * LEADING) / 2;
  drawMarker(sheet, station.type, middle);
  drawText(sheet, station.name, { ...NAME, ...BESIDE });
  if (station.facts.length > 0) drawOwnWords(sheet, station.facts.join(' · '), { ...FACTS, ...BESIDE });
  sheet.y += GAP;
  if (!station.step) return;
  const { words, certainty, certaintyWord } = station.step;
  drawOwnWords(sheet, `↓ ${words} · ${certaintyWord}`, { ...STEP, ...BESIDE });
  sheet.y += GAP;
  sheet.shapes.push({
    shape: 'line',
    x: across(sheet, LINE_X),
    from: round(middle + RADIUS),
    to: round(sheet.y + (NAME.size * LEADING) / 2 - RADIUS),
    isDashed: certainty === 'inferred',
  });
}

/**
 * A mark a kind: filled where somebody publishes, hollow where somebody speaks, square for a document, two rings for
 * the page.
 */
function drawMarker(sheet: Sheet, type: Station['type'], middle: number): void {
  const x = across(sheet, LINE_X);
  const y = round(middle);
  const ring = (stroke: Stroke, radius: number): Shape => ({ shape: 'circle', x, y, radius, stroke });
  const letter = (text: string): Shape => ({
    shape: 'text',
    lettering: 'mark',
    x,
    y: round(middle + 4.3),
    direction: 'ltr',
    anchor: 'middle',
    text,
  });
  switch (type) {
    case 'anonymous':
      sheet.shapes.push(ring('dashed', RADIUS), letter('?'));
      return;
    case 'circular':
      sheet.shapes.push(ring('hollow', RADIUS), letter('↺'));
      return;
    case 'page':
      sheet.shapes.push(ring('hollow', RADIUS), ring('filled', RADIUS / 2 - 1));
      return;
    case 'document':
      sheet.shapes.push({ shape: 'square', x, y, radius: RADIUS - 1 });
      return;
    case 'person':
    case 'organization':
      sheet.shapes.push(ring('hollow', RADIUS));
      return;
    default:
      sheet.shapes.push(ring('filled', RADIUS - 1));
  }
}

interface Place {
  /** From the side of the drawing where its text starts. */
  x: number;
  width: number;
}

/** A page's words, which run as they are written. */
function drawText(sheet: Sheet, text: string, set: Lettering & Place): void {
  drawLines(sheet, text, startsRightToLeft(text), set);
}

/** Words of the drawing, which run as its language does. */
function drawOwnWords(sheet: Sheet, text: string, set: Lettering & Place): void {
  drawLines(sheet, text, sheet.isRightToLeft, set);
}

/** Each line is a text of its own that starts on the side of the drawing, whichever way it is read itself. */
function drawLines(
  sheet: Sheet,
  text: string,
  runsRightToLeft: boolean,
  { x, width, most, name, ...setting }: Lettering & Place,
): void {
  for (const line of breakLines(text, width, most, setting)) {
    sheet.y += setting.size * LEADING;
    sheet.shapes.push({
      shape: 'text',
      lettering: name,
      x: across(sheet, x),
      y: round(sheet.y - setting.size * 0.35),
      direction: runsRightToLeft ? 'rtl' : 'ltr',
      anchor: runsRightToLeft === sheet.isRightToLeft ? 'start' : 'end',
      text: line,
    });
  }
}

/** By the first letter that has a direction, as the Unicode Bidirectional Algorithm has it. */
function startsRightToLeft(text: string): boolean {
  const letter = /\p{Alphabetic}/u.exec(text)?.[0];
  return letter !== undefined && hasRightToLeft(letter);
}

function across({ isRightToLeft }: Sheet, x: number): number {
  return isRightToLeft ? WIDTH - x : x;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
