import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** Whom a text gives as its sources, one after the other. */
function sources(text: string, language: string): string[] {
  return attributed({ paragraphs: [text] }, language).attributions.map(({ source }) => source.name);
}

/** A text names somebody in full once, and by the family name from then on. */
describe('a family name', () => {
  it.each([
    ['en', 'Ida Roth said that it was late. “We go,” said Roth.', 'Ida Roth'],
    ['de', 'Die Sängerin Ida Roth sagte, es sei spät. „Wir gehen“, sagte Roth.', 'Ida Roth'],
    ['ja', '浜辺市の高瀬直人市長は橋を閉じると発表した。高瀬市長は「残念だ」と述べた。', '浜辺市の高瀬直人市長'],
    ['ko', '김도윤 교수는 "어렵다"고 말했다. 김 교수는 또 대책이 필요하다고 지적했다.', '김도윤 교수'],
    ['he', 'אמר דני רותם כי המצב קשה. "זה מאוחר", אמר רותם.', 'דני רותם'],
    ['ar', 'قال سليم الراضي إن الوضع صعب. وأضاف الراضي أن الأمر انتهى.', 'سليم الراضي'],
    ['hi', 'अनिल वर्मा ने कहा कि देर होगी। वर्मा ने बताया कि काम चल रहा है।', 'अनिल वर्मा'],
  ])('is shown in full (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name, name]);
  });

  it.each([
    ['ja', '浜辺市の高瀬直人市長は橋を閉じると発表した。田中市長は「残念だ」と述べた。', '田中市長'],
    ['ko', '김도윤 교수는 "어렵다"고 말했다. 박 교수는 또 대책이 필요하다고 지적했다.', '박 교수'],
    ['he', 'אמר דני רותם כי המצב קשה. "זה מאוחר", אמר לביא.', 'לביא'],
  ])('is another’s where no such name came before (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toContain(name);
  });

  it('stays as it is where two have it', () => {
    const text = 'אמר דני רותם כי המצב קשה. אמרה רות רותם כי מאוחר. "זה מאוחר", אמר רותם.';
    expect(sources(text, 'he')).toContain('רותם');
  });

  it('is not that of the last head of a sentence, where somebody else came after it', () => {
    const paragraphs = [
      'Ida Roth sagte, es sei spät.',
      'Roth ging. Die Sängerin Mara Lind kam. „Wir bleiben“, sagte sie.',
    ];
    const names = attributed({ paragraphs }, 'de').attributions.map(({ source }) => source.name);
    expect(names).toEqual(['Ida Roth', 'Mara Lind']);
  });
});
