import { isolate } from './clean.ts';
import { type Item, type Line, outlineOf } from './outline.ts';
import type { Shared } from './shared.ts';
import type { Wording } from './wording.ts';

/**
 * A report as plain text, for a message or a note. Names that run from right to left are set off with isolates, so that
 * the line around them stays in order.
 */
export function toText(shared: Shared, when: string, wording: Wording): string {
  const { title, facts, sections, closing } = outlineOf(shared, when, wording);
  const blocks = [
    [isolate(title), ...facts.map(writeLine)],
    ...sections.map(({ heading, intro, ordered, items }) => [
      isolate(heading),
      ...(intro === null ? [] : [intro]),
      ...items.flatMap((item, i) => writeItem(item, ordered ? `${i + 1}. ` : '- ')),
    ]),
    [closing],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeItem({ line, under }: Item, mark: string): string[] {
  const indent = ' '.repeat(mark.length);
  return [mark + writeLine(line), ...under.map((inner) => indent + writeLine(inner))];
}

function writeLine(line: Line): string {
  return line.map(({ text }) => isolate(text)).join(' · ');
}
