import { describe, expect, it } from 'vitest';
import { coarseSound, possibleSounds, romanise, skeleton, soundOf, soundsOfHan } from '../../src/stories/sound.ts';

describe('the sound of a name', () => {
  it.each([
    ['Haftar', 'Хафтар', 'حفتر', 'ハフタル', 'Χαφτάρ', 'ჰაფტარ'],
    ['Bogdanov', 'Богданов', 'بوغدانوف', 'Богданова'],
    ['Johnson', 'Джонсон', 'جونسون'],
    ['Obama', 'Обама', 'أوباما', 'オバマ', '오바마'],
    ['Putin', 'Poutine', 'Путин', 'بوتين'],
    ['Christine', 'Кристин'],
    ['Washington', 'Вашингтон', 'واشنطن', '워싱턴'],
  ])('%s is one in all scripts', (name, ...others) => {
    const own = coarseSound(soundOf(name));
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const other of others) expect(coarseSound(soundOf(other))).toBe(own);
  });

  it.each([
    ['Trump', 'トランプ', 'Трамп', 'טראמפ'],
    ['Kavanaugh', 'カバノー', '캐버노', 'Кавано'],
    ['Johnson', 'ジョンソン'],
    ['Ford', 'フォード', 'Форд', 'פורד'],
    ['Virginia', 'バージニア', 'Вирджиния'],
    ['Walton', 'ウォルトン', 'וולטון'],
    ['Angela', 'アンゲラ', 'Ангела', 'أنجيلا'],
  ])('%s may be heard in all spellings', (name, ...others) => {
    for (const other of others) {
      expect(possibleSounds(other).some((sound) => possibleSounds(name).includes(sound))).toBe(true);
    }
  });

  it('tells different names apart', () => {
    const names = ['Haftar', 'Bogdanov', 'Merkel', 'Trudeau', 'Netanyahu', 'Erdogan', 'Zelensky'];
    expect(new Set(names.map((name) => coarseSound(soundOf(name)))).size).toBe(names.length);
  });

  it('reads Chinese characters syllable by syllable, with both sounds where Mandarin has one for two', () => {
    expect(soundsOfHan('哈夫塔尔')).toEqual([soundOf('Haftar')]);
    expect(soundsOfHan('基辛格').map(coarseSound)).toContain(coarseSound(soundOf('Kisinga')));
  });

  it('stays short and plain whatever it is given', () => {
    for (const word of ['', '123', '🙂', 'x'.repeat(500), 'бвгджз'.repeat(50)]) {
      expect(skeleton(romanise(word))).toMatch(/^[PFTKSMNLR]{0,17}$/);
    }
  });
});
