import { inBothScripts } from '../both-scripts.ts';

/** Verbs that can take whom it is told to: participles, which stand beside "je" and "su", and the present. */
const TELLS = `objašnjava(|ju), obrazlož(io|ila|ili|ile|ilo), obrazlaž(e|u), opis(ao|ala|ali|ale|alo|uje|uju), (pro|)komenti(rao|rala|rali|rale|ralo|raju), (pro|)komentari(sao|sala|sali|sale|salo|šu), posv(edočio|edočila|jedočio|jedočila), sv(edočio|edočila|edočili|edočile|jedočio|jedočila|jedočili|jedočile), priča(|ju), poja(snjavaju|šnjavaju), re(kao|kla|kli|klo|kle), kaz(ao|ala|ali|alo|ale), kaže, kažu, izjav(io|ila|ili|ile|ilo|ljuje|ljuju), saopšt(io|ila|ili|ile|ilo|ava|avaju), priopć(io|ila|ili|ile|ilo|ava|avaju|uje), saopć(io|ila|ili|ile|ilo), objas(nio|nila|nili|nile|nilo|ni|njava|njavaju), pojas(nio|nila|nili|nile|nilo|njava), (isp|)ri(čao|čala|čali|čale), ispriča(o|la|li|le), pojašnjava, objav(io|ila|ili|ile|ilo|ljuje), potvr(dio|dila|dili|dile|dilo|đuje|đuju), odgovor(io|ila|ili|ile|ilo), odgovara, odgovaraju, prizn(ao|ala|ali|ale|alo|aje|aju), komentari(sao|sala|sali|sale|še|rao|rala|ra), otkr(io|ila|ili|ile|ilo|iva|ivaju), obavijest(io|ila|ili|ile|ilo), obavest(io|ila|ili|ile|ilo), poruč(io|ila|ili|ile|ilo|uje|uju), požal(io|ila|ili|ile) se, pohval(io|ila|ili|ile) se, govori, govore, doda(o|la|li|le|lo|je|ju), uvjer(io|ila) se, naveo, navel(a|i|e|o), navod(i|e), tvrd(i|e), tvrdi(o|la|li|le|lo), ista(kao|kla|kli|kle|klo|knuo|knula|knuli|knule|knulo), istič(e|u), naglas(io|ila|ili|ile|ilo), naglašava, naglašavaju, napom(enuo|enula|enuli|enule|inje|inju), upozor(io|ila|ili|ile|ilo|ava|avaju), ocen(io|ila|ili|ile|ilo), ocijen(io|ila|ili|ile|ilo), ocenjuje, ocjenjuje, ocenjuju, najav(io|ila|ili|ile|ilo|ljuje|ljuju)`;

/** Verbs of saying, writing and thinking. */
const SAYS = `umiruj(e|u), umiri(o|la|li), umirava(o|la|li), priča(o|la|li), prepričava(|ju), nadoveza(o|la|li) se, tumač(i|e), tumači(o|la|li), spekulira(|ju), garantira(|ju), garantuj(e|u), zamjera(|ju), jada(|ju|o|la) se, lamentira, grm(i|io|jela|ela|eo), ironizira, argumentira(|ju), podsjećaju, podsećaju, prisjeća(|ju) se, priseća(|ju) se, odvrati(o|la|li), odbrus(io|ila|ili), odsek(ao|la), šal(i|e) se, šali(o|la) se, raduj(e|u) se, radova(o|la|li) se, likuj(e|u), reagira(|ju), reagir(ao|ala|ali|alo), reaguj(e|u), reagov(ao|ala|ali|alo), viknu(o|la|li), uzviknu(o|la|li), zavapi(o|la|li), vapi, uzdiš(e|u), uzdahnu(o|la), mni, pripovijeda(|ju), pripoveda(|ju), da(o|la) (je |)naslutiti, nabraja(|ju), nabroji(o|la), reče, pita(|ju) se, zapita(o|la) se, povjeri(o|la) se, poveri(o|la) se, otkanta(o|la), obruši(o|la|li) se, okomi(o|la|li) se, negodov(ao|ala|ali), osvrnu(o|la) se, primetili, predoči(o|la|li), insistira(o|la|li), kazuj(e|u), poteg(nuo|nula), dobaci(o|la), vajka(|o|la) se, jadikuj(e|u), podvlač(i|e), podvuk(ao|la|li), predbacuj(e|u), predbaci(o|la|li|le|lo), prigovara(|ju), prigovori(o|la|li|le|lo), spočitava(|ju), spočit(ao|ala|ali|alo|nuo|nula|nuli), zamera(|ju), uzvraća(|ju), apel(uju|uje|ovao|ovala|ovali|ovalo|ira|iraju|irao|irala|irali), pravda(|ju|o|la|li) se, ustvrd(io|ila|ili|ile|ilo), ustvrđuj(e|u), zanijeka(o|la|li|le), niječ(e|u), zaniječ(e|u), ukaz(ao|ala|ali|ale|alo|uje|uju), podv(ukao|ukla|ukli|ukle|lači|lače), ponov(io|ila|ili|ile|ilo), nago(veštava|vještava|veštavaju|vještavaju), sugeri(še|šu|sao|sala|rao|rala|ra|raju), (uv|uvj)erava(|ju|o|la|li|le), garantuj(e|u), jamč(i|e), nagađa(|ju), prognozira(|ju|o|la|li|le|lo), predvi(deo|dela|deli|dele|delo|dio|djela|djeli|djele|djelo), računa(|ju), strep(i|e), pribojava(|ju) se, založ(io|ila|ili|ile|ilo) se, zalaž(e|u) se, zagovara(|ju), apel(uje|uju|ovao|ovala|ovali|ovale|ovalo|ira|iraju|irao|irala|irali|irale), zamer(io|ila|ili|ile), zamjer(io|ila|ili|ile), žal(i|e) se, žal(io|ila|ili|ile) se, kun(e|u) se, pretpostavlja(|ju), drž(i|e) da, smatra(o|la|li|le|lo), misl(io|ila|ili|ile), (ver|vjer)ova(o|la|li|le), očekiva(o|la|li|le|lo), nada(o|la|li|le) se, čud(i|e) se, prise(tio|tila) se, prisjet(io|ila) se, poentira(o|la), sumira(|o|la), rezimira(|o|la), bran(i|e) se, pravda(|ju|o|la) se, negoduj(e|u), protestuj(e|u), prosvjeduj(e|u), bun(i|e) se, bele(ži|že), bilje(ži|že), zabel(ežio|ežila|ežilo|ežili), zabilj(ežio|ežila|ežilo|ežili), evidentira(o|la|li|le|lo), izda(o|la|lo|li|le) (je |su |)(upozorenje|saopštenje|priopćenje|saopćenje), uput(io|ila|ilo|ili|ile) (je |su |)(apel|poruku|upozorenje), izne(o|la|li|le|lo|si|se) (je |su |)(podatak|podatke|ocenu|stav|tvrdnju|mišljenje), izn(io|ijela|ijeli|ijele|osi|ose) (je |su |)(podatak|podatke|ocjenu|stav|tvrdnju|mišljenje), doš(ao|la|li|le|lo) (je |su |)do (zaključka|otkrića|saznanja), ogl(asio|asila|asilo|asili|asile) se, razjasn(io|ila|ili|ile), nasm(ejao|ejala|ijao|ijala) se, slegnu(o|la) ramenima, pominj(e|u), spominj(e|u), pom(enuo|enula|enuli|enule), spom(enuo|enula|enuli|enule), vel(i|e), (snizi|poveća|smanji|podig|poboljša|pogorša|izmeni|izmijeni|korigova)(o|la|li|le|lo) (je |su |)(svoju |)(procenu|procjenu|prognozu), slož(io|ila|ili|ile) se, saglas(io|ila|ili|ile) se, obznan(io|ila|ili|ile|ilo), dojav(io|ila|ili|ile), javi(o|la|li|le|lo), javlja, javljaju, preno(si|se), prenel(a|i|e|o), preneo, prenio, prenijel(a|i|e|o), piš(e|u), napisa(o|la|li|le|lo), pisa(o|la|li|le|lo), smatra, smatraju, misli, misle, vjeruje, veruje, vjeruju, veruju, podset(io|ila|ili|ile|ilo), podsjet(io|ila|ili|ile|ilo), podseća, podsjeća, ocjenjuju, zaključ(io|ila|ili|ile|ilo|uje|uju), očekuje, očekuju, nada se, nadaju se, strahuje, strahuju, insistira, insistiraju, inzistira, obeća(o|la|li|le|lo|va|vaju), procen(io|ila|ili|ile|ilo), procenjuj(e|u), procijen(io|ila|ili|ile|ilo), procjenjuje, procjenjuju, predviđa, predviđaju, seća se, sjeća se, sećaju se, sjećaju se, pita, pitaju, upita(o|la), sav(e|je)tuj(e|u), preporuč(io|ila|ili|ile|uje|uju), saznaje, saznao, saznala, saznali, saznalo, doznaje, doznaju, doznao, doznala, utvrd(io|ila|ili|ile|ilo), izveštava, izvještava, izveštavaju, izvještavaju, izvijest(io|ila|ili|ile|ilo), izvest(io|ila|ili|ile|ilo), konstat(ovao|ovala|uje|irao|irala|ira), precizira(o|la|li|le|ju|), dodaju, primet(io|ila), primijet(io|ila), primećuje, primjećuje, nagovijest(io|ila), nagovest(io|ila), uveren je, uverena je, uvjeren je, uvjerena je, izraz(io|ila|ili|ile) (nadu|uverenje|uvjerenje|zabrinutost), skrenu(o|la|li|le) pažnju, da(o|la) do znanja, uzvrat(io|ila), našal(io|ila) se, nastav(io|ila), objavljuju, emitova(o|la|lo), razotkr(io|ila|ili|ile|ilo), izračuna(o|la|li|le|lo), pojadao se, pojadala se`;

/** Verbs of judging, denying and calling for; the source stands beside them. */
const JUDGES = `okriv(io|ila|ili|ile|ilo|ljuje|ljuju), kriv(i|e), prozva(o|la|li|le|lo), proziva(|ju), osporava(|ju), ospor(io|ila|ili|ile|ilo), podržavaju, protiv(i|e) se, usprotiv(io|ila|ili|ile) se, ogradi(o|la|li|le|lo) se, isključ(io|ila|ili|ile|ilo|uje|uju), uspored(io|ila|ili|ile), upored(io|ila|ili|ile), odbija(|ju) (tvrdnje|optužbe|navode|kritike|mogućnost|odgovornost), pozdravlja(|ju), hvale, hval(io|ila|ili|ile|ilo), pret(i|e), prijet(i|e), izvinjava(|ju) se, zahvaljuj(e|u), ne (komentariše|komentarišu|komentira|komentiraju|potvrđuje|potvrđuju|slaže se|slažu se), (nije|nisu) (želeo|želela|želeli|želele|želelo|želio|željela|željeli|željele|željelo|hteo|htela|hteli|htele|htelo|htio|htjela|htjeli|htjele|htjelo) (da (komentariše|komentarišu|govori|govore|otkrije|otkriju|odgovori|odgovore|odgovara|precizira|potvrdi|spekuliše)|komentirati|komentarisati|govoriti|otkriti|odgovoriti|odgovarati|precizirati|potvrditi), odb(io|ila|ili|ile|ilo) (je |su |)(da (komentariše|komentarišu|odgovori|odgovore|govori|govore|potvrdi|otkrije|precizira)|komentirati|komentarisati|odgovoriti|komentar), uzdrž(ao|ala|ali|ale) (je |su |)se od komentara, odbacuj(e|u), odbac(io|ila|ili|ile|ilo), demant(ovao|ovala|ovali|ovale|ovalo|uje|uju|irao|irala|irali|irale|iralo|ira|iraju), negira(o|la|li|le|lo|ju|), porek(ao|la|li|le|lo), porič(e|u), opovrg(ao|la|li|le|lo|nuo|nula|nuli|nule|nulo), opovrgava, nije (potvrdio|potvrdila|potvrdilo|isključio|isključila|isključilo), nisu (potvrdili|isključili), ne (isključuje|isključuju), optuž(io|ila|ili|ile|ilo|uje|uju), pozva(o|la|li|le|lo), poziva, pozivaju, zatraž(io|ila|ili|ile|ilo), zahteva, zahtijeva, zahtevaju, zahtijevaju, osud(io|ila|ili|ile|ilo), osuđuje, osuđuju, kritik(ovao|ovala|ovali|ovale|uje|uju), kritizira(o|la|li|le|ju|), podrža(o|la|li|le|lo), podržava, nazva(o|la|li|le|lo), naziva, nazivaju, predlož(io|ila|ili|ile|ilo), predlaže, predlažu, pozdrav(io|ila|ili|ile|ilo), zapret(io|ila|ili|ile), zaprijet(io|ila|ili|ile), ispr(ičao|ičala) se, izvin(io|ila|ili|ile) se, slaže se, slažu se, sumnja, sumnjaju, hvali, pohval(io|ila|ili|ile)`;

/** Verbs that only say, so that words on time and place may part them from "je" and "su". */
const SPEAKS = `ustvrd(io|ila|ili|ile), re(kao|kla|kli|klo), kaz(ao|ala|ali|alo), izjav(io|ila|ili|ilo), poruč(io|ila|ili|ilo), naglas(io|ila|ili|ilo), ista(kao|kla|kli|klo|knuo|knula|knuli), napom(enuo|enula|enuli|enulo), nave(o|la|li|lo), tvrdi(o|la|li|lo), upozor(io|ila|ili|ilo), najav(io|ila|ili|ilo), potvr(dio|dila|dili|dilo), objas(nio|nila|nili|nilo), pojas(nio|nila|nili|nilo), doda(o|la|li|lo), podset(io|ila|ili|ilo), podsjet(io|ila|ili|ilo), oc(enio|enila|enili|enilo|ijenio|ijenila|ijenili|ijenilo), saopšt(io|ila|ili|ilo), saopć(io|ila|ili|ilo), priopć(io|ila|ili|ilo), priz(nao|nala|nali|nalo), obeća(o|la|li|lo), zaključ(io|ila|ili|ilo), konstatova(o|la|li|lo), pozva(o|la|li|lo), demantova(o|la|li|lo), napisa(o|la|li|lo), ponov(io|ila|ili|ilo), izrazi(o|la|li|lo)`;

/** Verbs of saying that take nothing that is said of: whatever noun stands behind them and a quotation speaks. */
const ASIDES = `re(kao|kla|kli|klo|če), kaz(ao|ala|ali|alo), kaž(e|u), veli, vele, izjav(io|ila|ili|ilo), poruč(io|ila|ili|ilo|uje|uju), naglas(io|ila|ili|ilo), naglašava(|ju), ista(kao|kla|kli|knuo|knula|knuli), istič(e|u),
  napom(enuo|enula|enuli), napominj(e|u), nave(o|la|li|lo), navod(i|e), (us|)tvrdi(o|la|li), tvrd(i|e), upozor(io|ila|ili|ilo), upozorava(|ju), doda(o|la|li|lo|je|ju), podset(io|ila|ili), podsjet(io|ila|ili), zaključ(io|ila|ili|ilo),
  odgovor(io|ila|ili|ilo), odgovara(|ju), odvrati(o|la|li), uzvrati(o|la|li), uzvraća(|ju), reaguj(e|u), reagov(ao|ala|ali), reagira(|ju), reagir(ao|ala|ali), priča(|ju|o|la|li), ispriča(o|la|li), govor(i|e), govori(o|la|li),
  smatra(|ju|o|la|li), misl(i|e), misli(o|la|li), veruj(e|u), vjeruj(e|u), primećuj(e|u), primjećuj(e|u), prime(tio|tila|tili), primije(tio|tila|tili), prisjeća(|ju|o|la) se, priseća(|ju|o|la) se, seća se, sjeća se, žali se, jada se,
  šal(i|e) se, našali(o|la) se, smije(|ju) se, smej(e|u) se, raduj(e|u) se, čudi se, pita se, pohvali(o|la) se, požali(o|la) se, nada se, plaši se, boji se, kune se, grmi, viče, viču, vika(o|la|li), povika(o|la|li), viknu(o|la|li), uzviknu(o|la|li), zavapi(o|la|li),
  uzdiše, uzdahnu(o|la|li), šapuće, ironizira, spekulira, nastavlja(|ju), nastavi(o|la|li), dobaci(o|la|li), odbrus(io|ila|ili), saopšt(io|ila|ili|ilo), priopć(io|ila|ili|ilo), saopć(io|ila|ili|ilo), svedoč(i|e|io|ila|ili), svjedoč(i|e|io|ila|ili)`;

/** What may stand as object between a source and its verb: "the Kremlin the charges denies". */
const OBJECT = `(taj |ovaj |te |ove |ovu |tu |sve |)(optužbe|navode|tvrdnje|kritike|informaciju|informacije|odluku|ponudu|problem|rešenje|rješenje|uzrok|razlog|krivca|ponude|zahtev|zahtjev|zahteve|zahtjeve|stanje|inicijativu|presudu|potez|poteze|slučaj|incident|napad|napade|predlog|prijedlog|dogovor|sporazum|mere|mjere|zakon|plan|planove|izjavu|izjave|krivicu|krivnju|ostavku|situaciju|rezultat|igru|utakmicu|nalaz|otkriće|nastup|spekulacije|glasine|pisanje medija|sankcije|projekat|projekt|postupak)`;

/** Serbian, Croatian, Bosnian and Montenegrin, in both scripts and both pronunciations. "Je" and "su" stand between a source and its participle. */
export const sr = inBothScripts({
  code: 'sr',
  also: ['hr', 'bs', 'sh', 'cnr'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    variants: [
      { again: `institucija, organizacija, ustanova, institut, zavod`, before: '*' },
      { again: `resor, ministarstvo`, before: `ministarstv*` },
      {
        again: `političar, političara, političarka, funkcioner, funkcionera, funkcionerka, zvaničnik, zvaničnika, zvaničnica, prvak, čelnik`,
        before: `ministar*, ministr*, gradonačelnik*, predsednik*, predsednic*, poslanik*, poslanic*, premijer*,
          potpredsed*, sekretar*, lider*, portparol*, guverner*, ambasador*, političar*, kandidat*, vođa,
          zastupnik*, zastupnic*, načelnik*, predsjedni*, župan*, saborsk*`,
      },
      {
        again: 'trener, trenera, stručnjak, stručnjaka, selektor, selektora, strateg, stratega, kormilar',
        before: 'trener*, selektor*, stručnjak*, izbornik*, izbornik*',
      },
      {
        again: `advokat, advokata, advokatica, pravnik, pravnika, branilac, branitelj, odvjetnik, odvjetnika,
          odvjetnica`,
        before: 'advokat*, pravnik*, branilac, branitelj*, odvjetni*',
      },
      {
        again: `lekar, lekara, lekarka, lekarke, doktor, doktora, doktorka, doktorke, specijalista,
          specijalistkinja, liječnik, liječnika, liječnica, stručnjak`,
        before: `lekar*, doktor*, hirurg*, pedijatar*, *log, *loga, *loginja, epidemiolog*, liječni*, profesor*,
          kirurg*`,
      },
      {
        again: `stručnjak, stručnjaka, stručnjakinja, ekspert, naučnik, naučnika, naučnica, profesor, profesora,
          profesorka, ekonomista, ekonomistkinja, politikolog, sociolog, analitičar, analitičara,
          analitičarka, znanstvenik, znanstvenica`,
        before: `profesor*, naučnik*, naučnic*, ekonomist*, istoričar*, *log, *loga, *loginja, ekspert*, analitičar*,
          istraživač*, znanstveni*, sociolog*`,
      },
      {
        again: `glumac, glumica, glumice, pevač, pevača, pevačica, pevačice, muzičar, voditelj, voditeljka, umetnik,
          umetnica, pjevač, pjevačica, umjetnik, umjetnica`,
        before: `glumac, glumc*, glumic*, pevač*, muzičar*, voditelj*, reper*, reditelj*, komičar*, pjevač*, umetni*,
          umjetni*, redatelj*`,
      },
      {
        again: 'biznismen, biznismena, preduzetnik, preduzetnica, poduzetnik, poduzetnica',
        before: 'direktor*, osnivač*, vlasnik*, vlasnic*, biznismen*, preduzetni*, poduzetni*',
      },
      {
        again: `fudbaler, fudbalera, igrač, igrača, napadač, golman, kapiten, sportista, teniser, teniserka,
          košarkaš, nogometaš, vratar, pivot, vezist, vezista, veznjak, stoper, defanzivac, rukometaš, rukometašica,
          rukometašice, odbojkaš, odbojkašica, vaterpolist, vaterpolista, kapetan, reprezentativac, reprezentativka, strijelac, strelac,
          prvak, prvakinja, olimpijac, olimpijka, atletičar, atletičarka, plivač, plivačica, skijaš, skijašica, tenisač, tenisačica,
          boksač, šahist, šahista, biciklist, biciklista, sportaš, sportašica, sportiste, džudist, džudistica, džudistkinja`,
        before: `napadač*, golman*, kapiten*, fudbaler*, igrač*, teniser*, košarkaš*, defanziv*, vratar*, nogometaš*, pivot*,
          rukomet*, odbojk*, vaterpol*, kapetan*, stoper*, vezist*, veznjak*, reprezentativ*, prvak*, prvakinj*, olimpij*,
          atletičar*, plivač*, skijaš*, tenisač*, boksač*, šahist*, biciklist*, džudist*`,
      },
      {
        again: 'pisac, pisca, spisateljica, književnik, književnica, autor, autorka',
        before: 'pisac, pisc*, spisatelj*, književni*, autor*, pesnik*, pjesni*',
      },
      {
        again: 'sveštenik, vladika, biskup, svećenik',
        before: 'vladika, vladik*, episkop*, patrijarh*, sveštenik*, biskup*, nadbiskup*, kardinal*, svećenik*',
      },
      {
        again: `kompanija, kompanije, firma, firme, preduzeće, preduzeća, banka, banke, tvrtka, tvrtke, poduzeće, poduzeća, koncern`,
        trades: `proizvođač, proizvođača, lanac, lanca, avio-kompanija, osiguravač, dobavljač, operater, operatera, holding, holdinga, grupa, grupe, grupacija, trgovac, izdavač, fabrika, fabrike, pivara, pivare, tvornica, tvornice, произвођач, произвођача, ланац, ланца, холдинг, холдинга, група, групе, фабрика, фабрике, компанија, компаније`,
      },
    ],
    source:
      '(više|nekoliko) izvora, izvor, izvora, izvoru, izvorom, izvori, izvorima, izvore, sagovorni*, insajder*, doušnik*, upućen* osob*, zviždač*',
    people: `stoper, defanzivac, strijelac, strelac, prvakinja, olimpijac, olimpijka, boksač, sportaš, sportašica, sportiste, džudist, *-godišnjak, *-godišnjaka, *-godišnjakinja, *-godišnjakinje, jedan od njih, jedna od njih, pivot, pivota, veznjak, veznjaka, vezist(a|e), krilni napadač, rukometaš*, odbojkaš*, vaterpolist*, atletičar*, plivač*, skijaš*, kapetan*, kapiten*, svjedok pokajnik, svedok saradnik, suautor*, udovic*, udovac, strojovođ*, mašinovođ*, kondukter*, dispečer*, blagajnic*, biciklist*, motociklist*, gljivar*, pečurkar*, turist*, planinar*, spasilac, spasioci, spasitelj*, sudrug*, sugrađan*, žitelj*, kirurg(|a|u|om), hirurg(|a|u|om), pedijatar, pedijatr(a|u|om), psihijatar, epidemiologa, epidemiologu, epidemiologom, virusologa, virusologu, virusologom, psihologa, psihologu, psihologom, kardiologa, kardiologu, kardiologom, pjesnik(|a|u|om), pesnik(|a|u|om), piscu, piscem, reper(|a|u|om), komičar(|a|u|em), ekonomistu, ekonomistom, istoričara, istoričaru, istoričarem, prvak, čelnik, kormilar, lekarke, muzičar, umetnik, umetnica, umjetnik, umjetnica, sportista, bankar, bankara, bankari, bankarka, pekar, pekara, pekari, pekarka, lovac, lovca, lovci, lovaca, lugar, lugari, šumar, šumari, taksist*, konobar*, kuvar, kuvari, kuvarica, kuhar, kuhari, kuharica, frizer, frizeri, frizerka, studentica, studentkinja, đak, đaci, đaka, učeni(k|ka|ci|ca|ce), ćerk*, baka, bake, deda, djed, djeda, prijatelj, prijatelji, prijatelja, prijateljic*, poznani(k|ka|ci|ca), putni(k|ka|ci|ca), bolesni(k|ka|ci|ca), žrtv*, osumnjičen(i|og|a|ih), okrivljen(i|og|a|ih), optužen(i|og|a|ih), osuđen(i|og|a|ih), zatvoreni(k|ka|ci|ca), branič, braniča, inspektor, inspektora, inspektori, inspektorka, inspektorica, vojni(k|ka|kinja), admiral, admirala, stjuardes*, kontrolor*, detektiv, detektivi, građevinar, građevinari, sindikal(ac|ca|ci|aca), poslodav(ac|ca|ci|aca), trgov(ac|ca|ci|aca|kinja), gazda, gazde, menadžer, menadžeri, menadžera, menadžerka, menadžerica, vijećni(k|ka|ci|ca), konzul, konzula, konzulica, izaslani(k|ka|ci|ca), pregovarač, pregovarača, pregovarači, kolumnist, kolumnista, kolumnistkinja, kolumnistica, pjesni(k|ka|ci|kinja), pesni(k|ka|ci|kinja), kipar, kipara, kiparica, vajar, vajara, vajarka, dirigent, dirigenta, dirigentica, plesač, plesači, plesačica, balerin*, influenser*, jutjuber*, youtuber*, fotograf, fotografa, fotografkinja, dizajner, dizajnera, dizajnerka, dizajnerica, vezist, vezista, centarfor, bek, strateg, stratega, sprinter*, maraton(ac|ca|ci|ka), paroh, paroha, župni(k|ka|ci), imam, rabin, redovnic*, opat, fizičar*, kemičar*, hemičar*, psihijat(ar|ra|ri|rica), kirurg, kirurga, kirurzi, kirurginja, hirurg, hirurga, hirurzi, pedijat(ar|ra|ri|rica), bolničar*, veterinar, veterinara, veterinari, veterinarka, farmaceut, farmaceuti, farmaceutkinja, ljekarni(k|ka|ci|ca), apotekar, apotekari, apotekarka, pčelar, pčelari, pčelara, pčelarka, vinogradar, vinogradari, vinogradara, seljak, seljaci, seljaka, ribič, ribiči, gledatelj*, slušatelj*, slušaoc*, slušalac, čitatelj*, čitalac, čitaoc*, kup(ac|ca|ci|aca), izbjeglic*, izbeglic*, migrant, migranti, migranata, migrantica, migrantkinja, blokader, blokaderi, blagajni(k|ka|ca), funkcioner, funkcioneri, funkcionera, funkcionerka, birokrat*, opozicionar, opozicionari, opozicionara, oporbenja(k|ci|ka), pobunjeni(k|ka|ci), haker, hakeri, hakera, programer, programeri, programera, programerka, glasni izvor, kolega, kolege, kolegi, kolegu, kolegic*, struka, struke, struci, čistač*, čuvaric*, spasilac, spasioc*, sigurnosn* krug*, bezbednosn* krug*, vladin* krug*, diplomatsk* krug*, obaveštajn* krug*, obavještajn* krug*, stranačk* krug*, (dobro |)obavešten* krug*, (dobro |)obaviješten* krug*, poslovn* krug*, zagovorni*, izdavač*, farmer*, konzervativ*, laburist*, demokrate, demokrata, republikanci, republikanaca, amerikanci, stanar*, podstanar*, porodic*, obitelj*, prodavc*, prodavac, prodavač*, posetioc*, posetilac, posjetitelj*, uzgajivač*, stočar*, ratar*, voćar*, prosvetar*, nastavni*, veštak*, vještak*, branioc*, branilac, branitelj*, poslodavc*, privredni*, gospodarstveni*, *olozi, *isti, navijač*, igrač*, saigrač*, suigrač*, pacijent*, kupci, potrošač*, proizvođač*, prevozni*, prijevozni*, organizator*, suci, sudije, tužioci, tužitelji, vernici, vjernici, penzioner*, trgovc*, ugostitelj*, hotelijer*, zaposlen*, službeni*, zvaničnik*, zvaničnic*, zvaničnici, dužnosni*, predstavni*, stručnja*, ekspert*, specijalist*, analitičar*, očevid*, svedo*, svjedo*, diplomat*, stanovni*, meštan*, mještan*, žitelj*, građan*, volonter*, dobrovolj*, učesni*, sudioni*, čovek*, čovjek*, ljudi, ljude, ljudima, osoba, osobe, osobu, osobi, lice, lica, pomoćni*, savetni*, savjetni*, portparol*, glasnogovorni*, vojnici, istražitel*, rođaci, rodbina, bliski, advokat*, odvjetnik*, odvjetnica, odvjetnici, pravnik*, pravnici, naučni*, znanstveni*, ekonomisti, ekonomista, aktivist*, oficir*, časnik*, kritičar*, promatrač*, posmatrač*, istraživač*, pristalic*, protivni*, radnic*, radnik, radnika, lekari, lekara, liječnici, liječnika, medicinar*, spasioc*, spasilac, spasilaca, vatrogas*, policajac, policajci, policajca, sused*, susjed*, komšij*, komšinic*, roditelj*, oštećen*, ulagač*, investitor*, preduzetni*, poduzetni*, poljoprivredni*, ribari, vozači, putnici, turist*, studenti, đaci, učitelji, istoričari, povjesničari, politikolozi, sociolozi, poslanici, zastupnici, članovi, demonstrant*, prosvjedni*, meteorolo*, seizmolo*, arheolozi, jedan od, jedna od, neki, mnogi, upućeni, korisni*, komentator*, birači*, penzioneri, umirovljenici, revizor*, liječnic*, umirovljenik*, umirovljenic*, ravnateljic*`,
    office: `čelnik*, čelnic*, upravitelj*, izvjestitelj*, zastupnica*, teniser*, tenisač*, košarkaš*, fudbaler*, nogometaš*, rukometaš*, vaterpolist*, odbojkaš*, atletičar*, plivač*, šahist*, bokser*, skijaš*, biciklist*, *olog, *ologinja, *ologinje, *istkinja, *istkinje, *istica, *istice, kapiten*, reditelj*, golman*, vratar*, napadač*, reprezentativ*, selektor*, komandir*, zaštitni*, poveren*, povjeren*, komesar*, kompozitor*, skladatelj*, koreograf*, kustos*, predsedni*, predsjedni*, potpredsedni*, potpredsjedni*, dopredsjedni*, ministar, ministra, ministru, ministrom, ministarka, ministarke, ministric*, premijer*, šef, šefa, šefica, šefice, direktor*, ravnatelj*, rukovodila*, voditelj*, upravni*, guverner*, gradonačelni*, načelni*, župan*, ambasador*, veleposlani*, senator*, kancelar*, komandant*, zapovjedni*, general, generala, pukovnik*, major, kapetan*, sekretar*, tajni*, lider*, vođa, vođe, tužilac, tužioca, tužitelj*, državni odvjetnik, kralj, kralja, kraljic*, princ*, papa, pape, patrijarh*, episkop*, vladika, biskup*, nadbiskup*, kardinal*, autor, autora, autorka, autorke, autorica, novinar, novinara, novinarka, novinarke, reporter, reporterka, političar*, politikolog*, sociolog*, profesor*, doktor*, lekar, lekarka, liječnik, liječnica, biznismen*, pisac, pisca, književni*, spisatelj*, poslanik, poslanika, poslanica, zastupnik, zastupnika, zastupnica, kandidat*, trener*, izbornik*, režiser*, redatelj*, glumac, glumca, glumic*, pevač*, pjevač*, slikar*, rektor*, dekan*, učitelj, učiteljica, ribar, vozač, pilot, student, studentkinja, vlasni*, osnivač*, urednik*, urednic*, bloger*, ombudsman*, pravobranitelj*, sudija, sudije, sudac, suca, sutkinj*, sveštenik*, svećenik*, muž, supruga, suprug, sin, kći, kćerka, brat, sestra, majka, otac, član, bivši, bivša, inženjer*, agronom*, ekolog*, biolog*, arheolog*, klimatolog*, istoričar, povjesničar*, ekonomist, ekonomistica, ekonomistkinja, arhitekt*, veteran*, domaćica, penzioner, umirovljenik`,
    unnamed: `neimenovan*, anonim*, pod uslovom anonimnosti, pod uvjetom anonimnosti, pod uslovom da ostan*, pod uvjetom da ostan*, koji je želeo da ostane anoniman, koji je želio ostati anoniman, koja je želela da ostane anonimna, koja je željela ostati anonimna, koji su želeli da ostanu anonimni, koji su željeli ostati anonimni, koji je želio da ostane anoniman, koji nije želeo da mu se*, koji nije želio da mu se*, čije ime nije*, čiji identitet, poznat* redakciji, blizak, bliska, bliski, bliskog, bliskih, upoznat* sa, upoznat* s, upućen* u, dobro obavešten*, dobro obaviješten*, visokopozicioniran*`,
    title: 'sam, sama, gospodin, gospodina, gospođa, gospođe, gospođica, dr, prof, mr, ing, dipl',
    organization: `institucija, ravnateljstv*, zvjezdarnic*, (hitn* pomoć*), inspektorat*, koalicij*, dom zdravlja, doma zdravlja, domu zdravlja, vrtić, vrtića, vrtiću, eparhij*, muzej, muzeja, muzeju, uredništv*, centrala, centrale, centrali, distributer, distributera, klub, kluba, klubu, klubovi, pozorišt*, kazališt*, riznic*, mornarica, mornarice, sirija, sirije, siriji, seoul, seula, seul, (severna|južna|sjeverna) koreja, (severne|južne|sjeverne) koreje, (institut*|zavod*) za javno (zdravlje|zdravstvo), javno (preduzeć*|poduzeć*|tužilaštv*|pravobranilaštv*), osiguranj*, eu-a, eu-u, un-a, un-u, sad-a, sad-u, nato-a, hdz-a, sdp-a, sns-a, fbi-a, hitna pomoć, hitne pomoći, hitnoj pomoći, elektrodistribucij*, elektroprivred*, železnic*, željeznic*, vodovod*, (više|osnovno|vrhovno|specijalno) (|javno )tužilaštv*, (višeg|osnovnog|vrhovnog) (|javnog )tužilaštva, (viši|osnovni|vrhovni|ustavni|apelacioni|trgovački|županijski|općinski) sud, višeg suda, višem sudu, toplan*, aerodrom*, zračn* luk*, ministarstv*, resor*, vlada, vlade, vladi, vladu, vladom, policija, policije, policiji, policiju, odbor*, komisij*, povjerenstv*, savet, saveta, savetu, vijeće, vijeća, vijeću, veće, sud, suda, sudu, stranka, stranke, stranci, stranku, partij*, univerzitet*, sveučilišt*, fakultet*, institut*, zavod*, kompanij*, tvrtk*, firma, firme, firmi, preduzeć*, poduzeć*, korporacij*, koncern*, holding*, banka, banke, banci, banku, nbs, hnb, ecb, administracij*, parlament*, skupštin*, sabor, sabora, saboru, saborom, sobranj*, senat, senata, kongres*, ambasad*, veleposlanstv*, konzulat*, tužilaštv*, tužiteljstv*, državno odvjetništvo, državnog odvjetništva, dorh, uskok*, štab*, stožer*, služba, službe, službi, službu, mup, mup-a, mup-u, mvep, hzz, dzs, rzs, rhmz, dhmz, bia, soa, hep, eps, hac, hž, kremlj*, stejt department, state department, pentagon*, bela kuća, bele kuće, beloj kući, bijela kuća, bijele kuće, bijeloj kući, organizacij*, ustanov*, organi, centar, centra, centru, uprava, uprave, upravi, upravu, direkcij*, agencija za, agencije za, fond, fonda, fondu, fondacij*, zaklad*, savez, saveza, sindikat*, evropsk* komisij*, europsk* komisij*, evropsk* unij*, europsk* unij*, eu, un, nato, szo, mmf, opec, fbi, cia, opštin*, općin*, grad, grada, županij*, federacij*, asocijacij*, udruženj*, udrug*, komor*, biro, inspekcij*, vojsk*, patrol*, armij*, bolnic*, klinik*, škol*, fabrik*, tvornic*, klub, kluba, crkv*, akademij*, grup*, skupina, skupine, pokret*, odbran*, obran*, optužb*, opozicij*, oporb*, regulator*, operater*, avio-kompanij*, aviokompanij*, luka (koper|rijeka|ploče|bar|split|dubrovnik|zadar), lučk* kapetanij*, oebs, oebs-a, oebs-u, oess, oess-a, szo-a, mmf-a, ecb-a, nbs-a, hnb-a, mup-om, rhmz-a, dhmz-a, rzs-a, dzs-a, hep-a, eps-a, unicef*, unesco*, kabinet*, pres služb*, pres-služb*, ured, ureda, uredu, kancelarij*, vlasti, hdz, sdp, sns, sps, srbija, srbije, srbiji, hrvatska, hrvatske, hrvatskoj, bosna, bosne, crna gora, crne gore, crnoj gori, slovenija, slovenije, rusija, rusije, rusiji, ukrajina, ukrajine, ukrajini, sad, sjedinjene države, kina, kine, kini, nemačka, nemačke, njemačka, njemačke, njemačkoj, francuska, francuske, velika britanija, velike britanije, poljska, poljske, turska, turske, iran, irana, izrael, izraela, japan, japana, italija, italije, mađarska, mađarske, kosovo, kosova, moskva, moskve, moskvi, kijev, kijeva, kijevu, vašington*, washington*, berlin, berlina, pariz, pariza, london, londona, peking, pekinga, ankara, ankare, teheran, teherana, brisel, brisela, bruxelles, bruxellesa, beograd, beograda, beogradu, zagreb, zagreba, zagrebu, sarajevo, sarajeva, podgorica, podgorice, priština, prištine`,
    outlet: `tajms*, tribjun*, herald*, gardijan*, glasnik*, kronik*, hronik*, kurir*, list, lista, listu, listom, listovi, novine, novina, novinama, dnevnik, dnevnika, dnevniku, dnevni list, dnevnog lista, nedeljnik*, tjednik*, časopis*, magazin*, portal, portala, portalu, portali, sajt, sajta, sajtu, stranica, stranice, televizij*, tv, radio, radija, radiju, kanal, kanala, mediji, medija, medijima, medije, medij, tabloid*, štamp*, tisak, tiska, tisku, redakcij*, dopisnik*, novinari, novinarima, podkast*, podcast*, glasilo, glasila`,
    collective: 'mediji, medija, medijima, medije, štampa, štampe, štampi',
    agency:
      'agencija, agencije, agenciji, agenciju, agencijom, novinska agencija, novinske agencije, novinskoj agenciji, informativna agencija, informativne agencije',
    document: `žalba, žalbe, žalbi, zahtjev*, zahtev*, nota, note, obdukcija, obdukcije, planovi, planovima, planova, kolumna, kolumne, kolumni, kolumnu, rubrika, rubrici, feljton, feljtonu, izveštaj*, izvještaj*, izvješć*, istraživanj*, studij*, anket*, saopštenj*, priopćenj*, saopćenj*, izjav*, deklaracij*, dokument*, dopis*, mejl*, imejl*, e-mail*, elaborat*, dosije, dosijea, dosijeu, spis, spisa, spisi, spisima, spise, prepisk*, prepisc*, depeš*, publikacij*, članak, članka, članku, tekst, teksta, tekstu, materijal, materijala, materijali, pismo, pisma, pismu, podaci, podataka, podacima, podatke, istrag*, statistik*, rezultat*, tužb*, ugovor*, zapisnik*, presud*, odluk*, belešk*, bilješk*, objav*, tvit*, pregled*, prognoz*, memorandum*, transkript*, snimak, snimka, snimku, zakon, zakona, zakonu, nacrt*, uredb*, nared*, analiz*, veštačenj*, vještačenj*, popis, popisa, knjig*, bilten*, rezolucij*, revizij*, optužnic*, nalaz, nalaza, nalazu, procen*, procjen*`,
  },

  phrase: {
    determiners: '',
    objects:
      'policiji, komšijama, susjedima, prijateljima, navijačima, obožavateljima, roditeljima, kolegama, suigračima, saigračima, svoju, svoj, svoje, svojoj, svojem, svojom, rezultate, detalje, razloge, podatke, nalaze, uslove, uvjete, dokumente, zaključke, pojedinosti, *cima, *ljenim, mi, mu, *u, *skoj, *noj, *skog, *nog, *ačima, *ljima',
    definite:
      'svoju, svoj, svoje, svoji, svojih, svojim, svojoj, svojem, ovaj, ova, ovo, ovi, taj, ta, te, ti, tog, isti, ista, njegov, njegova, njen, njezin',
    links:
      'u, iz, od, sa, s, za, po, na, o, pri, do, kod, nad, blizak, bliska, bliski, bliskog, bliskih, upoznat, upoznata, upoznati, upoznatih, upoznatog',
    particles: 'al, van, fon, von, de, di, der, bin, la, le',
    stops: `riječ, reč, slično, novinarima, *avši, *uvši, no, stoga, krajem, početkom, sredinom, mjesec, mesec, tjedan, postoji, postoje, tako, koju, kojim, kojom, čije, čijeg, čijim, nas, vas, nam, vam, ih, ga, joj, im, prvi, prva, prvo, prve, nije, nisu, nisam, nismo, neće, nećemo, ćemo, bih, bismo, imaju, imao, imala, imali, nemaju, jeste, da, što, koji, koja, koje, kojeg, kojoj, kojima, kojih, kojem, kome, čiji, čija, gde, gdje, kada, kad, ako, dok, jer, kako, kao, li, ali, a, nego, već, međutim, iako, mada, zato, pa, te, nakon, posle, poslije, pre, prije, bez, ne, ni, niti, bi, bio, bila, bilo, bili, biti, sam, smo, će, ću, ima, nema, može, mogu, mogao, mogla, treba, mora, moraju, postao, postala, zbog, uprkos, unatoč, umesto, umjesto, protiv, osim, među, između, samo, čak, upravo, više, manje, sve, svi, svih, ovde, ovdje, tu, sada, onda, opet, zašto, koliko, možda, verovatno, vjerojatno, se, mu, tokom, tijekom, prema, radi, uz, ovo`,
    between: `za naš je (list|portal|dnevnik|medij), za našu je (televiziju|redakciju), za naše je novine, (publici|okupljenima|prisutnima|(okupljenim|prisutnim) *ima) (|na *u )u (*u|*i), publici, okupljenima, prisutnima, (okupljenim|prisutnim) *ima, pred (kongresom|senatom|parlamentom), uporno, često, za naš (list|portal|sajt|dnevnik|medij), za našu (redakciju|televiziju|agenciju), za naše novine, u (izveštaju|izvještaju|izvješću|pismu|obraćanju|saopštenju|priopćenju|poruci) (investitorima|akcionarima|dioničarima|javnosti|ulagačima|građanima|navijačima|zaposlenima|radnicima|članovima|kolegama), na (iksu|x-u|tviteru|twitteru|fejsbuku|facebooku|instagramu|telegramu|tiktoku|društvenim mrežama|društvenoj mreži), neslužbeno, nezvanično, ekskluzivno, pred (komisijom|odborom|poslanicima|zastupnicima|sudijom|sucem|povjerenstvom|porotom), (posle|nakon|pre|prije|uoči) (finala|polufinala|derbija|starta|dolaska|povratka|izbora|rata), *irano, je, su, u *oj (emisiji|izjavi|objavi|poruci|debati|raspravi|kolumni), u *om (obraćanju|intervjuu|saopštenju|priopćenju|razgovoru|odgovoru|govoru|komentaru|podkastu|podcastu|dnevniku), na *oj (konferenciji|sednici|sjednici|sesiji), na *om (sastanku|skupu|samitu|summitu|ročištu|kongresu), na sudu, u sudu, pred sudom, (do zaključenja (|ovog )(broja|lista|teksta)|do objav(e|ljivanja) (|ovog )(teksta|članka|vesti|vijesti)), na (svom|svojem) (sajtu|portalu|blogu|kanalu), na (svojoj|zvaničnoj|službenoj) (|internet |internetskoj |veb |mrežnoj )stranici, na (svojim|službenim) (|internetskim |mrežnim )stranicama, kratko, ukratko, lakonski, iskreno, ironično, ljutito, (posle|poslije|nakon|uoči|pre|prije|tokom|tijekom) (sednice|sjednice|meča|utakmice|sastanka|glasanja|glasovanja|suđenja|presude|trke|utrke|poraza|pobede|pobjede|susreta|razgovora|treninga|rasprave|samita|summita|hitne sednice|hitne sjednice|sednice vlade|sjednice vlade), na (sastanku|skupu|samitu|summitu|suđenju|sednici|sjednici|ročištu|predstavljanju|otvaranju|tribini|mitingu|panelu), u (skupštini|saboru|parlamentu|sudnici|obraćanju|televizijskom obraćanju|obraćanju javnosti|obraćanju naciji|pisanoj izjavi|pisanom odgovoru|zajedničkom saopštenju|zajedničkom priopćenju|videu|objavi|komentaru|završnoj reči|završnoj riječi), nezavisno, neovisno, nezavisno jedan od drugog, oštro, jasno, otvoreno, odlučno, kategorično, više puta, u više navrata, pred (kamerama|novinarima|sudom), na svom (profilu|fejsbuku|facebooku|instagramu|nalogu), na (svojoj |)fejsbuk stranici, na mreži x, na platformi x, juče, jučer, danas, sutra, takođe, također, ranije, kasnije, sinoć, jutros, već, još, sada, tada, nedavno, prvobitno, službeno, zvanično, javno, izričito, u međuvremenu, istovremeno, sa svoje strane, osim toga, u subotu, u nedelju, u nedjelju, u ponedeljak, u ponedjeljak, u utorak, u sredu, u srijedu, u četvrtak, u petak, ove nedelje, prošle nedelje, ovog tjedna, prošlog tjedna, u eteru, na fejsbuku, na facebooku, na instagramu, na tviteru, na twitteru, na društvenim mrežama, na društvenoj mreži, u intervjuu, na konferenciji za novinare, na konferenciji za medije, na pres-konferenciji, u izjavi, u pismu, u odgovoru, telefonom, novinarima, za medije, medijima, ponovo, ponovno, ujutro, uveče, navečer, pod uslovom anonimnosti, pod uvjetom anonimnosti, i, nam, nama`,
    nullSubjects: 'su, smo, *li, *le, *ju, *mo, tvrde, kažu, ističu',
    pronouns: {
      person: 'on, ona, njega, nje, njoj, njemu, ja',
      people: 'oni, njih, mi',
      thing: 'ono',
      relative: 'koji, koja, koje',
    },
    negations: 'činjenica, brojka, niko, nitko, nikoga, nijedan, nijedna, nijedno',
    and: 'i, ili, te',
    self: `ja, mi, me, mene, meni, mnom, nas, nam, nama, moj, moja, moje, moji, mojim, mog, moju, naš, naša, naše, naši, našeg, našu, našim, sam, smo, nisam, nismo, ću, ćemo, neću, nećemo, bih, bismo, imam, imamo, nemam, nemamo, hoću, hoćemo, želim, želimo, mogu, možemo, moram, moramo, verujem, vjerujem, verujemo, znam, znamo, mislim, mislimo, osećam, osjećam, bojim, bojimo, igram, igramo, idem, idemo, radim, radimo, živim, živimo, volim, volimo, vidim, vidimo, nadam, nadamo, odlazim, ostajem, ostajemo, tražim, tražimo`,
    conditions: 'ako, ukoliko',
    openers:
      'i, a, ali, no, da, kako, kad, kada, ako, gde, gdje, dok, iako, međutim, jer, ili, koji, koja, koje, prenosi, piše, javlja, u intervjuu, u razgovoru, za',
  },

  cues: [
    {
      // "was told the agency in the hospital"
      words:
        'rečeno je, kazano je, potvrđeno je, saopšteno je, rekli su, kažu, kazali su, potvrdili su, objasnili su, izjavili su',
      forms: ['” {cue} (za |){medium} (u|iz) {source}', '” {cue} {medium} (u|iz) {source}'],
      needs: 'known',
    },
    {
      words:
        's (tim|takvim|ovim) (predlogom|prijedlogom|zahtevom|zahtjevom|apelom) (izašao|izašla|istupio|istupila) je, sa (takvim|ovim) (predlogom|prijedlogom|zahtevom|zahtjevom|apelom) (izašao|izašla|istupio|istupila) je',
      forms: ['{cue} {source}'],
      needs: 'known',
    },
    {
      // "told Reuters": whom it is told in the case of that.
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '{source} {cue} (je |su |){medium}',
        '{source} (je|su) (to |o tome |){cue} {medium}',
        '{source} (je|su) (to |o tome |)(agenciji |listu |portalu |televiziji |dnevniku |tjedniku |nedeljniku |radiju |){medium} {cue}',
      ],
      needs: 'known',
    },
    {
      // "the author at the launch of the book claimed": what stands behind the preposition speaks no more than the book.
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} (na|nakon|posle|poslije|uoči|tijekom|tokom|povodom|pred|po|u) … {cue} (je|su) (da|kako)'],
      needs: 'named',
    },
    {
      // “…,” commented on the figures Jan Bell.
      words:
        'komentira(|o|la|li), komentari(še|sao|sala), prokomentira(o|la|li), prokomentari(sao|sala), ocjenjuje, ocijeni(o|la), ocenjuje, oceni(o|la), opisuje, opis(ao|ala|ali), objašnjava, objasni(o|la|li), pojašnjava, pojasni(o|la), obrazlaže, obrazloži(o|la), tumači, tumači(o|la), rezimira(o|la|), sumira(o|la|)',
      forms: [
        '” {cue} (je |su |)(nove |najnovije |svoju |svoj |svoje |cijelu |celu |)(brojke|podatke|rezultate|rezultat|situaciju|stanje|odluku|presudu|promjenu|promenu|promjene|promene|utakmicu|meč|igru|nastup|pobjedu|pobedu|poraz|remi|gol|prijedlog|predlog|zakon|potez|poteze|izbor|namjeru|nameru|plan|planove|razlog|razloge|osjećaje|trenutak|akciju|nesreću|požar|događaj|događaje|slučaj|odlazak|ostavku|poskupljenje|poskupljenja|kašnjenje|pad|rast|interes|stav|izvještaj|izveštaj|izjavu) (je |su |){source}',
      ],
      needs: 'known',
    },
    {
      // "the results were published by the journal": one verb in the singular, its object in the plural or in another case.
      words:
        'objavi(o|la|lo), donosi, doni(o|jela), done(o|la), otkri(o|la|lo), prikaza(o|la), emitira(o|la), emitova(o|la), potvrdi(o|la|lo), demantira(o|la), demantova(o|la)',
      forms: [
        '(rezultate|snimke|fotografije|podatke|brojke|zaključke|informacije|dokumente|detalje|pojedinosti|imena|razloge|vijest|vest|informaciju|studiju|istraživanje|snimku|snimak|razgovor|anketu|analizu|izvještaj|izveštaj|popis|spisak) (istraživanja |studije |ankete |istrage |glasanja |glasovanja |o … |)(je|su) (u (ponedjeljak|ponedeljak|utorak|srijedu|sredu|četvrtak|petak|subotu|nedjelju|nedelju) |danas |jučer |juče |prvi |){cue} {source}',
      ],
      needs: 'known',
    },
    {
      words:
        'pita(|o|la) se, zapita(o|la) se, piše, pisa(o|la), napisa(o|la), istič(e|u), upozorava, ocjenjuje, ocenjuje',
      forms: ['” {cue} (je |)u (komentaru|kolumni|autorskom tekstu|tekstu|osvrtu) za {medium} {source}'],
      needs: 'known',
    },
    {
      // "the Financial Times writes that, citing …": only an outlet does.
      words: 'piš(e|u), prenos(i|e), javlja(|ju), objavljuj(e|u), donos(i|e), navod(i|e), tvrd(i|e)',
      forms: ['{source} {cue} da … (pozivajući se|citirajući)', '{source} , (pozivajući se|citirajući) … , {cue} da'],
      needs: 'publication',
      quiet: true,
    },
    {
      // Without whose they are, data are nobody's.
      words:
        'prema (službenim|zvaničnim|neslužbenim|nezvaničnim|dostupnim|preliminarnim|prvim|najnovijim) (podacima|podatcima|informacijama)',
      forms: ['{cue} {source}'],
      needs: 'known',
    },
    {
      words: `${SAYS}`,
      forms: ['(slično|isto|tako|drugačije|drukčije) {cue} (i |){source}'],
      needs: 'known',
    },
    {
      words: '(jednoglas*|izričit*|kategorič*|odluč*|jas*|uvjeren*|uveren*|ogorčen*|svjes*|sves*) (:|da|kako)',
      forms: ['{source} (je|su) {cue}'],
      needs: 'unnamed',
    },
    { words: '(donos(i|e)|prenos(i|e)|otkriva(|ju)) (da|kako)', forms: ['{source} {cue}'], needs: 'outlet' },
    {
      words: '(već |ranije |i ranije |više puta |)govori(o|la|li) (je |su |) (da|kako)',
      forms: ['{source} {cue}', '{source} (je|su) {cue}'],
      needs: 'person',
    },
    {
      // "the coach did not hide his disappointment"
      words:
        'nije (krio|krila|skrivao|skrivala|mogao sakriti|mogla sakriti|mogao da sakrije|mogla da sakrije) (|svoje |svoju |svoj )(zadovoljstvo|nezadovoljstvo|razočaranje|razočarenje|radost|sreću|iznenađenje|ogorčenje|bes|bijes|oduševljenje|ponos|frustraciju|ljutnju), nije (birao|birala) (reči|riječi), nije (štedio|štedjela|štedela|štedeo) (kritike|riječi hvale|reči hvale), nije (štedio|štedeo|štedjela|štedela) (svoje |)(igrače|ekipu|momčad|tim|sudije|suce)',
      forms: ['{source} (nakon|posle|poslije|uoči|zbog|po|pred) … {cue}', '{source} {cue}'],
      needs: 'person',
    },
    {
      // "answered him the union's head": whom it is said to stands between.
      words: `${TELLS}, ${SAYS}`,
      forms: ['” {cue} (mu|joj|im) (je |su |){source}', '{source} (mu|joj|im|mi|nam) (je |su |){cue}'],
      needs: 'known',
    },
    {
      words: 'saznaje se, doznaje se, saznaj(e|u) se, neslužbeno (se |)doznaje, nezvanično (se |)saznaje',
      forms: ['” {cue} (iz|od) {source}', '{cue} (iz|od) {source}'],
      needs: 'known',
    },
    {
      words:
        '(za sada |zasad |zasada |još |)(ne žele|nisu (htjeli|hteli|želeli|željeli)|odbijaju|odbili su|neće) (da (potvrde|komentarišu|komentiraju|otkriju|govore)|potvrditi|komentirati|komentarisati|otkriti|govoriti)',
      forms: ['u {source} {cue}', 'iz {source} {cue}'],
      needs: 'known',
      strong: true,
    },
    {
      words:
        '(stiže|stigao je|stigla je|stigli su|dolazi|došao je|došla je) (|i |brz |hitan |kratak |oštar |prv* )(odgovor|poruka|potvrda|demanti|reakcija|upozorenje|saopštenje|priopćenje|uveravanje|uvjeravanje|objašnjenje)',
      forms: ['iz {source} {cue} (da|:|kako)'],
      needs: 'known',
      strong: true,
    },
    {
      // Whom an outlet has it from.
      words: '(kako |)(saznaje|saznaju|doznaje|doznaju)',
      forms: [
        '{cue} {medium} (iz|od) {source}',
        '{medium} {cue} (iz|od) {source}',
        'kako {medium} {cue} (iz|od) {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: 'citira, citiraju, citirao je, citirala je',
      forms: ['” {cue} {source} {origin}', '” {cue} {origin} {source}'],
      needs: 'outlet',
    },
    {
      // What somebody expresses, or asks the court for.
      words: 'izraz(io|ila|ilo|ili), izražava(|ju), iskaza(o|la|lo|li), traž(i|e), zatraž(io|ila|ilo|ili)',
      forms: [
        '{source} (je |su |){cue} … (podršku|nadu|uverenje|uvjerenje|zabrinutost|žaljenje|saučešće|neslaganje|nezadovoljstvo|zadovoljstvo|zahvalnost|solidarnost|sumnju|spremnost|razočaranje|zatvora)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Who will not say gives an answer as well.
      words:
        '(ne žel(i|e)|neće|nisu hteli|nije (hteo|htela|htelo|htio|htjela|htjelo|želeo|želela|želelo|želio|željela|željelo)|nisu (želeli|željeli|htjeli)) (da se (izjašnjava|izjašnjavaju|izjasni|izjasne|oglasi|oglase|oglašava|oglašavaju)|da (komentariše|komentarišu|komentira|komentiraju|govori|govore) (o|za)|da (komentariše|komentarišu|komentira|komentiraju)|komentirati|komentarisati|se izjašnjavati|govoriti za medije)',
      forms: ['{source} {cue}', 'iz {source} {cue}'],
      needs: 'known',
    },
    {
      words: `(saopšteno|saopćeno|priopćeno|potvrđeno|rečeno|najavljeno|javljeno|poručeno|objavljeno|objašnjeno|naglašeno|istaknuto) je (to |danas |juče |jučer |nam |)`,
      forms: ['{cue} iz {source}'],
      needs: 'known',
    },
    {
      words:
        '(nije|nisu) (bio|bila|bilo|bili|bile) (dostupan|dostupna|dostupno|dostupni|dostupne) za (komentar|izjavu|medije)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      // What somebody is charged with.
      words: 'teret(i|e|io|ila|ilo|ili|ile), sumnjič(i|e|io|ila|ilo|ili|ile)',
      forms: ['{source} (ga |je |ih |su |)(na teret |){cue} … da'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        'ne (očekuj(e|u)|spor(i|e)), ne (veruj(e|u)|vjeruj(e|u)|misl(i|e)|smatra(|ju)) da, umiruj(e|u) (javnost|građane|roditelje|navijače|potrošače|tržišta), diž(e|u) uzbunu, zvon(i|e) na uzbunu',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: 'svedoč(i|e), svjedoč(i|e)',
      forms: ['” {cue} {source}', '{source} {cue} (da|kako|:)'],
      needs: 'known',
    },
    {
      // "as an internal report proves"
      words:
        'dokazuj(e|u), potvrđuj(e|u), potvrd(io|ila|ilo|ili), pokazuj(e|u), pokaza(o|la|lo|li), svedoč(i|e), svjedoč(i|e), ukazuj(e|u), sugeri(še|ra)',
      forms: ['(kako|što|to) (je |) {cue} {source}'],
      needs: 'document',
    },
    {
      words: '(je|su) (poražavajuć*|porazn*|razorn*|uništavajuć*|alarmantn*)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['o … (je|su) {cue} {source}', '{source} (je |su |)za {medium} {cue}'],
      needs: 'known',
    },
    {
      words: 'slaž(e|u), složi(o|la|li)',
      forms: ['{source} se ne {cue}', '{source} (nije|nisu) se {cue}'],
      needs: 'known',
    },
    {
      words: `${TELLS}, ${SAYS}, pokaza(la|lo|li), pokazuj(e|u)`,
      forms: [
        '{source} (objavljen*|publikovan*|publiciran*) u (naučnom |znanstvenom |stručnom |uglednom |prestižnom |)(časopisu|magazinu|listu|žurnalu) {medium} {cue}',
        '{source} (objavljen*|publikovan*|publiciran*) u (naučnom |znanstvenom |stručnom |uglednom |prestižnom |)(časopisu|magazinu|listu|žurnalu) {medium} (je|su) {cue}',
      ],
      needs: 'document',
    },
    {
      words: `${JUDGES}, ${TELLS}, ${SAYS}, vid(i|e), vid(eo|ela|io|jela), pripisuj(e|u), pripisa(o|la|lo|li|le)`,
      forms: [
        `{source} (je |su |)${OBJECT} {cue}`,
        `{source} ${OBJECT} (je|su) {cue}`,
        '{source} (to|ovo) (je |su |){cue}',
      ],
      needs: 'known',
    },
    {
      words: `nije kri(o|la), nije skriva(o|la), ne krij(e|u), nisu (krili|skrivali)`,
      forms: [
        '{source} {cue} da',
        '{source} {cue} (|svoje |svoj )(zadovoljstvo|nezadovoljstvo|razočaranje|radost|sreću|iznenađenje|ogorčenje|bes|bijes|oduševljenje|ponos) :',
        '” {cue} (|svoje |svoj )(zadovoljstvo|nezadovoljstvo|razočaranje|radost|sreću|iznenađenje|ogorčenje|bes|bijes|oduševljenje|ponos) {source}',
      ],
    },
    {
      words:
        'javi(o|la|li|lo), pisa(o|la|li|lo), napisa(o|la|li|lo), objav(io|ila|ilo|ili), otkr(io|ila|ilo|ili), izvest(io|ila|ilo|ili), izvijest(io|ila|ilo|ili)',
      forms: ['o … (je|su) (prvi|prva|prvo|prve) {cue} {source}', '(prvi|prva|prvo|prve) (je|su) o … {cue} {source}'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: 'doznajemo, saznajemo, saznali smo, doznali smo, rečeno nam je, potvrđeno nam je, potvrđeno je, rečeno je',
      forms: ['{cue} (iz|od|u) {source}', '(iz|od|u) {source} {cue}'],
      needs: 'known',
    },
    { words: 'citira(|o|la|lo|ju)', forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    { words: '(i|te|a|pa|pritom|pri čemu|pri tome) citira(|o|la|lo|ju)', forms: ['{cue} {source}'], chain: true },
    {
      words:
        'javi(o|la|li|lo), pisa(o|la|li|lo), napisa(o|la|lo), objav(io|ila|ilo), otkr(io|ila|ilo), izvest(io|ila|ilo), izvijest(io|ila|ilo)',
      forms: [
        '(prvi|prva|prve|prvo) (je |su )(o slučaju |o tome |o ovome |vest |vijest |to |o svemu |informaciju |){cue} {source}',
        '{source} (je |su )(prvi|prva|prvo|prve) … {cue}',
      ],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `prema (rečima|riječima|podacima|informacijama|saznanjima|navodima|mišljenju|oceni|ocjeni|procenama|procjenama|proceni|procjeni|tvrdnjama|tumačenju|pisanju|iskazu|svedočenju|svjedočenju|prognozama|izjavi|izjavama|računici), po (rečima|riječima|mišljenju|oceni|ocjeni|navodima|pisanju|tvrdnjama|sudu), rečima, riječima, kako stoji u, kako se navodi u, kako navode u, kako kažu u, kako je (navedeno|saopšteno|priopćeno|objavljeno|rečeno|potvrđeno) (u|iz|na), kako saznaje, kako doznaje, sudeći po`,
      forms: ['{cue} (u|iz|) {source}'],
      strong: true,
    },
    { words: 'prema, shodno, sukladno', forms: ['{cue} {source}'], needs: 'document' },
    { words: 'prema', forms: ['{cue} {source}'], needs: 'outlet' },
    // In the middle of a clause it is "towards".
    { words: 'prema', forms: ['” {cue} {source}', '(a|ali|no|dok) {cue} {source}'], needs: 'known' },
    {
      words: `pozivajući se na, poziva se na, pozivaju se na, pozvao se na, pozvala se na, pozivanjem na, uz pozivanje na, pozivom na, referirajući se na, citirajući, prenoseći, uz navod, kako je rekao izvor, saznala od, saznao od, saznalo od, doznao od, doznala od, dobio od, dobila od`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `(u|tokom|tijekom) (|ekskluzivnom |velikom )(intervjuu|intervjua|razgovoru|razgovora) (za|sa|s), u izjavi za, u komentaru za, u emisiji, u podkastu, u podcastu, u tekstu za, u gostovanju na, gostujući na, gostujući u`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words:
        'navode, navodi, navoda, pisanje, pisanja, tvrdnje, tvrdnju, tekst, teksta, tekstu, članak, članka, vest, vijest, istraživanje, istraživanja, priču, informaciju',
      forms: [
        '(demant* |negira* |odbac* |komentari* |opovrg* |povodom |){cue} (lista|portala|dnevnika|televizije|magazina|agencije) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words:
        '(zajednička |zajedničko |najnovija |najnovije |)(istraga|istraživanje) (|lista|listova|portala|medija|magazina|redakcija|novinara)',
      forms: ['{cue} {source}', 'pokazuje {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'translation',
      words:
        'prevod (teksta|članka) (iz|sa|lista|portala), prijevod (teksta|članka) (iz|s|lista|portala), prevedeno (iz|sa), prevedeno s',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: 'preuzeto (sa|s|iz|od), prenosimo (sa|s|iz|od), objavljeno uz dozvolu, tekst je preuzet (sa|s|iz)',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words:
        'navodi se, piše, stoji, kaže se, ističe se, naglašava se, dodaje se, tvrdi se, zaključuje se, navedeno je, objavljeno je, rečeno je, saopšteno je, priopćeno je, potvrđeno je, saopšteno, priopćeno, potvrđeno, objavljeno, stiglo',
      forms: ['” (|kako )(se |){cue} (u|iz|na) {source}', '{cue} (u|iz|na) {source}'],
    },
    {
      // "Jane Smith has before the match told": what is said of the time is no source.
      words: SPEAKS,
      forms: [
        '{source} (je|su) (juče |danas |sinoć |jutros |jučer |ranije |tada |)(uoči|tokom|tijekom|prilikom|povodom|pred|nakon|posle|poslije|pre|prije|za vreme|za vrijeme|na kraju|na početku|po dolasku|po povratku|po izlasku|po završetku) … {cue}',
        '{source} (je|su) u (svom |svojem |svojoj |otvorenom |novom |)(izveštaju|izvještaju|izvješću|pismu|saopštenju|priopćenju|saopćenju|obraćanju|govoru|odgovoru|presudi|odluci|obrazloženju|izjavi) {cue}',
      ],
      needs: 'person',
      strong: true,
    },
    {
      words:
        'navodi, piše, stoji, kaže, ističe, naglašava, dodaje, tvrdi, zaključuje, upozorava, procenjuje, procjenjuje, vidi',
      forms: ['u {source} se (|također |takođe ){cue}', 'u {source} (je |){cue}', 'iz {source} se {cue}'],
      needs: 'document',
    },
    {
      words: 'proizlazi, proizilazi, vidljivo je, jasno je, vidi se',
      forms: ['iz {source} {cue}', '{cue} iz {source}', 'kako {cue} iz {source}'],
    },
    {
      words:
        'pokaza(o|la|li|lo|le), pokazuj(e|u), otkriva, otkrilo, utvrdilo, utvrdila, svedoči, svjedoči, ukazuj(e|u), predviđa, kaže, sugerira, sugeriraju, povezuj(e|u), povezal(a|o|i|e), dovod(i|e) u vezu, potvrđuj(e|u), potvrdil(a|o|i|e), upućuj(e|u) na',
      forms: ['” {cue} {source}', '{source} {cue}', '{source} (je|su) {cue}'],
      needs: 'document',
    },
    {
      words:
        'u koji je imao uvid, u koji je imala uvid, u koje je imao uvid, u koju je imao uvid, u čijem je posedu, u čijem je posjedu, do kojeg je došao, do kojih je došao, koji je videla, koje je video, koji je vidio',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: 'navod(i|e), kaž(e|u), istič(e|u), naglašava(|ju), doda(je|ju), tvrd(i|e), napominj(e|u)',
      forms: [
        'kako {cue} u (svom |svojem |današnjem |)(saopštenju|priopćenju|saopćenju|izveštaju|izvještaju|izvješću|pismu) {source}',
      ],
      needs: 'known',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['kako (je |su |za {medium} |je ranije |je već |prvi ){cue} {source}', 'kako {cue} {source}'],
      strong: true,
    },
    {
      words: TELLS,
      forms: [
        '{cue} (|je |su )(za|u intervjuu za|u razgovoru za|u izjavi za|u emisiji) {medium} {source}',
        '(za|u intervjuu za|u razgovoru za|u razgovoru s|u razgovoru sa|u izjavi za) {medium} (|je |su )(|to |o tome )({cue}) {source}',
        '(za) {medium} (je|su) {cue} {source}',
        '{source} za {medium} (je|su) {cue}',
        '{source} (je|su) {cue} (za|u intervjuu za|u razgovoru za|u razgovoru sa|u razgovoru s|u izjavi za) {medium}',
        '{source} (je|su|) (za|u razgovoru za|u intervjuu za|u izjavi za) {medium} {cue}',
        '{source} {cue} (|je |su )(za|u intervjuu za|u razgovoru za|u izjavi za) {medium}',
        '” {cue} (je |su |){source} za {medium}',
      ],
      strong: true,
    },
    {
      forms: [
        'se (oglasio|oglasila|oglasilo|oglasili) (i |je i |je |su |){source}',
        '{source} (je |)se (oglasio|oglasila|oglasilo|oglasili) (na|putem|preko|u|povodom|nakon|saopćenjem|priopćenjem|saopštenjem)',
        '(oglasio|oglasila|oglasilo|oglasili) (se |je se |su se )(i |){source}',
      ],
      needs: 'known',
    },
    {
      // "She came too late, said the doctor": not who is in the clause before.
      words: `${TELLS}, ${SAYS}`,
      forms: ['” {cue} (je|su) {source} ”'],
      needs: 'known',
    },
    {
      words: SPEAKS,
      forms: [
        '{source} (u|na) (svojoj|svom|svojem|svojim) (je|su) … {cue}',
        '{source} (je|su) (juče |danas |sinoć |jutros |jučer |ranije |tada |)(u|na|kod|sa|s|o|pri|ispred) … {cue}',
      ],
      strong: true,
    },
    {
      // "at the question on his resignation the minister answered": a noun stands between the preposition and the subject.
      words: SPEAKS,
      forms: [
        '(na (pitanje|pitanja|konstataciju|primedbu|primjedbu|opasku) o|tokom|tijekom|uoči|nakon|posle|poslije|povodom|prilikom) … {source} (je|su) {cue}',
      ],
      needs: 'named',
    },
    {
      words: 'odgovor(io|ila|ilo|ili), odgovara(|ju)',
      forms: ['na (pitanje|pitanja|konstataciju|primedbu|primjedbu|opasku) … {source} (je |su |){cue}'],
      needs: 'named',
    },
    {
      words: 'reag(ovao|ovala|ovalo|ovali|ira|irao|irala|iralo|irali|uje|uju|iraju), osvrnu(o|la|lo|li) se',
      forms: [
        'na (ove |te |)(optužbe|kritike|navode|izjavu|izjave|pisanje|presudu|odluku|vest|vijest|tvrdnje|poruke|snimak|snimku) … {cue} {source}',
        'na (ove |te |)(optužbe|kritike|navode|izjavu|izjave|pisanje|presudu|odluku|vest|vijest|tvrdnje|poruke|snimak|snimku) (je |su |){cue} (i |){source}',
      ],
      needs: 'known',
    },
    { words: 'podaci su, podatak je, procena je, procjena je', forms: ['” {cue} {source}'], needs: 'known' },
    {
      // "the minister has met the neighbours and told"
      words: SPEAKS,
      forms: ['{source} (je|su) … (i|te|pa) {cue}'],
      needs: 'known',
    },
    {
      // "the decision has criticised the ombudsman": a first word in the case of the object.
      words: JUDGES,
      forms: ['*u (je|su) (juče |danas |jučer |oštro |odmah |javno |){cue} {source}'],
      needs: 'known',
    },
    {
      // "the diplomat, who would not be named, described the talks as": what follows the verb is its object.
      words: `${JUDGES}, ${TELLS}, ${SAYS}`,
      forms: ['{source} , (koji|koja|koje|kojeg|kojem|kome|kojoj|kojima|čiji|čija|čije) … , {cue} (je|su)'],
      needs: 'known',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '” (*no|*to|*vo|*lo|*ski) (je |su |){cue} (je |su |){source}',
        '(to|ovo|o tome|vest|vijest) (je|su|) (danas |juče |jučer |){cue} (iz|) {source}',
        '” {cue} (je |su |){source}',
        '{source} {cue}',
        '{source} (je|su|se|nam) {cue}',
        '{cue} (je|su|) (iz|u) {source}',
        '{source} (u intervjuu|u emisiji|u podkastu|u podcastu|u dnevniku|na društvenim mrežama|u razgovoru|na konferenciji) … {cue}',
        '{source} {cue}',
        '{source} (je|su|se|nam) {cue}',
        'iz {source} (su |){cue}',
        'iz {source} su … {cue}',
        '{source} , (koji|koja|koje|čiji|čija|čije) … , {cue}',
      ],
    },
    {
      // Of a house one says "they say".
      words:
        'kažu, naveli, navode, rekli, kazali, tvrde, tvrdili, ističu, istakli, istaknuli, naglašavaju, naglasili, smatraju, veruju, vjeruju, misle, najavljuju, najavili, potvrđuju, potvrdili, objašnjavaju, objasnili, pojašnjavaju, upozoravaju, upozorili, poručuju, poručili, saopštavaju, saopštili, saopćili, priopćuju, priopćili, dodaju, dodali, procenjuju, procjenjuju, ocenjuju, ocjenjuju, strahuju, predviđaju, odgovaraju, odgovorili, napominju, napomenuli, podsećaju, podsjećaju, uveravaju, uvjeravaju, ukazuju, obećavaju, obećali, priznaju, priznali, savetuju, savjetuju, preporučuju',
      forms: ['u {source} (su|) {cue}'],
      strong: true,
    },
    { words: 'očekuju', forms: ['u {source} (|i dalje |sada ){cue} (da|kako)'], strong: true },
    {
      // “…,” told the Harbour Post Jane Smith: a paper that no index knows stands in between.
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '” {cue} (je |su |)za (*ki|*ni|*ku|*nu|*vu|*ke|*ne|*ve|*lu) (*nik|list|glas|*novine|*niku|*vijesti|*vesti|portal|radio|televiziju|novosti|ekspres|tjednik|magazin|poštu|reč|riječ|kurir) {source}',
      ],
      needs: 'known',
    },
    { words: `${TELLS}, ${SAYS}`, forms: ['{cue} (je|su) {source}', '{cue} {source}'] },
    {
      words:
        'žal(i|e), žal(io|ila|ili), nada(|ju|o|la|li), boj(i|e), plaš(i|e), seća(|ju), sjeća(|ju), slaž(e|u), složi(o|la|li), pita(|ju), čud(i|e), raduj(e|u), hval(i|e), protiv(i|e), usprotiv(io|ila|ili|ilo), zalaž(e|u), založ(io|ila|ili|ilo), ogradi(o|la|li|lo), ogl(asio|asila|asili|asilo), bun(i|e), bran(i|e), pravda(|ju), pribojava(|ju), izvin(io|ila|ili|ilo), ispriča(o|la|li|lo), požal(io|ila|ili), pohval(io|ila|ili), našal(io|ila), prise(tio|tila), prisjet(io|ila)',
      forms: ['{source} se {cue}', '{source} (je|su) se {cue}', '{cue} se {source}', '” {cue} se {source}'],
      needs: 'person',
    },
    {
      words:
        'ukaz(ao|ala|ali|alo|uje|uju), upozor(io|ila|ili|ilo), upozorava(|ju), podset(io|ila|ili|ilo), podsjet(io|ila|ili|ilo)',
      forms: ['na … (je|su|) {cue} (i |){source}', '{cue} (je |su |)na (to|ovo) (i |){source}'],
    },
    {
      words: JUDGES,
      forms: [
        '(to|ovo) (je|su) {cue} {source}',
        '” {cue} (je |su |){source} ”',
        'iz {source} (je|su|) {cue}',
        '{source} (je|su|) {cue}',
        '{source} {cue}',
        '{cue} (je|su) {source}',
      ],
    },
    { words: 'javlja, prenosi, piše, objavljuje', forms: ['” {cue} {source}', '{source} {cue}'], needs: 'outlet' },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} o … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      words: ':',
      forms: [
        '¶ {source} {cue} nema (govora|sumnje|razloga|predaje|odustajanja|povlačenja|straha|dileme|opravdanja|promjena|promena)',
      ],
    },
    {
      // Whoever speaks in marks, or before “that”, is somebody, whatever the noun.
      words: ASIDES,
      forms: ['” {cue} (je |su |se |){source} ”'],
      strong: true,
      needs: 'quotation',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} (je |su |){cue} da'],
      strong: true,
      needs: 'quotation',
    },
    {
      // Verbs that do not always speak: beside what was said, or before “that”.
      words:
        'zahval(io|ila|ili|ilo), žal(i|e), žali(o|la|li), traž(i|e), traži(o|la|li), ponavlja(|ju), ponavlja(o|la|li), viče, viču, vika(o|la), šapuć(e|u), cijeni, ceni, drži, drže, dopušta(|ju), dopusti(o|la), dopuni(o|la), nastavlja(|ju), nastavi(o|la|li), završi(o|la), zaključuj(e|u), odaj(e|u), deklarira',
      forms: ['” {cue} (je |su |){source}', '{source} (je |su |){cue} (da|kako)', '{source} (je |su |){cue} :'],
      needs: 'quotation',
    },
    { words: '*', forms: ['” {cue} (je |su |se |){source} ”', '{source} (je |su |se |){cue} :'], needs: 'speech' },
    { words: '*', forms: ['{source} (je |su |){cue} , da'] },
    { words: '*', forms: ['{source} (je|su) {cue} da'], needs: 'unnamed' },
    {
      // What an outlet made of a story that it took over.
      words:
        'je ponovio, je ponovila, je ponovilo, ponovio je, ponovila je, je preuzeo, je preuzela, je prenio, se izvinio, se izvinila, izvinio se, izvinila se',
      forms: ['{source} {cue}', '(vest|vijest|priču|glasinu|tvrdnju) {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} je od … (napravio|napravila|napravilo)',
        '{source} je (izdao|izdala|objavio|objavila) (saopštenje|saopćenje|demanti|ispravku|ispravak)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(glasina|priča|vest|vijest|laž|šala) … (je nastala|nastala je|se rodila|je krenula|je potekla|se pojavila) … (u|na|iz|od) {source}',
        '(glasina|priča|vest|vijest|laž) (potiče|dolazi|potječe) (iz|od|sa) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(šala|satira|parodija|šalu) (lista |portala |){source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: ['(branim|podržavam) (svoje |naše |)(kolege|novinare) (iz|sa) {source}', '{source} i mi smo'],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(saznao|saznala|saznali|saznale|doznao|doznala|doznali) (je |su |)(iz|s|sa|preko|putem|slučajno|tek) (medija|novina|interneta|televizije|društvenih mreža|novinara|susjeda|komšija|prijatelja|poruke|), (za otkaze|za smenu|za smjenu|za odluku|za to|za sve) (su |je |)(saznao|saznala|saznali|saznale|doznao|doznala|doznali), (pogrešno|greškom|pogreškom|netačno|netočno) (smo|je) (naveli|naveo|navela|navedeno|objavili|objavljeno|napisali|napisano|preneli|prenijeli), (istražuj(e|u)|ispituj(e|u)|provjerava(|ju)|proverava(|ju)) (te |ove |sve |)navode, navode koje, (spomenik|spomen-ploču) (je |su |)otkri(o|la|lo|li|le), vjeruj(e|u) u, veruj(e|u) u, doda(o|la|li|le) (je |su |)(loptu|lopte|ulijevo|ulevo|udesno), (promjen*|promen*) naziva, prema (*ovim|*evim|*inim|njegovim|njenim|njezinim|njihovim) (riječima|rečima), (se |)(još |)smatra(|ju) (se |)(nestalim*|mrtvim*), (nastavio|nastavila) (je |)(dobru|odličnu|sjajnu|*ti|da), re(kao|kla|kli|kle) (je |su |)(zbogom|doviđenja|laku noć), navode (obitelji|porodice|oporbe|opozicije|medija|javnosti|tužitelja|tužioca|optužnice|žrtve|stranke|sindikata|iz), (re(kao|kla|kli)|kaza(o|la|li)|(is|)priča(o|la|li)|objasn(io|ila|ili)|prizna(o|la|li)) (je |su |)(mami|tati|majci|ocu|ženi|mužu|sinu|ćerki|kćeri|kćerki|bratu|sestri|babi|baki|dedi|djedu|unuku|unuci|unucima|deci|djeci|učenicima|đacima|komšiji|susjedu|pacijentu|kupcu), (tečno |odlično |dobro |perfektno |savršeno |)govor(i|e|io|ila|ili) (tečno |odlično |dobro |perfektno |savršeno |i |)(dva|tri|četiri|pet|šest|više|nekoliko|strane|engleski|nemački|njemački|francuski|ruski|italijanski|talijanski|španski|španjolski|turski|mađarski|kineski|srpski|hrvatski|bosanski|albanski|slovenački|slovenski|makedonski|arapski|japanski|latinski), (roman|romane|knjigu|knjige|pesmu|pjesmu|pesme|pjesme|zbirku|pismo|esej|scenario|scenarij|dramu|memoare) (je |su |)napisa(o|la|li|le), napisa(o|la|li|le) (je |su |)(roman|romane|knjigu|knjige|pesmu|pjesmu|pesme|pjesme|zbirku|esej|scenario|scenarij|dramu|memoare), (poslovica|izreka|narodna izreka|narodna poslovica|legenda|predanje|biblija|logika) (kaže|veli|govori), pozva(o|la|li|le|lo) (je |su |)(policiju|hitnu|vatrogasce|taksi|majstora|lekara|liječnika|pomoć|kolege|prijatelje|goste|decu|djecu|na (ručak|večeru|kafu|kavu|svadbu|slavlje)), (dovoljno|mnogo|najbolje|najviše|rečito|puno) govor(i|e) (o|koliko|kako|ko|tko), (dovoljno |)govor(i|e) (|dovoljno |sam |sama |samo |same |sami )(u prilog|za sebe|u korist), (sud|suda|sudija|sudac|sudsko veće|porota) (u *u |) (je |) (osudio|osudila|osudilo), (film|drama|komedija|roman|knjiga|priča|pesma|pjesma|serija|predstava|izložba|postavka|slika|legenda|natpis|tabla) (govori|priča|pripoveda|pripovijeda|opisuje|prikazuje|otkriva|podseća|podsjeća|svedoči|svjedoči), (nije|nisu) (bio|bila|bilo|bili|bile) (dostup*|raspoložen*) (za (komentar|izjavu|razgovor)|), (ko|tko) je (rekao|kazao|obećao|tvrdio|izjavio|najavio|potvrdio), (prema|po|shodno|u skladu sa) (novom |novim |ovom |ovim |važećem |važećim |tom |)(zakonu|zakonima|zakonom|pravilniku|propisima|ustavu|pravilima|odredbama|planu|statutu|ugovoru|sporazumu|tradiciji|članu|uredbi|običaju|rasporedu|kalendaru), (nije|nisu) (odgovor(io|ila|ilo|ili)|odgovara(o|la|li)|re(kao|kla|kli)|nave(o|la|li)|objav(io|ila|ilo|ili)|saopšt(io|ila|ilo|ili)|otkr(io|ila|ili)), prizna(o|la|li|je) (krivicu|krivnju|poraz), otkr(io|ila|ili|ilo) (je |su |)(nov|nova|novi|novu|nove|telo|tijelo|drogu|oružje), (zakon|predlog|prijedlog|nacrt) (je |su |)podrža(lo|li), prema planu, prema zakonu, prema očekivanjima, prema rasporedu, prema potrebi, prema pravilima, prema svemu sudeći, prema našim saznanjima, prema našim informacijama, prema meni, prema nama, drugim rečima, drugim riječima, ukratko rečeno, iskreno rečeno, blago rečeno, takoreći, kako se kaže, kao što je poznato, kako smo pisali, kako smo javili, kako smo objavili, kako smo izvestili, (preneo|prenela|preneli|prenio|prenijela|prenijeli) (je |su |)(kutij*|tovar*|teret*|robu|virus*|zaraz*|bolest*|vlasništvo|prava|sedište|sjedište|novac|lopt*|drog*), odgovara (za|stanju), odgovaraju za, piše knjig*, piše pesm*, piše pjesm*, piše muzik*, nije rekao ništa, niko nije, nitko nije, objavio rat, objavila album, objavio album, javio se, javila se, javili se, javlja se, javljaju se, otkrio spomenik, otkrivena je, poruke, pozvao na broj, govori se, piše se`,

  pointers: `pročitajte i, pročitajte još, pročitajte više, pročitaj i, čitajte još, vidi još, vidite i, pogledajte i, pogledajte još, povezane vesti, povezane vijesti, više o temi, na ovu temu, preporučujemo, video :, foto :, još vesti, još vijesti, vezano :`,
  credits: [
    {
      role: 'translator',
      forms: [
        '(prevela|preveo|preveli) (s|sa) (engleskog|nemačkog|njemačkog|francuskog|ruskog|italijanskog|talijanskog|španskog|španjolskog|turskog|mađarskog|poljskog|slovenskog) (jezika|)',
        '(prevod|prevodilac|prevoditelj|prevoditeljica|prijevod|prevela|preveo) :',
        '(prevod|prijevod|prevela|preveo|preveli|s engleskog preveo|s engleskog prevela|sa engleskog preveo|sa engleskog prevela)',
        '(prevod|prijevod) (sa|s) … :',
        '(prevod|prijevod) (sa|s) (engleskog|nemačkog|njemačkog|francuskog|ruskog|italijanskog|talijanskog|španskog|španjolskog|turskog)',
        'u srpskom prevodu',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(urednik|urednica|uredio|uredila|glavni urednik|glavna urednica|lektura|lektor|lektorka|redaktura) :',
        '(uredio|uredila)',
      ],
    },
    {
      role: 'author',
      forms: [
        '(autor|autorka|autorica) (teksta|članka|priloga|reportaže) :',
        '(tekst|tekst i foto|tekst i fotografije) :',
        'razgovarao',
        'razgovarala',
        'razgovarali',
        '(razgovor|intervju) (vodio|vodila)',
        '(autor|autorka|autorica|autori|tekst|piše|pišu|napisao|napisala|priredio|priredila|pripremio|pripremila|razgovarao|razgovarala|intervju|dopisnik|izveštaj) :',
        '(priredio|priredila|pripremio|pripremila|napisao|napisala|razgovarao|razgovarala|razgovor vodio|razgovor vodila)',
        'od našeg (dopisnika|izveštača|reportera|specijalnog izveštača)',
        'od naše (dopisnice|reporterke|izveštačice)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(foto|fotografija|fotografije|fotograf|snimio|snimila|slika|ilustracija|izvor fotografije|video) :',
        '(foto|snimio|snimila)',
      ],
    },
    {
      role: 'contributor',
      forms: [
        '(uz doprinos|u saradnji sa|u suradnji s|uz pomoć)',
        'u (pisanju|izradi) (teksta|članka) (učestvovao|učestvovala|sudjelovao|sudjelovala)',
        '{name} (je doprineo|je doprinela|je pridonio|je pridonijela)',
      ],
    },
    { role: 'wire', forms: ['(prema|po) (pisanju|vestima|vijestima) agencija', 'uz korišćenje (vesti|materijala)'] },
    { role: 'citation', forms: ['(izvor|izvori|prema|preuzeto|izvor teksta) :', 'izvor (–|—)'] },
    {
      role: 'original-publication',
      forms: [
        '(original|originalni tekst|izvornik|izvorni tekst|originalni članak) :',
        '(tekst|članak|intervju) je (prvobitno |prvotno |izvorno |originalno |prvi put )(objavljen) (u|na|na portalu|u listu)',
      ],
    },
    { role: 'translation', forms: ['(prevod|prijevod) (teksta|članka) (iz|sa|s|lista)'] },
    {
      role: 'republication',
      forms: [
        '(preuzeto|preneto|preneseno|prenosimo) (sa|s|iz|od)',
        '(tekst|članak) (je |)(preuzet|objavljen) (sa|s|iz|uz dozvolu|uz dopuštenje)',
      ],
    },
    {
      role: 'press-release',
      forms: [
        'saopštenje (za javnost |)(kompanije|ministarstva|organizacije)',
        'priopćenje (za medije |)(tvrtke|ministarstva)',
      ],
    },
  ],

  roles: {
    apology: [
      'izvinjavamo se',
      'ispričavamo se',
      '(redakcija|portal) se (izvinjava|ispričava)',
      'upućujemo izvinjenje',
    ],
    denial: [
      'demant*',
      'negira*',
      'porekao',
      'porekla',
      'poriče',
      'opovrg*',
      'odbac* … (navode|optužbe|tvrdnje|glasine|pisanje)',
      '(lažna|lažne|netačna|netočna|neistinita|neistinite) (vest|vijest|vesti|vijesti|informacija|informacije)',
      'nije istina',
      '(nazva*) … (lažju|lažima|izmišljotin*)',
    ],
    correction: [
      '(izvin*|ispriča*) … (tekst*|član*|grešk*|pogrešk*|objav*)',
      '(povuk*|obrisa*|uklon*|ispravi*) … (tekst|članak|vest|vijest|priču)',
      '(ispravka|ispravak|demanti redakcije) :',
    ],
    'fact-check': [
      '(provera činjenica|provjera činjenica|fekt-ček|fact-check|fact check|faktograf) :',
      'provera činjenica',
      'provjera činjenica',
      'istina ili laž',
      'mit ili',
      '(da li|je li) (je |)(istina|tačno|točno)',
      'razotkriveno :',
      '? ne (.|,|!)',
    ],
    independent: [
      '(naš|našem|našeg) (list|listu|portal|portalu|reporter|reporteru|dopisnik|fotoreporter|novinar|novinaru|medij)',
      '(naša|našoj|našu) (redakcija|redakciji|televizija|televiziji|novinarka|novinarki|ekipa)',
      '(rekao|rekla|rekli|kazao|kazala|kaže|kažu|izjavio|izjavila|ispričao|ispričala|objasnio|objasnila|potvrdio|potvrdila) (nam|je nam|su nam|je za nas|je našem|je našoj)',
      '(nam|nama) (je|su) (rekao|rekla|rekli|kazao|kazala|ispričao|ispričala|potvrdio|potvrdila|objasnio|objasnila)',
      'u (razgovoru|izjavi) za (naš|našu)',
    ],
  },
  translations: {
    said: [
      '(naš|moj|sopstveni|vlastiti|slobodan|nezvaničan|neslužbeni) (prevod|prijevod)',
      '(prevod|prijevod) (redakcije|uredništva|naš|moj)',
    ],
    original: [
      '(originalni|izvorni) (tekst|članak|intervju)',
      '(originalna|izvorna) (verzija|objava)',
      'original (na|članka|teksta|ovde|ovdje)',
      'u originalu',
    ],
    foreign: ['na (engleskom|francuskom|njemačkom|nemačkom|ruskom|španskom|talijanskom|italijanskom|turskom|arapskom)'],
  },
  hearsay: [
    'navodno',
    'tobože',
    'priča se',
    'govori se',
    'kako se priča',
    'prema nezvaničnim informacijama',
    'prema neslužbenim informacijama',
    'prema nepotvrđenim informacijama',
    'nezvanično se saznaje',
    'neslužbeno se doznaje',
  ],
  reasons: [
    'nije (ovlašćen|ovlašćena|ovlašten|ovlaštena)',
    'nisu (ovlašćeni|ovlašteni)',
    '(iz|zbog) straha',
    'strahujući od',
    'iz bezbednosnih razloga',
    'iz sigurnosnih razloga',
    'zbog osetljivosti',
    'zbog osjetljivosti',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(zabranjena|zabranjen|zabranjene) u (rusiji|ruskoj federaciji)'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: ['(strani agent|stranog agenta|stranim agentom|stranih agenata)'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'promotivni (tekst|članak|sadržaj|prilog|materijal)',
        '(ovaj|ovo je|ovaj tekst je|ovaj članak je|tekst je) (plaćeni|plaćen|sponzorisani|sponzorirani|promotivni) (oglas|tekst|članak|prilog|sadržaj)',
        '(sponzorisani|sponzorirani|plaćeni|komercijalni|oglasni) (tekst|članak|sadržaj|prilog|oglas)',
        '(plaćena|plaćeno|komercijalna) (promocija|objava|oglašavanje|oglas|saradnja|suradnja|reklama)',
        'komercijalne (saradnje|suradnje)',
        '(nastao|nastala|nastalo|napisan|napisano|pripremljen|pripremljeno|objavljen|objavljeno|objavljuje se|realizovan|realiziran) (je |)(u|uz) (plaćenoj |komercijalnoj |)(saradnji|suradnji|sponzorstvo|podršku|potporu) (sa|s|oglašivač*|naručitelj*|kompanij*|partner*|tvrtk*)',
        '(sadržaj|tekst|članak) (je |)(pripremila|omogućila|naručila|platila|financirala|finansirala|sponzorira|sponzoriše|sponzorirala) (je |)(kompanija|tvrtka|firma)',
        '(sadržaj|tekst|članak) (je |)(pripremio|omogućio|naručio|platio|financirao|finansirao|sponzorirao) (je |)(oglašivač|oglašavač|partner|sponzor|naručilac|naručitelj)',
        '(sponzorisan|sponzoriran|sponzorisano|sponzorirano|sponzorisana|sponzorirana) (je |)(od strane|od)',
        'promotivni sadržaj',
        'promo',
        'sponzorisano',
        'sponzorirano',
        'sponzorirani sadržaj',
        'sponzorisani sadržaj',
        'plaćeni sadržaj',
        'plaćeni oglas',
        'oglas',
        'reklama',
        'marketing',
        'advertorial',
        'pr tekst',
        'pr članak',
        'native sadržaj',
        'u saradnji sa partnerom',
        'promo sadržaj',
        'komercijalni sadržaj',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: [
        'saopštenje za javnost',
        'saopštenje za medije',
        'priopćenje za javnost',
        'priopćenje za medije',
        'saopćenje za javnost',
        'priopćenje',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'mišljenje',
        'kolumna',
        'komentar',
        'lični stav',
        'osobni stav',
        'stav',
        'stavovi',
        'uvodnik',
        'blog',
        'analiza',
        'pogled',
        '(stavovi|mišljenja) (izneseni|izneti|izraženi|iznesena|autora)',
        'ne (odražavaju|odražava) (nužno |)(stav|stavove|mišljenje) (redakcije|uredništva)',
      ],
    },
    {
      kind: 'satire',
      name: 'satire',
      where: 'label',
      forms: ['satira', 'humor', 'parodija', 'satirični tekst', 'ovo je satira'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        '(ispravka|ispravak|dopuna|ažurirano|izmena|izmjena|napomena redakcije) :',
        'u (prethodnoj|prvobitnoj|prvotnoj|ranijoj|prvoj) verziji',
        '(tekst|članak|naslov) je (naknadno |)(ispravljen|izmenjen|izmijenjen|dopunjen|ažuriran)',
        '(izvinjavamo|ispričavamo) se (čitaocima|čitateljima|zbog)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        '(preveden|prevedena|prevedeno|prevod|prijevod) (je |)(automatski|strojno|mašinski|(uz pomoć|pomoću|uz korištenje|uz korišćenje|korištenjem|korišćenjem|putem) (umjetne inteligencije|veštačke inteligencije|vještačke inteligencije|ai|računal*|program*|softver*|google|deepl|chatgpt|alat*))',
        '(automatski|strojno|mašinski) (je |)(preveden|prevedena|prevedeno)',
        '(automatskim|strojnim|mašinskim) (prevod*|prijevod*)',
        '(prevela|preveo) (je |)(umjetna inteligencija|veštačka inteligencija|vještačka inteligencija|ai|deepl|chatgpt|google)',
        'mašinski prevod',
        'strojni prijevod',
        'automatski prevod',
        'automatski prijevod',
        '(prevedeno) (automatski|strojno|mašinski|uz pomoć|pomoću)',
      ],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(napisala|izradila|generirala|generisala|pripremila|sastavila|kreirala|proizvela) (je |)(umjetna|veštačka|vještačka) inteligencija',
        '(napisan|napisano|izrađen|izrađeno|generisan|generisano|generiran|generirano|kreiran|kreirano|nastao|nastalo|pripremljen|pripremljeno|sastavljen) (je |)(uz pomoć|pomoću|uz podršku|uz korištenje|uz korišćenje|korištenjem|korišćenjem|s|sa) (umjetn*|veštačk*|vještačk*|ai|generativn*|chatgpt)',
        'automatski (generisan*|generiran*|napisan*|izrađen*|kreiran*)',
        '(napisan|napisano|generisan|generisano|generiran|generirano|kreiran|kreirano) (uz pomoć|pomoću|od strane) (veštačke inteligencije|umjetne inteligencije|vještačke inteligencije|ai)',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'iz arhive',
        'arhiva',
        'arhivski članak',
        'ovaj (tekst|članak) je objavljen pre',
        'ovaj (tekst|članak) je objavljen prije',
      ],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo do', 'pod embargom', 'embargo :'] },
  ],

  calendar: `januar, januara, januaru, februar, februara, mart, marta, martu, april, aprila, maj, maja, jun, juna, jul, jula, julu, avgust, avgusta, august, augusta, septembar, septembra, septembru, oktobar, oktobra, novembar, novembra, decembar, decembra, siječanj, siječnja, veljača, veljače, ožujak, ožujka, ožujku, travanj, travnja, svibanj, svibnja, lipanj, lipnja, srpanj, srpnja, kolovoz, kolovoza, rujan, rujna, listopad, listopada, studeni, studenog, studenoga, prosinac, prosinca, ponedeljak, ponedeljka, ponedjeljak, ponedjeljka, utorak, utorka, sreda, sredu, srijeda, srijedu, četvrtak, četvrtka, petak, petka, subota, subotu, nedelja, nedelju, nedjelja, nedjelju, godine, godini`,
  abbreviations: `g, god, dr, mr, prof, doc, akad, ul, br, str, tzv, npr, itd, odn, tj, mil, mlrd, sv, o, čl, st, gen, puk, dipl, ing, inž, im, tel, gđa, op, ur, red, var`,
  agencies:
    'tanjug, beta, fonet, hina, srna, fena, mina, onasa, ap, afp, dpa, tas, rojters, reuters, ansa, sinhua, xinhua, anadolija, anadolu, bloomberg, ria novosti, interfaks, apa, sta',
});
