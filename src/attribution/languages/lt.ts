import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing, finding and judging: the present, the past and, where papers use it, the future of the third person, which has no number. */
const SAYS = `sako, sakė, pasakė, teigia, teigė, tvirtina, tvirtino, tikina, tikino, patikino, pasakoja, pasakojo, papasakojo, kalbėjo, pareiškia, pareiškė, praneša, pranešė, pranešama, informuoja, informavo, skelbia, skelbė, paskelbė, rašo, rašė, parašė, aiškina, aiškino, paaiškino, komentuoja, komentavo, pakomentavo, pažymi, pažymėjo, pabrėžia, pabrėžė, akcentuoja, akcentavo, nurodo, nurodė, priduria, pridūrė, prideda, papildė, pripažįsta, pripažino, prisipažįsta, prisipažino, patvirtina, patvirtino, tvirtino, neigia, neigė, paneigia, paneigė, atmeta, atmetė, įspėja, įspėjo, perspėja, perspėjo, ragina, ragino, paragino, prašo, prašė, paprašė, reikalauja, pareikalavo, siūlo, siūlė, pasiūlė, pataria, patarė, rekomenduoja, rekomendavo, primena, priminė, mano, manė, tiki, tikisi, tikėjosi, viliasi, abejoja, abejojo, nuogąstauja, baiminasi, baiminosi, prognozuoja, prognozavo, numato, skaičiuoja, suskaičiavo, vertina, vertino, įvertino, įžvelgia, kritikuoja, kritikavo, sukritikavo, kaltina, kaltino, apkaltino, smerkia, pasmerkė, gina, gynė, skundžiasi, skundėsi, guodėsi, stebisi, stebėjosi, džiaugiasi, džiaugėsi, apgailestauja, apgailestavo, piktinasi, piktinosi, ironizuoja, juokauja, juokavo, svarsto, svarstė, spėja, spėjo, spėlioja, atskleidžia, atskleidė, išduoda, užsimena, užsiminė, atsako, atsakė, žada, žadėjo, pažadėjo, garantuoja, grasina, grasino, pagrasino, tvirtai sako, reziumuoja, reziumavo, apibendrino, apibendrina, konstatuoja, konstatavo, cituoja, citavo, deklaruoja, deklaravo, liudija, liudijo, atkreipia dėmesį, atkreipė dėmesį, dalijasi, dalijosi, pasidalijo, dėsto, dėstė, išdėstė, argumentuoja, argumentavo, kreipėsi, sutinka, sutiko, nesutinka, nesutiko, atsisakė komentuoti, nekomentuoja, nekomentavo, neatsakė, neatsakė į klausimus, atsisako komentuoti, atsiprašė, padėkojo, sveikina, pasveikino, paliudijo, ramina, nuramino, teisinasi, teisinosi, pasiteisino, nustatė, nustato, išsiaiškino, užfiksavo, pristatė, priekaištauja, priekaištavo, pasigenda, suabejojo, atšovė, rėžė, šaukė, klausia, klausė, paklausė, prabilo, paviešino, nustebino, nuramina, tvirtins, sakys, neslepia, neslėpė, neatmeta, neatmetė, neabejoja, neabejojo, dūsauja, dūsavo, pasidžiaugė, atkirto, replikavo, ironizavo, pajuokavo, pasiguodė, pasiskundė, pasipiktino, suskubo paneigti, patikslino, tikslina, patikslina, prasitarė, užtikrino, užtikrina, patikina, pagyrė, giria, gyrė, išreiškė (viltį|nuomonę|susirūpinimą|paramą|apgailestavimą|abejonių|nerimą|nuostabą|pasipiktinimą|užuojautą), reiškia (viltį|susirūpinimą|nerimą), pasisakė (už|prieš), pasisako (už|prieš), pritaria, pritarė, prieštarauja, prieštaravo, oponuoja, ginčija, ginčijo, užginčijo, kviečia, pakvietė, neprieštarauja, sielojasi, nerimauja, nerimavo, nesupranta, nesuprato, prisimena, prisiminė, atsimena, mena, apibūdino, apibūdina, vadina, pavadino, traktuoja, (turi|turėjo) vilčių, (mato|matė) (riziką|grėsmę|problemų|galimybę|prasmę), (iškėlė|kelia) klausimą, (davė|duoda) suprasti, (padarė|daro) išvadą, (priėjo prie) išvados`;

/** What newspapers and agencies do with news. */
const REPORTS = `praneša, pranešė, skelbia, skelbė, paskelbė, rašo, rašė, parašė, informuoja, informavo, teigia, teigė, atskleidžia, atskleidė, perduoda, perdavė, skelbė, nurodo, nurodė, primena, sužinojo, aiškinasi, transliavo, publikavo, išspausdino, paviešino, pastebi, skaičiuoja, tvirtina, mini, atkreipia dėmesį, apžvelgia, pastebėjo, išsiaiškino, užsimena, cituoja, patikslino, priminė, apžvelgė, išplatino, aprašo, aprašė`;

const DAY = `(pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|vakar|šiandien|ketvirtadienio rytą)`;

/** Lithuanian. Cases and free order, no articles; the genitive stands before its noun, and titles in low quotation marks. */
export const lt: LanguageRules = {
  code: 'lt',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    source: `šaltinis, šaltinio, šaltiniui, šaltinį, šaltiniai, šaltinių, šaltiniams, šaltinius, šaltiniais, informatori*, pašnekovas, pašnekovo, pašnekovai, pašnekovų, pašnekovė, pašnekovės, pranešėjas, pranešėjo, (užsienio|vietos|vietinė|vietinės|rusijos|ukrainos|lenkijos|jav|kinijos) žiniasklaida, (užsienio|vietos|vietinės) žiniasklaidos`,
    people: `pareigūn*, atstov*, ekspert*, specialist*, analitik*, liudinink*, liudytoj*, gyventoj*, kaimyn*, diplomat*, darbuotoj*, tarnautoj*, mokslinink*, tyrėj*, ekonomist*, politolog*, apžvalginink*, stebėtoj*, aktyvist*, protestuotoj*, kareiv*, karys, kariai, karių, karininko, karininkas, karininkai, gydytojai, gydytojų, medikai, medikų, medikas, slaugytoj*, mokytojai, mokytojų, mokytoja, studentai, studentų, studentė, ūkinink*, žvejai, žvejų, žvejys, vairuotoj*, keleivi*, turistai, turistų, pirkėj*, vartotoj*, klient*, verslinink*, investuotoj*, prekybinink*, savanori*, gelbėtoj*, ugniagesi*, policinink*, teisinink*, ekolog*, istorikai, istorikų, sinoptik*, meteorolog*, kritik*, opozicion*, parlamentarai, parlamentarų, seimo nariai, seimo narių, politikai, politikų, artimieji, artimųjų, tėvai, tėvų, aukos, aukų, nukentėjusi*, įtariam*, kaltinam*, žmogus, žmogaus, žmonės, žmonių, vyras, vyro, moteris, moters, kolega, kolegos, draugas, draugai, bičiul*, patarėj*, padėjėj*, nariai, narių, dalyvi*, darbininkai, darbininkų, darbdavi*, vadov* aplinka, aplinka, skaitytoj*, žiūrov*, mama, tėvas, tėvo, tėtis, sūnus, dukra, brolis, sesuo, žmona, vyresnysis, senelė, senelis, našlė, močiutė, auklėtoj*, farmacinink*, vaistinink*, paramedik*, epidemiolog*, biolog*, fizik*, astronom*, chemik*, archeolog*, geolog*, paleontolog*, kalbinink*, rinkėj*, kandidat*, sirgali*, aistruoli*, žaidėj*, dviratinink*, bėgik*, kuratori*, konsultant*, auditori*, finansinink*, brokeri*, bankinink*, statybinink*, miškinink*, medžiotoj*, bitinink*, pieninink*, augintoj*, gamintoj*, tiekėj*, vežėj*, viešbutinink*, restoranų savininkai, nuomotoj*, nuominink*, pensinink*, moksleivi*, abiturient*, migrant*, pabėgėl*, belaisv*, kalini*, nuteist*, gynėj*, ieškov*, atsakov*, įstatymų leidėjai, asmuo, asmens, asmenys, asmenų, asmenis, asmenimis`,
    office: `prezident*, viceprezident*, premjer*, ministr*, viceministr*, kancleri*, mer*, vicemer*, gubernator*, direktor*, vadov*, vadas, vado, pirminink*, vicepirminink*, vyriausi* redaktori*, seimo narys, seimo narė, seimo nario, seimo narės, parlamentar*, europarlamentar*, politikas, politiko, politikė, ambasadori*, konsul*, sekretori*, prokuror*, teisėj*, advokat*, general*, pulkinink*, majoras, majoro, kapiton*, leitenant*, komisar*, vyskup*, arkivyskup*, kardinol*, popiež*, kunig*, karali*, princ*, profesori*, docent*, daktaras, daktarė, istorik*, rašytoj*, poet*, žurnalist*, korespondent*, autori*, redaktori*, režisier*, aktori*, dainininkas, dainininkė, dainininko, dainininkės, muzikant*, dailinink*, fotograf*, treneri*, futbolinink*, krepšinink*, sportinink*, psicholog*, sociolog*, ekonomistas, ekonomistė, analitikas, analitikė, gydytojas, gydytoja, chirurg*, mokytojas, rektori*, dekan*, įkūrėj*, savinink*, atstovas spaudai, atstovė spaudai, atstovo spaudai, atstovės spaudai, pilot*, inžinieri*, architekt*, vedėj*, seniūn*, valdytoj*, specialistas, specialistė, lyderi*, derybinink*, pasiuntin*, inspektori*, šefas, šefo, atstovė, atstovas, romanist*, prozinink*, dramaturg*, kompozitori*, dirigent*, skulptori*, operatori*, prodiuseri*, laidų vedėj*, ombudsmen*, kontrolieri*, auditori*, ūkvedys, notar*, antstoli*, gynėjas, įžaidėj*, puolėj*, vartinink*, brigados vadas, akademik*, prodekan*, prorektori*, tarybos narys, tarybos narė, tarybos nario, tarybos narės, kontradmirol*, admirol*`,
    unnamed: `neįvardyt*, neįvardint*, neįvardij*, anonimišk*, anonimin*, anonimiškumo sąlyga, anonimiškumo sąlygomis, neatskleist*, panoręs likti anonimiškas, panoręs likti neįvardytas, panorusi likti anonimiška, panorę likti anonimiški, pageidavęs likti anonimiškas, pageidavęs neskelbti pavardės, pageidavusi neskelbti pavardės, nenorėjęs skelbti savo pavardės, prašęs neskelbti pavardės, prašęs jo neįvardyti, artimas, artimi, artimų, gerai informuot*, susipažinęs, susipažinę, susipažinusi*, patikim*, aukšto rango, aukštas, su (derybomis|situacija|sandoriu|byla|tyrimu|planais|procesu|klausimu|susitarimu|reikalais) (susipažinę|susipažinęs|susipažinusių|susipažinusius|susipažinusiais|susiję|susijęs|susijusių|susijusius|susijusiais)`,
    title: `ponas, pono, ponia, ponios, dr, prof, doc`,
    organization: `meteorologijos tarnyba, meteorologijos tarnybos, ministerij(a|os|ai|ą|ų|oms), departament(as|o|ui|ą|ai|ų), vyriausyb(ė|ės|ei|ę), seimas, seimo, seimui, parlament(as|o|ui|ą), senat*, kongres*, policij(a|os|ai|ą), prokuratūr(a|os|ai|ą), teismas, teismo, teismui, teismai, teisme, komisij*, komitet*, taryb*, agentūra vesta, tarnyb*, inspekcij*, savivaldyb*, merij*, kariuomen*, armij*, pajėgos, pajėgų, žvalgyb*, institut*, universitet*, akademij*, mokykl*, ligonin*, klinik*, bank*, bendrov*, įmon*, koncern*, grup*, korporacij*, gamykl*, oro linij*, oro uostas, oro uosto, uostas, uosto, uosto direkcija, geležinkel*, fond*, asociacij*, federacij*, konfederacij*, sąjung*, draugij*, organizacij*, judėjim*, partij*, frakcij*, koalicij*, opozicij*, profsąjung*, klub*, komand*, rinktin*, bažnyči*, vyskupij*, ambasad*, konsulat*, atstovyb*, centr*, štab*, biur*, valdyb*, administracij*, kanceliarij*, rūm*, įstaig*, registr*, muziej*, teatr*, bibliotek*, kremli*, pentagon*, nato, jav, es, jt, jto, pso, tvf, fsb, ftb, cžv, fntt, stt, vsd, vrk, vmi, vlkk, maskva, maskvos, vašington*, kyjiv*, briusel*, pekin*, teheran*, varšuv*, vokietij*, rusij*, ukrain*, lenkij*, kinij*, baltarus*, prancūzij*, izrael*, iran*, turkij*, latvij*, estij*, suomij*, švedij*, europos komisij*, jungtin* taut*, „hamas“, instancij*, apeliacin* teism*, prokurorai, gynyb*, kaltinimas, skyri*, darželi*, gimnazij*, kolegij*, laboratorij*, fabrik*, elektrin*, operatori*, tinklas, tinklo, tinklui, leidykl*, filharmonij*, orkestr*, parapij*, kurij*, bendruomen*, seniūnij*, apskrit*, brigad*, batalion*, divizij*, lyga, lygos, policijos komisariat*, komisariat*`,
    outlet: `laikrašt*, dienrašt*, savaitrašt*, leidin*, žurnalas, žurnalo, žurnalui, žurnale, žurnalą, žurnalai, žurnalų, portal*, televizij*, tv, kanalas, kanalo, kanalui, kanale, kanalai, radijas, radijo, radijui, radijuje, stotis, stoties, transliuotoj*, visuomeninis transliuotojas, svetain*, tinklalap*, naujienų portal*, naujienų svetain*, bulvarin*, spauda, spaudos, žiniasklaid*, žiniasklaidos priemon*, laida, laidos, laidoje, laidai, tinklalaid*, redakcij*, telegram kanal*`,
    collective: `žiniasklaida, žiniasklaidos, žiniasklaidai, žiniasklaidoje, spauda, spaudos, spaudai, spaudoje, laikraščiai, laikraščių, portalai, televizijos kanalai`,
    agency: `agentūra, agentūros, agentūrai, agentūrą, agentūroms, agentūrų, naujienų agentūr*, žinių agentūr*, informacijos agentūr*`,
    document: `ataskait*, tyrimas, tyrimo, tyrimai, tyrimų, tyrime, apklausa, apklausos, apklausoje, apklausų, studij*, pranešim*, pareiškim*, dokumentas, dokumento, dokumente, dokumentai, dokumentų, dokumentuose, laišk*, statistika, statistikoje, duomenys, duomenų, rezultatai, rezultatų, ieškin*, sprendim*, nutart*, nutarim*, išvad*, apžvalg*, prognoz*, įsakym*, įstatym* projekt*, rezoliucij*, deklaracij*, įraš*, straipsn*, publikacij*, komunikat*, protokol*, memorandum*, skund*, peticij*, knyg*, atsakym*, auditas, audito, audite, žurnalo straipsn*, rašt*, pažym*, sutart*, susitarim*, nuosprendis, nuosprendžio, nuosprendyje, kaltinamajame akte, kaltinamasis aktas, projekt*, elektronini* laišk*, interviu, dienorašt*, memuar*, atsiminim*, reiting*, indeks*, surašym*, sąmat*, vertinim*, ekspertiz*, biuleten*, nuostat*, planas, plane, planuose, strategij*, gairės, gairėse, instrukcij*, žinut*, susirašinėjim*, registre, tyrimo rezultatai`,
  },

  phrase: {
    determiners: `vienas, viena, keli, kelios, keletas, kai kurie, kai kurios, daugelis, dauguma, du, dvi, trys, keturi, dar vienas, abu, abi, visi, visos, dalis, nemažai`,
    definite: `šis, ši, šio, šios, šie, šių, tas, ta, to, tos, minėtas, minėta, minėto, minėtos, pats, pati`,
    links: `iš, prie, su, apie, ir, už, nuo, artimas, artimi, artimų, susipažinęs, susipažinę, spaudai`,
    particles: `van, von, de, di, bin, al, el, le, la`,
    stops: `kad, jog, kuris, kuri, kurio, kurios, kuriam, kuriai, kurį, kurią, kurie, kurių, kai, kada, jei, jeigu, nors, bet, tačiau, o, nes, todėl, tad, ar, kaip, kur, kiek, kodėl, yra, buvo, bus, būtų, nėra, nebuvo, nebus, būti, gali, galėjo, galės, turi, turėjo, turės, reikia, tik, dar, jau, vis, labai, daugiau, mažiau, pagal, anot, dėl, po, per, prieš, tarp, be, į, iki, kol, lyg, tarsi, lyg ir, esą, neva, tapo, liko, vyksta, vyko, įvyko, prasidėjo, baigėsi, žuvo, mirė, atvyko, grįžo, gavo, davė, pateikė, pradėjo, nutraukė, pasirašė, nusprendė, atidarė, uždarė, savo, jo, jos, jų, mūsų, pat, net, taip, čia, ten, dabar, tada, vėl, ant, virš, vietoj, nepaisant, metu, remiantis, cituodam*, remdam*, kuriuos, kurias, kuriais, kuriomis, kuriame, kurioje, kuriuose, kuriose`,
    verbs: `*avo, *uoja, *auja`,
    between: `šiemet, netiesiogiai, tiesiogiai, akivaizdžiai, griežtai, aiškiai, viešai, oficialiai, atvirai, taip pat, jau, dar, vėliau, anksčiau, neseniai, tuomet, ${DAY}, (pirmadienio|antradienio|trečiadienio|ketvirtadienio|penktadienio|šeštadienio|sekmadienio|vakar|šį) (rytą|vakarą|popietę|naktį), šią savaitę, praėjusią savaitę, pranešime (žiniasklaidai|spaudai), spaudos konferencijoje, žurnalistams, žiniasklaidai, interviu, savo „facebook“ paskyroje, socialiniame tinkle, socialiniuose tinkluose, feisbuke, „facebook“, „telegram“ kanale, telefonu, raštu, per televiziją, per radiją, posėdyje, seime, teisme, tuo metu, savo ruožtu, be to, kategoriškai, nuolat, iš karto, pirmą kartą, neoficialiai, ne kartą, mums, buvo, yra, elektroniniame laiške, kalboje, komentare, jam, jai, man, po (rungtynių|mačo|susitikimo|posėdžio|derybų|varžybų|koncerto|teismo|balsavimo|pergalės|pralaimėjimo|vizito), prieš (rungtynes|posėdį|susitikimą)`,
    pronouns: {
      person: `jis, ji, jam, jai, jo, jos, pastarasis, pastaroji`,
      people: `jie, jos, jų`,
      thing: `tai`,
      relative: `kuris, kuri, kurie, kurios`,
    },
    objects: `*ą, *į`,
    negations: `niekas, nė vienas, nė viena, niekam`,
    and: `ir, bei, arba, ar`,
    conditions: `jei, jeigu`,
    openers: `ir, o, bet, tačiau, kad, jog, kai, nors, nes, todėl, taip pat, be to, pasak, anot, kaip, kuris, kuri, kurie`,
    self: `aš, mes, man, mums, mane, mus, mano, mūsų, *ame, *ome, *iame, *ėjau, *avau, esu, esame, galiu, galime, noriu, norime, manau, turiu, turime, tikiuosi, žinau`,
  },

  cues: [
    {
      words: `cituoja, citavo, remiasi, rėmėsi`,
      forms: ['{source} {cue} {origin}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `(pirmasis|pirmoji|pirmas|pirma|pirmieji|pirmą kartą) (apie tai |apie šį atvejį |apie atvejį |apie įvykį |naujieną |)(pranešė|paskelbė|parašė|rašė|skelbė|atskleidė|informavo)`,
      forms: ['{source} {cue}', '{cue} {source}', '(apie|tai) … {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `remdamasis, remdamasi, remdamiesi, remdamosi, remiantis, cituodamas, cituodama, cituodami, cituojant, pasiremdamas, pasiremdama, su nuoroda į, nurodydamas kaip šaltinį, nurodydama kaip šaltinį`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `(pranešimu|duomenimis|teigimu|žodžiais|informacija|tvirtinimu|žiniomis|skaičiavimais|vertinimu|manymu|nuomone|prognozėmis|prognoze|aiškinimu|pasakojimu|liudijimu|ataskaita|patikinimu|šaltiniais)`,
      forms: ['(remiantis|remdamiesi|remdamasi|remdamasis) {source} {cue}'],
      chain: true,
    },
    {
      words: `pasak, anot, kaip (sako|sakė|teigia|teigė|rašo|rašė|praneša|pranešė|skelbia|skelbė|informuoja|informavo|nurodo|nurodė|aiškina|aiškino|pasakojo|pasakoja|pažymėjo|pažymi|tvirtina|tvirtino|pabrėžė|primena|priminė|paaiškino|atskleidė|sužinojo|prognozuoja|komentavo)`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `teigimu, duomenimis, žodžiais, žodžiais tariant, tvirtinimu, žiniomis, nuomone, vertinimu, manymu, skaičiavimais, pranešimu, prognozėmis, pasakojimu, liudijimu, įsitikinimu, požiūriu, turimomis žiniomis, turimais duomenimis, aiškinimu, apskaičiavimu, supratimu, šaltinių duomenimis`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: `teigimu, žodžiais, nuomone, tvirtinimu, pasakojimu, vertinimu, manymu, skaičiavimais, įsitikinimu, aiškinimu`,
      forms: ['¶ {source} {cue}', '” {source} {cue}', '{source} {cue} ,'],
    },
    { words: `pagal`, forms: ['{cue} {source}'], needs: 'document' },
    {
      words: SAYS,
      forms: [
        '{source} (naujienų agentūrai|agentūrai|portalui|dienraščiui|laikraščiui|televizijai|radijui|žurnalui|kanalui) {medium} {cue}',
        '{source} {cue} (naujienų agentūrai|agentūrai|portalui|dienraščiui|laikraščiui|televizijai|radijui|žurnalui|kanalui) {medium}',
        '{source} (interviu|pokalbyje|laidoje|komentare) {medium} {cue}',
        '” {medium} {cue} {source}',
        '{medium} {cue} {source} ”',
        '” {source} {cue} {medium}',
      ],
      needs: 'known',
    },
    {
      words: SAYS,
      forms: ['” {medium} {cue} {source}', '” {cue} {medium} {source}'],
    },
    {
      words: `interviu, duodamas interviu, duodama interviu, interviu su, interviu portalui, interviu dienraščiui, interviu agentūrai, interviu televizijai, pokalbyje su, pokalbyje, laidoje, sakė interviu, davė interviu`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `naujienų agentūrai, agentūrai, portalui, dienraščiui, laikraščiui, televizijai, žurnalui, radijui`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `pranešimą, straipsnį, informaciją, teiginius, publikaciją, teiginį, žinią`,
      forms: [
        '(neigia|neigė|paneigė|paneigia|atmeta|atmetė|komentavo|komentuoja|patvirtino|sukritikavo|pavadino) {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `(pranešime|ataskaitoje|laiške|pareiškime|dokumente|tyrime|apžvalgoje|išvadose|komunikate|atsakyme|įraše|straipsnyje) (žiniasklaidai |spaudai |)(teigiama|sakoma|rašoma|nurodoma|pabrėžiama|pažymima|skelbiama|aiškinama|tvirtinama|konstatuojama|įspėjama|rašo|teigia)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: `ataskaitą, duomenis, skaičiavimus, prognozes, vertinimą, pranešimą, tyrimą, informaciją, statistiką`,
      forms: ['(pagal|remiantis) {source} {cue}'],
      needs: 'known',
    },
    { kind: 'translation', words: `išversta iš, versta iš, vertimas iš`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      kind: 'republication',
      words: `perspausdinta iš, skelbiama gavus sutikimą iš`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `teigiama, sakoma, rašoma, nurodoma, pabrėžiama, pažymima, skelbiama, pranešama, aiškinama, tvirtinama, minima, konstatuojama, įspėjama, pranešta, pabrėžta, nurodyta, rašė, priduriama, primenama, prognozuojama`,
      forms: ['{source} {cue}', '” {cue} {source}', '{cue} {source}'],
      needs: 'document',
    },
    {
      words: `teigiama, sakoma, rašoma, nurodoma, pabrėžiama, skelbiama, pranešama, tvirtinama`,
      forms: ['” {cue} {source} ”'],
      needs: 'known',
    },
    {
      words: `rodo, parodė, atskleidė, atskleidžia, patvirtina, patvirtino, liudija, byloja, prognozuoja, nustatė, įspėja, rekomenduoja, konstatuoja, teigia, nurodo`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `sužinojo, sužino, sužinota`,
      forms: ['{source} {cue}', '” {cue} {source}', '{source} (iš|neoficialiai) … {cue}'],
      needs: 'outlet',
    },
    { words: REPORTS, forms: [`{source} ${DAY} {cue}`, '” {cue} {source}', '{source} {cue}'], needs: 'outlet' },
    {
      words: SAYS,
      forms: [
        '(tai|šią informaciją|šį faktą) {cue} (ir |taip pat |){source}',
        '” {cue} {source}',
        '{source} (|savo )(pranešime|laiške|kreipimesi|komentare) {cue}',
        '{source} {cue}',
        `{source} ${DAY} {cue}`,
        `${DAY} {cue} {source}`,
        '{source} … , {cue}',
      ],
      strong: true,
    },
    {
      words: `(buvo |yra |)(įsitikinęs|įsitikinusi|įsitikinę|neabejoja|tikras|tikra|tikri|sunerimęs|sunerimusi)`,
      forms: ['” {cue} {source}', '{source} {cue}', '{cue} {source}'],
      needs: 'known',
    },
    {
      // A refusal to comment is an answer as well.
      words:
        '(komentarų|komentuoti|plačiau komentuoti|kalbėti|bendrauti su žiniasklaida|atsakyti|detalizuoti|duoti interviu) (atsisakė|atsisako|nenorėjo|nenori|nepanoro|vengė|vengia|nesiėmė|nesutiko), (atsisakė|atsisako|nenorėjo|nenori|nepanoro|vengė|vengia|nesiėmė|nesutiko) (plačiau |)(komentuoti|kalbėti|detalizuoti|atsakyti|atskleisti|patvirtinti), komentarų neteikė, neteikia komentarų',
      forms: ['{source} {cue}', '{source} … {cue}'],
      needs: 'known',
    },
    {
      words: 'nusprendė, nutarė, konstatavo, pripažino, nustatė, išaiškino, nusprendžia',
      forms: ['{source} {cue} , (kad|jog)', '{source} … {cue} , (kad|jog)'],
      needs: 'known',
    },
    {
      words: 'skelbiama, teigiama, pranešama, nurodoma, tvirtinama, pabrėžiama, įspėjama',
      forms: ['¶ {source} {cue} , (kad|jog)'],
      needs: 'known',
    },
    {
      words: `${SAYS}, ${REPORTS}`,
      forms: ['(kurį|kurią|kuriuos|kurias) {cue} {source} (,|rodo|parodė)'],
      needs: 'known',
    },
    { words: SAYS, forms: ['{cue} {source}'], needs: 'known' },
    { words: 'kalba', forms: ['” {cue} {source}', '{source} {cue} , (kad|jog)'], needs: 'known' },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} apie … :'], needs: 'headline' },
    { words: '*', forms: ['” {cue} {source} ”'], needs: 'speech' },
    { words: '*', forms: ['{source} {cue} , (kad|jog)'], needs: 'known' },
  ],
  idioms: `(patvirtino|tvirtina|patvirtina|pasiūlė|siūlo) (biudžetą|įstatymą|planą|sąrašą|sudėtį|kandidatūrą|programą|projektą|tvarką|nuolaid*), pagal (planą|įstatymą|įstatymus|tvarkaraštį|grafiką|taisykles|sutartį|poreikį|galimybes|amžių|dydį|tradiciją|legendą|programą|užsakymą|kodeksą|mano), kitaip sakant, kitais žodžiais, kitaip tariant, savo nuomone, mano nuomone, mano manymu, mano žiniomis, mūsų žiniomis, mūsų duomenimis, naujausiais duomenimis, pirminiais duomenimis, preliminariais duomenimis, neoficialiais duomenimis, oficialiais duomenimis, neoficialiomis žiniomis, rašo (knygą|romaną|eilėraščius|dienoraštį|muziką|laišką|laiškus|egzaminą), rašė (knygą|romaną|eilėraščius|dienoraštį|muziką|laišką|laiškus|egzaminą), parašė (knygą|romaną|eilėraštį|laišką|dainą), nieko (nesakė|nepasakė|nerašė|nepranešė), nesakė, nepasakė, nepranešė, neskelbė, neatskleidė, paskelbė (konkursą|karą|bankrotą|nepriklausomybę|aukcioną|albumą|streiką|nepaprastąją), skelbia (konkursą|karą|aukcioną|atranką), kalba (apie|už save|lietuviškai|rusiškai|angliškai), sako (tostą|ne|taip), gina (disertaciją|namus|tėvynę|titulą), gynė (disertaciją|namus|tėvynę|titulą), vertina kaip, skaičiuoja (dienas|pinigus|nuostolius|balsus), patarlė (sako|teigia), legenda (pasakoja|sako|byloja), prašo (pagalbos|paramos|atsiliepti), siūlo (nuolaidas|pirkti|darbą), komentuoja rungtynes, laidoje, pranešama apie, pristatė (albumą|knygą|naują|kolekciją), nustatė (rekordą|diagnozę|kainą), užfiksavo kamera`,

  pointers: `taip pat skaitykite, skaitykite taip pat, skaitykite daugiau, skaityti daugiau, daugiau apie tai, susiję straipsniai, susijusios naujienos, rekomenduojame, taip pat žiūrėkite, video :, plačiau :, dar šia tema`,

  credits: [
    {
      role: 'author',
      forms: [
        'autorius :',
        'autorė :',
        'autoriai :',
        'parengė',
        'parengė :',
        'tekstas :',
        'tekstą parengė',
        'žurnalistas :',
        'žurnalistė :',
        'kalbino',
        'kalbėjosi',
        'straipsnio autorius :',
        'straipsnio autorė :',
      ],
    },
    {
      role: 'translator',
      forms: [
        'vertė',
        'vertė :',
        'vertėjas :',
        'vertėja :',
        'vertimas :',
        'išvertė',
        'išvertė :',
        'iš (anglų|rusų|vokiečių|prancūzų|lenkų|ukrainiečių|ispanų|italų) kalbos (vertė|išvertė)',
        'į lietuvių kalbą vertė',
      ],
    },
    {
      role: 'editor',
      forms: [
        'redaktorius :',
        'redaktorė :',
        'redagavo',
        'redagavo :',
        'vyriausiasis redaktorius :',
        'vyriausioji redaktorė :',
      ],
    },
    {
      role: 'photographer',
      forms: [
        'nuotrauka :',
        'nuotraukos :',
        'nuotr :',
        'foto :',
        'fotografas :',
        'fotografė :',
        'nuotraukų autorius :',
        'nuotraukos autorius :',
        'nuotraukos autorė :',
        'nuotraukų šaltinis :',
        'video :',
        'iliustracija :',
        '{name} nuotr .',
        '{name} nuotrauka',
        '{name} nuotraukos',
      ],
    },
    { role: 'contributor', forms: ['prie straipsnio prisidėjo', 'prisidėjo', 'prie teksto prisidėjo'] },
    { role: 'wire', forms: ['pagal agentūrų (pranešimus|informaciją)', 'parengta pagal agentūrų'] },
    {
      role: 'citation',
      forms: ['šaltinis :', 'šaltiniai :', 'informacijos šaltinis :', 'šaltinis –', 'parengta pagal', 'pagal :'],
    },
    {
      role: 'original-publication',
      forms: [
        'originalas :',
        'originalus straipsnis :',
        'pirmą kartą (paskelbta|publikuota|skelbta|spausdinta) (portale|leidinyje|žurnale|)',
        'straipsnis pirmą kartą (paskelbtas|publikuotas) (portale|leidinyje|žurnale|)',
      ],
    },
    {
      role: 'republication',
      forms: ['perspausdinta iš', 'skelbiama su (leidimu|sutikimu)', 'perpublikuota iš', 'skelbiama gavus'],
    },
    { role: 'press-release', forms: ['pranešimas spaudai :', 'pranešimą (paskelbė|atsiuntė|platina)'] },
  ],

  roles: {
    apology: ['atsiprašome', '(redakcija|portalas|dienraštis) atsiprašo', 'nuoširdžiai atsiprašome'],
    denial: [
      'paneig*',
      'neigia',
      'neigė',
      'atmetė',
      'atmeta',
      '(melaginga|melagingos|netikra|neteisinga) (naujiena|naujienos|žinia|informacija)',
      'netiesa',
      'neatitinka tikrovės',
      'melas',
    ],
    correction: [
      'atšaukė … (straipsnį|pranešimą|žinią)',
      '(patikslino|ištaisė|pašalino|atitaisė) … (straipsnį|pranešimą|žinią)',
      'patikslinimas',
      'klaidos atitaisymas',
      'atsiprašė už … (straipsnį|pranešimą|klaidą)',
    ],
    'fact-check': [
      'faktų patikra',
      'faktų tikrinimas',
      'melo detektorius',
      'tikriname faktus',
      'ar tiesa',
      'tikriname :',
    ],
    independent: [
      '(mūsų) (portalui|dienraščiui|laikraščiui|žurnalistui|žurnalistei|korespondentui|korespondentei|redakcijai|žurnalui|televizijai)',
      '(sakė|pasakojo|patvirtino|teigė|komentavo|papasakojo) (mums|mūsų)',
      'mums (sakė|pasakojo|patvirtino|teigė|papasakojo)',
    ],
  },
  translations: {
    said: ['(mūsų|mano|redakcijos) vertim*', '(vertimas|vertė) (mūsų|redakcijos)'],
    original: [
      '(originalus|originali|originalo|pirminis) (straipsnis|tekstas|publikacija|kalba|nuoroda)',
      'straipsnio originalas',
      'originalas čia',
    ],
    foreign: ['(anglų|rusų|vokiečių|prancūzų|lenkų|ukrainiečių|ispanų|italų) kalba'],
  },
  hearsay: ['esą', 'neva', 'tariamai', 'kalbama', 'sklando gandai', 'sklinda kalbos', 'manoma', 'sakoma'],
  reasons: [
    '(nėra|nebuvo|neturi|neturėjo) (įgaliot*|teisės|leidimo) (kalbėti|viešai)',
    'bijodam*',
    'baimindam*',
    'dėl (saugumo|temos jautrumo|galimo keršto)',
    'klausimo jautrum*',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(uždraust*|draudžiam*) rusijoje', 'rusijoje (uždraust*|draudžiam*)'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['užsienio agent*'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'reklama',
        'užsakymas',
        'užsakymo nr',
        'užs .',
        'rėmėjų turinys',
        'partnerio turinys',
        'rėmėjo turinys',
        'reklaminis straipsnis',
        'turinio rinkodara',
        'remiamas turinys',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['pranešimas spaudai', 'pranešimas žiniasklaidai'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'patikslinimas :',
        'klaidos atitaisymas',
        'pataisymas :',
        'atnaujinta :',
        '(ankstesnėje|pirminėje) (straipsnio|teksto) versijoje',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'nuomonė',
        'komentaras',
        'redakcijos nuomonė',
        'vedamasis',
        'redakcijos skiltis',
        'autoriaus nuomonė',
        'nuomonė gali nesutapti',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satyra', 'humoras', 'parodija'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['dirbtinio intelekto', 'dirbtinis intelektas', 'sugeneruota automatiškai', 'parengta automatiškai'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['mašininis vertimas', 'automatinis vertimas', 'išversta automatiškai', 'google vertėj*'],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['iš archyvo', 'archyvas', 'archyvinis straipsnis'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargas iki'] },
  ],

  calendar: `sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio, sausis, vasaris, kovas, balandis, gegužė, birželis, liepa, rugpjūtis, rugsėjis, spalis, lapkritis, gruodis, pirmadienį, antradienį, trečiadienį, ketvirtadienį, penktadienį, šeštadienį, sekmadienį, pirmadienis, antradienis, trečiadienis, ketvirtadienis, penktadienis, šeštadienis, sekmadienis`,
  abbreviations: `dr, prof, doc, g, pr, a, d, m, mln, mlrd, tūkst, vad, gen, plk, kpt, val, pvz, t, y, nuotr, red, sav, r, eur`,
  agencies: `bns, elta, reuters, afp, ap, tass, dpa, interfax, ukrinform, bloomberg, pap`,
};
