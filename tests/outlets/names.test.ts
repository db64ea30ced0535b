import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';

const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
const outlets = openOutlets(encodeOutlets(rows));
const found = (name: string, language: string) => outlets.byName(name, { language }).outlet?.domain ?? null;

/** Language → names as its sentences have them, and whose they are. */
const IN_SENTENCES: Record<string, readonly (readonly [name: string, domain: string])[]> = {
  en: [
    ['Izvestia', 'iz.ru'],
    ['the Izvestia newspaper', 'iz.ru'],
    ['the Russian newspaper Izvestia', 'iz.ru'],
    ['Izvestia’s', 'iz.ru'],
    ['the Guardian newspaper', 'theguardian.com'],
    ['THE WASHINGTON POST', 'washingtonpost.com'],
    ['Reuters news agency', 'reuters.com'],
    ['Time magazine', 'time.com'],
    ['El Pais', 'elpais.com'],
    ['“Süddeutsche Zeitung”', 'sueddeutsche.de'],
    ['kommersant.ru', 'kommersant.ru'],
  ],
  ru: [
    ['Известиям', 'iz.ru'],
    ['Газеты.Ru', 'gazeta.ru'],
    ['Известиями', 'iz.ru'],
    ['Известий', 'iz.ru'],
    ['«Известиях»', 'iz.ru'],
    ['газета «Известия»', 'iz.ru'],
    ['газете "Известия"', 'iz.ru'],
    ['издания «Коммерсантъ»', 'kommersant.ru'],
    ['Коммерсанту', 'kommersant.ru'],
    ['Ведомостям', 'vedomosti.ru'],
    ['Российской газеты', 'rg.ru'],
    ['Комсомольской правде', 'kp.ru'],
    ['Новой газетой', 'novayagazeta.ru'],
    ['Медузе', 'meduza.io'],
    ['агентства Рейтер', 'reuters.com'],
    ['РИА «Новости»', 'ria.ru'],
    ['Эха Москвы', 'echo.msk.ru'],
    ['Нью-Йорк таймс', 'nytimes.com'],
  ],
  uk: [
    ['Української правди', 'pravda.com.ua'],
    ['Українській правді', 'pravda.com.ua'],
    ['видання «Українська правда»', 'pravda.com.ua'],
    ['Укрінформу', 'ukrinform.ua'],
    ['Радіо Свобода', 'radiosvoboda.org'],
    ['агентства «Ассошіейтед Прес»', 'apnews.com'],
  ],
  be: [
    ['Нашай Ніве', 'nashaniva.com'],
    ['газета «Наша Ніва»', 'nashaniva.com'],
  ],
  bg: [
    ['вестник „Капитал“', 'capital.bg'],
    ['БТА', 'bta.bg'],
    ['в. „Джерузалем пост“', 'jpost.com'],
    ['вестник „Уолстрийт джърнъл“', 'wsj.com'],
  ],
  sr: [
    ['Вечерњих новости', 'novosti.rs'],
    ['Večernjim novostima', 'novosti.rs'],
    ['Политике', 'politika.rs'],
    ['листа „Политика“', 'politika.rs'],
    ['Танјуга', 'tanjug.rs'],
    ['лист „Њујорк тајмс“', 'nytimes.com'],
  ],
  hr: [
    ['Hinom', 'hina.hr'],
    ['agencije Hina', 'hina.hr'],
  ],
  sl: [['agencije STA', 'sta.si']],
  mk: [['агенцијата МИА', 'mia.mk']],
  pl: [
    ['Gazety Wyborczej', 'wyborcza.pl'],
    ['Gazetą Wyborczą', 'wyborcza.pl'],
    ['Rzeczpospolitej', 'rp.pl'],
    ['dziennik „Rzeczpospolita”', 'rp.pl'],
    ['Izwiestii', 'iz.ru'],
    ['agencja Reuters', 'reuters.com'],
    ['Reutersa', 'reuters.com'],
    ['„Spiegla”', 'spiegel.de'],
    ['tygodnik „Wprost”', 'wprost.pl'],
    ['PAP-owi', 'pap.pl'],
  ],
  cs: [
    ['České televize', 'ceskatelevize.cz'],
    ['Českou televizí', 'ceskatelevize.cz'],
    ['agentura Reuters', 'reuters.com'],
    ['týdeník Respekt', 'respekt.cz'],
    ['Seznam Zprávy', 'seznamzpravy.cz'],
    ['Izvestijí', 'iz.ru'],
    ['listu Izvestija', 'iz.ru'],
    ['Guardianu', 'theguardian.com'],
  ],
  sk: [
    ['denník SME', 'sme.sk'],
    ['agentúry TASR', 'tasr.sk'],
    ['denník Pravda', 'pravda.sk'],
    ['Guardianu', 'theguardian.com'],
  ],
  lt: [
    ['naujienų agentūra ELTA', 'elta.lt'],
    ['„Izvestija“', 'iz.ru'],
    ['Izvestijos', 'iz.ru'],
  ],
  lv: [
    ['ziņu aģentūra LETA', 'leta.lv'],
    ['LETAI', 'leta.lv'],
    ['Izvestijas', 'iz.ru'],
  ],
  et: [
    ['ajaleht Postimees', 'postimees.ee'],
    ['Postimehe', 'postimees.ee'],
    ['Postimehele', 'postimees.ee'],
  ],
  fi: [
    ['Helsingin Sanomien', 'hs.fi'],
    ['Helsingin Sanomissa', 'hs.fi'],
    ['Ylen', 'yle.fi'],
    ['BBC:n', 'bbc.com'],
    ['uutistoimisto Reuters', 'reuters.com'],
    ['Reutersin', 'reuters.com'],
    ['Tassin', 'tass.ru'],
    ['Izvestijan', 'iz.ru'],
  ],
  hu: [
    ['Magyar Nemzetnek', 'magyarnemzet.hu'],
    ['a HVG', 'hvg.hu'],
    ['a Magyar Nemzet', 'magyarnemzet.hu'],
    ['az MTI-nek', 'mti.hu'],
    ['a Reuters hírügynökség', 'reuters.com'],
    ['az Izvesztyija című lap', 'iz.ru'],
    ['Guardianben', 'theguardian.com'],
  ],
  ro: [
    ['ziarul Adevărul', 'adevarul.ro'],
    ['Adevărului', 'adevarul.ro'],
    ['agenția Reuters', 'reuters.com'],
    ['cotidianul Izvestia', 'iz.ru'],
  ],
  el: [
    ['της Καθημερινής', 'kathimerini.gr'],
    ['η Καθημερινή', 'kathimerini.gr'],
    ['τα Νέα', 'tanea.gr'],
    ['εφημερίδα «Καθημερινή»', 'kathimerini.gr'],
    ['εφημερίδα Izvestia', 'iz.ru'],
    ['πρακτορείο Reuters', 'reuters.com'],
    ['το περιοδικό Σπίγκελ', 'spiegel.de'],
  ],
  tr: [
    ['Hürriyet gazetesinin', 'hurriyet.com.tr'],
    ["Hürriyet'e", 'hurriyet.com.tr'],
    ["İzvestiya'nın", 'iz.ru'],
    ['Rus İzvestiya gazetesi', 'iz.ru'],
    ['Reuters haber ajansına', 'reuters.com'],
    ['Anadolu Ajansı’nın', 'aa.com.tr'],
  ],
  az: [
    ['“İzvestiya” qəzetinə', 'iz.ru'],
    ['İRNA', 'irna.ir'],
    ['Reuters agentliyinə', 'reuters.com'],
    ['AZƏRTAC-a', 'azertag.az'],
  ],
  de: [
    ['Izvestia', 'iz.ru'],
    ['die Zeitung Iswestija', 'iz.ru'],
    ['der russischen Zeitung „Iswestija“', 'iz.ru'],
    ['dem Spiegel', 'spiegel.de'],
    ['des Spiegels', 'spiegel.de'],
    ['der Süddeutschen Zeitung', 'sueddeutsche.de'],
    ['die Nachrichtenagentur Reuters', 'reuters.com'],
    ['Neuen Zürcher Zeitung', 'nzz.ch'],
    ['der Zeit', 'zeit.de'],
    ['NDR', 'ndr.de'],
    ['SWR', 'swr.de'],
  ],
  nl: [
    ['de Volkskrant', 'volkskrant.nl'],
    ['La Dernière Heure', 'dhnet.be'],
    ['persbureau Reuters', 'reuters.com'],
    ['de krant De Telegraaf', 'telegraaf.nl'],
  ],
  sv: [
    ['Dagens Nyheters', 'dn.se'],
    ['nyhetsbyrån Reuters', 'reuters.com'],
    ['tidningen Aftonbladet', 'aftonbladet.se'],
  ],
  no: [
    ['Aftenpostens', 'aftenposten.no'],
    ['avisen Aftenposten', 'aftenposten.no'],
    ['nyhetsbyrået NTB', 'ntb.no'],
  ],
  da: [
    ['dagbladet Politiken', 'politiken.dk'],
    ['Politikens', 'politiken.dk'],
    ['nyhedsbureauet Ritzau', 'ritzau.dk'],
  ],
  fr: [
    ['le quotidien Libération', 'liberation.fr'],
    ['le Gorafi', 'legorafi.fr'],
    ['l’agence Reuters', 'reuters.com'],
    ['du Figaro', 'lefigaro.fr'],
    ['journal « Le Monde »', 'lemonde.fr'],
    ['quotidien russe Izvestia', 'iz.ru'],
  ],
  es: [
    ['el diario El País', 'elpais.com'],
    ['la agencia EFE', 'efe.com'],
    ['el periódico ruso Izvestia', 'iz.ru'],
    ['del New York Times', 'nytimes.com'],
  ],
  pt: [
    ['o jornal Público', 'publico.pt'],
    ['da Folha de S.Paulo', 'folha.uol.com.br'],
    ['agência Lusa', 'lusa.pt'],
  ],
  it: [
    ['la Repubblica di oggi', 'repubblica.it'],
    ['il quotidiano russo Izvestia', 'iz.ru'],
    ['dal Corriere della Sera', 'corriere.it'],
    ['l’agenzia Ansa', 'ansa.it'],
  ],
  ar: [
    ['صحيفة إزفستيا الروسية', 'iz.ru'],
    ['صحيفة "إزفستيا"', 'iz.ru'],
    ['لإزفستيا', 'iz.ru'],
    ['وكالة رويترز', 'reuters.com'],
    ['ورويترز', 'reuters.com'],
    ['قناة الجزيرة', 'aljazeera.net'],
    ['صحيفة يديعوت أحرونوت العبرية', 'ynet.co.il'],
    ['صحيفة الجريدة الكويتية', 'aljarida.com'],
    ['صحيفة الشرق الأوسط', 'aawsat.com'],
    ['صحيفة الديلي تليغراف', 'telegraph.co.uk'],
    ['مجلة دير شبيجل الألمانية', 'spiegel.de'],
    ['كورييري ديلا سيرا', 'corriere.it'],
    ['وكالة أسوشييتد برس', 'apnews.com'],
  ],
  fa: [
    ['روزنامه ایزوستیا', 'iz.ru'],
    ['خبرگزاری تسنیم', 'tasnimnews.com'],
    ['خبرگزاری رویترز', 'reuters.com'],
    ['روزنامه واشنگتن پست', 'washingtonpost.com'],
    ['بی‌بی‌سی', 'bbc.com'],
    ['مجله اشپیگل', 'spiegel.de'],
    ['روزنامه کیهان', 'kayhan.ir'],
  ],
  ur: [
    ['برطانوی اخبار ڈیلی میل', 'dailymail.co.uk'],
    ['واشنگٹن پوسٹ', 'washingtonpost.com'],
    ['ایکسپریس نیوز', 'express.pk'],
  ],
  he: [
    ['הניו יורק טיימס', 'nytimes.com'],
    ['ערוץ 13', '13tv.co.il'],
    ['עיתון הארץ', 'haaretz.co.il'],
    ['לישראל היום', 'israelhayom.com'],
  ],
  hi: [
    ['समाचार एजेंसी रॉयटर्स', 'reuters.com'],
    ['अखबार वाशिंगटन पोस्ट', 'washingtonpost.com'],
    ['दैनिक जागरण', 'jagran.com'],
    ['एनडीटीवी', 'ndtv.com'],
  ],
  bn: [['বার্তা সংস্থা রয়টার্স', 'reuters.com']],
  th: [['สำนักข่าวรอยเตอร์', 'reuters.com']],
  zh: [
    ['《环球时报》', 'huanqiu.com'],
    ['俄罗斯《消息报》', 'iz.ru'],
    ['路透社', 'reuters.com'],
    ['《人民日报》', 'people.com.cn'],
    ['《南方周末》', 'infzm.com'],
    ['《華盛頓郵報》', 'washingtonpost.com'],
    ['法国《费加罗报》', 'lefigaro.fr'],
    ['法国《世界报》', 'lemonde.fr'],
    ['德国《世界报》', 'welt.de'],
  ],
  ja: [
    ['朝日新聞', 'asahi.com'],
    ['産経', 'sankei.com'],
    ['イズベスチヤ紙', 'iz.ru'],
    ['ロイター通信', 'reuters.com'],
    ['仏紙フィガロ', 'lefigaro.fr'],
    ['ル・モンド', 'lemonde.fr'],
  ],
  ko: [
    ['이즈베스티야를', 'iz.ru'],
    ['로이터통신은', 'reuters.com'],
    ['연합뉴스에', 'yna.co.kr'],
    ['조선일보가', 'chosun.com'],
    ['경향신문은', 'khan.co.kr'],
    ['JTBC가', 'jtbc.co.kr'],
    ['영국 일간 파이낸셜타임스는', 'ft.com'],
  ],
  id: [
    ['kantor berita Reuters', 'reuters.com'],
    ['harian Kompas', 'kompas.com'],
  ],
  vi: [
    ['hãng tin Reuters', 'reuters.com'],
    ['báo Nhân Dân', 'nhandan.vn'],
  ],
  ka: [
    ['გაზეთი იზვესტია', 'iz.ru'],
    ['გაზეთი ვაშინგტონ პოსტი', 'washingtonpost.com'],
  ],
  hy: [
    ['«Իզվեստիա» թերթը', 'iz.ru'],
    ['Արմենպրեսին', 'armenpress.am'],
    ['«Նյու Յորք Թայմս» թերթը', 'nytimes.com'],
  ],
};

describe('a name in a sentence', () => {
  const cases = Object.entries(IN_SENTENCES).flatMap(([language, names]) =>
    names.map(([name, domain]) => [language, name, domain] as const),
  );
  it.each(cases)('%s: %s', (language, name, domain) => {
    expect(found(name, language)).toBe(domain);
  });
});

describe('a word that is no name', () => {
  it.each([
    ['polityka', 'pl'],
    ['postoj', 'sk'],
    ['труд', 'bg'],
    ['τα νέα', 'el'],
    ['الجريدة', 'ar'],
    ['العالم', 'ar'],
    ['اطلاعات', 'fa'],
    ['شرق', 'fa'],
    ['外交政策', 'zh'],
    ['경향', 'ko'],
    ['毎日', 'ja'],
    ['экономист', 'ru'],
    ['корреспондент', 'ru'],
    ['canard', 'fr'],
    ['globo', 'pt'],
    ['Dr', 'pl'],
    ['Dne', 'sk'],
    ['tässä', 'fi'],
    ['Папу', 'ru'],
    ['Mee', 'nl'],
    ['エコノミスト', 'ja'],
    ['salon', 'fr'],
  ])('%s in %s is nobody, though an outlet is called so or nearly so', (word, language) => {
    expect(found(word, language)).toBeNull();
  });
});

describe('a name that means something else in a language', () => {
  const of = (name: string, language: string, country: string | null = null) =>
    outlets.byName(name, { language, country }).outlet?.domain ?? null;

  it.each([
    ['CBS', 'nl'],
    ['DMI', 'da'],
    ['L’Iran', 'fr'],
    ['das Land', 'de'],
    ['HSS', 'de'],
    ['Arten', 'de'],
    ['Europa', 'es'],
    ['Petra', 'sk'],
    ['AKP', 'tr'],
    ['Säpo', 'sv'],
    ['СБУ', 'uk'],
    ['Сан-Марино', 'ru'],
    ['CNY', 'pl'],
    ['ВВС', 'ru'],
    ['زمان', 'fa'],
  ])('%s in %s is nobody’s', (name, language) => {
    expect(of(name, language)).toBeNull();
  });

  it('is the outlet’s where the page marks it, in its own language and on a page of its country', () => {
    expect(of('omroep CBS', 'nl')).toBe('cbsnews.com');
    expect(of('CBS', 'en')).toBe('cbsnews.com');
    expect(of('CBS', 'nl', 'US')).toBe('cbsnews.com');
    expect(of('l’agenzia TAP', 'it')).toBe('tap.info.tn');
    expect(of('The Hindu', 'en')).toBe('thehindu.com');
    expect(of('ВВС', 'uk')).toBe('bbc.com');
    expect(of('телеканал ВВС', 'ru')).toBe('bbc.com');
    expect(of('روزنامه ترکیه‌ای «زمان»', 'fa')).toBe('zaman.com.tr');
  });
});

describe('a name that is known to be shared', () => {
  const of = (name: string, context: { language: string; country?: string }) => outlets.byName(name, context);

  it.each([
    ['ABC', 'en'],
    ['The Times', 'en'],
    ['CNA', 'en'],
    ['Express', 'ru'],
  ])('%s in %s stays open, with those who have it, where nothing on the page settles it', (name, language) => {
    const { outlet, candidates } = of(name, { language });
    expect(outlet).toBeNull();
    expect(candidates.length).toBeGreaterThan(1);
  });

  it('is that of the one known abroad also without the article, which a sentence puts in its own language', () => {
    expect(of('Mirror', { language: 'it' }).outlet?.domain).toBe('mirror.co.uk');
    expect(of('Independent', { language: 'de' }).outlet?.domain).toBe('independent.co.uk');
    expect(of('Independent', { language: 'en' }).outlet).toBeNull();
    expect(of('Mirror', { language: 'en', country: 'US' }).outlet?.domain).not.toBe('mirror.co.uk');
  });

  it('is settled by the country of the page, or by a language in which only one writes', () => {
    expect(of('ABC', { language: 'en', country: 'AU' }).outlet?.domain).toBe('abc.net.au');
    expect(of('ABC', { language: 'es' }).outlet?.domain).toBe('abc.es');
    expect(of('WP', { language: 'pl' }).outlet?.domain).toBe('wp.pl');
    expect(of('RTL', { language: 'fr', country: 'FR' }).outlet?.domain).toBe('rtl.fr');
    expect(of('The Telegraph', { language: 'en', country: 'IN' }).outlet?.domain).toBe('telegraphindia.com');
  });
});
