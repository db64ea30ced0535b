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

  it('is a source of its own where one form holds both', () => {
    const own = 'به گزارش نورواير، به نقل از صحيفة فيستنيك، دو ژنرال دیدار کرده‌اند.';
    expect(heard(own, 'fa', { domain: 'norwire.example', name: 'Norwire' })).toEqual([
      expect.stringContaining('(vestnik.example)'),
    ]);
    const quoted = 'Daily Lantern quoted Vestnik as saying that the dam is cracked.';
    expect(heard(quoted, 'en', SELF)).toEqual(['citation outlet Vestnik (vestnik.example)']);
    const itself = 'Daily Lantern quoted the Daily Lantern as saying that the dam is cracked.';
    expect(heard(itself, 'en', SELF)).toEqual([]);
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

describe('an outlet that opens the sentence', () => {
  it.each([
    ['de', 'Laut Vestnik glauben Insider, dass die Werft verkauft wird.', 'Insider'],
    ['de', 'Laut Vestnik teilte das Ministerium mit, die Schleuse bleibe gesperrt.', 'das Ministerium'],
    ['no', 'Ifølge Vestnik mener kilder i partiet at verftet blir solgt.', 'kilder i partiet'],
    ['da', 'Ifølge Vestnik frygter beboerne, at slusen lukker.', 'beboerne'],
    ['sv', 'Enligt Vestnik tror experter att slussen stängs.', 'experter'],
    ['nl', 'Volgens Vestnik denken ingewijden dat de werf wordt verkocht.', 'ingewijden'],
    [
      'is',
      'Samkvæmt Vestnik telja heimildarmenn innan flokksins að skipið verði selt.',
      'heimildarmenn innan flokksins',
    ],
    ['en', 'According to Vestnik, experts say the lock is unsafe.', 'experts'],
  ])('is cited once, and has it from who speaks behind it (%s): %s', (language, text, speaker) => {
    const lines = heard(text, language);
    expect(lines.filter((line) => line.includes('outlet'))).toEqual([
      `citation outlet Vestnik (vestnik.example) via ${speaker}`,
    ]);
    expect(lines.some((line) => line.startsWith('quotation') && line.endsWith(` ${speaker}`))).toBe(true);
  });

  it.each([
    ['de', 'Laut Vestnik kostet die neue Schleuse zwei Millionen.'],
    ['no', 'Ifølge Vestnik koster den nye slusen to milliarder.'],
    ['sv', 'Enligt Vestnik stängdes slussen i måndags.'],
    ['nl', 'Volgens Vestnik ging de sluis maandag dicht.'],
    ['en', 'According to Vestnik, the lock was closed on Monday.'],
    ['da', 'Ifølge Vestnik lukkede slusen mandag.'],
  ])('has it from nobody where nobody speaks (%s): %s', (language, text) => {
    expect(heard(text, language)).toEqual(['citation outlet Vestnik (vestnik.example)']);
  });
});

describe('an outlet that learned of it from a source', () => {
  it.each([
    ['de', 'Wie Vestnik aus Diplomatenkreisen erfuhr, ist das Abkommen gescheitert.', 'Diplomatenkreisen'],
    ['de', 'Wie Vestnik aus Kreisen der Koalition erfuhr, ist das Abkommen gescheitert.', 'Kreisen der Koalition'],
    ['en', 'As Vestnik learned from two diplomats, the deal has collapsed.', 'two diplomats'],
    ['en', 'The deal has collapsed, Vestnik has learned from government insiders.', 'government insiders'],
    [
      'ru',
      'Как узнал «Вестник» из источников в правительстве, сделка сорвалась.',
      'источников в правительстве',
      'Вестник',
    ],
    ['it', 'Vestnik apprende da fonti di governo che l’accordo è saltato.', 'fonti di governo'],
    ['fr', 'Comme Vestnik l’a appris de sources diplomatiques, l’accord a échoué.', 'sources diplomatiques'],
    ['nl', 'Zoals Vestnik vernam uit diplomatieke kringen, is het akkoord mislukt.', 'diplomatieke kringen'],
    ['sv', 'Vestnik har erfarit från källor i regeringen att avtalet spruckit.', 'källor i regeringen'],
    ['cs', 'Jak zjistil Vestnik ze zdrojů v ministerstvu, dohoda padla.', 'zdrojů v ministerstvu'],
    ['pl', 'Jak dowiedział się Vestnik ze źródeł dyplomatycznych, umowa upadła.', 'źródeł dyplomatycznych'],
    ['el', 'Όπως πληροφορήθηκε Vestnik από διπλωματικές πηγές, η συμφωνία κατέρρευσε.', 'διπλωματικές πηγές'],
    ['tr', 'Vestnik’in diplomatik kaynaklardan öğrendiğine göre anlaşma çöktü.', 'diplomatik kaynaklardan'],
    ['id', 'Vestnik mengetahui dari sumber di pemerintah bahwa kesepakatan itu gagal.', 'sumber di pemerintah'],
  ])('has it from there (%s): %s', (language, text, speaker, name = 'Vestnik') => {
    const lines = heard(text, language);
    expect(lines).toContain(`quotation anonymous ${speaker}`);
    expect(lines.filter((line) => line.includes('outlet'))).toEqual([
      `citation outlet ${name} (vestnik.example) via ${speaker}`,
    ]);
  });

  it.each([
    ['de', 'Wie die Anwohner aus dem Radio erfuhren, bleibt die Brücke zu.'],
    ['de', 'Wie die Schüler aus dem Versuch erfuhren, leitet Kupfer den Strom.'],
    ['cs', 'Děti zjistily ze svého pokusu, že měď vede proud.'],
    ['nl', 'Zoals de kinderen uit de proef leerden, geleidt koper stroom.'],
    ['en', 'The children learned from the test how copper carries current.'],
    ['ru', 'Дети узнали из опыта, как медь проводит ток.'],
  ])('is not whoever learned of something else (%s): %s', (language, text) => {
    expect(heard(text, language).filter((line) => /outlet|agency|anonymous/.test(line))).toEqual([]);
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
