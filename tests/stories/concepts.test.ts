import { describe, expect, it } from 'vitest';
import { newsBackground } from '../../scripts/stories/background.ts';
import { symbolLexicons } from '../../scripts/stories/lexicon.ts';
import { conceptCosine, conceptsOf, entryOf, type Lexicon } from '../../src/stories/concepts.ts';

const fire = {
  en: 'Fire broke out in the hospital kitchen at night. Firefighters carried patients out; a doctor was burned.',
  de: 'In der Küche des Krankenhauses brach nachts Feuer aus. Die Feuerwehr trug Patienten ins Freie, ein Arzt erlitt Brandwunden.',
  ru: 'Ночью в кухне больницы вспыхнул пожар. Пожарные вынесли больных, врач получил ожоги.',
  zh: '医院厨房夜间起火。消防员将病人抬出，一名医生被烧伤。',
  ar: 'اندلع حريق ليلا في مطبخ المستشفى، ونقل رجال الإطفاء المرضى، وأصيب طبيب بحروق.',
  he: 'שריפה פרצה בלילה במטבח בית החולים. הכבאים הוציאו את החולים, ורופא נכווה.',
};
const football = 'The goalkeeper caught the ball, and the football team lifted the trophy before a full stadium.';

describe('concepts', () => {
  const { rarity, lexicon } = newsBackground();
  const read = (text: string, language: string) => {
    const known = lexicon(language);
    if (!known) throw new Error(`no lexicon of ${language}`);
    return conceptsOf(text, known, (key) => rarity({ key, kind: 'word' }, [language]));
  };

  it.each(Object.entries(fire))('are the same in %s, and others for other news', (language, text) => {
    const here = read(text, language);
    expect(conceptCosine(here, read(fire.en, 'en'))).toBeGreaterThan(2 * conceptCosine(here, read(football, 'en')));
    expect(conceptCosine(here, here)).toBeCloseTo(1, 9);
  });

  it('are read through the particles at the head of a word', () => {
    const bare = read('الشرطة', 'ar');
    expect(bare.size).toBeGreaterThan(0);
    expect([...read('وبالشرطة', 'ar').keys()]).toEqual([...bare.keys()]);
  });

  it('count less for a common word, and more, but not twice as much, for one that stands twice', () => {
    const two: Lexicon = {
      words: new Map([
        ['common', new Set(['a'])],
        ['rare', new Set(['b'])],
      ]),
      runs: new Map(),
    };
    const nats = (key: number) => (key === [...keysOf('common')][0] ? 1 : 6);
    const once = conceptsOf('common rare', two, nats);
    expect(once.get('a')).toBeLessThan(once.get('b') ?? 0);
    const twice = conceptsOf('rare rare', two, nats).get('b') ?? 0;
    expect(twice).toBeGreaterThan(once.get('b') ?? 0);
    expect(twice).toBeLessThan(2 * (once.get('b') ?? 0));
  });

  it('take the longest word of a run without spaces', () => {
    const lexicon: Lexicon = {
      words: new Map(),
      runs: new Map([
        ['火車', new Set(['train'])],
        ['火車站', new Set(['station'])],
      ]),
    };
    expect([...conceptsOf('在火車站前', lexicon, () => 6).keys()]).toEqual(['station']);
  });
});

function keysOf(word: string): Set<number> {
  const seen = new Set<number>();
  const lexicon: Lexicon = { words: new Map([[word, new Set(['x'])]]), runs: new Map() };
  conceptsOf(word, lexicon, (key) => {
    seen.add(key);
    return 1;
  });
  return seen;
}

describe('the lexicon of symbols', () => {
  const lexicon = symbolLexicons();

  it('knows a language by its tag, whatever its region, and by its script where that matters', () => {
    expect(lexicon('de-AT')).toBe(lexicon('de'));
    expect(lexicon('nb')?.words.size).toBeGreaterThan(500);
    expect(lexicon('zh-TW')).not.toBe(lexicon('zh-CN'));
    for (const unknown of [null, 'xx', 'und', 'no language']) expect(lexicon(unknown)).toBeNull();
  });

  it('leaves out words that may mean anything', () => {
    const words = lexicon('en')?.words ?? new Map<string, ReadonlySet<string>>();
    expect(words.has('face')).toBe(false);
    expect(words.get('police')?.size).toBeGreaterThan(1);
  });

  it('lists single words only', () => {
    expect(entryOf('fire engine')).toBeNull();
    expect(entryOf('7')).toBeNull();
    expect(entryOf('Feuerwehr')).toEqual({ kind: 'words', key: 'feuerw' });
    expect(entryOf('消防员')).toEqual({ kind: 'runs', key: '消防员' });
  });
});
