import { francAll } from 'franc';
import { describe, expect, it } from 'vitest';
import { compileLanguages } from '../../scripts/pack.ts';
import { SCRIPTS } from '../../src/article/writing-scripts.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';

const { detect } = openLanguages(compileLanguages().languages);

const SENTENCES: Readonly<Record<string, string>> = {
  eng: 'The harbour commission met late on Tuesday to settle the question of the northern pier, which has stood half built.',
  deu: 'Die Hafenkommission trat am späten Dienstag zusammen, um über den nördlichen Pier zu entscheiden, der halb fertig ist.',
  nld: 'De havencommissie kwam dinsdagavond laat bijeen om te beslissen over de noordelijke pier, waaraan volgens het bestuur nog wordt gebouwd.',
  fra: "La commission du port s'est réunie tard mardi pour trancher la question de la jetée nord, restée à moitié construite.",
  spa: 'La comisión del puerto se reunió el martes por la noche para resolver la cuestión del muelle norte, a medio construir.',
  ita: 'La commissione del porto si è riunita martedì sera per decidere la questione del molo nord, rimasto a metà.',
  pol: 'Komisja portowa zebrała się we wtorek późnym wieczorem, aby rozstrzygnąć sprawę północnego pirsu, który stoi niedokończony.',
  ces: 'Přístavní komise se sešla v úterý pozdě večer, aby rozhodla o severním molu, které stojí napůl dokončené.',
  tur: 'Liman komisyonu, kış fırtınalarından beri yarım kalan kuzey iskelesi konusunu çözmek için salı gecesi toplandı.',
  ekk: 'Sadamakomisjon kogunes teisipäeva hilisõhtul, et otsustada põhjakai küsimus, mis on talvetormidest saadik pooleli.',
  rus: 'Комиссия порта собралась поздно вечером во вторник, чтобы решить вопрос о северном причале, который стоит недостроенным.',
  ukr: 'Комісія порту зібралася пізно ввечері у вівторок, щоб вирішити питання про північний причал, який стоїть недобудованим.',
  bul: 'Комисията на пристанището се събра късно във вторник вечерта, за да реши въпроса за северния кей, който стои недовършен.',
  arb: 'اجتمعت لجنة الميناء في وقت متأخر من مساء الثلاثاء لحسم مسألة الرصيف الشمالي الذي ظل نصف مبني منذ عواصف الشتاء.',
  pes: 'کمیسیون بندر دیروقت سه‌شنبه شب تشکیل جلسه داد تا دربارهٔ اسکلهٔ شمالی که نیمه‌کاره مانده است تصمیم بگیرد.',
  hin: 'बंदरगाह आयोग की बैठक मंगलवार देर रात हुई, ताकि उत्तरी घाट का सवाल सुलझाया जा सके, जो सर्दियों के तूफ़ानों के बाद से अधूरा खड़ा है।',
};

describe('the language of a text', () => {
  it.each(Object.entries(SENTENCES))('%s is found, as franc finds it', (language, text) => {
    expect(detect(text)[0]).toEqual([language, 1]);
    const only = SCRIPTS.flatMap(({ languages }) => [...languages]);
    expect(francAll(text, { only })[0]?.[0]).toBe(language);
  });

  it.each(Object.entries(SENTENCES))('scores others as franc does: %s', (_, text) => {
    const only = SCRIPTS.flatMap(({ languages }) => [...languages]);
    const theirs = new Map(francAll(text, { only }));
    for (const [language, score] of detect(text)) expect(score, language).toBeCloseTo(theirs.get(language) ?? -1, 2);
  });

  it.each([
    ['cmn', '港口委员会周二深夜开会，以解决北码头的问题。'],
    ['jpn', '港湾委員会は火曜日の深夜に会合を開き、北側の埠頭の問題を協議した。'],
    ['kor', '항만위원회는 화요일 늦게 회의를 열었다.'],
    ['ell', 'Η επιτροπή του λιμανιού συνεδρίασε αργά την Τρίτη.'],
    ['heb', 'ועדת הנמל התכנסה ביום שלישי בלילה.'],
    ['kat', 'პორტის კომისია შეიკრიბა სამშაბათს გვიან ღამით.'],
  ])('%s is told by its letters', (language, text) => {
    expect(detect(text)).toEqual([[language, 1]]);
  });

  it('is not guessed from figures, or from a word', () => {
    expect(detect('')).toEqual([]);
    expect(detect('42 — 2026')).toEqual([]);
    expect(detect('Kestria')).toEqual([]);
  });
});
