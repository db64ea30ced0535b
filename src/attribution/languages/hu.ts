import type { LanguageRules } from '../language.ts';

/** Verbs that can take whom it is told to, past and present, of one and of several. */
const TELLS = `mond(ta|ták|ja|ják|ott), elmond(ta|ták|ja), közöl(te|ték|t|i|ik), nyilatkoz(ta|ott|tak|ik|za), beszámol(t|tak), számolt be, számoltak be, számol be, kijelent(ette|ették|i), elárul(ta|ták|ja), mesél(te|t|i), elmesél(te|i), megerősít(ette|ették|i), tájékoztat(ott|tak), válaszol(ta|ták|t|ja), magyaráz(ta|ták|za), elmagyaráz(ta|za), elismer(te|ték|i), bevall(otta|ották|ja), üzen(te|ték|i), fogalmaz(ott|tak), beszél(t|tek), panaszkod(ott|tak), részletez(te|i), bejelent(ette|ették|i)`;

/** Verbs of saying, writing and thinking. */
const SAYS = `ír(ta|ták|ja|ják|t|tak|nak), ír, megír(ta|ták|ja), jelent(ette|ették|i|ik), állít(otta|ották|ja|ják), hangsúlyoz(ta|ták|za|zák), kiemel(te|ték|i), hozzátesz(i|ik), hozzátett(e|ék), hozzáfűz(te|ték|i), megjegyez(te|ték|i), véli(k|), vélte, vélekedett, vélekedik, gondol(ja|ják|ta), úgy véli, figyelmeztet(ett|tek|ette|), emlékeztet(ett|tek|), emlékszik, emlékezett, hangoztat(ta|ták|ja), leszögez(te|ték|i), kifejt(ette|ették|i), rámutat(ott|tak|), utal(t|tak) rá, becsül(te|i|ik), vár(ja|ják), remél(i|ik|te), fél(nek|) attól, ígér(te|ték|i|ik), megígér(te|i), javasol(ta|ták|ja), tanácsol(ja|ta), kérdez(te|i), feltárt(a|ák), kiderített(e|ék), megtud(ta|ták|ja), értesült(e|), közzétett(e|ék), ismertett(e|ék), ismertet(i|te|ték|ik), jelez(te|ték|i), pontosított(a|ák), sérelmez(te|i), idéz(te|i), összefoglal(ta|ja), jósol(ja|ják|ta), számít(anak|ott) arra, tudja, értesült, arra jutott, arra jutottak, meg van győződve, biztos benne, posztol(ta|t), tudatt(a|ák), szögezett le`;

/** Verbs of judging, denying and calling for. */
const JUDGES = `cáfol(ta|ták|ja|t), megcáfol(ta|ták), tagad(ta|ták|ja|ják), visszautasít(otta|ották|ja), bírál(ta|ták|ja), kritizál(ta|ták|ja), elítél(te|ték|i), vádol(ja|ják|ta|ták), megvádolta, követel(te|ték|i|ik), felszólít(otta|ották|ja), nem (erősítette|erősítették) meg, nem kívánt(a|ák|) (kommentálni|nyilatkozni), nem zárt(a|ák) ki, nem zárja ki, támogat(ja|ják|ta), üdvözöl(te|ték|i), sürget(te|ték|i), megkérdőjelez(te|i), nevez(te|ték|i), minősít(ette|ették|i), fenyegetőz(ött|tek), fenyeget(te|ett), elnézést kért, bocsánatot kért, reagált, reagáltak`;

/** Hungarian. "Szerint" stands after its source; verbs on either side of it; endings grow on to the name ("a HVG-nek"). */
export const hu: LanguageRules = {
  code: 'hu',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    source: `forrás, forrása, forrásai, forrásaink, forrásunk, források, forrást, forrásra, forrásokra, forrásaira, forrásától, forrásból, forrásokból, forrásainak, informátor*, bennfentes*, kiszivárogtató*`,
    people: `tisztvisel*, tisztségvisel*, illetékes*, szóviv*, szakért*, elemz*, szemtanú*, tanú, tanúk, tanúja, diplomata, diplomaták, diplomatára, alkalmazott*, dolgozó, dolgozók, dolgozója, munkatárs*, lakos*, lakó, lakók, lakója, helyiek, önkéntes*, résztvev*, ember, emberek, tanácsadó*, katona, katonák, nyomozó, nyomozók, hozzátartozó*, rokon*, barát*, ügyvéd*, jogász*, tudós*, kutató, kutatók, kutatója, közgazdász*, aktivist*, tiszt, tisztje, kritikus*, megfigyel*, támogató*, ellenfel*, munkás*, orvos*, mentős*, mentők, tűzoltó*, rendőr, rendőrök, szomszéd*, szül(ő|ők|ei), áldozat*, befektet*, vállalkozó*, gazdák, gazda, halászok, sofőr*, utas*, turist*, diák*, hallgató*, tanár*, történész*, politológus*, szociológus*, tagok, tüntet*, meteorológus*, seizmológus*, régész*, néhány, sokan, többen, kommentátor*, választó*, nyugdíjas*, sajtófőnök*, érintett*`,
    office: `elnök, elnöke, elnököt, elnökkel, alelnök*, exelnök*, államf*, miniszter, minisztere, miniszternek, *miniszter, *minisztere, miniszterelnök*, kormányf*, államtitkár*, *államtitkár, igazgató*, vezérigazgató*, vezet*, ügyvezet*, polgármester*, főpolgármester*, nagykövet*, szenátor*, kancellár*, parancsnok*, tábornok*, ezredes*, őrnagy*, százados*, kapitány*, titkár*, főtitkár*, pártelnök*, frakcióvezet*, ügyész, ügyésze, főügyész*, király*, királyn*, herceg*, pápa, pátriárka, püspök*, érsek*, bíboros*, szerz(ő|ője|ők), újságíró, újságírója, riporter, riportere, tudósító, tudósítója, politikus, politikusa, professzor*, docens*, üzletember*, író, írója, képvisel*, jelölt*, edz(ő|ője), rendez(ő|ője), színész*, énekes*, fest(ő|ője), rektor*, dékán*, pilóta*, tulajdonos*, alapító*, szerkeszt*, főszerkeszt*, műsorvezet*, blogger*, ombudsman*, biztos, biztosa, bíró, bírója, pap, lelkész*, férje, felesége, fia, lánya, testvére, anyja, apja, tag, tagja, mérnök*, agronómus*, ökológus*, biológus*, klimatológus*, halász, gazdász*, sofőr, kormányszóviv*, korábbi, volt, egykori, építész*, veterán*`,
    unnamed: `névtelen*, név nélkül*, névtelenséget kér*, neve elhallgatását kér*, nevük elhallgatását kér*, neve mellőzését kér*, nevének elhallgatását kér*, nevét nem vállaló, neve elhallgatásával, meg nem nevezett, névtelenség*, magas rangú, jól értesült, közeli, ismer(ő|ők), ügyre rálátó, rálátó`,
    title: 'dr, id, ifj, özv, úr, asszony',
    organization: `minisztérium*, *minisztérium, *minisztériuma, tárca, tárcája, kormány, kormánya, kormányt, kormánynak, kabinet*, rendőrség*, bizottság, bizottsága, *bizottság, tanács, tanácsa, bíróság*, törvényszék*, ítélőtábla, kúria, párt, pártja, pártok, egyetem*, intézet*, *intézet, vállalat*, cég, cége, cégek, céget, konszern*, bank, bankja, *bank, jegybank*, mnb, ekb, parlament*, országgyűlés*, szenátus*, kongresszus*, nagykövetség*, konzulátus*, ügyészség*, hivatal, hivatala, *hivatal, kormányhivatal*, önkormányzat*, városháza, polgármesteri hivatal, szolgálat*, hatóság*, *hatóság, nav, ksh, mav, máv, bkk, orfk, brfk, omsz, hungaromet, kreml, pentagon, fehér ház, külügy*, szervezet*, központ*, igazgatóság*, katasztrófavédelem, alap, alapítvány*, szövetség*, szakszervezet*, eu, európai bizottság, európai unió, ensz, nato, who, imf, opec, fbi, cia, egyesület*, társaság*, kamara, kamarája, *kamara, felügyelet*, hadsereg*, honvédség*, kórház*, klinika*, iskola, iskolája, gyár, gyára, üzem*, klub*, egyház*, akadémia*, mta, csoport, csoportja, mozgalom*, védelem, vád, ellenzék*, fidesz, kdnp, mszp, momentum, jobbik, tisza párt, stáb*, sajtóosztály*, sajtóiroda*, központja, oroszország, ukrajna, egyesült államok, usa, kína, németország, franciaország, nagy-britannia, lengyelország, törökország, irán, izrael, japán, olaszország, románia, szlovákia, szerbia, magyarország, ausztria, moszkva, kijev, washington, berlin, párizs, london, peking, ankara, teherán, brüsszel, budapest, varsó, bukarest, pozsony`,
    outlet: `lap, lapja, lapnak, lapok, lapot, lapunk, napilap*, hetilap*, folyóirat*, magazin*, újság, újságnak, újságok, portál*, hírportál*, oldal, oldala, honlap*, csatorna, csatornája, csatornának, televízió*, tévé*, rádió*, adó, adónak, bulvárlap*, média, médiának, sajtó*, szerkesztőség*, podcast*, hírtévé`,
    collective: 'média, médiának, sajtó*, lapok, hírportálok',
    agency: 'hírügynökség*, hírügynökségnek, távirati iroda, távirati irodának',
    document: `jelentés*, tanulmány*, kutatás*, felmérés*, közlemény*, nyilatkozat*, dokumentum*, iratok, irat, publikáció*, cikk, cikke, cikkében, anyag, levél, levele, levelében, adat*, statisztik*, eredmény*, kereset*, szerződés*, jegyzőkönyv*, ítélet*, határozat*, végzés*, poszt*, bejegyzés*, előrejelzés*, memorandum*, feljegyzés*, felvétel*, törvény*, rendelet*, elemzés*, népszámlálás*, könyv*, hírlevél*, vádirat*, becslés*, számítás*, összesítés*, vizsgálat*`,
  },

  phrase: {
    determiners: 'a, az, egy, több, két, három, négy, öt, számos, néhány, sok, bizonyos',
    definite: 'a, az, ez a, ez az, az említett',

    lastNounDecides: true,
    links: 'és, nevű, szóló, közeli, álló, dolgozó, egyik, korábbi, volt',
    particles: 'von, van, de, di, al, bin, la',
    stops: `hogy, aki, akik, amely, amelyek, ami, amit, ahol, amikor, mikor, ha, mert, mivel, de, ám, azonban, viszont, pedig, bár, noha, míg, amíg, tehát, ezért, így, úgy, mint, ahogy, ahogyan, nem, sem, se, is, van, vannak, volt, voltak, lesz, lesznek, lehet, lett, kell, kellene, tud, tudna, után, előtt, nélkül, miatt, ellenére, helyett, ellen, kívül, között, közben, alatt, csak, még, már, éppen, inkább, minden, mindenki, itt, ott, most, akkor, újra, miért, hány, talán, valószínűleg, azt, ezt, arra, erre, arról, erről, attól, abban, ebben, azzal, szerint, révén, által, során`,
    between: `azt, ezt, arra, erre, arról, erről, úgy, így, is, tegnap, ma, holnap, korábban, később, hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, reggel, este, délután, éjszaka, délelőtt, most, már, még, nemrég, először, hivatalosan, nyilvánosan, határozottan, közben, ugyanakkor, emellett, egyúttal, a múlt héten, ezen a héten, közleményében, közleményben, a facebookon, facebook-oldalán, bejegyzésében, posztjában, a közösségi médiában, sajtótájékoztatón, sajtótájékoztatóján, interjúban, levélben, telefonon, újságíróknak, lapunknak, kérdésünkre, érdeklődésünkre, név nélkül, neve elhallgatását kérve`,
    pronouns: {
      person: 'ő, neki, én',
      people: 'ők, nekik, mi',
      relative: 'aki, akik, amely, amelyek',
    },
    negations: 'senki, senkinek, egyik sem, semmi',
    and: 'és, vagy, illetve',
    openers:
      'és, de, hogy, mert, ha, amikor, míg, bár, ugyanakkor, miközben, pedig, viszont, mint, ahogy, ahogyan, azonban',
  },

  cues: [
    {
      words: 'írt, írta, írták, írta meg, számolt be, hozta nyilvánosságra, tárta fel, hozta le, közölte',
      forms: ['(elsőként|először) (|a |az ){source} {cue}', '{source} (elsőként|először) … {cue}'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `hivatkozva, hivatkozott, hivatkozik, hivatkoznak, hivatkoztak`,
      forms: ['{source}(|-)(re|ra) {cue}', '{source} {cue}'],
      chain: true,
    },
    { words: 'idézve, idézi, alapján', forms: ['{source} {cue}'], needs: 'outlet', chain: true },
    {
      words: `(értesülései|információi|értesülése|tudomása|elmondása|állítása|becslése|becslései|beszámolója|közlése|tájékoztatása|véleménye|szavai|cikke|számításai|tudósítása|forrása|forrásai) szerint`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    { words: 'szerint', forms: ['{source} {cue}'], strong: true },
    {
      words: `adott (|exkluzív )(interjúban|interjújában|nyilatkozatában|nyilatkozatban), (adott|írt) (cikkében|interjújában), vendégeként, műsorában, adásában`,
      forms: ['{source}(|-)(nak|nek) {cue}', '{source} {cue}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: 'birtokába került, birtokába jutott, által megszerzett, által látott, megszerezte a dokumentumot',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'translation',
      words: 'cikkének fordítása, cikkének magyar fordítása',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: 'engedélyével közöljük, nyomán közöljük',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `áll, olvasható, szerepel, kiderül, derül ki, kitűnik, írják, írta, írja, közölték, hangsúlyozzák, hangsúlyozták, megállapították, hozzátették, olvashatjuk, fogalmaztak`,
      forms: ['{source} (az |azt |azt is |arról |úgy |){cue}', '{source} , {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `mutat(ja|ta|nak|tak|), kimutat(ta|ja), megállapít(otta|ja), jelez(te|i), tartalmaz(za|ta), arra utal(|nak), alátámaszt(ja|otta)`,
      forms: ['{source} (azt |arra |){cue}'],
      needs: 'document',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '(mint|ahogy|ahogyan|amint) (azt |arról |ezt |){cue} {source}',
        '(mint|ahogy|ahogyan|amint) (azt |arról |ezt |){source} (is |azt |korábban |már |){cue}',
      ],
      strong: true,
    },
    {
      words: TELLS,
      forms: [
        '{source} {medium}(|-)(nak|nek) (azt |azt is |úgy |arról |){cue}',
        '{source} (azt |azt is |úgy |arról |){cue} {medium}(|-)(nak|nek)',
        '(ezt |erről |){medium}(|-)(nak|nek) {cue} {source}',
        '” {cue} {medium}(|-)(nak|nek) {source}',
        '{cue} {medium}-t {source}',
        '{cue} {medium}(|-)(nak|nek|t|ot|et) {source}',
      ],
      strong: true,
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{source} , {cue}',
        '(ezt|erről|minderről) {source} {cue}',
        '{source} (azt|úgy|arra|arról|ezt|erről) … {cue}',
        '{source} … {cue} , hogy',
      ],
      strong: true,
    },
    { words: `${TELLS}, ${SAYS}`, forms: ['{source} … {cue}'], needs: 'known' },
    { words: `${TELLS}, ${SAYS}`, forms: ['{cue} {source}'], needs: 'person' },
    { words: JUDGES, forms: ['” {cue} {source}', '{source} {cue}'] },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { words: '*', forms: ['” {cue} {source} ”', '{source} (így |úgy |){cue} :'], needs: 'speech' },
    { words: '*', forms: ['{source} (azt |arra |){cue} , hogy'], needs: 'known' },
  ],
  idioms: `a tervek szerint, tervek szerint, a szabályok szerint, szabályok szerint, a törvény szerint, törvény szerint, a menetrend szerint, menetrend szerint, a hagyomány szerint, szokás szerint, igény szerint, választás szerint, információink szerint, értesüléseink szerint, tudomásunk szerint, forrásaink szerint, a hírek szerint, hírek szerint, várakozások szerint, a várakozások szerint, szerintem, szerintünk, más szóval, mint ismert, mint megírtuk, ahogy megírtuk, mint arról beszámoltunk, korábban megírtuk, őszintén szólva, úgymond, könyvet ír, könyvet írt, verset ír, levelet írt, aláírta, mondott le, lemondott`,

  pointers: `olvassa el, olvassa el ezt is, olvasta már, kapcsolódó, kapcsolódó cikkek, kapcsolódó cikkeink, ez is érdekelheti, további cikkek, bővebben :, videó :, lásd még, ajánlott cikkek`,
  credits: [
    {
      role: 'translator',
      forms: [
        '(fordító|fordítás|fordította|magyarra fordította|angolból fordította|németből fordította|oroszból fordította) :',
        '(fordította|magyarra fordította|angolból fordította|németből fordította)',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(szerkesztő|szerkesztette|felelős szerkesztő|főszerkesztő|olvasószerkesztő|korrektor|lektor) :',
        'szerkesztette',
      ],
    },
    {
      role: 'author',
      forms: [
        '(szerző|szerzők|írta|szöveg|riporter|tudósító|készítette|összeállította|az interjút készítette) :',
        '(írta|készítette|összeállította|az interjút készítette)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(fotó|fotók|fénykép|kép|képek|fotós|illusztráció|illusztrációs fotó|videó|borítókép|nyitókép|címlapkép) :',
        '(fotó|nyitókép|borítókép)',
      ],
    },
    {
      role: 'contributor',
      forms: [
        '(közreműködött|közreműködők|munkatárs) :',
        '(közreműködött|a cikk elkészítésében közreműködött|a cikk elkészítésében részt vett)',
      ],
    },
    { role: 'citation', forms: ['(forrás|források|via|nyomán) :', 'forrás (–|—)'] },
    {
      role: 'original-publication',
      forms: [
        '(eredeti|eredeti cikk|az eredeti cikk|eredeti megjelenés) :',
        '(a cikk|az írás|az interjú) eredetileg (a|az|) {name} … (jelent meg|megjelent)',
      ],
    },
    { role: 'republication', forms: ['(átvéve|átvett cikk) :', '(másodközlés|utánközlés) :'] },
    { role: 'press-release', forms: ['közlemény forrása :', 'a közleményt kiadta :'] },
  ],

  roles: {
    apology: ['elnézést kérünk', 'bocsánatot kérünk', '(a szerkesztőség|lapunk) elnézést kér'],
    denial: [
      'cáfol*',
      'megcáfol*',
      'tagad*',
      'visszautasít* … (vád*|állítás*|híresztel*)',
      'nem igaz',
      '(álhír|kacsa|hamis hír|valótlan)',
      'nem felel meg a valóságnak',
      '(hazugságnak|kitalációnak|álhírnek) nevez*',
    ],
    correction: [
      '(elnézést|bocsánatot) kért … (cikk*|hír*|hib*)',
      '(visszavon*|törölt*|helyesbít*|levette|javított*) … (cikk*|hír*|anyag*|tudósítás*)',
      '(cikk*|hír*|tudósítás*) (visszavon*|törölt*|helyesbít*)',
      '(helyesbítés|helyreigazítás|javítás) :',
    ],
    'fact-check': [
      '(tényellenőrzés|tényellenőrző|fact-check|fact check|lakmusz) :',
      'tényellenőrzés',
      'igaz-e',
      'igaz vagy hamis',
      'tény vagy',
      'tévhit',
    ],
    independent: [
      '(lapunknak|portálunknak|szerkesztőségünknek|hírportálunknak|tudósítónknak|kérdésünkre|megkeresésünkre|érdeklődésünkre|munkatársunknak|munkatársunk|tudósítónk|fotósunk|riporterünk)',
      '(mondta|elmondta|nyilatkozta|mesélte|közölte|válaszolta|magyarázta) (nekünk|lapunknak)',
    ],
  },
  hearsay: [
    'állítólag',
    'a hírek szerint',
    'a szóbeszéd szerint',
    'azt beszélik',
    'nem hivatalos információk szerint',
    'meg nem erősített',
    'úgy hírlik',
    'feltehetően',
  ],
  reasons: [
    'nem jogosult',
    'nem volt felhatalmaz*',
    'nincs felhatalmazva',
    'nem volt felhatalmazva',
    '(megtorlástól|retorziótól|következményektől) (tartva|való félelm*)',
    'félelmében',
    'biztonsági okokból',
    'az ügy érzékenysége',
  ],
  notices: [
    { kind: 'legal-label', name: 'banned-organisation', where: 'text', forms: ['oroszországban (betiltott|tiltott)'] },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: ['(külföldi ügynök|külföldi ügynöknek|külföldi ügynökké)'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'fizetett tartalom',
        'szponzorált tartalom',
        'szponzorált',
        'támogatott tartalom',
        'hirdetés',
        'reklám',
        'pr-cikk',
        'pr cikk',
        'promóció',
        '(x)',
        'támogatói tartalom',
        'partneri tartalom',
        'fizetett hirdetés',
        'együttműködő partnerünk',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['sajtóközlemény', 'közlemény', 'ots közlemény'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'vélemény',
        'publicisztika',
        'jegyzet',
        'kommentár',
        'vezércikk',
        'glossza',
        'blog',
        'elemzés',
        'a szerző véleménye',
        'nem feltétlenül (tükrözi|tükrözik|egyezik)',
        'a cikkben (megfogalmazott|kifejtett) vélemény*',
      ],
    },
    {
      kind: 'satire',
      name: 'satire',
      where: 'label',
      forms: ['szatíra', 'paródia', 'humor', 'ez szatíra', 'szatirikus cikk'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        '(helyesbítés|helyreigazítás|javítás|pontosítás|frissítés|frissítve|frissült) :',
        'a cikk (korábbi|előző|eredeti) (változatában|verziójában)',
        '(cikkünket|a cikket|cikkünk) (frissítettük|javítottuk|módosítottuk|pontosítottuk)',
        '(elnézést|bocsánatot) kérünk (olvasóinktól|a hibáért|a tévedésért)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'gépi fordítás',
        'géppel fordított',
        'automatikus fordítás',
        '(mesterséges intelligencia|ai|deepl|google) (által fordított|segítségével fordítva)',
      ],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(mesterséges intelligencia|mesterséges intelligenciával|ai|mi) (segítségével |által |)(készült|írta|generált|készített)',
        'mesterséges intelligencia segítségével',
        'automatikusan generált',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['archívum', 'archív cikk', 'archívumból', 'ez a cikk több mint', 'ez a cikk már több'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargó', 'embargós', 'embargó alatt'] },
  ],

  calendar: `január, január*, február, február*, március, március*, április, április*, május, május*, június, június*, július, július*, augusztus, augusztus*, szeptember, szeptember*, október, október*, november, november*, december, december*, jan, febr, márc, ápr, aug, szept, okt, nov, dec, hétfő, hétfőn, kedd, kedden, szerda, szerdán, csütörtök, csütörtökön, péntek, pénteken, szombat, szombaton, vasárnap`,
  abbreviations: `dr, prof, id, ifj, özv, st, stb, kb, ún, pl, ill, u, út, sz, mrd, m, old, évf, ker, jan, febr, márc, ápr, aug, szept, okt, nov, dec, vö, szerk, ford, főszerk, gen, ezr`,
  agencies:
    'mti, afp, ap, dpa, apa, tass, tassz, reuters, ria novosztyi, interfax, ansa, anadolu, hszinhua, bloomberg, ukrinform, mediafax, sita, tasr, v4na',
};
