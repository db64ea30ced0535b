import { DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/provenance/export/clean.ts';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import { toSvg } from '../../../src/provenance/export/svg.ts';
import { ENGLISH } from '../../../src/provenance/export/wording.ts';
import type { Report, TrailStop } from '../../../src/report.ts';
import { emptyReport, HOSTILE, nodeOf, reportOf, reportSaying, WHEN } from './reports.ts';

function draw(report: Report, wording = ENGLISH): Document {
  return parse(toSvg(sharedOf(report), WHEN, wording));
}

/**
 * As a strict reader of XML sees it. Its one warning, of the replacement character, is for files that were decoded
 * wrongly.
 */
function parse(svg: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new ParseError(message);
    },
  });
  return parser.parseFromString(svg, 'image/svg+xml');
}

function all(drawing: Document, tag: string): Element[] {
  return [...drawing.getElementsByTagName(tag)];
}

function texts(drawing: Document, className: string): string[] {
  return all(drawing, 'text')
    .filter((text) => text.getAttribute('class') === className)
    .map((text) => text.textContent ?? '');
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

function onlyStop(name: string): Report {
  const stop: TrailStop = { node: nodeOf('outlet', name), step: null };
  return reportOf({ trail: [stop] });
}

describe('the trail as a drawing', () => {
  it('is an SVG image with a title and a description for those who do not see it', () => {
    const drawing = draw(reportOf());
    const root = drawing.documentElement;
    expect(root?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root?.getAttribute('role')).toBe('img');
    const [title] = all(drawing, 'title');
    const [description] = all(drawing, 'desc');
    expect(root?.getAttribute('aria-labelledby')).toBe(
      `${title?.getAttribute('id')} ${description?.getAttribute('id')}`,
    );
    expect(title?.textContent).toBe('A dam leaks');
    expect(description?.textContent).toBe(
      'one unnamed engineer (unnamed source) → told [inferred] → Gazeta (Portuguese, May 1, 2031) → translated; translator: Ana Lund [stated] → Here (this page, English, May 2, 2031)',
    );
  });

  it('has a station a stop, with what is known of it, and says how each step is known', () => {
    const drawing = draw(reportOf());
    expect(texts(drawing, 'name')).toEqual(['one unnamed engineer', 'Gazeta', 'Here']);
    expect(texts(drawing, 'facts')).toEqual([
      'unnamed source',
      'Portuguese · May 1, 2031',
      'this page · English · May 2, 2031',
    ]);
    expect(texts(drawing, 'step')).toEqual(['↓ told · inferred', '↓ translated; translator: Ana Lund · stated']);
  });

  it('says on the picture itself what it is, of when, and of which page', () => {
    expect(texts(draw(reportOf()), 'note').join(' ')).toBe(
      'Traced with Headwater on May 3, 2031. It shows where a story comes from, not whether it is true. https://here.example/story?id=7',
    );
  });

  it('draws inferred steps dashed and stated ones solid, and a source without a name as a question', () => {
    const drawing = draw(reportOf());
    expect(all(drawing, 'line').map((line) => line.getAttribute('class'))).toEqual(['line dashed', 'line']);
    expect(texts(drawing, 'mark')).toEqual(['?']);
    expect(all(drawing, 'circle')[0]?.getAttribute('class')).toBe('hollow dashed');
  });

  it('joins the stations: each line begins under one and ends above the next', () => {
    const drawing = draw(reportOf());
    const centres = [...new Set(all(drawing, 'circle').map((circle) => number(circle, 'cy')))];
    const lines = all(drawing, 'line');
    expect(lines).toHaveLength(centres.length - 1);
    for (const [i, line] of lines.entries()) {
      expect(number(line, 'y1')).toBeCloseTo((centres[i] ?? 0) + 8);
      expect(number(line, 'y2')).toBeCloseTo((centres[i + 1] ?? 0) - 8);
    }
  });

  it('keeps everything inside its frame, however long the names are', () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(20);
    for (const text of [long, '水'.repeat(400), 'W'.repeat(400), 'شركة '.repeat(200)]) {
      const drawing = draw(reportSaying(text));
      const height = number(drawing.documentElement as Element, 'height');
      const baselines = all(drawing, 'text').map((line) => number(line, 'y'));
      expect(Math.max(...baselines)).toBeLessThan(height);
      expect(texts(drawing, 'name').length).toBeLessThanOrEqual(9);
      expect(texts(drawing, 'name').some((line) => line.endsWith('…'))).toBe(true);
    }
  });

  it('sets a name that runs from right to left on the same side as the others', () => {
    const [arabic] = all(draw(onlyStop('صحيفة المدينة')), 'text').filter(
      (text) => text.getAttribute('class') === 'name',
    );
    expect(arabic?.getAttribute('direction')).toBe('rtl');
    expect(arabic?.getAttribute('text-anchor')).toBe('end');
    const [latin] = all(draw(onlyStop('Gazeta')), 'text').filter((text) => text.getAttribute('class') === 'name');
    expect(latin?.getAttribute('direction')).toBe('ltr');
    expect(latin?.getAttribute('text-anchor')).toBe('start');
    expect(arabic?.getAttribute('x')).toBe(latin?.getAttribute('x'));
  });

  it('is mirrored for a reader whose language runs from right to left', () => {
    const drawing = draw(reportOf(), { ...ENGLISH, locale: 'ar', direction: 'rtl' });
    const width = number(drawing.documentElement as Element, 'width');
    for (const circle of all(drawing, 'circle')) expect(number(circle, 'cx')).toBeGreaterThan(width / 2);
    const [latin] = all(drawing, 'text').filter((text) => text.getAttribute('class') === 'name');
    expect(latin?.getAttribute('text-anchor')).toBe('end');
  });

  it.each(HOSTILE)('shows a page’s words as words: %s', (text) => {
    const drawing = draw(reportSaying(text));
    expect(all(drawing, 'title')[0]?.textContent).toBe(clean(text));
    expect(all(drawing, 'script')).toEqual([]);
    expect(all(drawing, 'b')).toEqual([]);
  });

  it('is well-formed and runs nothing, whatever a page holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const drawing = draw(reportSaying(text));
        const tags = new Set(all(drawing, '*').map(({ tagName }) => tagName));
        for (const tag of tags)
          expect(['svg', 'title', 'desc', 'style', 'rect', 'text', 'circle', 'line']).toContain(tag);
      }),
      { numRuns: 15 },
    );
  });

  it('is checked by a parser that can fail', () => {
    const broken = toSvg(sharedOf(reportOf()), WHEN, ENGLISH).replace('</svg>', '');
    expect(() => parse(broken)).toThrow(ParseError);
  });

  it('refers to nothing outside itself', () => {
    expect(toSvg(sharedOf(reportOf()), WHEN, ENGLISH)).not.toMatch(/href|url\(|@import|src=/);
  });

  it('draws a noncharacter and half of a character as replaced', () => {
    expect(texts(draw(onlyStop('a\uD800b\u{10FFFF}')), 'name')).toEqual(['a\uFFFDb\uFFFD']);
  });

  it('is a drawing without stations where nothing is known', () => {
    expect(texts(draw(emptyReport()), 'name')).toEqual([]);
  });
});
