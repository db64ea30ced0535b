import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/attribution/languages/index.ts';
import { attributed } from './invented.ts';

/** Words, marks and letters that the rules react to, in no sensible order. */
const pieces = fc.constantFrom(
  'said',
  'told',
  'according to',
  '“',
  '”',
  '"',
  "''",
  '(',
  ')',
  ',',
  '.',
  '—',
  ':',
  'Vestnik',
  'Norwire',
  'the',
  'who',
  'source',
  'Smith',
  'J.',
  '«',
  '»',
  'сообщил',
  'со ссылкой на',
  'Вестник',
  'источник',
  '据',
  '报道',
  '援引',
  '诺维社',
  '「',
  '」',
  'نقلت',
  'عن',
  'قالت',
  'صحيفة',
  "l'",
  "'s",
  '\u200f',
  '\u0301',
  '😀',
  '\ud800',
  '\n',
  '\t',
  '\u00a0',
  'İ',
  'ﬁ',
  '0',
  'Translated by',
  'Source:',
  'a',
  '[',
  ']',
  '/',
  '…',
  '。',
  '؟',
  '-',
  '--',
  '@x',
  '#y',
);
const mangled = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 120 });
const joined = fc.tuple(mangled, fc.constantFrom(' ', '', '  ')).map(([parts, space]) => parts.join(space));

describe('mangled text', () => {
  it.each(languages.map(({ code }) => code))('%s: no exception, and every offset lies in the text', (language) => {
    fc.assert(
      fc.property(fc.array(joined, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const { article, attributions, credits, notices, quotations } = attributed({ paragraphs }, language);
        for (const { evidence } of [...attributions, ...credits, ...notices]) {
          if (evidence.start === null || evidence.end === null) continue;
          expect(evidence.quote).toBe(
            (evidence.outside ? article.outside : article.text).slice(evidence.start, evidence.end),
          );
        }
        for (const { span } of attributions) {
          for (const range of [span?.source, span?.cue, span?.content]) {
            if (!range) continue;
            expect(range[0]).toBeGreaterThanOrEqual(0);
            expect(range[1]).toBeLessThanOrEqual(article.text.length);
            expect(range[0]).toBeLessThanOrEqual(range[1]);
          }
        }
        for (const { text, span } of quotations) expect(article.text.slice(...span)).toContain(text);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
