import type { LanguageRules } from '../language.ts';

/** Swedish. Verb second, so the source follows a quotation or a fronted clause; definite nouns carry their article at the end. */
export const sv: LanguageRules = {
  code: 'sv',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `källa, källor, källan, källorna, *källa, *källor, *källan, *källorna, uppgiftslämnare, insider, tipsare, visselblåsare`,
    people: `tjänsteman, tjänstemän, *tjänsteman, *tjänstemän, talesperson, talespersoner, talesman, talesmän, talespersonen, taleskvinna, företrädare, företrädaren, representant*, expert, experter, experten, experterna, *expert, *experter, analytiker, bedömare, ögonvittne, ögonvittnen, vittne, vittnen, vittnet, diplomat, diplomater, anställd, anställda, medarbetare, boende, invånare, granne, grannar, grannen, kritiker, anhängare, motståndare, rådgivare, deltagare, anhörig, anhöriga, person, personer, personen, människor, någon, flera, forskare, forskaren, forskarna, ekonom, ekonomer, utredare, soldat, soldater, officer, officerare, kollega, kollegor, vän, vänner, aktivist, aktivister, ledamot, ledamöter, politiker, passagerare, bybor, åskådare, jurister, läkare, lärare, fiskare, fiskaren, bönder, bonde, lantbrukare, lantbrukaren, skogvaktare, skogvaktaren, chaufför, chauffören, chaufförer, handlare, handlaren, företagare, resenärer, resenär, passageraren, förbipasserande, byborna, öbor, turister, hyresgäster, hyresgäst, hyresgästen, kunder, kunden, aktieägare, bankirer, läkaren, sjuksköterska, sjuksköterskan, sjuksköterskor, läraren, elever, studenter, föräldrar, ingenjör, ingenjören, ingenjörer, tekniker, piloter, pilot, piloten, inspektörer, inspektör, inspektören, tidigare anställd, tidigare anställda, hamnarbetare, hamnarbetaren, arbetare, kollegan, överlevande, närstående, räddningspersonal, brandmän, brandman, poliser, polisman, *log, *loger, *logen, *forskare, *forskaren, kännare, juristen, riksdagsledamöter, ledamoten, partikamrater, partivänner, insatta, medarbetaren, spelare, spelaren, supportrar, invånarna, villaägare, personer med insyn, person med insyn`,
    office: `president*, minister, ministern, *minister, *ministern, statsråd, statsrådet, kommunalråd, borgmästare, borgmästaren, generaldirektör, generaldirektören, direktör, direktören, *direktör, *direktören, chef, chefen, *chef, *chefen, ordförande, ordföranden, *ordförande, ledare, ledaren, *ledare, *ledaren, general, generalen, överbefälhavare, överbefälhavaren, domare, domaren, åklagare, åklagaren, *åklagare, *åklagaren, advokat, advokaten, professor, professorn, historiker, historikern, tränare, tränaren, *tränare, författare, författaren, journalist, journalisten, reporter, reportern, korrespondent, sekreterare, sekreteraren, *sekreterare, *sekreteraren, pressekreterare, vd, vd:n, grundare, grundaren, kommissarie, ambassadör, ambassadören, biskop, biskopen, kung, kungen, prins, kapten, kaptenen, hamnkapten, överste, forskare, docent, överläkare, rektor, rektorn, mannen, kvinnan, granne, grannen, riksdagsledamot, riksdagsledamoten, bagare, bagaren, slaktare, apotekare, bokhandlare, herde, kock, kocken, arkitekt, arkitekten, dekan, poet, konstnär, konstnären, regissör, regissören, skådespelare, skådespelaren, sångare, sångerska, målvakt, målvakten, anfallare, förbundskapten, förbundskaptenen, kammaråklagare, kammaråklagaren, kommunalrådet, regionråd, landshövding, landshövdingen, polischef, polischefen, kassör, änka, änkan, präst, prästen, ägare, ägaren, pensionär, pensionären, student, studenten, geolog, geologen, biolog, biologen, hydrolog, hydrologen, tidigare minister, exminister, förbundsordförande, *ordföranden, partiledare, partiledaren, gruppledare, gruppledaren, skeppare, skepparen, husägare, hamnkaptenen`,
    unnamed: `anonym, anonymt, anonyma, icke namngiven, icke namngivna, ej namngiven, ej namngivna, inte namngiven, inte namngivna, namnlös, namnlösa, oidentifierad*, som vill vara anonym, som vill vara anonyma, som önskar vara anonym, som inte vill framträda med namn, som inte vill bli namngiven, som inte vill uppge sitt namn, på villkor om anonymitet, under villkor av anonymitet, med insyn i, med insikt i, med kännedom om, nära, med god insyn i, initierad, initierade, högt uppsatt, högt uppsatta, centralt placerad, centralt placerade, välunderrättad, välunderrättade, inom`,
    organization: `departement, departementet, *departementet, myndighet, myndigheten, myndigheter, myndigheterna, *myndighet, *myndigheten, regering, regeringen, *regeringen, polis, polisen, *polisen, domstol, domstolen, *domstol, *domstolen, tingsrätten, hovrätten, parti, partiet, *partiet, kommission, kommissionen, *kommissionen, utskott, utskottet, *utskottet, riksdagen, kommun, kommunen, kommunerna, region, regionen, armén, försvaret, försvarsmakten, räddningstjänsten, universitet, universitetet, högskola, högskolan, institut, institutet, *institutet, stiftelse, stiftelsen, förbund, förbundet, *förbundet, förening, föreningen, *föreningen, facket, fackförbundet, företag, företaget, bolag, bolaget, *bolaget, *bolagen, koncern, koncernen, bank, banken, *banken, rederi, rederiet, organisation, organisationen, *organisationen, kyrkan, kreml, vita huset, pentagon, nato, eu, fn, ambassad, ambassaden, nämnden, *nämnden, styrelsen, *styrelsen, *verket, verket, *byrån, sjukhus, sjukhuset, skolan, ledningen, *ledningen, länsstyrelsen, smhi, tullen, säpo, statistikerna, centralbyrån, hovet, slottet, kungahuset, kustbevakningen, tullverket, must, försäkringskassan, skatteverket, scb, *inspektionen, åklagarmyndigheten, *rederiet, *koncernen, varv, varvet, tillverkare, tillverkaren, *tillverkaren, leverantören, försäkringsbolaget, *bolag, bryggeriet, mejeriet, kedjan, *kedjan, operatören, flygbolaget, förlaget, kooperativet, stiftet, vatikanen, fakulteten, laboratoriet, *sjukhuset, museet, *museet, teatern, djurparken, ligan, ombudsmannen, *ombudsmannen, riksrevisionen, kammarrätten, *rätten, aktionsgruppen, *centret, *klubben, *rådet, *kommun, riksbanken`,
    outlet: `tidning, tidningen, tidningar, tidningarna, *tidning, *tidningen, *tidningar, magasin, magasinet, *magasinet, kanal, kanalen, *kanalen, tv-kanal, tv-kanalen, radio, radion, *radio, *radion, sajt, sajten, *sajten, nyhetssajten, portal, portalen, medier, medierna, *medier, *medierna, media, medium, mediet, press, pressen, tidskrift, tidskriften, veckotidning, kvällstidning, dagstidning, blogg, bloggen, podd, podden, redaktionen`,
    agency: `nyhetsbyrå, nyhetsbyrån, nyhetsbyråer, nyhetsbyråerna, *nyhetsbyrån`,
    document: `rapport, rapporten, rapporter, *rapport, *rapporten, studie, studien, studier, *studie, *studien, undersökning, undersökningen, *undersökning, *undersökningen, enkät, enkäten, mätning, mätningen, dokument, dokumentet, dokumenten, handling, handlingar, handlingarna, brev, brevet, mejl, mejlet, mail, pm, promemoria, promemorian, pressmeddelande, pressmeddelandet, uttalande, uttalandet, statistik, statistiken, siffror, siffrorna, data, protokoll, protokollet, utkast, utkastet, dom, domen, stämningsansökan, analys, analysen, artikel, artikeln, inlägg, inlägget, intervju, intervjun, granskning, granskningen, utredning, utredningen, prognos, prognosen, kartläggning, kartläggningen, video, bilder, åtal, åtalet, förundersökning, förundersökningen, tingsrättens dom, chatt, chattar, sms, loggar, budget, budgeten, lista, listan, manus, tweet, bok, boken, kvitton, anmälan, mejlväxling, pm:et, stämningsansökningen, faktura, fakturor, fakturorna, avtal, avtalet, kontrakt, meddelanden, inspelning, inspelningen, *handlingar, uppgifter från, barometer, barometern, loggbok, register, obduktionen, *utredning, *utredningen, underlag, underlaget, remissvar`,
  },

  phrase: {
    determiners: `en, ett, flera, många, några, två, tre, fyra, fem, sex, ingen, inga, varje, båda, andra, annan, sin, sitt, sina, hans, hennes, deras, vår, vårt, våra`,
    definite: `den, det, de, denna, denne, detta, dessa`,
    links: `i, på, av, från, för, med, om, vid, till, hos, inom, mot, över, under, kring, nära, mellan, bakom, och`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `att, som, vilken, vilket, vilka, där, då, när, var, vad, hur, varför, om än, eftersom, medan, innan, efter att, sedan, men, så, utan, ty, samt, eller, är, var, vara, varit, blir, blev, bli, blivit, har, hade, ha, kan, kunde, ska, skulle, skall, vill, ville, måste, får, fick, bör, borde, inte, ej, aldrig, bara, mycket, mer, mest, nu, här, hit, genom, trots, efter, före, utanför, man, ingenting, något, kommer, kom, gör, gjorde, går, gick, finns, fanns, ligger, låg, står, stod, jag, vi, du, ni, min, vår`,
    between: `också, även, senare, tidigare, redan, nu, sedan, därefter, dessutom, vidare, samtidigt, däremot, dock, i dag, idag, i går, igår, på tisdagen, på måndagen, på onsdagen, på torsdagen, på fredagen, på lördagen, på söndagen, på morgonen, på kvällen, under, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, i ett pressmeddelande, i ett uttalande, i en intervju, i ett mejl, i en kommentar, i ett brev, på en presskonferens, vid en presskonferens, till medierna, till reportrar, i sin tur, å sin sida, bland annat, nyligen, själv, har, hade, först, officiellt, skriftligt, enligt uppgift, nu också`,
    pronouns: { person: `han, hon, henne, honom`, people: `de, dem`, thing: `den, det`, relative: `som` },
    and: `och, eller, samt`,
    openers: `och, men, att, när, medan, eftersom, utan, eller, så, då, samtidigt, för`,
  },

  cues: [
    {
      words: `säger, sa, sade, berättar, berättade, uppger, uppgav, bekräftar, bekräftade, förklarar, förklarade, hävdar, medger, skriver, kommenterar`,
      forms: [
        '{source} {cue} (till|för|i) (tidningen |nyhetsbyrån |tv-kanalen |radiokanalen |) {medium}',
        '” {cue} {source} (till|för|i) (tidningen |nyhetsbyrån |tv-kanalen |radiokanalen |) {medium}',
        '” {cue} {source} i en intervju (med|i) {medium}',
      ],
      quiet: true,
    },
    {
      words: `hänvisar till, hänvisade till, åberopar, citerar`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `med hänvisning till, med stöd av, hänvisar till, som hänvisar till, hänvisade till, som hänvisade till, som citerar, citerar, under hänvisning till, som åberopar, åberopar, vilket hänvisar till, och hänvisar till, stöder sig på, som stöder sig på, som bygger på uppgifter från, kommer från`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `uppgifterna i, uppgifter i, uppgifterna från, artikeln i, rapporteringen i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      forms: ['som {source} (har tagit del av|tagit del av|har sett|har fått ta del av|har läst|kommit över)'],
      needs: 'outlet',
    },
    {
      words: `enligt, enligt uppgifter till, enligt uppgifter från, enligt uppgift till, enligt en artikel i, med uppgifter från, framgår av, det framgår av, framgår det av, framkommer i, framkommer av`,
      forms: ['{cue} {source}'],
    },
    {
      words: `bekräftas av, uppges av, rapporteras av, beskrivs av, bekräftades av, uppgavs av, rapporterades av, uttalas av, har bekräftats av, avslöjats av, konstateras av, påpekas av, kritiseras av, citeras av, lyder beskedet från, sägs av, meddelas av, skriven av, gjord av, genomförd av, framtagen av`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'av {source} framgår',
        'av {source} (framkommer|framgick)',
        'i {source} (konstateras|framgår|framkommer|står|skriver|uppges|hävdas|beskrivs|anges|sägs|heter det|står det|framgår det|skrivs)',
      ],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '” (skriver|skrev|säger|uppger|meddelar|meddelade) {source} i ett pressmeddelande',
        '{source} (skriver|skrev|säger|uppger|meddelar|meddelade) i ett pressmeddelande',
        'i ett pressmeddelande (skriver|skrev|säger|meddelar) {source}',
      ],
    },
    {
      kind: 'original-publication',
      words: `publicerades först i, publicerades först på, publicerades först av, publicerades ursprungligen i, publicerades ursprungligen på, ursprungligen publicerad i, ursprungligen publicerad på, först publicerad i, först publicerad på, rapporterades först av, avslöjades först av, först rapporterad av, trycktes först i, först att rapportera var, publicerades ursprungligen på engelska i, publicerades ursprungligen på engelska på, publicerades ursprungligen på engelska av, publicerades ursprungligen på engelska hos, publicerades ursprungligen på norska i, publicerades ursprungligen på norska på, publicerades ursprungligen på norska av, publicerades ursprungligen på norska hos, publicerades ursprungligen på danska i, publicerades ursprungligen på danska på, publicerades ursprungligen på danska av, publicerades ursprungligen på danska hos, publicerades ursprungligen på finska i, publicerades ursprungligen på finska på, publicerades ursprungligen på finska av, publicerades ursprungligen på finska hos, publicerades ursprungligen på tyska i, publicerades ursprungligen på tyska på, publicerades ursprungligen på tyska av, publicerades ursprungligen på tyska hos, publicerades ursprungligen på franska i, publicerades ursprungligen på franska på, publicerades ursprungligen på franska av, publicerades ursprungligen på franska hos, publicerades ursprungligen på ryska i, publicerades ursprungligen på ryska på, publicerades ursprungligen på ryska av, publicerades ursprungligen på ryska hos, publicerades ursprungligen på spanska i, publicerades ursprungligen på spanska på, publicerades ursprungligen på spanska av, publicerades ursprungligen på spanska hos, publicerades först på engelska i, publicerades först på engelska på, publicerades först på engelska av, publicerades först på engelska hos, publicerades först på norska i, publicerades först på norska på, publicerades först på norska av, publicerades först på norska hos, publicerades först på danska i, publicerades först på danska på, publicerades först på danska av, publicerades först på danska hos, publicerades först på finska i, publicerades först på finska på, publicerades först på finska av, publicerades först på finska hos, publicerades först på tyska i, publicerades först på tyska på, publicerades först på tyska av, publicerades först på tyska hos, publicerades först på franska i, publicerades först på franska på, publicerades först på franska av, publicerades först på franska hos, publicerades först på ryska i, publicerades först på ryska på, publicerades först på ryska av, publicerades först på ryska hos, publicerades först på spanska i, publicerades först på spanska på, publicerades först på spanska av, publicerades först på spanska hos, ursprungligen publicerad på engelska i, ursprungligen publicerad på engelska på, ursprungligen publicerad på engelska av, ursprungligen publicerad på engelska hos, ursprungligen publicerad på norska i, ursprungligen publicerad på norska på, ursprungligen publicerad på norska av, ursprungligen publicerad på norska hos, ursprungligen publicerad på danska i, ursprungligen publicerad på danska på, ursprungligen publicerad på danska av, ursprungligen publicerad på danska hos, ursprungligen publicerad på finska i, ursprungligen publicerad på finska på, ursprungligen publicerad på finska av, ursprungligen publicerad på finska hos, ursprungligen publicerad på tyska i, ursprungligen publicerad på tyska på, ursprungligen publicerad på tyska av, ursprungligen publicerad på tyska hos, ursprungligen publicerad på franska i, ursprungligen publicerad på franska på, ursprungligen publicerad på franska av, ursprungligen publicerad på franska hos, ursprungligen publicerad på ryska i, ursprungligen publicerad på ryska på, ursprungligen publicerad på ryska av, ursprungligen publicerad på ryska hos, ursprungligen publicerad på spanska i, ursprungligen publicerad på spanska på, ursprungligen publicerad på spanska av, ursprungligen publicerad på spanska hos, först publicerad på engelska i, först publicerad på engelska på, först publicerad på engelska av, först publicerad på engelska hos, först publicerad på norska i, först publicerad på norska på, först publicerad på norska av, först publicerad på norska hos, först publicerad på danska i, först publicerad på danska på, först publicerad på danska av, först publicerad på danska hos, först publicerad på finska i, först publicerad på finska på, först publicerad på finska av, först publicerad på finska hos, först publicerad på tyska i, först publicerad på tyska på, först publicerad på tyska av, först publicerad på tyska hos, först publicerad på franska i, först publicerad på franska på, först publicerad på franska av, först publicerad på franska hos, först publicerad på ryska i, först publicerad på ryska på, först publicerad på ryska av, först publicerad på ryska hos, först publicerad på spanska i, först publicerad på spanska på, först publicerad på spanska av, först publicerad på spanska hos`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: `var först att rapportera, var först med att rapportera, rapporterade först, var först med nyheten, rapporterade nyheten först`,
      forms: ['det (var|er|är) {source} {cue}', '{source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `översättning av en artikel i, översatt från en artikel i, översättning av en artikel från, översättning av en text ur, översättning av en text i, översättning av en text från, översättning av en artikel ur, översatt från, översättning från, översättning ur, översatt ur`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `säger, sade, sa, uppger, uppgav, berättar, berättade, skriver, skrev, bekräftar, bekräftade, förklarar, förklarade, kommenterar, medger`,
      forms: ['” {cue} {source} (till|för|i) {medium}', '{source} {cue} (till|för|i) {medium}'],
    },
    {
      words: `säger, sade, sa, säga, skriver, skrev, rapporterar, rapporterade, uppger, uppgav, meddelar, meddelade, berättar, berättade, hävdar, hävdade, menar, menade, anser, ansåg, tror, trodde, påpekar, påpekade, betonar, betonade, understryker, underströk, förklarar, förklarade, tillägger, tillade, bekräftar, bekräftade, dementerar, dementerade, förnekar, förnekade, avfärdar, avfärdade, tillbakavisar, tillbakavisade, avslöjar, avslöjade, kritiserar, kritiserade, varnar, varnade, kräver, krävde, medger, medgav, erkänner, erkände, konstaterar, konstaterade, noterar, noterade, kommenterar, kommenterade, svarar, svarade, frågar, frågade, undrar, lovar, lovade, uppmanar, uppmanade, anklagar, anklagade, beskriver, beskrev, kallar, kallade, bedömer, bedömde, befarar, räknar med, hoppas, hoppades, tycker, tyckte, visar, visade, slår fast, slog fast, pekar på, pekade på, framhåller, framhöll, upprepar, uttalar, twittrar, twittrade, tolkar, larmar, larmade, citerar, befäster, vidhåller, resonerar, summerar, suckar, vittnar, vittnade, spår, föreslår, föreslog, kungör, kungjorde, intygar, utlovar, påstår, påstod, hälsar, lyder, beklagar, beklagade, upplyser, upplyste, fastställer`,
      forms: ['¶ (det|dette|detta|så) {cue} {source}', '” {cue} {source}', '{source} {cue}', '¶ {cue} {source}'],
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        'som {source} (har talat med|talat med|har pratat med|pratat med|har tagit del av|tagit del av|tog del av|har läst|har sett|har begärt ut|begärt ut|begärde ut|har fått ut|har intervjuat|intervjuat|har varit i kontakt med|har granskat|publicerade)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `tagit del av, har tagit del av, tog del av, bygger uppgiften på, bygger i sin tur uppgiften på, bygger uppgifterna på, bygger sina uppgifter på, grundar uppgiften på, stöder sig på, stödjer sig på, hänvisar till, som hänvisar till, refererar till, åberopar, har uppgiften från, har uppgifterna från, som har det från, citerar`,
      forms: ['som {cue} {source}', '{source} {cue} {origin}', '{cue} {source}'],
      chain: true,
    },
    {
      forms: [
        '(uppgifterna|uppgifter|artikeln|nyheten|avslöjandet|påståendet|påståenden|granskningen|granskning|rapporteringen|rapportering|reportage) (i|från|av|om) (tidningen |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `som först berättade, som först rapporterade, som först skrev, som först avslöjade, som var först med, som först publicerade`,
      forms: ['det (var|är) {source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      forms: [
        '(har |är |) (tidigare|först|ursprungligen) (publicerats|publicerad|publicerats|tryckt|sänts|varit införd) (i|på|av|hos) (tidningen |tidskriften |) {source}',
      ],
      needs: 'publication',
    },
    { words: 'med', forms: ['{cue} {source} ord'], quiet: true },
    {
      words: `i ögonen på, enligt beräkningar från, enligt siffror från, enligt statistik från, enligt en sammanställning från, enligt en beräkning av, enligt uppgifter till, enligt vad, om man får tro, ska man tro, skall man tro, att döma av`,
      forms: ['{cue} {source}'],
    },
    {
      words: `misstänker, misstänkte, talar om, talade om, berättar om, berättade om, vittnar om, vittnade om, bedömer, bedömde, uppskattar, uppskattade, beräknar, beräknade, räknar med, räknade med, registrerade, konstaterar, konstaterade, slår fast, slog fast, fastslår, fastslog, dömer, befarar, befarade, fruktar, fruktade, förmodar, tror, trodde, tycker, tyckte, anser, ansåg, menar, menade, hoppas, hoppades, väntar sig, räknar, vet, ifrågasätter, ifrågasatte, bestrider, bestred, förnekar, förnekade, dementerar, dementerade, avvisar, avvisade, tillbakavisar, tillbakavisade, avfärdar, avfärdade, kritiserar, kritiserade, sågar, fördömer, fördömde, hyllar, hyllade, berömmer, försvarar, försvarade, varnar, varnade, anklagar, anklagade, beskyller, beskyllde, kräver, krävde, vädjar, vädjade, uppmanar, uppmanade, rekommenderar, rekommenderade, lovar, lovade, garanterar, erkänner, erkände, medger, medgav, beklagar, beklagade, klagar, klagade, suckar, suckade, dundrar, dundrade, rasar, rasade, skämtar, skämtade, fnyser, utbrister, avslöjar, avslöjade, avslöjat, upptäckte, noterar, noterade, citerar, citerade, publicerar, publicerade, pekar på, pekade på, påpekar, påpekade, framhåller, framhöll, vidhåller, vidhöll, kallar, kallade, beskriver, beskrev, betecknar, betecknade, betonar, betonade, understryker, underströk, förutspår, förutspådde, utgår från, utgick från, slår larm, slog larm, larmar, larmade, visar, visade, tyder på, minns, mindes, går ut med, gick ut med, låter meddela, lät meddela, hälsar, uppger sig, säger sig, sade sig, sa sig, vill inte utesluta, utesluter inte, bygger, meddelade, informerar, informerade, förklarar, förklarade, bekräftar, bekräftade, hävdar, hävdade, påstår, påstod, intygar, intygade, svarar, svarade, tillägger, tillade, flikar in, inflikar, konkluderar`,
      forms: ['{source} {cue}', '” {cue} {source}'],
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
  ],
  pointers: `läs också :, läs även :, läs mer :, läs också, se också :, se även :, lyssna också :, mer om ämnet :, relaterat :, missa inte :, fakta :, tv :, podd :, bakgrund :`,
  idioms: `sa upp sig, säger upp sig, säga upp, sade upp sig, säger upp, enligt planen, enligt plan, enligt lag, enligt lagen, enligt tidtabell, enligt avtalet, enligt reglerna, så att säga, anmäla dig, anmäla sig, det vill säga, skriver under, skrev under, skriver på, skrev på, inte minst, så kallad, så kallade, genom att, efter att, för att, utan att, trots att, så att, på att, om att, till att, med att, av att, därför att, innan, förutom att, istället för att, kommer att, kom att, börjar att, trodde först, faktum att, anledning att, råd att, rätt att, tid att, sätt att, chans att`,

  credits: [
    {
      role: 'author',
      forms: [
        'av {name}',
        'text :',
        'skribent :',
        'författare :',
        'av :',
        'reporter :',
        'text och foto :',
        'text & foto :',
        'skriven av',
      ],
    },
    {
      role: 'translator',
      forms: [
        'översättning :',
        'översättare :',
        'översatt av',
        'översatt från … av',
        'översättning av',
        'översättning från … av',
        'i översättning av',
        'i svensk översättning av',
        'översättning från … :',
        'översättning till svenska :',
        '(artikeln|texten) är översatt av',
        '(artikeln|texten) är översatt från … av',
        '{name} har översatt',
        'svensk översättning :',
        'översatt till svenska av',
      ],
    },
    {
      role: 'editor',
      forms: ['redaktör :', 'redigering :', 'redigerad av', 'redigerat av', 'redigerare :', 'ansvarig redaktör :'],
    },
    {
      role: 'photographer',
      forms: ['foto :', 'fotograf :', 'bild :', 'bilder :', 'illustration :', 'grafik :', 'fotografi :', 'foto av'],
    },
    {
      role: 'contributor',
      forms: [
        'medarbetare :',
        'medverkande :',
        'med bidrag från',
        'medverkan :',
        'i samarbete med',
        'bidrog till artikeln',
        '{name} (har bidragit|bidrog|har medverkat|medverkade) (till|i) (artikeln|texten|den här artikeln|denna artikel|rapporteringen)',
        'medverkande i artikeln :',
        'reportrar :',
        'med hjälp av',
        'ytterligare rapportering :',
      ],
    },
    { role: 'wire', forms: ['med material från', 'med uppgifter från'] },
    { role: 'citation', forms: ['källa :', 'källor :'] },
    {
      role: 'original-publication',
      forms: [
        'ursprungligen publicerad (i|på|av)',
        '(texten|artikeln|essän|intervjun|krönikan|reportaget) (har |) (tidigare|först|ursprungligen) (publicerats|publicerad|varit publicerad) (i|på|av)',
        'originalartikel :',
        'först publicerad (i|på|av)',
        '(artikeln|texten) publicerades (först|ursprungligen) (i|på|av)',
      ],
    },
    {
      role: 'republication',
      forms: [
        'återges med tillstånd av',
        'publiceras med tillstånd av',
        'återpublicerad från',
        'återpublicerad med tillstånd av',
      ],
    },
    {
      role: 'press-release',
      forms: [
        'pressmeddelande från',
        'detta är ett pressmeddelande från',
        'det här är ett pressmeddelande från',
        'pressmeddelande av',
      ],
    },
  ],

  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: [
        '(förbjuden|förbjudet|förbjudna) i ryssland',
        'terrorstämplad* … i ryssland',
        'förbjuden som terrororganisation',
      ],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        '(utländsk|utländska) agent* i ryssland',
        'stämplad* som (utländsk|utländska) agent*',
        'klassad* som (utländsk|utländska) agent*',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['stämplad* som oönskad', 'klassad* som oönskad', 'förklarad* som oönskad', 'oönskad organisation'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: ['stämplat oss som', 'förklarat oss', 'klassat oss som', 'oss … oönskad', 'oss … utländsk agent'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'annons',
        'annonsmaterial',
        'sponsrat',
        'sponsrat innehåll',
        'i samarbete med',
        'betalt innehåll',
        'reklam',
        'annonssamarbete',
        'innehåll från vår annonsör',
        'betalt samarbete',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['pressmeddelande'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'rättelse :',
        'rättelse',
        'förtydligande :',
        'uppdatering :',
        'i en tidigare version',
        'artikeln har uppdaterats',
        'artikeln har rättats',
        'artikeln har korrigerats',
        'texten har ändrats',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'debatt',
        'ledare',
        'krönika',
        'kolumn',
        'kommentar',
        'åsikt',
        'debattartikel',
        'insändare',
        'gästkrönika',
        'det här är en opinionstext',
        'åsikterna är skribentens egna',
        'detta är en ledare',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satir', 'detta är satir', 'parodi'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'skriven av ai',
        'skapad med ai',
        'genererad av ai',
        'med hjälp av ai',
        'automatiskt genererad',
        'robotskriven',
        'skriven av en robot',
        'framtagen med hjälp av ai',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maskinöversatt',
        'maskinöversättning',
        'automatiskt översatt',
        'automatisk översättning',
        'översatt med ai',
        'översatt av ai',
        'översatt med deepl',
        'översatt med google',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['artikeln är mer än', 'den här artikeln är äldre än', 'ur arkivet', 'från arkivet', 'arkivartikel'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo', 'får ej publiceras före', 'publicering tillåten från'] },
  ],

  calendar: `januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen, lördagen, söndagen`,
  abbreviations: `t, ex, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jfr, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, dec, kr, milj, mdr, f, d`,
  agencies: `tt, tt nyhetsbyrån, afp, ap, reuters, ntb, ritzau, fnb, stt`,
};
