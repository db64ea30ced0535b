import { describe, expect, it } from 'vitest';
import { inBothScripts } from '../../src/attribution/both-scripts.ts';
import { sv } from '../../src/attribution/languages/sv.ts';
import { heard } from './invented.ts';

describe('a language in two scripts', () => {
  it('has each word and form in both, and its slots once', () => {
    const rules = inBothScripts({
      ...sv,
      code: 'sr',
      cues: [
        { words: 'kaže, njegov', forms: ['{source} (je|su) {cue}'], kind: 'citation' },
        { words: '*', forms: ['{cue} {source}'] },
      ],
    });
    expect(rules.code).toBe('sr');
    expect(rules.cues).toEqual([
      {
        words: 'kaže, njegov, каже, његов',
        forms: ['{source} (je|su) {cue}', '{source} (је|су) {cue}'],
        kind: 'citation',
      },
      { words: '*', forms: ['{cue} {source}'] },
    ]);
  });

  it.each([
    ['sr', 'Izvor iz vlade rekao je da će gat biti zatvoren.'],
    ['sr', 'Извор из владе рекао је да ће гат бити затворен.'],
    ['hr', 'Izvor iz vlade kazao je da će gat biti zatvoren.'],
  ])('%s: is read in either: %s', (language, sentence) => {
    expect(heard(sentence, language)).toEqual([`quotation anonymous ${sentence.split(' ').slice(0, 3).join(' ')}`]);
  });
});
