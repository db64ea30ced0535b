import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotations, type QuotedArticle } from '../../src/provenance/quotations.ts';
import type { AttributionSource, Quotation } from '../../src/report.ts';

/** One story as six newspapers tell it: each first sentence belongs to each other's, each second, each third. */
const TOLD: Readonly<Record<string, readonly [string[], string[]]>> = {
  en: [
    [
      'The bridge at Karlovo will be closed until 14 October, because the engineers found cracks in three of its pillars.',
      'Nobody has asked the people of Orlin what they think of it.',
      'The money was spent on the stadium in Brenta instead, and Minister Dusek knew it.',
    ],
    [
      'Until 14 October there will be no traffic on the Karlovo bridge: engineers have discovered cracks in three pillars.',
      'The people of Orlin were asked by nobody.',
      'Minister Dusek was aware that the money had gone into the stadium at Brenta.',
    ],
  ],
  de: [
    [
      'Die Brücke in Karlovo bleibt bis zum 14. Oktober gesperrt, weil die Ingenieure Risse in drei Pfeilern gefunden haben.',
      'Die Leute von Orlin hat niemand gefragt, was sie davon halten.',
      'Das Geld ging stattdessen in das Stadion von Brenta, und Minister Dusek wusste das.',
    ],
    [
      'Bis zum 14. Oktober ist die Brücke von Karlovo zu, die Ingenieure haben in drei Pfeilern Risse entdeckt.',
      'Niemand hat die Bewohner von Orlin gefragt.',
      'Minister Dusek wusste, dass das Geld für das Stadion in Brenta ausgegeben wurde.',
    ],
  ],
  ru: [
    [
      'Мост в Карлово закроют до 14 октября: инженеры нашли трещины в трёх опорах.',
      'Никто не спросил жителей Орлина, что они об этом думают.',
      'Деньги потратили на стадион в Бренте, и министр Дусек об этом знал.',
    ],
    [
      'Инженеры обнаружили трещины в трёх опорах, поэтому мост в Карлово закрыт до 14 октября.',
      'Жителей Орлина никто не спрашивал, что они думают.',
      'Министр Дусек знал, что деньги ушли на стадион в Бренте.',
    ],
  ],
  tr: [
    [
      'Karlovo köprüsü 14 Ekim’e kadar kapalı kalacak, çünkü mühendisler üç ayağında çatlak buldu.',
      'Orlin halkına ne düşündüğünü kimse sormadı.',
      'Para bunun yerine Brenta’daki stadyuma harcandı ve Bakan Dusek bunu biliyordu.',
    ],
    [
      'Mühendisler üç ayakta çatlak bulduğu için Karlovo köprüsü 14 Ekim’e kadar kapatıldı.',
      'Kimse Orlin halkına sormadı.',
      'Bakan Dusek paranın Brenta stadyumuna harcandığını biliyordu.',
    ],
  ],
  ar: [
    [
      'سيبقى الجسر في كارلوفو مغلقا حتى 14 أكتوبر لأن المهندسين وجدوا شقوقا في ثلاثة من أعمدته.',
      'لم يسأل أحد سكان أورلين عن رأيهم.',
      'أنفق المال على ملعب برينتا بدلا من ذلك، والوزير دوشيك كان يعلم.',
    ],
    [
      'الجسر في كارلوفو مغلق حتى 14 أكتوبر بعد أن عثر المهندسون على شقوق في ثلاثة أعمدة.',
      'لا أحد سأل سكان أورلين.',
      'كان الوزير دوشيك يعلم أن المال أنفق على ملعب برينتا.',
    ],
  ],
  zh: [
    [
      '卡尔洛沃的大桥将关闭至10月14日，因为工程师在三根桥墩上发现了裂缝。',
      '没有人问过奥尔林的居民他们怎么想。',
      '这笔钱反而花在了布伦塔的体育场上，部长杜谢克知道此事。',
    ],
    [
      '由于工程师发现三根桥墩有裂缝，卡尔洛沃大桥关闭到10月14日。',
      '奥尔林的居民怎么想，没有人问过。',
      '部长杜谢克知道，钱花在了布伦塔的体育场上。',
    ],
  ],
};

describe.each(Object.entries(TOLD))('two translations into one language, %s', (language, [first, second]) => {
  it('are paired sentence by sentence, whatever their order', () => {
    const pairs = pairQuotations(article(language, first), article(language, [...second].reverse()));
    expect(pairs.map(({ own, other }) => [texts(own), texts(other)])).toEqual(
      first.map((text, i) => [[text], [second[i]]]),
    );
  });

  it('are paired where one quotes in one piece what the other quotes in three', () => {
    const space = language === 'zh' ? '' : ' ';
    const pairs = pairQuotations(article(language, [first.join(space)]), article(language, second));
    expect(pairs.map(({ own, other }) => [texts(own), texts(other)])).toEqual(
      first.map((text, i) => [[text], [second[i]]]),
    );
    expect(pairs.map(({ own }) => own[0]?.quotation)).toEqual([0, 0, 0]);
    expect(pairs.map(({ other }) => other[0]?.quotation)).toEqual([0, 1, 2]);
  });

  it('give both wordings back, with what differs told apart', () => {
    for (const { own, other, words } of pairQuotations(article(language, first), article(language, second))) {
      const without = (kind: string) => (words ?? []).filter((word) => word.kind !== kind).map(({ text }) => text);
      expect(without('added').join('')).toBe(texts(own).join(' '));
      expect(without('removed').join('')).toBe(texts(other).join(' '));
      expect(words?.some(({ kind }) => kind === 'same')).toBe(true);
    }
  });
});

describe('quotations in two languages', () => {
  it.each([
    ['en', 'de'],
    ['en', 'ru'],
    ['en', 'tr'],
    ['en', 'zh'],
    ['ru', 'de'],
    ['ar', 'en'],
  ])('%s and %s are paired by names and figures, and never wrongly', (one, another) => {
    const [mine, theirs] = [TOLD[one]?.[0] ?? [], TOLD[another]?.[1] ?? []];
    const pairs = pairQuotations(article(one, mine), article(another, theirs));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { own, other, words } of pairs) {
      expect(own[0]?.quotation).toBe(other[0]?.quotation);
      expect(words).toBeNull();
    }
  });
});

describe('quotations that are not the same', () => {
  it('are not paired for the names that they share', () => {
    const first = article('en', ['Minister Dusek must explain to the people of Orlin where their money is.']);
    const second = article('en', ['I have known Minister Dusek since we went to school in Orlin, and I trust him.']);
    expect(pairQuotations(first, second)).toEqual([]);
  });

  it('need more in common where two people are named for them', () => {
    const words = 'We will not pay for the stadium, and we never said so.';
    const others = 'They will not pay for the stadium; that is a promise.';
    const by = (name: string, text: string) => article('en', [text], { type: 'person', name, outlet: null });
    expect(pairQuotations(by('Ana Belova', words), by('Belova', others))).toHaveLength(1);
    expect(pairQuotations(by('Ana Belova', words), by('Piet Okoro', others))).toEqual([]);
    expect(pairQuotations(by('Ana Belova', words), by('Piet Okoro', words))).toHaveLength(1);
  });

  it('are none where a date ends a sentence for a machine alone', () => {
    const text = 'Wir kommen am 14. Oktober nach Karlovo zurück.';
    const [pair] = pairQuotations(article('de', [text]), article('de', [text]));
    expect(pair?.own).toEqual([{ quotation: 0, text }]);
  });
});

it('comparing never fails, and gives each sentence once', () => {
  const word = fc.constantFrom('dam', 'leaks', 'Orlin', '14', '.', '…', '水', '坝', '。', 'вода', '\ud800', '—', '”');
  const quotations = fc.array(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(quotations, quotations, fc.constantFrom('en', 'zh', null), (one, another, language) => {
      const pairs = pairQuotations(article('en', one), article(language, another));
      for (const side of ['own', 'other'] as const) {
        const indices = pairs.flatMap((pair) => pair[side].map(({ quotation, text }) => `${quotation} ${text}`));
        const sentences = new Map<string, number>();
        for (const key of indices) sentences.set(key, (sentences.get(key) ?? 0) + 1);
        for (const [key, count] of sentences) {
          const [index = '', ...rest] = key.split(' ');
          const source = (side === 'own' ? one : another)[Number(index)] ?? '';
          expect(source.split(rest.join(' ')).length - 1).toBeGreaterThanOrEqual(count);
        }
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

function article(
  language: string | null,
  quoted: readonly string[],
  speaker: AttributionSource | null = null,
): QuotedArticle {
  const quotations = quoted.map((text): Quotation => ({ text, span: [0, 0], speaker, certainty: 'stated' }));
  return { language, paragraphs: quoted, quotations };
}

function texts(lines: readonly { text: string }[]): string[] {
  return lines.map(({ text }) => text);
}
