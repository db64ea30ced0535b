import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing, finding and judging: present and past, which have no number in the third person, and the oblique mood. */
const SAYS = `saka, sacīja, teica, pateica, pauda, pauž, apgalvo, apgalvoja, stāsta, stāstīja, pastāstīja, izstāstīja, skaidro, skaidroja, paskaidro, paskaidroja, ziņo, ziņoja, paziņo, paziņoja, paziņojis, paziņojusi, informē, informēja, pavēsta, pavēstīja, vēsta, vēstīja, raksta, rakstīja, uzrakstīja, komentē, komentēja, norāda, norādīja, uzsver, uzsvēra, piebilst, piebilda, piemetina, papildina, papildināja, atzīst, atzina, atzinis, atzinusi, atzīmē, atzīmēja, atklāj, atklāja, apstiprina, apstiprināja, noliedz, noliedza, atspēko, atspēkoja, noraida, noraidīja, brīdina, brīdināja, aicina, aicināja, mudina, mudināja, lūdz, lūdza, pieprasa, pieprasīja, iesaka, ieteica, rosina, rosināja, ierosina, ierosināja, atgādina, atgādināja, domā, uzskata, uzskatīja, tic, cer, cerēja, šaubās, baidās, bažījas, bažījās, prognozē, prognozēja, lēš, lēsa, aprēķina, aprēķinājis, vērtē, vērtēja, novērtēja, secina, secināja, spriež, sprieda, pieļauj, pieļāva, kritizē, kritizēja, pārmet, pārmeta, apsūdz, apsūdzēja, vaino, vainoja, nosoda, nosodīja, aizstāv, aizstāvēja, sūdzas, sūdzējās, žēlojas, žēlojās, brīnās, brīnījās, priecājas, priecājās, pauda nožēlu, sašutis, jautā, jautāja, vaicā, vaicāja, atbild, atbildēja, sola, solīja, apsola, apsolīja, garantē, draud, draudēja, piedraudēja, rezumē, rezumēja, konstatē, konstatēja, citē, citēja, deklarē, deklarēja, liecina, liecināja, dalās, dalījās, klāsta, klāstīja, izklāsta, argumentē, argumentēja, piekrīt, piekrita, nepiekrīt, nepiekrita, atteicās komentēt, atsakās komentēt, nekomentē, nekomentēja, neatbildēja, atvainojās, pateicās, apsveica, mierina, mierināja, attaisnojās, min, minēja, pauduši, izteicās, iebilst, iebilda, pārliecināja, spekulē, raksturo, raksturoja, nosauca, vērsa uzmanību, vērš uzmanību, pavēstījis, pavēstījusi, sacījis, sacījusi, teicis, teikusi, norādījis, norādījusi, uzsvēris, uzsvērusi, apgalvojis, apgalvojusi, informējis, informējusi, noliedzis, noliegusi, neslēpj, neslēpa, neizslēdz, neizslēdza, nešaubās, uzstāj, uzstāja, apgalvojuši, teikuši, sacījuši, norādījuši, uzsvēruši, atzinuši, paziņojuši, paudis, paudusi, stāstījis, stāstījusi, stāstījuši, skaidrojis, skaidrojusi, skaidrojuši, rakstījis, rakstījusi, ziņojis, ziņojusi, ziņojuši, solījis, solījusi, brīdinājis, brīdinājusi, brīdinājuši, aicinājis, aicinājusi, prognozējis, prognozējusi, secinājis, secinājusi, secinājuši, kritizējis, kritizējusi, apstiprinājis, apstiprinājusi, apstiprinājuši, atklājis, atklājusi, prasa, prasīja, taujā, taujāja, noskalda, noskaldīja, atcērt, atcirta, ironizē, ironizēja, joko, jokoja, sagaida, paredz, paredzēja, paļaujas, iestājas (par|pret), iestājās (par|pret), slavē, slavēja, uzteic, uzteica, nožēlo, nožēloja, atvainojas, pateicas, apsveic, uztraucas, satraucas, satraucās, raizējas, kaunas, lepojas, lepojās, atceras, atcerējās, apraksta, aprakstīja, nosauc, salīdzina, salīdzināja, dod mājienu, deva mājienu, (pauž|pauda|izteica|izsaka) (cerību|bažas|neizpratni|sašutumu|pārliecību|atbalstu|gandarījumu|nožēlu|viedokli|šaubas|līdzjūtību), (cēla|ceļ) trauksmi, atteicies komentēt, atteikusies komentēt`;

/** What newspapers and agencies do with news. */
const REPORTS = `ziņo, ziņoja, paziņo, paziņoja, vēsta, vēstīja, pavēsta, pavēstīja, raksta, rakstīja, informē, informēja, atklāj, atklāja, apgalvo, apgalvoja, publicē, publicēja, publiskoja, norāda, norādīja, uzzināja, noskaidroja, atgādina, atgādināja, atsaucas, min, minēja, pārraida, pārraidīja, citē, pauž, secina`;

const DAY = `(pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien|vakar|šodien|otrdienas rītā)`;

/** Latvian. Cases and free order, no articles; the genitive stands before its noun. */
export const lv: LanguageRules = {
  code: 'lv',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    source: `avots, avota, avotam, avotu, avoti, avotiem, avotus, sarunbiedr*, informator*, iekšiniek*, (vietējie|ārvalstu|krievijas|ukrainas|amerikāņu) (mediji|plašsaziņas līdzekļi), (vietējo|ārvalstu) mediju`,
    people: `locek*, balsotāj*, veidotāj*, autoražotāj*, izplatītāj*, fermer*, sponsor*, respondent*, brālēn*, māsīc*, partner*, reperis, reperi, repera, mehāniķ*, atbalstītāj*, separātist*, demonstrant*, konservator*, laulāt*, amatperson*, ierēd*, pārstāv*, eksper*, speciālist*, analītiķ*, aculieciniek*, lieciniek*, iedzīvotāj*, kaimiņ*, diplomāt*, darbinie*, zinātniek*, pētniek*, ekonomist*, politolog*, novērotāj*, aktīvist*, protestētāj*, karavīr*, virsniek*, ārst*, mediķ*, medmās*, skolotāj*, student*, lauksaimniek*, zemniek*, zvejniek*, šofer*, autovadītāj*, pasažier*, tūrist*, pircēj*, patērētāj*, klient*, uzņēmēj*, investor*, tirgotāj*, brīvprātīg*, glābēj*, ugunsdzēsēj*, policist*, jurist*, vēsturniek*, sinoptiķ*, kritiķ*, opozīcijas politiķ*, deputāti, deputātu, politiķi, politiķu, tuviniek*, radiniek*, vecāki, vecāku, cietuš*, aizdomās turēt*, apsūdzēt*, cilvēks, cilvēka, cilvēki, cilvēku, vīrietis, vīrieša, sieviete, sievietes, kolēģ*, draugi, draugs, padomniek*, palīg*, biedri, biedru, dalībniek*, strādniek*, darba devēj*, izmeklētāj*, līdzjutēj*, komentētāj*, pacient*, slimniek*, lasītāj*, skatītāj*, klausītāj*, māte, mātes, tēvs, tēva, dēls, meita, brālis, māsa, sieva, vīrs, atraitne, vecmāmiņa, vectēvs, audzinātāj*, farmaceit*, feldšer*, epidemiolog*, biolog*, fiziķ*, ķīmiķ*, astronom*, arheolog*, ģeolog*, valodniek*, sociologi, kandidāt*, vēlētāj*, fani, spēlētāj*, riteņbraucēj*, skrējēj*, konsultant*, revident*, finansist*, baņķier*, būvniek*, mežsarg*, mednie*, biškop*, ražotāj*, audzētāj*, piegādātāj*, pārvadātāj*, viesnīcniek*, īrniek*, pensionār*, skolēn*, bēgļ*, bēgl*, gūstekn*, ieslodzīt*, notiesāt*, aizstāv*, prasītāj*, atbildētāj*, personas, persona, personu`,
    office: `čempion*, olimpiet*, dziedon*, izpilddirektor*, komercdirektor*, rīkotājdirektor*, koordinator*, menedžer*, prezident*, viceprezident*, premjer*, ministr*, valsts sekretār*, parlamentāriet*, kancler*, mēr*, vicemēr*, gubernator*, direktor*, vadītāj*, priekšniek*, priekšsēdētāj*, galven* redaktor*, deputāt*, saeimas deputāt*, eiroparlamentāriet*, politiķis, politiķe, politiķa, vēstniek*, konsul*, sekretār*, prokuror*, tiesnes*, advokāt*, ģenerāl*, pulkved*, majors, majora, kaptein*, leitnant*, komisār*, bīskap*, arhibīskap*, kardināl*, pāvest*, mācītāj*, karal*, princ*, profesor*, docent*, doktor*, vēsturnieks, rakstniek*, dzejniek*, žurnālist*, korespondent*, autor*, redaktor*, režisor*, aktier*, aktris*, dziedātāj*, mūziķ*, māksliniek*, fotogrāf*, trener*, futbolist*, hokejist*, basketbolist*, sportist*, psiholog*, sociolog*, ekonomists, ekonomiste, analītiķis, analītiķe, ārsts, ārste, ķirurg*, skolotāja, rektor*, dekān*, dibinātāj*, īpašniek*, pilot*, inženier*, arhitekt*, pārvaldniek*, līder*, sarunu vedēj*, inspektor*, šefs, šefa, ombud*, tiesībsarg*, preses sekretār*, runasvīr*, runas person*, romānist*, prozaiķ*, dramaturg*, komponist*, diriģent*, tēlniek*, operator*, producent*, kurator*, kontrolier*, revident*, notār*, vārtsarg*, uzbrucēj*, aizsarg*, akadēmiķ*, prorektor*, domniek*, domniece, admirāl*, brigādes komandier*, komandier*, padomniec*`,
    unnamed: `nenosaukt*, anonīm*, vārdā nenosaukt*, neatklāt*, kurš vēlējās palikt anonīms, kura vēlējās palikt anonīma, kas vēlējās palikt anonīms, kas vēlējās palikt anonīmi, vēlējās palikt anonīm*, nevēlējās atklāt savu vārdu, nevēlējās, lai viņa vārds tiktu publiskots, ar nosacījumu, ka netiks nosaukt*, uz anonimitātes nosacījum*, pietuvināt*, labi informēt*, augsta ranga, augsti stāvoš*, uzticam*`,
    title: `kungs, kundze, kunga, kundzes, dr, prof`,
    organization: `valsts kase, valsts kases, kase, kases, iecirkn*, dome, ministrij*, departament*, pārvald(e|es|ei|i|ē), valdīb(a|as|ai|u), saeima, saeimas, saeimai, parlament*, senāt*, kongres*, policij(a|as|ai|u|ā), prokuratūr(a|as|ai|u), tiesa, tiesas, tiesai, tiesu, komisij*, komitej*, padome, padomes, padomei, dienest*, inspekcij*, pašvaldīb*, dome, domes, domei, armija, armijas, bruņotie spēki, bruņoto spēku, izlūkdienest*, institūt*, universitāt*, augstskol*, akadēmij*, skola, skolas, skolai, slimnīc*, klīnik*, banka, bankas, bankai, uzņēmum*, kompānij*, koncern*, grupa, grupas, korporācij*, rūpnīc*, lidsabiedrīb*, lidost*, osta, ostas, ostai, dzelzceļ*, fonds, fonda, fondam, asociācij*, federācij*, konfederācij*, savienīb*, biedrīb*, organizācij*, kustīb*, partij*, frakcij*, koalīcij*, opozīcij*, arodbiedrīb*, klubs, kluba, klubam, komanda, komandas, izlase, izlases, baznīc*, vēstniecīb*, konsulāt*, centrs, centra, centram, štābs, štāba, birojs, biroja, birojam, valde, valdes, valdei, administrācij*, kanceleja, kancelejas, kamera, kameras, iestād*, muzejs, muzeja, teātris, teātra, bibliotēk*, kremlis, kremļa, kremlim, pentagon*, baltais nams, baltā nama, nato, asv, es, ano, pvo, svf, ftb, cip, knab, vid, vdd, vugd, csp, cvk, nmpd, maskava, maskavas, vašington*, kijiv*, brisel*, pekin*, teherān*, varšav*, vācij*, krievij*, ukrain*, polij*, ķīn*, baltkrievij*, francij*, izraēl*, irān*, turcij*, lietuv*, igaunij*, somij*, zviedrij*, eiropas komisij*, apvienot* nācij*, aizstāvība, aizstāvības, apsūdzība, apsūdzības, valsts kontrol*, kontrole, kontroles, laboratorij*, fabrik*, spēkstacij*, tīkls, tīkla, izdevniecīb*, orķestr*, draudze, draudzes, kopiena, kopienas, novads, novada, bataljon*, brigāde, brigādes, līga, līgas, iecirkn*, bērnudārz*, ģimnāzij*, koledž*, nodaļ*, apgabalties*, augstākā tiesa, augstākās tiesas, satversmes tiesa, satversmes tiesas, pētījumu centr*, apvienīb*, kooperatīv*`,
    outlet: `laikrakst*, avīz*, nedēļrakst*, izdevum*, žurnāls, žurnāla, žurnālam, žurnālā, žurnālu, žurnāli, portāl*, televīzij*, tv, kanāls, kanāla, kanālam, kanālā, kanāli, radio, raidorganizācij*, raidsabiedrīb*, sabiedriskais medijs, raidstacij*, vietne, vietnes, vietnei, tīmekļvietn*, ziņu vietn*, mājaslap*, tabloīd*, prese, preses, presei, raidījum*, podkāst*, redakcij*, telegram kanāl*, medijs, medija, medijam`,
    collective: `mediji, mediju, medijiem, medijos, plašsaziņas līdzekļi, plašsaziņas līdzekļu, plašsaziņas līdzekļiem, prese, presē, presei, laikraksti, portāli`,
    agency: `aģentūra, aģentūras, aģentūrai, aģentūru, aģentūrām, ziņu aģentūr*, informācijas aģentūr*, telegrāfa aģentūr*`,
    document: `materiāl*, modeļi, modelis, ziņojum*, pētījum*, aptauja, aptaujas, aptaujā, aptauju, paziņojum*, dokuments, dokumenta, dokumentā, dokumenti, dokumentu, dokumentos, vēstul*, statistika, statistikā, statistiku, rezultāti, rezultātu, prasīb*, lēmum*, spriedum*, atzinum*, pārskat*, prognozes, prognozēs, rīkojum*, likumprojekt*, rezolūcij*, deklarācij*, ierakst*, rakst*, publikācij*, komunikē, protokol*, memorand*, sūdzīb*, petīcij*, grāmat*, audit*, revīzij*, preses relīz*, izziņ*, līgum*, vienošan*, apsūdzīb* rakst*, projekts, projektā, dienasgrāmat*, memuār*, atmiņ*, reiting*, indeks*, tautas skaitīšan*, tām*, vērtējum*, ekspertīz*, biļeten*, plāns, plānā, plānos, stratēģij*, vadlīnij*, instrukcij*, sarakst*, reģistr*, elektronisk* vēstul*, aptauju dati, dati, datos, atskait*`,
  },

  phrase: {
    determiners: `kāds, kāda, kādam, kādas, vairāki, vairākas, vairāku, daži, dažas, daudzi, viens, viena`,
    definite: `šis, šī, šie, šīs, tas, tā, tie, tās, minētais, minētā, pats, pati`,
    objects: `*iem, *ijā, *ejā, *onā, *ūrā, *ājus, *ātus, *ētājus, *ovai, *elai, *ijai, *inai`,
    links: `no, par, ar, pie, uz, un, pietuvināts, pietuvināti, pietuvinātu, pietuvinātie, lietas, jautājumos`,
    particles: `van, von, de, di, bin, al, el, le, la, fon`,
    stops: `nekā, ārpus, ko, kam, kādēļ, kurš, kuros, kurās, kurā, kuriem, kurām, arvien, nozīmē, nozīmēja, uztrauc, uztrauca, satrauc, to, tas, pierāda, ieskaitot, pakāpeniski, priekš, gan, turpināja, turpina, lika, liek, izraisa, izraisīja, notika, tostarp, zem, virs, pāri, pret, ap, piemēram, ka, kurš, kura, kuri, kuras, kuru, kuram, kas, kad, ja, lai, lai gan, bet, taču, tomēr, jo, tāpēc, tādēļ, vai, kā, kur, cik, kāpēc, ir, bija, būs, būtu, nav, nebija, nebūs, būt, var, varēja, varēs, drīkst, vajag, jābūt, tikai, vēl, jau, vairs, ļoti, vairāk, mazāk, pēc, dēļ, caur, pirms, starp, bez, līdz, kamēr, it kā, esot, kļuva, palika, notiek, notika, sākās, beidzās, gāja bojā, nomira, ieradās, atgriezās, saņēma, deva, iesniedza, sāka, pārtrauca, parakstīja, nolēma, atvēra, slēdza, savu, savā, savas, viņa, viņas, viņu, mūsu, pat, tā, šeit, tur, tagad, tad, atkal, virs, aiz, saskaņā, atbilstoši, laikā, neraugoties, atsaucoties, citējot, tiek, tika, esam, esmu`,
    between: `no rīta, vēlreiz, pārliecinoši, skaidri, ar lepnumu, šorīt, toreiz, šogad, šogad agrāk, todien, pagājušajā gadā, pirms tam, aizvien, arī, jau, vēl, vēlāk, iepriekš, nesen, tobrīd, ${DAY}, šonedēļ, pagājušajā nedēļā, oficiāli, publiski, paziņojumā (medijiem|presei), preses konferencē, žurnālistiem, medijiem, plašsaziņas līdzekļiem, intervijā, sociālajos tīklos, sociālajā tīklā, sociālajā tīklā „facebook“, feisbukā, platformā x, tviterī, telefoniski, rakstiski, televīzijā, radio, sēdē, saeimā, tiesā, savukārt, turklāt, kategoriski, vairākkārt, uzreiz, pirmo reizi, neoficiāli, atklāti, stingri, mums, ir, bija, runā, komentārā, viņam, viņai, man, sarunā ar žurnālistiem, pēc (spēles|mača|tikšanās|sēdes|sarunām|sacensībām|koncerta|vizītes|balsojuma), pirms (spēles|sēdes|tikšanās)`,
    pronouns: {
      person: `viņš, viņa, viņam, viņai, pēdējais`,
      people: `viņi, viņas`,
      thing: `tas`,
      relative: `kurš, kura, kuri, kuras, kas`,
    },
    negations: `neviens, neviena, nevienam`,
    and: `un, vai, kā arī`,
    conditions: `ja`,
    openers: `un, bet, taču, tomēr, ka, kad, lai gan, jo, tāpēc, arī, turklāt, savukārt, kā, kurš, kura, kuri, kas`,
    self: `es, mēs, man, mums, mani, mūs, manis, mūsu, mana, mans, *ām, *ējām, esmu, esam, varu, varam, gribu, gribam, domāju, domājam, ceru, ceram, zinu, zinām`,
  },

  cues: [
    { words: `citē, citēja, atsaucas uz, atsaucās uz`, forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      kind: 'original-publication',
      words: `(pirmais|pirmā|pirmie|pirmo reizi|kā pirmais|kā pirmā) (par to |par šo gadījumu |par gadījumu |par notikušo |)(ziņoja|vēstīja|paziņoja|rakstīja|atklāja|informēja|publicēja|pavēstīja)`,
      forms: ['{source} {cue}', '{cue} {source}', '(par|to) … {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `atsaucoties uz, atsaukdamies uz, atsaukdamās uz, ar atsauci uz, citējot, norādot kā avotu, uzzināja no, uzzinājis no, balstoties uz`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `kā (|jau |iepriekš |arī )(saka|sacīja|teica|ziņo|ziņoja|vēsta|vēstīja|raksta|rakstīja|informē|informēja|pavēsta|pavēstīja|norāda|norādīja|skaidro|skaidroja|stāsta|stāstīja|uzsver|uzsvēra|atzīst|atzina|apgalvo|apgalvoja|apstiprināja|paskaidroja|atklāja|uzzināja|noskaidroja|prognozē|atgādina|min|paziņoja|komentēja)`,
      forms: [
        '{cue} (aģentūrai|portālam|laikrakstam|avīzei|televīzijai|raidījumam) {medium} {source}',
        '{cue} {source}',
      ],
      strong: true,
    },
    {
      words: `vārdiem, teiktā, sacītā, domām, teikto, aplēsēm, datiem, informācijai, viedokļa, apgalvojumiem, prognozēm, vērtējuma, aprēķiniem, ziņotā, stāstītā, paustā, rīcībā esošajai informācijai, ziņām, rakstītā, norādītā, teiktajam, sacītajam, vēstītā, ziņojuma, pārliecības, versijas`,
      forms: ['(pēc|saskaņā ar|atbilstoši|no) {source} {cue}'],
      strong: true,
    },
    { words: `ieskatā, vērtējumā, skatījumā, izpratnē, uztverē`, forms: ['{source} {cue}'], needs: 'known' },
    {
      words: `dati, aplēses, aprēķini, statistika, prognozes`,
      forms: ['{source} {cue} (liecina|rāda|parāda|atklāj|apliecina)'],
      needs: 'known',
    },
    {
      words: `rāda, liecina, parāda, rādīja, parādīja, apliecina, atklāj`,
      forms: ['{source} {cue} , (ka|cik|kā)'],
      needs: 'known',
    },
    {
      words: `saskaņā ar, kā (noprotams|redzams|secināms|izriet) no, kā (teikts|lasāms)`,
      forms: ['{cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    { words: `atbilstoši, pēc`, forms: ['{cue} {source}'], needs: 'document', quiet: true },
    {
      words: SAYS,
      forms: [
        '{source} (ziņu aģentūrai|aģentūrai|portālam|laikrakstam|avīzei|televīzijai|radio|žurnālam|kanālam|raidījumam) {medium} {cue}',
        '{source} {cue} (ziņu aģentūrai|aģentūrai|portālam|laikrakstam|avīzei|televīzijai|radio|žurnālam|kanālam|raidījumam) {medium}',
        '{source} (intervijā|sarunā|raidījumā|komentārā) (ar |)(aģentūrai |portālam |laikrakstam |televīzijai |aģentūru |portālu |){medium} {cue}',
        '” {medium} {cue} {source}',
        '” {cue} (aģentūrai |portālam |laikrakstam |){medium} {source}',
      ],
      needs: 'known',
    },
    {
      words: SAYS,
      forms: ['” (aģentūrai|portālam|laikrakstam|avīzei|žurnālam|televīzijai) {medium} {cue} {source}'],
    },
    {
      words: `intervijā, intervijā ar, sniedzot interviju, sarunā ar, raidījumā, intervijā (portālam|laikrakstam|aģentūrai|televīzijai|raidījumam|žurnālam)`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `ziņu aģentūrai, aģentūrai, portālam, laikrakstam, avīzei, televīzijai, žurnālam`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `ziņu, ziņas, rakstu, informāciju, publikāciju, apgalvojumu, apgalvojumus, paziņojumu`,
      forms: ['(noliedz|noliedza|noraida|noraidīja|atspēkoja|komentēja|apstiprināja|kritizēja|nosauca) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    { kind: 'translation', words: `tulkots no, tulkojums no`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      kind: 'republication',
      words: `pārpublicēts no, pārpublicēts ar, publicēts ar atļauju no`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `(paziņojumā|ziņojumā|vēstulē|pētījumā|pārskatā|dokumentā|atzinumā|ierakstā|atbildē|rakstā|preses relīzē|komunikē) (medijiem |presei |)(teikts|norādīts|uzsvērts|rakstīts|minēts|skaidrots|pausts|apgalvots|atzīts|secināts|brīdināts|raksta|norāda)`,
      forms: ['{source} {cue}', '{source} (publicētajā|izplatītajā) {cue}'],
      needs: 'known',
    },
    {
      words: `teikts, norādīts, uzsvērts, rakstīts, minēts, skaidrots, pausts, apgalvots, atzīts, secināts, brīdināts, lasāms`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `liecina, rāda, rādīja, parāda, parādīja, apliecināja, atklāja, atklāj, apstiprina, apliecina, prognozē, konstatē, secināja, brīdina, norāda, apgalvo`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `liecina`,
      forms: ['{cue} {source} (dati|informācija|statistika|pētījums|aprēķini|ziņas|aplēses|apkopotie dati|paziņojums)'],
      needs: 'known',
    },
    { words: `uzzināja, noskaidroja`, forms: ['{source} {cue}', '” {cue} {source}'], needs: 'outlet' },
    { words: REPORTS, forms: [`{source} ${DAY} {cue}`, '” {cue} {source}', '{source} {cue}'], needs: 'outlet' },
    {
      words: SAYS,
      forms: [
        '(to|šo informāciju|šo faktu) {cue} (arī |){source}',
        '” {cue} {source}',
        '{source} (paziņojumā|vēstulē|ierakstā|komentārā) {cue}',
        '{source} {cue}',
        `{source} ${DAY} {cue}`,
        `${DAY} {cue} {source}`,
        '{source} … , {cue}',
      ],
      strong: true,
    },
    {
      words: `(ir |bija |)(pārliecināts|pārliecināta|pārliecināti|sašutis|sašutusi|skeptisks|skeptiska)`,
      forms: ['” {cue} {source}', '{source} {cue} , ka'],
      needs: 'known',
    },
    {
      // A refusal to comment is an answer as well.
      forms: [
        '{source} (atteicās|atsakās|atteicies|atteikusies|nevēlējās|nevēlas|negribēja|nevarēja) (|sīkāk |plašāk )(komentēt|atbildēt|apspriest|skaidrot|runāt|izpausties|sniegt interviju|apstiprināt|atklāt)',
        '{source} (komentēt|atbildēt|komentārus|runāt) (|… )(atteicās|atsakās|nevēlējās|nevēlas)',
        '(atteicās|atsakās|nevēlējās) (komentēt|atbildēt|izpausties) {source}',
      ],
      needs: 'known',
    },
    {
      words: 'nosprieda, lēma, secināja, atzina, konstatēja, nolēma, sprieda',
      forms: ['{source} {cue} , ka', '{source} … {cue} , ka'],
      needs: 'known',
    },
    { words: `${SAYS}, ${REPORTS}`, forms: ['(kuru|kuras|kurus|ko) {cue} {source} (,|liecina|rāda)'], needs: 'known' },
    { words: SAYS, forms: ['{cue} {source}'], needs: 'known' },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :', '¶ {source} par … :'], needs: 'headline' },
    { words: '*', forms: ['” {cue} {source} ”'], needs: 'speech' },
    { words: '*', forms: ['{source} {cue} , ka'] },
  ],
  idioms: `atbild par, saskaņā ar (informāciju|normatīvajiem aktiem|likumiem|tiesību aktiem|konstitūciju|vienošanos|paražām|budžetu), gaida, (apstiprināja|apstiprina|noraidīja) (budžetu|likumu|plānu|sarakstu|sastāvu|projektu|noteikumus|kandidatūru|programmu), (pēc|saskaņā ar) (plāna|plānu|likumu|likuma|noteikumiem|grafika|grafiku|līgumu|līguma|pieprasījuma|tradīcijas|leģendas|programmu|vecuma|izmēra|šo|to), atbilstoši (likumam|noteikumiem|plānam|prasībām|vecumam|sezonai), citiem vārdiem sakot, citiem vārdiem, tā teikt, īsi sakot, manuprāt, pēc (manām|mūsu) (domām|datiem|ziņām), pēc (jaunākajiem|pirmajiem|provizoriskajiem|sākotnējiem|oficiālajiem|neoficiālajiem|mūsu) datiem, pēc (neoficiālas|mūsu rīcībā esošās) informācijas, raksta (grāmatu|romānu|dzeju|dienasgrāmatu|mūziku|eksāmenu|vēstules), rakstīja (grāmatu|romānu|dzeju|dienasgrāmatu|mūziku|eksāmenu|vēstuli|vēstules), uzrakstīja (grāmatu|romānu|dziesmu|vēstuli), neko (neteica|nesacīja|neziņoja|neraksta), nesacīja, neteica, nepateica, neziņoja, neatklāja, izsludināja, saka (jā|nē|paldies), domā par, lūdz (palīdzību|atsaukties|ziedot), (parunā|sakāmvārds|teika|leģenda) (saka|vēsta|stāsta), (filma|grāmata|izrāde|romāns|izstāde|dziesma) (vēsta|stāsta|atklāj), sola (lietu|lietus|sniegu), aizstāv (titulu|disertāciju|dzimteni), aizstāvēja (titulu|disertāciju|godu), piesaka, atklāja (izstādi|sezonu|rezultātu|muzeju|veikalu|jaunu|uguni), atklāj (izstādi|sezonu), vērtē kā, draud (sabrukt|sods|cietumsods), skaidro kā, (pulkstenis|termometrs|tablo) (rādīja|rāda), žūrija (atzina|atzinusi) par`,

  pointers: `lasi arī, lasiet arī, lasi vēl, lasīt vairāk, lasiet vairāk, saistītie raksti, saistītās ziņas, par šo tēmu, skaties arī, iesakām, video :, plašāk :`,

  credits: [
    {
      role: 'author',
      forms: [
        'autors :',
        'autore :',
        'autori :',
        'sagatavoja',
        'sagatavoja :',
        'sagatavojis',
        'sagatavojusi',
        'teksts :',
        'žurnālists :',
        'žurnāliste :',
        'raksta autors :',
        'raksta autore :',
        'intervēja',
      ],
    },
    {
      role: 'translator',
      forms: [
        'tulkoja',
        'tulkoja :',
        'tulkotājs :',
        'tulkotāja :',
        'tulkojums :',
        'tulkojis',
        'tulkojusi',
        'no (angļu|krievu|vācu|franču|ukraiņu|poļu|spāņu|itāļu) valodas (tulkoja|tulkojis|tulkojusi)',
      ],
    },
    {
      role: 'editor',
      forms: [
        'redaktors :',
        'redaktore :',
        'rediģēja',
        'rediģēja :',
        'galvenais redaktors :',
        'galvenā redaktore :',
        'korektore :',
      ],
    },
    {
      role: 'photographer',
      forms: [
        'foto :',
        'foto autors :',
        'foto autore :',
        'fotogrāfs :',
        'fotogrāfe :',
        'attēls :',
        'foto avots :',
        'video :',
        'ilustrācija :',
        'foto –',
      ],
    },
    { role: 'contributor', forms: ['raksta tapšanā piedalījās', 'rakstu palīdzēja sagatavot', 'piedalījās :'] },
    { role: 'wire', forms: ['pēc (aģentūru|ziņu aģentūru) (materiāliem|ziņām)', 'sagatavots pēc aģentūru'] },
    { role: 'citation', forms: ['avots :', 'avoti :', 'informācijas avots :', 'avots –', 'sagatavots pēc'] },
    {
      role: 'original-publication',
      forms: [
        'oriģināls :',
        'oriģinālais raksts :',
        '(raksts|teksts|publikācija) (pirmoreiz|pirmo reizi|sākotnēji) publicēt* (portālā|laikrakstā|žurnālā|)',
        'pirmo reizi publicēts',
      ],
    },
    {
      role: 'republication',
      forms: ['pārpublicēts no', 'pārpublicēts ar (atļauju|piekrišanu)', 'publicēts ar (atļauju|piekrišanu)'],
    },
    { role: 'press-release', forms: ['preses relīze :', '(informāciju|ziņu) sagatavoja'] },
  ],

  roles: {
    apology: ['atvainojamies', '(redakcija|portāls|laikraksts) atvainojas'],
    denial: [
      'noliedz',
      'noliedza',
      'noliegusi',
      'noliedzis',
      'atspēko',
      'atspēkoja',
      'noraida',
      'noraidīja',
      '(viltus|nepatiesa|nepatiesas|nepatiesu) (ziņa|ziņas|informācija|informāciju)',
      'nav patiesība',
      'neatbilst patiesībai',
      'meli',
    ],
    correction: [
      '(atsauc|atsauca|izlaboja|labo|precizē|dzēsa) … (rakstu|ziņu|publikāciju)',
      'precizējums',
      'labojums',
      'atvainojas par … (rakstu|ziņu|kļūdu|publikāciju)',
    ],
    'fact-check': ['faktu pārbaude', 'pārbaudām faktus', 'melu detektors', 'vai tiesa', 'faktu pārbaudītāji'],
    independent: [
      'mūsu (portālam|laikrakstam|avīzei|žurnālistam|žurnālistei|redakcijai|korespondentam|žurnālam|televīzijai)',
      '(sacīja|stāstīja|pastāstīja|apstiprināja|teica) (mums|mūsu)',
      'mums (sacīja|stāstīja|pastāstīja|apstiprināja|teica)',
    ],
  },
  translations: {
    said: ['(mūsu|mans|redakcijas) tulkojum*', 'tulkojums (mūsu|redakcijas)'],
    original: [
      '(oriģinālais|oriģinālajā|sākotnējais) (raksts|teksts|publikācija|valoda|valodā)',
      'raksta oriģināls',
      'oriģināls šeit',
    ],
    foreign: ['(angļu|krievu|vācu|franču|ukraiņu|poļu|spāņu) valodā'],
  },
  hearsay: ['it kā', 'esot', 'klīst baumas', 'runā, ka', 'tiek uzskatīts', 'kā runā', 'iespējams'],
  reasons: [
    '(nav|nebija) (pilnvarot*|tiesīg*|tiesību|atļaujas) (runāt|publiski|komentēt)',
    'baidoties',
    'baidās no',
    'drošības apsvērumu dēļ',
    'jutīg* dēļ',
    'tēmas jutīg*',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['krievijā aizliegt*', 'aizliegt* krievijā'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['ārvalstu aģent*'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'reklāma',
        'reklāmraksts',
        'sponsorēts saturs',
        'apmaksāts saturs',
        'sadarbības raksts',
        'satura mārketings',
        'partnera saturs',
        'reklāmas raksts',
        'apmaksāta reklāma',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['preses relīze', 'paziņojums presei', 'paziņojums medijiem'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'precizējums :',
        'labojums :',
        'atjaunināts :',
        'papildināts :',
        '(iepriekšējā|sākotnējā) (raksta|teksta) versijā',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['viedoklis', 'komentārs', 'redakcijas sleja', 'redakcijas viedoklis', 'sleja', 'autora viedoklis'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satīra', 'humors', 'parodija'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['mākslīgā intelekta', 'mākslīgais intelekts', 'automātiski (sagatavots|ģenerēts)'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['mašīntulkojums', 'mašīntulkots', 'automātisks tulkojums', 'automātiski tulkots'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arhīvs', 'no arhīva'] },
    { kind: 'embargo', name: 'embargo', forms: ['embargo līdz'] },
  ],

  calendar: `janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris, decembris, janvārī, februārī, martā, aprīlī, maijā, jūnijā, jūlijā, augustā, septembrī, oktobrī, novembrī, decembrī, pirmdien, otrdien, trešdien, ceturtdien, piektdien, sestdien, svētdien, pirmdiena, otrdiena, trešdiena, ceturtdiena, piektdiena, sestdiena, svētdiena`,
  abbreviations: `dr, prof, g, t, s, a, k, milj, mljrd, tūkst, utt, u, c, lpp, plkst, red, piem, sk, st, ģen, nr`,
  agencies: `leta, bns, reuters, afp, ap, tass, dpa, interfax, ukrinform, bloomberg, elta`,
};
