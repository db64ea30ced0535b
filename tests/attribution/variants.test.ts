import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/attribution/forms.ts';
import { languages } from '../../src/attribution/languages/index.ts';
import { Role, SOMEBODY } from '../../src/attribution/lexicon.ts';
import { tokenize } from '../../src/attribution/tokens.ts';
import { lexiconFor } from './bundled.ts';
import { attributed } from './invented.ts';

/** Whom a text gives as its sources, one after the other. */
function sources(text: string, language: string): string[] {
  return attributed({ paragraphs: [text] }, language).attributions.map(({ source }) => source.name);
}

/** Texts avoid to repeat a name: they go on with another noun for whoever it is. */
describe('a noun of the same kind', () => {
  it.each([
    ['en', 'Mayor Ida Roth said the bridge was safe. The politician added that tests went on.', 'Ida Roth'],
    [
      'fr',
      'Le pont est sûr, a affirmé la procureure Ida Roth. « Rien ne presse », a ajouté la magistrate.',
      'Ida Roth',
    ],
    ['es', 'La alcaldesa Ida Roth afirmó que el puente es seguro. «No hay prisa», añadió la política.', 'Ida Roth'],
    ['it', 'Il tecnico Ivo Rota ha detto che è tutto pronto. «Non c’è fretta», ha aggiunto l’allenatore.', 'Ivo Rota'],
    ['de', 'Bürgermeisterin Ida Roth sagte, die Brücke sei sicher. Die Politikerin sprach von Tests.', 'Ida Roth'],
    ['nl', 'Trainer Jan Bel zei dat het klaar is. "Mooi", vond de oefenmeester.', 'Jan Bel'],
    ['pl', 'Trener Jan Belski powiedział, że jest gotowy. Szkoleniowiec dodał, że czeka.', 'Jan Belski'],
    ['cs', 'Trenér Jan Bělský řekl, že je hotovo. Kouč dodal, že čeká.', 'Jan Bělský'],
    ['ru', 'Тренер Ян Бельский сказал, что всё готово. Специалист добавил, что ждёт.', 'Ян Бельский'],
    ['ro', 'Antrenorul Ion Belu a spus că e gata. Tehnicianul a adăugat că așteaptă.', 'Ion Belu'],
    ['sr', 'Хирург Јован Бели је рекао да је готово. Лекар је додао да чека.', 'Јован Бели'],
    [
      'el',
      'Ο προπονητής Γιάννης Μπελάς είπε ότι όλα είναι έτοιμα. Ο τεχνικός πρόσθεσε ότι περιμένει.',
      'Γιάννης Μπελάς',
    ],
  ])('goes on about whom another named (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it('is known where the name came with a place, or in an apposition', () => {
    expect(sources('The minister of the interior, Ida Roth, left. The politician said it was late.', 'en')).toEqual([
      'Ida Roth',
    ]);
    expect(sources('Тренер «Лорвика» Ян Бельский ушёл. «Поздно», — сказал специалист.', 'ru')).toEqual(['Ян Бельский']);
  });

  it('is known by a noun behind the name', () => {
    const text = 'Ida Roth, a doctor at the hospital, said it was late. The physician said that she waited.';
    expect(sources(text, 'en')).toEqual(['Ida Roth', 'Ida Roth']);
    const spanish = 'Ida Roth, viróloga, afirmó que es tarde. «Hay que esperar», añadió la investigadora.';
    expect(new Set(sources(spanish, 'es'))).toEqual(new Set(['Ida Roth']));
  });

  it('does not make one of two who are of one kind', () => {
    const text = 'Minister Ida Roth said the bridge was safe. The mayor said it was not.';
    expect(sources(text, 'en')).toEqual(['Ida Roth', 'The mayor']);
  });

  it('is nobody’s who was called by a noun of another kind', () => {
    const text = 'Mayor Ida Roth said the bridge was safe. The surgeon said it was not.';
    expect(sources(text, 'en')).toEqual(['Ida Roth', 'The surgeon']);
  });

  it('is not taken for the club that stands behind it', () => {
    const text = 'Trener Lorvika nie był zadowolony. Szkoleniowiec powiedział, że czeka.';
    expect(sources(text, 'pl')).not.toContain('Lorvika');
  });

  it.each(
    languages.filter(({ nouns }) => nouns.variants).map(({ code, nouns }) => [code, nouns.variants ?? []] as const),
  )('is in the other lists of nouns, too (%s)', (code, variants) => {
    const lexicon = lexiconFor(code);
    const isSomebody = (noun: string) =>
      lexicon
        .at(tokenize(noun, lexicon.writing), 0)
        .some(({ roles }) => (roles & (SOMEBODY | Role.title | Role.organization)) !== 0);
    const again = variants.flatMap(({ again }) => entriesOf(again)).filter((noun) => !noun.includes('*'));
    expect(again.filter((noun) => !isSomebody(noun))).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['en', 'Boss Ida Roth was angry. “We slept,” said the 51-year-old.', 'Ida Roth'],
    ['de', 'Bürgermeisterin Ida Roth war verärgert. „Wir schliefen“, sagte die 51-Jährige.', 'Ida Roth'],
    ['nl', 'Zangeres Ida Roth stopt ermee. "Het is klaar", zei de 51-jarige.', 'Ida Roth'],
  ])('is that of whoever was named last (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name]);
  });

  it('may be that of somebody without a name, where the text tells of one', () => {
    const text = 'A man was arrested, said detective Ida Roth. “I slept,” said the 51-year-old.';
    expect(sources(text, 'en')).toEqual(['Ida Roth', 'the 51-year-old']);
  });
});

describe('an organization', () => {
  it.each([
    ['en', 'Roth & Bell said that it was late. The company added that it was sorry.', 'Roth & Bell'],
    ['en', 'Roth & Bell said that it was late. The Leith-based chain added that it was sorry.', 'Roth & Bell'],
    ['de', 'Die Lorvik AG teilte mit, es werde spät. Das Unternehmen bat um Geduld, hieß es.', 'Die Lorvik AG'],
    ['ru', '«Лорвик» сообщил, что всё готово. Компания добавила, что ждёт.', 'Лорвик'],
  ])('is what a noun for a company goes on about (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it('is not another that a text has named', () => {
    const text = 'The harbour ministry said that it was late. The company said that it was sorry.';
    expect(sources(text, 'en')).toEqual(['The harbour ministry', 'The company']);
  });

  it('keeps the sign between the two words of its name', () => {
    expect(sources('It was late, Roth & Bell said.', 'en')).toEqual(['Roth & Bell']);
    expect(sources('Ida Roth of Bell & Sons said that it was late.', 'en')).toEqual(['Ida Roth']);
  });
});

describe('an outlet', () => {
  it.each([
    ['de', 'Wie Vestnik berichtet, ist es spät. Das Magazin beruft sich auf interne Unterlagen.', 'Vestnik'],
    ['en', 'The Harbour Post reported that it was late. The newspaper said it had seen the letter.', 'Harbour Post'],
  ])('is what “the magazine” goes on about (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toContain(name);
    expect(sources(text, language).filter((source) => /Magazin|newspaper/.test(source))).toEqual([]);
  });
});

describe('a noun with an age', () => {
  it.each([
    ['en', 'Ida Roth won again. “It was close,” the 31-year-old defender said.', 'Ida Roth'],
    ['el', '«Άργησε», λέει η Ισμήνη Μπελά. Η 68χρονη πεζογράφος παραδέχεται ότι περιμένει.', 'Ισμήνη Μπελά'],
  ])('is whoever was named last, though nobody called them so (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it.each([
    [
      'en',
      'A man was held. Ida Roth won again. “It was close,” the 31-year-old defender said.',
      'the 31-year-old defender',
    ],
    ['en', 'Mayor Ida Roth left. “It was close,” said a 31-year-old defender.', 'a 31-year-old defender'],
    ['pl', 'Wójt Jan Belski milczy. „Było strasznie” – powiedziała 31-letnia mieszkanka.', '31-letnia mieszkanka'],
  ])('is not them where it may be anybody (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });
});

describe('an office with more words beside it', () => {
  it.each([
    ['en', 'Defence minister Ida Roth said it was late. The foreign minister said it was not.', 'The foreign minister'],
    ['en', 'Finance Minister Ida Roth said it was late. The defence minister said it was not.', 'The defence minister'],
    ['en', 'Mayor Ida Roth said it was late. The former mayor said it was not.', 'The former mayor'],
    ['en', 'Mayor Ida Roth said it was late. The mayor of Lorvik said it was not.', 'The mayor of Lorvik'],
    ['ru', 'Министр лодок Ян Бельский сообщил, что денег нет. Министр мостов сообщил, что есть.', 'Министр мостов'],
    ['cs', 'Ministr lodí Jan Běl řekl, že ne. Ministr mostů řekl, že ano.', 'Ministr mostů'],
    [
      'es',
      'El ministro de Finanzas, Juan Bel, dijo que no. El ministro de defensa dijo que sí.',
      'El ministro de defensa',
    ],
  ])('is nobody who holds another (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toHaveLength(2);
    expect(sources(text, language).at(-1)).toBe(name);
  });

  it.each([
    ['en', 'Mayor Ida Roth said it was late. The weary mayor said it was not.', 'Ida Roth'],
    ['en', 'The mayor of Lorvik, Ida Roth, said it was late. The mayor of Lorvik said it was over.', 'Ida Roth'],
    ['en', 'Prime Minister Ida Roth said it was late. The prime minister said it was over.', 'Ida Roth'],
    ['en', 'Ida Roth, the Oland president, said it was late. The Oland president said it was over.', 'Ida Roth'],
    ['cs', 'Ministr lodí Jan Běl řekl, že ne. Ministr mostů řekl, že ano. Ministr lodí řekl, že ne.', 'Jan Běl'],
  ])('is whoever was named with the same, or with none (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });
});

describe('an office alone', () => {
  it.each([
    ['ru', 'Министр Ян Бельский сообщил, что мост закроют. По словам министра, это надолго.', 'Ян Бельский'],
    [
      'pl',
      'Minister Jan Belski powiedział, że most zamkną. Zdaniem ministra, który milczy, to na długo.',
      'Jan Belski',
    ],
    ['cs', 'Starosta Jan Běl řekl, že most zavřou. Podle starosty, který mlčí, to potrvá.', 'Jan Běl'],
    ['da', 'Borgmester Ida Roth siger, at broen lukker. Det er sent, understreger borgmesteren.', 'Ida Roth'],
    ['fi', 'Ministeri Ida Roth sanoo, että silta suljetaan. Ministerin mukaan se kestää.', 'Ida Roth'],
    ['bg', 'Кметът Иво Ротев каза, че мостът се затваря. Според кмета е късно.', 'Иво Ротев'],
    ['de', 'Minister Ida Roth sagte, die Brücke schließe. Nach Angaben des Ministers dauert es.', 'Ida Roth'],
  ])('is whoever was named with it, in whichever form (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name, name]);
  });

  it.each([
    ['ru', 'Министр Ян Бельский сообщил, что мост закроют. Губернатор сообщил, что нет.', 'Губернатор'],
    ['nl', 'Minister Ida Roth zei dat het laat was. De ministers zeiden dat het niet zo was.', 'De ministers'],
    ['en', 'Minister Ida Roth said it was late. A minister said it was not.', 'A minister'],
  ])('is nobody of another office, nor one of several (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });
});

describe('a firm that has not spoken yet', () => {
  it.each([
    ['en', 'Norwegian shipbuilder Lorvik is to close its yard. The company said it was sorry.', 'Lorvik'],
    ['fr', 'Le groupe textile Lorvel ferme. « Le prix a doublé », explique l’entreprise.', 'Lorvel'],
    ['de', 'Der Hersteller Lorvel Oland streicht Stellen. Das Unternehmen sprach von Verlusten.', 'Lorvel Oland'],
    ['de', 'Die Firma „Lorvel“ streicht Stellen. Das Unternehmen sprach von Verlusten.', 'Lorvel'],
    ['fr', 'Le fabricant de skis Lorvel ferme son usine. « Le prix a doublé », explique l’entreprise.', 'Lorvel'],
    ['es', 'El fabricante de galletas Lorvel cierra. La empresa afirmó que lo lamenta.', 'Lorvel'],
    ['ru', 'Компания «Лорвик» закрывает завод. В компании сообщили, что решение принято.', 'Лорвик'],
    ['pl', 'Spółka Lorvik zamyka zakład. Firma poinformowała, że żałuje.', 'Lorvik'],
    ['cs', 'Automobilka Lorvik propouští. Firma uvedla, že lituje.', 'Lorvik'],
    ['sv', 'Klädkedjan Lorvik stänger. Företaget skriver att det är ledsamt.', 'Lorvik'],
    ['hu', 'A Lorvik autógyártó bezár. A cég közölte, hogy sajnálja.', 'Lorvik'],
    ['nl', 'Machinebouwer Lorvik schrapt banen. De vraag is ingestort, aldus het bedrijf.', 'Lorvik'],
  ])('is “the company” (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name]);
  });

  it('is the last of two, and none that is named behind', () => {
    const text = 'The carmaker Ostrel will cut jobs, as will the retailer Bandwick. The company said it was sorry.';
    expect(sources(text, 'en')).toEqual(['Bandwick']);
    expect(sources('The company said it was sorry for the carmaker Ostrel.', 'en')).toEqual(['The company']);
  });

  it('is nobody whose name stands behind no noun for a firm', () => {
    expect(sources('Jane Oland works in Lorvik. The company said it was sorry.', 'en')).toEqual(['The company']);
  });
});

describe('a body where nothing has a capital', () => {
  it.each([
    ['ar', 'أعلنت هيئة السدود المدنية إلغاء الأعمال. وقالت الهيئة إن القرار نهائي.', 'هيئة السدود المدنية'],
    ['fa', 'سازمان سدها اعلام کرد که آب کم است. این سازمان افزود که باران نمی‌بارد.', 'سازمان سدها'],
    ['he', 'חברת לורביק הודיעה על סגירת המפעל. החברה אמרה כי היא מצטערת.', 'חברת לורביק'],
    ['hi', 'कंपनी लोरविक ने कहा कि कारखाना बंद होगा। कंपनी ने बताया कि उसे खेद है।', 'कंपनी लोरविक'],
    ['zh', '洛维克公司宣布关闭工厂。该公司表示遗憾。', '洛维克公司'],
    ['zh', '气象局预计明天有雨。该局称气温将下降。', '气象局'],
  ])('is the one whose name begins or ends with its noun (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it.each([
    ['ar', 'أعلنت لجنة المجلس إلغاء الأعمال. وقال المجلس إن القرار نهائي.', 'المجلس'],
    ['zh', '洛维克医院宣布关闭。该法院表示遗憾。', '该法院'],
  ])('is no other whose noun stands elsewhere in it (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });

  it.each([
    ['zh', '市长王德胜宣布推迟工程。市长表示资金不足。', '王德胜'],
    [
      'ja',
      '大沢市の長谷部勝利市長は会見で、延期する方針を明らかにした。市長は「借金は残せない」と述べた。',
      '大沢市の長谷部勝利市長',
    ],
    ['hi', 'जल मंत्री दिनेश राही ने कहा कि सफाई होगी। मंत्री ने दावा किया कि पानी आएगा।', 'दिनेश राही'],
  ])('leaves an office alone to whoever was named with it (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });
});

describe('a body that has not spoken yet', () => {
  it.each([
    [
      'de',
      'Im Klinikum Oberwald sei kein Bett frei, warnt eine Ärztin. Das Klinikum sprach von Panik.',
      'Klinikum Oberwald',
    ],
    [
      'ar',
      'نقلت نورواير عن مصدر أن شركة المدار للسدود تدرس البيع. ورفضت الشركة التعليق على هذه الأنباء.',
      'شركة المدار للسدود',
    ],
    ['he', 'חברת השבבים לורביק בנתה סכר. החברה מסרה כי היא מצטערת.', 'חברת השבבים לורביק'],
  ])('is its noun alone afterwards (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });

  it('is not “it” where another has spoken', () => {
    const text = 'Lorvik Council said the road was open. Cars may turn at hospital Oberwald, it added.';
    expect(sources(text, 'en')).toEqual(['Lorvik Council', 'Lorvik Council']);
  });

  it('is not any body that is spoken of', () => {
    const text = 'Builders are back at hospital Oberwald. The agency said it was cold.';
    expect(sources(text, 'en')).toEqual(['The agency']);
  });
});

describe('a noun for any body', () => {
  it.each([
    ['en', 'The National Weather Office expects rain. The agency said it was cold.', 'The National Weather Office'],
    ['vi', 'Công ty Lorvik cho biết nhà máy đóng cửa. Công ty này cho biết họ rất tiếc vì sự cố.', 'Công ty Lorvik'],
    ['id', 'Badan Meteorologi memperkirakan hujan turun. Lembaga itu mengatakan angin kencang.', 'Badan Meteorologi'],
    ['pl', 'Instytut Oland ostrzega przed burzami. Urząd dodał, że wiatr osłabnie.', 'Instytut Oland'],
    [
      'tr',
      'Meteoroloji Genel Müdürlüğü yağmur beklendiğini bildirdi. Kurum, havanın soğuyacağını açıkladı.',
      'Meteoroloji',
    ],
  ])('is the one that was named last (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
  });
});

describe('initials', () => {
  it.each([
    ['en', 'The Oland Weather Office (OWO) expects rain. The OWO said it was cold.', 'The Oland Weather Office'],
    ['pt', 'O Instituto Oland do Mar (IOM) prevê chuva. «Vai chover», acrescentou o IOM.', 'O Instituto Oland do Mar'],
  ])('are of the body behind whose name brackets hold them (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });
});

describe('a source that is spoken of again', () => {
  it.each([
    ['fa', 'یک منبع آگاه به نورواير گفت دور بعدی برگزار خواهد شد. این منبع افزود که تاریخ معلوم نیست.', 'یک منبع آگاه'],
  ])('is the one with the same noun (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });
});

describe('a firm of which nothing is said', () => {
  it.each([
    ['en', 'Lorvik has cut 140 jobs. In a statement, the company said it was sorry.', 'Lorvik'],
    ['fr', 'Lorvel va céder ses magasins. « Rien n’est fait », explique le groupe.', 'Lorvel'],
    ['fr', 'Le biscuitier Lorvel va supprimer 140 postes. « Le prix a doublé », explique l’entreprise.', 'Lorvel'],
  ])('is “the company” where nothing else opened a sentence as a name does (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name]);
  });

  it.each([
    ['two names', 'Lorvik has cut 140 jobs. Ostrel has not cut any. The company said it was sorry.'],
    ['a country', 'Norway has cut 140 jobs. The company said it was sorry.'],
    ['a name behind the noun', 'The company said it was sorry. Lorvik has cut 140 jobs.'],
  ])('is nobody where a text has %s: %s', (_, text) => {
    expect(sources(text, 'en')).toEqual(['The company']);
  });
});

describe('the only one whom a text has named', () => {
  it.each([
    ['en', 'Ida Roth will not sing tonight. “My throat says no,” wrote the artist.', 'Ida Roth'],
    ['es', 'Ida Roth no cantará hoy. «Mi garganta ha dicho basta», escribió la artista.', 'Ida Roth'],
  ])('is who a text goes on about (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name]);
  });

  it.each([
    ['there are two', 'Ida Roth and Olga Bel will not sing. “It hurts,” wrote the artist.', 'the artist'],
    ['it is an office', 'Ida Roth will not sing tonight. “The hall is closed,” said the mayor.', 'the mayor'],
  ])('is nobody else where %s: %s', (_, text, name) => {
    expect(sources(text, 'en')).toEqual([name]);
  });
});

describe('whom a headline lets speak', () => {
  it.each([
    ['it', 'Rotti: «Servono tremila alloggi»', 'La sindaca ha spiegato che le case mancano da anni.', 'Rotti'],
    ['ru', 'Ротова: «Контракт порвали у меня на глазах»', '24-летняя теннисистка рассказала, что денег нет.', 'Ротова'],
  ])('is whom the text describes first (%s): %s', (language, title, text, name) => {
    const { attributions } = attributed({ paragraphs: [title, text] }, language);
    expect(new Set(attributions.map(({ source }) => source.name))).toEqual(new Set([name]));
  });

  it('is not several whom it describes', () => {
    const paragraphs = ['Rotti: «Servono tremila alloggi»', 'Gli studenti hanno detto che le case mancano da anni.'];
    expect(attributed({ paragraphs }, 'it').attributions.at(-1)?.source.name).toBe('Gli studenti');
  });
});

describe('a pronoun for a body', () => {
  it.each([
    ['fr', 'La Cour des ponts s’inquiète : elle évalue le surcoût à 340 millions d’euros.', 'La Cour des ponts'],
    ['cs', 'Ředitelství silnic uvedlo, že je hotovo. Podle něj se čeká na zkoušky.', 'Ředitelství silnic'],
  ])('stands for the one that spoke, where nobody was named (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it('stands for somebody where a text has named them', () => {
    const text = 'Starostka Ida Rothová přišla. Ředitelství silnic uvedlo, že je hotovo. Podle ní se čeká.';
    expect(sources(text, 'cs').at(-1)).toBe('Ida Rothová');
  });
});

describe('the name in front of a headline', () => {
  it.each([
    ['bg', 'Ида Ротова: Театърът не е болница. Новата директорка на театъра призна, че касата е празна.', 'Ида Ротова'],
    ['sr', 'Ида Ротић: Школе неће скраћивати часове. Министарка каже да је све договорено.', 'Ида Ротић'],
    ['sk', 'Ida Rothová: Dôchodky nezmrazíme. Ministerka práce pripustila, že sa čaká.', 'Ida Rothová'],
  ])('is that of whom the next sentence describes (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it('is nobody’s who is described behind another name', () => {
    const text = 'Ида Ротић: Школе неће скраћивати часове. Судија Олга Белић је отишла. Министарка каже да се чека.';
    expect(sources(text, 'sr')).toEqual(['Министарка']);
  });
});

describe('a ministry that was named before', () => {
  it.each([
    [
      'ru',
      'Министерство лодок сообщило, что мост закроют. В министерстве добавили, что это надолго.',
      'Министерство лодок',
    ],
    ['pl', 'Ministerstwo Łodzi poinformowało, że most zamkną. Według ministerstwa to nic.', 'Ministerstwo Łodzi'],
    ['cs', 'Ministerstvo lodí uvedlo, že most zavřou. Podle ministerstva, které mlčí, to potrvá.', 'Ministerstvo lodí'],
    ['tr', 'Tekne Bakanlığı köprünün kapanacağını açıkladı. Bakanlığa göre bu normal.', 'Tekne Bakanlığı'],
    ['fi', 'Veneministeriö kertoi, että silta suljetaan. Ministeriön mukaan se on normaalia.', 'Veneministeriö'],
    [
      'de',
      'Das Bootsministerium sperrt, teilte das Bootsministerium mit. Nach Angaben des Ministeriums dauert es.',
      'das Bootsministerium',
    ],
    ['ar', 'أعلنت وزارة الصحة أن الجسر سيغلق. وأضافت الوزارة أن ذلك سيطول.', 'وزارة الصحة'],
    ['he', 'משרד הבריאות מסר כי הגשר ייסגר. המשרד הוסיף כי זה ייקח זמן.', 'משרד הבריאות'],
    ['hi', 'स्वास्थ्य मंत्रालय ने कहा कि पुल बंद होगा। मंत्रालय ने बताया कि समय लगेगा।', 'स्वास्थ्य मंत्रालय'],
  ])('is the noun alone, in whichever form (%s): %s', (language, text, name) => {
    const named = sources(text, language);
    expect(named.length).toBe(2);
    expect(new Set(named)).toEqual(new Set([name]));
  });

  it.each([
    ['en', 'The Harbour Ministry said it was late. The ministry of boats said it was not.', 'The ministry of boats'],
    ['ru', 'Министерство лодок сообщило, что мост закроют. Комитет сообщил, что нет.', 'Комитет'],
    [
      'ru',
      'Министерство лодок сообщило, что мост закроют. Министерство мостов сообщило, что нет.',
      'Министерство мостов',
    ],
    ['ar', 'أعلنت لجنة الجمعية أن الجسر سيغلق. وأضافت الجمعية أن ذلك سيطول.', 'الجمعية'],
  ])('is none of another name, and no other body (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });
});

describe('another noun for a ministry', () => {
  it.each([
    ['ru', 'Министерство лодок сообщило, что мост закроют. Ведомство добавило, что это надолго.', 'Министерство лодок'],
    ['cs', 'Ministerstvo lodí uvedlo, že most zavřou. Rezort dodal, že to potrvá.', 'Ministerstvo lodí'],
    [
      'de',
      'Der Nordische Wetterdienst warnt vor Sturm. Es werde spät, teilte die Behörde mit.',
      'Der Nordische Wetterdienst',
    ],
    [
      'hu',
      'Az Egészségügyi Minisztérium közölte, hogy a hidat lezárják. A tárca szerint ez sokáig tart.',
      'Az Egészségügyi Minisztérium',
    ],
  ])('is the ministry that was named (%s): %s', (language, text, name) => {
    expect(new Set(sources(text, language))).toEqual(new Set([name]));
  });

  it('is no firm', () => {
    const text = 'Die Lorvik AG teilte mit, es werde spät. Es werde früh, teilte die Behörde mit.';
    expect(sources(text, 'de').at(-1)).toBe('die Behörde');
  });
});

describe('a newspaper that was named before', () => {
  it.each([
    [
      'ru',
      'Об этом сообщает газета «Лорвик». По данным газеты, мост закроют. Издание пишет, что это надолго.',
      'Лорвик',
    ],
    [
      'uk',
      'Про це повідомляє газета «Лорвік». За даними газети, міст закриють. Видання зазначає, що надовго.',
      'Лорвік',
    ],
    ['pl', 'Napisał o tym dziennik „Lorvik”. Dziennik podaje, że most zamkną.', 'Lorvik'],
    [
      'fi',
      'Asiasta kertoo Vapaa Lorvik -lehti. Lehden mukaan silta suljetaan. Lehti kertoo, että pitkäksi aikaa.',
      'Vapaa Lorvik -lehti',
    ],
    [
      'tr',
      'Bunu Özgür Lorvik gazetesi yazdı. Gazeteye göre köprü kapanacak. Gazete, bunun uzun süreceğini bildirdi.',
      'Özgür Lorvik gazetesi',
    ],
    [
      'ar',
      'ذكرت صحيفة "لورفيك" أن الجسر سيغلق. وبحسب الصحيفة، الموعد غير معروف. وأضافت الصحيفة أن ذلك سيطول.',
      'لورفيك',
    ],
    ['he', 'העיתון "לורביק" דיווח כי הגשר ייסגר. לפי העיתון, זה ייקח זמן.', 'לורביק'],
    ['hi', 'अखबार लोरविक ने खबर दी है कि पुल बंद होगा। अखबार के मुताबिक तारीख तय नहीं है।', 'अखबार लोरविक'],
    [
      'ko',
      '로르빅일보가 이같이 보도했다. 이 신문에 따르면 다리는 폐쇄된다. 신문은 일정이 불분명하다고 전했다.',
      '로르빅일보',
    ],
  ])('is “the newspaper”, with an article or without (%s): %s', (language, text, name) => {
    const named = sources(text, language);
    expect(named.length).toBeGreaterThan(1);
    expect(new Set(named)).toEqual(new Set([name]));
  });

  it.each([
    ['ru', 'Об этом сообщает газета «Лорвик». Другая газета пишет, что это не так.', 'Другая газета'],
    ['ru', 'Об этом сообщает газета «Лорвик». Агентство сообщило, что это не так.', 'Агентство'],
    ['tr', 'Bunu Özgür Lorvik gazetesi yazdı. Bir gazete, köprünün kapanmadığını bildirdi.', 'Bir gazete'],
    ['pl', 'Napisał o tym dziennik „Lorvik”. Inna gazeta podaje, że to nieprawda.', 'Inna gazeta'],
    ['fi', 'Asiasta kertoo Vapaa Lorvik -lehti. Lehdet kertovat, että silta on auki.', 'Lehdet'],
    ['ru', 'Газета пишет, что мост закроют.', 'Газета'],
  ])('is none that is another, or several (%s): %s', (language, text, name) => {
    expect(sources(text, language).at(-1)).toBe(name);
  });

  it('is the last that was called so, not the last of all', () => {
    const text = 'Об этом пишет газета «Лорвик». Телеканал «Оланд» сообщил иное. Газета пишет, что это не так.';
    expect(sources(text, 'ru')).toEqual(['Лорвик', 'Оланд', 'Лорвик']);
  });
});
