import { describe, expect, it } from 'vitest';
import { piecesOf, wordsOf } from '../../src/diff/words.ts';

describe('words', () => {
  it('are told apart by what is no letter, and by the character where a script has no spaces', () => {
    expect(wordsOf('“Well,” said O’Neill: 25％ of ＤＡＭＳ')).toEqual([
      'well',
      'said',
      'o',
      'neill',
      '25',
      'of',
      'dams',
    ]);
    expect(wordsOf('水坝漏水 in 2031年')).toEqual(['水', '坝', '漏', '水', 'in', '2031', '年']);
    expect(wordsOf('Плотина протекает')).toEqual(['плотина', 'протекает']);
    expect(wordsOf('— * …')).toEqual([]);
  });

  it('and what stands between them give the text', () => {
    expect(piecesOf('It  leaks, 说.')).toEqual(['It', '  ', 'leaks', ',', ' ', '说', '.']);
  });
});
