import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/diff/word-changes.ts';

describe('the words that differ', () => {
  it('are not looked for in what is too long for a paragraph', () => {
    const long = 'word '.repeat(1_000_000);
    expect(wordChanges(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give both texts back', () => {
    const piece = fc.constantFrom(
      'dam',
      'leaks',
      ' ',
      '\n ',
      ',',
      '2031',
      '水',
      '坝',
      'вода',
      'e\u0301',
      '\ud800',
      '—',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        const joined = (left: string) =>
          changes
            .filter(({ kind }) => kind !== left)
            .map((change) => change.text)
            .join('');
        expect([joined('added'), joined('removed')]).toEqual([before, after]);
      }),
    );
  });
});
