import { describe, expect, it } from 'vitest';
import { languages } from '../../src/attribution/languages/index.ts';
import { attributed } from './invented.ts';

/** For each language a sentence of hearsay, and one that gives the reason for which a name is held back. */
const SENTENCES: Readonly<Record<string, [hearsay: string, reason: string]>> = {
  en: [
    'The harbour master is said to have left the town in March.',
    'An official, who was not authorised to speak to reporters, said the pier would close.',
  ],
  de: [
    'Der Hafenmeister soll die Stadt im März verlassen haben.',
    'Ein Beamter, der nicht befugt ist, öffentlich zu sprechen, sagte, der Pier werde geschlossen.',
  ],
  fr: [
    'Le directeur du port aurait quitté la ville en mars.',
    "Un responsable, qui n'est pas autorisé à s'exprimer publiquement, a déclaré que la jetée fermerait.",
  ],
  es: [
    'El director del puerto habría abandonado la ciudad en marzo.',
    'Un funcionario, que pidió el anonimato por temor a represalias, dijo que el muelle cerrará.',
  ],
  it: [
    'Il direttore del porto avrebbe lasciato la città a marzo.',
    'Un funzionario, che non è autorizzato a parlare con la stampa, ha detto che il molo chiuderà.',
  ],
  pt: [
    'O diretor do porto teria deixado a cidade em março.',
    'Um funcionário, que pediu anonimato por medo de represálias, disse que o cais vai fechar.',
  ],
  nl: [
    'De havenmeester zou de stad in maart verlaten hebben.',
    'Een ambtenaar, die uit angst voor represailles anoniem wil blijven, zei dat de pier dichtgaat.',
  ],
  sv: [
    'Hamnchefen påstås ha lämnat staden i mars.',
    'En tjänsteman, som av rädsla för repressalier vill vara anonym, säger att piren stängs.',
  ],
  no: [
    'Havnesjefen skal ha forlatt byen i mars.',
    'En tjenestemann, som av frykt for represalier vil være anonym, sier at piren stenges.',
  ],
  da: [
    'Havnechefen skulle have forladt byen i marts.',
    'En embedsmand, som af frygt for repressalier vil være anonym, siger, at molen lukkes.',
  ],
  ru: [
    'Начальник порта якобы покинул город в марте.',
    'Чиновник, который не уполномочен общаться с прессой, сообщил, что причал закроют.',
  ],
  uk: [
    'Начальник порту нібито залишив місто в березні.',
    'Чиновник, який не уповноважений спілкуватися з пресою, повідомив, що причал закриють.',
  ],
  bg: [
    'Твърди се, че началникът на пристанището е напуснал града през март.',
    'Служител, който не е упълномощен да говори с медиите, каза, че кеят ще бъде затворен.',
  ],
  sr: [
    'Direktor luke je navodno u martu napustio grad.',
    'Službenik, koji nije ovlašćen da razgovara s novinarima, rekao je da će gat biti zatvoren.',
  ],
  ur: [
    'بندرگاہ کے سربراہ نے مبینہ طور پر مارچ میں شہر چھوڑ دیا۔',
    'ایک اہلکار نے، جو میڈیا سے بات کرنے کے مجاز نہیں، بتایا کہ گھاٹ بند ہو جائے گا۔',
  ],
  fi: [
    'Satamapäällikön kerrotaan lähteneen kaupungista maaliskuussa.',
    'Virkamies, jolla ei ole lupaa puhua asiasta, sanoi, että laituri suljetaan.',
  ],
  is: [
    'Hafnarstjórinn er sagður hafa farið úr bænum í mars.',
    'Embættismaður, sem hefur ekki heimild til að tjá sig, sagði að bryggjunni yrði lokað.',
  ],
  lb: [
    'Den Hafendirekter soll am Mäerz aus der Stad fortgaange sinn.',
    'E Beamten, deen net autoriséiert ass, sech ze äusseren, sot, datt de Quai zougemaach gëtt.',
  ],
  ka: [
    'პორტის უფროსმა, სავარაუდოდ, მარტში დატოვა ქალაქი.',
    'თანამდებობის პირმა, რომელსაც საუბრის უფლება არ აქვს, თქვა, რომ ნავმისადგომი დაიხურება.',
  ],
  hy: [
    'Նավահանգստի պետը, ենթադրաբար, մարտին լքել է քաղաքը։',
    'Պաշտոնյան, որը լիազորված չէ խոսել, ասաց, որ նավամատույցը կփակվի։',
  ],
  ne: ['बन्दरगाह प्रमुखले कथित रूपमा चैतमा सहर छाडे।', 'बोल्ने अधिकार नभएका एक अधिकारीले घाट बन्द हुने बताए।'],
  ta: [
    'துறைமுகத் தலைவர் மார்ச் மாதம் நகரை விட்டு வெளியேறியதாகக் கூறப்படுகிறது.',
    'பேச அதிகாரம் இல்லாத அதிகாரி ஒருவர் படகுத்துறை மூடப்படும் என்று கூறினார்.',
  ],
  th: ['มีรายงานว่านายท่าเรือออกจากเมืองไปเมื่อเดือนมีนาคม', 'เจ้าหน้าที่ซึ่งไม่มีอำนาจให้ข่าวกล่าวว่าท่าเทียบจะปิด'],
  bn: ['বন্দরের প্রধান মার্চে শহর ছেড়েছেন বলে জানা গেছে।', 'এক কর্মকর্তা, যাঁর কথা বলার অনুমতি নেই, বলেছেন, জেটি বন্ধ হবে।'],
  hu: [
    'A kikötő igazgatója állítólag márciusban elhagyta a várost.',
    'Egy tisztviselő, aki nem jogosult a sajtónak nyilatkozni, azt mondta, hogy a mólót bezárják.',
  ],
  pl: [
    'Kapitan portu podobno opuścił miasto w marcu.',
    'Urzędnik, który w obawie przed odwetem chce zachować anonimowość, powiedział, że molo zostanie zamknięte.',
  ],
  cs: [
    'Ředitel přístavu prý v březnu opustil město.',
    'Úředník, který z obavy o místo nechce být jmenován, uvedl, že se molo zavře.',
  ],
  sk: [
    'Riaditeľ prístavu vraj v marci opustil mesto.',
    'Úradník, ktorý z obavy o miesto nechce byť menovaný, uviedol, že sa mólo zatvorí.',
  ],
  ro: [
    'Directorul portului ar fi părăsit orașul în martie.',
    'Un oficial, care nu este autorizat să vorbească cu presa, a declarat că digul se va închide.',
  ],
  el: [
    'Ο διευθυντής του λιμανιού φέρεται να εγκατέλειψε την πόλη τον Μάρτιο.',
    'Αξιωματούχος, που δεν είναι εξουσιοδοτημένος να μιλά στον Τύπο, δήλωσε ότι ο προβλήτας θα κλείσει.',
  ],
  tr: [
    'Liman müdürünün mart ayında şehirden ayrıldığı söyleniyor.',
    'Misilleme korkusuyla adının açıklanmasını istemeyen bir yetkili, iskelenin kapanacağını söyledi.',
  ],
  ar: ['يقال إن مدير الميناء غادر المدينة في مارس.', 'وقال مسؤول غير مخول بالحديث إلى الصحافة إن الرصيف سيغلق.'],
  fa: [
    'گفته می‌شود رئیس بندر در اسفند شهر را ترک کرده است.',
    'یک مقام که به دلایل امنیتی نخواست نامش فاش شود گفت اسکله بسته خواهد شد.',
  ],
  he: ['מנהל הנמל עזב לכאורה את העיר במרץ.', 'גורם רשמי, שאינו מוסמך לדבר עם התקשורת, אמר כי המזח ייסגר.'],
  zh: ['港务局长据传已于三月离开该市。', '一名未获授权公开发言的匿名官员说，码头将关闭。'],
  ja: [
    '港湾局長は三月に町を離れたとされる。',
    '報復を恐れて匿名を条件に取材に応じた当局者は、埠頭は閉鎖されると語った。',
  ],
  ko: [
    '항만청장은 3월에 도시를 떠난 것으로 알려졌다.',
    '보복을 우려해 익명을 요구한 관계자는 부두가 폐쇄될 것이라고 말했다.',
  ],
  hi: [
    'बंदरगाह प्रमुख ने कथित तौर पर मार्च में शहर छोड़ दिया।',
    'एक अधिकारी ने, जो मीडिया से बात करने के लिए अधिकृत नहीं हैं, बताया कि घाट बंद होगा।',
  ],
  id: [
    'Kepala pelabuhan itu dikabarkan meninggalkan kota pada Maret.',
    'Seorang pejabat yang tidak berwenang berbicara kepada media mengatakan dermaga akan ditutup.',
  ],
  vi: [
    'Giám đốc cảng được cho là đã rời thành phố hồi tháng ba.',
    'Một quan chức, người không được phép phát ngôn với báo chí, cho biết bến tàu sẽ đóng cửa.',
  ],
  lt: [
    'Uosto vadovas esą kovą paliko miestą.',
    'Pareigūnas, kuris nėra įgaliotas kalbėti su žiniasklaida, sakė, kad krantinė bus uždaryta.',
  ],
  lv: [
    'Ostas pārvaldnieks it kā martā pametis pilsētu.',
    'Amatpersona, kura nav pilnvarota runāt ar presi, sacīja, ka piestātni slēgs.',
  ],
  sl: [
    'Direktor pristanišča naj bi marca zapustil mesto.',
    'Uradnik, ki ni pooblaščen za pogovor z mediji, je dejal, da bodo pomol zaprli.',
  ],
  mk: [
    'Директорот на пристаништето наводно го напуштил градот во март.',
    'Функционер, кој не е овластен да зборува со медиумите, изјави дека кејот ќе се затвори.',
  ],
  az: [
    'Liman rəisinin mart ayında şəhəri tərk etdiyi iddia olunur.',
    'Adının çəkilməsini istəməyən və danışmağa səlahiyyəti olmayan rəsmi bildirib ki, körpü bağlanacaq.',
  ],
  et: [
    'Sadamajuht olevat märtsis linnast lahkunud.',
    'Ametnik, kellel ei ole luba ajakirjandusega rääkida, ütles, et kai suletakse.',
  ],
  tt: [
    'Порт башлыгы март аенда шәһәрдән киткән, имеш.',
    'Исемен атарга теләмәгән һәм сөйләшергә хокукы булмаган түрә пристань ябылачак дип белдерде.',
  ],
};

describe('what is passed on without a source', () => {
  it('is known in every language', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  it.each(Object.entries(SENTENCES))('%s: hearsay, and why a name is held back', (language, [hearsay, reason]) => {
    const { sourcing } = attributed({ paragraphs: [hearsay, reason] }, language);
    expect(sourcing.hearsay.map(({ quote }) => quote)).toEqual([hearsay]);
    expect(sourcing.anonymous.map(({ reason }) => reason?.quote)).toEqual([reason]);
    expect(sourcing).toMatchObject({ claims: 1, onAnonymousAlone: 1 });
  });

  it('is no hearsay where somebody is its source', () => {
    const { sourcing } = attributed({ paragraphs: ['The harbour master has reportedly left, said Ana Belova.'] });
    expect(sourcing.hearsay).toEqual([]);
  });
});

describe('how much rests on unnamed sources', () => {
  it('counts each source once and each sentence once', () => {
    const { sourcing } = attributed({
      paragraphs: [
        'A person familiar with the matter said the pier would close. The person said it was too old.',
        'Ana Belova said it would stay open.',
      ],
    });
    expect(sourcing.anonymous).toHaveLength(1);
    expect(sourcing).toMatchObject({ claims: 3, onAnonymousAlone: 2 });
  });

  it('looks behind whoever only passes a claim on', () => {
    const { sourcing } = attributed({
      paragraphs: ['Vestnik reported on Monday, citing an unnamed official, that the pier would close.'],
    });
    expect(sourcing).toMatchObject({ claims: 1, onAnonymousAlone: 1 });
  });
});

describe('how sure an attribution is', () => {
  it('is stated where the source is named, and inferred where it is pointed back to', () => {
    const { attributions } = attributed({
      paragraphs: ['Ana Belova said the pier would close. She said it was too old.'],
    });
    expect(attributions.map(({ source, certainty }) => [source.name, certainty])).toEqual([
      ['Ana Belova', 'stated'],
      ['Ana Belova', 'inferred'],
    ]);
  });
});
