import { COLOURS, type Drawing, FONTS, LETTERINGS, type Shape, STROKES } from '../provenance/export/drawing.ts';

/** Twice the pixels, for sharp screens and for print. */
const SCALE = 2;
/** No side is longer than every browser can paint. */
const LONGEST_SIDE = 8_000;

/** A drawing painted as a PNG file, on light ground, by the browser's own canvas. Rejects where it cannot be painted. */
export function pngOf(drawing: Drawing): Promise<Blob> {
  const scale = Math.min(SCALE, LONGEST_SIDE / drawing.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  canvas.lang = drawing.locale;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('There is no canvas to paint on.'));
  context.scale(scale, scale);
  paint(context, drawing);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, { width, height, shapes }: Drawing): void {
  context.fillStyle = COLOURS.light.ground;
  context.fillRect(0, 0, width, height);
  context.fillStyle = COLOURS.light.ink;
  context.strokeStyle = COLOURS.light.ink;
  for (const shape of shapes) paintShape(context, shape);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.beginPath();
  context.setLineDash([]);
  switch (shape.shape) {
    case 'text': {
      const { size, isBold, isItalic } = LETTERINGS[shape.lettering];
      context.font = `${isItalic ? 'italic ' : ''}${isBold ? 'bold ' : ''}${size}px ${FONTS}`;
      context.direction = shape.direction;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
      return;
    }
    case 'line':
      context.lineWidth = STROKES.line;
      if (shape.isDashed) context.setLineDash([...STROKES.dashedLine]);
      context.moveTo(shape.x, shape.from);
      context.lineTo(shape.x, shape.to);
      break;
    case 'circle':
      context.lineWidth = STROKES.station;
      if (shape.stroke === 'dashed') context.setLineDash([...STROKES.dashedRing]);
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      if (shape.stroke === 'filled') context.fill();
      break;
    case 'square':
      context.lineWidth = STROKES.station;
      context.rect(shape.x - shape.radius, shape.y - shape.radius, 2 * shape.radius, 2 * shape.radius);
      context.fill();
  }
  context.stroke();
}
