import { describe, expect, it } from 'vitest';
import { attributed, type PageParts } from './invented.ts';

function spoken(paragraphs: PageParts['paragraphs'], language = 'en'): [string | null, string, string][] {
  const { article, quotations } = attributed({ paragraphs }, language);
  return quotations.map(({ speaker, certainty, text, span }) => {
    expect(article.text.slice(...span)).toContain(text);
    return [speaker?.name ?? null, certainty, text];
  });
}

describe('quoted passages', () => {
  it('belong to the source beside them, before or after', () => {
    expect(
      spoken(['“The cranes are too old,” said Ana Belova.', 'Piet Okoro said: “We will buy new ones in June.”']),
    ).toEqual([
      ['Ana Belova', 'stated', 'The cranes are too old,'],
      ['Piet Okoro', 'stated', 'We will buy new ones in June.'],
    ]);
  });

  it('stand in single marks too, which no apostrophe opens or closes', () => {
    expect(spoken(['‘The cranes don’t move and the workers’ hut leaks,’ said Ana Belova.'])).toEqual([
      ['Ana Belova', 'stated', 'The cranes don’t move and the workers’ hut leaks,'],
    ]);
    expect(spoken(["'They are too old', said Ana Belova, 'and nobody mends them.'"])).toEqual([
      ['Ana Belova', 'stated', 'They are too old'],
      ['Ana Belova', 'inferred', 'and nobody mends them.'],
    ]);
    expect(spoken(["Piet Okoro said: 'We will buy new ones in the ’90s style.'"])).toEqual([
      ['Piet Okoro', 'stated', 'We will buy new ones in the ’90s style.'],
    ]);
    expect(spoken(["'s Avonds zegt Ana Belova dat de jongens' kraan stilstaat."], 'nl')).toEqual([]);
  });

  it('go on after the cue, by the same speaker, as an inference', () => {
    expect(spoken(['“The cranes are too old,” said Ana Belova. “We will buy new ones in June.”'])).toEqual([
      ['Ana Belova', 'stated', 'The cranes are too old,'],
      ['Ana Belova', 'inferred', 'We will buy new ones in June.'],
    ]);
  });

  it('go on in the next paragraph where they were not closed', () => {
    const [, second] = spoken(['Ana Belova said: “The cranes are too old.', '“We will buy new ones in June.”']);
    expect(second).toEqual(['Ana Belova', 'inferred', 'We will buy new ones in June.']);
  });

  it('have no speaker where the page names none, and single words are no passages', () => {
    expect(spoken(['The sign reads “no entry after dark”, in two languages.', 'It is a “crane”.'])).toEqual([
      [null, 'inferred', 'no entry after dark'],
    ]);
  });

  it('are what follows a colon, however short, but no title of a few words', () => {
    expect(spoken(['Мэр Иван Лесков: «Мост откроют уже осенью».'], 'ru')).toEqual([
      ['Иван Лесков', 'stated', 'Мост откроют уже осенью'],
    ]);
    expect(spoken(['Источник: «Вестник».'], 'ru')).toEqual([]);
  });

  it('are found in the marks of other languages', () => {
    expect(spoken(['«Краны уже слишком старые», — рассказала Анна Белова.'], 'ru')).toEqual([
      ['Анна Белова', 'stated', 'Краны уже слишком старые'],
    ]);
    expect(spoken(['“起重机已经太旧了，”李明说。'], 'zh')).toMatchObject([
      [expect.anything(), 'stated', '起重机已经太旧了，'],
    ]);
  });
});
