import { isolate } from './clean.ts';
import { type Item, type Line, outlineOf, type Run } from './outline.ts';
import type { Shared } from './shared.ts';
import type { Wording } from './wording.ts';

/**
 * A report as Markdown (CommonMark). Nothing that a page says becomes markup, a link, or a mention, also where a reader
 * of Markdown makes links of bare addresses; the links are those to the articles and rows that the report shows.
 */
export function toMarkdown(shared: Shared, when: string, wording: Wording): string {
  const { title, facts, sections, closing } = outlineOf(shared, when, wording);
  const blocks = [
    `# ${escapeText(title)}`,
    facts.map(writeLine).join('\\\n'),
    ...sections.flatMap(({ heading, intro, ordered, items }) => [
      `## ${escapeText(heading)}`,
      ...(intro === null ? [] : [escapeText(intro)]),
      items.map((item, i) => writeItem(item, ordered ? `${i + 1}. ` : '- ')).join('\n'),
    ]),
    `*${escapeText(closing)}*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/**
 * Text that Markdown shows as it is: escaped, and with what would become a link or a mention by itself cut by a word
 * joiner.
 */
export function escapeText(text: string): string {
  const inert = text
    .replace(/[@#](?=[\p{Alphabetic}\d_-])/gu, `$&${WORD_JOINER}`)
    .replace(/www(?=\.)|(?:https?|ftp|mailto|xmpp)(?=:)/gi, `$&${WORD_JOINER}`);
  return isolate(inert.replace(/[\\`*_{}[\]<>#|~&$!^]/g, '\\$&').replace(STARTS_A_BLOCK, '$1\\$2'));
}

/** Has no width and breaks no line; inside an address it only keeps the address from being one. */
const WORD_JOINER = '\u2060';

/** A bullet, a rule, an underline of a heading, or the number of a list item. */
const STARTS_A_BLOCK = /^(\d*)([-+=:.)])/;

function writeItem({ line, under }: Item, mark: string): string {
  const indent = ' '.repeat(mark.length);
  return [mark + writeLine(line), ...under.map((inner) => `${indent}- ${writeLine(inner)}`)].join('\n');
}

function writeLine(line: Line): string {
  return line.map(writeRun).join(' · ');
}

function writeRun({ text, kind }: Run): string {
  if (kind === 'link') return `<${text.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return kind === 'name' ? `**${escapeText(text)}**` : escapeText(text);
}
