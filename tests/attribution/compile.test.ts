import { describe, expect, it } from 'vitest';
import { compile } from '../../src/attribution/compile.ts';
import type { Element } from '../../src/attribution/compiled.ts';
import { en } from '../../src/attribution/languages/en.ts';
import { readSide, writeSide } from '../../src/attribution/sides.ts';
import { wordStates } from '../../src/attribution/word-states.ts';

describe('compiled rules', () => {
  it('are data that a pack can hold', () => {
    const compiled = compile(en);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('hold a form once that many words are found by', () => {
    const cue = {
      words: '(says|said|tells)',
      forms: ['{source} {cue}', '(so|thus) {cue} {source}', '{source} has {cue}'],
    };
    const { forms, sides } = compile({
      ...en,
      cues: [cue],
      credits: [],
      notices: [],
      hearsay: [],
      reasons: [],
      roles: {},
      translations: {},
    });
    expect(forms).toHaveLength(3);
    expect(new Set(sides)).toEqual(new Set(['', '{source}', 'so|thus', 'has {source}']));
  });

  it('say where a form is malformed', () => {
    expect(() => compile({ ...en, cues: [{ words: 'said', forms: ['{source} (has|had {cue}'] }] })).toThrow(
      'A bracket is not closed',
    );
  });
});

describe('one side of a form', () => {
  it.each<{ elements: Element[]; side: string }>([
    { elements: [], side: '' },
    { elements: [{ type: 'gap' }, { type: 'slot', slot: 'medium', prefix: 'l', suffix: 'da' }], side: '… l{medium}da' },
    { elements: [{ type: 'words', words: ['as', 'saying'] }, { type: 'quotation' }], side: 'as saying ”' },
    { elements: [{ type: 'front' }, { type: 'start' }], side: '^ ¶' },
  ])('is written “$side”, and read again', ({ elements, side }) => {
    expect(writeSide(elements)).toBe(side);
    expect(readSide(side)).toEqual(elements);
  });
});

describe('the states of words', () => {
  it('are shared by phrases that end alike, and hold what their words are good for in the order given', () => {
    const states = wordStates();
    const ends = { word: 'of', next: { word: 'state', next: null } };
    states.add(
      {
        choices: [
          { word: 'head', next: ends },
          { word: 'heads', next: ends },
        ],
      },
      { roles: 4 },
    );
    states.add({ word: 'head', next: null }, { roles: 2, cues: 7 });
    states.add({ word: 'head', next: null }, { roles: 1, cues: 5 });
    states.add({ word: 'head*', next: null }, { notices: 9 });
    const { states: list, root } = states.close();
    const [, , , , words, wild] = list[root] ?? [];
    const stateBehind = (word: string) => list[words?.find(([, own]) => own.split(' ').includes(word))?.[0] ?? -1];
    expect(stateBehind('head')?.slice(0, 2)).toEqual([3, [7, 5]]);
    expect(stateBehind('heads')?.slice(0, 2)).toEqual([0, []]);
    expect(stateBehind('head')?.[4]).toEqual(stateBehind('heads')?.[4]);
    expect(wild).toEqual([[expect.any(Number), 'head', '']]);
  });

  it('leave out phrases without a word', () => {
    const states = wordStates();
    states.add(null, { roles: 1 });
    const { states: list, root } = states.close();
    expect(list[root]).toEqual([0, [], [], [], [], []]);
  });
});
