import { describe, expect, it } from 'vitest';
import { attributed, heard, type PageParts } from './invented.ts';

const TEXT = 'The pier at Lorvik will stay closed until the autumn because a beam has cracked.';
const MORE = 'Repairs are to begin in May, and the ferries use the old quay meanwhile.';

/** What is said of the whole text, and who made it. */
function ofText(parts: PageParts, language = 'en'): string[] {
  const { attributions, credits } = attributed(parts, language);
  return [
    ...attributions.filter(({ scope }) => scope === 'article').map(({ kind, source }) => `${kind} ${source.name}`),
    ...credits.map(({ role, name }) => `${role} ${name}`),
  ];
}

describe('a line “Source: …” at the foot', () => {
  it.each([
    ['en', 'Source: Harbour Post'],
    ['de', 'Quelle: Harbour Post'],
    ['ko', '출처: Vestnik'],
  ])('says whose text it is (%s): %s', (language, line) => {
    expect(ofText({ paragraphs: [TEXT, MORE, line] }, language)).toEqual([expect.stringMatching(/^republication /)]);
  });

  it('says it beside the editor of the page too', () => {
    const lines = [{ text: '2031-04-08 09:12 来源:维斯特报 责任编辑:李桐', role: 'byline' as const }];
    expect(ofText({ paragraphs: ['大桥关闭。', '渡轮照常。'], lines }, 'zh')).toContain('republication 维斯特报');
  });

  it.each([
    ['en', 'The pier is closed, the Harbour Post reports.', 'Source: Harbour Post'],
    ['fr', 'Selon Harbour Post, la jetée est fermée.', 'Source : Harbour Post'],
    ['de', 'Die Mole ist gesperrt, berichtet Harbour Post.', 'Quelle: Harbour Post'],
  ])('names no more than a source where the text itself cites that outlet (%s)', (language, lead, line) => {
    expect(ofText({ paragraphs: [lead, TEXT, MORE, line] }, language)).toEqual(['citation Harbour Post']);
  });

  it('still says it where somebody only told that outlet', () => {
    const lead = 'The pier is closed, a harbour official told the Harbour Post.';
    expect(ofText({ paragraphs: [lead, MORE, 'Source: Harbour Post'] })).toContain('republication Harbour Post');
  });
});

describe('a line that thanks for a hint', () => {
  it.each([
    ['es', '(Vía Harbour Post)'],
    ['it', 'Via | Harbour Post'],
    ['en', '(H/T: Harbour Post)'],
    ['en', 'Hat tip: Harbour Post'],
  ])('does not say whose text it is (%s): %s', (language, line) => {
    expect(ofText({ paragraphs: [TEXT, MORE, line] }, language)).toEqual(['citation Harbour Post']);
  });
});

describe('who signs', () => {
  it('may stand over the line with the outlet and the date', () => {
    const paragraphs = ['Ana Sousa and Per Aas', 'Harbour Post, Thursday 12 June 2031', TEXT, MORE];
    expect(ofText({ paragraphs })).toEqual(['republication Harbour Post', 'author Ana Sousa', 'author Per Aas']);
    expect(ofText({ paragraphs: ['Lorvik and Skell', TEXT, MORE] })).toEqual([]);
  });

  it('may stand behind the label of an opinion', () => {
    const by = (text: string, language: string) =>
      attributed({ lines: [{ text, role: 'byline' }], paragraphs: [TEXT, MORE] }, language).credits;
    expect(by('Glosse von Ana Sousa', 'de')).toMatchObject([{ role: 'author', name: 'Ana Sousa' }]);
    expect(by('Comment by Ana Sousa', 'en')).toMatchObject([{ role: 'author', name: 'Ana Sousa' }]);
  });

  it('stands before the word for a reporter in a Korean dateline', () => {
    const lead = '(세종=연합뉴스) 박서준 기자 = 12일 오전 청사 로비에 멧돼지가 들어왔다.';
    expect(ofText({ paragraphs: [lead, '다친 사람은 없다.'] }, 'ko')).toContain('author 박서준');
  });
});

describe('an outlet that is cited in passing', () => {
  it.each([
    ['en', 'An admiral has lost his post, the Harbour Post says, on the word of two people.', 'Harbour Post'],
    ['en', 'Last week the Harbour Post and ourselves told of a whale.', 'Harbour Post'],
    ['nl', 'Klopt het wat Harbour Post en Vestnik melden over de pier?', 'Vestnik'],
    ['de', 'Stimmt, was die Harbour Post und Vestnik melden?', 'Vestnik'],
    ['it', 'La notizia del molo arriva dal Harbour Post.', 'Harbour Post'],
    ['es', 'El día 11 lo repitió Harbour Post como noticia.', 'Harbour Post'],
    ['ko', '반면 Vestnik은 “다리가 열렸다”고 보도했다.', 'Vestnik'],
    ['hi', 'यह बात कप्तान राम कोइराला ने Vestnik से कही है।', 'Vestnik'],
  ])('is found (%s): %s', (language, sentence, name) => {
    expect(heard(sentence, language).filter((line) => line.includes('.example'))).toEqual(
      expect.arrayContaining([expect.stringContaining(`outlet ${name} `)]),
    );
  });
});

describe('an outlet that is only described', () => {
  it.each([
    'A goat sits on the board, a South Korean daily reported.',
    'A goat sits on the board, an Israeli news site reported.',
  ])('is unnamed, although where it is from has a capital: %s', (sentence) => {
    expect([...attributed({ paragraphs: [sentence] }).unnamedOutlets]).toHaveLength(1);
  });

  it('is named where its name stands there', () => {
    const sentence = 'A goat sits on the board, the Lorvik-based Harbour Post newspaper reported.';
    expect([...attributed({ paragraphs: [sentence] }).unnamedOutlets]).toEqual([]);
  });
});
