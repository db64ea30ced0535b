import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/provenance/export/clean.ts';
import { escapeText, toMarkdown } from '../../../src/provenance/export/markdown.ts';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import { ENGLISH } from '../../../src/provenance/export/wording.ts';
import type { Report } from '../../../src/report.ts';
import { HOSTILE, reportOf, reportSaying, WHEN } from './reports.ts';

const OWN_LINKS = new Set([
  'https://here.example/story?id=7',
  'https://relay.example/9',
  'https://operator.example/denial',
  'https://records.example/7',
]);

/** As GitHub reads it: with tables, and with links found in bare text. */
function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function write(report: Report): string {
  return toMarkdown(sharedOf(report), WHEN, ENGLISH);
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The structure alone: the types of the nodes, without neighbouring texts that a parser may split. */
function shapeOf(node: Nodes): string {
  const children = 'children' in node ? node.children.map(shapeOf) : [];
  const distinct = children.filter((shape, i) => shape !== 'text' || children[i - 1] !== 'text');
  return children.length > 0 ? `${node.type}(${distinct.join(' ')})` : node.type;
}

/** What is seen: word joiners and isolates have no width. */
function seen(text: string): string {
  return text.replace(/[\u2060\u2068\u2069]/g, '');
}

describe('Markdown', () => {
  it('has the parts of a report in the order of their weight', () => {
    const headings = parse(write(reportOf())).children.filter(({ type }) => type === 'heading');
    expect(headings.map((heading) => textOf(heading))).toEqual([
      'A dam leaks',
      'The trail, oldest first',
      'Who disputes it',
      'Who carries it – Goes back to Gazeta',
      'Who carries it – Goes back to Other',
      'Whom it names or quotes',
      'What the page says of itself',
    ]);
  });

  it('lists the trail in order, with how sure each step is and what it rests on', () => {
    const trail = parse(write(reportOf())).children.find((node) => node.type === 'list' && node.ordered);
    const steps = trail && 'children' in trail ? trail.children.map((item) => textOf(item)) : [];
    expect(steps).toEqual([
      'one unnamed engineer · unnamed source↓ told · inferred“an engineer said” · in a dataset · the record',
      expect.stringContaining('↓ translated; translator: Ana Lund · stated“Originally in Gazeta'),
      'Here · this page · English · May 2, 2031 · https://here.example/story?id=7',
    ]);
  });

  it('links to what the report shows, and to nothing else', () => {
    const links = nodesOf(parse(write(reportOf()))).filter((node) => node.type === 'link');
    expect(new Set(links.map(({ url }) => url))).toEqual(OWN_LINKS);
  });

  it.each(HOSTILE)('shows a page’s words as words: %s', (text) => {
    const root = parse(write(reportSaying(text)));
    const [heading] = root.children;
    expect(heading?.type).toBe('heading');
    expect(heading && seen(textOf(heading))).toBe(clean(text));
    expect(shapeOf(root)).toBe(shapeOf(parse(write(reportSaying('plain words')))));
  });

  it('shows any text as that text, and nothing in it becomes markup or a link', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'\\`*_{}[]<>()#+-.!|~&$:=@/^"\' \n1a',
        'www.',
        'https://',
        'a@b.co',
        '&amp;',
        '\t',
        '](',
        '](x)',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 25 }), (raw) => {
        const text = clean(raw);
        fc.pre(text !== '');
        for (const markdown of [escapeText(text), `- ${escapeText(text)}`, `**${escapeText(text)}** · x`]) {
          const root = parse(markdown);
          const unwanted = nodesOf(root).filter(
            ({ type }) => !['root', 'paragraph', 'text', 'list', 'listItem', 'strong'].includes(type),
          );
          expect(unwanted).toEqual([]);
          expect(nodesOf(root).filter(({ type }) => type === 'listItem').length).toBeLessThanOrEqual(1);
        }
        expect(seen(textOf(parse(escapeText(text))))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
