import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `(zegt|zei|zeggen|zeiden), (vertelt|vertelde|vertellen|vertelden), (verklaart|verklaarde|verklaren|verklaarden), (bevestigt|bevestigde|bevestigen|bevestigden), (meldt|meldde|melden|meldden), (schrijft|schreef|schrijven|schreven), (bericht|berichtte|berichten|berichtten), (onthult|onthulde|onthullen|onthulden), (stelt|stelde|stellen|stelden), (benadrukt|benadrukte|benadrukken|benadrukten), (waarschuwt|waarschuwde|waarschuwen|waarschuwden), (erkent|erkende|erkennen|erkenden), (ontkent|ontkende|ontkennen|ontkenden), (vreest|vreesde|vrezen|vreesden), (hoopt|hoopte|hopen|hoopten), (verwacht|verwachtte|verwachten|verwachtten), (belooft|beloofde|beloven|beloofden), (dreigt|dreigde|dreigen|dreigden), (herinnert|herinnerde|herinneren|herinnerden) zich, (insisteert|insinueert|insinueerde|suggereert|suggereerde|suggereren|suggereerden), (beseft|besefte|beseffen|beseften), (bezweert|bezwoer|bezweren|bezworen), (verzekert|verzekerde|verzekeren|verzekerden), (garandeert|garandeerde|garanderen|garandeerden), (mijmert|mijmerde), (filosofeert|filosofeerde), (speculeert|speculeerde|speculeren|speculeerden), (mompelt|mompelde), (fluistert|fluisterde), (roept|riep|roepen|riepen), (vervolgt|vervolgde), (besluit|besloot), (antwoordt|antwoordde|antwoorden|antwoordden), (repliceert|repliceerde|repliceren), (riposteert|riposteerde), (argumenteert|argumenteerde|argumenteren), (redeneert|redeneerde|redeneren), (oppert|opperde|opperen|opperden), (vertrouwt|vertrouwde) toe, (biecht|biechtte) op, (bekent|bekende|bekennen|bekenden), (verklapt|verklapte), (verraadt|verraadde), (noteert|noteerde|noteren|noteerden), (signaleert|signaleerde|signaleren|signaleerden), (becijfert|becijferde|becijferen|becijferden), (berekent|berekende|berekenen|berekenden), (schat|schatte|schatten), (raamt|raamde|ramen|raamden), (prijst|prees|prijzen|prezen), (looft|loofde|loven|loofden), (hekelt|hekelde|hekelen|hekelden), (kraakt|kraakte|kraken|kraakten), (veroordeelt|veroordeelde|veroordelen|veroordeelden), (betreurt|betreurde|betreuren|betreurden), (juicht|juichte|juichen|juichten) toe, (ziet|zag|zien|zagen) (niets|weinig|geen|een|in|wel), (twijfelt|twijfelde|twijfelen|twijfelden) (aan|of), (is|was|zijn|waren) (ervan overtuigd|het eens|het oneens|het er niet mee eens), (dringt|drong|dringen|drongen) (er|erop) (op |) aan, (neemt|nam|nemen|namen) (afstand|het op), (trekt|trok|trekken|trokken) (in twijfel|aan de bel), (zet|zette|zetten) vraagtekens bij, (haalt|haalde|halen|haalden) uit naar, (steekt|stak) de loftrompet, (maakt|maakte|maken|maakten) (duidelijk|bezwaar|zich zorgen|er geen geheim van|melding van), (laat|liet|laten|lieten) (weten|doorschemeren|blijken|optekenen|er geen twijfel over), (heeft|had|hebben|hadden) het over, (wil|wilde|wilden|willen|kan|kon|konden|kunnen) (niet|noch|bevestigen noch) (uitsluiten|ontkennen|bevestigen|beloven|garanderen), (moet|moest|moeten|moesten|kan|kon|wil|wilde) (toegeven|erkennen|vaststellen|concluderen|constateren|bekennen|bevestigen|benadrukken|onderstrepen), (sluit|sloot|sluiten|sloten) (niet|niets) uit, (meent|meende|menen|meenden), (vindt|vond|vinden|vonden), (denkt|dacht|denken|dachten), (gelooft|geloofde|geloven), (concludeert|concludeerde|concluderen|concludeerden), (constateert|constateerde|constateren|constateerden), (oordeelt|oordeelde|oordelen|oordeelden), (pleit|pleitte|pleiten|pleitten), (eist|eiste|eisen|eisten), (klaagt|klaagde|klagen|klaagden), (beweert|beweerde|beweren|beweerden), (betoogt|betoogde|betogen|betoogden), (beaamt|beaamde|beamen|beaamden), (adviseert|adviseerde|adviseren|adviseerden), (voorspelt|voorspelde|voorspellen|voorspelden), (beschuldigt|beschuldigde|beschuldigen|beschuldigden), (bekritiseert|bekritiseerde|bekritiseren|bekritiseerden), (omschrijft|omschreef|omschrijven|omschreven), (beschrijft|beschreef|beschrijven|beschreven), (noemt|noemde|noemen|noemden), (grapt|grapte|grappen|grapten), (licht|lichtte) toe, (onderstreept|onderstreepte|onderstrepen), (reageert|reageerde|reageren|reageerden), (vermoedt|vermoedde|vermoeden|vermoedden), (verwijt|verweet|verwijten|verweten), (hamert|hamerde|hameren|hamerden) (op|erop)`;

/** The same, after "has". */
const SAID = `gezegd, verteld, verklaard, bevestigd, gemeld, geschreven, bericht, onthuld, gesteld, benadrukt, gewaarschuwd, erkend, ontkend, beloofd, gedreigd, gesuggereerd, verzekerd, gegarandeerd, geantwoord, bekend, berekend, becijferd, geschat, geraamd, geprezen, gehekeld, veroordeeld, betreurd, geconcludeerd, geconstateerd, vastgesteld, geoordeeld, gepleit, geëist, geklaagd, beweerd, betoogd, geadviseerd, voorspeld, beschuldigd, bekritiseerd, omschreven, beschreven, laten weten, bekendgemaakt, aangekondigd, meegedeeld, toegegeven, aangegeven, opgeroepen, uitgelegd, toegelicht, toegezegd, uitgesloten, aangetoond, ontdekt, gereageerd`;

/** Dutch. Verb second, so the source follows a quotation or a fronted clause. */
export const nl: LanguageRules = {
  code: 'nl',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `bron, bronnen, *bron, *bronnen, insider, insiders, ingewijde, ingewijden, klokkenluider, klokkenluiders, tipgever, tipgevers, *kringen, kringen, zegsman, zegslieden`,
    people: `*bewoner, *bewoners, *deskundige, *deskundigen, nabestaanden, reizigers, leerlingen, ouders, boeren, winkeliers, ambtenaar, ambtenaren, *ambtenaar, functionaris, functionarissen, *functionaris, woordvoerder, woordvoerders, woordvoerster, *woordvoerder, zegsman, zegsvrouw, vertegenwoordiger, vertegenwoordigers, deskundige, deskundigen, expert, experts, *expert, *experts, analist, analisten, waarnemer, waarnemers, ooggetuige, ooggetuigen, getuige, getuigen, diplomaat, diplomaten, medewerker, medewerkers, werknemer, werknemers, bewoner, bewoners, omwonende, omwonenden, inwoner, inwoners, buurman, buurvrouw, buren, critici, criticus, aanhangers, tegenstanders, adviseur, adviseurs, persoon, personen, mensen, iemand, betrokkene, betrokkenen, nabestaanden, onderzoeker, onderzoekers, wetenschapper, wetenschappers, econoom, economen, soldaat, soldaten, officier, officieren, collega, vriend, vrienden, activist, activisten, kamerleden, politici, reizigers, passagiers, juristen, artsen, leraren, bestuurder, bestuurders, manager, managers, topman, visser, vissers, boer, *boer, *boeren, schippers, schipper, chauffeurs, chauffeur, *chauffeur, *chauffeurs, winkelier, ondernemers, ondernemer, passagier, voorbijgangers, omstanders, omstander, dorpelingen, eilanders, badgasten, toeristen, huurders, huurder, klanten, aandeelhouders, beleggers, bankiers, bankier, *bankier, verpleegkundigen, verpleegkundige, docenten, studenten, ingenieurs, ingenieur, technici, piloten, piloot, inspecteurs, inspecteur, oud-medewerker, oud-medewerkers, ex-medewerker, ex-werknemer, ex-werknemers, oud-werknemers, collega's, overlevenden, overlevende, familie, familieleden, nabestaande, hulpverleners, brandweerlieden, agenten, militairen, militair, *loog, *logen, *kundige, *kundigen, kenners, kenner, Kamerleden, kamerlid, raadsleden, raadslid, wethouders, partijgenoten, coalitiegenoten, insiders, aanwezigen, aanwezige, *medewerker, *medewerkers, topambtenaar, topambtenaren, spelers, speler, supporters, supporter, meerderheid, veerman, arbeiders, blogger, bloggers, patiënten, patiënt, gedetineerden, gedetineerde, buurtbewoners, wijkbewoners, kabinetsleden, kabinetslid, bewindslieden, historici, historicus, duikers, oud-*, *leden, *genoten, *genoot, teamgenoot, zoon, dochter, moeder, vader, weduwe, weduwnaar, broer, zus, kennissen, bekenden, toeschouwers, toeschouwer, kiezers, gasten, gebruikers`,
    office: `president, minister, ministers, premier, minister-president, staatssecretaris, burgemeester, wethouder, commissaris, gouverneur, directeur, *directeur, baas, *baas, voorzitter, *voorzitter, leider, *leider, fractievoorzitter, partijleider, generaal, commandant, rechter, advocaat, advocate, officier van justitie, hoogleraar, professor, historicus, trainer, bondscoach, coach, auteur, schrijver, schrijfster, journalist, verslaggever, correspondent, secretaris, *secretaris, ceo, oprichter, ambassadeur, bisschop, koning, koningin, prins, kapitein, kamerlid, kroonprins, havenmeester, korpschef, onderzoeker, wethouder, rector, boer, man, vrouw, arts, bakker, slager, apotheker, boekhandelaar, molenaar, herder, veehouder, akkerbouwer, hotelhouder, architect, decaan, lerares, leraar, dichter, dichteres, schilder, filmmaker, acteur, actrice, zanger, zangeres, doelman, keeper, spits, advocaat-generaal, rechter-commissaris, griffier, *burgemeester, *wethouder, gedeputeerde, dijkgraaf, penningmeester, weduwe, weduwnaar, pastoor, dominee, eigenaar, eigenares, buurtbewoner, bewoonster, gepensioneerde, student, studente, geoloog, bioloog, hydroloog, oud-minister, oud-burgemeester, vakbondsman, vakbondsbestuurder, bestuurder, bestuurster, *bestuurder, topman, topvrouw, *hoogleraar, *minister, raadsman, raadsvrouw, raadslieden, abt, abdis, prior, monnik, non, pater, duiker, locoburgemeester, bestuurders, *eigenaar, *eigenaresse, eigenaresse, *trainer, *coach, *chef, *hoofd, lijsttrekker, fractieleider, boerin, kok, regisseur, officier, notaris`,
    unnamed: `anoniem, anonieme, ongenoemd, ongenoemde, niet nader genoemd, niet nader genoemde, niet bij naam genoemd, niet bij naam genoemde, niet met naam genoemde, naamloos, naamloze, onbekende, die anoniem wil blijven, die anoniem willen blijven, die niet met naam genoemd wil worden, die niet bij naam genoemd wil worden, die niet met zijn naam, op voorwaarde van anonimiteit, dicht bij, rond, binnen, met kennis van, met kennis van zaken, bekend met de zaak, die bekend zijn met, goed ingevoerd, goed ingevoerde, welingelicht, welingelichte, hooggeplaatst, hooggeplaatste, hoge, vertrouwd met`,
    title: `meneer, mevrouw, dhr, mevr, mr, dr, ir, drs, prof`,
    organization: `ministerie, *ministerie, overheid, regering, kabinet, politie, openbaar ministerie, om, rechtbank, hof, gerechtshof, hoge raad, raad van state, partij, *partij, commissie, *commissie, parlement, tweede kamer, eerste kamer, senaat, gemeente, provincie, leger, defensie, brandweer, universiteit, hogeschool, instituut, *instituut, stichting, bond, *bond, vakbond, vereniging, *vereniging, bedrijf, *bedrijf, concern, onderneming, bank, *bank, rederij, organisatie, *organisatie, kerk, kremlin, witte huis, pentagon, navo, eu, vn, ambassade, raad, *raad, bestuur, *bestuur, dienst, *dienst, inspectie, *inspectie, autoriteit, autoriteiten, *autoriteit, ziekenhuis, school, directie, cbs, rivm, knmi, fabrikant, club, planbureau, bureau, paleis, koninklijk huis, *rechtbank, kustwacht, douane, fiod, nvwa, aivd, mivd, nctv, belastingdienst, recherche, marechaussee, rijkswaterstaat, waterschap, *schap, hoogheemraadschap, *rederij, *concern, werf, *werf, bouwer, *bouwer, *fabrikant, leverancier, verzekeraar, *verzekeraar, brouwerij, keten, *keten, vervoerder, *vervoerder, luchtvaartmaatschappij, uitgever, uitgeverij, *stichting, coöperatie, vakcentrale, branchevereniging, bisdom, vaticaan, faculteit, laboratorium, *ziekenhuis, kliniek, museum, *museum, theater, festival, dierentuin, competitie, verdediging, ombudsman, toezichthouder, rekenkamer, college, *college, gemeenteraad, actiegroep, milieudefensie, consumentenbond, *bureau, *centrum, *fonds, *club, *fractie, brouwer, exploitant, uitbater, projectontwikkelaar, ontwikkelaar, bakker`,
    outlet: `krant, kranten, *krant, dagblad, *dagblad, weekblad, tijdschrift, blad, magazine, zender, zenders, *zender, omroep, *omroep, televisie, radio, website, site, nieuwssite, nieuwswebsite, portaal, media, *media, medium, pers, podcast, blog, programma, talkshow, redactie`,
    collective: 'media, *media, kranten, pers',
    agency: `persbureau, persbureaus, nieuwsagentschap, nieuwsdienst, persagentschap`,
    document: `rapport, rapporten, *rapport, onderzoek, onderzoeken, *onderzoek, studie, studies, enquête, peiling, peilingen, document, documenten, stuk, stukken, brief, *brief, mail, mails, e-mail, e-mails, memo, notitie, persbericht, verklaring, cijfers, statistieken, gegevens, data, notulen, verslag, *verslag, vonnis, dagvaarding, analyse, artikel, interview, bericht, berichten, reportage, inventarisatie, prognose, raming, video, beelden, tweet, *memo, nota, *nota, dossier, *dossier, dossiers, arrest, beschikking, *beschikking, aanklacht, tenlastelegging, proces-verbaal, *studie, factuur, facturen, contract, contracten, *mail, appjes, opnames, opname, conceptrapport, concept, *concept, *stukken, bijlage, *inventarisatie, *cijfers, *gegevens, monitor, *monitor, *barometer, ramingen, lijst, *lijst, logboek, register, autopsie, sectierapport, inspectierapport, audit, doorlichting, *audit, *doorlichting`,
  },

  phrase: {
    determiners: `een, geen, meerdere, enkele, verschillende, verscheidene, veel, twee, drie, vier, vijf, zes, sommige, andere, zijn, haar, hun, ons, onze, elk, elke, ieder, diverse`,
    definite: `de, het, deze, dit, die, dat`,
    links: `van, voor, in, bij, uit, op, aan, met, rond, binnen, over, tegen, te, ter, en, door, langs, rondom, achter, tussen, buiten, naast`,
    particles: `van, de, der, den, het, 't, ten, ter, te, von, la, le, al, bin, ibn, da, di`,
    stops: `dat, die, of, omdat, wanneer, als, terwijl, hoewel, zodat, voordat, nadat, sinds, zolang, hoe, waar, wie, wat, waarom, welke, welk, want, maar, dus, toch, is, zijn, was, waren, wordt, worden, werd, werden, geworden, heeft, hebben, had, hadden, kan, kunnen, kon, konden, zal, zullen, zou, zouden, moet, moeten, moest, moesten, mag, mogen, wil, willen, wilde, niet, niets, nooit, er, men, je, zich, ook al, naar, na, voor het, zonder, wegens, ondanks, behalve, tot, tussen, gaat, ging, komt, kwam, maakt, maakte, blijft, bleef, staat, stond, ligt, lag`,
    between: `ook, eerder, later, al, nu, toen, daarna, vervolgens, verder, tegelijk, echter, daarentegen, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagavond, vanochtend, vanavond, vanmiddag, in een persbericht, in een verklaring, in een interview, in een reactie, in een brief, in een e-mail, op een persconferentie, tijdens een persconferentie, tegenover verslaggevers, op zijn beurt, op haar beurt, onder meer, onlangs, zelf, heeft, hebben, had, is, werd, inmiddels, desgevraagd, schriftelijk, officieel, dan, nog, weer, erop, eraan, ervan, ervoor, hierover, daarover`,
    pronouns: { person: `hij, zij, ze, ik, hem`, people: `wij, we, zij, hen`, thing: `het`, relative: `die, dat` },
    negations: 'niemand, geen, noch',
    and: `en, of, alsook`,
    fronts: `in, op, aan, van, uit, voor, met, over, bij, tot, tegen, onder, rond, tussen, achter, na, sinds, door, ondanks, naast, zonder, vanuit, vanaf, tijdens, binnen, buiten, volgens, nu, hier, daar, daarom, daardoor, daarna, daarnaast, bovendien, toch, tegelijkertijd, tegelijk, ook, evenwel, echter, daarentegen, helaas, gelukkig, eindelijk, later, eerder, al, eerst, inmiddels, intussen, ondertussen, onlangs, zo, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, destijds, gevraagd, desgevraagd, intern, publiekelijk, omgekeerd, algemeen, misschien, vooral, juist, meteen, opnieuw, weer, vaak, herhaaldelijk, achteraf, sindsdien, aanvankelijk, uiteindelijk, verder, dit, dat`,
    openers: `en, maar, dat, terwijl, omdat, want, of, als, toen, zo, wel, nu`,
  },

  cues: [
    {
      words: SAYS,
      forms: [
        '(in gesprek met|in een gesprek met|in een interview met|in het interview met|tegenover|tegen|aan) (de |het |) {medium} {cue} {source}',
        '{source} {cue} in (een |) (gesprek|interview) met {medium}',
        '” {cue} {source} in (een |) (gesprek|interview) met {medium}',
      ],
      quiet: true,
    },
    {
      words: '(in gesprek|in een gesprek|in een interview|in het interview) met',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    { words: SAYS, forms: ['^ in {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words: `zei, zegt, zeiden, zeggen, vertelde, vertelt, vertelden, vertellen, verklaarde, verklaart, bevestigde, bevestigt, bevestigden, bevestigen, liet weten, laat weten, meldde, onthulde, klaagde, klaagt, beaamt, beaamde, erkende, erkent, legde uit, legt uit`,
      forms: [
        '{source} (bevestigt|bevestigde|bevestigen|bevestigden|vertelt|vertelde|onthulde) (het|de|dat) … (aan|tegenover) {medium}',
        '{source} {cue} (aan|tegen|tegenover) (de |het |dagblad |krant |persbureau |) {medium}',
        '” {cue} {source} (aan|tegen|tegenover|in|bij) (de |het |dagblad |krant |persbureau |) {medium}',
        '” {cue} {source} in gesprek met {medium}',
      ],
      quiet: true,
    },
    {
      words: `onder verwijzing naar, met verwijzing naar, op gezag van, op basis van, verwijzend naar, daarbij verwijzend naar, die zich baseert op, dat zich baseert op, zich baserend op, zich beroepend op, citerend, en baseert zich op, en citeert, en beroept zich op`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `baseert zich op, baseren zich op, baseerde zich op, beroept zich op, beriep zich op, citeert, citeren, haalt aan, verwijst naar`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `volgens, aldus, zo stelt, zo zegt, zo schrijft, zo meldt, blijkt uit, zo blijkt uit, bleek uit, volgens bronnen van, meldden bronnen aan, naar verluidt uit`,
      forms: ['{cue} {source}'],
    },
    { words: `in handen van, ingezien door, in bezit van`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      kind: 'original-publication',
      words: `verscheen eerder in, verscheen eerder op, verscheen eerst in, verscheen oorspronkelijk in, verscheen oorspronkelijk op, eerder verschenen in, eerder verschenen op, oorspronkelijk verschenen in, oorspronkelijk gepubliceerd in, oorspronkelijk gepubliceerd door, eerst gepubliceerd in, eerder gepubliceerd door`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: `als eerste, meldde als eerste, berichtte als eerste, schreef als eerste, bracht het nieuws naar buiten, bracht het nieuws als eerste`,
      forms: ['{source} (meldde|berichtte|schreef|bracht) {cue}', '{source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `vertaling van een artikel uit, vertaald uit, een vertaling van een artikel in`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `zegt, zei, zeggen, zeiden, vertelt, vertelde, vertellen, vertelden, laat weten, liet weten, lieten weten, verklaart, verklaarde, bevestigt, bevestigde, bevestigen`,
      forms: [
        '” {cue} {source} (tegen|aan|in) {medium}',
        '{source} {cue} (tegen|aan|tegenover|in) {medium}',
        '¶ (dat|dit) {cue} {source} (tegen|aan|in) {medium}',
        '¶ (dat|dit) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue} (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|eerder|later|vandaag|gisteren) (tegen|aan|tegenover) {medium}',
        '{source} die … , {cue}',
        '{source} {cue}',
        '¶ {cue} {source}',
      ],
    },
    {
      words: `meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef, schrijven, schreven, rapporteert, rapporteerde, onthult, onthulde, onthulden, stelt, stelde, stelden, benadrukt, benadrukte, noemt, noemde, vindt, vond, denkt, dacht, gelooft, waarschuwt, waarschuwde, waarschuwen, reageert, reageerde, erkent, erkende, geeft toe, gaf toe, ontkent, ontkende, ontkennen, spreekt tegen, sprak tegen, weerspreekt, weersprak, bekritiseert, bekritiseerde, eist, eiste, eisen, legt uit, legde uit, licht toe, lichtte toe, voegt toe, voegde toe, vreest, vreesde, hoopt, hoopte, verwacht, verwachtte, verwachten, belooft, beloofde, beschuldigt, beschuldigde, concludeert, concludeerde, concludeerden, constateert, constateerde, oordeelt, oordeelde, kondigt aan, kondigde aan, maakt bekend, maakte bekend, maakten bekend, roept op, riep op, pleit, pleitte, vraagt, vroeg, antwoordt, antwoordde, verzucht, verzuchtte, klaagt, klaagde, tweet, twitterde, herhaalt, herhaalde, suggereert, suggereerde, betoogt, betoogde, beaamt, beaamde, toont, tonen, laat zien, laten zien, wijst erop, wees erop, spreekt van, sprak van, beweert, beweerde, beweren, meent, meende, adviseert, adviseerde, voorspelt, voorspelde, deelt mee, deelde mee, houdt vol, geeft aan, gaf aan, gaven aan, wijst, besluit, benoemt, schetst`,
      forms: ['¶ (dat|dit|zo) {cue} {source}', '” {cue} {source}', '{source} {cue}', '¶ {cue} {source}'],
    },
    {
      forms: [
        '{source} (kondigt|kondigde|kondigen|kondigden) … aan',
        '{source} (voegt|voegde|voegen|voegden) (eraan|daaraan) toe',
        '{source} (legt|legde|leggen|legden) … uit',
        '{source} (licht|lichtte|lichten|lichtten) … toe',
        '{source} (deelt|deelde|delen|deelden) … mee',
        '{source} (laat|liet|laten|lieten) … aan {medium} weten',
        '{source} (laat|liet|laten|lieten) … weten',
        '{source} (geeft|gaf|geven|gaven) … aan',
        '{source} (roept|riep|roepen|riepen) … op',
        '{source} (maakt|maakte|maken|maakten) … bekend',
        '{source} (gaat|ging|gaan|gingen) ervan uit',
        '{source} (houdt|hield) … vol',
        '{source} (heeft|hebben) … (gezegd|gemeld|laten weten|verklaard|bevestigd|bekendgemaakt|aangekondigd|ontkend|meegedeeld|gewaarschuwd)',
        'uit {source} (blijkt|bleek|komt naar voren|valt op te maken)',
        '(dat|dit) blijkt uit {source}',
      ],
    },
    {
      words: `vrezen, vreesden, concluderen, waarschuwden, hopen, hoopten, verwachten, stellen, vinden, vonden, denken, dachten, geloven, noemen, noemden, onthullen, benadrukken, benadrukten, reageren, reageerden, erkennen, erkenden, bekritiseren, constateren, constateerden, oordelen, oordeelden, pleiten, pleitten, betogen, betoogden, adviseren, adviseerden, voorspellen, voorspelden, suggereren, menen, meenden, wijzen erop, wezen erop, klagen, klaagden, beloven, vermoedt, vermoeden, vermoedde, schat, schatten, schatte, merkt op, merkte op, vervolgt, vervolgde, besluit, grapt, lacht, sombert, zucht, herinnert zich, bevestigden, weet, stipt aan, tekent aan, vat samen, somt op, nuanceert, relativeert, beklemtoont, onderstreept, onderstreepte`,
      forms: ['” {cue} {source}', '{source} {cue}'],
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        '(die|dat) {source} (opvroeg|heeft opgevraagd|heeft ingezien|inzag|kon inzien|in handen heeft|in bezit heeft|heeft gezien|zag|heeft gelezen|verkreeg|kreeg|heeft gekregen|publiceerde|onthulde|sprak|heeft gesproken|interviewde)',
        '(in handen van|in bezit van|ingezien door|in het bezit van|verkregen door|gelekt naar|gezien door|opgevraagd door|ingezien in opdracht van) {source}',
        '(met wie|waarmee) {source} (sprak|spraken|heeft gesproken)',
        'waarover {source} beschikt',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `gesproken met, sprak met, sprak daarvoor met, spreekt met, baseert zich op, zich baseert op, beroept zich op, zich beroept op, zich beroepend op, steunt op, op basis van gesprekken met, haalt daarbij aan, haalt daarvoor, haalt, aangehaald, verwijst naar, verwijst daarbij naar, onder verwijzing naar, met verwijzing naar, op basis van informatie van, heeft dat van, heeft het van`,
      forms: ['(die|dat) {cue} {source}', 'en {cue} {source}', '{cue} {source} aan'],
      chain: true,
    },
    {
      words: 'meldt, meldde, schrijft, schreef, bericht, berichtte, melden, schrijven',
      forms: ['{cue} {source} dat'],
    },
    {
      words: 'op gezag van, op grond van informatie van',
      forms: ['{cue} {source} (meldt|meldde|schrijft|bericht) {medium}', '{cue} {source}'],
      chain: true,
    },
    {
      forms: [
        '(berichtgeving|bericht|berichten|verhaal|onthulling|onthullingen|artikel|reportage|informatie|nieuws|claim|bewering|publicatie) (van|in|door|uit) (weekblad |dagblad |krant |tijdschrift |persbureau |de |het |) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `overgenomen door, verspreid door, gepubliceerd door, gemeld door, onthuld door, bevraagd door, geciteerd door, aangehaald door, geïnterviewd door, benaderd door, gebracht door`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: [
        '(stond|verscheen|is|was|werd) (eerder|eerst|oorspronkelijk|als eerste) (gepubliceerd |) (in|op|bij) {source}',
        'als eerste (naar buiten |) (via|door|gemeld door|gebracht door|onthuld door) (het |de |) {source}',
        '(eerder|eerst|oorspronkelijk) (verschenen|gepubliceerd|te lezen|uitgezonden) (in|op|bij|door) {source}',
      ],
      needs: 'publication',
    },
    {
      // "spreekt berichtgeving … tegen": the verb's other half stands at the end.
      words: `spreekt, spreken, sprak, spraken, wijst, wijzen, wees, wezen, laat, laten, liet, lieten, geeft, geven, gaf, gaven, kondigt, kondigde, stelt, stellen, stelde, legt, legde, merkt, merkte, voegt, voegde, brengt, bracht, houdt, hield, dringt, roept, riep, neemt, sluit, sloot`,
      forms: [
        '{source} {cue} … (tegen|weten|aan|toe|af|uit|op|vol|in|terug|van de hand|vast|over|naar voren|doorschemeren|blijken)',
      ],
      needs: 'person',
      quiet: true,
    },
    {
      words: `spreekt, spreken, laat, laten, liet, lieten, geeft, gaf, kondigt, kondigde, stelt, stelde, legt, legde, merkt, merkte, voegt, voegde, brengt, bracht, roept, riep, werpt, wierp, vult, vulde`,
      forms: [
        '” {cue} {source} (tegen|weten|aan|toe|af|uit|op|vast|optekenen|in)',
        'in een (verklaring|brief|reactie|persbericht|bericht|statement) {cue} {source} (weten|vast|aan)',
      ],
    },
    {
      words: `in de woorden van, naar de mening van, naar het oordeel van, in de ogen van, bij monde van, naar eigen zeggen van, naar zeggen van, volgens berekeningen van, volgens cijfers van, volgens gegevens van, volgens een telling van, volgens de telling van, volgens schattingen van, volgens de lezing van, in de lezing van`,
      forms: ['{cue} {source}'],
    },
    {
      words: 'moeten we, mogen we, we',
      forms: [
        'als {cue} {source} (mogen |moeten |) geloven',
        'als we {source} mogen geloven',
        'als het aan {source} ligt',
      ],
      quiet: true,
    },
    {
      words: `spreken over, spreekt over, sprak over, spraken over, spreken van, spreekt van, spraken van, sprak van, gewagen van, gewaagt van, maakt melding van, maken melding van, maakte melding van, maakten melding van, zag, zagen, hoorde, hoorden, herinnert zich, herinneren zich, herinnerde zich, beschrijft, beschreef, beschrijven, beschreven, schat, schatte, schatten, becijfert, becijferde, berekende, berekent, raamt, raamde, registreerde, registreert, constateert, constateerde, concludeert, concludeerde, concluderen, stelt vast, stelde vast, stelt, stelde, stellen, stelden, oordeelt, oordeelde, oordelen, vreest, vreesde, vrezen, vreesden, vermoedt, vermoedde, vermoeden, vermoedden, verwacht, verwachtte, verwachten, hoopt, hopen, hoopte, denkt, denken, dacht, vindt, vinden, vond, vonden, gelooft, geloven, meent, menen, meende, weet, weten, betwijfelt, betwijfelen, betwist, betwisten, betwistte, ontkent, ontkende, ontkennen, ontkenden, weerspreekt, weerspreken, weersprak, weerspraken, bestrijdt, bestrijden, bestreed, verwerpt, verwierp, verwerpen, bekritiseert, bekritiseerde, hekelt, hekelde, hekelen, laakt, veroordeelt, veroordeelde, veroordelen, prijst, prees, prijzen, looft, verdedigt, verdedigde, waarschuwt, waarschuwde, waarschuwen, waarschuwden, beschuldigt, beschuldigde, beschuldigen, beschuldigden, verwijt, verweet, verwijten, eist, eiste, eisen, vraagt, vroeg, pleit, pleitte, pleiten, adviseert, adviseerde, adviseren, dringt aan, drong aan, belooft, beloofde, beloven, bezweert, bezwoer, garandeert, bekent, bekende, betreurt, betreurde, betreuren, klaagt, klaagde, klagen, moppert, mopperde, mopperen, bromt, zucht, zuchtte, verzucht, verzuchtte, grapt, grapte, sneert, sneerde, schampert, foetert, roept uit, riep uit, onthult, onthulde, onthulden, ontdekte, ontdekten, noteert, noteerde, tekende op, tekent op, kopt, kopte, citeert, citeerde, publiceerde, publiceert, bracht naar buiten, meldde zich, wijst op, wezen op, wees op, wijzen op, wijst erop, wees erop, wijzen erop, houdt vol, hield vol, geeft toe, gaf toe, geven toe, spreekt tegen, sprak tegen, noemt, noemde, noemen, noemden, bestempelt, bestempelde, omschrijft, omschreef, omschrijven, benadrukt, benadrukte, benadrukken, onderstreept, onderstreepte, voorspelt, voorspelde, voorspellen, voorziet, gaat ervan uit, gaan ervan uit, ging ervan uit, luidt de alarmklok, luiden de alarmklok, luidde de alarmklok, trekt aan de bel, trok aan de bel, trekken aan de bel, toont, toonde, tonen, blijkt, laat zien, laten zien, liet zien, gaat uit van, gaan uit van, ging uit van, gingen uit van, geeft de schuld, gaf de schuld, schuift de schuld, wijt, weet het aan, riep, roept, riepen`,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} dat',
        '(in gesprek met|in een interview met|in een gesprek met|tegenover) (de |het |) {medium} {cue} {source}',
      ],
    },
    {
      words: `blijkt uit, bleek uit, komt naar voren uit, valt op te maken uit, is te lezen in, staat in, stond in, valt te lezen in`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'uit {source} (komt naar voren|blijkt|bleek|valt op te maken|rijst het beeld|kwam naar voren|wordt duidelijk)',
        'uit {source} … (komt naar voren|blijkt|bleek)',
      ],
      quiet: true,
    },
    {
      forms: [
        '(geeft|gaf|geven|gaven) {source} toe',
        '(kondigt|kondigde) {source} aan',
        '(wijst|wees|wijzen|wezen) {source} … van de hand',
        '(stelt|stelde) {source} vast',
        '(laat|liet) {source} weten',
        '(maakt|maakte|maken|maakten) {source} bekend',
        '(wijst|wees|wijzen|wezen) {source} (op|erop)',
        '(houdt|hield|houden|hielden) {source} vol',
        '(zegt|zei|zeggen|zeiden|stelt|stelde|vindt|vond|meent|denkt|dacht|verwacht|vertelt|vertelde|verklaart|verklaarde|benadrukt|benadrukte|erkent|erkende|bevestigt|bevestigde|onthult|onthulde|waarschuwt|waarschuwde) {source} dat',
        '(in gesprek met|in een interview met|in een gesprek met|tegenover) (de |het |) {medium} (wees|wijst|gaf|geeft|zei|zegt|sprak|noemde|liet) {source}',
      ],
      needs: 'person',
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)(dat|hoe|waarom|of)',
        '¶ (dat|dit|zo) {cue} {source}',
        '^ {cue} {source}',
      ],
    },
    {
      words: SAID,
      forms: [
        '” (zo |) (heeft|hebben|had|hadden) {source} (… |) {cue}',
        '{source} (heeft|hebben|had|hadden) … {cue}',
        '^ (heeft|hebben|had|hadden) {source} … {cue}',
      ],
    },
    {
      words: `(luidt|luidde|klinkt|klonk) (het|de kritiek|het oordeel|het antwoord|de boodschap|de conclusie|de waarschuwing|de oproep|het advies|de verklaring) (bij|van|uit|in|vanuit), (staat|stond|valt|viel) (er |te lezen |) in, (is|was) te (horen|lezen) (bij|in), volgens het, naar de mening van, naar het oordeel van, als je het vraagt aan, volgens de lezing van, gevraagd naar een reactie zegt, het woord is aan, gaf het woord aan`,
      forms: ['” {cue} {source}'],
    },
    {
      words: `(de conclusie|het oordeel|de boodschap|het antwoord|de reactie|het advies|de inschatting|de kritiek|de waarschuwing|de verwachting) (van|bij)`,
      forms: ['{cue} {source} (is|was|luidt|luidde)'],
    },
    {
      words:
        '(bevestigd|gemeld|ontkend|beschreven|bekritiseerd|geprezen|veroordeeld|onthuld|geciteerd|genoemd|tegengesproken|betwist) door',
      forms: ['(wordt|worden|werd|werden|is|zijn) … {cue} {source}'],
      needs: 'known',
    },
    {
      forms: [
        'in de (ogen|woorden|visie|lezing) van {source}',
        'zoals {source} (het (noemt|noemde|zegt|zei|verwoordt|verwoordde|formuleert|omschrijft|uitdrukt|ziet)|zegt|zei|schrijft|schreef|meldt|meldde|meldden)',
        'als het aan {source} ligt',
        'wat {source} betreft',
        'voor {source} (is het duidelijk|staat vast|is duidelijk)',
        '{source} is er(van|) (zeker|overtuigd|gerust op) (van |) dat',
        '{source} (sluit|sloot|sluiten|sloten) … niet uit',
        '{source} (hield|houdt|houden|hielden) … (voor mogelijk|voor onwaarschijnlijk|voor een)',
        '” (laat|liet|laten|lieten) {source} … (weten|doorschemeren|optekenen)',
        '” (houdt|hield|houden|hielden) {source} … vol',
        '(laat|liet|laten|lieten) {source} … (weten|doorschemeren|optekenen)',
        '(herinnert|herinneren|herinnerde|herinnerden) {source} zich',
      ],
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: [
        'het (was|waren|is) {source} (, |) (dat|die) (als eerste|als eersten|het eerst) (berichtte|berichtten|meldde|meldden|schreef|schreven|onthulde|onthulden)',
      ],
      needs: 'publication',
    },
    {
      words: '*',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    { forms: ['{source} (*t|*de|*te|*den|*ten|*en) dat'], quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
  ],
  pointers: `lees ook :, lees ook, lees verder :, lees meer :, zie ook :, bekijk ook :, luister ook :, meer over :, gerelateerd :, kijk ook :, video :, podcast :, achtergrond :, ook interessant :`,
  idioms: `volgens plan, volgens de wet, volgens de regels, volgens afspraak, volgens de dienstregeling, volgens het boekje, dat wil zeggen, zeg maar, meld je aan, meldt zich, melden zich, schrijft zich in, zegt niets, bij wijze van spreken, nadat, omdat, zodat, totdat, opdat, voordat, doordat, naast dat, niet dat, zonder dat, het feit dat, in plaats dat, behalve dat, wilde niet reageren, wil niet reageren, wilde geen commentaar geven, vroeg om anonimiteit, vroegen om anonimiteit, wilde anoniem blijven, wil anoniem blijven, willen anoniem blijven, wilden anoniem blijven, (zegt|zei|zeggen|zeiden) (niets|niks|geen woord|niemand|tegen niemand|weinig|nooit iets|iets over|veel over|alles over|meer over|dank je|gedag|vaarwel|goedendag|tot ziens|ja|nee), (vertelt|vertelde|vertelden) (niemand|het niemand|niets|het aan niemand|niet|nooit|een verhaal|verhalen|sprookjes|moppen), (schrijft|schreef|schreven) (zich in|een boek|boeken|een roman|romans|een brief|brieven|gedichten|een gedicht|liedjes|een lied|verhalen|dagboeken|met links|met rechts|met krijt), (schrijft|schreef|heeft|hebben) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere|tientallen) (romans|boeken|liedjes|gedichten|brieven|verhalen|artikelen) (geschreven|), (vraagt|vroeg|vroegen) de weg, (roept|riep|riepen) (om|naar|op), (spreken|spraken|sprak|spreekt) af, (belooft|beloofde) (veel|niet veel|weinig|weinig goeds), (meldt|meldde|meldden) zich, (antwoordt|antwoordde) niet, (houdt|hield|hielden|houden) rekening met, volgens (schema|planning|de planning|het plan|recept|het recept|verwachting|de verwachtingen|traditie), (vertelt|vertelde|vertellen) graag`,

  credits: [
    {
      role: 'author',
      forms: ['door {name}', 'tekst :', 'geschreven door', 'auteur :', 'van onze verslaggever', 'verslaggever :'],
    },
    {
      role: 'translator',
      forms: [
        'vertaling :',
        'vertaald door',
        'vertaald uit het … door',
        'vertaler :',
        'vertaling door',
        'uit het … vertaald door',
        'nederlandse vertaling :',
      ],
    },
    {
      role: 'editor',
      forms: ['redactie :', 'redacteur :', 'eindredactie :', 'bewerkt door', 'geredigeerd door', 'bewerking :'],
    },
    {
      role: 'photographer',
      forms: ['foto :', "foto's :", 'fotograaf :', 'beeld :', 'foto van', 'illustratie :', 'video :'],
    },
    {
      role: 'contributor',
      forms: [
        'met medewerking van',
        'm.m.v.',
        'medewerking :',
        'met bijdragen van',
        'aan dit artikel werkte mee :',
        'aan dit (artikel|verhaal) (werkte|werkten) mee :',
      ],
    },
    { role: 'wire', forms: ['met informatie van', 'met medewerking van persbureau'] },
    { role: 'citation', forms: ['bron :', 'bronnen :'] },
    {
      role: 'original-publication',
      forms: [
        'oorspronkelijk (verschenen|gepubliceerd) (in|op|door)',
        'eerder (verschenen|gepubliceerd) (in|op|door)',
        'origineel artikel :',
        '(dit|deze|het|de) (artikel|verhaal|stuk|essay|interview|reportage|tekst|column) (stond|is|werd) (eerder|eerst|oorspronkelijk) (gepubliceerd |) (in|op|bij)',
        '(dit artikel|dit verhaal|dit stuk) verscheen (eerder|eerst|oorspronkelijk) (in|op|bij)',
      ],
    },
    {
      role: 'republication',
      forms: ['overgenomen van', 'overgenomen uit', 'met toestemming van', 'met toestemming overgenomen'],
    },
    {
      role: 'press-release',
      forms: [
        'persbericht van',
        '(persbericht |) (–|-|—) (ingezonden|aangeleverd|verstuurd) door',
        '(ingezonden|aangeleverd|ingezonden mededeling) (door|van)',
        '(deze tekst|dit bericht|dit artikel|deze inhoud|deze advertorial) (is |werd |wordt |) (aangeleverd|geschreven|gemaakt|betaald|verstrekt|aangeboden) door',
        '(aangeboden|mogelijk gemaakt|gesponsord|betaald) door',
      ],
    },
  ],

  roles: {
    apology: [
      'onze excuses',
      'wij bieden … excuses',
      'we bieden … excuses',
      'excuses aan onze lezers',
      'wij betreuren',
    ],
    denial: [
      'ontkent',
      'ontkennen',
      'ontkende',
      'ontkenden',
      'ontkend',
      '(spreekt|spreken|sprak|spraken) … tegen',
      'tegengesproken',
      '(weerlegt|weerleggen|weerlegde|verwerpt|verwierp|betwist) … (bericht*|gerucht*|bewering*|beschuldiging*|verhaal)',
      'niets van waar',
      'uit de lucht gegrepen',
      'onjuist bericht',
    ],
    correction: [
      '(excuses|verontschuldigingen) aan … (artikel|bericht|berichtgeving|fout)',
      '(trekt|trok) … (artikel|bericht|verhaal) … (in|terug)',
      'rectificatie',
      '(corrigeert|rectificeert) … (bericht|artikel)',
      'correctie :',
    ],
    'fact-check': [
      'factcheck',
      'fact check',
      'fact-check',
      'feit of fictie',
      'feiten en fabels',
      'klopt het dat',
      'klopt dit wel',
      'waar of niet waar',
      'broodje aap',
    ],
    independent: [
      '(deze|onze) (krant|redactie|site|verslaggever|correspondent)',
      '(zegt|zei|vertelt|vertelde|laat|liet) … (tegen|aan) (deze (krant|site|redactie)|onze (krant|verslaggever|redactie|correspondent))',
      '(tegen|aan|met) (deze krant|onze (redactie|verslaggever|correspondent|krant))',
      'onze (verslaggever|correspondent|redactie)',
      '(vertelt|zegt|vertelde|zei) (ons|mij)',
    ],
  },
  hearsay: [
    'zou … (hebben|zijn|worden)',
    'zouden … (hebben|zijn|worden)',
    'naar verluidt',
    'vermeend',
    'vermeende',
    'er wordt gezegd dat',
  ],
  reasons: [
    'niet bevoegd',
    'niet gemachtigd',
    'uit angst voor',
    'uit vrees voor',
    'om veiligheidsredenen',
    '(gevoeligheid|gevoelige aard) van',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(verboden|illegaal) in rusland', 'in rusland verboden'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        'buitenlandse agent* in rusland',
        'bestempeld als buitenlandse agent*',
        'aangemerkt als buitenlands* agent*',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['ongewenste organisatie', 'bestempeld als ongewenst', 'aangemerkt als ongewenst'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: ['ons bestempeld', 'ons aangemerkt', 'ons … ongewenst', 'ons … buitenlandse agent'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'advertentie',
        'advertorial',
        'gesponsord',
        'gesponsorde inhoud',
        'betaalde inhoud',
        'in samenwerking met',
        'branded content',
        'partnerbijdrage',
        'aangeboden door',
        'reclame',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['persbericht'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'correctie :',
        'correctie',
        'rectificatie',
        'aanvulling :',
        'update :',
        'in een eerdere versie',
        'dit artikel is aangepast',
        'dit artikel is gecorrigeerd',
        'naschrift :',
        'verbetering :',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'opinie',
        'column',
        'commentaar',
        'hoofdredactioneel',
        'hoofdredactioneel commentaar',
        'ingezonden',
        'ingezonden brief',
        'gastcolumn',
        'essay',
        'standpunt',
        'columns zijn op persoonlijke titel',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satire', 'dit is satire', 'parodie'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'geschreven door ai',
        'gemaakt met ai',
        'met behulp van ai',
        'met behulp van kunstmatige intelligentie',
        'automatisch gegenereerd',
        'gegenereerd door ai',
        'automatisch geschreven',
        'robotjournal*',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'machinaal vertaald',
        'machinevertaling',
        'automatisch vertaald',
        'automatische vertaling',
        'vertaald met ai',
        'vertaald met deepl',
        'vertaald door google',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['uit het archief', 'dit artikel is meer dan', 'dit artikel is ouder dan', 'archiefartikel'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo', 'onder embargo'] },
  ],

  calendar: `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag`,
  abbreviations: `dr, prof, drs, ir, mr, ing, dhr, mevr, o, a, bijv, bv, d, w, z, enz, ca, nr, blz, jl, red, m, v, t, n, jan, feb, aug, sept, okt, nov, dec, mln, mld`,
  agencies: `anp, belga, afp, ap, reuters, dpa, novum`,
};
