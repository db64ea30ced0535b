import type { LanguageRules } from '../language.ts';

/** Verbs that can take whom it is told to. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const TELLS = `řekl, řekla, řekli, řeklo, řekly, říká, říkají, říkal, říkala, sdělil, sdělila, sdělili, sdělilo, sdělily, sděluje, informoval, informovala, informovali, informovalo, informovaly, informuje, informují, uvádí, uvádějí, uváděl, uváděla, oznámil, oznámila, oznámili, oznámilo, oznámily, oznamuje, prohlásil, prohlásila, prohlásili, prohlásilo, prohlašuje, vysvětlil, vysvětlila, vysvětlili, vysvětluje, vysvětlují, přiznal, přiznala, přiznali, přiznává, přiznávají, popsal, popsala, popsali, popisuje, popisují, vyprávěl, vyprávěla, vypráví, odpověděl, odpověděla, odpovídá, okomentoval, okomentovala, komentuje, komentoval, komentovala, potvrdil, potvrdila, potvrdili, potvrdilo, potvrdily, potvrzuje, ujistil, ujistila, ujišťuje, prozradil, prozradila, prozrazuje, svěřil se, svěřila se, komentovaly, komentovalo, odpověděly, odpovědělo, okomentovaly, okomentovalo, popsaly, popsalo, prohlásily, prozradily, prozradilo, přiznaly, přiznalo, svěřily se, svěřilo se, ujistily, ujistilo, uváděly, uvádělo, vyprávěly, vyprávělo, vysvětlily, vysvětlilo, říkaly, říkalo`;

/** Verbs of saying, writing and thinking. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const SAYS = `ozřejmil(|a|i|o), upřesňuj(e|í), zahlásil(|a|i), postěžoval(|a|i) si, uklidňuj(e|í), uklidňova(l|la|li|lo), uklidni(l|la|li|lo), vypově(děl|děla|děli|dělo), vylíčilo, přitaka(l|la|li), kontruj(e|í), kontrovali, oponují, oponovali, namítají, namítli, namíta(l|la|li), podotkli, podotýkají, poznamenali, zmínili, zmiňují, nastínilo, shrnuj(e|í), zdůvodni(li|lo), zdůvodňují, odůvodni(l|la|li|lo), odůvodňuj(e|í), obhajují, obhajova(li|lo), vzkazují, apelovali, nabád(á|ají|al|ala|ali), prorokuj(e|í), prorokova(l|la), odhadova(l|la|li), soudi(l|la|li), usuzuj(e|í), slibova(l|la|li), garantuj(e|í), ujišťují, ujišťova(l|la|li), ujistili, ubezpeči(l|la|li|lo), ubezpečuj(e|í), dementova(l|la|li|lo), dementuj(e|í), vytýkají, běduj(e|í), bědova(l|la|li), lamentova(l|la|li), naříka(l|la|li), žehr(á|al|ala), hřím(á|al|ala), ironizuj(e|í), ironizova(l|la), glosuj(e|í), glosova(la|li|lo), okomentovali, žertuj(e|í), žertova(la|li), zažertova(l|la), vtipkuj(e|í), vtipkova(l|la|li), zavtipkovala, jás(á|ají|al|ala|ali), zalitova(l|la|li), upřesňují, objasni(l|la|li|lo), objasňuj(e|í), ozřejmi(l|la), specifikova(li|lo), dovodi(l|la|li|lo), dovozuj(e|í), argumentují, argumentovali, vzpomněla, zavzpomínali, přemít(á|al|ala), vyzdvih(l|la|li|lo), vyzdvihuj(e|í), avizují, předesla(la|li), předesílá, nadhodi(l|la), opáčili, odpověděli, odvětí, prozradili, prozrazují, referují, akcentuj(e|í), akcentova(l|la), obviňují, doporučili, rozved(l|la), zopakova(l|la|li|lo), rekapitulují, zhodnotili, bilancují, konstatují, zareagova(l|la|li|lo), reagují, zapochybova(l|la), zatweetova(l|la), poradi(l|la|li), nevylučují, nevyloučili, vyloučili, zapřísaha(l|la), zakřiče(l|la|li), zvola(la|li), vykřik(l|la|li), zašepta(l|la), povzdech(l|la), míni(l|la|li), kvituj(e|í), kvitova(l|la|li|lo), oceňují, da(l|la|li|lo) najevo, da(l|la) k lepšímu, zastáv(á|al|ala) názor, vytkli, vytklo, vyčítá, vyčítají, vyčítal, vyčítala, vyčítali, poukáza(l|la|li|lo|ly), poukazuj(e|í), volá po, volají po, vola(l|la|li|lo) po, protestuj(e|í), protestova(l|la|li), neskrýval(|a|i) (zklamání|radost|nadšení|spokojenost|dojetí|smutek|překvapení|rozčarování|zlost|obavy), hlás(í|il|ila|ili|ilo), nedoporučuj(e|í), nedoporuč(il|ila|ili|ilo), přiš(el|la|lo|li) s tím, (došel|došla|došlo|došli|dospěl|dospěla|dospělo|dospěli|dospěly) k (závěru|názoru|přesvědčení), ohra(dil|dila|zuje) se, brání se, bránil(|a|i) se, hájí se, hájil(|a|i) se, rozčílil(|a|i) se, rozčiluje se, rozčilují se, čílí se, zuří, zlobí se, zlobil(|a|i) se, naříká, naříkají, lamentuje, lamentují, vyčítá, vyčítají, vytýká, vytkl(|a|i), pochvaluje si, pochvalují si, pochvaloval(|a) si, pochválil(|a) si, raduje se, radoval(|a|i) se, těší se, usmál(|a) se, zasmál(|a) se, odsekl(|a), odvětil(|a|i), opáčil(|a), odtušil(|a), hlesl(|a), prohodil(|a), přidal(|a), přidává, rekapituloval(|a), rekapituluje, bilancuje, bilancoval(|a), nastínil(|a|i), vylíčil(|a|i), líčí, líčil(|a|i), vzpomínal(|a|i), zavzpomínal(|a), přiblížil(|a|i|o), přibližuje, konkretizoval(|a), specifikoval(|a), deklaroval(|a|i|o), deklaruje, deklarují, proklamuje, přislíbil(|a|i|o), vyhrožuje, vyhrožují, vyhrožoval(|a), spekuloval(|a|i), predikuje, predikují, tipuje, nevěří, nepochybuje, nepochybují, nechápe, nechápou, uznal(|a|i|o), uznává, uznávají, přesvědčuje, přesvědčoval(|a), obhajuje, obhajoval(|a), tlumočil(|a), tlumočí, avizuje, avizovali, bije na poplach, bijí na poplach, bil(|a|i) na poplach, nebere si servítky, nebral(|a) si servítky, nemá pochyb, nemají pochyb, má za to, mají za to, má jasno, mají jasno, je přesvědčený, je přesvědčená, jsou přesvědčeni, jsou přesvědčení, je toho názoru, je si jistý, je si jistá, jsou si jisti, pokrčil(|a) rameny, odbyl(|a) novináře, postesk(l|la) si, spočítal, spočítala, spočítali, spočítalo, vypočítal, vypočítala, připouští, připouštějí, připustil, připustila, připustili, povzdechl si, povzdechla si, povzdychl si, vzdychá, stěžoval si, stěžovala si, stěžovali si, míní, soudí, předpokládá, předpokládají, předpokládal(|a|i), domníval se, naznačil, naznačila, naznačili, naznačovala, naznačuje, naznačují, varoval, varovala, varovali, varovalo, varuje, varují, slibuje, slibují, slíbil, slíbila, slíbili, apeluje, apelují, apeloval, apelovala, vzkázal, vzkázala, vzkázali, vzkazuje, přísahá, zapřísahá, krčí rameny, kroutí hlavou, mávne rukou, mávl rukou, usmívá se, směje se, předpovídá, předpovídají, předpověděl, předpověděla, předpověděli, prognózuje, spekuluje, spekulují, podezírá, tvrdil, tvrdila, tvrdili, tvrdilo, uváděl, uváděla, uváděli, upozorňoval, upozorňovala, upozorňovali, vysvětloval, vysvětlovala, vysvětlovali, popisoval, popisovala, popisovali, kontroval, kontrovala, oponuje, oponuje mu, oponoval, oponovala, přitakává, přizvukuje, neskrývá, netají se,
        píše, píší, píšou, napsal, napsala, napsali, napsalo, napsaly, psal, psala, psali, psaly, tvrdí, tvrdil, tvrdila, tvrdili, konstatoval, konstatovala, konstatovali, konstatuje, poznamenal, poznamenala, poznamenává, podotkl, podotkla, podotýká, zdůraznil, zdůraznila, zdůraznili, zdůrazňuje, zdůrazňují, dodal, dodala, dodali, dodalo, dodává, dodávají, doplnil, doplnila, doplnili, doplňuje, doplňují, upřesnil, upřesnila, upřesnili, upřesňuje, upozornil, upozornila, upozornili, upozornilo, upozornily, upozorňuje, upozorňují, připomněl, připomněla, připomněli, připomíná, připomínají, varoval, varovala, varovali, varovaly, varuje, varují, domnívá se, domnívají se, myslí si, soudí, věří, míní, odhadl(|a|i), odhaduje, odhadují, hodnotí, zhodnotil, zhodnotila, shrnul, shrnula, pokračoval, pokračovala, vzpomíná, vzpomínají, vzpomněl, stěžuje si, stěžují si, postěžoval si, postěžovala si, žertoval, zavtipkoval, diví se, zdůvodnil, zdůvodnila, zdůvodňuje, argumentuje, argumentoval, argumentovala, naznačil, naznačila, naznačili, připustil, připustila, připustili, připouští, slíbil, slíbila, slíbili, slibuje, slibují, očekává, očekávají, doufá, doufají, obávají se, zjistil, zjistila, zjistili, zjistilo, zjistily, dozvěděl se, dozvěděla se, dozvěděly se, dozvědělo se, odhalil, odhalila, zveřejnil, zveřejnila, zveřejnilo, zveřejnily, referuje, referuje o, ohlásil, ohlásila, avizoval, avizovala, předeslal, oponuje, oponoval, namítl, namítla, namítá, ptá se, ptají se, tázal se, zeptal se, ptá se, zvolal, míní, radí, doporučil, doporučila, doporučuje, doporučují, uzavřel, uzavřela, přeje si, trvá na, reagoval, reagovala, reagovali, reaguje, glosoval, zmínil, zmínila, zmiňuje, vyčíslil, vyčíslila, vyjádřil se, vyjádřila se, (se |)nechal(|a|i|o|y) (se |)slyšet, je přesvědčen, je přesvědčena, je přesvědčený, apeloval, apelovala, apeluje, apelovaly, apelovalo, argumentovaly, argumentovalo, avizovaly, avizovalo, dodaly, doplnily, doplnilo, doporučily, doporučilo, konstatovaly, konstatovalo, kontrovaly, kontrovalo, namítly, namítlo, naznačily, naznačilo, naznačovaly, naznačovalo, odhadly, odhadlo, odhalily, odhalilo, ohlásily, ohlásilo, oponovaly, oponovalo, podotkly, podotklo, pokračovaly, pokračovalo, popisovaly, popisovalo, postěžovaly si, postěžovalo si, povzdechly si, povzdechlo si, poznamenaly, poznamenalo, psalo, předpověděly, předpovědělo, připomněly, připomnělo, připustily, připustilo, reagovaly, reagovalo, shrnuly, shrnulo, slíbily, slíbilo, spočítaly, stěžovaly si, stěžovalo si, tvrdily, upozorňovaly, upozorňovalo, upřesnily, upřesnilo, uváděly, uvádělo, uzavřely, uzavřelo, vyjádřily se, vyjádřilo se, vypočítaly, vypočítalo, vysvětlovaly, vysvětlovalo, vyčíslily, vyčíslilo, vzkázaly, vzkázalo, zdůraznily, zdůraznilo, zdůvodnily, zdůvodnilo, zhodnotily, zhodnotilo, zmínily, zmínilo`;

/** Verbs of saying that take nothing that is said of: whatever noun stands behind them and a quotation speaks. */
const SPEAKS = `řekl, řekla, řekli, říká, říkají, říkal, říkala, uvedl, uvedla, uvedli, doda(l|la|li), dodáv(á|ají), tvrd(í|il|ila|ili), prohlási(l|la|li), prohlašuje, podot(kl|kla|kli|ýká|ýkají),
  poznamena(l|la|li), poznamenává, mín(í|il|ila|ili), konstatuj(e|í), konstatova(l|la|li), odpově(děl|děla|děli), odpovíd(á|ají), odvěti(l|la|li), reaguj(e|í), (za|)reagova(l|la|li), vyprávě(l|la|li), vypráv(í|ějí),
  vzpomín(á|ají|al|ala|ali), zavzpomína(l|la|li), pokračuj(e|í), pokračova(l|la|li), přitaka(l|la|li), přitakává, oponuj(e|í), oponova(l|la|li), namít(á|ají|l|la|li|al|ala), argumentuj(e|í), argumentova(l|la|li),
  spekuluj(e|í), naříka(l|la|li), naříká, lamentuj(e|í), žertuj(e|í), (za|)žertova(l|la|li), vtipkuj(e|í), (za|)vtipkova(l|la|li), jás(á|ají|al|ala|ali), (z|)vola(l|la|li), vykřik(l|la|li), zakřiče(l|la|li), zašepta(l|la),
  povzdech(l|la|li), lituj(e|í), varuj(e|í), varova(l|la|li), hřím(á|al|ala), soud(í|il|ila|ili), věří, doufá, doufají, opáči(l|la), odsek(l|la), líčí, povídá, přemítá`;

/** Czech. "Informed of it" stands between verb and subject; no articles; "podle" carries half of all citations. */
export const cs: LanguageRules = {
  code: 'cs',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `instituce, organizace, úřad, institut, ústav`, before: '*' },
      { again: `úřad, úřadu, rezort, rezortu`, before: `ministerstv*, inspekc*, úřad*` },
      {
        again: 'politik, politika, politikovi, politička, političky, zákonodárce, zákonodárkyně',
        before: `minist*, starost*, primátor*, hejtman*, poslan*, senátor*, premiér*, prezident*, předsed*,
          místopředsed*, náměst*, europoslan*, kandidát*, politi*`,
      },
      {
        again: 'kouč, kouče, koučka, trenér, trenéra, trenérka, lodivod, lodivoda, stratég',
        before: 'trenér*, kouč*, lodivod*',
      },
      {
        again: 'advokát, advokáta, advokátka, právník, právníka, právnička, obhájce, obhájkyně',
        before: 'advokát*, právní*, obháj*, soudc*, soudky*',
      },
      {
        again: 'lékař, lékaře, lékařka, lékařky, doktor, doktorka, specialista, specialistka, medik',
        before: 'lékař*, mudr, doktor*, primář*, chirurg*, pediatr*, *log, *ložka, epidemiolog*, virolog*',
      },
      {
        again: `vědec, vědce, vědkyně, odborník, odborníka, odbornice, expert, experta, expertka, badatel,
          badatelka, profesor, profesorka, ekonom, ekonomka, politolog, politoložka, sociolog, socioložka,
          analytik, analytička`,
        before: `profes*, docent*, věd*, odborn*, expert*, ekonom*, histori*, *log, *ložka, analyti*, badatel*,
          fyzi*, klimatolo*`,
      },
      {
        again: 'umělec, umělkyně, herec, herečka, herečky, zpěvák, zpěvačka, moderátor, moderátorka, muzikant, komik',
        before: 'here*, zpěv*, moderátor*, komi*, režisér*, hudebn*, rapper*, bavič*, tanečn*, uměl*',
      },
      {
        again: 'obžalovaný, obžalovaná, obžalovaného, obviněný, obviněná, obviněného, odsouzený, odsouzená',
        before:
          'jednatel*, ředitel*, podnikatel*, majitel*, poslan*, starost*, lékař*, advokát*, soudc*, policist*, řidič*',
      },
      {
        again: 'manažer, manažera, manažerka, podnikatel, podnikatelka, byznysmen',
        before: 'ředitel*, šéf*, zakladatel*, majitel*, podnikatel*, manažer*, jednatel*',
      },
      {
        again: `hráč, hráče, hráčka, fotbalista, fotbalistka, hokejista, útočník, obránce, brankář, gólman,
          záložník, sportovec, sportovkyně, tenista, tenistka, forvard, stoper, kapitán, kapitánka, reprezentant,
          reprezentantka, plejmejkr, střelec, kanonýr, odchovanec, šampion, šampionka, medailista, medailistka, olympionik, závodník,
          závodnice, biatlonista, biatlonistka, lyžař, lyžařka, plavec, plavkyně, atlet, atletka, cyklista, cyklistka, jezdec`,
        before: `útočn*, brankář*, obránc*, záložn*, kapitán*, hráč*, fotbalist*, hokejist*, tenist*, gólman*,
          biatlonist*, forvard*, stoper*, reprezentant*, rozehrávač*, pivot*, lyžař*, plav*, atlet*, cyklist*, jezd*, závodn*, oštěpař*, běž*, boxer*, judist*, šachist*`,
      },
      { again: 'spisovatel, spisovatelka, autor, autorka', before: 'spisovatel*, autor*, básn*, proza*' },
      { again: 'kněz', before: 'biskup*, arcibiskup*, kardinál*, kněz*, farář*, papež*' },
      {
        again:
          'judista, judistka, šachista, šachistka, boxer, běžec, běžkyně, sprinter, sprinterka, krasobruslař, krasobruslařka',
        before: 'judist*, šachist*, boxer*, běž*, sprinter*, krasobruslař*, šampi*, medailist*, olymp*, vítěz*, mistr*',
      },
      {
        again: 'policista, policistka, kriminalista',
        before: 'mluvčí, policist*, kriminalist*, vyšetřovatel*',
      },
      {
        again: `firma, firmy, společnost, společnosti, podnik, podniku, koncern, koncernu, výrobce, banka, banky, dopravce`,
        trades: `výrobce, automobilka, automobilky, řetězec, řetězce, pojišťovna, pojišťovny, aerolinky, developer, developera, prodejce, obchodník, pivovar, pivovaru, skupina, skupiny, holding, holdingu, vydavatelství, startup, startupu, provozovatel, provozovatele, dodavatel, dodavatele, gigant, dopravce`,
      },
    ],
    source:
      'zdroj, zdroje, zdroji, zdrojem, zdrojů, zdrojům, informátor, informátora, informátoři, informátorů, insider, insidera, oznamovatel, oznamovatele, zasvěcenec, zasvěcenci',
    people: `vyšetřovatel hasičů, vyšetřovatelka hasičů, vyšetřovatele hasičů, reprezentant, reprezentantka, plejmejkr, střelec, kanonýr, odchovanec, šampion, šampionka, medailista, medailistka, olympionik, závodník, závodnice, plavec, plavkyně, atlet, atletka, jezdec, judista, judistka, šachista, šachistka, běžec, běžkyně, sprinter, sprinterka, krasobruslař, krasobruslařka, předák, předáka, předáci, předáků, předačk*, spoluautor*, rodák, rodáka, rodáci, rodačk*, forvard, forvarda, ofenzivní hráč, vdovec, strojvedoucí, průvodčí, dispečer*, pokladní, cyklist*, motorkář*, chodkyně, houbař*, turist*, horolez*, skialpinist*, záchranářk*, sanitk*, pediatr(|a|ovi|em), epidemiolog(|a|ovi|em), virolog(|a|ovi|em), kardiolog(|a|ovi|em), klimatologa, klimatologovi, klimatologem, hercem, herečkou, zpěváka, zpěvákovi, zpěvákem, komika, komikovi, komikem, hudebník(|a|ovi|em), rapper(|a|ovi|em), bavič(|e|i|em), tanečni(k|ka|ce), umělce, umělci, umělcem, umělkyni, obránci, obráncem, záložníka, záložníkovi, záložníkem, biatlonist(a|y|ka|ky), básní(k|ka|řka), prozaik(|a), politikovi, političky, zákonodárce, zákonodárkyně, lodivod, lodivoda, stratég, doktor, doktorka, specialistka, medik, umělec, umělkyně, herečky, muzikant, komik, byznysmen, gólman, záložník, sportovec, kriminalista, bankéř*, pekař, pekaře, pekaři, pekařka, mysliv(ec|ce|ci|ců|cem), lesník*, lesníci, taxikář*, číšní*, kadeřni*, vychovatel*, žák*, žáci, žačk*, rodič, rodiče, rodičů, rodičům, babičk*, děda, dědeček, teta, tety, kamarádk*, přítel, přítele, přítelkyně, pacient, pacienta, pacienti, pacientů, pacientka, oběť, oběti, obětí, podezřel*, odsouzen*, vězeň, vězně, vězni, vězňů, notář*, inspektor, inspektora, inspektoři, inspektorka, komisař*, letušk*, strojvedouc*, dispečer, dispečera, dispečeři, dispečerka, detektiv, detektiva, detektivové, detektivů, kriminalist*, stavbyvedouc*, zaměstnavatel*, byznysmen*, investor, investora, investoři, konzul, konzula, konzulka, producent, producenta, producentka, básní(k|ka|ci), básnířk*, sochař, sochaře, sochařka, skladatel, skladatele, skladatelka, dirigent, dirigenta, tanečn(ík|íka|íci|ice), baletk*, influencer*, youtuber*, fotograf, fotografa, fotografka, návrhář*, hráč, hráče, hráči, hráčů, hráčka, gólman*, záložník*, záložnice, stoper, lodivod*, sportov(ec|ce|ci|ců), sportovkyně, biatlonist*, boxer, boxera, rozhodčí, rozhodčího, fanouš(ek|ka|ci|ků), fanynk*, rabín*, imám*, jeptišk*, fyzik, fyzici, fyzička, chemik, chemika, chemici, chemička, geolog, geologa, geologové, geoložka, virolog, virologa, virologové, viroložka, epidemiolog, epidemiologa, epidemiologové, epidemioložka, infekcionist*, (kardi|onk|gynek|neur|ur|stomat|toxik|klimat|ornit|ichty|entom|alerg|dermat)olog, (kardi|onk|gynek|neur|ur|stomat|toxik|klimat|ornit|ichty|entom|alerg|dermat)oložka, psychiatr, psychiatra, psychiatři, psychiatrička, pediatr, pediatra, pediatři, pediatrička, veterinář, veterináře, veterináři, veterinářka, lékární(k|ka|ci|ků), lékárnice, zahradní(k|ka|ci|ků), host, hosta, hosté, hostů, návštěvní(k|ka|ci|ků), návštěvnice, divák, diváka, diváci, diváků, posluchač*, čtenář, čtenáře, čtenáři, čtenářů, čtenářka, spotřebitel, spotřebitelé, spotřebitelů, zákazní(k|ka|ci|ků), zákaznice, klienti, klientů, klientka, senior, senioři, seniorů, seniorka, uprchlí(k|ka|ci|ků), uprchlice, migrant, migranti, migrantů, demonstrant*, pořadatel*, pokladní(k|ka), pokladnice, funkcionář*, povstal(ec|ce|ci|ců), hacker, hackera, hackeři, hackerů, programátor*, vývojář*, dívka, dívky, chatař*, strážní(k|ka|ci|ků), strážnice, ochránc(e|i) přírody, ochránců přírody, památkář*, žalobci, žalobců, zástupci, američané, američanů, demokraté, demokratů, republikáni, republikánů, hygieni*, stati(k|ka|ci|ků), *isté, *istů, *istům, *ologové, *ologů, *atoři, *atorů, činitel*, soused*, soused, zeměděl*, hasič*, policist*, rybář*, včelař*, učitel*, řidič*, horník*, horníci, odborář*, myslivc*, meteorolo*, ekonom, ekonomové, ekonomů, ekonomka, sociolo*, psycholo*, politolo*, historik*, historici, právni*, dobrovolní*, důchod*, zaměstnan*, svědk*, svědci, lékař*, sestr*, hydrolo*, energetik*, energetici, analyti*, úředni*, úřednic*, lidé, lidí, osoba, osoby, osob, člověk, obyvatel*, pamětní*, celní*, úředník, úředníka, úředníkovi, úředníci, úředníků, úředníky, úřednice, představitel*, zástupce, zástupci, zástupců, zástupkyně, mluvčí, mluvčího, mluvčímu, mluvčím, expert, experta, experti, expertů, expertka, odborník, odborníka, odborníci, odborníků, odbornice, analytik, analytika, analytici, analytiků, analytička, svědek, svědka, svědků, svědkyně, očitý svědek, diplomat*,
      zaměstnanec, zaměstnance, zaměstnanci, zaměstnanců, zaměstnankyně, pracovník, pracovníka, pracovníci, pracovníků, obyvatel, obyvatele, obyvatelé, obyvatelka, místní, dobrovolník*, dobrovolníci, specialista, specialisté, specialistů, účastník*, účastníci, účastnice, člověka, lidi, poradce, poradci, poradců, poradkyně, spolupracovník*, spolupracovníci, asistent*, voják, vojáci, vojáků, vyšetřovatel*, kriminalisté, kriminalistů,
      příbuzní, příbuzný, pozůstalí, blízcí, rodina, rodiny, advokát*, právník, právníka, právníci, právníků, právnička, obhájce, obhájkyně, vědec, vědce, vědci, vědců, vědkyně, badatel*, výzkumník*, výzkumníci, aktivist*, důstojník*, důstojníci, kritici, kritiků, pozorovatelé, pozorovatelů, stoupenci, odpůrci, odpůrců, voliči, dělníci, lékaři, lékařů, zdravotníci, záchranář*, záchranáři, hasiči, hasičů, policisté, policistů, policista, strážníci, sousedé, sousedka, sousedů, rodiče, rodičů, poškození, investoři, investorů, podnikatelé, podnikatelů, zemědělci, rybáři, řidiči, cestující, turisté, studenti, učitelé, politologové, sociologové, poslanci, poslanců, zákonodárci, senátoři, zastupitelé, radní, členové, členů, politici, politiků, meteorologové, meteorologů, seismologové, archeologové,
      jeden z, jeden ze, jedna z, jedna ze, několik, mnozí, někteří, manažer*, akcionář*, známý, známí, uživatel*, komentátor*, demonstranti, obchodníci, kolega, kolegové, kamarád, kamarádi, muž, muže, muži, žena, ženy, mladík*, pokladní, prodavač*, kuchař*, okolí, kruh, kruzích, kruhy, kruhů, kuloár*, dělník*, ekologové, ekologů, respondent*, delegát*, fanoušci, fanoušků, pěstitel*, organizátor*, provozovatelé, vyjednavač*, kaskadér*, architekt*, herci, herců, hudebníci, hudebníků, trenéři, trenérů, obchodník*, farmář*, lyžař*, turist*, cyklist*, obžalovan*, obviněn*, poškozen*`,
    office: `prezident, prezidenta, prezidentovi, prezidentem, prezidentka, viceprezident*, exprezident*, bývalý, bývalá, bývalého, bývalé, ministr, ministra, ministrovi, ministrem, ministryně, ministryni, exministr*, náměstek, náměstka, náměstkyně, premiér, premiéra, premiérovi, premiérem, premiérka, premiérky, expremiér*, vicepremiér*, místopředsed*, předseda, předsedy, předsedovi, předsedou, předsedkyně, předsedkyni, šéf, šéfa, šéfovi, šéfem, šéfka, šéfky, ředitel, ředitele, řediteli, ředitelem, ředitelka, ředitelky, ředitelé, vedoucí, vedení, guvernér*, hejtman, hejtmana, hejtmanka, hejtmanky, primátor, primátora, primátorka, primátorky, starosta, starosty, starostovi, starostka, starostky, velvyslanec, velvyslance, velvyslankyně,
      senátor, senátora, senátorka, kancléř*, gubernátor*, velitel*, generál, generála, plukovník*, major, kapitán, kapitána, tajemník, tajemníka, tajemnice, lídr, lídra, lídryně, vůdce, náčelník*, státní zástupce, státní zástupkyně, státního zástupce, žalobce, žalobkyně, prokurátor*, král, krále, královna, královny, princ, prince, papež, papeže, arcibiskup*, biskup*, kardinál*, farář*, kněz, autor, autora, autorka, autorky, autoři, autorů, novinář, novinářka, redaktor, redaktorka, zpravodaj, zpravodajka, reportér, reportérka, publicista, politik, politika, politička, politolog, politoložka, sociolog, socioložka, profesor, profesora, profesorka, docent*, lékař, lékaře, lékařka, podnikatel, podnikatele, podnikatelka, spisovatel*, poslanec, poslance, poslanci, poslankyně, poslankyni, europoslanec, europoslankyně, zastupitel, zastupitele, zastupitelka, radní, kandidát*, trenér*, kouč*, tenist*, fotbalist*, hokejist*, brankář*, útočník*, obránce, kapitánka, zpěvačk*, primář*, chirurg*, psycholog, psycholožka, režisér*, herec, herce, herečka, zpěvák, zpěvačka, malíř, malířka, rektor, rektora, rektorka, děkan*, učitel, učitelka, rybář, zemědělec, zámečník, řidič, řidička, pilot, student, studentka, důchodce, důchodkyně, majitel, majitele, majitelka, zakladatel*, spoluzakladatel*, šéfredaktor*, moderátor*, bloger*, ombudsman*, soudce, soudkyně, soudkyni, manžel, manželka, syn, dcera, bratr, sestra, matka, otec, vdova, člen, členka, veterán*, konstruktér*, inženýr*, agronom, ekolog, ekoložka, biolog, bioložka, archeolog, archeoložka, historik, historička, ekonom, ekonoma, ekonomka, hlavní ekonom, expert, analytik, odborník, diplomat, právník, aktivista, aktivistka, hydrolog, klimatolog, klimatoložka, meteorolog, meteoroložka, jednatel*, provozovatel*, kastelán, kurátor, kurátorka`,
    unnamed: `(chtěl|chtěla|chtěli|přál si|přála si|přáli si) zůstat v anonymitě, zůstat v anonymitě, anonymn*, nejmenovan*, nechtěl* uvést jméno, nechtěl* zveřejnit jméno, nepřál* si být jmenov*, nepřál* si zveřejnit jméno, nechtěl* být jmenov*, pod podmínkou anonymity, pod podmínkou zachování anonymity, který si nepřál být jmenován, která si nepřála být jmenována, kteří si nepřáli být jmenováni, si nepřál být jmenován, nepřál být jmenován, který si přál zůstat v anonymitě, která si přála zůstat v anonymitě, chtěl zůstat v anonymitě, který chtěl zůstat v anonymitě, která chtěla zůstat v anonymitě, který nechtěl být jmenován, která nechtěla být jmenována, kteří nechtěli být jmenováni, jehož jméno, jehož totožnost, jméno redakce zná, blízk* vedení, blízk* vládě, blízk* jednání, blízk* vyšetřování, blízk*, obeznámen* s, obeznámen* se, dobře informovan*, znal* situace, znal* věci, vysoce postaven*`,
    title:
      'pan, paní, pana, panu, dr, mudr, judr, ing, mgr, bc, phdr, rndr, prof, doc, plk, pplk, mjr, kpt, por, npor, ppor, prap, gen',
    organization: `instituce, rezort, rezortu, vedení (nemocnice|firmy|společnosti|školy|města|obce|klubu|strany|kraje|univerzity|fakulty|podniku|závodu|továrny|divadla|svazu|kraje|odborů|ministerstva), výrobce, pojišťovn*, vodárny, vodáren, vodárnách, muzeum, muzea, muzeu, divadl*, developer*, fakult*, aerolink*, letiště, letišti, (severní|jižní) (korea|koreje|koreji), rozvědk*, kontrarozvědk*, porot(a|y|ě|u), kapitul(a|y), silnic a dálnic, správ(a|y|ě|u|ou) a údržb(a|y|ě|u|ou) silnic, průmyslu a (obchodu|dopravy), práce a sociálních věcí, mládeže a (tělovýchovy|sportu), zemědělsk(á|é) a potravinářsk(á|é), zeměměřick(ý|ého) a katastrální*, hygieny a epidemiologie, vodovodů a kanalizací, vodovody a kanalizace, zemědělství a (lesnictví|venkova), (lesů|lesního) a vodního hospodářství, vědy a (výzkumu|vývoje), výzkumu a vývoje, kultury a (sportu|památkové péče|cestovního ruchu), obchodu a (služeb|cestovního ruchu), dopravy a (spojů|silničního hospodářství), restaurací a hotelů, hotelů a restaurací, měst a obcí, map a kartografie, vědy a techniky, léčiv a zdravotnických prostředků, kapela, kapely, kapele, kapelu, ministerstv*, resort, resortu, vláda, vlády, vládě, vládu, vládou, kabinet, kabinetu, policie, policii, policií, výbor*, komise, komisi, rada, rady, radě, radu, soud, soudu, soudy, strana, strany, stranu, straně, univerzit*, ústav, ústavu, institut*, společnost, společnosti, společností, firma, firmy, firmě, firmu, podnik, podniku, koncern*, holding*, banka, banky, bance, čnb, ecb, parlament*, sněmovn*, senát, senátu, senátem, kongres*, velvyslanectv*, ambasád*, konzulát*, zastupitelství, zastupitelstv*, státní zastupitelství, prokuratur*, štáb, štábu, služba, služby, službě, službu, bis, nkú, úohs, čsú, všzp, szú, sukl, súkl, mzv, mo, mv, mf, mpo, mmr, mpsv, gibs, nbú, nukib, núkib, čhmú, ezú, eru, erú, ředitelstv*, inspekc*,
      kreml, kremlu, kremlem, úřad, úřadu, úřady, úřadů, úřadům, kancelář, kanceláře, odbor*, pentagon*, bílý dům, bílého domu, bílém domě, organizac*, centrum, centra, středisk*, nadac*, spolek, spolku, sdružení, svaz, svazu, unie, unii, eu, evropská komise, evropské komise, osn, nato, who, mmf, maae, fbi, cia, magistrát*, radnic*, krajsk* úřad*, federac*, asociac*, hnutí, armáda, armády, armádě, armádu, vojsko, nemocnic*, klinik*, škol*, závod, závodu, továrn*, klub, klubu, odbory, odborů, církev, církve, biskupstv*, akademi*, skupina, skupiny, obrana, obhajoba, opozic*, koalic*, regulátor*, provozovatel, dopravce, dopravc*, aerolini*, představenstv*, dozorčí rada, komora, komory, konsorcium, správa, správy, povodí, hasičský záchranný sbor, záchranná služba, záchrank*, tiskové oddělení, tiskový odbor, agentura práce, čez, čd, škoda auto, ods, ano, spd, top 09, stan, kdu-čsl, piráti, pirátů, čssd, ksčm,
      rusko, ruska, rusku, ukrajina, ukrajiny, ukrajině, usa, spojené státy, čína, číny, čínu, německo, německa, německu, francie, francii, británie, británii, velká británie, velké británie, polsko, polska, polsku, turecko, turecka, írán, íránu, izrael, izraele, japonsko, japonska, indie, indii, itálie, itálii, španělsko, španělska, bělorusko, běloruska, gruzie, gruzii, srbsko, srbska, maďarsko, maďarska, česko, česka, česku, česká republika, české republiky, slovensko, slovenska, slovensku, litva, litvy, lotyšsko, lotyšska, estonsko, estonska, finsko, finska, švédsko, švédska, norsko, norska, rumunsko, rumunska, bulharsko, bulharska, rakousko, rakouska, řecko, řecka, sýrie, sýrii,
      moskva, moskvy, moskvě, kyjev, kyjeva, kyjevě, washington, washingtonu, berlín, berlína, berlíně, paříž, paříže, paříži, londýn, londýna, londýně, peking, pekingu, ankara, ankary, teherán, teheránu, brusel, bruselu, bruselem, minsk, minsku, varšava, varšavy, varšavě, bratislava, bratislavy`,
    outlet: `médium, média, list, listu, listy, noviny, novin, novinám, novinách, novinami, deník, deníku, deníkem, deníky, týdeník, týdeníku, týdeníkem, měsíčník*, časopis, časopisu, časopisem, magazín, magazínu, server, serveru, serverem, servery, web, webu, webem, weby, portál, portálu, portálem, stanice, stanici, stanicí, televize, televizi, televizí, rozhlas, rozhlasu, rádio, rádia, rádiu, rádiem, kanál, kanálu, bulvár, bulváru, média, médií, médiím, médii, tisk, tisku, tiskem, redakce, redakci, novinář*, reportér*, zpravodaj*, redaktor*, podcast*, vysílání, zpravodajský web, zpravodajský server, plátek`,
    collective: 'média, médií, médiím, médiích, médii, tisk, tisku, tiskem',
    agency:
      'agentura, agentury, agentuře, agenturu, agenturou, agentur, tisková agentura, tiskové agentury, tiskové agentuře, zpravodajská agentura, zpravodajské agentury',
    document: `odvolání, stížnost, stížnosti, kronika, kroniky, kronice, fejeton, fejetonu, sloupek, sloupku, zápis, zápisu, zápise, zápisy, zápisů, spis*, obžalob*, rozsudk*, rozsudek, průzkum*, statisti*, dokument*, dopis*, posudk*, posudek, analýz*, studi*, výpověď, výpovědi, protokol*, usnesení, vyšetřovacího spisu, zpráva, zprávy, zprávě, zprávu, zprávou, zpráv, studie, studii, studií, průzkum, průzkumu, průzkumy, průzkumů, anketa, ankety, prohlášení, sdělení, komuniké, dokument, dokumentu, dokumenty, dokumentů, dokumentech, publikac*, článek, článku, text, textu, materiál, materiálu, materiály, materiálů, dopis, dopisu, data, dat, údaje, údajů, údajích, vyšetřování, tisková zpráva, tiskové zprávy, tiskové zprávě, statistik*, výsledky, výsledků, žalob*, smlouv*, rozsud*, spis, spisu, spisy, spisů, rozhodnutí, příspěvek, příspěvku, tweet*, post, postu, přehled*, prognóz*, předpověď, předpovědi, memorandum, přepis*, nahrávk*, záznam, záznamu, zákon, zákona, zákoně, návrh, návrhu, vyhlášk*, posud*, výpočt*, odhad, odhadu, odhady, odhadů, čísla, čísel, kniha, knihy, knize, bulletin*, rezoluc*, e-mail*, korespondenc*, výroční zpráva, výroční zprávy, šetření, sčítání, výzkum, výzkumu, audit, auditu`,
  },

  phrase: {
    determiners: '',
    definite:
      'ten, ta, to, ti, ty, tento, tato, toto, tito, tyto, tohoto, této, těchto, tomuto, jeho, její, jejich, náš, naše, můj, svůj, své, svého, svém, svých',
    links: 'o, v, ve, z, ze, na, od, pro, do, u, nad, pod, k, ke, blízký, blízká, blízké, blízcí',
    particles: 'von, van, de, da, di, der, al, el, bin, ibn, la, le, ze',
    objects:
      'na (instagramu|facebooku|twitteru|síti|tiktoku|telegramu), své, svůj, svou, svoje, svoji, svému, svého, svých, svým, kabinetu, senátu, výboru, parlamentu, podrobnosti, detaily, redakci, týmu, klubu, summitu, *ům, *ímu, *kému, *nému, *vému, *skou, *nému, *enu, *ěnu, *ínu, *činu, mi, mu, informaci, studii, situaci, demisi, rezignaci, částku, *ávu, *obu, *ýzu, *ouvu, *hodu, *kodu, *ou, *ého, *ému',
    stops: `šel, šla, šlo, šli, šly, jde, jdou, stál, stála, stáli, stály, stojí, stála, spadl, spadla, spadlo, zemřel, zemřela, zemřeli, zemřelo, vznikl, vznikla, vzniklo, přijde, přišel, přišla, přišlo, přišli, chybí, chybějí, chyběl, chyběla, chybělo, odešel, odešla, odešlo, odešli, vzhledem, podobně, stejně, obdobně, jinak, jasné, možné, nutné, zřejmé, pravděpodobné, kdyby, kdybych, kdybys, kdybychom, kdybyste, (ne|)(změní|zvýší|sníží|zlepší|zhorší|zdraží|zlevní|otevře|uzavře|skončí|začne|klesne|stoupne|vzroste|poroste|roste|klesá|chybí|žije|zůstane|zůstává|trvá|potrvá|dosáhne|přijde|odejde|vznikne|platí|nastane|pomůže|přibývá|ubývá|dostane|postaví|vrátí|vydrží|vyjde|patří|půjde|přinese|ztratí|získá), s, že, kdo, který, která, které, kteří, kterého, kterou, kterých, kterým, kterému, jenž, jež, kde, odkud, kam, kdy, když, až, jestli, jestliže, pokud, aby, zda, prý, údajně, jak, ale, avšak, však, ač, ačkoli, ačkoliv, přestože, dokud, protože, neboť, proto, tak, takže, přes, po, ne, ani, také, rovněž, též, je, jsem, jsi, jsme, jste, jsou, bych, bychom, byl, byla, bylo, byli, byly, bude, budou, být, není, nejsou, může, mohou, mohl, mohla, mohli, musí, musel, má, mají, měl, měla, mělo, měli, by, se, si, lze, třeba, před, bez, během, při, v souvislosti, kvůli, díky, navzdory, místo, proti, kromě, mimo, mezi, za, asi, zhruba, přibližně,
      jen, pouze, dokonce, právě, už, již, ještě, víc, více, méně, než, tím, tom, tomu, tam, tady, zde, teď, nyní, pak, potom, poté, zase, znovu, opět, proč, kolik, například, tedy, čili, ho, jej, mu, jim, jí, ji, sebe, sobě, všechno, vše, všichni, všech, co, čeho, chce, chtějí, chtěl, chtěla, nebo, zatímco, zatím`,
    verbs: `*ošel, *ošlo, *ošla, *ženo, *řeno, *šeno, *ováno, *léhá, *kradl, *kradla, *kradlo, *kradli, *padl, *hrál, *hrála, *hrálo, *hráli, *oval, *nul, *nula, *nulo, *nuli, *nuly, *ala, *alo, *aly, *ali, *ila, *ilo, *ily, *ili, *il, *ěl, *ěla, *ělo, *ěli, *ěly, *žel, *žela, *želo, *želi, *chal, *zal, *kal, *čal, *dal, *žal, *sal, *rostl, *rostla, *rostlo, *rostly, *klesl, *klesla, *kleslo, *klesly, *uje, *ují, *ovat, *nout`,
    between: `sám, sama, sami, samotný, samotná, samotní, předběžně, podle vlastních slov, po prohře, po výhře, po remíze, po prohraném zápase, na webu, na svém webu, na svých stránkách, na svých webových stránkách, v tweetu, v příspěvku, v podcastu, spolupracovníkům, podřízeným, blízkým, přátelům, podporovatelům, delegátům, straníkům, zaměstnancům, podnikatelům, investorům, vědcům, před senátem, v soudní síni, na tribuně, v předsálí, na plénu, v hledišti, na pódiu, na jevišti, v šatně, v kabině, v cíli, v mixzóně, v kuloárech, na chodbě, na náměstí, vždy, dále, mi, neustále, stále, *álně, *elně, *ivně, *ečně, *ičně, *slně, koncem, začátkem, davu, o (den|týden|měsíc|rok|dva (dny|týdny|měsíce|roky)|tři (dny|týdny|měsíce|roky)|několik (dní|týdnů|měsíců|let)) později, před (rokem|měsícem|týdnem|dvěma (lety|měsíci|dny)), fanouškům, příznivcům, divákům, posluchačům, čtenářům, voličům, rodičům, studentům, žákům, hráčům, spoluhráčům, lidem, občanům, veřejnosti, věřícím, zákazníkům, klientům, poslancům, senátorům, zastupitelům, kolegům, národu, na místě, v odůvodnění( rozsudku| verdiktu| rozhodnutí|), (v|ve) (ústí|jablonci|brandýse|roudnici|kralupech|rychnově|dvoře králové|žďáru|novém městě|lysé|týništi) nad (labem|nisou|vltavou|kněžnou|sázavou|metují|orlicí), na (pondělní|úterní|středeční|čtvrteční|páteční|sobotní|nedělní|dnešní|včerejší|společné|mimořádné|) (tiskové |)(konferenci|schůzi|schůzce|zasedání|jednání|setkání|semináři|summitu|sjezdu|kongresu|fóru|besedě|debatě|mítinku|brífinku|briefingu|sněmu|demonstraci)( zastupitelstva| vlády| kabinetu| výboru| rady| sněmovny| senátu| parlamentu| představenstva| soudu| strany| s novináři|), (přes|prostřednictvím) (média|médií|sociální sítě|sociálních sítí|facebook|facebooku), k tomu, k věci, k případu, k incidentu, (po|před) (zápase|zápasem|utkání|utkáním|duelu|duelem|zápasu|vítězství|prohře|porážce|remíze|závodě|závodu|závodem|finále|hlasování|jednání|jednáním|zasedání|schůzce|setkání|rozsudku|verdiktu|soudem|novináři|kamerami|volbami|volbách|summitu|debatě), po závěrečném hvizdu, v závěrečné řeči, v (písemném|tiskovém|krátkém|společném|pátečním|oficiálním) (prohlášení|vyjádření|sdělení), ve vyjádření, ve svém vyjádření, v reakci, v reakci na (kritiku|dotazy|dotaz), na svém (facebooku|profilu|účtu|twitteru|instagramu), v televizi, v rádiu, v rozhlase, na kameru, do médií, do telefonu, na otázku novinářů, na dotaz novinářů, nám, redakci, na facebooku, na twitteru, na instagramu, na telegramu, na síti x, na sociální síti x, na sociálních sítích, na x, v prohlášení, v tiskové zprávě, na tiskové konferenci, na briefingu, u soudu, před soudem, ve sněmovně, ve videu, ale, však, prý, pak, ovšem, přitom, zase, nicméně, naopak, naproti tomu, zároveň, také, rovněž, též, dříve, později, předtím, už, již, poté, dnes, včera, zítra, ještě, tehdy, nyní, teď, znovu, opět, nedávno, poprvé, hned, mezitím, navíc, současně, například, mimo jiné, opakovaně, veřejně, přímo, oficiálně, neoficiálně, otevřeně, rozhodně, mylně, chybně, písemně, stručně, anonymně, to, tom, tomu, údajně, jasně, společně, se, si,
      ráno, dopoledne, odpoledne, večer, v noci, v poledne, toho dne, tento týden, minulý týden, loni, letos, minulý měsíc, na začátku, na konci, v závěru,
      v rozhovoru, v rozhovoru pro média, ve vysílání, v odpovědi, v odpovědi na dotaz, na dotaz, na brífinku, po jednání, po jednání vlády, po zasedání, na zasedání, na schůzi, v komentáři, telefonicky, novinářům, médiím, reportérům, zpravodajům, pod podmínkou anonymity, s tím`,
    nullSubjects: '*li, *ly, *jí, *me, *no',
    pronouns: {
      person: 'on, ona, jeho, její, něj, něho, ní, němu, ním, já',
      people: 'oni, ony, jejich, nich, my',
      thing: 'ono',
      relative: 'který, která, které, kteří, jenž, jež',
    },
    subjects: 'kdo, někdo, kteří',
    negations:
      'polovina, třetina, čtvrtina, pětina, desetina, procento, procenta, procent, nikdo, nikoho, nikomu, žádný, žádná, žádné, žádného',
    and: 'a, i, nebo, či',
    self: `já, mi, mě, mne, mně, mnou, jsem, jsme, nejsem, nejsme, nás, nám, námi, my, můj, moje, moji, mého, mému, mou, mých, naše, náš, naši, našeho, našemu, našich, bych, bychom, mám, nemám, máme, nemáme, chci, nechci, chceme, nechceme, vím, nevím, víme, nevíme, můžu, mohu, nemůžu, nemohu, můžeme, nemůžeme, musím, nemusím, musíme, nemusíme, budu, nebudu, budeme, nebudeme, myslím, nemyslím, věřím, nevěřím, věříme, cítím, necítím, cítíme, bojím, nebojím, bojíme, nebojíme, hraju, hrajeme, jdu, jdeme, dělám, nedělám, děláme, žiju, žijeme, miluji, doufám, doufáme, přeji, přeju, potřebuji, potřebujeme, vidím, nevidím, vidíme, neznám, beru, bereme, chodím, děkuji, lituji, nelituji, odmítám, vzdávám, nevzdávám, *íme, *áme, *eme`,
    conditions: 'pokud, jestli, jestliže, kdyby, kdybych, kdybys, kdybychom, ledaže',
    openers:
      'a, i, ale, že, jak, když, kde, protože, pokud, zatímco, ačkoli, přestože, však, ovšem, aby, nebo, neboť, jelikož, zda, kterého, kterou, píše, uvádí, mezitím, zato',
    fronts:
      'o, s, k, ke, proti, za, kvůli, o tom, k tomu, v rozhovoru pro, v pořadu, ve vysílání, v komentáři pro, v podcastu, v debatě, na, v, ve, po, při, před, během, včera, dnes, později, poté, pak, následně, zároveň, už, teď',
  },

  cues: [
    {
      // "To the agency said it the spokesman".
      words: 'řekl(|a|i|o), uvedl(|a|i|o), sdělil(|a|i|o), potvrdil(|a|i|o), oznámil(|a|i|o)',
      forms: ['{medium} (to|o tom|o nehodě|o případu) {cue} {source}'],
      needs: 'known',
    },
    {
      // "only confirmed", "put it down to the weather": a word between who speaks and the verb.
      words:
        'potvrdil(|a|i|o), přiznal(|a|i|o), uvedl(|a|i|o), řekl(|a|i|o), dodal(|a|i|o), konstatoval(|a|i|o), vzkázal(|a|i|o), připsal(|a|i|o), připisuj(e|í), přičítá, přičítají, přičetl(|a|i), zdůvodnil(|a|i|o), odůvodnil(|a|i|o), vysvětlil(|a|i|o), vysvětluj(e|í), svedl(|a|i|o), svádí',
      forms: ['{source} (to|ho|ji|je) {cue}', '{source} (zatím |)(jen|pouze|výhradně|stroze|lakonicky|jenom) {cue}'],
      needs: 'known',
    },
    {
      words: 'informoval(|a|i|o), oznámil(|a|i|o), vzkázal(|a|i|o), vyjádřil(|a|i|o) se, reagoval(|a|i|o)',
      forms: [
        '{cue} {source} (prostřednictvím|přes) {medium}',
        '{source} (to |o tom |){cue} (prostřednictvím|přes) {medium}',
      ],
      needs: 'known',
    },
    {
      // "The ministry called his words unhappy"
      words:
        'označil(|a|i|o), označuj(e|í), nazval(|a|i|o), nazývá, odmítl(|a|i|o), odmítá, odmítají, kritizoval(|a|i|o), kritizuj(e|í), uvítal(|a|i|o), ocenil(|a|i|o), odsoudil(|a|i|o), odsuzuj(e|í), popřel(|a|i|o), popírá, popírají',
      forms: [
        '{source} (jeho|její|jejich|tento|tato|toto|tyto|ta|ten|tu) (výrok|výroky|slova|krok|kroky|vyjádření|postup|návrh|návrhy|rozhodnutí|tvrzení|obvinění|kritiku|verzi|plán|plány) {cue}',
      ],
      needs: 'known',
    },
    {
      // Who reckons the damage.
      words:
        '(předběžně |zatím |prozatím |)(odhadl(|a|i|o)|odhaduj(e|í)|vyčíslil(|a|i|o)|vyčísluj(e|í)|stanovil(|a|i|o))',
      forms: [
        '(škodu|škody|ztrátu|ztráty|náklady|výši škody|cenu|hodnotu) {source} {cue}',
        '{source} (škodu|škody|ztrátu|ztráty|náklady|výši škody) {cue}',
      ],
      needs: 'known',
    },
    {
      // "the results were published by the journal": one verb in the singular, its object in the plural or in another case.
      words:
        'zveřejni(l|la|lo), přines(l|la|lo), publikova(l|la|lo), otisk(l|la|lo), odvysíla(l|la|lo), vyda(l|la|lo), oznámi(l|la|lo), potvrdi(l|la|lo), sděli(l|la|lo), popře(l|la|lo), zpochybni(l|la|lo)',
      forms: [
        '(výsledky|snímky|fotky|fotografie|záběry|údaje|data|čísla|závěry|zprávy|informace|dokumenty|detaily|podrobnosti|jména|důvody|zprávu|informaci|studii|video|nahrávku|rozhovor|průzkum|analýzu|záznam|seznam) (průzkumu |studie |šetření |vyšetřování |hlasování |testů |z … |o … |)(v (pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli) |dnes |včera |ráno |poprvé |později |)(webu |listu |deníku |agentuře |){cue} {source}',
      ],
      needs: 'known',
    },
    {
      // "the captain saw it otherwise", without saying what
      words:
        '(vidí|vidě(l|la|li)) (to |věc |situaci |zápas |celou věc |)(jinak|opačně|optimisticky|pesimisticky|střízlivě), bere to (sportovně|s humorem), (je|by(l|la)) (opačného|jiného|stejného) (názoru|mínění)',
      forms: [
        '{source} to (vidí|vidě(l|la|li)|bere|bra(l|la)) (jinak|opačně|stejně|podobně|sportovně|optimisticky|s humorem)',
        '{source} {cue}',
      ],
      needs: 'known',
    },
    {
      // "in an interview for the daily Post the actress admitted": the object of "for" is whom it was told.
      words: `${TELLS}, ${SAYS}, uvedl, uvedla, uvedli`,
      forms: [
        '{source} (to |)v (exkluzivním |velkém |)(rozhovoru|interview) pro {medium} {cue}',
        '{source} (to |)pro {medium} {cue}',
        '{source} (to|o tom) {cue} {medium}',
        'v (exkluzivním |velkém |)(rozhovoru|interview) pro {medium} (to |o tom |se |){cue} {source}',
        '{source} (to |o tom |se |){cue} (to |o tom |)(v (exkluzivním |velkém |)(rozhovoru|interview) |)pro {medium}',
      ],
      needs: 'known',
    },
    {
      // “…,” comments on the figures Jan Bell.
      words:
        'komentuje, komentova(l|la|li|lo), okomentova(l|la|li|lo), hodnotí, (z|)hodnoti(l|la|li|lo), glosuje, glosova(l|la), přibližuje, přiblíži(l|la), popisuje, popsa(l|la|li), vysvětluje, vysvětli(l|la), zdůvodňuje, zdůvodni(l|la), odůvodni(l|la), obhajuje, obhajova(l|la), shrnu(l|la), shrnuje, líčí, (vy|)líči(l|la)',
      forms: [
        '” {cue} (nová |čerstvá |poslední |aktuální |nejnovější |svůj |svou |své |svoje |celou |celý |další |)(čísla|data|údaje|výsledky|výsledek|situaci|vývoj|rozhodnutí|verdikt|rozsudek|změnu|změny|zápas|utkání|výkon|výhru|porážku|remízu|prohru|gól|návrh|novelu|zákon|krok|kroky|postup|výběr|volbu|záměr|plán|plány|stav|průběh|důvod|důvody|pocity|okamžik|chvíle|zásah|nehodu|požár|událost|události|kauzu|případ|odchod|příchod|rezignaci|zákrok|zdražení|zpoždění|uzavírku|propad|růst|pokles|nárůst|zájem|start|postoj|stanovisko) {source}',
      ],
      needs: 'known',
    },
    {
      // "the coach spared nobody his criticism"
      words:
        'nešetřil(a|) (kritikou|chválou|kritiky|chvály), neskrýval(a|) (zklamání|radost|nadšení|rozčarování|spokojenost|nespokojenost|rozhořčení|hrdost|emoce|překvapení|dojetí), nebral(a|) si servítky, skřípal(a|) zuby, nešel(|) pro tvrdá slova daleko, byl(a|) (po zápase |)(zklamaný|zklamaná|spokojený|spokojená|nespokojený|nespokojená) s, (je|byl|byla) (opačného|jiného|stejného|podobného) názoru',
      forms: ['{source} (po|před|za|na|kvůli) … {cue}', '{source} {cue}'],
      needs: 'person',
    },
    {
      // "told him the chairman", "the opposition reproaches him"
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} (mu|jí|jim|mi|nám) {cue}', '” {cue} (mu|jí|jim) {source}'],
      needs: 'known',
    },
    {
      words: TELLS,
      forms: ['{source} , (který|která|kteří|které|jenž|jež) … , {medium} {cue}'],
      needs: 'known',
    },
    {
      words: 'ukázal(a|o|y|) to, potvrdil(a|o|y|) to, vyplývá to z, vyplynulo to z, doložil(a|y|) to',
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    {
      words:
        'potvrdili, uvedli, sdělili, řekli, oznámili, vysvětlili, upřesnili, přiznali, odpověděli, dodali, ujistili',
      forms: ['(v|ve|na) {source} {cue} {medium}', '(v|ve|na) {source} {medium} {cue}'],
      needs: 'known',
    },
    {
      words: '(označil|nazval|popsal)(a|i|o|) (za|jako)',
      forms: ['{source} (ho|ji|je|to|jej|ně) {cue}'],
      needs: 'known',
    },
    {
      words:
        'rozpovídal(a|i|) se, rozhovořil(a|i|) se, promluvil(a|i|) (otevřeně |upřímně |)o, otevřeně promluvil(a|i|)',
      forms: ['{source} {cue}'],
      needs: 'person',
    },
    {
      words: 'rozpovídal(a|i|), rozhovořil(a|i|), pochlubil(a|i|), svěřil(a|i|), postěžoval(a|i|), pochválil(a|i|)',
      forms: [
        '{source} se {cue} (o|s|, že)',
        '” {cue} se (na instagramu|na facebooku|na twitteru|na síti x|na sociální síti|na sociálních sítích|fanouškům|čtenářům) {source}',
      ],
      needs: 'person',
    },
    {
      words: '(vydal|vyhlásil)(a|o|y|i|) (výstrahu|varování|upozornění|prohlášení)',
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      // Whom an outlet has it from.
      words: '(jak |)(zjistil(|a|o|y|i)|se dozvěděl(|a|o|y|i)|dozvěděl(|a|o|y|i) se)',
      forms: ['{cue} {medium} (od|z|ze) {source}', '{medium} {cue} (od|z|ze) {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'popsal, popsala, napsal, napsala, píše',
      forms: ['(zpravodaj|zpravodajka|dopisovatel|redaktor|redaktorka|reportér|reportérka) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `${TELLS}, uvedl, uvedla, uvedli, uvedlo`,
      forms: [
        '{source} (agentuře|deníku|serveru|webu|listu|televizi|stanici|rozhlasu|portálu|týdeníku|časopisu|rádiu) {medium} {cue}',
      ],
      needs: 'known',
    },
    {
      // What somebody expresses.
      words: 'vyjádři(l|la|li|lo), vyslovi(l|la|li|lo), projevi(l|la|li|lo)',
      forms: [
        '{source} {cue} … (podporu|naději|přesvědčení|obavy|obavu|lítost|soustrast|souhlas|nesouhlas|názor|znepokojení|zklamání|nespokojenost|spokojenost|uznání|vděk|solidaritu|pochybnosti|ochotu|pobouření|radost|překvapení)',
      ],
      needs: 'known',
    },
    {
      // "as an internal report proves"
      words:
        'dokazuj(e|í), doklád(á|ají), dolož(il|ila|ilo|ily), prokazuj(e|í), potvrzuj(e|í), potvrdi(l|la|lo|li|ly), ukazuj(e|í), ukáza(l|la|lo|li|ly), naznačuj(e|í), svědč(í), nasvědčuj(e|í), ilustruj(e|í)',
      forms: ['(jak|což|to|tomu|tak) (i |také |) {cue} {source}'],
      needs: 'document',
    },
    {
      // Whom the advice is for may open the sentence.
      words:
        'rad(í|il|ila|ili), doporučuj(e|í), doporuč(il|ila|ili|ilo), připomín(á|ají), připomn(ěl|ěla|ěli), vzkazuj(e|í), vzkáza(l|la|li)',
      forms: ['(*ům|*ám|*ím) {cue} {source}'],
      needs: 'known',
    },
    { words: '(ne|)souhlasí, (ne|)souhlasi(l|la|li|lo)', forms: ['{source} (s|se) … {cue}'], needs: 'known' },
    {
      words: `${TELLS}, ${SAYS}, ukáza(l|la|lo|li|ly), ukazuj(e|í), svědčí, naznačuj(e|í)`,
      forms: [
        '{source} (publikovan*|zveřejněn*|uveřejněn*|otištěn*|vydan*) (v|ve|na) (odborném|vědeckém|prestižním|lékařském|) (časopise|časopisu|magazínu|deníku|serveru|webu|portálu|žurnálu|) {medium} {cue}',
      ],
      needs: 'document',
    },
    {
      words: `uvedl, uvedla, uvedlo, uvedli, uvedly, potvrdil, potvrdila, potvrdilo, potvrdili, sdělil, sdělila, sdělilo, sdělili, odpověděl, odpověděla, odpovědělo, řekl, řekla`,
      forms: ['{source} (na dotaz|na otázku|v odpovědi) … {cue}'],
    },
    {
      words: `cituje, citují, citoval, citovala, citovalo`,
      forms: ['{source} {cue} {origin}', '” {cue} {source} {origin}', '” {cue} {origin} {source}'],
      needs: 'outlet',
    },
    {
      words: `vyšlo, vyšel, vyšla, vyšly, publikováno, otištěno, zveřejněno`,
      forms: ['(původně|poprvé) {cue} (v|ve|na) {source}', '{cue} (původně|poprvé) (v|ve|na) {source}'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `informoval, informovala, informovalo, informovaly, napsal, napsala, napsaly, upozornil, upozornila, upozornily, zveřejnil, zveřejnila, přinesl, přinesla, popsal, popsala, oznámil, oznámila, referoval, referovala`,
      forms: ['jako (první|prvá|prvý) … {cue} {source}', '{cue} jako první {source}', '{source} {cue} jako první'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `podle informací, podle zjištění, podle údajů, podle slov, podle dat, podle vyjádření, podle názoru, podle mínění, podle tvrzení, podle sdělení, podle informací serveru, z pohledu, ze slov, slovy`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    { words: 'podle, dle', forms: ['{cue} {source}'], needs: 'known' },
    {
      words: 'slov, názoru, informací, údajů, mínění, vyjádření, odhadu, odhadů, tvrzení',
      forms: ['podle {source} {cue}'],
      quiet: true,
    },
    { words: 'v souladu s, ve světle', forms: ['{cue} {source}'], needs: 'document' },
    {
      words: `s odvoláním na, odvolávaje se na, odvolává se na, odvolávají se na, odvolal se na, odvolala se na, odvolaly se na, odvolávající se na, odvolávající se, se odvolává na, se odvolávají na, se odvolal na, se odvolala na, s poukazem na, cituje, citují, citoval, citovala, citovaly, citovali, citoval slova, cituje slova, s odkazem na, odkazuje na, odkazují na, odkázal na, kterému řekl, kterému to řekl, které řekl, na základě informací, opírá se o, opírá o, dozvěděl se od, dozvěděla se od, dozvěděl od, dozvěděla od, dozvěděly od, získal od, získala od, má od, citovaný`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `kterého cituje, kterou cituje, které cituje, jehož cituje, jehož slova cituje, jejíž slova cituje, v rozhovoru pro, v rozhovoru s, v rozhovoru poskytnutém, v interview pro, v komentáři pro, pro, ve vysílání, v pořadu, v podcastu, v diskusi, v debatě, v textu pro, v dopise, v eseji pro, ve studiu, v exkluzivním rozhovoru pro`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: `obvinění, spekulace, zprávu, zpráva, zprávy, zprávě, zpráv, článek, článku, text, textu, reportáž, reportáži, informace, informaci, informací, zjištění, tvrzení, novinářům, slova, dotaz`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `jako první informoval, jako první informovala, jako první informovalo, jako první informovaly, jako první o tom informoval, jako první o tom informovala, jako první o tom informoval server, jako první upozornil, jako první upozornila, jako první upozornily, jako první na to upozornil, jako první na to upozornila, jako první napsal, jako první napsala, jako první napsaly, jako první o tom napsal, jako první o tom napsala, jako první přinesl, jako první přinesla, jako první zveřejnil, jako první zveřejnila, jako první popsal, jako první popsala, jako první uvedl, jako první uvedla, první informoval, první upozornil, poprvé publikoval, poprvé publikovala, poprvé zveřejnil`,
      forms: ['{cue} {source}', '{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words:
        'původně vyšel v, původně vyšla v, původně vyšlo v, původně vyšel na, původně vyšla na, původně publikováno v, původně publikován v, původně publikoval, původně zveřejnil, poprvé vyšel v, poprvé vyšla v, poprvé vyšlo v, poprvé publikováno v, vyšel původně v, vyšel původně na, vyšla původně v',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'translation',
      words: 'překlad článku z, překlad textu z, překlad článku, překlad textu, přeloženo z, překlad komentáře z',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words:
        'převzato z, přetištěno z, přetištěno se souhlasem, publikováno se souhlasem, publikujeme se souhlasem, převzal, převzala, převzaly, přetiskl, přetiskla',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'press-release',
      words: 'uvádí se v tiskové zprávě, stojí v tiskové zprávě, píše se v tiskové zprávě, v tiskové zprávě',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `vyplývá z, vyplynulo z, plyne z, vyplývá to z, vyplynulo to z, plyne to z, uvádí se v, uvádí se ve, píše se v, píše se ve, hovoří se v, říká se v, vyplývá ze, vyplývá to ze, zaznělo v, zaznělo na`,
      forms: ['{cue} {source}'],
    },
    { words: 'stojí v, stojí ve', forms: ['{cue} {source}'], needs: 'document' },
    { words: 'vyplývá, vyplynulo, plyne', forms: ['(z|ze) {source} {cue}'], strong: true },
    { words: 'uvádí, píše, stojí', forms: ['(v|ve) {source} se {cue}', '(v|ve) {source} {cue}'], needs: 'document' },
    {
      words:
        'ukázala, ukázal, ukázalo, ukázaly, ukazuje, ukazují, prokázala, prokázal, prokázaly, potvrdila, potvrdily, naznačuje, naznačují, dokládá, dokládají, odhalila, odhalil, odhalily, zjistila, zjistil',
      forms: ['{source} {cue} , (že|jak|kolik)'],
    },
    {
      words:
        'ukázala, ukázal, ukázaly, ukazuje, ukazují, prokázala, naznačuje, naznačují, dokládá, dokládají, svědčí, předpokládá, předpokládají, předpovídá, obsahuje',
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words:
        'řekl, řekla, řekli, sdělil, sdělila, sdělili, uvedl, uvedla, uvedli, potvrdil, potvrdila, popsal, popsala',
      forms: ['{source} , (který|která|kteří|jehož|jejíž) … , {cue} {medium}'],
      needs: 'unnamed',
    },
    {
      words: `jeho slova, její slova, jejich slova, slova ministra, slova`,
      forms: ['{cue} (cituje|citují|citoval|citovala|citovalo|přinesl|přinesla|přinesly) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `se kterým se seznámil*, se kterou se seznámil*, se kterými se seznámil*, seznámil se, do kterého nahlédl*, do kterých nahlédl*, do které nahlédl*, do nichž nahlédl*, do něhož nahlédl*, do níž nahlédl*, nahlédl*, který získal*, kterou získal*, které získal*, který má k dispozici, kterou má k dispozici, které má k dispozici, který viděl*, kterou viděl*, které viděl*, s nimiž mluvil*, se kterými mluvil*, s kterými mluvil*, se kterým mluvil*, oslovený, oslovení, oslovených, o kterém píše, o které píše, o čemž informoval*, o čemž informuje, o čemž píše, na kterou upozornil*, na který upozornil*, na což upozornil*, na něž se odvolává, na kterého se odvolává, na které se odvolává, jak je cituje, jak ho cituje, jak ji cituje`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `má k dispozici, mají k dispozici, má redakce k dispozici`,
      forms: ['(který|kterou|které|jejž|již|jež) {source} {cue}', '(který|kterou|které) má {source} k dispozici'],
      needs: 'outlet',
    },
    {
      // "in a letter that we have seen": no name says who has.
      words:
        '(který|kterou|které|jejž|již|jež) ((má (naše |)redakce|máme|redakce má) k dispozici|jsme (viděli|získali)|redakce (získala|viděla))',
      forms: ['(v|ve|z|ze) {source} , {cue} ,'],
      needs: 'document',
    },
    {
      words: `vyplývá, plyne, vyplynulo, je patrné, je zřejmé`,
      forms: ['(z|ze) {source} , … {cue}', '(z|ze) {source} {cue}'],
    },
    {
      words: `${SAYS}, považuj(e|í), považova(l|la|li), souhlasí, nesouhlasí, označil(|a|o|i|y), nazval(|a|o|i|y), popsal(|a|o|i|y), navrhl(|a|o|i|y), přirovnal(|a|o|i|y), odmítl(|a|o|i|y)`,
      forms: ['^ {cue} {source}'],
      needs: 'named',
    },
    {
      words: `uvedl, uvedla, uvedli, uvedlo, uvedly`,
      forms: [
        '{cue} (v rozhovoru pro|v rozhovoru s|pro|ve vysílání|v pořadu|v|ve) {medium} {source}',
        '” {cue} {medium} {source}',
        '” {cue} {source}',
        '(to|o tom|na to) … {cue} {source}',
        '{source} {cue} ”',
        '{source} (to|v rozhovoru pro|ve vysílání|v pořadu|na síti) … {cue}',
        '{cue} (o tom|to) {source}',
        '{medium} {cue} {source}',
      ],
      strong: true,
    },
    {
      words: `uvedl, uvedla, uvedli, uvedlo, uvedly`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `uvedl, uvedla, uvedli, uvedlo, uvedly`,
      forms: ['{cue} {source} , že'],
    },
    {
      words: SAYS,
      forms: ['{source} {cue} (v|ve|pro|ve vysílání) {medium}'],
    },
    {
      words: SAYS,
      forms: ['{cue} (v|ve|pro|na) {medium} {source}', 'jak {cue} {medium} {source}'],
    },
    {
      words: `uvedl, uvedla, uvedlo, uvedli, uvedly, potvrdil, potvrdila, potvrdilo, potvrdili, sdělil, sdělila, sdělilo, sdělili, odpověděl, odpověděla, odpovědělo`,
      forms: ['{source} (na dotaz|na otázku|v odpovědi) … {cue}'],
    },
    {
      words: TELLS,
      forms: ['{source} pro {medium} {cue}'],
      needs: 'known',
    },
    {
      words: TELLS,
      forms: ['jak {cue} {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['jak {cue} {source}'],
      strong: true,
    },
    {
      words: SAYS,
      forms: ['jak {cue} {source}'],
    },
    {
      words: `potvrdil, potvrdila, potvrdili, potvrdilo, potvrdily, potvrzuje, potvrzují, popřel, popřela, popřelo, vyvrátil, vyvrátila`,
      forms: ['(informaci|informace|tuto informaci|zprávu) {cue} {source}'],
    },
    {
      words: `čekají, čeká, očekávají, očekává, doufají, doufá, počítají`,
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    {
      words: `svědčí, vypovídají, vypovídá`,
      forms: ['o tom {cue} {source}', '{cue} o tom {source}'],
      needs: 'document',
    },
    {
      words: TELLS,
      forms: ['{cue} (v|ve|na) {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['{source} {cue} (v|pro|ve vysílání) {medium}'],
    },
    {
      words: `nahlédl*, viděl*, získal*, má k dispozici, obdržel*, zveřejnil*, zajistil*`,
      forms: ['(do něhož|do nichž|do kterého|do kterých|který|kterou|které|jejž|jež|již) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: TELLS,
      forms: ['{medium} {cue} {source}'],
      needs: 'person',
    },
    {
      words: TELLS,
      forms: [
        '” {cue} {medium} {source}',
        '{cue} (v rozhovoru pro|v rozhovoru s|v interview pro|pro|ve vysílání|v pořadu|v komentáři pro|v podcastu|na vlnách|na dotaz|v debatě) {medium} {source}',
        '{cue} {medium} {source}',
      ],
    },
    {
      words: SAYS,
      forms: [
        '{cue} (v rozhovoru pro|v rozhovoru s|v interview pro|pro|ve vysílání|v pořadu|v komentáři pro|v podcastu|na vlnách|na dotaz|v debatě) {medium} {source}',
      ],
    },
    {
      words: TELLS,
      forms: [
        '” {cue} pro {source}',
        '{cue} (o tom|to|na to|o věci|o případu|o nehodě|se) {source}',
        '(to|o tom|na to) {medium} {cue} {source}',
        '{medium} (to|o tom|na to) {cue} {source}',
        '(to|o tom|na to) … {cue} {source}',
        '” {cue} {source} {medium}',
        '” {cue} {source}',
        '{source} (v rozhovoru pro|ve vysílání|v pořadu|v podcastu|v diskusi|v debatě|v komentáři pro|na síti|na sociální síti|na platformě|v televizi|v rozhlase|v rádiu) … {cue}',
        '{source} {cue} {medium}',
        '{source} {cue}',
        '{source} , … , {cue}',
        '{medium} {cue} {source}',
      ],
    },
    { words: TELLS, forms: ['{cue} {source}'] },
    {
      words: SAYS,
      forms: [
        '{cue} (o tom|to|na to|na případ) {source}',
        '(to|o tom|na to|na případ) … {cue} {source}',
        '” {cue} {source}',
        '{source} (v rozhovoru pro|ve vysílání|v pořadu|v podcastu|v diskusi|v debatě|v komentáři pro|na síti|na sociální síti|na platformě|v televizi|v rozhlase|v rádiu) … {cue}',
        '{source} {cue}',
        '{source} (si|se) {cue}',
        '{source} , … , {cue}',
      ],
    },
    {
      // Verbs that do not always speak: beside what was said, or before “that”.
      words:
        'nebra(l|la|li) si servítky, nešetři(l|la|li) (kritikou|chválou), neskrýva(l|la|li) (zklamání|radost|spokojenost|nadšení|překvapení), děkuj(e|í), poděkova(l|la|li|lo|ly), uzavře(l|la|li), uzavír(á|ají), pokračuj(e|í), pokračova(l|la|li), opakuj(e|í), opakova(l|la|li|lo), naváz(al|ala|ali), zakonči(l|la), zuř(í|il|ila|ili), hodnot(í|il|ila|ili), přibližuj(e|í), nadiktova(l|la), povíd(á|al|ala), vyklád(á|al|ala), volá, volají, žas(l|la|li|ne), kontrova(l|la), křiče(l|la|li), šeptá, vyvodi(l|la), pranýřuj(e|í)',
      forms: ['” {cue} {source}', '{source} {cue} , že', '{source} {cue} :'],
      needs: 'quotation',
    },
    {
      // Whoever speaks in marks, or before “that”, is somebody, whatever the noun.
      words: SPEAKS,
      forms: ['” {cue} {source} ”'],
      strong: true,
      needs: 'quotation',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} {cue} , (že|aby|jak)'],
      strong: true,
      needs: 'quotation',
    },
    { words: SAYS, forms: ['{cue} {source}'] },
    {
      words:
        'zlobí, rozčiluje, rozčilují, zoufá, raduje, pochvaluje, pochvalují, ptá, směje, myslí, domnívá, domnívají, obává, obávají, stěžuje, stěžují, diví, dozvěděl, dozvěděla, dozvěděly, dozvědělo, vyjádřil, vyjádřila, svěřil, svěřila, zeptal',
      forms: [
        '{source} (si|se) … {cue}',
        '” (si|se) {cue} (i|také|rovněž|sám|sama|) {source}',
        'jak se {cue} {source}',
        'jak se … {cue} {source}',
        '” {cue} (si|se) {source}',
        '” {cue} {source}',
      ],
    },
    {
      words:
        'vid(í|ěl|ěla|ěli), podporuj(e|í), podpoři(l|la|li|lo), odsoudi(l|la|li|lo), kritiz(uje|ují|oval|ovala|ovali|ovalo), oceni(l|la|li|lo), přivíta(l|la|li|lo), vítá, vítají, odmít(á|ají|l|la|li|lo), zpochybni(l|la|li|lo), pochybuj(e|í)',
      forms: ['{cue} (ho |ji |je |to |)(i|také|též|rovněž) {source}'],
      needs: 'named',
    },
    {
      words: `zpochybnil, zpochybnila, zpochybnili, zpochybnilo, zpochybňuje, zpochybňují, rozporuje, rozporují, popřel, popřela, popřeli, popřelo, popřely, popírá, popírají, vyvrátil, vyvrátila, vyvrátili, odmítl, odmítla, odmítli, odmítlo, odmítly, odmítá, odmítají, nepotvrdil, nepotvrdila, nepotvrdili, nevyloučil, nevyloučila, nevylučuje, obvinil, obvinila, obvinili, obvinilo, obviňuje, vyzval, vyzvala, vyzvali, vyzvalo, vyzývá, vyzývají, požádal, požádala, požaduje, požadují, kritizoval, kritizovala, kritizovali, kritizuje, kritizují, zkritizoval, zkritizovala, odsoudil, odsoudila, odsoudili, podpořil, podpořila, podporuje, označil, označila, označili, označuje, nazval, nazvala, ocenil, ocenila, oceňuje, pochválil, pochválila, přivítal, přivítala, vítá, odmítl komentovat, odmítla komentovat, odmítli komentovat, nechtěl komentovat, nechtěla komentovat, porovnal, přirovnal, přirovnala, vidí, mluví o, mluvil o, mluvila o, hovoří o, hovořil o, souhlasí, nesouhlasí, omluvil se, omluvila se, pohrozil, pohrozila, hrozí, vyloučil, vyloučila, pochybuje, lituje, litoval(|a|i), považuj(e|í), považoval(|a|i), nepovažuj(e|í), žádá, žádají, vyvrátilo, vyvrátily, nepotvrdilo, nepotvrdily, nevyloučilo, nevyloučily, obvinily, vyzvaly, požádalo, požádaly, kritizovalo, kritizovaly, zkritizovalo, zkritizovaly, odsoudilo, odsoudily, podpořilo, podpořily, označilo, označily, nazvalo, nazvaly, ocenilo, ocenily, pochválilo, pochválily, přivítalo, přivítaly, přirovnalo, přirovnaly, pohrozilo, pohrozily, vyloučilo, vyloučily`,
      forms: [
        '{source} (vinu|svou vinu|jakoukoli vinu|obvinění|informace|informaci|zprávy|zprávu|spekulace|tvrzení|kritiku|výtky|výhrady|návrh|návrhy|rozhodnutí|krok|kroky|postup|situaci|případ|incident|útok|výsledek|výsledky|dohodu|plán|plány|novelu|zákon|slova|výroky|rozsudek|verdikt|opatření|změny|změnu|projekt|záměr|spolupráci|účast) {cue}',
        '{cue} (to) {source}',
        '” {cue} {source} ”',
        '{source} {cue}',
        '{source} to {cue}',
      ],
    },
    {
      words:
        'měl říct, měla říct, měl říci, měla říci, měl prohlásit, měla prohlásit, měl přiznat, měla přiznat, měl uvést, měla uvést, měl oznámit',
      forms: ['{source} {cue}'],
    },
    {
      words: `jak uvedl, jak uvedla, jak uvedli, jak uvedlo, jak uvedly, jak uvádí, jak uvádějí, jak píše, jak píší, jak píšou, jak napsal, jak napsala, jak napsaly, jak informoval, jak informovala, jak informovaly, jak informuje, jak informují, jak řekl, jak řekla, jak řekli, jak sdělil, jak sdělila, jak sdělili, jak oznámil, jak oznámila, jak oznámili, jak oznámilo, jak zjistil, jak zjistila, jak zjistilo, jak zjistily, jak zjistili, jak vysvětlil, jak vysvětlila, jak vysvětluje, jak dodal, jak dodala, jak zdůraznil, jak zdůraznila, jak upozornil, jak upozornila, jak upozornily, jak upozorňuje, jak připomněl, jak připomněla, jak připomíná, jak tvrdí, jak potvrdil, jak potvrdila, jak potvrdili, jak potvrdilo, jak popsal, jak popsala, jak popisuje, jak vyplývá z, jak vyplývá ze, jak vyplynulo z, jak ukázala, jak ukázal, jak ukazuje, jak ukazují, jak se dozvěděl, jak se dozvěděla, jak se dozvěděly, jak se dozvědělo, jak prohlásil, jak prohlásila, jak konstatoval, jak konstatovala, jak poznamenal, jak podotkl, jak přiznal, jak přiznala, jak dříve informoval, jak dříve informovala, jak už dříve informoval, jak již dříve uvedl, jak dříve uvedl, jak dříve napsal, jak naznačil, jak naznačila, jak odhaduje, jak odhadují, jak říká, jak říkají`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: 'podle svých slov, podle vlastních slov, dle svých slov',
      forms: ['{source} {cue}', '{cue} {source}'],
      needs: 'known',
    },
    {
      words: `${SAYS}, mluví, hovoří, píší, souhlasí, nesouhlasí, poukazuje, poukazují, potvrzuje, potvrzují`,
      forms: ['^ {cue} (i|také|též|rovněž|ani) {source}'],
      needs: 'known',
    },
    {
      words: 'k dispozici',
      forms: [
        '{source} (má|mají|měl|měla|mělo) {cue} {origin}',
        '{source} (má|mají|měl|měla|mělo) {origin} {cue}',
        '{origin} (má|mají|měl|měla|mělo) {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'získal(|a|o|i|y), nahlédl(|a|o|i|y) do, zajistil(|a|o|i|y), vidě(l|la|lo|li|ly)',
      forms: ['{source} {cue} {origin} , (z|ze|v|ve|podle|na|který|která|které)'],
      needs: 'outlet',
    },
    {
      words: `${TELLS}, ${SAYS}, uvedl, uvedla, uvedlo, uvedli, uvedly`,
      forms: [
        '(ve zprávě|v závěrečné zprávě|ve výroční zprávě|v kontrolní zprávě|v žalobě|v obžalobě|v odvolání|ve stížnosti|v podání|v odůvodnění|v petici|v otevřeném dopise|v posudku|v návrhu|v námitkách|v ústavní stížnosti) {source} {cue}',
        '” {cue} (i|také|též|rovněž|i sám|i sama|sám|sama) {source}',
        '” (si|se) {cue} (i|také|též|rovněž|sám|sama|) {source}',
        'jak (pro|v|ve) {medium} {cue} {source}',
      ],
    },
    {
      words:
        'věří, počítají, tvrdí, mluví, hovoří, očekávají, připouštějí, jsou přesvědčeni, spekulují, myslí, doufají, obávají, neskrývají, přiznávají, předpokládají',
      forms: ['(v|ve|mezi) {source} (se |si |){cue}'],
      needs: 'unnamed',
    },
    {
      words: 'pamatuje, pamatují, vybavuje, vybavují, objevili',
      forms: ['{source} si {cue}', '{source} {cue} , (že|jak)'],
      needs: 'unnamed',
    },
    {
      words:
        'odmítl(|a|o|i|y) (vyjádřit|komentovat|odpovědět|odpovídat), nechtěl(|a|o|i|y) (komentovat|vyjádřit|vyjadřovat), omluvil(|a|i)',
      forms: ['{source} (se|to|k|ke) … {cue}', '{source} {cue}'],
    },
    {
      words: 'rozhodl(|a|o|i|y), navrhl(|a|o|i|y), navrhuj(e|í)',
      forms: ['{source} {cue} , (že|aby|ať)', '” {cue} {source} ”'],
    },
    {
      words:
        '(nechce|nechtěl|nechtěla|nechtěli|nechtělo|nehodlá|nehodlají|nemůže|nebude|nebudou|odmítá|odmítají|odmítl|odmítla|odmítli|odmítlo) (blíže |dále |více |to |) (komentovat|uvést|sdělit|upřesnit|specifikovat|spekulovat|odpovědět|odpovídat|prozradit|rozebírat|zveřejnit|mluvit|hovořit|poskytnout (rozhovor|vyjádření|stanovisko)), nekoment(uje|ují|oval|ovala|ovali|ovalo)',
      forms: [
        '{source} {cue}',
        '{source} (to|věc|případ|kauzu|situaci|spekulace|informace|zprávy|obvinění|kritiku|rozhodnutí|krok) {cue}',
      ],
      needs: 'known',
    },
    {
      words:
        '(nechce|nechtějí|nechtěl|nechtěla|nechtěli|nechtělo|nehodlá|nehodlají|nemůže|nebude|nebudou|odmítá|odmítají|odmítl|odmítla|odmítli|odmítlo) (ji |ho |je |tento |tuto |tyto |jeho |její |jejich |) (věc|případ|kauzu|situaci|výrok|výroky|slova|spekulace|informace|informaci|zprávy|zprávu|obvinění|kritiku|rozhodnutí|rozsudek|verdikt|krok|kroky|návrh|demisi|odvolání|detaily|podrobnosti) (blíže |dále |více |nijak |) (komentovat|rozebírat|hodnotit|upřesnit|potvrdit)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      // "the report confirmed also the spokesman": the object may come first.
      words: `${TELLS}, ${SAYS}, uved(l|la|li|lo|ly), potvrzuj(e|í), popře(l|la|li|lo), popír(á|ají), vyvráti(l|la|li|lo)`,
      forms: ['{cue} (i|také|též|rovněž) {source}'],
      needs: 'named',
    },
    {
      // “…,” laughed after the show the actress Jane Smith.
      words: `${TELLS}, ${SAYS}, usmíva(l|la) se, smá(l|la) se, radova(l|la|li) se`,
      forms: [
        '” {cue} (po|před|při|během|na|v|ve|u|za|z|ze) (*ho |*é |*ém |*ým |*ích |*í |*ou |*m |)(*ě|*e|*i|*u|*y|*ů|*a|*ích|*ách|*ech|*í|*em|*ou) {source}',
      ],
      needs: 'named',
    },
    {
      // "what he earns the manager would not say": who will not tell stands within the verb.
      words: 'nechtě(l|la|li|lo), nechce, nechtějí, nehodlá, nehodlají, nemůže, odmít(l|la|li|lo|á|ají)',
      forms: [
        '{cue} {source} (blíže |dále |více |)(komentovat|uvést|sdělit|říct|říci|upřesnit|specifikovat|spekulovat|odpovědět|prozradit|rozebírat|zveřejnit|vyjádřit se|vyjádřit|potvrdit|předjímat|hodnotit)',
      ],
      needs: 'known',
    },
    {
      words:
        'nekoment(oval|ovala|ovali|ovalo|uje|ují), (odmít(l|la|li|lo)|nechtě(l|la|li|lo)) (komentovat|upřesnit|prozradit|sdělit|uvést)',
      forms: ['{source} … {cue}'],
      needs: 'known',
    },
    { words: 'počít(á|ají|al|ala|ali|alo) s tím', forms: ['{source} {cue} , že'], needs: 'person' },
    {
      // "in Brno the mayor Jan Bell said that", "the mayor Jan Bell in Brno said": no mark parts the place from the subject.
      words: `${TELLS}, ${SAYS}, uvedl, uvedla, uvedli, uvedlo, uvedly`,
      forms: [
        '(v|ve|při|po) {source} {cue} , (že|jak|proč|kdy|kde)',
        '” {cue} (v|ve) {source}',
        '{source} (v|ve|na) (*ě|*e|*i|*u|*ích|*ách) {cue}',
      ],
      needs: 'named',
    },
    {
      words:
        '(vyjádři|omluvi|ohradi|ozva|svěři|pochlubi|postěžova|rozepsa|rozpovída|zasta)(l|la|li|lo|ly), postesk(l|la|li)',
      forms: ['(se|si) {cue} (i |také |též |rovněž |) {source}'],
      needs: 'named',
    },
    {
      words:
        '(nechce|nechtějí|nechtěl|nechtěla|nechtěli|nehodlá|odmítá|odmítají|odmítl|odmítla|odmítli|odmítlo) (blíže |dále |) (vyjádřit|vyjadřovat)',
      forms: ['{source} se (k|ke) … {cue}', '{source} se {cue}', '{source} {cue} se'],
      needs: 'known',
    },
    {
      words: 'přines(l|la|lo|li|ly), zveřejni(l|la|lo|li|ly), odvysíla(l|la|lo|li|ly)',
      forms: ['(zprávu|informaci|informace) (o … |){cue} {source}'],
      needs: 'outlet',
    },
    { words: 'píše o, píší o', forms: ['{source} {cue}'], needs: 'outlet' },
    { words: 'viní, vini(l|la)', forms: ['{source} {cue}'] },
    { words: 'spojuje, spojují, kritizuje, kritizují, doporučuje', forms: ['{source} {cue}'], needs: 'document' },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} (o|k) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      words: `*`,
      forms: ['jak {cue} {medium} {source}'],
    },
    {
      words: `*`,
      forms: ['” {cue} (v|ve|pro|na|v rozhovoru pro|v rozhovoru s) {medium} {source} ”', '” {cue} {medium} {source} ”'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['” {cue} (|se |si ){source} ”', '{source} (|se |si ){cue} :'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['{source} (|se |si ){cue} , že'],
    },
    {
      // What an outlet made of a story that it took over.
      words: 'zopakoval, zopakovala, zopakovalo, rozšířil, rozšířila, omluvil se, omluvila se, se omluvil, se omluvila',
      forms: [
        '{source} {cue}',
        '{source} (příběh|zprávu|fámu|tvrzení|historku) {cue}',
        '(příběh|zprávu|fámu|tvrzení|historku) {cue} {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (udělal|udělala|udělalo|vyrobil|vyrobila) (z|ze)',
        '{source} (z toho|z něj|z ní) (udělal|udělala|udělalo|vyvodil|vyvodila)',
        '{source} (vydal|vydala|vydalo|zveřejnil|zveřejnila) … (prohlášení|opravu|omluvu)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(fáma|zpráva|historka|povídačka|pověst) … (vznikla|zrodila se|se zrodila|začala|se objevila) … (v|ve|na|u) {source}',
        '(fáma|zpráva|historka|povídačka|pověst) (pochází|vzešla|vyšla) (z|ze|od) {source}',
        '(nahrávka|video|dokument) (se objevila|se objevilo|vyplouvá|vyplavala) (v|ve|na) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(vtip|žert|satira|parodie|apríl|hoax) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(hájím|bráním|podporuji) (své |naše |)(kolegy|novináře|redaktory) (z|ze) {source}',
        '(my a|spolu s) {source} (zveřejnili|napsali|přinesli)',
        '{source} a my jsme',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(čeká|čekají) (dítě|miminko|druhé dítě|rodinu|ho|ji|je|nás|na), (čeká|čekají) (první|druhého|třetího|svého|další) (dítě|potomka|miminko), (text|článek|obsah|rozhovor) (dodal|dodala|dodalo|připravil|připravila|vznikl), co na to (říkají|říká|řeknou|řekne), odhadují se na, odhaduje se na, se odhaduje na, se odhadují na, co (říká|říkají) (zákon|věda|statistika|odborníci|lékaři|právníci), (dohoda|úmluva|smlouva|koncepce|strategie|plán|scénář|vyhláška|směrnice|ústava|novela|projekt|rozpočet|deklarace|charta|pravidla|podmínky|tradice|kronika|fakta) (hovoří|mluví|počítá|počítají), (policie|policisté|policista|vyšetřovatel|vyšetřovatelé|kriminalisté|žalobce|žalobkyně|státní zástupce|státní zástupkyně|detektivové) (včera|už|již|mezitím|následně|nakonec|dnes|nyní|také|) obvini(l|la|li), obvini(l|la|li|lo) (muže|ženu|mladíka|řidiče|dva|tři|čtyři|pět|šest|desítky|několik), s (odkazem|odvoláním|poukazem) na (probíhající|obchodní|ochranu|mlčenlivost|zákon|nedostatek|bezpečnost|bezpečnostní|zdravotní|osobní|rodinné|špatné|špatný|vysoké|nízké|citlivost|soukromí|vyšetřování), (film|snímek|drama|komedie|román|kniha|novela|povídka|báseň|píseň|skladba|seriál|pořad|hra|inscenace|představení|muzikál|výstava|expozice|obraz|příběh|pohádka|legenda|pověst|nápis|cedule|hodiny) (vypráví|říká|hovoří|vypovídá|popisuje|líčí|přibližuje|vykresluje|odkrývá|odhaluje|připomíná|komentuje|uvádí|ukazuje|mluví), (vládě|parlamentu|premiérovi|prezidentovi|prezidentce|ministrovi|policii|soudům|médiím|straně|hnutí|sněmovně|senátu|jim|mu|jí) (ne|)věř(í|il|ila|ili|ilo), podle (předpovědi|zvyklostí|zvyklosti|not|barvy|velikosti|chuti|nálady), (potvrdil|potvrdila|potvrdili) (verdikt|rozsudek|trest), (verdikt|rozsudek|trest) (potvrdil|potvrdila|potvrdili), přivítal(|a|i) (hosty|hosta|návštěvníky|delegaci), se šušká, (z|ze) (něhož|níž|nichž|kterého|které|kterých) (vyplývá|plyne|vyplynulo), podle (něhož|níž|nichž|kterého|které|kterých|mého|mě|nás|vás|mého soudu|mého názoru|našeho názoru), vyprávě(l|la) (dětem|pohádk*|vtip*), vypráví (dětem|pohádk*|vtip*|příběh), oznámil(|a|o) (výběrové|tendr|konkurz|konkurs|bankrot|insolvenci), z našich informací, podle našich informací, podle našich zjištění, podle informací redakce, pochopil, pochopila, pochopili, chápe, chápou, viděl, viděla, viděli, uviděl, cítil, cítila, zapomněl, zapomněla, zapomněli, zkontroloval, zkontrolovala, přesvědčil se, přesvědčila se, hlídá, způsobil, způsobila, způsobilo, věděl, věděla, věděli, slyšel, slyšela, slyšeli, uslyšel, bál se, bála se, dokázal, dokázala, znamená, znamenalo, uvedl vozidlo, uvedla vozidlo, uvedl stroj, uvedl své, uvedla své, uvedl svou, uvedl svůj, uvedla svou, uvedl jméno, podle návodu, podle pokynů, podle libosti, podle vzoru, podle jeho, jsme uvedli, jsme psali, jsme informovali, jsme napsali, jsme upozornili, stručně řečeno, upřímně řečeno, jinými slovy, mimochodem, abych tak řekl, jak se říká, jak známo, říká se, píše se rok, píše obrazy, píše knihu, píše básně, píše hudbu, podle plánu, podle očekávání, podle všeho, podle potřeby, podle zákona, podle pravidel, podle věku, podle abecedy, podle pořadí, podle toho, podle jízdního řádu, podle receptu, podle hesla, podle předlohy, podle skutečné, podle skutečných, podle práva, podle počasí, pro tisk, předal klíče, předala klíče, předali klíče, odpovídá za, odpovídají za, odpovídá tomu, odpovídá skutečnosti, potvrdil účast, uvedl do provozu, uvedla do provozu, uvedli do provozu, uvedl do funkce, uvedl do praxe, uvádí do pohybu, uvedl na trh, uvedla na trh, uvádí na trh, oznámil zásnuby, převzal cenu, převzala cenu, převzal funkci, převzala funkci, převzal vedení, převzala vedení, převzal úplatek, převzal velení, prohlásil za vítěze, řekl si o, řekla si o, řekli si ano, psal se rok, soudí se`,

  pointers: `čtěte také, čtěte též, čtěte více, čtěte :, přečtěte si také, přečtěte si, přečtěte si i, podívejte se také, viz také, více k tématu, k tématu :, mohlo by vás zajímat, související :, související články, dále čtěte, tip :, video :, sledujte také`,
  credits: [
    {
      role: 'translator',
      forms: [
        '(překlad|překladatel|překladatelka) :',
        '(překlad|přeložil|přeložila|přeložili|v překladu)',
        'přel .',
        'překlad z … :',
        '(z|překlad z) (angličtiny|němčiny|francouzštiny|ruštiny|ukrajinštiny|španělštiny|italštiny|polštiny|slovenštiny) (přeložil|přeložila|přeložili|:|)',
        'do češtiny (přeložil|přeložila)',
        'v českém překladu',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(editor|editorka|editoři|redaktor|redaktorka|redakce|šéfredaktor|šéfredaktorka) :',
        '(odpovědný redaktor|vedoucí vydání|korektura|korektury|jazyková úprava) :',
        '(redigoval|redigovala|editoval|editovala)',
      ],
    },
    {
      role: 'author',
      forms: [
        'rozhovor vedl',
        'rozhovor vedla',
        'ptal se',
        'ptala se',
        'rozhovor připravil',
        'rozhovor připravila',
        '(autor|autorka|autoři|autorky|text|zpracování|reportáž) :',
        '(připravil|připravila|připravili|zpracoval|zpracovala|zpracovali|napsal|napsala|ptal se)',
        '(ptala se|ptali se|zaznamenal|zaznamenala)',
        'autor (textu|článku) :',
        'autorka (textu|článku) :',
        'rozhovor (vedl|vedla) :',
        'rozhovor (vedl|vedla)',
        'od našeho (zpravodaje|zvláštního zpravodaje|reportéra|dopisovatele)',
        'od naší (zpravodajky|zvláštní zpravodajky|reportérky|dopisovatelky)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(foto|fotografie|fotograf|fotografka|snímek|snímky|ilustrace|ilustrační foto) :',
        '(ilustrační snímek|video|autor fotografie|autor fotografií|autor foto) :',
        '(autorka fotografie|zdroj foto|grafika|koláž) :',
        '(foto|fotografie)',
      ],
    },
    {
      role: 'contributor',
      forms: [
        'spolupráce :',
        '(ve spolupráci s|podílel se|podílela se)',
        'na (textu|článku|reportáži|přípravě článku|přípravě textu) (se podílel|se podílela|se podíleli|spolupracoval|spolupracovala|spolupracovali)',
        'k (článku|textu) (přispěl|přispěla|přispěli)',
        '(s přispěním|přispěl|přispěla|přispěli)',
        '{name} (přispěl|přispěla) k',
        '(rešerše|ověřování faktů) :',
      ],
    },
    {
      role: 'wire',
      forms: [
        's využitím (zpráv|materiálů|informací)',
        's použitím (zpráv|materiálů|informací)',
        'na základě (zpráv|materiálů) agentur',
      ],
    },
    {
      role: 'citation',
      forms: ['(zdroj|zdroje|zdroj informací|podle|s využitím|citováno z) :', 'zdroj –'],
    },
    {
      role: 'original-publication',
      forms: [
        'originál :',
        'originál (článku|textu) :',
        'původní (článek|text|zdroj|vydání) :',
        '(text|článek|rozhovor|komentář|esej|) (původně|poprvé|prvně) (vyšel|vyšla|vyšlo|publikováno|publikován|zveřejněn|zveřejněno) (v|ve|na|na webu|na serveru|na stránkách|v deníku|v týdeníku)',
        '(text|článek|rozhovor|komentář) vyšel (původně|poprvé|) (v|ve|na|na webu|na serveru|v deníku|v týdeníku)',
      ],
    },
    {
      role: 'translation',
      forms: ['překlad (článku|textu|komentáře|publikace) (z|z deníku|z týdeníku|deníku|listu|serveru|)'],
    },
    {
      role: 'republication',
      forms: [
        '(převzato|přetištěno|publikováno|publikujeme|zveřejněno) (z|ze|se souhlasem|se svolením|s laskavým svolením|z webu|ze serveru)',
        '(článek|text) (publikujeme|přetiskujeme|přebíráme) (se souhlasem|se svolením|z|ze)',
      ],
    },
    {
      role: 'press-release',
      forms: ['(dodal|poskytl) :', 'tisková zpráva (společnosti|firmy|ministerstva|nadace)'],
    },
  ],

  roles: {
    apology: ['omlouváme se', 'čtenářům se omlouváme', '(mylně|chybně) jsme (uvedli|napsali|informovali)'],
    denial: [
      '(vytržen*) z kontextu',
      'dementuje',
      'dementují',
      'dementoval*',
      'dementi',
      'popírá',
      'popírají',
      'popřel*',
      'popřeli',
      '(odmítá|odmítl*|odmítají|vyvrací|vyvrátil*) … (zpráv*|informac*|obvinění|spekulac*|tvrzení|článek)',
      'není pravda',
      'nepravdiv*',
      '(lživ*|smyšlen*) (zpráv*|informac*)',
      'vycucané z prstu',
      'novinářská kachna',
    ],
    correction: [
      '(omlouvá|omluvil*|omlouváme) se za … (článek|zpráv*|chyb*|text)',
      '(stáhl*|opravil*|opravuje|stahuje) … (článek|zpráv*|text)',
      'oprava :',
      'opravili jsme',
      'uvádíme na pravou míru',
    ],
    'fact-check': [
      '(verdikt|hodnocení|závěr) : (nepravda|pravda|zavádějící|manipulace|satira)',
      'fact-check',
      'fact check',
      'ověřovna',
      'ověřili jsme',
      'ověřujeme',
      'pravda nebo lež',
      'je pravda , že',
      'demagog',
      'nepravda :',
      '? ne (.|,|!)',
    ],
    before: [
      '(byl|byla|bylo|byly) (odhalen|odhalena|odhaleno|zveřejněn|zveřejněna|zveřejněno) (minulý týden|minulý měsíc|loni)',
      '(minulý týden|minulý měsíc) (se psalo|se uvádělo|vyšlo najevo)',
    ],
    'follow-up': [
      'jak (se šířila|se rozšířila|vznikla|se zrodila) (zpráva|fáma|historka)',
      'jak (zpráva|fáma|historka) … (vznikla|se šířila|oběhla)',
      'jak jsme (již |)(psali|informovali|uvedli)',
      'o čemž jsme (psali|informovali)',
      '(rok|dva roky|tři roky|pět let|deset let) poté :',
    ],
    original: ['exkluzivně :', '[ exkluzivně ]', 'zjistila naše redakce', 'zjistil náš (deník|server|list)'],
    'press-release-copy': ['(informuje|uvedlo|sdělilo|uvádí) tiskové oddělení'],
    'wire-copy': ['agentury'],
    independent: [
      '(řekl|řekla|uvedl|uvedla|sdělil|sdělila|potvrdil|potvrdila) (našemu (deníku|listu|webu|redaktorovi|zpravodaji)|naší redakci|nám)',
      '(našemu (deníku|listu|webu|redaktorovi)|naší redakci)',
      '(náš|naše) (reporter|reportérka|zpravodaj|zpravodajka)',
      'zjistila naše redakce',
      'v rozhovoru pro náš',
      'zeptali jsme se',
      'oslovili jsme',
    ],
  },
  translations: {
    said: [
      '(náš|můj|vlastní|volný|neoficiální|redakční) překlad',
      'překlad (redakce|vlastní|náš|můj)',
      '(přeložili|přeložil|přeložila) (jsme|jsem) (tento|tuto|pro vás|text|článek)',
      '(shrnutí v češtině|české shrnutí)',
    ],
    original: [
      '(původní|originální) (článek|text|verze|zdroj|rozhovor)',
      'originál (článku|textu|zde|v)',
      '(číst|čtěte) v originále',
      'v originále',
    ],
    foreign: [
      'v (angličtině|arabštině|francouzštině|italštině|němčině|polštině|ruštině|slovenštině|španělštině|turečtině|ukrajinštině)',
      '(anglicky|francouzsky|německy|polsky|rusky|ukrajinsky)',
    ],
  },
  hearsay: ['údajně', 'prý', 'podle neověřených (informací|zpráv)', 'podle spekulací', 'měl* údajně'],
  reasons: [
    'není oprávněn',
    'nebyl oprávněn',
    'nejsou oprávněni',
    'nemá oprávnění',
    'z obavy',
    'ze strachu',
    'z bezpečnostních důvodů',
    'kvůli citlivosti',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: [
        '(zakázaná|zakázaný|zakázané|zakázanou|zakázaného) v (rusku|ruské)',
        'označen* za (teroristick*|extremistick*)',
        'uznan* za (teroristick*|extremistick*)',
      ],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        '(označen*|prohlášen*|uznan*) za zahraničn* agent*',
        'zahraničn* agent*',
        'seznam* zahraničních agentů',
        'registr* zahraničních agentů',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['(označen*|prohlášen*|uznan*) za nežádoucí', 'nežádoucí organizac*'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: [
        '(označil*|prohlásil*) … zahraničního agenta',
        '(označil*|prohlásil*) … nežádoucí',
        'náš web byl zablokován',
      ],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        '(placená|komerční|placené|reklamní|sponzorovaný|sponzorovaná|placený) (spolupráce|spolupráci|sdělení|text|článek|obsah|zpráva|inzerce|prezentace)',
        '(vznikl|vznikla|vzniklo|připraven|vytvořen|vytvořeno|realizován) (byl |)(v|ve|za) (placené |komerční |reklamní |)(spolupráci|podpory|finanční podpory) (s|se|společnosti|firmy|inzerent*|partner*)',
        '(článek|text|obsah) (připravil|dodal|zaplatil|financoval|objednal) (inzerent|zadavatel|partner|klient)',
        'komerční sdělení',
        'komerční článek',
        'komerční příloha',
        'komerční prezentace',
        'komerční obsah',
        'reklama',
        'inzerce',
        'placená inzerce',
        'pr článek',
        'pr text',
        'pr sdělení',
        'advertorial',
        'sponzorovaný obsah',
        'sponzorovaný článek',
        'sponzorováno',
        'partnerský obsah',
        'partnerský článek',
        'obsah partnera',
        've spolupráci s partnerem',
        'placená spolupráce',
        'reklamní sdělení',
        'článek vznikl ve spolupráci',
        'text vznikl ve spolupráci',
        'speciální projekt',
        'propagace',
        'promo',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['tisková zpráva', 'tiskové prohlášení', 'tisková informace', 'k okamžitému zveřejnění', 'protext'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'nemusí se shodovat se stanoviskem',
        'nemusí vyjadřovat stanovisko',
        'vyjadřují názory svých autorů',
        'vyjadřuje názor autora',
        'názor',
        'názory',
        'komentář',
        'glosa',
        'sloupek',
        'úvodník',
        'blog',
        'fejeton',
        'úhel pohledu',
        'názory (autora|autorů|autorky|vyjádřené|uvedené)',
        '(nemusí|nemusejí) (se shodovat|vyjadřovat|odrážet|odpovídat) (s názorem|názor|názory|názoru|stanovisko|postoj) (redakce|vydavatele)',
        '(nemusí|nemusejí) (souhlasit s|shodovat s|shodovat se) (názorem|názory|stanoviskem|postojem)',
        'nevyjadřuje (názor|stanovisko|postoj) redakce',
        'text vyjadřuje názor',
      ],
    },
    {
      kind: 'satire',
      name: 'satire',
      where: 'label',
      forms: [
        'satira',
        'humor',
        'parodie',
        'satirický text',
        'satirický článek',
        'jde o satiru',
        'je satira',
        'je satirou',
        'je parodií',
        'je smyšlený',
        'jsou smyšlené',
        'apríl',
      ],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'oprava :',
        'opravujeme :',
        'opraveno :',
        'upřesnění :',
        'upřesňujeme :',
        'aktualizace :',
        'aktualizováno :',
        'doplněno :',
        'dodatek :',
        'v předchozí verzi',
        'v původní verzi',
        'v první verzi',
        'v dřívější verzi',
        '(článek|text|titulek) (byl|) (opraven|aktualizován|upraven|doplněn|upřesněn)',
        'redakce se omlouvá',
        'za chybu se omlouváme',
        'omlouváme se (za|čtenářům)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        '(přeložen|přeložena|přeloženo|překlad|přeložila|přeložil) (byl |byla |bylo |)(automaticky|strojově|umělou inteligencí|umělá inteligence|ai|deepl|google|chatgpt|překladačem|pomocí (umělé|ai|deepl|google|chatgpt|překladač*|strojov*|nástroj*|program*)|s pomocí (umělé|ai|deepl|google|chatgpt|překladač*|strojov*|nástroj*)|za pomoci (umělé|ai|deepl|google|chatgpt|překladač*|strojov*))',
        '(strojový|automatický) překlad',
        '(strojovým|automatickým) překladem',
        '(strojově|automaticky) (přeložen|přeložena|přeloženo|přeložený)',
        'přelož(en|ena|eno|il|ila) (byl |byla |bylo |)(z *ny |z *iny |do češtiny |)(automaticky|strojově|umělou inteligencí|umělá inteligence|ai|deepl|(pomocí|s pomocí|za pomoci|prostřednictvím) (umělé|ai|deepl|google|chatgpt|překladač*|strojov*|nástroj*))',
        'strojový překlad',
        'automatický překlad',
        'strojového překladu',
        'strojově přelož*',
        'automaticky přelož*',
        'přeloženo (strojově|automaticky|pomocí|umělou|prostřednictvím)',
        'přeložen* (strojově|automaticky|pomocí|umělou)',
      ],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(napsala|vygenerovala|vytvořila|připravila|sepsala) (umělá inteligence|ai|neuronová síť)',
        '(napsán|napsaný|vytvořen|vytvořený|vygenerován|vygenerovaný|připraven|sepsán|vznikl) (byl |)(automaticky|umělou inteligencí|pomocí (umělé|ai|chatgpt|generativní)|s pomocí (umělé|ai|chatgpt|generativní)|za pomoci (umělé|ai|chatgpt|generativní)|s využitím (umělé|ai|chatgpt|generativní))',
        '(vygenerováno|vygenerován|vygenerovala|vytvořeno|vytvořen|vytvořila|napsáno|napsala|připraveno) (umělou inteligencí|umělá inteligence|ai|automaticky|algoritmem|robotem|pomocí ai|pomocí umělé)',
        'generováno automaticky',
        'automaticky generovan*',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'archivní článek',
        'archivní text',
        'z archivu',
        'z našeho archivu',
        'článek z archivu',
        'archiv',
        '(článek|text) (je starší než|byl publikován před více|vyšel před více)',
        'mohou být zastaralé',
        'může být neaktuální',
        'nemusí být aktuální',
      ],
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        'embargo do',
        'pod embargem',
        'embargo :',
        'zveřejnit až po',
        'nezveřejňovat před',
        'ke zveřejnění až',
        'informační embargo',
      ],
    },
  ],

  calendar: `ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, leden, únor, březen, duben, květen, červen, červenec, srpen, říjen, listopad, prosinec, lednu, únoru, březnu, dubnu, květnu, červnu, červenci, srpnu, říjnu, prosinci,
    pondělí, pondělka, úterý, úterka, středa, středu, středy, čtvrtek, čtvrtka, čtvrtku, pátek, pátku, sobota, sobotu, soboty, neděle, neděli, roku, roce, rok`,
  abbreviations:
    'r, ul, nám, tř, č, čp, tis, mil, mld, kč, tj, tzv, tzn, např, mj, atd, apod, popř, resp, cca, dr, prof, doc, ing, mgr, bc, judr, mudr, phdr, rndr, plk, pplk, mjr, kpt, por, npor, gen, prap, sv, st, ml, s, str, obr, red, pozn, o, spol, a.s, s.r.o, vs, hod, min, max, okr, viz, ved, řed, n, l, p',
  agencies: 'čtk, reuters, afp, ap, dpa, tass, tasr, apa, pap, mti, ansa, ctk, sita, interfax, ria novosti, bloomberg',
};
