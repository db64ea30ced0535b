import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing, finding and judging: past and present, of one and of several, and the participle of the perfect. */
const SAYS = `ütles(|id), ütleb, ütlevad, öelnud, lausus(|id), lausub, sõnas(|id), sõnab, teatas(|id), teatab, teatavad, teatanud, märkis(|id), märgib, märgivad, rääkis(|id), räägib, räägivad, rääkinud, selgitas(|id), selgitab, selgitavad, kinnitas(|id), kinnitab, kinnitavad, väitis(|id), väidab, väidavad, väitnud, nentis(|id), nendib, tõdes(|id), tõdeb, lisas(|id), lisab, rõhutas(|id), rõhutab, kirjutas(|id), kirjutab, kirjutavad, kirjutanud, kommenteeris(|id), kommenteerib, tunnistas(|id), tunnistab, tunnistavad, möönis(|id), möönab, eitas(|id), eitab, eitavad, hoiatas(|id), hoiatab, hoiatavad, kritiseeris(|id), kritiseerib, süüdistas(|id), süüdistab, süüdistavad, nõudis(|id), nõuab, nõuavad, palus(|id), palub, soovitas(|id), soovitab, soovitavad, lubas(|id), lubab, lubavad, ähvardas(|id), ähvardab, arvas(|id), arvab, arvavad, usub, usuvad, uskus, loodab, loodavad, lootis, kahtleb, kahtlustab, kardab, kardavad, kartis, prognoosis(|id), prognoosib, prognoosivad, ennustas(|id), ennustab, hindas(|id), hindab, hindavad, leidis(|id), leiab, leiavad, järeldas(|id), järeldab, meenutas(|id), meenutab, kirjeldas(|id), kirjeldab, jutustas(|id), jutustab, tõi välja, toob välja, tõid välja, tõi esile, juhtis tähelepanu, juhib tähelepanu, avaldas(|id), avaldab, paljastas(|id), paljastab, kuulutas, kuulutab, deklareeris, deklareerib, resümeeris, resümeerib, küsis(|id), küsib, vastas(|id), vastab, põhjendas(|id), põhjendab, täpsustas(|id), täpsustab, tsiteeris(|id), tsiteerib, kurtis(|id), kurdab, kurdavad, kaebas(|id), imestas(|id), imestab, rõõmustas, rõõmustab, naljatas, muretseb, muretses, toonitas(|id), toonitab, ironiseeris, pakkus välja, pakub välja, üleskutse tegi, kutsus üles, kutsub üles, kutsusid üles, lükkas ümber, lükkab ümber, lükkasid ümber, lükkas tagasi, lükkab tagasi, mõistis hukka, mõistab hukka, mõistsid hukka, andis teada, annab teada, andsid teada, andis mõista, pidas vajalikuks, on veendunud, on kindel, oli veendunud, ei soovinud kommenteerida, keeldus kommenteerimast, keeldusid kommenteerimast, ei kommenteerinud, ei kommenteeri, ei vastanud küsimustele, vabandas(|id), tänas, kiitis(|id), kiidab, toetab, kaitses(|id), kaitseb, tunnistanud, kinnitanud, lubanud, hoiatanud, avaldanud, mainis(|id), mainib, vihjas(|id), vihjab, tuvastas(|id), informeeris(|id), teavitas(|id), oletas(|id), oletab, sõnanud, tsiteerinud, seletas(|id), seletab, pahandas, vahendab, vahendas, edastas, edastab, (mõtiskles|muigas|ohkas|nördis|hüüatas|nuriseb|nurises|virises|arutles|arutleb|vandus|jagas|toetas|tänas|tunnustas|prognoosisid|ennustasid|hindasid|soovis|manitses|manitseb|kordas|kordab|tunnetab|eeldab|eeldas|ootab|ootas|näeb|nägi ette|kiidab|laitis|laidab|taunis|taunib|sedastas|sedastab|nendib|nentisid|mõistab|oletab|oletavad|tajub|ironiseerib|osutas|osutab|viipas|spekuleeris|spekuleerib|raporteeris|raporteerib|konstateeris|konstateerib|argumenteeris|argumenteerib|garanteeris|garanteerib|apelleeris|protesteeris|protesteerib|lubasid|palusid|vastasid|kurdavad|kurtsid|kaebab|kaebavad|meenutavad|kirjeldavad|rõhutavad|lisavad|selgitasid|põhjendasid|täpsustasid|toonitavad|soovitasid|usuvad|uskusid|lootsid|kardetakse), heitis ette, heidab ette, heitsid ette, tegi ettepaneku, teeb ettepaneku, tegid ettepaneku, lausus, jäi eriarvamusele, on seisukohal, oli seisukohal, on arvamusel, oli arvamusel, on mures, avaldas (lootust|kahetsust|muret|pahameelt|arvamust), väljendas (muret|lootust|rahulolu|pahameelt|kahetsust), ei välista, ei välistanud, välistas, välistab, seadis kahtluse alla, seab kahtluse alla, tegi teatavaks, andis hinnangu, lükkavad ümber, lükkavad tagasi, toovad välja, tõstis esile, tõstab esile, annavad teada, võttis kokku, võtab kokku, ei nõustu, nõustub, nõustus`;

/** What newspapers and agencies do with news. */
const REPORTS = `kirjutas(|id), kirjutab, kirjutavad, teatas(|id), teatab, teatavad, vahendas(|id), vahendab, vahendavad, edastas(|id), edastab, avaldas(|id), avaldab, paljastas(|id), paljastab, väitis, väidab, raporteeris, selgitas välja, sai teada, tsiteeris, meenutab, kajastas, märgib, tõi välja, uuris, uuris välja, refereerib, ütleb, kinnitab`;

const DAY = `(esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|eile|täna|üleeile)`;

/** Estonian. Cases at the end of words, compounds written as one; the verb stands second, so that its subject may follow it. */
export const et: LanguageRules = {
  code: 'et',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    source: `allikas, allika, allikad, allikate, allikatele, allikale, allikat, allikaid, allikatelt, *allikas, *allika, *allikad, *allikate, *allikatele, *allikale, vilepuhuja*, siseringi*, (kohalik|kohaliku|välis|vene|soome|läti) meedia, välismeedia, kohalikud meediaväljaanded`,
    people: `ametnik*, bioloog*, geoloog*, arheoloog*, füüsik*, keemik*, klimatoloog*, viroloog*, ornitoloog*, metsamees, metsamehe, jahimees, jahimehe, mesinik*, taksojuht*, bussijuht*, veokijuht*, kohalik*, külaelanik*, linnaelanik*, rentnik, üürnik*, korteriomanik*, patsient*, patsiendi, patsiendid, õde, õed, meditsiiniõde, ema, isa, poeg, tütar, vend, abikaasa, lesk, tuttav, tuttavad, vaidlus, isik, isiku, isikud, päästetööde juht, müüja*, kokk, koka, külastaja*, pagulas*, osanik*, aktsionär*, ekspert, eksperdile, *ekspert, *eksperdi, *eksperdid, *ekspertide, *teadlane, *teadlase, *teadlased, *uurija, *uurijad, allikas, kaasmaalas*,  *ametnik, *ametniku, *ametnikud, *ametnike, esindaja*, *esindaja, *esindajad, *esindajate, ekspert*, ekspert, eksperdi, eksperdid, ekspertide, asjatundja*, spetsialist*, analüütikud, analüütikute, tunnistaja*, pealtnägija*, elanik*, elanike, naaber, naabri, naabrid, naabrite, diplomaat, diplomaadi, diplomaadid, diplomaatide, töötaja*, teadlas*, teadlane, uurija*, majandusteadlas*, politoloogid, vaatleja*, aktivist*, meeleavaldaja*, sõdur*, sõjaväelas*, ohvitser*, arstid, arstide, meedikud, meedikute, õpetajad, õpetajate, üliõpila*, tudeng*, õpilas*, põllume*, talunik*, kalur*, autojuht, autojuhi, autojuhid, bussijuht, reisija*, turist*, ostja*, tarbija*, klient, kliendi, kliendid, klientide, ettevõtja*, investor*, kaupme*, vabatahtlik*, päästjad, päästjate, päästja, tuletõrjuja*, politseinik*, jurist*, ajaloolased, kriitik*, opositsioonipoliitik*, saadikud, saadikute, poliitikud, poliitikute, lähedased, omaksed, lapsevanem*, vanemad, vanemate, ohver, ohvri, ohvrid, kannatanu*, kahtlustatav*, süüdistatav*, inimene, inimese, inimesed, inimeste, mees, mehe, naine, naise, kolleeg*, sõber, sõbrad, nõunik*, abiline, liikmed, liikmete, osaleja*, tööline, töölised, tööandja*, pensionär*, fänn*`,
    office: `president*, asejuht*, asejuhi, asedirektor*, aseesimees, peasekretär*, peadirektor*, peaspetsialist*, peaökonomist*, tegevdirektor*, juhatuse liige, juhatuse liikme, juhatuse esimees, nõukogu esimees, volikogu esimees, fraktsiooni esimees, peaprokurör*, ringkonnaprokurör*, prokuröri abi, eriprokurör*, rahvusringhäälingu juht, päästjate juht, kultuuriminister, sotsiaalminister, *esindaja, saatejuht*, helilooja*, dirigent*, luuletaja*, räppar*, lauljatar*, tantsija*, tippsportlas*, ujuja*, tennisist*, tennisemängija*, jooksja*, odaviskaja*, väravavaht*, ründaja*, kaitsja*, kapten*, koondise peatreener*, volinik*, eurovolinik*, ombudsman*, audiitor*, riigikontrolör*, notar*, kohtutäitur*, komandör*, ülemjuhataja*, brigaadikindral*, admiral*, rabi, imaam, patriarh*, metropoliit*, vaimulik*, koolijuht*, direktriss, klubijuht*,  asepresident*, peaminist*, *minister, *ministri, *ministril, *ministrile, minister, ministri, asekantsler*, kantsler*, linnapea*, abilinnapea*, vallavanem*, kuberner*, direktor*, *direktor, *direktori, juht, juhi, juhataja*, *juht, *juhi, *juhataja, *ülem, *ülema, ülem, esimees, esimehe, aseesimees, aseesimehe, esinaine, esinaise, peatoimetaja*, riigikogu liige, riigikogu liikme, saadik, saadiku, eurosaadik*, poliitik, poliitiku, suursaadik*, konsul*, sekretär*, peasekretär*, prokurör*, riigiprokurör*, kohtunik*, advokaat, advokaadi, vandeadvokaat, vandeadvokaadi, kindral*, kolonel*, major, majori, kapten*, leitnant*, komissar*, piiskop*, peapiiskop*, kardinal*, paavst*, preester, vaimulik*, kuning*, prints*, professor*, dotsent*, doktor*, ajaloolane, ajaloolase, kirjanik*, luuletaja*, ajakirjanik*, korrespondent*, autor, autori, toimetaja, toimetaja, lavastaja*, näitleja*, laulja*, muusik*, kunstnik*, fotograaf*, treener*, peatreener*, jalgpallur*, korvpallur*, suusataja*, sportlas*, psühholoog*, sotsioloog*, ökonomist*, analüütik, analüütiku, arst, arsti, peaarst*, kirurg*, õpetaja, rektor*, dekaan*, asutaja*, omanik*, piloot*, insener*, arhitekt*, pressiesindaja*, kõneisik*, õiguskantsler*, inspektor*, liider, liidri, meteoroloog*, sünoptik*, politoloog, politoloogi, vanem, tegevjuht, tegevjuhi`,
    unnamed: `anonüüm*, anonüümsust palunud, anonüümsuse tingimusel, anonüümsuse tingimustel, anonüümseks jääda soovinud, anonüümseks jääda soovi*, nime avaldamata, nimetu, nimetuks jääda soovinud, kes soovis jääda anonüümseks, kes ei soovinud oma nime avaldada, kes palus oma nime mitte avaldada, lähedane, lähedased, hästi informeeritud, kõrge, kõrged, kõrgetasemeline, usaldusväär*, asjaga kursis`,
    title: `härra, proua, dr, prof`,
    organization: `ministeerium*, riigikontroll*, piirivalve*, rannavalve*, keskpank, keskpanga, eesti pank, eesti panga, *amet, *ametil, inspektsioon*, *inspektsioon, *inspektsiooni, *keskus, *fond, *fondi, *ühing, *ühingu, *kohus, *kohtu, *haigla, *ülikool, *ülikooli, *ettevõte, *ettevõtte, *firma, *firmast, as, asi, oü, sihtasutus*, mtü, maailmapank, maailmapanga, *valitsus, *valitsuse, *nõukogu, *komisjon, *komisjoni, *kool, *kooli, *muuseum, muuseum*, teater, teatri, raamatukogu*, operaator*, *klubi, *selts, *seltsi, maakaitsevägi, luureamet, välisluureamet, kapo, politsei- ja piirivalveamet*, *teenistus, *agentuuri juht, häirekeskus*, punane rist, punase risti,  *ministeerium, *ministeeriumi, *ministeeriumist, amet, ameti, ametist, *amet, *ameti, *ametist, valitsus*, riigikogu, parlament*, senat*, kongress*, politsei, politseist, politsei- ja piirivalveamet, ppa, prokuratuur*, kohus, kohtu, riigikohus, riigikohtu, ringkonnakohus, maakohus, komisjon*, komitee*, nõukogu*, teenistus*, *teenistus, *teenistuse, inspektsioon*, linnavalitsus*, vallavalitsus*, linnavolikogu*, volikogu*, kaitsevä*, kaitsevägi, armee*, sõjavägi, luure, instituut*, instituudi, ülikool*, akadeemia*, kool, kooli, koolist, haigla*, kliinik*, pank, panga, pangast, *pank, *panga, ettevõte, ettevõtte, ettevõttest, firma*, kontsern*, grupp, grupi, tehas*, lennufirma*, lennujaam*, sadam, sadama, sadamast, raudtee*, fond, fondi, liit, liidu, liidust, *liit, *liidu, ühing, ühingu, selts, seltsi, organisatsioon*, liikumine, erakond, erakonna, partei*, fraktsioon*, koalitsioon*, opositsioon*, ametiühing*, klubi*, meeskond, koondis, koondise, kirik, kiriku, saatkond, saatkonna, saatkonnast, konsulaat*, keskus, keskuse, keskusest, *keskus, *keskuse, staap, peastaap, büroo*, juhatus, juhatuse, administratsioon*, koda, koja, *koda, *koja, kreml, kremli, pentagon*, valge maja, nato, usa, euroopa liit, euroopa liidu, el, üro, who, imf, fsb, fbi, kapo, rmk, keskerakond*, reformierakond*, ekre, moskva, washington, kiiev, kiievi, brüssel, brüsseli, peking, teheran, venemaa, ukraina, soome, läti, leedu, rootsi, hiina, saksamaa, prantsusmaa, iisrael, iraan, türgi, poola, valgevene, euroopa komisjon, hamas, statistikaamet*, keskkonnaagentuur*, terviseamet*, päästeamet*`,
    outlet: `ajaleht, ajalehe, ajalehele, ajalehes, ajalehed, päevaleht, päevalehe, päevalehele, nädalaleht, nädalalehe, leht, lehe, lehele, ajakiri, ajakirja, ajakirjale, ajakirjas, väljaanne, väljaande, väljaandele, portaal, portaali, portaalile, uudisteportaal*, telekanal*, kanal, kanali, kanalile, kanalis, telejaam*, televisioon*, tele, tv, raadio*, raadiojaam*, ringhääling*, rahvusringhääling*, veebileht, veebilehe, netileht, saade, saates, taskuhääling*, podcast*, ajakirjandus*, meedia, meediale, meediaväljaan*, toimetus*, telegrami kanal, tabloid*, võrguväljaan*`,
    collective: `meedia, meediale, meedias, ajakirjandus, ajakirjandusele, ajakirjanduses, press, ajalehed, portaalid`,
    agency: `agentuur, agentuuri, agentuurile, agentuurid, uudisteagentuur*, uudisteagentuur, infoagentuur*, pressiagentuur*, teabeagentuur*`,
    document: `aruanne, auditis, audit, auditi, auditid, auditist, *audit, *auditi, *auditis, *uuring, *uuringu, *uuringus, *uuringust, *aruanne, *aruande, *aruandes, *aruandest, *küsitlus, *küsitluse, *küsitluses, *küsitlusest, küsitluses, *analüüs, *analüüsi, *analüüsis, *analüüsist, analüüsist, *raport, *raporti, *raportis, *teade, *teate, *teates, *dokument, *dokumendi, *dokumendis, *dokumentide, märgukiri, märgukirja, märgukirjas, memos, memo, *statistika, statistikast, andmed, andmetest, prognoosis, *prognoos, *prognoosi, *prognoosis, ülevaatest, teatisest, teatis, teatise, teatises, kirjast, vastuses, pöördumine, pöördumise, pöördumises, avaldusest, postitusest, protokollis, protokollist, kohtuotsuses, kohtumäärus*, süüdistuses,  aruande, aruandes, aruandest, raport, raporti, raportis, uuring, uuringu, uuringus, uuringust, küsitlus, küsitluse, küsitlusest, teade, teate, teates, pressiteade, pressiteate, pressiteates, avaldus, avalduse, avalduses, dokument, dokumendi, dokumendis, dokumendid, dokumentide, dokumentidest, kiri, kirja, kirjas, statistika, tulemused, hagi, hagis, otsus, otsuse, otsuses, kohtuotsus*, analüüs, analüüsi, analüüsis, ülevaade, ülevaate, ülevaates, prognoos, prognoosi, korraldus, eelnõu, eelnõus, resolutsioon*, deklaratsioon*, salvestis*, artikkel, artikli, artiklis, postitus, postituse, postituses, kommünikee, protokoll, protokolli, memorandum*, kaebus, petitsioon*, raamat, raamatu, raamatus, audit, auditi, auditist, süüdistusakt*`,
  },

  phrase: {
    determiners: `üks, ühe, kaks, kolm, mitu, mitme, mõned, mõni, paljud, osa, enamik`,
    definite: `see, selle, need, nende, too, nimetatud, sama`,
    links: `ja, lähedane, lähedased`,
    particles: `von, van, de, di, bin, al, el, le, la, af`,
    stops: `selmet, järgmisel, samuti, seejärel, tõenäoliselt, käimas, esmaspäevasel, teisipäevasel, kolmapäevasel, neljapäevasel, reedesel, laupäevasel, pühapäevasel, tänasel, eilsel, homsel, hiljutisel, et, kes, mis, mille, kelle, keda, mida, kus, kuhu, kust, kui, kuigi, ehkki, aga, kuid, vaid, sest, seetõttu, nii, nagu, kas, kuidas, miks, on, oli, olid, oleks, olevat, ole, olnud, pole, polnud, ei, saab, sai, saavad, võib, võis, võivad, peab, pidi, peavad, tuleb, tuli, läks, tegi, jäi, jääb, andis, sõnul, andmetel, teatel, hinnangul, kohaselt, järgi, põhjal, vahendusel, tõttu, üle, pärast, enne, vahel, ilma, kuni, jaoks, koos, vastu, kohta, ajal, tema, oma, selles, seal, siin, praegu, siis, jälle, ainult, isegi, väga, rohkem, vähem, juba, enam, suri, hukkus, toimus, algas, lõppes, saabus, avas, sulges, ostis, müüs, viidates, tsiteerides, saatis, jõudis, eest, poolt`,
    between: `sel aastal, sel kuul, tänavu, mullu, ka, juba, veel, hiljem, varem, hiljuti, ${DAY}, (esmaspäeva|teisipäeva|kolmapäeva|neljapäeva|reede|laupäeva|pühapäeva) (hommikul|õhtul), täna hommikul, eile õhtul, sel nädalal, eelmisel nädalal, ametlikult, avalikult, pressikonverentsil, ajakirjanikele, ajakirjandusele, meediale, intervjuus, sotsiaalmeedias, facebookis, twitteris, telefonitsi, kirjalikult, istungil, riigikogus, kohtus, samas, samuti, lisaks, kategooriliselt, korduvalt, kohe, esimest korda, mitteametlikult, avameelselt, meile, on, oli, seejuures, omakorda, pressiteates, avalduses, oma, talle, mulle, seepeale, (esmaspäevasel|teisipäevasel|kolmapäevasel|neljapäevasel|reedesel|laupäevasel|pühapäevasel|tänasel|eilsel) (pressikonverentsil|istungil|kohtumisel|briifingul), briifingul, kohtumisel, instagramis, ühismeedias, pressiteate vahendusel, kirjas, raadiosaates, telesaates`,
    pronouns: {
      person: `ta, tema, temale, talle, viimane`,
      people: `nad, nemad, nende`,
      thing: `see`,
      relative: `kes, mis`,
    },
    negations: `keegi ei, mitte keegi, ükski`,
    and: `ja, ning, või`,
    conditions: `kui`,
    openers: `vahendab, vahendas, edastab, edastas, märgib, märkis, kirjutab, kirjutas, teatab, teatas, väidab, väitis, ja, ning, aga, kuid, et, kui, kuigi, sest, seetõttu, ka, lisaks, nagu, kes, mis, samas, samuti`,
    self: `mina, ma, meie, me, mulle, meile, mind, meid, minu, mu, meil, mul, olen, oleme, saan, saame, tahan, tahame, usun, usume, loodan, loodame, arvan, arvame, tean, teame, pean, peame`,
  },

  cues: [
    {
      words: `kommenteerimast, vastamast, kommentaaridest, rääkimast, kommentaari andmast, selgitamast, täpsustamast`,
      forms: ['{source} (keeldus|keeldusid|keeldub|keelduvad|hoidus|hoidusid|loobus|loobusid) (… |){cue}'],
      strong: true,
    },
    {
      words: `kommenteerida, vastata, rääkida, kommentaari anda, avaldada, täpsustada`,
      forms: ['{source} ei (soovinud|tahtnud|soovi|taha|saanud|osanud) (… |){cue}'],
      needs: 'known',
      quiet: true,
    },
    { words: `tsiteerides, refereerides`, forms: ['{source} {cue}'], chain: true, needs: 'known' },
    {
      words: `ütles, rääkis, kinnitas, selgitas, teatas, kommenteeris, lausus, tunnistas, ütleb, räägib, avaldas, märkis, kurtis, meenutas`,
      forms: ['¶ {medium}le {cue} {source}', '¶ {medium}ile {cue} {source}'],
      needs: 'known',
    },
    {
      forms: [
        '{source} (peab|pidas|peavad|pidasid) (… |)(oluliseks|tähtsaks|vajalikuks|õigeks|valeks|ohtlikuks|olevaks|võimalikuks|võimatuks|tõenäoliseks|ebatõenäoliseks|põhjendatuks|põhjendamatuks|mõistlikuks|lubamatuks|kahetsusväärseks|liialduseks|sobivaks|sobimatuks|piisavaks|ebapiisavaks|ülekohtuseks|ebaõiglaseks|õiglaseks|veaks)',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: `tsiteerib, tsiteeris, viitab, viitas`, forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      words: `ja viitab, ja viitas, ning viitab, ning viitas`,
      forms: ['{source} … {cue} (oma |){origin}'],
      needs: 'outlet',
    },
    {
      words: `viitab, viitas, tsiteerib`,
      forms: ['(ja|ning) {cue} (oma |){source}', 'kes {cue} {source}'],
      chain: true,
    },
    {
      kind: 'original-publication',
      words: `(esimesena|esmalt|esimest korda) (teatas|teatasid|kirjutas|kirjutasid|avaldas|paljastas|vahendas), (teatas|kirjutas|avaldas|paljastas|vahendas) (sellest |juhtumist |)(esimesena|esmalt)`,
      forms: ['{source} {cue}', '{cue} {source}', '(sellest|loost|juhtumist) {cue} {source}'],
      needs: 'outlet',
    },
    { words: `viidates, tuginedes, toetudes`, forms: ['{source}le {cue}'], chain: true },
    { words: `viidates, tsiteerides, viitega, tuginedes, toetudes`, forms: ['{cue} {source}'], chain: true },
    {
      words: `sõnul, ütlusel, väitel, kinnitusel, teatel, andmetel, hinnangul, arvates, meelest, arvutuste järgi, info kohaselt, teate kohaselt, andmete kohaselt, andmete järgi, sõnutsi, jutu järgi, väidete kohaselt, selgituse kohaselt, prognoosi kohaselt, prognoosi järgi, teatele tuginedes, vahendusel, hinnangute kohaselt, arvamuse kohaselt, allikate andmetel, allikate sõnul`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    { words: `kohaselt`, forms: ['{source} {cue}'], needs: 'known' },
    {
      words: `(küsitluse|uuringu|aruande|analüüsi|raporti|auditi|prognoosi|statistika|ülevaate|teatise|hinnangu) (järgi|põhjal)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    { words: `järgi, põhjal`, forms: ['{source} {cue}'], needs: 'document' },
    {
      words: `nagu (|juba |varem )(ütles|ütleb|teatas|teatab|kirjutas|kirjutab|selgitas|märkis|kinnitas|lausus|rääkis|vahendas|vahendab)`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `vahendab, vahendas, vahendavad, edastab, edastas`,
      forms: ['” {cue} {source}', '{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: SAYS,
      forms: [
        '{source} {cue} (ajalehele|päevalehele|portaalile|agentuurile|uudisteagentuurile|telekanalile|raadiole|ajakirjale|väljaandele|saatele) {medium}',
        '{source} (ajalehele|päevalehele|portaalile|agentuurile|uudisteagentuurile|telekanalile|ajakirjale|väljaandele) {medium} {cue}',
        '” {cue} {source} (ajalehele|päevalehele|portaalile|agentuurile|uudisteagentuurile|telekanalile|ajakirjale) {medium}',
      ],
      needs: 'known',
    },
    {
      words: `ütles, rääkis, kinnitas, selgitas, teatas, kommenteeris, lausus, tunnistas`,
      forms: [
        '{source} {cue} {medium}ile',
        '{source} {cue} {medium}-ile',
        '{source} {cue} {medium}le',
        '” {cue} {source} {medium}ile',
        '” {cue} {source} {medium}le',
      ],
      needs: 'known',
    },
    {
      words: `intervjuus, antud intervjuus, usutluses, saates, intervjuus (ajalehele|portaalile|agentuurile|telekanalile|ajakirjale)`,
      forms: ['{cue} {source}', '{source}le {cue}', '{source}ile {cue}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `väite, väited, väidet, artikli, loo, teate, uudise, info`,
      forms: [
        '(eitab|eitas|lükkas ümber|lükkab ümber|kommenteeris|kinnitas|lükkas tagasi) {source} {cue}',
        '{source} {cue} (lükkas|eitas)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    { kind: 'translation', words: `tõlgitud`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      words: `(auditis|küsitluses|analüüsis|prognoosis|ülevaates|protokollis|otsuses|memos|pöördumises|teatises|postituses|märgukirjas|kohtuotsuses|pressiteates|teates|avalduses|aruandes|kirjas|raportis|uuringus|dokumendis|artiklis|vastuses) (öeldakse|seisab|märgitakse|kirjutatakse|rõhutatakse|väidetakse|selgitatakse|hoiatatakse|tõdetakse|on kirjas)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: `öeldakse, seisab, märgitakse, kirjutatakse, rõhutatakse, väidetakse, selgitatakse, hoiatatakse, on kirjas, selgub, nähtub, järeldub`,
      forms: ['{source} {cue}', '{cue} {source}'],
      needs: 'document',
    },
    {
      words: `selgub`,
      forms: [
        '{cue} {source} (uuringust|aruandest|andmetest|küsitlusest|analüüsist)',
        '{source} (uuringust|aruandest|andmetest|küsitlusest|analüüsist) {cue}',
      ],
      needs: 'known',
    },
    {
      words: `öeldi, teatati, kinnitati, selgitati, märgiti`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `näitab, näitas, näitavad, paljastab, kinnitab, prognoosib, hoiatab, tuvastas, leidis, järeldab, märgib`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: REPORTS,
      forms: ['” {cue} {source}', '{source} {cue}', `{source} ${DAY} {cue}`, '{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: SAYS,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        `{source} {cue} ${DAY}`,
        '{source} on {cue}',
        `${DAY} {cue} {source}`,
        '{source} … , {cue}',
      ],
      strong: true,
    },
    { words: SAYS, forms: ['{cue} {source}'], needs: 'known' },
    { words: 'jätkas, jätkab', forms: ['{source} {cue} :', '” {cue} {source}'], needs: 'known' },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { words: '*', forms: ['” {cue} {source} ”'], needs: 'speech' },
    { words: '*', forms: ['{source} {cue} , et'] },
  ],
  idioms: `(leidis|leiab|leidsid|leiavad) aset, (avaldas|avaldab|avaldasid) (tulemused|video|foto|pildi|uue|oma|ettepaneku*), vastab (igale|vajadus*|ootus*), edastas (palli|söödu), (viimase|otsustava|lõpliku|oma) sõna ütles, sõna ütles, (kinnitas|kinnitab|kinnitasid) (eelarve|seaduse|plaani|nimekirja|koosseisu|arengukava|määruse|kandidaadi), (plaani|seaduse|reeglite|graafiku|lepingu|vajaduse|soovi|tellimuse|vanuse|suuruse|traditsiooni|legendi|kava|ilma|eelnõu|seadusi|millimeetri|meie teada|esialgsete andmete) (järgi|kohaselt|põhjal), esialgsetel andmetel, viimastel andmetel, mitteametlikel andmetel, ametlikel andmetel, meie andmetel, minu arvates, minu meelest, meie meelest, minu hinnangul, teisisõnu, teiste sõnadega, lühidalt öeldes, ausalt öeldes, (kirjutab|kirjutas) (raamatut|romaani|luuletusi|päevikut|muusikat|eksamit|kirja|alla|raamatu|romaani|luuletuse|kirju), kirjutasid eksamit, kirjutas alla, kirjutasid alla, kirjutab alla, ei (öelnud|teatanud|avaldanud|kirjutanud), kuulutas (välja|sõja), avaldas (albumi|plaadi|raamatu), lubas (vihma|lund), leidis (surma|töö|raha|laiba|seene), leidsid (laiba|töö), (vanasõna|legend|rahvatarkus) (ütleb|räägib), (film|raamat|romaan|lavastus|näitus|lugu) (räägib|jutustab|kirjeldab), räägib (inglise|vene|eesti) keelt, vastab (nõuetele|tingimustele|tõele|standarditele), vastas nõuetele, palus (abi|andeks), palub abi, hindas (žürii|komisjon), kaitses (doktoritööd|tiitlit|väitekirja), nõuab (aega|raha|tähelepanu), tänas (publikut|fänne), toetab (meeskonda|jalga), kommenteeris (mängu|matši)`,

  pointers: `loe ka, loe lisaks, loe veel, loe edasi, loe rohkem, vaata ka, seotud lood, seotud artiklid, samal teemal, soovitame, video :, galerii :, kuula ka`,

  credits: [
    {
      role: 'author',
      forms: [
        'autor :',
        'autorid :',
        'tekst :',
        'kirjutas :',
        'intervjueeris :',
        'intervjueeris',
        'vestles',
        'reporter :',
        'ajakirjanik :',
        'meie (korrespondendilt|reporterilt)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'tõlkis',
        'tõlkis :',
        'tõlkija :',
        'tõlge :',
        'tõlkinud',
        'tõlkinud :',
        '(inglise|vene|saksa|prantsuse|soome|ukraina|läti|hispaania|itaalia) keelest tõlkis',
        'eesti keelde tõlkinud',
      ],
    },
    { role: 'editor', forms: ['toimetaja :', 'toimetas', 'toimetas :', 'peatoimetaja :', 'keeletoimetaja :'] },
    {
      role: 'photographer',
      forms: [
        'foto :',
        'fotod :',
        'pilt :',
        'fotograaf :',
        'pildistas',
        'video :',
        'illustratsioon :',
        'foto autor :',
        'foto allikas :',
      ],
    },
    { role: 'contributor', forms: ['kaasautor :', 'artikli valmimisele aitas kaasa', 'kaastöö :'] },
    { role: 'citation', forms: ['allikas :', 'allikad :', 'info allikas :', 'allikas –'] },
    {
      role: 'original-publication',
      forms: [
        'originaal :',
        'originaalartikkel :',
        '(artikkel|lugu|tekst) (ilmus|avaldati) (esmakordselt|algselt|esmalt) (ajalehes|portaalis|ajakirjas|)',
        'esmakordselt ilmus',
      ],
    },
    { role: 'republication', forms: ['avaldatud (loal|nõusolekul)', 'taasavaldatud'] },
    { role: 'press-release', forms: ['pressiteade :', 'pressiteate (saatis|edastas)'] },
  ],

  roles: {
    apology: ['vabandame', '(toimetus|leht|portaal) vabandab', 'palume vabandust'],
    denial: [
      'eitab',
      'eitas',
      'eitavad',
      'eitasid',
      '(lükkas|lükkab|lükkasid|lükkavad) (|jutud |kuulujutud |väited |info )ümber',
      'lükkab ümber',
      'lükkas ümber',
      '(valeuudis|valeinfo|libauudis)',
      'ei vasta tõele',
      'pole tõsi',
      'ei ole tõsi',
      'lükkas tagasi … (süüdistused|väited)',
      'kummutab',
      'kummutas',
    ],
    correction: [
      '(võttis|võtab|parandas|eemaldas|kustutas) … (artikli|loo|uudise|teate|artiklit|lugu)',
      'parandus',
      'õiend',
      '(vabandas|vabandab|vabandame) … (artikli|loo|uudise|vea) pärast',
    ],
    'fact-check': ['faktikontroll', 'faktid kontrollitud', 'kontrollime fakte', 'kas vastab tõele'],
    independent: [
      '(meie|meile) (lehele|ajalehele|portaalile|ajakirjanikule|reporterile|toimetusele|korrespondendile)',
      '(ütles|rääkis|kinnitas|selgitas) meile',
      '(meie) (ajakirjanik|reporter|korrespondent)',
    ],
  },
  translations: {
    said: ['(meie|minu|toimetuse) tõlge', 'tõlge (meie|toimetuse)'],
    original: [
      '(originaalartikkel|originaaltekst|originaallugu|algtekst)*',
      'originaal (on|siin|asub)',
      '(artikli|loo|teksti) originaal',
    ],
    foreign: ['(inglise|vene|saksa|prantsuse|soome|ukraina|läti|hispaania) keeles'],
  },
  hearsay: ['olevat', 'väidetavalt', 'kuuldavasti', 'räägitakse', 'liiguvad jutud', 'kuulu järgi', 'arvatavasti'],
  reasons: [
    '(ei ole|pole|polnud|ei olnud) (luba|volitatud|volitust|õigust)',
    'kartuses',
    'kartes',
    'julgeolekukaalutlustel',
    'teema tundlikkuse',
    'kättemaksu kart*',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['venemaal keelatud', 'keelatud venemaal'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['välisagent*'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'reklaam',
        'sisuturundus',
        'reklaamtekst',
        'partnersisu',
        'sponsoreeritud sisu',
        'koostöösisu',
        'tasuline sisu',
        'reklaamartikkel',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['pressiteade'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'parandus :',
        'parandus',
        'õiend :',
        'täiendatud :',
        'uuendatud :',
        '(artikli|loo) varasemas versioonis',
        '(artiklit|lugu) on (parandatud|täiendatud|uuendatud)',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['arvamus', 'kommentaar', 'kolumn', 'juhtkiri', 'vaatenurk', 'autori seisukoht', 'arvamuslugu', 'repliik'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satiir', 'huumor', 'paroodia', 'följeton'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['tehisintellekt*', 'tehisaru*', 'automaatselt (loodud|koostatud)'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['masintõlge', 'masintõlgitud', 'automaatne tõlge', 'automaattõlge', 'masintõlke*'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arhiiv', 'arhiivist'] },
    { kind: 'embargo', name: 'embargo', forms: ['embargo kuni'] },
  ],

  calendar: `jaanuaris, veebruaris, märtsis, aprillis, mais, juunis, juulis, augustis, septembris, oktoobris, novembris, detsembris, jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember, jaanuaril, veebruaril, märtsil, aprillil, mail, juunil, juulil, augustil, septembril, oktoobril, novembril, detsembril, esmaspäeval, teisipäeval, kolmapäeval, neljapäeval, reedel, laupäeval, pühapäeval, esmaspäev, teisipäev, kolmapäev, neljapäev, reede, laupäev, pühapäev`,
  abbreviations: `dr, prof, nr, lk, jne, jt, nt, st, u, s, a, mln, mld, tn, pst, sh, vt, mrd`,
  agencies: `bns, reuters, afp, ap, tass, dpa, stt, leta, interfax, ukrinform, bloomberg`,
};
