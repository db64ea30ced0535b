import type { LanguageRules } from '../language.ts';

/** Verbs that can take whom it is told to, past and present, of one and of several. */
const TELLS = `tudatt(a|ák)|tudat(ja|ják)|ismertett(e|ék)|mond(ta|ták|ja|ják|ott)|elmond(ta|ták|ja)|közöl(te|ték|t|i|ik)|nyilatkoz(ta|ott|tak|ik|za)|beszámol(t|tak)|kijelent(ette|ették|i)|elárul(ta|ták|ja)|mesél(te|t|i)|elmesél(te|i)|megerősít(ette|ették|i)|tájékoztat(ott|tak|ta|ták|ja)|válaszol(ta|ták|t|ja)|magyaráz(ta|ták|za)|elmagyaráz(ta|za)|elismer(te|ték|i)|bevall(otta|ották|ja)|üzen(te|ték|i)|fogalmaz(ott|tak)|panaszkod(ott|tak)|részletez(te|i)|bejelent(ette|ették|i|ett|ettek)|jelent(ett|ettek) be|fogalmaz|mond|mondták el|mondta el|tartott tájékoztatót|nyilatkoznak|erősítette meg|erősítették meg|vallotta be|árulta el|árulták el|ismerte el|ismerték el|magyarázta el|mesélte el|jelentette be|jelentették be|mesélt(ek|)|mesélnek|mesélték|magyarázza|panaszol(ta|ják|ja|ták)|súg(ta|ták)|ecsetel(te|i)|felfed(te|ték|i)|számol(t|tak|nak|) be|állít(otta|ották|ja)|vall(otta|ották|ja|ják)|megvall(otta|ják)|cáfol(ta|ták)|foglal(ta|ták) össze|hangsúlyoz(ta|ták|za)`;

/** Verbs of saying, writing and thinking. */
const SAYS = `szögez(te|ték|i|ik) le|szögez(ett|tek) le|úgy lát(ja|ják|ta|ták)|úgy ítél(i|ik|te|ték) meg|úgy ítélte meg|úgy tart(ja|ják|otta|ották)|úgy érez(te|ték)|úgy érz(i|ik)|javasol(t|tak|nak)|indítványoz(ott|tak)|kezdeményez(ett|tek)|ígér(te|ték|i|ik) meg|jelent(i|ik) be|okol(ta|ták|ja|ják)|említ(ette|ették|i|ik)|méltatlankod(ott|tak|ik|nak)|replikáz(ott|ik)|hárít(ott|ottak|)|óvatoskod(ott|ik)|mentegetőz(ött|tek|ik)|szabadkoz(ott|tak|ik)|tromfol(t|)|hány(ta|ja) a szemére|vetette a szemére|töpreng(ett|)|összegz(ett|i|ik)|panaszkod(ik|nak)|hitetlenked(ik|ett)|lamentál(t|)|tűnőd(ik|ött)|csóválja a fejét|csóválta a fejét|legyint(|ett)|(meg|)vonja a vállát|(meg|)vonta a vállát|tárja szét a karját|tárta szét a karját|(szét|)tárja a karját|bosszankod(ik|ott|nak|tak)|örvendez(ik|ett)|firtat(ta|ja|ták)|ír(ta|ták|ja|ják) le|indítványoz(ta|ták|za|zák)|kezdeményez(te|ték|i|ik)|tudósít(ott|ottak|anak|)|ír(ta|ták|ja|ják|t|tak|nak)|ír|megír(ta|ták|ja)|jelent(ette|ették|i|ik)|állít(otta|ották|ja|ják)|hangsúlyoz(ta|ták|za|zák)|kiemel(te|ték|i)|hozzátesz(i|ik)|hozzátett(e|ék)|hozzáfűz(te|ték|i)|megjegyez(te|ték|i)|véli(k|)|vélte|vélekedett|vélekedik|gondol(ja|ják|ta)|úgy véli|figyelmeztet(ett|tek|ette|)|emlékeztet(ett|tek|)|emlékszik|emlékezett|hangoztat(ta|ták|ja)|leszögez(te|ték|i)|kifejt(ette|ették|i)|rámutat(ott|tak|)|utal(t|tak) rá|becsül(te|i|ik)|vár(ja|ják)|remél(i|ik|te)|fél(nek|) attól|ígér(te|ték|i|ik)|megígér(te|i)|javasol(ta|ták|ja)|tanácsol(ja|ta)|(meg|)kérdez(te|ték|i)|bíz(ik|nak) benne|feltárt(a|ák)|kiderített(e|ék)|megtud(ta|ták|ja)|értesült(e|)|közzétett(e|ék)|ismertett(e|ék)|ismertet(i|te|ték|ik)|jelez(te|ték|i)|pontosított(a|ák)|sérelmez(te|i)|idéz(te|i)|összefoglal(ta|ja)|jósol(ja|ják|ta)|számít(anak|ott) arra|tudja|értesült|arra jutott|arra jutottak|meg van győződve|biztos benne|posztol(ta|t)|tudatt(a|ák)|szögezett le|idéz(te|i|ték|ett) fel|felidéz(te|i|ték)|fakad(t|) ki|kifakad(t|)|csattan(t|) fel|vág(ta|ja) rá|hív(ta|ja|ták|ják) fel a figyelmet|felhív(ta|ja|ták|ják) a figyelmet|foglal(ta|ja) össze|összegez(te|i|ték)|jelent(ette|ették|i) ki|tesz(i|ik) hozzá|tett(e|ék) hozzá|fejt(ette|i|ették) ki|emel(te|i|ték) ki|mutat(ott|tak|) rá|sorol(ta|ja|ták) fel|sorol(ta|ja|ták)|nyugtat(ta|ja) meg|megnyugtat(ta|ja)|jegyez(te|i) meg|ad(ta|ja|ták) hírül|vet(ette|i) fel|felvet(ette|i)|vet(ette|i) közbe|fűz(te|i) hozzá|mond(ta|ja|ták|ják) ki|kimond(ta|ja|ták)|kiált(otta|ja)|kesereg|kesergett|dohog|dohogott|ironizál(t|)|viccelőd(ött|ik)|sóhajt(ott|)|hüledezik|hüledezett|dicsér(te|i)|méltat(ta|ja)|érvel(t|tek|nek|)|indokol(ta|ja|ták)|bizonygat(ta|ja)|fogad(kozott|kozik)|esküszik|állapít(otta|ja) meg|megállapít(otta|ja|ották)|megjósol(ta|ja)|prognosztizál(ta|ja|t|)|valószínűsít(ette|i|ik)|feltételez(te|i|ik)|gyanít(ja|ják|otta)|sejtet(te|i)|szorgalmaz(ta|za|zák)|kér(te|i|ték|ik)|arra kér(te|i|ték|ik)|arra kér(t|tek)|nyomatékosít(otta|ja)|részletez(ték|ik)|megjegyz(i|ik)|tart attól|tartanak attól|attól tart|attól tartanak|abban bízik|abban bíznak|bízik abban|bíznak abban|bejelentkezett|összesített(e|ék)|konstatál(ta|ja)|deklarál(ta|ja)|szólal(t|) meg|reflektál(t|)|felel(te|i|t)|visszakérdez(ett|)|visszavág(ott|)`;

/** Verbs of judging, denying and calling for. */
const JUDGES = `(bírál|kritizál|kifogásol|vádol|kárhoztat)(t|tak|nak|)|(sürget|szorgalmaz|támogat)(ett|ott|tak|tek|nak|nek|)|ítél(te|ték|i|ik) el|cáfol(ta|ták|ja|ják) meg|beismer(te|ték|i|ik)|ismer(te|ték|i|ik) be|utasít(otta|ották|ja|ják) vissza|(kritikával|bírálattal) illet(te|ték|i)|illet(te|ték|i) (kritikával|bírálattal)|támogatásáról biztosít(otta|ották|ja|ják)|arról biztosít(otta|ották|ja|ják)|(sztrájkkal|perrel|lemondással|szankciókkal|elbocsátásokkal|bojkottal|kilépéssel|feljelentéssel|vétóval|megtorlással) (fenyeget|fenyegetnek|fenyegetett|fenyegettek|fenyegetőzik|fenyegetőznek|fenyegetőzött|fenyegetőztek)|(figyelmeztetést|riasztást|riadót|közleményt|nyilatkozatot|előrejelzést) ad(ott|tak|nak|) ki|ad(ott|tak|nak|) ki (figyelmeztetést|riasztást|riadót|közleményt|nyilatkozatot)|helyez(ett|te|tek|ték|i|ik|nek|) kilátásba|kilátásba helyez(ett|te|tek|ték|i|ik|nek|)|(biztosra|készpénznek) (veszi|veszik|vette|vették)|(ígéretet|javaslatot|bejelentést|ajánlatot|vallomást|panaszt|nyilatkozatot|feljelentést) tett(ek|)|tett(ek|) (ígéretet|javaslatot|bejelentést|ajánlatot|panaszt)|(inflációt|hiányt|esést|kamatemelést|kamatvágást|telet|nyarat|hőséget|hőhullámot|vihart|viharokat|záporokat|zivatarokat|fagyot|fagyokat|növekedést|bővülést|csökkenést|emelkedést|visszaesést|javulást|romlást|drágulást|lassulást|gyorsulást|áremelkedést|kamatcsökkentést|havazást|esőt|lehűlést|felmelegedést) (vár|várnak|várt|vártak|jósol|jósolnak|jelez|jeleznek|valószínűsít|valószínűsítenek)|cáfol(ta|ták|ja|t)|megcáfol(ta|ták)|tagad(ta|ták|ja|ják)|visszautasít(otta|ották|ja)|bírál(ta|ták|ja)|kritizál(ta|ták|ja)|elítél(te|ték|i)|vádol(ja|ják|ta|ták)|megvádolta|követel(te|ték|i|ik|nek|)|felszólít(otta|ották|ja)|nem zárt(a|ák) ki|nem zárja ki|támogat(ja|ják|ta)|üdvözöl(te|ték|i)|sürget(te|ték|i)|megkérdőjelez(te|i)|nevez(te|ték|i)|minősít(ette|ették|i)|fenyegetőz(ött|tek)|elnézést kért|bocsánatot kért|reagált|reagáltak|követel(t|tek)|tiltakoz(ott|tak|ik|nak)|óva int(ett|ettek|i|)|fenyeget(i|őzik|nek|)|fenyegetőz(ik|nek)|(türelmet|megértést|bocsánatot|elnézést|segítséget|vizsgálatot|magyarázatot|összefogást|támogatást|felvilágosítást|haladékot) kér(t|tek|i|nek|)|kér(t|tek|nek|) (türelmet|megértést|bocsánatot|elnézést|segítséget|vizsgálatot|magyarázatot|összefogást|támogatást)|köszönetet mond(ott|tak|)|(aggodalmát|reményét|részvétét|sajnálatát|elégedetlenségét|egyetértését|csalódottságát|örömét|háláját|megdöbbenését|felháborodását|szolidaritását) fejezte ki|(aggodalmának|reményének|véleményének|csalódottságának|elégedetlenségének) adott hangot|kifejezte (aggodalmát|reményét|részvétét|sajnálatát)|felelősség(et|ét) vállal(t|tak)|magára vállalta|lemondásra szólít(otta|ja|ották) fel|szólít(otta|ja|ották) fel|ellenz(i|ik|te)|panaszkod(ik|nak)|vádaskod(ik|ott)|megvéd(te|i|ték)|elhatárolód(ott|tak|ik)|vitat(ja|ta|ják|ták)|támad(ta|ja)|kifogásol(ta|ja|ták|ják)|nehezményez(te|i|ték|ik)|helytelenít(i|ette)|helyesel(te|i)|méltányol(ta|ja)|gratulált|gratuláltak|kiáll(t|tak|) mellett|vitatkozott`;

/** Hungarian. "Szerint" stands after its source; verbs on either side of it; endings grow on to the name ("a HVG-nek"). */
export const hu: LanguageRules = {
  code: 'hu',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    variants: [
      { again: `szervezet, hivatal, intézmény, hatóság, intézet`, before: '*' },
      { again: `tárca, hivatal`, before: `minisztérium, *minisztérium, *hivatal` },
      {
        again: 'politikus, politikusnő, városvezető, tárcavezető, kormányfő',
        before: `*miniszter, *minisztere, államtitkár*, *államtitkár, *államtitkára, polgármester*, *polgármester,
          *polgármestere, *képviselő, *képviselője, miniszterelnök*, elnök, *elnök, *elnöke, kormányszóvivő,
          frakcióvezető*, *politikus, *politikusa, alpolgármester*, szenátor, kormányzó`,
      },
      {
        again: 'tréner, szakvezető, edző, vezetőedző',
        before: '*edző, *edzője, tréner*, szakvezető*, *kapitány, *kapitánya',
      },
      { again: 'ügyvéd, jogász, védő', before: '*ügyvéd, *ügyvédje, jogász*, védő*, ügyész*, bíró*' },
      {
        again: 'orvos, doktor, főorvos, doktornő, sebész, szakorvos, professzor',
        before: '*orvos, *orvosa, dr, *lógus, *lógusa, sebész*, professzor*',
      },
      {
        again: 'szakértő, kutató, professzor, közgazdász, elemző, tudós, szociológus, politológus',
        before: `*professzor, *professzora, *kutató, *kutatója, *szakértő, *szakértője, *lógus, *lógusa, *közgazdász,
          *közgazdásza, *elemző, *elemzője, *tanár, *tanára, történész*`,
      },
      {
        again: 'színész, színésznő, énekes, énekesnő, művésznő, humorista, műsorvezető',
        before: 'színész*, énekes*, humorista, műsorvezető*, zenész*, rapper, rendező*, előadó*',
      },
      {
        again: 'vállalkozó, üzletember, cégvezető, vezérigazgató',
        before: `*igazgató, *igazgatója, *vezető, *vezetője, alapító*, tulajdonos*, vállalkozó, ügyvezető*,
          elnök-vezérigazgató*`,
      },
      {
        again: `játékos, csatár, kapus, védő, középpályás, labdarúgó, sportoló, úszó, támadó, hátvéd, irányító, beálló, átlövő, szélső,
          kosárlabdázó, kézilabdázó, teniszező, vízilabdázó, olimpikon, bajnok, olimpiai bajnok, világbajnok, atléta, vívó, birkózó,
          kajakozó, kenus, csapatkapitány, klasszis`,
        before: `csatár*, kapus*, védő*, középpályás*, csapatkapitány*, labdarúgó*, játékos*, úszó*, vízilabdázó*,
          teniszező*, támadó*, hátvéd*, irányító*, beálló*, átlövő*, szélső*, kosárlabdázó*, kézilabdázó*, olimpikon*, *bajnok, *bajnoka,
          atléta*, vívó*, birkózó*, kajakozó*, kenus*`,
      },
      { again: 'író, írónő, szerző', before: '*író, *írója, író, költő*, szerző*' },
      { again: 'főpap, püspök', before: '*püspök, *püspöke, érsek*, bíboros*, plébános*, lelkész*' },
      {
        again: `cég, társaság, vállalat, konszern, gyártó, bank, üzletlánc, cégcsoport, légitársaság`,
        trades: `*gyártó, *lánc, *cég, *cégcsoport, *társaság, *vállalat, *csoport, *kereskedő, *fejlesztő, *szolgáltató, *biztosító, *bank, *óriás, *kiadó, sörgyár`,
      },
    ],
    source: `közelében lévő(|k), környezetében lévő(|k), környezetéhez tartozó(|k), köreihez tartozó(|k), környezete, környezetében, környezetéből, stábjában, köreiben, körök, körökben, köreiből, berkekben, berkeiben, háza táján, forrás, forrása, forrásai, forrásaink, forrásunk, források, forrást, forrásra, forrásokra, forrásaira, forrásától, forrásból, forrásokból, forrásainak, informátor*, bennfentes*, kiszivárogtató*`,
    people: `fiatal pár, idős pár, házaspár, idős házaspár, kismama, kismamák, kormánytisztviselő*, felszámoló, felszámolója, felszámolónak, csődbiztos, vagyonfelügyelő, szomszédasszony, túszejtő, gondnok, házmester, vendéglátós, vendéglátósok, fuvarozó, fuvarozók, klasszis, támadó, védőjátékos, hátvéd, irányító, szélső, beálló, átlövő, kosárlabdázó, kézilabdázó, teniszező, vízilabdás, olimpikon, olimpiai bajnok, világbajnok, bajnok, válogatott játékos, atléta, vívó, birkózó, kajakozó, kenus, koronatanú, társszerző*, özvegy*, mozdonyvezető*, kalauz*, pénztáros*, kerékpáros*, motoros*, gombász*, turista*, hegymászó*, orvosunk, tanárnő, eladó*, gyermekorvos*, falubeli*, helybeli*, sebész, vízilabdázó, teniszező, plébános, politikusnő, tréner, doktor, doktornő, *professzora, *kutatója, művésznő, humorista, rapper, labdarúgó, írónő, főpap, *püspök, *püspöke, bankár*, pék, vadász, vadászok, taxis, taxisok, tanító*, tanuló*, anya, anyja, anyák, apa, apja, apák, feleség, felesége, feleségének, férje, férjének, testvére, testvérének, nagymama, nagymamája, ismerőse, kolléga, kollégák, kollégája, páciens*, rab, rabok, közjegyző*, felügyelő*, gépész*, detektív*, munkáltató*, menedzser*, konzul*, publicista, publicisták, zeneszerző*, balerina, influenszer*, divattervező*, tervező*, tréner*, szakember*, teniszező*, versenyző*, plébános*, rabbi*, sebész*, kertész*, paraszt*, vendég, vendégek, látogató*, szervező*, pénztáros*, funkcionárius*, pártvezér*, lázadó*, özvegy*, lány, lánya, fiú, nő, nők, főnök*, főnöke, sajtóreferens*, munkatársa, munkatársai, törvényhozók, *sportoló, atléta, *képviselők, *képviselői, férfi, férfiak, asszony, asszonyok, fiatalember, *ellenőr, *ellenőrök, *védő, *védők, *védői, *(szakértő|elemző|kutató|szóvivő)k*, *(szakértő|elemző|kutató|szóvivő)i*, *(orvos|ügyvéd|közgazdász|történész|jogász)ok*, *(orvos|ügyvéd|közgazdász|történész|jogász)ai*, *(politológus|szociológus|meteorológus)ok*, ügynök, ügynöke, ügynökök, gazdálkodó*, túlélő*, egyetemista, egyetemisták, egyetemistá*, felhasználó*, kommentelő*, hozzászóló*, netező*, *munkás, *munkása, *munkások, *munkásai, *dolgozó, *dolgozója, *dolgozók, *dolgozói, *szakértők, *orvosok, *kutatók, *elemzők, *tulajdonos, *tulajdonosa, *gazda, *tanár, *tanára, *tanárok, *termelő, *termelők, *lakó, *lakók, *lakója, *lakói, *gazdák, *szülő, *vásárló, *vásárlók, *vezetők, *vezetői, *rendőr, *rendőrök, *katona, *katonák, vádlott*, gyanúsított*, elítélt*, sértett*, panaszos*, felperes*, alperes*, védő, védője, beteg, betegek, betegei, paciens*, fogyasztó*, ügyfelek, ügyfél, fuvaroz*, kamionos*, pincér*, szakács*, séf, séfje, boltos*, eladó*, árus*, kereskedő*, piaci árus*, méhész*, borász*, erdész*, (a|egy|az|egy helyi|egy idős) (kovács|juhász|pásztor|vadász|kertész|asztalos|ács), pék, pékje, kőműves*, festő*, fodrász*, pedagógus*, óvónő*, nevelő*, ápoló*, nővér*, gyógyszerész*, pszichológus*, pszichiáter*, állatorvos*, járványügy*, virológus*, csillagász*, fizikus*, vegyész*, geológus*, statisztikus*, demográfus*, antropológus*, nyelvész*, filozófus*, teológus*, játékos*, csatár*, kapus*, középpály*, úszó, úszója, birkózó*, olimpikon*, bajnok, bajnoka, szurkoló*, drukker*, néző, nézők, olvasó, olvasók, feltaláló*, programozó*, hacker*, mesterlövész*, csapatkapitány*, tisztifőorvos*, menekült*, bevándorló*, migráns*, hívő*, zarándok*, apáca, szerzetes*, kisebbségi, civilek, civil, demonstráló*, ellentüntet*, sztrájkoló*, szakszervezeti*, sofőrök, buszvezető*, mozdonyvezető*, kalauz*, stewardess*, utaskísér*, tisztvisel*, tisztségvisel*, illetékes*, szemtanú*, tanú, tanúk, tanúja, diplomata, diplomaták, diplomatára, alkalmazott*, dolgozó, dolgozók, dolgozója, munkatárs*, lakos*, lakó, lakók, lakója, helyiek, önkéntes*, résztvev*, ember, emberek, tanácsadó*, katona, katonák, nyomozó, nyomozók, hozzátartozó*, rokon*, barát*, tudós*, kutatók, aktivist*, tiszt, tisztje, kritikus*, megfigyel*, támogató*, ellenfel*, munkás*, mentős*, mentők, tűzoltó*, rendőr, rendőrök, szomszéd*, szül(ő|ők|ei), áldozat*, befektet*, vállalkozó*, gazdák, gazda, halászok, sofőr*, utas*, turist*, diák*, hallgató*, tanár*, tagok, tüntet*, seizmológus*, régész*, néhány, sokan, többen, kommentátor*, választó*, nyugdíjas*, sajtófőnök*, érintett*, személy, személyek, személyre, személyekre, személyt`,
    office: `törvényhozó, kongresszusi képviselő, védelmi minisztere, egészségügyi minisztere, *(szakértő|elemző|kutató|szóvivő)(|je|nek|jének|t|jét), kutatója, elemzője, *(orvos|közgazdász|történész|jogász|ügyvéd)(|a|nak|ának|t), *(politológus|szociológus|meteorológus)(|a|nak|t), kormányzó*, szerzői, szerzőinek, főigazgató*, *elnök, *elnöke, *igazgató, *igazgatója, *vezető, *vezetője, *edző, *edzője, *mester, *mestere, *mérnök, *mérnöke, *kapitány, *kapitánya, *parancsnok, *parancsnoka, *szóvivő, *szóvivője, *polgármester, *polgármestere, *titkár, *titkára, *ügyvéd, *ügyvédje, *professzor, *színész, *színésznő, *rendező, *rendezője, *író, *írója, *politikus, *politikusa, *képviselő, *képviselője, költő*, zenész*, karmester*, operaénekes*, operatőr*, producer*, koreográfus*, táncos*, szobrász*, grafikus*, fotós*, polgárőr*, ügyeletes, elöljáró*, miniszterasszony, kormánybiztos*, nemzetbiztonsági*, vajda, jegyző, jegyzője, elnök, elnöke, elnököt, elnökkel, alelnök*, exelnök*, államf*, miniszter, minisztere, miniszternek, *miniszter, *minisztere, miniszterelnök*, kormányf*, államtitkár*, *államtitkár, igazgató*, vezérigazgató*, ügyvezet*, polgármester*, főpolgármester*, nagykövet*, szenátor*, kancellár*, parancsnok*, tábornok*, ezredes*, őrnagy*, százados*, kapitány*, titkár*, főtitkár*, pártelnök*, frakcióvezet*, ügyész, ügyésze, főügyész*, király*, királyn*, herceg*, pápa, pátriárka, püspök*, érsek*, bíboros*, szerz(ő|ője|ők), újságíró, újságírója, riporter, riportere, tudósító, tudósítója, politikus, politikusa, professzor*, docens*, üzletember*, író, írója, jelölt*, edz(ő|ője), rendez(ő|ője), színész*, énekes*, fest(ő|ője), rektor*, dékán*, pilóta*, tulajdonos*, alapító*, szerkeszt*, főszerkeszt*, műsorvezet*, blogger*, ombudsman*, biztos, biztosa, bíró, bírója, pap, lelkész*, férje, felesége, fia, lánya, testvére, anyja, apja, tag, tagja, mérnök*, agronómus*, ökológus*, biológus*, klimatológus*, halász, gazdász*, sofőr, kormányszóviv*, korábbi, volt, egykori, építész*, veterán*`,
    unnamed: `(nem akarta|nem szeretné|nem kívánta) (megadni|felfedni|nyilvánosságra hozni|vállalni) (a nevét|nevét|a kilétét), (névtelen|anonim) akart maradni, kilétét nem fedte fel, névtelen*, név nélkül*, név nélkül nyilatkozó, neve elhallgatásával nyilatkozó, névtelenséget kér*, neve elhallgatását kér*, nevük elhallgatását kér*, neve mellőzését kér*, nevének elhallgatását kér*, nevét nem vállaló, neve elhallgatásával, meg nem nevezett, névtelenség*, magas rangú, jól értesült, közeli, ismer(ő|ők), ügyre rálátó, rálátó`,
    title: 'ms, mrs, mr, dr, id, ifj, özv, úr, asszony',
    organization: `gázművek, vízművek, elektromos művek, intézmény, koalíció*, óvoda, óvodák, frakció*, iroda, irodája, vezetőség, vezetősége, képviselet, képviselete, szöul, phenjan, tokió, róma, madrid, szófia, bécs, prága, biztosító*, *gyár, *gyára, *üzem, *üzeme, *cég, *cége, *cégek, *cégei, *társaság, *társasága, *társaságok, *társaságai, *szövetség, *szövetsége, *egyesület, *egyesülete, *szolgálat, *szolgálata, *felügyelet, *felügyelete, *központ, *központja, *igazgatóság, *igazgatósága, *hatósága, *hatóságok, *hatóságai, *ügyészség, *ügyészsége, *bíróság, *bírósága, *kapitányság, *kapitánysága, *testület, *testülete, *klub, *klubja, *szervezet, *szervezete, *szervezetek, *szervezetei, *kórház, *kórháza, *egyetem, *egyeteme, *iskola, *iskolája, *múzeum, *múzeuma, *színház, *színháza, *alapítvány, *alapítványa, *tanács, *tanácsa, *hivatala, *önkormányzat, *önkormányzata, *kormány, *kormánya, *vállalat, *vállalata, *vállalatok, *vállalatai, *bankja, *bankok, *bankjai, *kamarája, *intézete, *bizottsága, *parlament, *parlamentje, *hadsereg, *hadserege, *rendőrség, *rendőrsége, *könyvtár, *könyvtára, *lánc, *lánca, *szolgáltató, *szolgáltatója, *üzemeltető, *üzemeltetője, *fejlesztő, *fejlesztője, *gyártó, *gyártója, *kikötő, *kikötője, *mozgalom, *mozgalma, *kiadó, *kiadója, *szakszervezet, *szakszervezete, *párt, *pártja, *pártok, világbank*, kivitelező*, beruházó*, fejlesztő*, üzemeltető*, szolgáltató*, kormányzat*, vasúttársaság*, légitársaság*, társulat*, színház*, múzeum*, könyvtár*, repülőtér*, kutatóintézet*, cégcsoport*, óriáscég*, gyártó*, forgalmazó*, szövetkezet*, közgyűlés*, képviselő-testület*, testület*, kuratórium*, igazságszolgáltatás, számvevőszék*, alkotmánybíróság*, választási iroda*, ügynökség*, űrügynökség*, nasa, esa, unicef, unesco, fifa, uefa, mlsz, hamász, hezbollah, tálibok, katasztrófavédelem, mentőszolgálat*, vízügy*, vízmű*, áramszolgáltató*, vatikán, szentszék, taliban, minisztérium*, *minisztérium, *minisztériuma, tárca, tárcája, kormány, kormánya, kormányt, kormánynak, kabinet*, rendőrség*, bizottság, bizottsága, *bizottság, tanács, tanácsa, bíróság*, törvényszék*, ítélőtábla, kúria, párt, pártja, pártok, egyetem*, intézet*, *intézet, vállalat*, cég, cége, cégek, céget, konszern*, bank, bankja, *bank, jegybank*, mnb, ekb, parlament*, országgyűlés*, szenátus*, kongresszus*, nagykövetség*, konzulátus*, ügyészség*, hivatal, hivatala, *hivatal, kormányhivatal*, önkormányzat*, városháza, polgármesteri hivatal, szolgálat*, hatóság*, *hatóság, nav, ksh, mav, máv, bkk, orfk, brfk, omsz, hungaromet, kreml, pentagon, fehér ház, külügy, szervezet*, központ*, igazgatóság*, alap, alapítvány*, szövetség*, szakszervezet*, eu, európai bizottság, európai unió, ensz, nato, who, imf, opec, fbi, cia, egyesület*, társaság*, kamara, kamarája, *kamara, felügyelet*, hadsereg*, honvédség*, kórház*, klinika*, iskola, iskolája, gyár, gyára, üzem*, klub, klubja, klubnak, klubtól, sportklub*, egyház*, akadémia*, mta, csoport, csoportja, mozgalom*, védelem, vád, ellenzék*, fidesz, kdnp, mszp, momentum, jobbik, tisza párt, stáb*, sajtóosztály*, sajtóiroda*, központja, oroszország, ukrajna, egyesült államok, usa, kína, németország, franciaország, nagy-britannia, lengyelország, törökország, irán, izrael, japán, olaszország, románia, szlovákia, szerbia, magyarország, ausztria, moszkva, kijev, washington, berlin, párizs, london, peking, ankara, teherán, brüsszel, budapest, varsó, bukarest, pozsony, katasztrófavédel*`,
    outlet: `lapjának, lapjában, lapjától, *rádió, *rádiónak, *rádióban, *tévé, *tévének, *tévében, *magazin, *magazinnak, *hetilap, *napilap, lap, lapja, lapnak, lapok, lapot, lapunk, napilap*, hetilap*, folyóirat*, magazin*, újság, újságnak, újságok, portál*, hírportál*, oldal, oldala, honlap*, csatorna, csatornája, csatornának, televízió*, tévé*, rádió*, adó, adónak, bulvárlap*, média, médiának, sajtó, sajtót, sajtónak, sajtóban, sajtóból, szerkesztőség*, podcast*, hírtévé`,
    collective: 'média, médiának, sajtó, sajtónak, lapok, hírportálok',
    agency: 'hírügynökség*, hírügynökségnek, távirati iroda, távirati irodának',
    document: `*levelek, *levél, *levelekből, *levélből, *leveleiből, *levélben, *levelében, *levelezés, *levelezésből, *levelezéséből, levélváltás*, e-mail*, *felvétel, *felvételek, *felvételből, *felvételekből, *felvételen, *feljegyzés, *feljegyzésből, *feljegyzések, *feljegyzésekből, jegyzőkönyv*, *szerződésből, *szerződésekből, *aktákból, *elemzéséből, *felméréséből, *kutatásából, *jelentéséből, *adataiból, *közleményéből, *tanulmányából, *vizsgálatából, *beszámolójából, fellebbezés*, panasz*, *kutatásából, *kutatásában, *kutatásai, sajtójelentés*, sajtóértesülés*, sajtóközlemény*, rovat, rovata, rovatában, rovatából, rovatban, *értesülés, *értesülések, *értesülése, vallomás*, szakvélemény*, vélemény, véleménye, véleményben, hangfelvétel*, videofelvétel*, indoklás*, indokolás*, beadvány*, kérelem*, megállapodás*, tervezet*, javaslat*, irányelv*, útmutató*, napló*, naplója, önéletrajz*, interjú*, beszámoló*, kimutatás*, mérleg, mérlege, költségvetés*, igazolás*, nyugta, számla, számlák, e-mail*, üzenet*, chat*, videó*, fénykép*, térkép*, index, teszt*, kísérlet*, mérés*, mérések, elemzések, térképek, számok, számai, *jelentés, *jelentése, *jelentésből, *jelentésben, *adatok, *adatai, *felmérés, *vizsgálat, *kutatás, jelentés*, tanulmány*, kutatás, kutatások, kutatásai, felmérés*, közlemény*, nyilatkozat*, dokumentum*, iratok, irat, iratokból, iratokban, iratból, *irat, *iratból, *iratban, *iratok, *iratokból, publikáció*, cikk, cikke, cikkében, anyag, levél, levele, levelében, adat*, statisztik*, eredmény*, kereset*, szerződés*, jegyzőkönyv*, ítélet*, határozat*, végzés*, poszt*, bejegyzés*, előrejelzés*, memorandum*, feljegyzés*, felvétel*, törvény, törvénye, törvények, törvényből, törvényben, törvényjavaslat*, törvénytervezet*, rendelet*, elemzés*, népszámlálás*, könyv*, hírlevél*, vádirat*, becslés*, számítás*, összesítés*, vizsgálat*, közvélemény-kutatás*, *kutatása, *kutatásból, *kutatásban, *felmérésből, *felmérésben`,
  },

  phrase: {
    determiners:
      'az egyik, a, az, egy, több, két, három, négy, öt, hat, hét, nyolc, kilenc, tíz, tizen*, húsz, huszon*, harminc*, negyven*, ötven*, hatvan*, hetven*, nyolcvan*, kilencven*, száz, száz(tíz|húsz|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|ötvenen), kétszáz, háromszáz, ötszáz, ezer, kétezer, rengeteg, mintegy, számos, néhány, sok, bizonyos',
    definite: 'a, az, ez a, ez az, az említett',
    objects: `*oldalán, *ésén, *ásán, *-ot, *-et, *-at, *-öt, *-hoz, *-hez, *ível, mit, kit, *knak, *knek, *ának, *ének, *ónak, *őnek, *rnak, *rnek, *snak, *snek, *tnak, *tnek, *lnak, *lnek, *inak, *inek, *-nak, *-nek, *-ben, *-ban, *-ra, *-re, *-t, *kban, *kben, *ában, *ében, *óban, *őben, *sban, *sben, *gban, *gben, *rben, *tban, *tben, *talban, *dalban, *álban, *ólban, *lben, *nban, *nben, *ból, *ből, *tól, *től, *ról, *ről, *höz, *khoz, *khez, *ához, *éhez, *ghoz, *ghez, *shoz, *shez, *knál, *knél, *ánál, *énél, *ával, *ével, *óval, *ővel, *kkal, *kkel, *ssal, *ssel, *ttal, *éttel, *öttel, *övettel, *elittel, *limittel, *ezettel, *yzettel, *mzettel, *dettel, *elettel, *élettel, *ülettel, *zlettel, *enettel, *érettel, *etettel, *rtettel, *ntettel, *lttel, *nttel, *rttel, *zttel, *ggal, *ggel, *rral, *nnal, *nnel, *llal, *zzal, *zzel, *okra, *ekre, *akra, *ökre, *ására, *ésére, *ásra, *ésre, *ságra, *ségre, *ányára, *ényére, *őre, *okon, *eken, *nevén, *végén, *elején, *okat, *eket, *akat, *öket, *atot, *etet, *otot, *ását, *ését, *ságot, *séget, *ságát, *ségét, *ányt, *ényt, *ályt, *élyt, *eát, *jait, *jeit`,

    lastNounDecides: true,
    openAppositions: true,
    links: 'és, nevű, szóló, közeli, álló, egyik, korábbi, volt',
    particles: 'von, van, de, di, al, bin, la',
    stops: `megbocsátott, bemutatkozott, elköszönt, búcsúzik, búcsúzott, összeházasodott, eljegyezte, szült, kiborult, beszólt, nekiment, beintett, megszólalt, megszólal, kitálalt, kitálal, feleségül vette, megkérte, kiposztolta, kibékült, összeveszett, meghalt, lebukott, megbukott, beperelte, perli, feljelentette, elmarasztalta, megbírságolta, bírságot kapott, díjat kapott, börtönbe kerül, elindult, megállapodott, egyezik, egyeztetett, tárgyalt, tárgyal, találkozott, meglátogatta, fogadta, soha, sosem, sohasem, hiába, alig, senki, holnap, tegnap, ősszel, tavasszal, nyáron, télen, délután, délelőtt, éjjel, hajnalban, reggel, este, lemond, lemondott, visszavonul, visszavonult, elhunyt, meghalt, meghal, kikapott, kikap, győzött, győz, nyert, nyer, veszített, távozik, távozott, távozhat, megérkezett, megszületett, megnősült, férjhez ment, elvált, válik, szakított, kórházba került, visszatér, visszatért, hazatért, hazatér, marad, maradt, megmarad, felmondott, felmond, bocsánatot kér, csődbe ment, bezár, bezárt, leáll, leállt, leállítja, elbocsát, leépít, felfüggeszti, folytatja, szerződött, szerződik, igazol, igazolt, megsérült, kiesett, kiszáll, kilép, kilépett, belép, indul, elindul, indulhat, megújul, bővül, drágul, emelkedik, csökken, zuhant, nőtt, csökkent, kigyulladt, leégett, összeomlott, megfulladt, eltűnt, előkerült, letartóztatták, elítélték, felmentették, őrizetbe vették, kirúgták, menesztették, leváltották, kinevezték, megválasztották, győzelem, vereség, döntetlen, meccs, mérkőzés, azóta, mindig, ezenkívül, egészen, miközben, ennek, annak, ezzel, ez, ezek, azok, mely, melyek, mindez, mindezt, miután, utána, azután, ezután, majd, eközben, mindeközben, ekkor, amint, meg, valóban, amilyen*, ahová, ahova, ahonnan, sikerült, továbbra, nehezen, módra, ebből, végén, elején, százalékra, százalékkal, százalékról, százalékos, reméljük, remélem, bízunk, hiszünk, hisszük, várjuk, köszönjük, kérjük, tudjuk, látjuk, gondoljuk, szeretnénk, *atot, *etet, *otot, *ányt, *ényt, *ról, *ről, *nál, *nél, *höz, *okat, *eket, *akat, *öket, *ását, *ését, *ságot, *séget, *ságát, *ségét, hogy, aki, akik, amely, amelyek, ami, amit, ahol, amikor, mikor, ha, mert, mivel, de, ám, bár, noha, míg, amíg, tehát, ezért, így, úgy, mint, ahogy, ahogyan, nem, sem, se, is, van, vannak, volt, voltak, lesz, lesznek, lehet, lett, kell, kellene, tud, tudna, után, előtt, nélkül, miatt, ellenére, helyett, ellen, kívül, között, közben, alatt, csak, még, már, éppen, inkább, minden, mindenki, itt, ott, most, akkor, újra, miért, hány, talán, valószínűleg, azt, ezt, arra, erre, arról, erről, attól, abban, ebben, azzal, szerint, révén, által, során`,
    between: `a (facebook-oldalán|instagram-oldalán|közösségi oldalán|oldalán|blogján|youtube-csatornáján|honlapján|weboldalán), (a|az) (klub|egyesület|szövetség|párt|cég|minisztérium|önkormányzat|csapat|egyetem|kórház|zenekar) (honlapján|oldalán|facebook-oldalán|weboldalán|közösségi oldalán|felületén|csatornáján), rajongóinak, követőinek, híveinek, szurkolóinak, olvasóinak, hallgatóinak, nézőinek, kollégáinak, társainak, választóinak, ismerőseinek, barátainak, az instagramon, a facebookon, a twitteren, az x-en, a közösségi oldalán, az oldalán, a honlapján, a híroldalnak, a hírportálnak, évvel később, nekem, nekünk, válaszában, tweetjében, jelentésében, előadásában, beszédeiben, kijelentésében, közleményükben, pedig, azonban, viszont, aznap, szintén, ugyanis, ráadásul, mindazonáltal, végül, ezúttal, a twitteren, riportereknek, a riportereknek, az újságíróknak, újra, idén, tavaly, a (lefújás|mérkőzés|meccs|találkozó|ülés|tárgyalás|szavazás|döntő|verseny|futam|rajt) után, az (ülés|ítélet|eset|interjú) után, könnyek között, mosolyogva, nevetve, sírva, zokogva, elcsukló hangon, büszkén, dühösen, nyugodtan, keserűen, meghatottan, elérzékenyülve, viccesen, szomorúan, őszintén, közösségi oldalán, közösségi médiában, *-oldalán, *-posztjában, *-bejegyzésében, *-csatornáján, twitteren, x-en, videójában, videóüzenetben, sajtótájékoztatóján, évértékelőjében, évértékelő beszédében, beszédében, felszólalásában, vallomásában, nyilatkozatában, levelében, nyílt levélben, könyvében, önéletrajzában, az ülésen, a tárgyaláson, a bíróságon, a parlamentben, a meccs után, a mérkőzés után, azt, ezt, arra, erre, arról, erről, úgy, így, is, tegnap, ma, holnap, korábban, később, hétfőn, kedden, szerdán, csütörtökön, pénteken, szombaton, vasárnap, reggel, este, délután, éjszaka, délelőtt, most, már, még, nemrég, először, hivatalosan, nyilvánosan, határozottan, közben, ugyanakkor, emellett, egyúttal, a múlt héten, ezen a héten, közleményében, közleményben, a facebookon, facebook-oldalán, bejegyzésében, posztjában, a közösségi médiában, sajtótájékoztatón, interjúban, levélben, telefonon, újságíróknak, lapunknak, kérdésünkre, érdeklődésünkre, név nélkül, neve elhallgatását kérve`,
    nullSubjects: '*k',
    pronouns: {
      person: 'ő, neki, én',
      people: 'ők, nekik, mi',
      relative: 'aki, akik, amely, amelyek',
    },
    conditions: 'amint, ha, hogyha, amennyiben',
    negations: 'senki, senkinek, egyik sem, semmi',
    and: 'és, vagy, illetve',
    self: `*tam, *tem, *unk, *ünk, *jük, *juk, én, engem, nekem, velem, rólam, nálam, tőlem, hozzám, bennem, rám, magam, magamat, szerintem, enyém, minket, nekünk, velünk, rólunk, nálunk, bennünket, ránk, magunk, szerintünk, miénk, vagyok, voltam, leszek, lennék, vagyunk, voltunk, leszünk, akarok, akarom, akarunk, szeretnék, szeretném, szeretnénk, tudok, tudom, tudunk, tudjuk, érzem, érezzük, hiszem, hiszek, hiszünk, remélem, reméljük, félek, félünk, gondolom, látom, látjuk, megyek, megyünk, kérek, kérem, kérjük, bánom, várom, várjuk, vállalom, harcolok, küzdök, küzdünk`,
    openers:
      'és, de, hogy, mert, ha, amikor, míg, bár, ugyanakkor, miközben, pedig, viszont, mint, ahogy, ahogyan, azonban',
  },

  cues: [
    {
      // “…,” told the government Jan Bell: whom it is told, and no paper.
      words: `(${TELLS}|${SAYS}), üzen(te|i|ték), szólt oda, szegez(te|i) neki, vágott vissza, ígér(te|i|ték)`,
      forms: [
        '” {cue} (a |az |)(kormánynak|szurkolóknak|újságíróknak|sajtónak|rendőröknek|rendőrségnek|nyomozóknak|bíróságnak|bírónak|hallgatóságnak|tömegnek|tüntetőknek|dolgozóknak|szülőknek|választóknak|ellenzéknek|miniszternek|kormányfőnek|polgármesternek|képviselőknek|gyerekeknek|híveknek|nézőknek|csapatnak|játékosoknak|diákoknak|tanároknak|lakóknak|lakosoknak|megjelenteknek|kollégáinak|társainak|rajongóinak|követőinek|bírálóinak|kritikusainak) {source}',
      ],
      needs: 'known',
    },
    {
      // “…,” explained the layoffs the firm: between the verb and who speaks stands what is spoken of.
      words: `indokol(ta|ja|ták), kommentál(ta|ja|ták), értékel(te|i|ték), jellemez(te|i|ték), jellemzi, magyaráz(ta|za|ták), összegez(te|i|ték), összegzi, bírál(ta|ja|ták), minősít(ette|i|ették), ír(ta|ja|ták) le, foglal(ta|ja|ták) össze, fogad(ta|ja|ták), nyugtat(ta|ja|ták) (meg|), méltat(ta|ja|ták), dicsér(te|i|ték), üdvözöl(te|i|ték), cáfol(ta|ja|ták), védelmez(te|i), véd(te|i|ték) (meg|), érzékeltet(te|i), vázol(ta|ja) (fel|), ismertet(te|i|ték), figyelmeztet(te|i|ték), biztat(ta|ja|ták), emlékeztet(te|i|ték), kér(te|i|ték) (meg|), hangsúlyoz(ta|za|ták), jelent(ette|i|ették) be, idéz(te|i) fel, részletez(te|i|ték), látja, látta`,
      forms: ['” {cue} (a|az) *t {source}', '” {cue} (a|az) (*i|*ó|*ő|*s|*ú|*ű|*b|*n|*k) *t {source}'],
      needs: 'known',
    },
    {
      // "the results the journal published"
      words:
        'közöl(te|ték|i|ik), publikál(ta|ták), hoz(ta|ták) nyilvánosságra, te(tte|tték|szi) közzé, ismertet(te|ték|i|ik), jelent(ette|ették|i|ik) be, erősít(ette|ették|i|ik) meg, megerősít(ette|ették|i|ik), cáfol(ta|ták|ja|ják)',
      forms: [
        '(a|az) (*t|*ket|*kat) (először |elsőként |ma |tegnap |hétfőn |kedden |szerdán |csütörtökön |pénteken |szombaton |vasárnap |) {source} {cue}',
      ],
      needs: 'known',
    },
    {
      words: 'derül ki, derült ki, tűnik ki, kiderül, kiderült, olvasható ki, látszik, következik',
      forms: ['(ez|az|mindez|ez is|az is) {cue} {source}', '” {cue} {source}'],
      needs: 'document',
      strong: true,
    },
    {
      // "so it stands in the audit that the Post has got"
      words: '(áll|olvasható|szerepel|olvashatjuk)',
      forms: ['” (ez|az|mindez|így) {cue} (abban|ebben|annak|) (a |az |){source}'],
      needs: 'document',
      strong: true,
    },
    {
      forms: [
        '(amelyet|amelyeket|amit|amiket|melyet|melyeket) (a|az) {source} (megszerzett|közölt|nyilvánosságra hozott|ismertetett|közzétett|idézett|publikált|bemutatott)',
        '(amelybe|amelyekbe|amibe|amikbe|melybe|melyekbe) (a|az) {source} (betekintett|belenézett|betekintést nyert)',
        '(amelyhez|amelyekhez|amihez) (a|az) {source} (hozzájutott|hozzáfért)',
        '(amely|amelyek|ami|amik) (a|az) {source} (birtokába|birtokában|szerkesztőségébe|szerkesztőségéhez) (jutott|került|jutottak|kerültek|van|vannak)',
        '(a|az) {source} (megszerezte|megkapta|közzétette) (a|az) (jelentést|dokumentumot|iratot|iratokat|dokumentumokat|szerződést|szerződéseket|levelet|felvételt|hangfelvételt|videót|határozatot)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "from letters that came into the Post's hands it turns out"
      words:
        '(az |az is |)(derül ki|derült ki|kiderül|kiderült|tűnik ki|látszik|következik|olvasható ki|rajzolódik ki)',
      forms: ['(birtokába|kezébe|szerkesztőségéhez) (jutott|került|jutottak|kerültek|eljutott) {source} {cue}'],
      needs: 'document',
    },
    {
      // Behind "asked pardon" stands who did.
      words: 'kér(t|tek|) (bocsánatot|elnézést|türelmet|megértést)',
      forms: ['{cue} (a |az |){source}'],
      needs: 'person',
    },
    {
      // "heard from diplomatic sources the agency"
      words: '(úgy |)(értesült|értesül|tudja|tudta meg|tudja meg|megtudta)',
      forms: [
        '” {cue} {source} (a|az) {medium}',
        '” {cue} (a|az) {medium} (két|három|négy|több|egy|számos) , {source}',
        '” {cue} (a|az) {medium} {source}',
      ],
      needs: 'unnamed',
    },
    {
      words: 'tudta meg, értesült, szúrta ki, vette észre, figyelt fel rá, szúrt ki, tudja',
      forms: ['” {cue} (a|az) {source}'],
      needs: 'outlet',
    },
    {
      // "At our paper's question the town hall denied"
      words: `(${TELLS}|${SAYS})`,
      forms: [
        '(lapunk|portálunk|szerkesztőségünk|hírportálunk|hírügynökségünk|tudósítónk) (kérdésére|kérdéseire|megkeresésére|érdeklődésére) {source} (azt |azt is |úgy |arról |ezt |){cue}',
        '(lapunk|portálunk|szerkesztőségünk|hírportálunk|hírügynökségünk|tudósítónk) (kérdésére|kérdéseire|megkeresésére|érdeklődésére) {cue} {source}',
      ],
      strong: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'írta le, írta, írja, közölte, jelentette, számolt be, számol be, osztotta meg',
      forms: ['{source} (tudósítója|újságírója|munkatársa|riportere|szerkesztője) {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who will not say gives an answer as well.
      words: `nem (kívánt|kívánta|kívántak|kívánták|kíván|kívánja|kívánnak|kívánják|akart|akarta|akartak|akarták|akar|akarja|akarnak|óhajtott|óhajtotta|óhajt|óhajtja|szeretne|szeretné|szeretett volna) (kommentálni|reagálni|nyilatkozni|válaszolni|véleményezni|részletezni|állást foglalni|megszólalni), nem (kommentál|kommentálja|kommentálják|kommentálta|kommentálták), nem (nyilatkozik|nyilatkoznak), nem (volt |voltak |)(hajlandó|hajlandók) (kommentálni|reagálni|nyilatkozni|válaszolni|elárulni|megmondani|megosztani|részletezni|beszélni|megszólalni), nem (árulta|árulja|árulták) el, elzárkóz(ott|tak|ik|nak) a (nyilatkozattól|nyilatkozástól|válaszadástól|megszólalástól|kommentártól), nem ad(ott|tak|nak|) (tájékoztatást|nyilatkozatot|felvilágosítást|bővebb tájékoztatást)`,
      forms: ['{source} (az ügyben |az ügyet |a hírt |az értesülést |egyelőre |) {cue}', '{source} … {cue}'],
      strong: true,
    },
    {
      // "Smith spoke on Radio Nord of it"
      words: `(arról|azt|úgy|erről) (beszélt|beszéltek|beszél|mondta|mondták|mondja|nyilatkozott|nyilatkozta|vélekedett|fogalmazott|állította)`,
      forms: [
        '{source} (a|az) {medium}(|-)(ban|ben|n|on|en|ön|nak|nek) {cue}',
        '(a|az) {medium}(|-)(ban|ben|n|on|en|ön|nak|nek) {source} {cue}',
      ],
      needs: 'person',
    },
    {
      words: 'tárt fel, tártak fel, tárta fel, mutatott ki, mutattak ki, mutat rá, mutatott rá, talált, sorol fel',
      forms: ['{source} … {cue}'],
      needs: 'document',
    },
    {
      words: 'írt, írta, írták, írta meg, számolt be, hozta nyilvánosságra, tárta fel, hozta le, közölte',
      forms: ['(elsőként|először) (|a |az ){source} {cue}', '{source} (elsőként|először) … {cue}'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `hivatkozva, hivatkozott, hivatkozik, hivatkoznak, hivatkoztak`,
      forms: [
        '(egy|két|három|több|meg nem nevezett) , (az|a) {source}(|-)(re|ra) {cue}',
        '{source}(|-)(re|ra) {cue}',
        '… {source}(|-)(re|ra) {cue}',
        '{source} {cue}',
      ],
      chain: true,
    },
    {
      // Who gives a reason: "the waterworks refers to a burst pipe".
      words:
        'hivatkozott, hivatkozik, hivatkoznak, hivatkoztak, gyanakszik, gyanakodott, gyanakodnak, gyanakodtak, panaszkodott, panaszkodik, panaszkodtak, panaszkodnak',
      forms: ['{source} (*ra|*re) {cue}', '{source} … (*ra|*re) {cue}'],
      needs: 'known',
      quiet: true,
    },
    { words: 'idézi, idézte', forms: ['” {cue} … (a|az) {source} ”'], needs: 'outlet' },
    { words: 'idézve, idézi, alapján', forms: ['{source} {cue}'], needs: 'outlet', chain: true },
    {
      words: `(értesülései|információi|értesülése|tudomása|elmondása|állítása|becslése|becslései|beszámolója|közlése|tájékoztatása|véleménye|szavai|cikke|számításai|tudósítása|forrása|forrásai|megfogalmazása|álláspontja|reményei|jóslata|előrejelzése) szerint, (elmondása|elmondásai|beszámolója|beszámolói|állítása|állításai|közlése|közlései|becslése|becslései|tájékoztatása|számításai|értesülései|információi) (alapján|nyomán)`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // Where a study came out.
      forms: [
        '(a|az) {source} (hasábjain|című (|tudományos |rangos |neves |brit |amerikai )(folyóiratban|szaklapban|lapban|magazinban|szakfolyóiratban|folyóirat hasábjain))',
      ],
      needs: 'publication',
      strong: true,
      told: true,
      quiet: true,
    },
    {
      // A document that the page's own outlet has.
      words: '(lapunk|szerkesztőségünk|portálunk) birtokába (került|jutott|kerültek|jutottak) (az a|azok a|)',
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    { words: 'szerint', forms: ['{source} {cue}', '… {source} {cue}'], strong: true },
    {
      words: 'alapján, értelmében, tanúsága szerint, bizonysága szerint, nyomán',
      forms: ['{source} {cue}', '… {source} {cue}'],
      needs: 'document',
    },
    {
      words: `nyilatkozó, nyilatkozók, megszólaló, nyilatkozva, (adott|tett) nyilatkozata szerint, adott (|exkluzív )(interjúban|interjújában|nyilatkozatában|nyilatkozatban), (adott|írt) (cikkében|interjújában), vendégeként, műsorában, adásában`,
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
      words:
        'látszik, hallható, látható, következik, kirajzolódik, kiolvasható, kiderül, kiderült, derül ki, derült ki, kitűnik, olvasható, szerepel',
      forms: ['… {source} (az |azt |azt is |arról |úgy |){cue}'],
      needs: 'document',
    },
    {
      words: `jelz(i|ik), igazol(ják|ták), rajzol(ja|) ki, erősít(i|ette|ik) meg, kizár(ja|ta|), talált, kimutatott, feltárt, azonosított, bizonyít(ja|otta|), igazol(ja|ta|), sugall(ja|ta|), cáfol(ja|ta|), mutat(ja|ta|nak|tak|), kimutat(ta|ja), megállapít(otta|ja), jelez(te|i), tartalmaz(za|ta), arra utal(|nak), alátámaszt(ja|otta)`,
      forms: ['” {cue} {source}', '{source} (azt |arra |){cue}', '{source} … {cue}'],
      needs: 'document',
    },
    {
      // Where they said it is no part of who said it.
      words: `(${TELLS}|${SAYS}|${JUDGES})`,
      forms: [
        '{source} (közleményben|közleményében|levélben|levelében|nyilatkozatban|nyilatkozatában|sajtótájékoztatón|bejegyzésben|bejegyzésében|videóban|interjúban|beszédében|hivatalos honlapján|honlapján|hivatalos oldalán) (azt |azt is |úgy |arról |){cue}',
      ],
      needs: 'known',
    },
    {
      words: `(${TELLS}|${SAYS})`,
      forms: [
        '(mint|ahogy|ahogyan|amint azt|amint arról|amint ezt) (azt |arról |ezt |){cue} {source}',
        '(mint|ahogy|ahogyan|amint azt|amint arról|amint ezt) (azt |arról |ezt |){source} (is |azt |korábban |már |){cue}',
      ],
      strong: true,
    },
    {
      // Whom somebody told it who was asked.
      words: `(${TELLS}|${SAYS})`,
      forms: [
        '(a|az) {medium} (kérdésére|kérdéseire|megkeresésére|érdeklődésére) {source} (azt |azt is |úgy |arról |ezt |){cue}',
        '(a|az) {medium} (kérdésére|kérdéseire|megkeresésére|érdeklődésére) {cue} {source}',
      ],
      strong: true,
    },
    {
      words: `(${TELLS})`,
      forms: [
        '{source} {medium}(|-)(nak|nek) (azt |azt is |úgy |arról |){cue}',
        '(a|az) {medium}(|-)(nak|nek) {source} (azt |azt is |úgy |arról |){cue}',
        '{source} (azt |azt is |úgy |arról |){cue} {medium}(|-)(nak|nek)',
        '(ezt |erről |){medium}(|-)(nak|nek) {cue} {source}',
        '” {cue} {medium}(|-)(nak|nek) {source}',
        '” {cue} {source} (a|az) {medium}(|-)(nak|nek|val|vel)',
        '” {cue} (a|az) {medium}(|-)(val|vel) {source}',
        '{source} (a|az) {medium}(|-)(val|vel) (azt |ezt |){cue}',
        '{cue} {medium}-t {source}',
        '{cue} {medium}(|-)(nak|nek|t|ot|et) {source}',
      ],
      strong: true,
    },
    {
      words: `(${TELLS}|${SAYS})`,
      forms: [
        '” (így|ekképp|ekként|úgy|ezt|ezzel) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '(ezt|erről|minderről) {source} {cue}',
        '{source} (azt|úgy|arra|arról|ezt|erről) … {cue}',
        '{source} … {cue} , hogy',
      ],
      strong: true,
    },
    { words: `(${TELLS}|${SAYS})`, forms: ['{source} … {cue}'], needs: 'known' },
    { words: `(${TELLS}|${SAYS})`, forms: ['{cue} {source}'], needs: 'person' },
    {
      words: `(${TELLS}|${SAYS})`,
      forms: ['… {source} (azt|azt is|úgy|arra|arról|erre|ezt|annyit|csak annyit) {cue}'],
      needs: 'known',
    },
    {
      words: 'beszélt, beszéltek, beszél, beszélnek',
      forms: [
        '{source} (arról|erről|minderről) {cue}',
        '(arról|erről|minderről) {source} {cue}',
        '(arról|erről|minderről) {cue} {source}',
        '{source} … (*ról|*ről) … {cue}',
        '{source} … {cue} (arról|*ról|*ről)',
        '{source} … {cue} (a|az|egy) (*ról|*ről)',
      ],
      needs: 'known',
    },
    {
      words: 'előrejelzését, előrejelzésén, prognózisát, becslését, várakozását, várakozásait, kilátásait, célárát',
      forms: [
        '{source} … (módosította|javította|rontotta|emelte|csökkentette|felülvizsgálta|változtatott) (a |az |)(növekedési |inflációs |gazdasági |idei |jövő évi |){cue}',
        '{source} … {cue} (módosította|javította|rontotta|emelte|csökkentette)',
      ],
      needs: 'known',
    },
    {
      words: 'kért, kértek, kér, kérnek',
      forms: ['{source} (*at|*et|*ot|*t) {cue}', '{source} … (*at|*et|*ot) {cue}'],
      needs: 'known',
    },
    { words: 'így (látja|gondolja|érzi|emlékszik|vélekedik|vélik|látják|tudja) (ezt |)', forms: ['{cue} {source}'] },
    {
      words: 'idéz, idéznek, idézett, idéztek',
      forms: ['{source} (egy|két|három|több|név nélküli|meg nem nevezett) {origin} {cue}'],
      needs: 'outlet',
    },
    {
      words:
        'figyelmeztet(ett|tek|nek|), int(ett|ettek|enek), biztat(ott|tak|nak|), buzdít(ott|ottak|anak|), számít(anak|ott|ottak|), felszólít(ott|ottak|)',
      forms: ['{source} (|… )(*ra|*re) {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: 'kizár(ta|ták|ja|ják), kétl(i|ik), kétségbe von(ta|ták|ja|ják), nem hisz(i|ik)',
      forms: ['{source} {cue} , hogy'],
      needs: 'known',
      quiet: true,
    },
    {
      words: 'elhatárolód(ott|tak|ik|nak)',
      forms: ['{cue} (a|az|ettől a|attól a) (*tól|*től) {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(aggód(nak|ik|tak|ott)|felháborod(tak|ott|nak)|elégedetlen(ek|)|kiakad(tak|t))`,
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // The verb first, then whom it is about, then who says so.
      words: `(bírál|kritizál|támad|dicsér|méltat|vádol|elítél|sürget|követel|kifogásol|cáfol|tagad|ellenz)(ta|te|ták|ték|ja|i|ik|ják)`,
      forms: ['{cue} (a|az) (*t) {source}'],
      needs: 'known',
      quiet: true,
    },
    { words: `(${JUDGES})`, forms: ['” {cue} {source}', '{source} {cue}'] },
    { words: `(${JUDGES})`, forms: ['{source} … {cue}', '{cue} {source}'], needs: 'known' },
    {
      words: `tart(ja|ják|otta|ották), nevez(te|ték|i|ik), minősít(ette|ették|i|ik), mond(ta|ták|ja|ják), talál(ta|ták|ja|ják), ítél(te|ték|i|ik), gondol(ta|ja|ják), ír(ta|ják) le`,
      forms: ['{source} … (*nak|*nek) {cue}', '{source} (*nak|*nek) {cue}'],
      needs: 'known',
    },
    {
      words: `azzal (védekez(ett|tek|ik|nek)|vádol(ja|ják|ta|ták)|érvel(t|tek|nek|)|indokol(ta|ja|ták)|magyaráz(ta|za|ták)|fenyeget(te|i|ett|ték)|hárít(ott|)|válaszol(t|)), amellett (érvel(t|tek|nek|)|foglalt állást), attól (tart|tartanak|tartott|tartottak|fél|félnek), abban (bízik|bíznak|reménykedik|reménykednek), arra (kér(|i|ik|te|ték|t|tek|nek)|figyelmeztet(nek|ett|tek|)|biztat(ja|ta)|int(i|ett)|számít(anak|ott|)|hív(ta|ják|ja) fel a figyelmet|szólít(otta|ja) fel), azt (kér(i|ik|te|ték)|követel(i|ik|te|ték)|javasol(ja|ják|ta)|tanácsol(ja|ják|ta)|ígér(i|te|ik)|talál(ta|ták)|gondol(ja|ják|ta)|hisz(i|ik)|szeret(né|nék)|remél(i|ik))`,
      forms: ['{source} {cue}', '{source} … {cue}', '{cue} {source}'],
      needs: 'known',
    },
    {
      words: `megerősít(ik|ették), cáfol(ják), elismer(ik), biztosít(ják), tart(ják), tud(ják), beszél(ik), suttog(ják), vél(ik), mond(ják), állít(ják), biztosra veszik, valószínűsítik, remélik, számítanak, attól tartanak, értesültek, úgy értesültek, úgy hallani, terjed, tudni vélik, cáfolják, nem titkolják`,
      forms: ['{source} (azt |úgy |arra |arról |) {cue}', '{source} … {cue}'],
      needs: 'unnamed',
    },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    { words: '*', forms: ['” {cue} {source} ”', '{source} (így |úgy |){cue} :'], needs: 'speech' },
    { words: '*', forms: ['{source} (azt|arra|úgy|arról|azzal) {cue} , hogy'], needs: 'known' },
    {
      // What an outlet made of a story that it took over.
      words: 'megismételte, megismétli, átvette, átveszi, felkapta, is átvette, is idézte, is idézi, bocsánatot kért',
      forms: ['{source} {cue}', '(átvette|felkapta|megismételte|idézte) (a|az) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (egy|ebből|abból|ebből a|abból a) … (csinált|kreált|faragott)',
        '{source} közleményt (adott ki|tett közzé)',
        '{source} (helyreigazítást|közleményt|nyilatkozatot) (közölt|adott ki|tett közzé)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(pletyka|hír|történet|álhír|legenda) … (született|indult|kezdődött) (a|az) {source}',
        '(pletyka|hír|történet|álhír) … (a|az) {source} … (származik|ered|indult)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['{source} (tréfája|vicce|szatírája|paródiája)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        'megvédem (a|az) {source} (munkatársait|újságíróit|szerkesztőit)',
        '(kiállok|szurkolok) (a|az) {source} (munkatársai|újságírói) mellett',
        '{source} és mi',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(amely|mely|amelyek|melyek|személy) szerint, azt jelenti(|k), jelentette (az igazi|a legnagyobb|a fő|az egyetlen|a megoldást), (meg|el|ki|be|fel|le|át|vissza|össze|rá|nehezen|jól) tud(ja|ják), tud(ja|ják) *ni, (várja|várják|várta|várták) (a|az) (vásárlókat|látogatókat|vendégeket|érdeklődőket|jelentkezőket|jelentkezéseket|nézőket|utasokat), (inkább|kicsit|leginkább|nagyon|így|kissé) emlékeztet(|nek|ett|tek), nem fenyegetett, (ki|be|fel|elő|vissza|helyre|össze|kifutóra|sorba|csatasorba|munkába) (is |)állít(|ja|ják|otta|ották), (vajon |)(mit|ki) (mond|szól|gondol|mondott|üzen) (erre|ehhez|minderre|róla|), (holnap|holnapután|hamarosan|később|jövőre|(|a )jövő (héten|hónapban|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)) (jelenti be|jelentik be|közli|közlik|ismerteti|ismertetik|árulja el|árulják el|mondja el|mondják el|mondja ki), (mondja|mondják|magyarázza|árulja|mondd|mondjátok) (már |csak |végre |) (el|meg) (már |végre |) (valaki|nekem|nekünk), (nem|sem) (reagál|reagált|reagáltak|${TELLS}|${SAYS}|kívánt|kívántak|akart|akarta|akarták), (|a |az )(nagyság|méret|súly|kor|életkor|magasság|név|nevek|betűrend|abc|ábécé|szerző|cím|címek|téma|témák|szín|színek|fajta|típus|nem|nemek|sorrend|sor|rang|rangsor|érkezés|időrend|dátum|évszak|évszakok|ár|árak|minőség|mennyiség|érték|teljesítmény|képesség|képességek|rendeltetés|előírás|előírások|protokoll|koreográfia|forgatókönyv|terv|tervek|szabály|szabályok|szabályzat|törvény|törvények|jog|menetrend|hagyomány|hagyományok|szokás|szokások|igény|igények|választás|ízlés|kedv|belátás|recept|receptúra|naptár|órarend|óra|időjárás|lehetőség|lehetőségek|szükség|szükséglet|elv|elvek|módszer|rendszer|beosztás|végzettség|lakhely|lakóhely|körzet|körzetek|ország|országok|megye|megyék|régió|csoport|csoportok|kategória|kategóriák|osztály|osztályok|nyelv|tetszés|tippek|várakozás|várakozások|legenda|monda|babona|mese|néphit|biblia|pletyka|pletykák|hírek|sajtóhírek|értesülések|lapértesülések|sajtóértesülések|megállapodás szerinti|eredeti terv|eredeti tervek|jelen állás|mai állás|jelenlegi állás|legjobb tudomásom) szerint, információink szerint, értesüléseink szerint, tudomásunk szerint, szerintem, szerintünk, más szóval, mint ismert, mint megírtuk, ahogy megírtuk, mint arról beszámoltunk, korábban megírtuk, őszintén szólva, úgymond, könyvet ír, könyvet írt, verset ír, levelet írt, aláírta, mondott le, lemondott, (írt|írta|írták|írják|írja) alá, (írt|írta|írtak|ír|írja|írják) fel, (történetét|életét|sorsát|kalandjait) (írja|írta|meséli|mesélte|beszéli|beszélte) (le|el), telefonon (beszélt|beszéltek)`,

  pointers: `olvassa el, olvassa el ezt is, olvasta már, kapcsolódó, kapcsolódó cikkek, kapcsolódó cikkeink, ez is érdekelheti, további cikkek, bővebben :, videó :, lásd még, ajánlott cikkek`,
  credits: [
    {
      role: 'translator',
      forms: [
        'fordította (angolból|németből|franciából|oroszból|olaszból|spanyolból|lengyelből|románból|ukránból|szlovákból)',
        'fordította (angolból|németből|franciából|oroszból|olaszból|spanyolból|lengyelből|románból|ukránból|szlovákból) :',
        'fordítás … nyelvből :',
        '(fordító|fordítás|fordította|magyarra fordította|angolból fordította|németből fordította|oroszból fordította) :',
        '(fordította|magyarra fordította|angolból fordította|németből fordította)',
        'magyar fordításban',
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
        'az interjút készítette :',
        'interjú :',
        'kérdezett :',
        '(szerző|szerzők|írta|szöveg|riporter|tudósító|készítette|összeállította|az interjút készítette) :',
        '(írta|készítette|összeállította|az interjút készítette)',
        'tudósítónktól',
        'kiküldött tudósítónktól',
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
        '(eredeti|eredeti cikk|eredeti megjelenés) :',
        '(a cikk|az írás|a szöveg|az eredeti) (eredetileg|először) (a|az) … (jelent meg|megjelent)',
        '(eredeti|eredeti cikk|az eredeti cikk|eredeti megjelenés) :',
        '(a cikk|az írás|az interjú) eredetileg (a|az|) {name} … (jelent meg|megjelent)',
      ],
    },
    { role: 'republication', forms: ['(átvéve|átvett cikk) :', '(másodközlés|utánközlés) :'] },
    { role: 'press-release', forms: ['közlemény forrása :', 'a közleményt kiadta :'] },
  ],

  roles: {
    apology: [
      'elnézést kérünk',
      'bocsánatot kérünk',
      '(a szerkesztőség|lapunk) elnézést kér',
      'tévesen (írtuk|közöltük)',
    ],
    denial: [
      '(kiragadt*|kiragadva) a szövegkörnyezet*',
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
      '(értékelés|ítélet|következtetés) : (hamis|igaz|félrevezető|álhír|szatíra)',
      '(tényellenőrzés|tényellenőrző|fact-check|fact check|lakmusz) :',
      'tényellenőrzés',
      'igaz-e',
      'igaz vagy hamis',
      'tény vagy',
      'tévhit',
      '? nem (.|,|!)',
    ],
    'follow-up': [
      'hogyan (terjedt el|született|terjedt|indult el|keletkezett) (a|az|egy) … (híre|pletyka|pletykája|hír|álhír|története|legenda|legendája)',
      '(mint|ahogy|amint) (azt |)(korábban |már |)(megírtuk|beszámoltunk róla|írtuk)',
      '(egy év|két év|három év|öt év|tíz év) múltán :',
      '(egy|két|három|öt|tíz) évvel később :',
    ],
    original: [
      'exkluzív :',
      '[ exkluzív ]',
      '(lapunk|szerkesztőségünk) (megtudta|úgy tudja)',
      'megtudta (lapunk|szerkesztőségünk)',
    ],
    'press-release-copy': ['(közölte|tudatta) a sajtóosztály'],
    'wire-copy': ['hírügynökségek', 'ügynökségek'],
    independent: [
      '(lapunknak|portálunknak|szerkesztőségünknek|hírportálunknak|tudósítónknak|kérdésünkre|megkeresésünkre|érdeklődésünkre|munkatársunknak|munkatársunk|tudósítónk|fotósunk|riporterünk)',
      '(mondta|elmondta|nyilatkozta|mesélte|közölte|válaszolta|magyarázta) (nekünk|lapunknak)',
    ],
  },
  translations: {
    said: [
      '(saját|nem hivatalos|szabad) fordítás*',
      '(a szerkesztőség|szerkesztőségi|a mi) fordítás*',
      'magyar nyelvű (összefoglaló|kivonat)',
    ],
    original: ['(eredeti|az eredeti) (cikk|szöveg|írás|interjú|változat|forrás)*', 'eredeti nyelven'],
    foreign: [
      '(angolul|németül|franciául|oroszul|ukránul|lengyelül|olaszul|spanyolul|románul)',
      '(angol|német|francia|orosz|ukrán) nyelven',
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
        '(cikk|anyag|írás|tartalom|összeállítás|videó|podcast|rovat|sorozat) (a|az) … (támogatásával|megbízásából|együttműködésével|közreműködésével|finanszírozásával) (készült|jött létre|született|jelent meg)',
        '(megjelenését|elkészítését|létrejöttét|közzétételét) (a|az|) … (támogatta|finanszírozta|fizette)',
        '(fizetett|támogatott|szponzorált|reklámcélú|kereskedelmi) (tartalom|cikk|anyag|hirdetés|együttműködés|megjelenés)',
        'megrendelője',
        '(támogatásával|megbízásából|együttműködésében|közreműködésével) (készült|jelent meg)',
        '(fizetett|kereskedelmi) együttműködés (keretében|részeként)',
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
        '(szöveg|cikk|írás|anyag|fordítás) gépi fordítással készült',
        '(gépi|automatikus) fordítással (készült|készítettük|készítették|született|közöljük)',
        '(hibákat|pontatlanságokat) tartalmazhat',
        'gépi fordítással',
        'gépi fordítás*',
        '(mesterséges intelligenciával|mesterséges intelligencia|ai|mi|deepl|google|chatgpt|fordítóprogram|gép) (segítségével |által |)(fordított|fordítva|fordítottuk|fordította|lefordított|lefordítva)',
        '(automatikusan|géppel|gépileg) (fordított|fordítva|lefordított)',
        '(fordítás|fordítása) … (mesterséges intelligencia|mesterséges intelligenciával|ai|deepl|google|chatgpt) (segítségével |által |)(készült|történt)',
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
        '(mesterséges intelligenciával|mesterséges intelligencia|ai|chatgpt) (segítségével |által |használatával |felhasználásával |)(készült|írta|írt|írták|generált|generálta|készített|készítette|készítettük)',
        '(mesterséges intelligencia|mesterséges intelligenciával|ai|mi) (segítségével |által |)(készült|írta|generált|készített)',
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
  abbreviations: `ms, mrs, mr, dr, prof, id, ifj, özv, st, stb, kb, ún, pl, ill, u, út, sz, mrd, m, old, évf, ker, jan, febr, márc, ápr, aug, szept, okt, nov, dec, vö, szerk, ford, főszerk, gen, ezr`,
  agencies:
    'mti, afp, ap, dpa, apa, tass, tassz, reuters, ria novosztyi, interfax, ansa, anadolu, hszinhua, bloomberg, ukrinform, mediafax, sita, tasr, v4na',
};
