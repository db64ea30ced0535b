import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `(insister|argumenter|protester|presiser|poengter|kommenter|noter|konstater|garanter|proklamer|annonser|oppsummer|resonner|konkluder|nyanser|spesifiser|reager|signaliser|forsikr|rapporter|siter|repliser|understrek|forklar|oppfordr|spekuler|filosofer|appeller|kritiser|registrer|dementer|informer|vurder|pek)(er|te), (antyd|hevd|bekreft|avslør|tru|vent|husk|håp|frykt|lov|oppfordr|varsl|klag|advar|innvend|anklag|krev|svar|hvisk|mumli|ross|vitn|erkjenn|benekt|antyd|gjentat|anbefal|mistenk|fnys|spøk|jubl|påpek)(er|et|a|te|de), (sier|sa|seier), (forteller|fortalte|fortel|fortalde), (skriver|skrev|skriv|skreiv), (mener|mente|meiner|meinte), (tror|trodde|trur), (synes|syntes|synest), (innrømmer|innrømmet|innrømma), (innvender|innvendte), (opplyser|opplyste), (uttaler|uttalte), (melder|meldte), (roser|roste), (spør|spurte), (medgir|medgav|medga), (vedgår|vedgikk), (tilstår|tilsto), (kunngjør|kunngjorde), (fortsetter|fortsatte), (utdyper|utdypet), (minnes|mintes), (erindrer|erindret), (truer|truet|trua) med, (beretter|berettet), (påpeker|påpekte), (erkjenner|erkjente), (betror|betrodde), (røper|røpet), (nevner|nevnte), (foreslår|foreslo), (anslår|anslo), (gjetter|gjettet) på, (forutser|forutså), (forventer|forventet), (regner|regnet) med, (bebreider|bebreidet), (avviser|avviste), (benekter|benektet), (bestrider|bestred), (nekter|nektet) for, (beklager|beklaget), (unnskylder|unnskyldte), (etterlyser|etterlyste), (fastslår|fastslo), (slår|slo) fast, (står|sto|stod) fast på, (holder|holdt) fast (i|ved), (gir|ga|gav) uttrykk for, (gjør|gjorde) oppmerksom på, (gjør|gjorde) det klart, (gjør|gjorde) gjeldende, (legger|la) ikke skjul på, (legger|la) vekt på, (legger|la) til, (lar|lot) (forstå|vite), (sår|sådde) tvil om, (setter|satte) spørsmålstegn ved, (stiller|stilte) spørsmål ved, (retter|rettet) kritikk mot, (går|gikk) hardt ut mot, (går|gikk) ut mot, (tar|tok) avstand fra, (tar|tok) til orde for, (støtter|støttet) opp om, (ergrer|ergret|gleder|gledet|undrer|undret) seg over, (påstår|påsto|påstod), (fastholder|fastholdt), (meddeler|meddelte), (kaller|kalte), (beskriver|beskrev), (betegner|betegnet), (peker|pekte) på, (fremhever|fremhevet|framhever|framhevet), (fremholder|fremholdt), (gjentar|gjentok), (tilbakeviser|tilbakeviste), (avkrefter|avkreftet), (fordømmer|fordømte), (beskylder|beskyldte), (oppdaget|avdekket), (påviser|påviste), (erfarer|erfarte), (utbryter|utbrøt), (skyter|skjøt) inn, (bedyrer|bedyret), (betviler|betvilte), (tviler|tvilte) på, (ramser|ramset) opp, (vil|ville|kan|kunne|tør|turte) (ikke|verken|heller ikke|ennå ikke) (bekrefte|avkrefte|utelukke|avvise|love|garantere|akseptere|forstå), (må|måtte|kan|kunne|vil|ville|vil gjerne|ville gjerne) (erkjenne|innrømme|konstatere|bekrefte|fortelle|opplyse|melde|avsløre|konkludere|understreke|påpeke|medgi|tilstå|dementere|forsikre|advare)`;

/** The same, after "has". */
const SAID = `sagt, uttalt, fortalt, opplyst, bekreftet, bekrefta, forklart, hevdet, hevda, innrømmet, innrømma, erkjent, avvist, benektet, benekta, dementert, nektet, kritisert, advart, lovet, lova, garantert, skrevet, meddelt, meldt, rapportert, avslørt, konkludert, påpekt, understreket, understreka, beskrevet, kalt, betegnet, anslått, vurdert, oppfordret, krevd, foreslått, anbefalt, beklaget, beklaga, unnskyldt, anklaget, beskyldt, svart, lagt til, antydet, antyda, påstått, fastslått, slått fast, gjort klart, gjort oppmerksom på, gitt uttrykk for, truet med, erklært, varslet, varsla, annonsert, kunngjort, signalisert, forsikret, insistert, klaget, klaga, oppgitt, konstatert, etterlyst, argumentert, beregnet`;

/** Norwegian. Both written standards. Verb second, so the source follows a quotation or a fronted clause. */
export const no: LanguageRules = {
  code: 'no',
  also: ['nb', 'nn'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `kilde, kilder, kilden, kildene, *kilde, *kilder, *kilden, *kildene, kjelde, kjelder, varsler, varslere, tipser, innsider, tipsere, innsidere, *kjelde`,
    people: `tjenestemann, tjenestemenn, *tjenestemann, *tjenestemenn, tjenesteperson, embetsmann, embetsmenn, talsperson, talspersonen, talsmann, talsmenn, talsmannen, talskvinne, representant, representanter, representanten, ekspert, eksperter, eksperten, ekspertene, *ekspert, *eksperter, analytiker, analytikere, observatører, øyenvitne, øyenvitner, vitne, vitner, diplomat, diplomater, ansatt, ansatte, medarbeidere, beboer, beboere, innbygger, innbyggere, nabo, naboer, naboen, kritiker, kritikere, tilhengere, motstandere, rådgiver, rådgivere, deltaker, deltakere, pårørende, person, personer, personen, mennesker, folk, noen, flere, forsker, forskere, forskeren, forskerne, økonom, økonomer, etterforsker, etterforskere, soldat, soldater, offiser, offiserer, kollega, kolleger, venn, venner, aktivist, aktivister, politikere, passasjer, passasjerer, jurister, leger, lærere, fisker, fiskere, fiskeren, bonde, bonden, bønder, gårdbruker, gårdbrukeren, skogsarbeider, sjåfør, sjåføren, sjåfører, kjøpmann, kjøpmannen, reisende, passasjeren, forbipasserende, naboene, bygdefolk, øyboere, turister, leietaker, leietakere, kunder, kunden, aksjonærer, investorer, lege, legen, sykepleier, sykepleiere, sykepleieren, lærer, læreren, elever, studenter, foreldre, ingeniør, ingeniøren, ingeniører, teknikere, pilot, piloter, piloten, inspektør, inspektøren, tidligere ansatt, tidligere ansatte, havnearbeider, havnearbeidere, arbeidere, kollegaer, kollegaen, overlevende, etterlatte, redningsfolk, brannfolk, brannmann, politifolk, *log, *loger, *logen, *forsker, *forskere, *forskeren, kjennere, juristen, stortingsrepresentanter, stortingsrepresentant, partifolk, partifeller, partitopper, innsidere, medarbeider, medarbeideren, spiller, spilleren, spillere, supportere, vitnet, hytteeier, hytteeiere, hytteeieren, hyttefolk, personer med kjennskap, toppbyråkrat, toppbyråkrater, majoritet, majoriteten, flertallet, fiskerne, bøndene, sjåførene, kjøpmennene, passasjerene, turistene, leietakerne, kundene, legene, sykepleierne, lærerne, elevene, studentene, foreldrene, ingeniørene, teknikerne, pilotene, inspektørene, arbeiderne, kollegene, brannfolkene, soldatene, representantene, vitnene, øyenvitnene, beboerne, innbyggerne, hytteeierne, tjenestemennene, analytikerne, økonomene, aktivistene, demonstrantene, supporterne, spillerne, etterforskerne, aktorene, advokatene, diplomatene, blogger, bloggere, bloggeren, pasienter, pasientene, innsatte, medlemmene, kildene, gründerne, statsråder, statsrådene, ministre, ministrene, historikere, historikerne, kjøpmenn, dykkere, talsmennene, talspersoner, *ansatte, *ansatt, *rådgivere, *konsulenter, *arbeidere, *beboere, *medlemmer, *folk, *ofre, *aktivister, *politikere, *fiskere, forhandlere, forhandler, innsideren, mellommann, mellommenn, tilskuere, tilskuer, velgere, velgerne, brukere, brukerne, gjester, gjestene, sønn, sønnen, datter, datteren, mor, moren, far, faren, kone, kona, konen, ektemann, ektemannen, bror, broren, søster, søsteren, familien, familie, slektning, slektninger, venninne, venninner, kjæreste, kjæresten, samboer, samboeren, finansmenn`,
    office: `president*, minister, ministeren, *minister, *ministeren, statsråd, statsråden, *råd, ordfører, ordføreren, byrådsleder, direktør, direktøren, *direktør, *direktøren, sjef, sjefen, *sjef, *sjefen, leder, lederen, *leder, *lederen, general, generalen, dommer, dommeren, advokat, advokaten, *advokat, *advokaten, professor, professoren, historiker, historikeren, trener, treneren, *trener, forfatter, forfatteren, journalist, journalisten, reporter, korrespondent, korrespondenten, sekretær, sekretæren, *sekretær, *sekretæren, gründer, kommissær, ambassadør, ambassadøren, biskop, biskopen, konge, kongen, prins, kaptein, kapteinen, oberst, forsker, stortingsrepresentant, stortingsrepresentanten, statsminister, statsministeren, politimester, overlege, rektor, mannen, kvinnen, nabo, naboen, styreleder, påtalejurist, havnesjef, kommunedirektør, partileder, baker, bakeren, slakter, apoteker, bokhandler, gjeter, kokk, kokken, arkitekt, arkitekten, skipper, skipperen, rektoren, dekan, poet, kunstner, kunstneren, regissør, regissøren, skuespiller, skuespilleren, sanger, sangeren, keeper, spiss, spissen, landslagssjef, landslagssjefen, aktor, statsadvokat, statsadvokaten, politiadvokat, politiadvokaten, bistandsadvokat, bistandsadvokaten, forsvarer, forsvareren, tingrettsdommer, byråd, fylkesordfører, fylkesordføreren, varaordfører, statsforvalter, statsforvalteren, lensmann, lensmannen, politimesteren, kasserer, enke, enken, prest, presten, eier, eieren, pensjonist, pensjonisten, student, studenten, geolog, geologen, biolog, biologen, hydrolog, hydrologen, eksminister, forbundsleder, styrelederen, daglig leder, konsernsjef, konsernsjefen, partilederen, havnefogd, havnefogden, nestleder, nestlederen, generalsekretær, generalsekretæren, abbed, abbeden, prior, munk, nonne, pater, dykker, dykkeren, *eier, *eieren, *mester, *mesteren, *offiser, *tekniker, *assistent, midtbanespiller, midtbanespilleren, *spiller, *spilleren, vaktsjef, operasjonsleder, operasjonslederen, innsatsleder, innsatslederen, *vert, *verten, prost, prosten, *inspektør, *inspektøren, *konsulent, *konsulenten, *økonom, *økonomen, *rådgiver, *rådgiveren, finansmann, finansmannen, næringsminister`,
    unnamed: `anonym, anonymt, anonyme, ikke navngitt, ikke navngitte, ikke-navngitt, ikke-navngitte, unavngitt, unavngitte, navnløs, navnløse, ikkje namngitt, uidentifisert*, som ønsker å være anonym, som ønsker å være anonyme, som vil være anonym, som ikke vil stå fram med navn, som ikke ønsker å bli navngitt, under forutsetning av anonymitet, på betingelse av anonymitet, med kjennskap til, med god kjennskap til, med innsikt i, med kunnskap om, tett på, nær, nært, som kjenner saken, sentralt plassert, sentralt plasserte, høytstående, velinformert, velinformerte`,
    organization: `departement, departementet, *departementet, myndighet, myndigheter, myndighetene, *myndighetene, *myndigheten, regjering, regjeringen, regjeringa, politi, politiet, *politiet, politidistrikt, domstol, domstolen, *domstolen, tingretten, lagmannsretten, høyesterett, parti, partiet, *partiet, kommisjon, kommisjonen, *kommisjonen, komité, komiteen, *komiteen, stortinget, kommune, kommunen, fylkeskommunen, hæren, forsvaret, brannvesenet, universitet, universitetet, høgskolen, institutt, instituttet, *instituttet, stiftelsen, forbund, forbundet, *forbundet, forening, foreningen, *foreningen, fagforeningen, selskap, selskapet, *selskapet, konsern, konsernet, bedriften, bank, banken, *banken, rederi, rederiet, organisasjon, organisasjonen, *organisasjonen, kirken, kreml, det hvite hus, pentagon, nato, eu, fn, ambassade, ambassaden, rådet, *rådet, styret, *styret, *direktoratet, direktoratet, *tilsynet, tilsynet, *verket, sykehus, sykehuset, skolen, ledelsen, statsforvalteren, tolletaten, pst, sentralbyrå, påtalemyndigheten, operasjonssentralen, slottet, kongehuset, kystvakten, tollvesenet, nav, skatteetaten, nve, ssb, kripos, økokrim, *etaten, *rederiet, *konsernet, verft, verftet, produsenten, *produsenten, leverandøren, forsikringsselskapet, *selskap, bryggeriet, meieriet, kjeden, *kjeden, operatøren, flyselskapet, forlaget, fagforbundet, bispedømmet, vatikanet, høyskolen, fakultetet, laboratoriet, *sykehuset, museet, *museet, teatret, dyreparken, ombudet, *ombudet, riksrevisjonen, *retten, politiet i *, hovedredningssentralen, aksjonsgruppen, *senteret, *klubben, *nemnda, *utvalget, *kommune, regionen, bryggeri, *departement, *byrå, *byrået, utbyggeren`,
    outlet: `avis, avisen, avisa, aviser, avisene, *avis, *avisen, *avisa, magasin, magasinet, *magasinet, kanal, kanalen, *kanalen, tv-kanalen, radio, radioen, *radioen, nettsted, nettstedet, *nettstedet, portal, portalen, nettavis, nettavisen, medier, mediene, *medier, *mediene, media, medium, mediet, presse, pressen, tidsskrift, tidsskriftet, ukeblad, ukebladet, blogg, podkast, podkasten, redaksjonen, kringkaster, kringkasteren`,
    agency: `nyhetsbyrå, nyhetsbyrået, nyhetsbyråer, nyhetsbyråene, telegrambyrå, telegrambyrået`,
    document: `rapport, rapporten, rapporter, *rapport, *rapporten, studie, studien, studier, *studie, *studien, undersøkelse, undersøkelsen, *undersøkelse, *undersøkelsen, måling, målingen, *måling, dokument, dokumentet, dokumenter, dokumentene, brev, brevet, e-post, e-poster, e-posten, notat, notatet, pressemelding, pressemeldingen, uttalelse, uttalelsen, statistikk, statistikken, tall, tallene, data, protokoll, utkast, utkastet, dom, dommen, tiltale, tiltalen, analyse, analysen, artikkel, artikkelen, innlegg, innlegget, intervju, intervjuet, granskning, granskningen, utredning, utredningen, prognose, prognosen, kartlegging, video, bilder, videoen, tiltalen, siktelse, siktelsen, chat, sms, logger, budsjett, budsjettet, liste, listen, bok, boken, anmeldelse, søknad, søknaden, epost, eposten, *notat, *notatet, protokollen, stevning, stevningen, kjennelse, kjennelsen, faktura, fakturaer, fakturaene, avtale, avtalen, kontrakt, kontrakten, meldinger, opptak, opptaket, papirer, papirene, *papirer, *brev, kartleggingen, barometer, barometeret, loggbok, register, obduksjonen, gransking, granskingen, vedtak, vedtaket, høringssvar, innsynsdokumenter, sakspapirer, sakspapirene, revisjon, revisjonen, internrevisjon, *gjennomgang, gjennomgangen, fakturaen, e-postene, eposter, tiltalebeslutningen, referat, referatet, *referatet, møtereferat, saksframlegget, saksfremlegget, sms-er, tekstmeldinger, meldingene`,
  },

  phrase: {
    determiners: `en, ei, et, flere, mange, noen, to, tre, fire, fem, seks, ingen, hver, hvert, begge, andre, annen, sin, si, sitt, sine, hans, hennes, deres, vår, vårt, våre`,
    definite: `den, det, de, denne, dette, disse`,
    links: `i, på, av, fra, for, med, om, ved, til, hos, innen, innenfor, mot, over, under, rundt, nær, mellom, bak, og, tett, åring, årige`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `at, som, hvilken, hvilket, hvilke, der, da, når, hvor, hva, hvordan, hvorfor, hvis, fordi, mens, før, etter at, siden, men, så, uten, samt, eller, er, var, være, vært, blir, ble, bli, blitt, har, hadde, ha, kan, kunne, skal, skulle, vil, ville, må, måtte, får, fikk, bør, burde, ikke, aldri, bare, veldig, mer, mest, nå, her, gjennom, tross, etter, utenfor, man, ingenting, noe, kommer, kom, gjør, gjorde, går, gikk, finnes, fantes, ligger, lå, står, sto, å, jeg, vi, du, dere, min, vår, eg, me`,
    between: `også, senere, tidligere, allerede, nå, deretter, dessuten, videre, samtidig, derimot, imidlertid, i dag, i går, i kveld, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandag kveld, på tirsdag, i en pressemelding, i en uttalelse, i et intervju, i en e-post, i en kommentar, i et brev, i en sms, på en pressekonferanse, på pressekonferansen, til pressen, til journalister, på sin side, i sin tur, blant annet, nylig, selv, har, hadde, først, offisielt, skriftlig, ifølge avisen, `,
    pronouns: { person: `han, hun, ham, henne, ho`, people: `de, dem`, thing: `den, det`, relative: `som` },
    negations: 'ingen, verken, ingenting',
    and: `og, eller, samt`,
    fronts: `i, på, av, fra, for, med, om, ved, til, hos, innen, innenfor, mot, over, under, rundt, nær, mellom, bak, etter, før, siden, gjennom, tross, utover, foran, uten, ut fra, ifølge, nå, her, der, derfor, dermed, deretter, dessuten, likevel, samtidig, videre, likeledes, imidlertid, tvert imot, derimot, dessverre, heldigvis, endelig, også, senere, tidligere, allerede, først, sist, hittil, foreløpig, nylig, så, slik, i dag, i går, i morges, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i stedet, til gjengjeld, dengang, underveis, etterpå, på spørsmål, internt, offentlig, omvendt, generelt, faktisk, kanskje, særlig, nettopp, straks, igjen, gang på gang, flere ganger, ofte`,
    openers: `og, men, at, når, mens, fordi, eller, så, da, samtidig, for, som`,
  },

  cues: [
    {
      words: SAYS,
      forms: [
        '(i et intervju med|i intervju med|i intervjuet med|i en samtale med|i samtale med|overfor|til) {medium} {cue} {source}',
        '{source} {cue} i (et |) intervju (med|til|i) {medium}',
        '{source} {cue} overfor {medium}',
        '{source} {cue} … overfor {medium}',
        '” {cue} {source} overfor {medium}',
        '{source} {cue} samstemt (til|overfor) {medium}',
      ],
      quiet: true,
    },
    {
      words: '(i et intervju|i intervju|i intervjuet|i en samtale|i samtale) (med|til)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    { words: SAYS, forms: ['^ i {medium} {cue} {source}'], needs: 'person', quiet: true },
    { words: SAID, forms: ['{source} (har|hadde) … {cue} (til|overfor) {medium}'], quiet: true },
    {
      words: `sier, sa, forteller, fortalte, opplyser, opplyste, bekrefter, bekreftet, forklarer, forklarte, hevder, hevdet, innrømmer, skriver, uttaler, uttalte, beskriver`,
      forms: [
        'det (bekrefter|bekreftet|sier|opplyser|forteller) {source} (overfor|til) {medium}',
        '{source} (bekrefter|bekreftet|avslører|avslørte|forteller) … (overfor|til) {medium}',
        '{source} {cue} (til|overfor|i) (avisen |avisa |nyhetsbyrået |tv-kanalen |kanalen |nettstedet |) {medium}',
        '” {cue} {source} (til|overfor|i) (avisen |avisa |nyhetsbyrået |tv-kanalen |kanalen |nettstedet |) {medium}',
        '” {cue} {source} i et intervju (med|i) {medium}',
      ],
      quiet: true,
    },
    {
      words: `viser til, viste til, henviser til, siterer`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `med henvisning til, under henvisning til, med støtte i, viser til, som viser til, viste til, som viste til, henviser til, som henviser til, som siterer, siterer, og viser til, støtter seg på, som støtter seg på, bygger på opplysninger fra, kommer fra`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `opplysningene i, opplysninger i, artikkelen i, omtalen i, saken i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      forms: ['som {source} (har fått tilgang til|har sett|har lest|har fått innsyn i|har fått se|sitter på)'],
      needs: 'outlet',
    },
    {
      words: `ifølge, i følge, etter det, ifølge opplysninger til, ifølge en artikkel i, framgår av, fremgår av, det går fram av, det fremgår av, går det fram av, kommer det fram i, går fram av`,
      forms: ['{cue} {source}'],
    },
    {
      words: `bekreftes av, opplyses av, rapporteres av, beskrives av, ble bekreftet av, ble opplyst av, er bekreftet av, avsløres av, kritiseres av, siteres av, sies av, meldes av, skrevet av, utført av, gjennomført av, utarbeidet av`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'av {source} (fremgår|framgår|går det fram|kommer det fram)',
        'i {source} (heter det|står det|fremgår det|konkluderes|slås det fast|skrives|hevdes|beskrives|skriver|kommer det fram|opplyses det)',
      ],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '” (skriver|skrev|sier|opplyser|melder|meldte) {source} i en pressemelding',
        '{source} (skriver|skrev|sier|opplyser|melder|meldte) i en pressemelding',
        'i en pressemelding (skriver|skrev|sier|opplyser|melder) {source}',
      ],
    },
    {
      kind: 'original-publication',
      words: `ble først publisert i, ble først publisert på, ble først publisert av, ble først omtalt i, ble først omtalt av, ble først omtalt på, ble opprinnelig publisert i, ble opprinnelig publisert på, opprinnelig publisert i, opprinnelig publisert på, først publisert i, først publisert på, først omtalt av, sto først på trykk i, sto opprinnelig på trykk i, ble opprinnelig publisert på engelsk i, ble opprinnelig publisert på engelsk på, ble opprinnelig publisert på engelsk av, ble opprinnelig publisert på engelsk hos, ble opprinnelig publisert på svensk i, ble opprinnelig publisert på svensk på, ble opprinnelig publisert på svensk av, ble opprinnelig publisert på svensk hos, ble opprinnelig publisert på dansk i, ble opprinnelig publisert på dansk på, ble opprinnelig publisert på dansk av, ble opprinnelig publisert på dansk hos, ble opprinnelig publisert på tysk i, ble opprinnelig publisert på tysk på, ble opprinnelig publisert på tysk av, ble opprinnelig publisert på tysk hos, ble opprinnelig publisert på fransk i, ble opprinnelig publisert på fransk på, ble opprinnelig publisert på fransk av, ble opprinnelig publisert på fransk hos, ble opprinnelig publisert på russisk i, ble opprinnelig publisert på russisk på, ble opprinnelig publisert på russisk av, ble opprinnelig publisert på russisk hos, ble opprinnelig publisert på spansk i, ble opprinnelig publisert på spansk på, ble opprinnelig publisert på spansk av, ble opprinnelig publisert på spansk hos, ble først publisert på engelsk i, ble først publisert på engelsk på, ble først publisert på engelsk av, ble først publisert på engelsk hos, ble først publisert på svensk i, ble først publisert på svensk på, ble først publisert på svensk av, ble først publisert på svensk hos, ble først publisert på dansk i, ble først publisert på dansk på, ble først publisert på dansk av, ble først publisert på dansk hos, ble først publisert på tysk i, ble først publisert på tysk på, ble først publisert på tysk av, ble først publisert på tysk hos, ble først publisert på fransk i, ble først publisert på fransk på, ble først publisert på fransk av, ble først publisert på fransk hos, ble først publisert på russisk i, ble først publisert på russisk på, ble først publisert på russisk av, ble først publisert på russisk hos, ble først publisert på spansk i, ble først publisert på spansk på, ble først publisert på spansk av, ble først publisert på spansk hos, opprinnelig publisert på engelsk i, opprinnelig publisert på engelsk på, opprinnelig publisert på engelsk av, opprinnelig publisert på engelsk hos, opprinnelig publisert på svensk i, opprinnelig publisert på svensk på, opprinnelig publisert på svensk av, opprinnelig publisert på svensk hos, opprinnelig publisert på dansk i, opprinnelig publisert på dansk på, opprinnelig publisert på dansk av, opprinnelig publisert på dansk hos, opprinnelig publisert på tysk i, opprinnelig publisert på tysk på, opprinnelig publisert på tysk av, opprinnelig publisert på tysk hos, opprinnelig publisert på fransk i, opprinnelig publisert på fransk på, opprinnelig publisert på fransk av, opprinnelig publisert på fransk hos, opprinnelig publisert på russisk i, opprinnelig publisert på russisk på, opprinnelig publisert på russisk av, opprinnelig publisert på russisk hos, opprinnelig publisert på spansk i, opprinnelig publisert på spansk på, opprinnelig publisert på spansk av, opprinnelig publisert på spansk hos, først publisert på engelsk i, først publisert på engelsk på, først publisert på engelsk av, først publisert på engelsk hos, først publisert på svensk i, først publisert på svensk på, først publisert på svensk av, først publisert på svensk hos, først publisert på dansk i, først publisert på dansk på, først publisert på dansk av, først publisert på dansk hos, først publisert på tysk i, først publisert på tysk på, først publisert på tysk av, først publisert på tysk hos, først publisert på fransk i, først publisert på fransk på, først publisert på fransk av, først publisert på fransk hos, først publisert på russisk i, først publisert på russisk på, først publisert på russisk av, først publisert på russisk hos, først publisert på spansk i, først publisert på spansk på, først publisert på spansk av, først publisert på spansk hos`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: `som først omtalte, som først skrev om, som først meldte, som først rapporterte, omtalte saken først, meldte først, skrev først om, var først ute med`,
      forms: ['det (var|er|är) {source} {cue}', '{source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `oversettelse av en artikkel i, oversatt fra en artikkel i, oversettelse av en artikkel fra, oversettelse av en tekst i, oversettelse av en tekst fra, oversettelse av en artikkel på, oversettelse fra, oversatt etter`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `sier, sa, opplyser, opplyste, forteller, fortalte, skriver, skrev, bekrefter, bekreftet, forklarer, forklarte, uttaler, uttalte, kommenterer`,
      forms: ['” {cue} {source} (til|overfor|i) {medium}', '{source} {cue} (til|overfor|i) {medium}'],
    },
    {
      words: `sier, sa, skriver, skrev, melder, meldte, rapporterer, rapporterte, opplyser, opplyste, forteller, fortalte, hevder, hevdet, mener, mente, tror, trodde, påpeker, påpekte, understreker, understreket, forklarer, forklarte, legger til, la til, bekrefter, bekreftet, dementerer, dementerte, avviser, avviste, benekter, benektet, avslører, avslørte, kritiserer, kritiserte, advarer, advarte, krever, krevde, innrømmer, innrømmet, erkjenner, erkjente, konstaterer, slår fast, slo fast, kommenterer, kommenterte, svarer, svarte, spør, spurte, lover, lovet, oppfordrer, oppfordret, anklager, anklaget, beskriver, beskrev, kaller, kalte, vurderer å, frykter, fryktet, håper, håpet, synes, syntes, peker på, pekte på, fremholder, gjentar, gjentok, uttaler, uttalte, tvitrer, tvitret, varsler, varslet, siterer, fastholder, foreslår, foreslo, kunngjør, kunngjorde, påstår, påsto, beklager, beklaget, erfarer, erfarte, sukker, vitner, spår, presiserer, presiserte, anslår, anslo, konkluderer, konkluderte, poengterer, poengterte`,
      forms: ['¶ (det|dette|detta|så) {cue} {source}', '” {cue} {source}', '{source} {cue}', '¶ {cue} {source}'],
    },
    {
      forms: ['som {source} (har fått tilgang til|har fått innsyn i|har fått oversendt|sitter på|har fått tak i)'],
      quiet: true,
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        '(som|) {source} (har snakket med|har fått tilgang til|har fått innsyn i|har fått se|har lest|har sett|sitter på|har intervjuet|har vært i kontakt med|har gransket|har fått oversendt|snakket med|omtalte)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `bygger opplysningene på, baserer seg på, bygger på, viser til, som viser til, har opplysningene fra, har det fra, siterer, støtter seg på`,
      forms: ['som {cue} {source}', '{source} {cue} {origin}'],
      chain: true,
      needs: 'outlet',
    },
    {
      forms: [
        '(opplysningene|opplysninger|artikkel|sak|notis|meldingene|meldinger|artikkelen|saken|nyheten|avsløringen|avsløringene|påstanden|påstandene|oppslaget|oppslag|dekningen|reportasjen) (i|fra|til|av|om) (avisen |avisa |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `som først fortalte, som først rapporterte, som først skrev, som først avslørte, som var først ute, som først publiserte`,
      forms: ['det (var|er) {source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      forms: [
        '(sto|stod|ble|er|var) (tidligere|først|opprinnelig) (på trykk|publisert|trykt|sendt) (i|på|av|hos) (avisen |tidsskriftet |danske |svenske |) {source}',
      ],
      needs: 'publication',
    },
    {
      words: `skal en tro, skal man tro, skal vi tro, hvis man skal tro, om vi skal tro, hvis vi skal tro, med ordene til, i øynene til, ifølge beregninger fra, ifølge tall fra, ifølge statistikk fra, ifølge en oversikt fra, etter alt å dømme fra`,
      forms: ['{cue} (det |den |de |) {source}'],
    },
    {
      words: `mistenker, mistenkte, antar, antok, snakker om, snakket om, forteller om, fortalte om, vitner om, anslår, anslo, beregner, beregnet, regner med, regnet med, registrerte, konstaterer, konstaterte, slår fast, slo fast, fastslår, fastslo, frykter, fryktet, tror, trodde, synes, syntes, mener, mente, håper, håpet, venter, vet, stiller spørsmål ved, bestrider, bestred, benekter, benektet, nekter for, nektet for, dementerer, dementerte, avviser, avviste, tilbakeviser, tilbakeviste, avfeier, avfeide, kritiserer, kritiserte, slakter, fordømmer, fordømte, hyller, hyllet, roser, roste, forsvarer, forsvarte, advarer, advarte, anklager, anklaget, beskylder, beskyldte, krever, krevde, ber, ba, oppfordrer, oppfordret, anbefaler, anbefalte, lover, lovet, garanterer, innrømmer, innrømmet, erkjenner, erkjente, medgir, beklager, beklaget, klager, klaget, sukker, sukket, raser, raste, tordner, spøker, spøkte, fnyser, utbryter, avslører, avslørte, avdekket, oppdaget, noterer, siterer, siterte, publiserer, publiserte, peker på, pekte på, påpeker, påpekte, framhever, fremhever, fremhevet, fastholder, fastholdt, kaller, kalte, beskriver, beskrev, betegner, betegnet, understreker, understreket, spår, spådde, legger til grunn, slår alarm, slo alarm, varsler, varslet, tyder på, husker, husket, gikk ut med, går ut med, sier seg, utelukker ikke, opplyste, opplyser, informerer, forklarer, forklarte, bekrefter, bekreftet, hevder, hevdet, påstår, påsto, bedyrer, bedyret, svarer, svarte, legger til, la til, skyter inn, presiserer, presiserte, melder, meldte, skylder på, skyldte på, oppgir, oppga, undrer, undret, skrev på x, skriver på x, skrev på facebook, skriver på facebook, skriver på instagram, skriver i sosiale medier, tviler på, tvilte på, betviler, ropte, roper, konkluderer med, konkluderte med`,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)at',
        '(i et intervju med|i intervjuet med|i samtale med|overfor|til) {medium} {cue} {source}',
      ],
    },
    { forms: ['{source} (ger|gav|gir|ga|giver|gav) … (skulden|skylden)'], needs: 'person', quiet: true },
    {
      forms: [
        '(sier|sa|skriver|skrev|opplyser|opplyste|melder|meldte|forteller|fortalte|forklarer|forklarte|bekrefter|bekreftet|hevder|hevdet|innrømmer|innrømmet|advarer|advarte|mener|mente|tror|trodde|påpeker|understreker|avslører|avslørte|rapporterer) {source} at',
        '(skylder|skyldte) {source} på',
        '(peker|pekte) {source} på',
        '(legger|la) {source} skylden på',
        '(gir|ga) {source} … skylden',
      ],
      quiet: true,
    },
    {
      words: 'viser, viste, dokumenterer, dokumenterte',
      forms: ['¶ (det|dette) {cue} {source}', '” {cue} {source}', '{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)(at|hvordan|hvorfor)',
        '¶ (det|slik|så) {cue} {source}',
        '^ {cue} {source}',
      ],
    },
    {
      words: SAID,
      forms: ['” (har|hadde) {source} {cue}', '{source} (har|hadde) … {cue}', '(har|hadde) {source} {cue} at'],
    },
    {
      words: `(lyder|lød) (det|meldingen|svaret|beskjeden|vurderingen|kritikken|advarselen|oppfordringen|anklagen|budskapet|forklaringen|dommen|konklusjonen|kravet|rådet) (kort |nå |samstemt |videre |også |blant annet |) (fra|hos|i), (heter|het|står|sto|stod|skrives|konkluderes|konstateres|påpekes|understrekes|anføres|opplyses|meldes|bekreftes|rapporteres|framgår|fremgår|framkommer|fremkommer) (det|der) (videre |også |blant annet |) (i|fra|hos|av), det (ryktes|opplyses|meldes|bekreftes|rapporteres) fra, (spør man|spør du|hvis man spør|hvis du spør|om man spør), (går|gikk|kommer|kom) det (fram|frem) (av|i), basert på`,
      forms: ['{cue} {source}'],
    },
    {
      words: `(vurderingen|meldingen|beskjeden|budskapet|svaret|konklusjonen|forklaringen|kravet|rådet|kritikken|oppfordringen|reaksjonen) (fra|hos|i|til)`,
      forms: ['{cue} {source} (er|var|lyder|lød)'],
    },
    {
      words: 'betegnes, beskrives, kalles, omtales, kritiseres, bekreftes, avvises, roses',
      forms: ['{cue} … av {source}', '{cue} av {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(bekreftet|opplyst|avvist|beskrevet|kritisert|dementert|fordømt|rapportert|meddelt|avslørt|sitert|betegnet) (mandag |tirsdag |onsdag |torsdag |fredag |) av',
      forms: ['(er|var|ble|blir|blitt) … {cue} {source}'],
      needs: 'known',
    },
    { forms: ['{source} (peker|pekte) (i stedet|også|særlig|blant annet) på'], needs: 'person', quiet: true },
    {
      forms: [
        'fra {source} (lyder|lød|heter|meldes|opplyses) det',
        'i {source} … (heter|står|framgår|fremgår|konkluderes|konstateres|slås|beskrives|anbefales|går) (det|der)',
        'av {source} … (fremgår|framgår|går) det',
        '(sett |) (med|i) {source}s (øyne|auge)',
        'etter {source}s (mening|oppfatning|vurdering|skjønn|overbevisning|syn)',
        'etter (mening|oppfatning|vurdering) til {source}',
        'med {source}s (egne |) ord',
        '(etter |) (hva|det) {source} (erfarer|opplyser|forstår|kjenner til|får opplyst|har fått opplyst)',
        '(som|slik) {source} (… |) (ser|så|uttrykker|uttrykte|formulerer|formulerte|sier|sa|forklarer|forklarte|beskriver|beskrev) det',
        'slik {source} … ser det',
        'hvis det (står|sto) til {source}',
        '{source} er (overbevist|sikker|enig|klar|ikke i tvil) (om|på|i|over) at',
      ],
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: [
        'det (var|er) {source} (, |) som (først|som den første) (omtalte|skrev|fortalte|rapporterte|avslørte|meldte|kunne)',
      ],
      needs: 'publication',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    {
      forms: [
        '{source} (*ler|*rer|*ner|*ser|*ter|*ker|*ger|*der|*mer|*ver|*per|*et|*te|*de) at',
        '{source} har (*et|*t) at',
        '{source} (kunne|kan) … (fortelle|avsløre|opplyse|melde|dokumentere)',
      ],
      quiet: true,
    },
    // What witnesses say they saw.
    { words: 'så, hørte', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
  ],
  pointers: `les også :, les også, les mer :, se også :, hør også :, mer om saken :, relatert :, bakgrunn :, fakta :, podkast :, video :, les hele saken :`,
  idioms: `sa opp, sier opp, melde deg, melde seg, melder seg, meldte seg, melde på, melder seg på, ifølge planen, ifølge loven, ifølge avtalen, ifølge reglene, ifølge ruteplanen, etter planen, så å si, det vil si, skriver under, skrev under, skriver på, såkalt, såkalte, etter at, for at, uten at, til tross for at, slik at, ved at, om at, til at, med at, av at, på at, fordi at, før at, i at, over at, det at, (sier|sa|si) (ingenting|ikke noe|ikke et ord|sjelden noe|aldri noe|en del om|noe om|mye om|alt om|mer om|litt om|farvel|takk|god dag|god natt|god morgen), sier seg selv, (forteller|fortalte) (det ikke|det aldrig|ingen|ikke|aldri|historier|eventyr|vitser), (skriver|skrev) (seg inn|med venstre|med høyre|dagbok|dikt|bøker|romaner|sanger|noveller|krim|barnebøker|historie|en bok|en roman|en sang|et dikt|et brev|brev), (skriver|skrev|har skrevet) (to|tre|fire|fem|seks|sju|åtte|ni|ti|flere|mange) (romaner|bøker|sanger|dikt|brev|noveller|artikler), (spør|spurte) (om veien|etter veien), (roper|ropte) (på|etter), (lover|lovet|spår) godt, (svarer|svarte) til, (venter|ventet) på, (melder|meldte) (forfall|pass|overgang), (krevde|krever) (liv|livet|to|tre|fire|mange), vurderer å, vurderte å, vurderer nå å`,

  credits: [
    {
      role: 'author',
      forms: ['av {name}', 'tekst :', 'skrevet av', 'journalist :', 'av :', 'forfatter :', 'tekst og foto :'],
    },
    {
      role: 'translator',
      forms: [
        'oversatt av',
        'oversettelse :',
        'oversetter :',
        'oversatt fra … av',
        'oversettelse ved',
        'oversettelse fra … av',
        'omsett av',
        'til norsk ved',
        'norsk oversettelse :',
        'oversettelse fra … :',
        'oversatt til norsk av',
        '(saken|teksten|artikkelen) er oversatt av',
        '(saken|teksten|artikkelen) er oversatt fra … av',
        '{name} har oversatt',
        'norsk oversettelse ved',
      ],
    },
    { role: 'editor', forms: ['redaktør :', 'redigert av', 'redigering :', 'ansvarlig redaktør :', 'bearbeidet av'] },
    {
      role: 'photographer',
      forms: ['foto :', 'fotograf :', 'bilde :', 'illustrasjon :', 'grafikk :', 'foto av', 'video :'],
    },
    {
      role: 'contributor',
      forms: [
        'medarbeider :',
        'medarbeidere :',
        'medvirkende :',
        'med bidrag fra',
        'i samarbeid med',
        'bidro til saken',
        '{name} (har bidratt|bidro) til (saken|artikkelen|denne saken|denne artikkelen|rapporteringen)',
        'journalister :',
        'med hjelp fra',
      ],
    },
    { role: 'wire', forms: ['med materiale fra', 'med opplysninger fra'] },
    { role: 'citation', forms: ['kilde :', 'kilder :', 'kjelde :'] },
    {
      role: 'original-publication',
      forms: [
        'opprinnelig publisert (i|på|av)',
        '(saken|artikkelen|teksten|essayet|intervjuet|kronikken) (sto|stod|var|ble|er) (opprinnelig|først|tidligere) (på trykk |publisert |) (i|på|av|hos)',
        'originalartikkel :',
        'først publisert (i|på|av)',
        '(saken|artikkelen|teksten) ble (først|opprinnelig) publisert (i|på|av)',
      ],
    },
    {
      role: 'republication',
      forms: ['gjengitt med tillatelse fra', 'publisert med tillatelse fra', 'gjengis med tillatelse fra'],
    },
    {
      role: 'press-release',
      forms: [
        '(innholdet|teksten|artikkelen|saken) er (levert|betalt|skrevet|produsert|sponset) av',
        'annonsørinnhold fra',
        'pressemelding fra',
        'dette er en pressemelding fra',
        'pressemelding av',
      ],
    },
  ],

  roles: {
    apology: ['vi beklager', 'beklager vi', 'vi ber om unnskyldning'],
    denial: [
      'dementerer',
      'dementerte',
      'dementert',
      'dementi',
      'benekter',
      'benektet',
      'nekter for',
      'nektet for',
      'avkrefter',
      'avkreftet',
      '(avviser|avviste|tilbakeviser|tilbakeviste) … (påstand*|rykte*|anklage*|beskyldning*|oppslag*|melding*|historie*)',
      'stemmer ikke',
      'grepet ut av luften',
    ],
    correction: [
      '(beklager|beklaget) … (artikkel*|oppslag*|sak*|feil*)',
      '(trekker|trakk) … (artikkel*|sak*|oppslag*)',
      'rettelse',
      '(retter|korrigerer) … (artikkel*|sak*)',
    ],
    'fact-check': ['faktasjekk', 'faktisk.no', 'sant eller usant', 'stemmer det at', 'vandrehistorie'],
    independent: [
      '(sier|forteller|sa|fortalte|opplyser|skriver) … (til|for) (vår avis|vår reporter|denne avisen|vår redaksjon)',
      '(til|for) (vår (reporter|avis|redaksjon)|oss)',
      'vår (reporter|korrespondent|utsendte)',
    ],
  },
  hearsay: ['skal (ha|være)', 'angivelig', 'angivelige', 'påståtte', 'visstnok', 'ryktes', 'etter sigende'],
  reasons: [
    'ikke (autorisert|myndighet)',
    'ikke har lov til',
    'av frykt for',
    'av sikkerhetsgrunner',
    'av sikkerhetshensyn',
    'sensitive (saken|natur)',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(forbudt|ulovlig) i russland', 'terrorlistet … i russland', 'forbudt som terrororganisasjon'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        '(utenlandsk|utenlandske) agent* i russland',
        'stemplet som (utenlandsk|utenlandske) agent*',
        'erklært (utenlandsk|utenlandske) agent*',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['stemplet som uønsket', 'erklært uønsket', 'erklært som uønsket', 'uønsket organisasjon'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: ['stemplet oss som', 'erklært oss', 'oss … uønsket', 'oss … utenlandsk agent'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'annonse',
        'annonsørinnhold',
        'sponset',
        'sponset innhold',
        'reklame',
        'betalt innhold',
        'betalt annonse',
        'innholdsmarkedsføring',
        'kommersielt samarbeid',
        'i kommersielt samarbeid med',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['pressemelding'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'rettelse :',
        'rettelse',
        'presisering :',
        'oppdatering :',
        'i en tidligere versjon',
        'artikkelen er oppdatert',
        'artikkelen er rettet',
        'saken er oppdatert',
        'saken er rettet',
        'feilen er rettet',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'kronikk',
        'leder',
        'kommentar',
        'debatt',
        'debattinnlegg',
        'meninger',
        'ytring',
        'innlegg',
        'lederartikkel',
        'spaltist',
        'gjestekommentar',
        'dette er en kommentar',
        'dette er et debattinnlegg',
        'kommentaren gir uttrykk for skribentens',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satire', 'dette er satire', 'parodi'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'skrevet av ki',
        'laget med ki',
        'laget ved hjelp av ki',
        'ved hjelp av kunstig intelligens',
        'ved hjelp av ki',
        'generert av ki',
        'automatisk generert',
        'skrevet av en robot',
        'produsert av en robot',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maskinoversatt',
        'maskinoversettelse',
        'automatisk oversatt',
        'automatisk oversettelse',
        'oversatt med ki',
        'oversatt av ki',
        'oversatt med deepl',
        'oversatt med google',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'artikkelen er over',
        'artikkelen er mer enn',
        'saken er mer enn',
        'denne artikkelen er over',
        'fra arkivet',
        'arkivartikkel',
      ],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo', 'sperrefrist', 'ikke for publisering før'] },
  ],

  calendar: `januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
  abbreviations: `f, eks, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jf, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, des, kr, mill, mrd, pst, tidl`,
  agencies: `ntb, afp, ap, reuters, tt, ritzau, npk`,
};
