import { describe, expect, it } from 'vitest';
import { compileLanguages } from '../../scripts/pack.ts';
import { languageOf as settle } from '../../src/article/language.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';

const { detect } = openLanguages(compileLanguages().languages);
const languageOf = (text: string, declared: string | null) => settle(text, declared, detect);

const english =
  'The harbour commission met late on Tuesday to settle the question of the northern pier, which has stood half built since ' +
  'the winter storms. Members said that they had heard from the builders and would vote again before the summer recess begins.';
const russian =
  'Комиссия порта собралась поздно вечером во вторник, чтобы решить вопрос о северном причале, который стоит недостроенным ' +
  'после зимних штормов. Её члены сообщили, что выслушали строителей и проголосуют ещё раз до начала летних каникул.';
const norwegian =
  'Havnekommisjonen møttes sent tirsdag kveld for å avgjøre spørsmålet om den nordlige piren, som har stått halvferdig siden ' +
  'vinterstormene. Medlemmene sa at de hadde hørt på byggherrene og ville stemme på nytt før sommerferien begynner.';

describe('languageOf', () => {
  it('believes a declaration that fits, with its region', () => {
    expect(languageOf(english, 'en-GB')).toBe('en-GB');
    expect(languageOf(english, 'en_us')).toBe('en-US');
  });

  it('overrules a template that declares another language', () => {
    expect(languageOf(russian, 'en-US')).toBe('ru');
  });

  it('reads the text where nothing is declared, or nonsense', () => {
    expect(languageOf(russian, null)).toBe('ru');
    expect(languageOf(english, '{{lang}}')).toBe('en');
  });

  it('takes both written standards of Norwegian as Norwegian', () => {
    expect(languageOf(norwegian, 'nb-NO')).toBe('no-NO');
    expect(languageOf(norwegian, null)).toBe('no');
  });

  it('does not overrule on the strength of a few words', () => {
    expect(languageOf('Комиссия порта собралась', 'uk')).toBe('uk');
  });

  it('takes short English for English, not for a small relative of it', () => {
    const line = 'The dam leaks again, the paper reported on Tuesday. Water went down the valley and people left.';
    expect(languageOf(line, null)).toBe('en');
  });

  it('says null where nobody knows', () => {
    expect(languageOf('', null)).toBeNull();
    expect(languageOf('42', null)).toBeNull();
  });
});

it('believes a declared language that it cannot tell, where it is written in the same letters', () => {
  const icelandic =
    'Hafnarnefndin kom saman seint á þriðjudag til að leysa málið um norðurbryggjuna, sem hefur staðið hálfbyggð síðan í ' +
    'vetrarstormunum. Nefndarmenn sögðust hafa rætt við verktakana og ætla að greiða aftur atkvæði áður en sumarhléið hefst.';
  expect(languageOf(icelandic, 'is')).toBe('is');
  expect(languageOf(russian, 'is')).toBe('ru');
});
