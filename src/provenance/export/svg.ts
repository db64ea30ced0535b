import { COLOURS, drawTrail, FONTS, LETTERINGS, type Shape, STROKES, type Stroke } from './drawing.ts';
import type { Shared } from './shared.ts';
import type { Wording } from './wording.ts';

/**
 * The drawing of a trail as an SVG file that stands alone, needs no font and no script, takes the colours of the reader's
 * light or dark theme, and says the same to a screen reader.
 */
export function toSvg(shared: Shared, when: string, wording: Wording): string {
  const { title, description, locale, direction, width, height, shapes } = drawTrail(shared, when, wording);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trail-title trail-desc" xml:lang="${escapeXml(locale)}" direction="${direction}">`,
    `<title id="trail-title">${escapeXml(title)}</title>`,
    `<desc id="trail-desc">${escapeXml(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...shapes.map(elementOf),
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = [
  `svg{color:${COLOURS.light.ink};font-family:${FONTS}}`,
  'text{fill:currentColor}',
  `.ground{fill:${COLOURS.light.ground}}`,
  ...Object.entries(LETTERINGS).map(
    ([name, { size, isBold, isItalic }]) =>
      `.${name}{font-size:${size}px${isBold ? ';font-weight:700' : ''}${isItalic ? ';font-style:italic' : ''}}`,
  ),
  `.station{fill:currentColor;stroke:currentColor;stroke-width:${STROKES.station}}`,
  `.hollow{fill:none;stroke:currentColor;stroke-width:${STROKES.station}}`,
  `.line{stroke:currentColor;stroke-width:${STROKES.line}}`,
  `.line.dashed{stroke-dasharray:${STROKES.dashedLine.join(' ')}}`,
  `.hollow.dashed{stroke-dasharray:${STROKES.dashedRing.join(' ')}}`,
  `@media (prefers-color-scheme:dark){svg{color:${COLOURS.dark.ink}}.ground{fill:${COLOURS.dark.ground}}}`,
].join('');

const RINGS: Readonly<Record<Stroke, string>> = { filled: 'station', hollow: 'hollow', dashed: 'hollow dashed' };

function elementOf(shape: Shape): string {
  switch (shape.shape) {
    case 'text': {
      const { lettering, x, y, direction, anchor, text } = shape;
      const hidden = lettering === 'mark' ? ' aria-hidden="true"' : '';
      return `<text class="${lettering}" x="${x}" y="${y}" direction="${direction}" text-anchor="${anchor}"${hidden}>${escapeXml(text)}</text>`;
    }
    case 'line':
      return `<line class="line${shape.isDashed ? ' dashed' : ''}" x1="${shape.x}" y1="${shape.from}" x2="${shape.x}" y2="${shape.to}"/>`;
    case 'circle':
      return `<circle class="${RINGS[shape.stroke]}" cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"/>`;
    case 'square': {
      const { x, y, radius } = shape;
      return `<rect class="station" x="${x - radius}" y="${y - radius}" width="${2 * radius}" height="${2 * radius}"/>`;
    }
  }
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
