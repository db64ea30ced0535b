import { describe, expect, it } from 'vitest';
import { attributed, heard } from './invented.ts';

const SELF = { domain: 'dailylantern.example', name: 'Daily Lantern' };

describe('an outlet that the page’s own name cites', () => {
  it('has it from whom the rest of the sentence names', () => {
    const own = 'به گزارش نورواير به نقل از فيستنيك، وزیر نیرو گفت سد ترک برداشته است.';
    const { attributions } = attributed({ paragraphs: [own] }, 'fa', { domain: 'norwire.example', name: 'Norwire' });
    const [vestnik] = attributions.filter(({ source }) => source.outlet === 'vestnik.example');
    expect(vestnik?.via).toEqual([expect.stringContaining('وزیر نیرو')]);
    expect(attributions.filter(({ via }) => via.some((name) => name.includes('فيستنيك')))).toEqual([]);
  });

  it('is whom the subject has it from where the subject is another', () => {
    expect(heard('Citing Vestnik, Harbour Post reported that the dam is cracked.', 'en', SELF)).toContain(
      'citation outlet Harbour Post (harbourpost.example) via Vestnik',
    );
  });
});

describe('an outlet that ends the sentence', () => {
  it('has it from the outlet that the sentence cites before', () => {
    const cited = 'The dam is cracked, Vestnik reports, citing an engineer, according to Harbour Post.';
    expect(heard(cited, 'en')).toContain('citation outlet Harbour Post (harbourpost.example) via Vestnik');
    const beside = 'Vestnik said the dam is cracked, while Harbour Post reported that it is sound.';
    expect(heard(beside, 'en').filter((line) => line.includes('via'))).toEqual([]);
  });
});

describe('an outlet in brackets', () => {
  it('that translated is where the text is from', () => {
    const text =
      'Плотина на реке дала трещину, и её будут ремонтировать до самой осени, пишет газета Vestnik со ссылкой на инженера (перевод Norwire).';
    expect(heard(`${text} Жители посёлка готовятся к эвакуации, а суда идут в обход.`, 'ru')).toContain(
      'wire agency Norwire (norwire.example)',
    );
  });
});

describe('credits', () => {
  it.each([
    [
      'fr',
      'Article paru dans Vestnik le 1er mars, traduit par Ida Roth',
      ['original-publication outlet Vestnik (vestnik.example)'],
    ],
    [
      'pt',
      'Com informações da Norwire e da Vestnik',
      ['wire agency Norwire (norwire.example)', 'citation outlet Vestnik (vestnik.example)'],
    ],
  ])('name each outlet, and no date with it (%s)', (language, line, expected) => {
    expect(heard(line, language)).toEqual(expect.arrayContaining(expected));
  });

  it('name the translator in a bracket of Chinese news', () => {
    const { credits } = attributed({ paragraphs: ['政府考虑出售港口。', '他们说不能卖。', '（编译/林晓帆）'] }, 'zh');
    expect(credits.map(({ role, name }) => `${role} ${name}`)).toEqual(['translator 林晓帆']);
  });
});

describe('notices', () => {
  it.each([
    ['en', 'This article was automatically translated from Ukrainian using AI.', 'machine-translation'],
    ['en', 'This text was translated from German with DeepL.', 'machine-translation'],
    ['en', 'LORVIK, May 3, 2031 /PRNewswire/ -- Lorvik Cranes today announced a partnership.', 'press-release'],
    ['el', 'Τα άρθρα γνώμης εκφράζουν τις απόψεις των συντακτών τους.', 'opinion'],
  ])('say what the page is (%s): %s', (language, text, kind) => {
    expect(heard(text, language)).toContain(kind);
  });
});
