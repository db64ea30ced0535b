import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** The sources of a text, as they are shown. */
function sources(language: string, ...paragraphs: string[]): string[] {
  return attributed({ paragraphs }, language).attributions.map(({ source }) => `${source.type}: ${source.name}`);
}

describe('the name of a source', () => {
  it.each([
    // Whom two words name behind a noun for somebody and what they speak for; behind a noun that takes a name it is a firm's.
    ['cs', 'Mluvčí policie Jana Bělská řekla, že je pozdě.', ['person: Jana Bělská']],
    ['pl', 'Rzecznik policji Jan Bielski powiedział, że jest późno.', ['person: Jan Bielski']],
    ['cs', 'Mluvčí společnosti Lorvik Auto řekl, že je pozdě.', ['anonymous: Mluvčí společnosti Lorvik Auto']],
    ['cs', 'Zástupci firmy Lorvik Auto řekli, že je pozdě.', ['anonymous: Zástupci firmy Lorvik Auto']],
    // A party and where somebody is from, in a bracket.
    ['pt', 'O relator, senador Davi Rota (PLV-GO), classificou o plano de "erro".', ['person: Davi Rota']],
    // The cue has the capital of the sentence.
    ['fr', 'Selon Varenne, la digue tiendra.', ['person: Varenne']],
    [
      'fr',
      'Selon Varenne, la digue tiendra. « Elle tiendra », répète Varenne.',
      ['person: Varenne', 'person: Varenne'],
    ],
    // What an office is of, and then a name.
    ['fr', 'Le secrétaire d’État lorvain Marc Tessol a déclaré que la digue tiendrait.', ['person: Marc Tessol']],
    ['fr', 'Le ministre lorvain des Affaires étrangères Jean Bruc a déclaré que oui.', ['person: Jean Bruc']],
    ['fr', 'La patronne de la FDM Léa Bruc affirme que la digue tiendra.', ['person: Léa Bruc']],
    [
      'fr',
      'La présidente de l’association humanitaire Terre Bleue affirme que la digue tiendra.',
      ['person: La présidente de l’association humanitaire Terre Bleue'],
    ],
    [
      'fr',
      'Le président de l’ONG Terre Bleue affirme que la digue tiendra.',
      ['person: Le président de l’ONG Terre Bleue'],
    ],
    // An adjective behind its noun, and one that is of no noun.
    ['fr', 'La digue tiendra, selon la Banque fluviale.', ['organization: la Banque fluviale']],
    [
      'fr',
      'La digue tiendra, selon le ministre des Affaires fluviales.',
      ['person: le ministre des Affaires fluviales'],
    ],
    ['fr', 'La digue tiendra, a dit Léa Bruc furieuse.', ['person: Léa Bruc']],
    [
      'it',
      'La diga tiene, ha comunicato il Centro nazionale per le dighe.',
      ['organization: il Centro nazionale per le dighe'],
    ],
    ['it', 'E Nardi torna al porto. La diga tiene, ha detto Nardi.', ['person: Nardi']],
    // Two countries are no person.
    ['es', 'Francia y Rusia alegan que la presa aguanta.', ['organization: Francia y Rusia']],
    ['es', 'Corea del Norte alega que la presa aguanta.', ['organization: Corea del Norte']],
    // One of many in a place.
    ['pt', 'Um fazendeiro de Lorvânia disse que a ponte aguenta.', ['anonymous: Um fazendeiro de Lorvânia']],
    // When it was said is no part of who said it.
    [
      'fr',
      'La digue tiendra, ont affirmé les autorités fluviales lors d’une visite du port.',
      ['organization: les autorités fluviales'],
    ],
    ['fr', 'Lors d’une visite à Lorvain le maire a déclaré que la digue tiendrait.', ['person: le maire']],
    // Where a genitive follows its noun bare: whose office it is, where somebody is from, and whose letters stand in front.
    ['vi', 'Thủ tướng Kenya cho biết cảng sẽ mở lại.', ['person: Thủ tướng Kenya']],
    ['vi', 'Thủ tướng Anh cho biết cảng sẽ mở lại.', ['person: Thủ tướng Anh']],
    ['vi', 'Một nông dân Lorvik kể rằng đàn dê đã bị lạc.', ['anonymous: Một nông dân Lorvik']],
    ['vi', 'Hành khách Chile Jan Bell cho biết tàu đã rung lắc.', ['person: Jan Bell']],
    ['vi', 'Vận động viên 31 tuổi chia sẻ rằng chấn thương đã lành.', ['person: Vận động viên 31 tuổi']],
    ['id', 'Pelatih KLV Rudi Damar mengatakan tim belum siap.', ['person: Rudi Damar']],
    ['id', 'Juru bicara KLV Sari Utama mengatakan sidang ditunda.', ['person: Sari Utama']],
    ['id', '“Kami belum menyerah,” kata Rudi Damar pelatih Lorvik.', ['person: Rudi Damar']],
    ['id', 'Seorang petani Lorvik mengatakan pagar itu roboh.', ['anonymous: Seorang petani Lorvik']],
    ['id', 'Seorang Lorvik Timur mengatakan pagar itu roboh.', ['anonymous: Seorang Lorvik Timur']],
    // A party that has the name of a paper.
    ['vi', 'Một đại biểu Đảng Lantern nói rằng cuộc họp bị lùi.', ['anonymous: Một đại biểu Đảng Lantern']],
    // A name behind the article of another language.
    ['fr', 'Le préfet, Samir al-Tessoli, a affirmé que la digue tiendrait.', ['person: Samir al-Tessoli']],
    // An address in small letters.
    ['fr', 'Il pleuvra demain, signale lorvain-meteo.com.', ['outlet: lorvain-meteo.com']],
  ])('is all of it and nothing else (%s): %s', (language, text, expected) => {
    expect(sources(language, text)).toEqual(expected);
  });

  it.each([
    ['fr', 'De nombreux Lorvains suivront le match sur la place, espérant que le club gagne.', 'De nombreux Lorvains'],
    ['fr', 'Certains Lorvains redoutent que la digue cède.', 'Certains Lorvains'],
    ['en', 'Some Lorvians fear that the dam will break.', 'Some Lorvians'],
  ])('is that of nobody where many are meant (%s): %s', (language, text, name) => {
    expect(sources(language, text)).toEqual([`anonymous: ${name}`]);
  });
});

describe('"he"', () => {
  it('is not the press', () => {
    expect(sources('fr', 'Des médias locaux parlent d’une panne.', 'Il affirme que la digue tiendra.')).toEqual([
      'anonymous: Des médias locaux',
      'person: il',
    ]);
  });
});

describe('a colon', () => {
  it('belongs to the verb in front of it', () => {
    const text = 'Ravi de sa journée au port, Bruc a ajouté : « Nous reviendrons l’an prochain avec toute l’équipe. »';
    expect(sources('fr', text)).toEqual(['person: Bruc']);
  });
});

describe('a relative clause behind a description', () => {
  it('tells of what is described', () => {
    const text = 'Léa Bruc, auteure d’une série qui parle d’un ministre, a vendu sa maison.';
    expect(sources('fr', text)).toEqual([]);
    expect(sources('fr', 'Léa Bruc, auteure d’une série, parle d’un ministre.')).toEqual(['person: Léa Bruc']);
  });
});

/** The index of these tests knows none of the outlets. */
describe('what is known of one language', () => {
  it.each([
    ['ar', 'الطريق مغلق، كما ذكرت فرانس 24 السبت.', 'person: فرانس 24'],
    ['fi', 'Ratikka seisoo, hs.fi kertoo.', 'outlet: hs.fi'],
    ['hu', 'A híd zárva marad, a telex.hu szerint.', 'outlet: telex.hu'],
    ['ko', '그는 다리가 닫혔다고 말했다.', 'person: 그'],
    ['ka', 'ხიდი დაკეტილია, განაცხადა ლორვიკის თავდაცვის მინისტრმა.', 'person: ლორვიკის თავდაცვის მინისტრმა'],
    ['ru', '«Мост закрыт», — заявил Elon Bexley.', 'person: Elon Bexley'],
    ['ro', 'Bexlescu vizibil afectat a declarat că podul este închis.', 'person: Bexlescu'],
    ['fa', 'رضا کیانی ۴۵ ساله گفت که پل بسته است.', 'person: رضا کیانی'],
  ])('cuts no name in another (%s): %s', (language, text, source) => {
    expect(sources(language, text)).toEqual([source]);
  });
});

describe('a place behind the name, in a case that an apostrophe shows', () => {
  it.each([
    ['tr', 'Kemal Varol Kumluca’da düzenlediği toplantıda adaylığını açıkladı.', ['person: Kemal Varol']],
    ['tr', 'Bakan Kemal Varol New York’a gideceğini söyledi.', ['person: Kemal Varol']],
    ['tr', 'Varol Rusya’nın saldırdığını söyledi.', ['person: Varol']],
    [
      'tr',
      'Belediye ekipleri Kumluca, Varlık ve Denizce’de çalıştıklarını bildirdi.',
      ['organization: Belediye ekipleri'],
    ],
    [
      'tr',
      'Liman yetkilileri de Kumluca, Varlık ve Denizce’de çalıştıklarını bildirdi.',
      ['anonymous: Liman yetkilileri'],
    ],
    // The case is that of the whole phrase, or nobody can tell.
    [
      'tr',
      'Kumluca Limanı’nda çalışan ekipler işin durduğunu bildirdi.',
      ['organization: Kumluca Limanı’nda çalışan ekipler'],
    ],
    ['tr', 'Varol Holding’in başkanı Ali Kumlu işin durduğunu söyledi.', ['person: Ali Kumlu']],
    ['tr', 'Ali Kumlu’ya teşekkür etti.', []],
    [
      'tr',
      'Kumluca Liman Müdürlüğü’nden yapılan açıklamada yolun kapandığı belirtildi.',
      ['organization: Kumluca Liman Müdürlüğü'],
    ],
  ])('is no part of it (%s): %s', (language, text, found) => {
    expect(sources(language, text)).toEqual(found);
  });
});

describe('initials behind an office', () => {
  it.each([
    ['pl', 'Dyrektor ABK powiedział, że most jest zamknięty.', ['person: Dyrektor ABK']],
    ['cs', 'Mluvčí ABK řekl, že most je zavřený.', ['anonymous: Mluvčí ABK']],
    ['ru', 'Глава ФКЛМ заявил, что мост закрыт.', ['person: Глава ФКЛМ']],
  ])('are no person (%s): %s', (language, text, found) => {
    expect(sources(language, text)).toEqual(found);
  });
});

describe('straight marks inside a name', () => {
  it('stay in pairs', () => {
    expect(sources('ar', 'رئيس "العربية للنقل" يكشف تفاصيل الاجتماع.')).toEqual(['person: رئيس "العربية للنقل"']);
  });
});
