import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `sus(t|te|sen|ten), fulmine(ert|erde|ren|erden), brie(st|ste|sen|sten), snauw(t|de|en|den), stamel(t|de|en|den), ore(ert|erde), doce(ert|erde), pare(ert|erde|ren|erden), (bijt|beet) van zich af, weeklaag(t|de), glunder(t|de|en|den), juich(t|te|en|ten), bromt, (zegt|zei|zeggen|zeiden), betuig(t|de|en|den), feliciteer(t|de|den), feliciteren, kapittel(t|de|en|den), ventile(ert|erde|ren|erden), bepleit(|te|en|ten), (weerspreekt|weersprak|weerspreken|weerspraken), vertel(t|de|len|den), verkla(art|arde|ren|arden), bevestig(t|de|en|den), meld(t|de|en|den), (schrijft|schreef|schrijven|schreven), bericht(|te|en|ten), onthul(t|de|len|den), benadruk(t|te|ken|ten), waarschuw(t|de|en|den), erken(t|de|nen|den), ontken(t|de|nen|den), vre(est|esde|zen|esden), ho(opt|opte|pen|opten), verwacht(|te|en|ten), wijt(|en), belo(oft|ofde|ven|ofden), dreig(t|de|en|den), besef(t|te|fen|ten), (bezweert|bezwoer|bezweren|bezworen), verzeker(t|de|en|den), mijmer(t|de|en|den), mompel(t|de|en|den), fluister(t|de|en|den), vervolg(t|de|en|den), (be|)antwoord(t|de|en|den), opper(t|de|en|den), beken(t|de|nen|den), verklap(t|te|pen|ten), verra(adt|adde|den|adden), becijfer(t|de|en|den), bereken(t|de|en|den), ra(amt|amde|men|amden), schat(|te|ten), (prijst|prees|prijzen|prezen), lo(oft|ofde|ven|ofden), hekel(t|de|en|den), la(akt|akte|ken|akten), kra(akt|akte|ken|akten), veroorde(elt|elde|len|elden), betreur(t|de|en|den), me(ent|ende|nen|enden), vind(t|en), (denkt|dacht|denken|dachten), gelo(oft|ofde|ven|ofden), oorde(elt|elde|len|elden), pleit(|te|en|ten), eis(t|te|en|ten), kla(agt|agde|gen|agden), bewe(ert|erde|ren|erden), beto(ogt|ogde|gen|ogden), bea(amt|amde|men|amden), voorspel(t|de|len|den), beschuldig(t|de|en|den), verdenk(t|en), beticht(|te|en|ten), (om|be)(schrijft|schreef|schrijven|schreven), noem(t|de|en|den), bestempel(t|de|en|den), betitel(t|de|en|den), type(ert|erde|ren|erden), grap(t|te|pen|ten), beklemto(ont|onde|nen|onden), onderstre(ept|epte|pen|epten), vermoed(t|de|en|den), (verwijt|verweet|verwijten|verweten), (voorziet|voorzag|voorzien|voorzagen), (bestrijdt|bestreed|bestrijden|bestreden), betwist(|te|en|ten), betwijfel(t|de|en|den), (verwerpt|verwierp|verwerpen|verwierpen), weerle(gt|gde|ggen|gden), verdedig(t|de|en|den), herha(alt|alde|len|alden), verzucht(|te|en|ten), mopper(t|de|en|den), foeter(t|de|en|den), sneer(t|de|en|den), schamper(t|de|en|den), schimp(t|te|en|ten), somber(t|de|en|den), ontdekte(|n), verlang(t|de|en|den), twitter(t|de|den), tweet(|te|ten), getuig(t|de|den), vergoelijk(t|te|en|ten), vermeld(t|de|en|den), verduidelijk(t|te|en|ten), waarde(ert|erde|ren|erden),
  (argument|reden|conclud|constat|nuanc|relativ|sugger|specul|filosof|not|signal|advis|bekritis|ripost|replic|insinu|insist|garand|rapport|reag|corrig|formul|precis|registr|protest|analys|ridiculis|bagatellis|cit|prognostic|herformul|resum|interpret)(eert|eerde|eren|eerden)`;

/** The same in a verb with its object or preposition, behind which no subject can follow. */
const HOLDS = `(veegt|veegde|vegen|veegden) de vloer aan met, (tilt|tilde|tillen) zwaar aan, (houdt|hield|houden|hielden) zich op de vlakte over, (wil|willen|wilde|wilden) (dat|af van|meer duidelijkheid|een verbod op), (ziet|zien|zag|zagen) (een verband|een trend|aanwijzingen|signalen|kansen|mogelijkheden|ruimte voor|het als|de toekomst), (begrijpt|begrepen|begreep) (de|dat|niet|het), (is|was|zijn|waren) (blij|trots|boos|woedend|opgelucht|tevreden|ontevreden|bezorgd|verbaasd|geschokt|verrast) (met|op|over|dat), (vond|vonden) (dat|het|zijn|haar|hun|ook|wel|niet), (acht|achtte|achten|achtten) (hem|haar|hen|het|de|dat|die|deze|een|bewezen|aannemelijk|waarschijnlijk|onwaarschijnlijk|zich), (spreekt|sprak|spreken|spraken) (van|over|zich|schande|de hoop|zijn|haar|hun), (rept|repte|reppen|repten|gewaagt|gewagen) van, (vraagt|vroeg|vragen|vroegen) (zich|waarom|hoe|om|of|wat), (weet|wist|weten|wisten) (dat|zeker), hamer(t|de|en|den) (op|erop), reken(t|de|en|den) (op|erop), (gaat|ging|gaan|gingen) (uit van|er vanuit|ervan uit|er van uit), (houdt|hield|houden|hielden) (het op|er rekening mee|rekening met (een|de|het)|vast aan), (ziet|zien) (niets in|weinig in|geen reden|geen bezwaar|geen aanleiding|in het|in de|vooral), (twijfelt|twijfelde|twijfelen|twijfelden) (aan|of|er), (maant|maande|manen|maanden) (tot|om),
  (is|was|zijn|waren) (ervan overtuigd|er zeker van|het eens|het oneens|het er (niet |)mee eens|het daar (niet |)mee eens|bang (dat|voor)|van (mening|oordeel)|(niet |slecht |)te spreken over|duidelijk over|lovend over|kritisch over|(optimistisch|pessimistisch|somber|sceptisch) over|verontwaardigd over|teleurgesteld over), (heeft|had|hebben|hadden) (het over|kritiek op|begrip voor|geen goed woord over|twijfels (over|bij)), (neemt|nam|nemen|namen) (afstand|het op), (trekt|trok|trekken|trokken) (in twijfel|aan de bel), (luidt|luiden|luidde|luidden) de (alarmklok|noodklok), (slaat|slaan|sloeg|sloegen) (groot |)alarm, (zet|zette|zetten|plaatst|plaatste|plaatsen|plaatsten) (grote |)vraagtekens bij, (haalt|haalde|halen|haalden) uit naar, (steekt|stak|steken|staken) (de loftrompet|niet onder stoelen), (maakt|maakte|maken|maakten) (duidelijk|bezwaar|zich (grote |ernstige |veel |)zorgen|zich sterk|er geen geheim van|melding van|gewag van|gehakt van), (laat|liet|laten|lieten) (weten|doorschemeren|blijken|optekenen|zien|er geen twijfel over|geen spaan heel van|geen twijfel), (luidt|luidde) het, (toont|toonde|tonen|toonden) (aan|zich), (wijst|wees|wijzen|wezen) (op|erop|naar), (wil|willen|wilde|wilden) (opheldering|een verklaring|weten (of|hoe|waarom|wat|wanneer)), (wil|wilde|wilden|willen|kan|kon|konden|kunnen|durft|durfde) (niet|noch|het niet) (uitsluiten|ontkennen|bevestigen|beloven|garanderen), (moet|moest|moeten|moesten|kan|kon|wil|wilde) (toegeven|erkennen|vaststellen|concluderen|constateren|bekennen|bevestigen|benadrukken|onderstrepen), (wijt|wijten|weet) (het|de|dat) aan, (legt|legde|leggen|legden) de schuld bij, onderschr(ijft|eef|ijven|even), (schaart|schaarde|scharen|schaarden) zich achter, (deelt|deelde|delen|deelden) (die|deze|dat|de) (analyse|kritiek|mening|zorgen|zorg|oordeel|conclusie), (geeft|gaf|geven|gaven) de schuld`;

/** What people do besides, so often that only what was said shows which it is. */
const COMMON = `stel(t|de|len|den), (roept|riep|roepen|riepen), besluit(|en), besloot, besloten, (vraagt|vroeg|vragen|vroegen), (to|aanto)(ont|onde|nen|onden), (lacht|lachte), zucht(|te|en|ten), (jammer|jubel|mopper|schreeuw)(t|de|en|den), brul(t|de|den), (brom|grom)(t|de|men|den), (spreekt|sprak), (weet|weten), (vindt|vinden)`;

/** Verbs whose other half closes the clause. */
const APART = [
  '(verbaast|verbaasde|verbazen|ergert|ergerde|ergeren|beklaagt|beklaagde|schaamt|schaamde|verheugt|verheugde|stoort|stoorde|storen) … zich',
  '(verdedigt|verdedigde|verdedigen|verdedigden|excuseert|excuseerde|excuseren|excuseerden|verontschuldigt|verontschuldigde|verantwoordt|verantwoordde|herinnert|herinnerde) … zich',
  '(geeft|gaf|geven|gaven) … (toe|aan|te kennen|de schuld)',
  '(biecht|biechtte|biechtten) … op',
  '(merkt|merkte|merken|merkten|roept|riep|roepen|riepen|somt|somde|sommen|somden|tekent|tekende|tekenden) … op',
  '(laat|liet|laten|lieten) … (weten|doorschemeren|optekenen|blijken)',
  '(deelt|deelde|delen|deelden) … mee',
  '(legt|legde|leggen|legden) … uit',
  '(licht|lichtte|lichten|lichtten|juicht|juichte|juichten|zegt|zei|zeggen|zeiden|voegt|voegde|voegen|voegden) … toe',
  '(kondigt|kondigde|kondigen|kondigden|stipt|stipte|stippen|dringt|drong|dringen|drongen|toont|toonde|tonen|toonden) … aan',
  '(maakt|maakte|maken|maakten) … (bekend|duidelijk)',
  '(stelt|stelde|stellen|stelden) … (vast dat|voor om|aan de kaak)',
  '(wijst|wees|wijzen|wezen) … (af|van de hand)',
  '(sluit|sloot|sluiten|sloten) … niet uit',
  '(houdt|hield|houden|hielden) … (vol|staande|voor mogelijk|voor onwaarschijnlijk)',
  '(spreekt|sprak|spreken|spraken) … (tegen|uit)',
  '(spreekt|sprak|spreken|spraken) … (van|over|schande)',
  '(noemt|noemde|noemen|noemden|vindt|vond|vinden|vonden|acht|achtte|achten) … (een|het|geen|niet)',
  '(doet|deed|doen|deden) … af als',
  '(rekent|rekende|rekenen|rekenden) … voor',
  '(rekent|rekende|rekenen|rekenden) … (zwaar |) aan',
  '(maakt|maakte|maken|maakten) … op uit',
  '(laat|liet|laten|lieten) … uit over',
  '(blikt|blikte|blikken|blikten|kijkt|keek|kijken|keken) … terug op',
  '(brengt|bracht|brengen|brachten) … (naar voren|in herinnering|naar buiten)',
  '(wil|willen|wilde|wilden|kan|kon|kunnen) … (bevestigen noch ontkennen|niet uitsluiten|niet bevestigen|noch bevestigen noch ontkennen)',
  '(vat|vatte|vatten) … samen',
  '(haalt|haalde|halen|haalden) … uit naar',
  '(doet|deed|doen|deden) … (haar|zijn|hun) (verhaal|beklag)',
  '(vult|vulde|vullen|vulden) … aan',
  '(weet|wist|weten|wisten) … te (melden|vertellen|berichten)',
  '(trekt|trok|trekken|trokken) … in twijfel',
  '(vraagt|vroeg|vragen|vroegen) … zich af',
  '(herinnert|herinnerde|herinneren|herinnerden) … zich',
  '(werpt|wierp|werpen|wierpen) … tegen',
].map((verb) => verb.split(' … '));

/** The same, after "has". */
const SAID = `gezegd, verteld, verklaard, bevestigd, gemeld, geschreven, bericht, onthuld, gesteld, benadrukt, gewaarschuwd, erkend, ontkend, beloofd, gedreigd, toevertrouwd, gesuggereerd, verzekerd, gegarandeerd, geantwoord, bekend, berekend, becijferd, geschat, geraamd, geprezen, gehekeld, veroordeeld, betreurd, geconcludeerd, geconstateerd, vastgesteld, geoordeeld, gepleit, geëist, geklaagd, beweerd, betoogd, geadviseerd, voorspeld, beschuldigd, bekritiseerd, omschreven, beschreven, laten weten, bekendgemaakt, bekend gemaakt, aangekondigd, meegedeeld, toegegeven, aangegeven, opgeroepen, uitgelegd, toegelicht, toegezegd, uitgesloten, aangetoond, ontdekt, gereageerd, tegengesproken, gewezen op, aangedrongen op, afgewezen, aangevoerd, bepaald, betwist, weersproken, geopperd, genoemd, bestempeld, gevraagd om, ingeschat, kritiek geuit, gezinspeeld, uitgehaald naar, aangeklaagd, verweten`;

/** Dutch. Verb second, so the source follows a quotation or a fronted clause. */
export const nl: LanguageRules = {
  code: 'nl',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `organisatie, instantie, dienst, instelling, toezichthouder, instituut`, before: '*' },
      { again: `instituut, dienst, instantie`, before: `*instituut, *dienst, *ministerie, *inspectie` },
      {
        again: `politicus, politica, bewindsman, bewindsvrouw, bewindspersoon, parlementariër, volksvertegenwoordiger, cda'er, vvd'er, d66'er, pvda'er, sp'er, pvv'er, n-va'er, christendemocraat, sociaaldemocraat, socialist, liberaal, nationalist`,
        before: `*minister, premier, staatssecretaris, *burgemeester, wethouder, schepen, *kamerlid, *voorzitter,
          *leider, gouverneur, gedeputeerde, senator, *lijsttrekker, raadslid`,
      },
      {
        again: 'oefenmeester, coach, trainer, keuzeheer, bondscoach, succescoach',
        before: '*trainer, *coach, oefenmeester',
      },
      {
        again: 'advocaat, advocate, raadsman, raadsvrouw, strafpleiter, jurist',
        before: '*advocaat, advocate, raadsman, raadsvrouw, strafpleiter, jurist',
      },
      { again: 'arts, medicus, dokter', before: '*arts, dokter, *chirurg, *loog, *loge, viroloog, hoogleraar' },
      {
        again: 'onderzoeker, onderzoekster, wetenschapper, deskundige, expert, hoogleraar, econoom',
        before: `*hoogleraar, professor, prof, *onderzoeker, *onderzoekster, *wetenschapper, *econoom, historicus,
          *loog, *loge, *deskundige, *expert, lector, docent`,
      },
      {
        again: 'acteur, actrice, zanger, zangeres, artiest, artieste, presentator, presentatrice',
        before: `acteur, actrice, zanger, zangeres, cabaretier, cabaretière, presentator, presentatrice, rapper,
          artiest, komiek`,
      },
      {
        again: 'topman, topvrouw, bestuurder, bestuursvoorzitter, ondernemer, zakenman, zakenvrouw',
        before: `ceo, *directeur, topman, topvrouw, bestuursvoorzitter, oprichter, oprichtster, eigenaar, eigenares,
          *ondernemer`,
      },
      {
        again: `aanvaller, spits, middenvelder, verdediger, doelman, keeper, voetballer, international, speler, renner, atleet, atlete`,
        before: `spits, doelman, keeper, aanvoerder, verdediger, middenvelder, aanvaller, *speler, *speelster,
          renner, wielrenner, schaatser, schaatsster, zwemmer, zwemster`,
      },
      {
        // Where somebody is from.
        again: `antwerpenaar, gentenaar, brabander, amsterdammer, rotterdammer, hagenaar, utrechter, groninger, fries, zeeuw, twentenaar, drent, gelderlander, belg, vlaming, antwerpenaar, gentenaar, duitser, brit, amerikaan, fransman, italiaan, spanjaard, deen, zweed, noor, canadees, australiër, oostenrijker, zwitser, sloveen, ier, schot`,
        before: `*trainer, *coach, spits, doelman, keeper, aanvoerder, verdediger, middenvelder, aanvaller, *speler,
          *speelster, *renner, *rijder, *rijdster, *schaatser, *schaatsster, zwemmer, zwemster, *kampioen,
          *kampioene, coureur, darter, tennisser, tennisster, *loper, *loopster, zanger, zangeres, presentator, presentatrice, komiek, model, influencer, rapper, acteur, actrice,
          cabaretier, schrijver, schrijfster, regisseur, politicus`,
      },
      { again: 'schrijver, schrijfster, auteur', before: '*schrijver, *schrijfster, auteur, dichter, dichteres' },
      { again: 'geestelijke, prelaat', before: '*bisschop, kardinaal, pastoor, priester, dominee, paus' },
      {
        again: `gezelschap, *gezelschap, *maatschappij, vervoerder, rederij, uitgever, producent, bouwer, verzekeraar, brouwer, bedrijf, concern, keten, fabrikant, bank, onderneming`,
        trades: `*gezelschap, *maatschappij, *fabriek, *winkelketen, *bouwer, *maker, *fabrikant, *producent, *keten, *concern, *bedrijf, *leverancier, *verzekeraar, *uitgever, *brouwer, *brouwerij, *rederij, *groep, *reus, *handelaar, *ontwikkelaar, *aanbieder, supermarkt, start-up, warenhuis, vervoerder`,
      },
    ],
    source: `wie (erbij|daarbij|aanwezig) (was|waren), wie (hem|haar|hen|de zaak) (kent|kennen|kende), bron, bronnen, *bron, *bronnen, insider, insiders, ingewijde, ingewijden, klokkenluider, klokkenluiders, tipgever, tipgevers, *kringen, kringen, zegsman, zegslieden`,
    people: `politica, hulpverlener, ambulancebroeder, verpleger, verplegers, kapper, kapster, ober, hotelier, strandtenthouder, *houder, *houdster, marktkoopman, aannemer, *aannemer, aannemers, loodgieter, monteur, monteurs, timmerman, stukadoor, machinist, *machinist, conducteur, stewardess, jager, jagers, fietser, hardloper, hardlopers, badgast, scholier, scholieren, juf, stagiair, stagiaire, astronaut, uitvinder, programmeur, hacker, investeerder, investeerders, actievoerder, actievoerders, demonstrant, demonstranten, betoger, betogers, crimineel, darter, dj, vlogger, beeldhouwer, fotograaf, fotografe, veteraan, veteranen, beurshandelaar, postbode, bezorger, bezorgers, koerier, koeriers, beveiliger, beveiligers, schoonmaker, schoonmakers, politieman, politieagent, politieagente, douanier, reder, socialist, liberaal, nationalist, christendemocraat, sociaaldemocraat, sprinter, turnster, judoka, volleyballer, handbalster, hockeyer, hockeyster, biljarter, *rijder, *rijdster, *loper, *loopster, *springer, *springster, *kampioen, *kampioene, brabander, amsterdammer, rotterdammer, hagenaar, utrechter, groninger, fries, zeeuw, twentenaar, drent, gelderlander, belg, vlaming, antwerpenaar, gentenaar, duitser, brit, amerikaan, fransman, italiaan, spanjaard, deen, zweed, noor, canadees, australiër, oostenrijker, zwitser, sloveen, pool, ier, schot, braziliaan, argentijn, *bewaker, *beheerder, *beheerders, *kweker, *kwekers, *telers, teler, telers, *redder, *redders, bergbeklimmer, bergbeklimmers, *commandant, *inspecteur, *inspecteurs, *specialist, *specialisten, *therapeut, *historicus, *wetenschappers, *verzorger, *verzorgster, *fotograaf, *regisseur, *danser, danseres, *kenner, *kenners, *piloot, *organisator, organisator, organisatoren, organisatrice, metselaar, *acteur, *actrice, *zanger, *zangeres, *drager, *draagster, *icoon, *reporter, cda'er, vvd'er, d66'er, pvda'er, sp'er, pvv'er, n-va'er, persvoorlichter, persvoorlichters, rechercheur, rechercheurs, tuinder, tuinders, kweker, kwekers, imker,
      docente, leerling, belegger, verpleegster, reiziger, toerist, consument, consumenten, tegenstander,
      voorstander, voorstanders, activiste, medewerkster, verkoopster, verhuurder, horecabaas, horecabazen,
      vriendin, vriendinnen, politicus, bewindsman, bewindsvrouw, bewindspersoon, parlementariër,
      volksvertegenwoordiger, *kamerlid, *lijsttrekker, keuzeheer, strafpleiter, jurist, *advocaat, medicus,
      *chirurg, onderzoekster, *onderzoeker, *onderzoekster, *wetenschapper, *econoom, lector, docent, artiest,
      artieste, komiek, zakenman, zakenvrouw, *speelster, *schrijver, *schrijfster, geestelijke, prelaat, *bisschop,
      kardinaal, priester, paus, handelaren, handelaars, *handelaren, *handelaars, beleggers, werkgever, werkgevers,
      schepen, gezant, *gezant, aanklager, aanklagers, gebruiker, lezer, lezers, luisteraar, luisteraars, kijker,
      kijkers, klant, huiseigenaar, verkoper, verkopers, makelaar, makelaars, huisarts, huisartsen, wandelaar,
      wandelaars, strandganger, strandgangers, *ganger, *gangers, *kijkers, *vissers, *eigenaren, *houders,
      *verkopers, *werkers, *werker, *zoekers, *spelers, *speler, *makers, *maker, verdachte, verdachten,
      slachtoffer, slachtoffers, beklaagde, beklaagden, veroordeelde, dader, daders, aangever, aangevers, eiser,
      eisers, klager, klagers, fans, fan, vaders, moeders, automobilist, automobilisten, fietsers, studenten,
      *student, *studenten, ingezetenen, vrijwilliger, vrijwilligers, vluchtelingen, asielzoekers, migranten,
      ondernemer, *ondernemers, *ondernemer, agent, agente, kiezer, natuurkundigen, biologen, astronomen,
      architecten, kunstenaars, kunstenaar, schaatser, schaatsster, wielrenner, renner, tennisser, tennisster,
      atlete, atleet, voetballer, international, aanvoerder, doelman, zwemmer, zwemster, *bewoner, *bewoners,
      *deskundige, *deskundigen, nabestaanden, reizigers, leerlingen, ouders, boeren, winkeliers, ambtenaar,
      ambtenaren, *ambtenaar, functionaris, functionarissen, *functionaris, woordvoerder, woordvoerders,
      woordvoerster, *woordvoerder, zegsman, zegsvrouw, vertegenwoordiger, vertegenwoordigers, deskundige,
      deskundigen, expert, experts, *expert, *experts, analist, analisten, waarnemer, waarnemers, ooggetuige,
      ooggetuigen, getuige, getuigen, diplomaat, diplomaten, medewerker, medewerkers, werknemer, werknemers,
      bewoner, bewoners, omwonende, omwonenden, inwoner, inwoners, buurman, buurvrouw, buren, critici, criticus,
      aanhangers, tegenstanders, adviseur, adviseurs, persoon, personen, mensen, iemand, betrokkene, betrokkenen,
      onderzoeker, onderzoekers, wetenschapper, wetenschappers, econoom, economen, soldaat, soldaten, officier,
      officieren, collega, vriend, vrienden, activist, activisten, kamerleden, politici, passagiers, juristen,
      artsen, leraren, bestuurder, bestuurders, manager, managers, topman, visser, vissers, boer, *boer, *boeren,
      schippers, schipper, *bewoonster, *bezoeker, *bezoekers, chauffeurs, chauffeur, *chauffeur, *chauffeurs,
      winkelier, ondernemers, passagier, voorbijgangers, omstanders, omstander, dorpelingen, eilanders, badgasten,
      toeristen, huurders, huurder, klanten, aandeelhouders, beleggers, bankiers, bankier, *bankier,
      verpleegkundigen, verpleegkundige, docenten, ingenieurs, ingenieur, technici, piloten, piloot, inspecteurs,
      inspecteur, oud-medewerker, oud-medewerkers, ex-medewerker, ex-werknemer, ex-werknemers, oud-werknemers's,
      overlevenden, overlevende, familie, familieleden, nabestaande, hulpverleners, brandweerlieden, agenten,
      militairen, militair, *loog, *logen, *kundige, *kundigen, kenners, kenner, Kamerleden, kamerlid, raadsleden,
      raadslid, wethouders, partijgenoten, coalitiegenoten, insiders, aanwezigen, aanwezige, *medewerker,
      *medewerkers, topambtenaar, topambtenaren, spelers, speler, supporters, supporter, meerderheid, veerman,
      arbeiders, blogger, bloggers, patiënten, patiënt, gedetineerden, gedetineerde, buurtbewoners, wijkbewoners,
      kabinetsleden, kabinetslid, bewindslieden, historici, historicus, duikers, oud-*, *leden, *genoten, *genoot,
      teamgenoot, zoon, dochter, oom, tante, neef, nicht, opa, oma, grootvader, grootmoeder, echtgenoot, echtgenote,
      partner, ex-man, ex-vrouw, schoon(moeder|vader|zus|broer|dochter|zoon), kleinzoon, kleindochter, peettante,
      huisgenoot, huisgenoten, moeder, vader, weduwe, weduwnaar, broer, zus, kennissen, bekenden, toeschouwers,
      toeschouwer, kiezers, gasten, gebruikers`,
    office: `consul, curator, opvolger, opvolgster, biograaf, hoofdinspecteur, conciërge, dirigent, dirigente, *dirigent, *conservator, vicepremier, vicevoorzitter, ombudsman, kinderombudsman, informateur, formateur, *formateur, landsadvocaat, fractievoorzitster, campingbaas, schoolhoofd, directrice, *directrice, teammanager, ploegleider, *ploegleider, ploegmanager, sportdirecteur, hoofdredacteur, hoofdredactrice, stadsdichter, stadsbouwmeester, aanvaller, algemeen directeur, assistent-trainer, bevelvoerder, boswachter, brandweercommandant, cabaretier,
      cabaretière, chef-kok, chirurg, componist, componiste, conservator, coureur, dierenarts, dokter, econome,
      historica, hoofdeconoom, hoofdofficier, imam, influencer, kinderarts, klimatologe, klimatoloog, kolonel,
      krantenverkoopster, krantenverkoper, kunstenares, meteoroloog, middenvelder, muzikant, muzikante,
      oefenmeester, onderneemster, oprichtster, persofficier, perswoordvoerder, politiechef, presentator,
      presentatrice, prinses, psychiater, psychologe, psycholoog, rabbijn, rapper, regisseuse, scheidsrechter,
      senator, treinmachinist, uitbaatster, verdediger, verloskundige, virologe, viroloog, voorman, voorvrouw,
      weerman, weervrouw, wijkagent, *arts, huisarts, onderminister, woordvoerster, cafébaas, kroegbaas, president,
      minister, ministers, premier, minister-president, staatssecretaris, burgemeester, wethouder, commissaris,
      gouverneur, directeur, *directeur, baas, *baas, voorzitter, *voorzitter, leider, *leider, fractievoorzitter,
      partijleider, generaal, commandant, rechter, advocaat, advocate, officier van justitie, hoogleraar, professor,
      historicus, trainer, bondscoach, coach, auteur, schrijver, schrijfster, journalist, verslaggever,
      correspondent, secretaris, *secretaris, ceo, oprichter, ambassadeur, bisschop, koning, koningin, prins,
      kapitein, kamerlid, kroonprins, havenmeester, korpschef, onderzoeker, rector, boer, man, vrouw, arts, bakker,
      slager, apotheker, boekhandelaar, molenaar, herder, veehouder, akkerbouwer, hotelhouder, architect, decaan,
      lerares, leraar, dichter, dichteres, schilder, filmmaker, acteur, actrice, zanger, zangeres, doelman, keeper,
      spits, advocaat-generaal, rechter-commissaris, griffier, *burgemeester, *wethouder, gedeputeerde, dijkgraaf,
      penningmeester, weduwe, weduwnaar, pastoor, dominee, eigenaar, eigenares, buurtbewoner, bewoonster,
      gepensioneerde, student, studente, geoloog, bioloog, hydroloog, oud-minister, oud-burgemeester, vakbondsman,
      vakbondsbestuurder, bestuurder, bestuurster, *bestuurder, topman, topvrouw, *hoogleraar, *minister, raadsman,
      raadsvrouw, raadslieden, abt, abdis, prior, monnik, non, pater, duiker, locoburgemeester, bestuurders,
      *eigenaar, *eigenaresse, eigenaresse, *trainer, *coach, *chef, *hoofd, lijsttrekker, fractieleider, boerin,
      kok, regisseur, officier, notaris`,
    unnamed: `anoniem, anonieme, ongenoemd, ongenoemde, niet nader genoemd, niet nader genoemde, niet bij naam genoemd, niet bij naam genoemde, niet met naam genoemde, naamloos, naamloze, onbekende, die anoniem wil blijven, die anoniem willen blijven, die niet met naam genoemd wil worden, die niet bij naam genoemd wil worden, die niet met zijn naam, op voorwaarde van anonimiteit, dicht bij, rond, binnen, met kennis van, met kennis van zaken, bekend met de zaak, die bekend zijn met, goed ingevoerd, goed ingevoerde, welingelicht, welingelichte, hooggeplaatst, hooggeplaatste, hoge, vertrouwd met`,
    title: `meneer, mevrouw, dhr, mevr, mr, dr, ir, drs, prof`,
    organization: `gemeentehuis, platenlabel, *label, platenmaatschappij, management, gezelschap, *gezelschap, stadhuis, koningshuis, warenhuis, *politie, reddingsbrigade, *brigade, reclassering, *instelling, verpleeghuis, huisartsenpost, apotheek, beurs, supermarkt, producent, producenten, firma, luchthaven, netbeheerder, *maatschappij, corporatie, *corporatie, *corporaties, dierenbescherming, *bescherming, moskee, luchtmacht, marine, platenmaatschappij, denktank, *coöperatie, jury, *groep, actiecomité, comité, *comité, wegbeheerder, wegbeheerders, management, *management, *federatie, *koepel, *producent, *verwerker, *leverancier, *aanbieder, *winkel, webwinkel, *hoeve, *slachterij, slachterij, ondernemingsraad, *ploeg, *team, dierenambulance, *waterschap, *academie, *kliniek, *apotheek, schoolbestuur, parket, kmi, cpb, scp, dnb, afm, acm, inspectie van het onderwijs, algemene rekenkamer, umc, fnv, cnv, acv, abvv, vno-ncw, lto, anwb, woonbond, natuurmonumenten, staatsbosbeheer, prorail, nmbs, infrabel, klm, schiphol, tennet, knvb, vlaamse overheid, departement, vdab, veiligheidsregio, *regio, ggd, festival, gerecht, justitie, rechtspraak, oppositie, *oppositie, coalitie, bonden, *bonden, partijen, *partijen, banken, bedrijven, *bedrijven, gemeenten, provincies, ministeries, universiteiten, ziekenhuizen, verenigingen, *verenigingen, organisaties, *organisaties, fracties, verzekeraars, fabrikanten, *fabrikanten, leveranciers, instanties, instantie, hulpdiensten, *diensten, clubs, scholen, tegenpartij, directies, ministerie, *ministerie, overheid, regering, kabinet, politie, openbaar ministerie, om, rechtbank, hof, gerechtshof, hoge raad, raad van state, partij, *partij, commissie, *commissie, parlement, tweede kamer, eerste kamer, senaat, gemeente, provincie, leger, defensie, brandweer, universiteit, hogeschool, instituut, *instituut, stichting, bond, *bond, vakbond, vereniging, *vereniging, bedrijf, *bedrijf, concern, onderneming, bank, *bank, rederij, organisatie, *organisatie, kerk, kremlin, witte huis, pentagon, navo, eu, vn, ambassade, raad, *raad, bestuur, *bestuur, dienst, *dienst, inspectie, *inspectie, autoriteit, autoriteiten, *autoriteit, ziekenhuis, school, directie, cbs, rivm, knmi, fabrikant, club, planbureau, bureau, paleis, koninklijk huis, *rechtbank, kustwacht, douane, fiod, nvwa, aivd, mivd, nctv, belastingdienst, recherche, marechaussee, rijkswaterstaat, waterschap, *schap, hoogheemraadschap, *rederij, *concern, werf, *werf, bouwer, *bouwer, *fabrikant, leverancier, verzekeraar, *verzekeraar, brouwerij, keten, *keten, vervoerder, *vervoerder, luchtvaartmaatschappij, uitgever, uitgeverij, *stichting, coöperatie, vakcentrale, branchevereniging, bisdom, vaticaan, faculteit, laboratorium, *ziekenhuis, kliniek, museum, *museum, theater, dierentuin, competitie, verdediging, ombudsman, toezichthouder, rekenkamer, college, *college, gemeenteraad, actiegroep, milieudefensie, consumentenbond, *bureau, *centrum, *fonds, *club, *fractie, brouwer, exploitant, uitbater, projectontwikkelaar, ontwikkelaar, bakker`,
    outlet: `*courant, courant, vakblad, maandblad, vaktijdschrift, krant, kranten, *krant, dagblad, *dagblad, weekblad, tijdschrift, blad, magazine, zender, zenders, *zender, omroep, *omroep, televisie, radio, website, site, nieuwssite, nieuwswebsite, portaal, media, *media, medium, pers, podcast, blog, programma, talkshow, redactie`,
    collective: 'media, *media, kranten, pers',
    agency: `persbureau, persbureaus, nieuwsagentschap, nieuwsdienst, persagentschap`,
    document: `sms-berichten, jaarrapport, barometer, *atlas, opsporingsbericht, wetsvoorstel, motie, testament, statistiek, strafdossier, kwartaalcijfers, column, columns, rubriek, weerbericht, reconstructie, *reconstructie, rondgang, belronde, rekensom, overeenkomst, *overeenkomst, convenant, verdrag, ontwerp, *ontwerp, conceptversie, kopie, transcript, transcripten, getuigenverklaring, getuigenverklaringen, *berichten, chats, correspondentie, *correspondentie, briefwisseling, *wisseling, *beelden, geluidsopname, geluidsopnames, *begroting, begroting, vergunning, *rekening, *verslagen, *rapporten, *documenten, *brieven, *peiling, *enquête, schatting, schattingen, raming, telling, tellingen, berekening, berekeningen, opgave, jaarrekening, jaarverslag, overzicht, steekproef, inspectie, *index, *rapportage, evaluatie, *evaluatie, advies, *advies, kamerbrief, dagboek, dagboeken, memoires, autobiografie, aangifte, rapport, rapporten, *rapport, onderzoek, onderzoeken, *onderzoek, studie, studies, enquête, peiling, peilingen, document, documenten, stuk, stukken, brief, *brief, mail, mails, e-mail, e-mails, memo, notitie, persbericht, verklaring, cijfers, statistieken, gegevens, data, notulen, verslag, *verslag, vonnis, dagvaarding, analyse, artikel, interview, bericht, reportage, inventarisatie, prognose, video, beelden, tweet, *memo, nota, *nota, dossier, *dossier, dossiers, arrest, beschikking, *beschikking, aanklacht, tenlastelegging, proces-verbaal, *studie, factuur, facturen, contract, contracten, *mail, appjes, opnames, opname, conceptrapport, concept, *concept, *stukken, bijlage, *inventarisatie, *cijfers, *gegevens, monitor, *monitor, *barometer, ramingen, lijst, *lijst, logboek, register, autopsie, sectierapport, inspectierapport, audit, doorlichting, *audit, *doorlichting`,
  },

  phrase: {
    determiners: `een, één, geen, meerdere, enkele, verschillende, verscheidene, veel, twee, drie, vier, vijf, zes, sommige, andere, zijn, haar, hun, ons, onze, elk, elke, ieder, diverse`,
    definite: `de, het, deze, dit, die, dat`,
    links: `per, via, namens, van, voor, in, bij, uit, op, aan, met, rond, binnen, over, tegen, te, ter, en, door, langs, rondom, achter, tussen, buiten, naast`,
    particles: `van, de, der, den, het, 't, ten, ter, te, von, la, le, al, bin, ibn, da, di`,
    stops: `binnen (een|twee|drie|vier) (week|weken|maand|maanden|dag|dagen), stapt, treedt, wint, eindigt, opent, verhuist, verkoopt, koopt, betaalt, krimpt, raakt, draait, levert, scoort, overlijdt, sterft, woont, reist, vlucht, ontstaat, verdwijnt, verandert, verslechtert, verbetert, om, verheugd, naarmate, bleven, blijven, bevond, bevonden, meer, zoals, raakte, raakten, kreeg, kregen, krijgt, krijgen, kwamen, viel, vielen, valt, liep, liepen, loopt, reed, reden, rijdt, brak, breekt, begon, begonnen, begint, verloor, verliest, verliezen, vertrok, vertrekt, overleed, stierf, stierven, daalde, daalden, daalt, steeg, stijgt, groeide, groeit, kost, kostte, duurt, duurde, dreigt, lijkt, leek, leken, hoeft, hoeven, speelt, speelde, werkt, werkte, zit, zat, zaten, gebeurt, gebeurde, ontbreekt, ontbrak, verdween, verdwenen, klopt, klopte, bestaat, bestond, dat, die, of, omdat, wanneer, als, terwijl, hoewel, zodat, voordat, nadat, sinds, zolang, hoe, waar, wie, wat, waarom, welke, welk, want, maar, dus, toch, is, zijn, was, waren, wordt, worden, werd, werden, geworden, heeft, hebben, had, hadden, kan, kunnen, kon, konden, zal, zullen, zou, zouden, moet, moeten, moest, moesten, mag, mogen, wil, willen, wilde, niet, niets, nooit, er, men, je, zich, ook al, naar, na, zonder, terug, vooruit, weg, mee, neer, bekend, heen, wegens, ondanks, behalve, tot, tussen, gaat, ging, komt, kwam, maakt, maakte, blijft, bleef, staat, stond, ligt, lag`,
    between: `waarschijnlijk, vermoedelijk, wellicht, vorige, vorig, afgelopen, ook, eerder, later, al, nu, toen, daarna, vervolgens, verder, tegelijk, echter, daarentegen, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagavond, vanochtend, vanavond, vanmiddag, in een persbericht, in een verklaring, in een interview, in een reactie, in een brief, in een e-mail, op een persconferentie, tijdens een persconferentie, tegenover verslaggevers, op zijn beurt, op haar beurt, onder meer, onlangs, zelf, heeft, hebben, had, is, werd, inmiddels, desgevraagd, schriftelijk, officieel, dan, nog, weer, erop, eraan, ervan, ervoor, hierover, daarover`,
    pronouns: { person: `hij, zij, ze, ik, hem`, people: `wij, we, hen`, thing: `zulks`, relative: `die, dat` },
    negations:
      'niemand, geen, noch, helft, derde, tweederde, kwart, driekwart, procent, (één|eén|een|twee|drie|vier|zes|zeven|acht|negen) op de (twee|drie|vier|vijf|zes|tien|honderd)',
    and: `en, of, alsook`,
    self: 'ik, mij, me, mijn, wij, we, ons, onze',
    fronts: `(vorige|afgelopen|deze) (week|maand|zomer|winter), (vorig|afgelopen|dit) (jaar|weekend), vorige, afgelopen, (een|twee|drie|vier|enkele|paar) (dag|dagen|week|weken|maand|maanden|jaar|jaren|uur) (later|eerder), daaruit, hieruit, daarin, hierin, daarmee, hiermee, daarop, daarover, daarbij, hierbij, via, per, namens, vlak, kort, pas, ruim, wel, wegens, dankzij, gedurende, halverwege, niettemin, desondanks, voorts, tevens, tot slot, ten slotte, opvallend genoeg, tevoren, zojuist, wederom, nogmaals, 's avonds, 's ochtends, 's morgens, 's middags, 's nachts, 's winters, 's zomers, in, op, aan, van, uit, voor, met, over, bij, tot, tegen, onder, rond, tussen, achter, na, sinds, door, ondanks, naast, zonder, vanuit, vanaf, tijdens, binnen, buiten, volgens, nu, hier, daar, daarom, daardoor, daarna, daarnaast, bovendien, toch, tegelijkertijd, tegelijk, ook, evenwel, echter, daarentegen, helaas, gelukkig, eindelijk, later, eerder, al, eerst, inmiddels, intussen, ondertussen, onlangs, zo, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, destijds, gevraagd, desgevraagd, intern, publiekelijk, omgekeerd, algemeen, misschien, vooral, juist, meteen, opnieuw, weer, vaak, herhaaldelijk, achteraf, sindsdien, aanvankelijk, uiteindelijk, verder, dit, dat`,
    conditions: 'als, indien, tenzij, mits',
    openers: `en, maar, dat, terwijl, omdat, want, toen, zo, wel, nu`,
  },

  cues: [
    {
      // Who writes for an outlet, and is not named.
      words: 'schreef, schrijft, meldde, meldt, tweette',
      forms: [
        '{cue} (de|een) (correspondent|verslaggever|verslaggeefster|redacteur|columnist) van {source}',
        '(correspondent|verslaggever|verslaggeefster|redacteur|columnist) van {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        'wat {source} (meldt|melden|meldde|meldden|schrijft|schrijven|schreef|schreven|bericht|berichten|berichtte)',
      ],
      needs: 'outlet',
    },
    {
      // Who will not say gives an answer as well.
      words:
        '(wil|wilde|willen|wilden|kan|kon|kunnen|konden) (daar |daarover |er |hier |het |) (nog |) (niet|niets|geen mededelingen|geen uitspraken) (over |) (zeggen|kwijt|bevestigen|toelichten|op ingaan|doen|vertellen|verklappen|onthullen)',
      forms: ['{source} {cue}', '{cue} {source}'],
      needs: 'known',
    },
    { words: '(leert|toont) (een|het|de)', forms: ['zo {cue} {source}', '” {cue} {source}'], needs: 'document' },
    {
      // Who will not say gives an answer as well.
      words:
        'reageren, ingaan, antwoorden, commentaar geven, toelichten, uitlaten, speculeren, vooruitlopen, beantwoorden, uitweiden, (een|nadere|verdere|inhoudelijke) (reactie|toelichting) geven, (mededelingen|uitspraken|uitlatingen) doen, meewerken aan',
      forms: [
        '^ (wil|wilde|willen|wilden|kan|kon|kunnen) {source} (… |)(niet|niets|geen) … {cue}',
        '{source} (wil|wilde|willen|wilden|wenst|wenste|wensen|kan|kon|kunnen|konden) … (niet|niets|geen) … {cue}',
      ],
      strong: true,
    },
    {
      words:
        '(onthoudt|onthield|onthouden|onthielden) zich van (elk |ieder |) commentaar, (geeft|gaf|geven|gaven) (nog |vooralsnog |) geen (inhoudelijk |nader |verder |) (commentaar|toelichting|reactie), (doet|deed|doen|deden) (verder |) geen (verdere |) (mededelingen|uitspraken), (weigert|weigerde|weigeren|weigerden) (elk |ieder |) (commentaar|te reageren|in te gaan|te antwoorden|vragen te beantwoorden|te bevestigen|een reactie), (heeft|had|hebben) geen (behoefte aan een reactie|commentaar)',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      strong: true,
    },
    {
      // What an outlet gathers from papers.
      words:
        '(heeft|hebben|had) (opgemaakt|vernomen|begrepen|vastgesteld|geconstateerd|bevestigd gekregen), (kan|kon|konden) (melden|bevestigen|vaststellen|opmaken), opmaakt, opmaken, verneemt, begrijpt',
      forms: ['(naar|zoals) {source} (|… ){cue}'],
      needs: 'outlet',
    },
    {
      words:
        '(is|zijn|was|waren) (ronduit |zeer |) (vernietigend|snoeihard|kritisch|glashelder|klip en klaar|hard|somber|duidelijk) (over|voor)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      // Where a study came out.
      words:
        'in (het |) (vakblad|vaktijdschrift|tijdschrift|medisch tijdschrift|medische tijdschrift|wetenschappelijk tijdschrift|wetenschappelijke tijdschrift|wetenschapsblad)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      quiet: true,
    },
    { words: 'gepubliceerd in', forms: ['{cue} {source}'], needs: 'publication', quiet: true },
    {
      words:
        '(kon|konden|kan|mocht|mochten) (inkijken|inzien|lezen|bekijken), (heeft|hebben|had|hadden) (ingezien|ingekeken|gelezen|bemachtigd|opgevraagd|kunnen inzien|kunnen inkijken), in (handen|bezit) (heeft|hebben|had), inzag',
      forms: ['in {source} (dat|die) {medium} {cue}'],
      needs: 'document',
      quiet: true,
    },
    { words: SAYS, forms: ['in {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words:
        '(na|op|naar aanleiding van) (schriftelijke |) vragen van, na een (woo-verzoek|wob-verzoek|verzoek) van, op verzoek van',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: '(peiling|enquête|onderzoek|opiniepeiling|analyse) voor',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['(die|dat) (sprak|spraken) met {source}'], needs: 'unnamed', chain: true, quiet: true },
    {
      words: `(uitgevoerd|gehouden|gedaan|gemaakt|afgenomen|opgesteld) (voor|door|in opdracht van), in opdracht van`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'in een (mail|e-mail|sms|appje|bericht|reactie|schriftelijke reactie|verklaring) aan',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '(in gesprek met|in een gesprek met|in een interview met|in het interview met|tegenover|tegen|aan) (de |het |) {medium} {cue} {source}',
        '{source} {cue} in (een |) (gesprek|interview) met {medium}',
        '” {cue} {source} in (een |) (gesprek|interview) met {medium}',
        '” {cue} {source} voor de (camera|microfoon) van {medium}',
        'voor de (camera|camera’s|microfoon) van {medium} {cue} {source}',
        '(in gesprek met|in een gesprek met|in een interview met|in het interview met) {medium} (*t|*n|*e|*g|*k|*m|*d|*p|*f) {source}',
      ],
      quiet: true,
    },
    {
      words:
        '(in gesprek|(in|tijdens) (een|het) (eerder |recent |uitgebreid |openhartig |zeldzaam |exclusief |)(gesprek|interview|vraaggesprek|podcastinterview)|voor de camera|voor de microfoon) (met|van)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    { words: SAYS, forms: ['^ in {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words: `(zegt|zei|zeggen|zeiden), vertel(t|de|len|den), verkla(art|arde|ren|arden), bevestig(t|de|en|den), (laat|liet|laten|lieten) weten, meld(t|de|en|den), onthul(t|de|len|den), kla(agt|agde|gen), bea(amt|amde), erken(t|de|nen), (legt|legde) uit, benadruk(t|te|ken|ten), reage(ert|erde|ren|erden), noem(t|de|en|den), ontken(t|de|nen|den), verklap(t|te|ten), beken(t|de|nen|den), bericht(te|en|ten), (schrijft|schreef|schrijven|schreven), waarschuw(t|de|en|den), pleit(|te|en|ten), beschr(ijft|eef|ijven|even)`,
      forms: [
        '{source} {cue} (dat|dit|het) (aan|tegenover|tegen) (de |het |) {medium}',
        '{source} {cue} (het|de|dat|dit) … (aan|tegenover) {medium}',
        '{source} {cue} (aan|tegen|tegenover|in) (de |het |dagblad |krant |persbureau |) {medium}',
        '” {cue} {source} (aan|tegen|tegenover|in|bij) (de |het |dagblad |krant |persbureau |) {medium}',
        '(dat|dit) {cue} {source} (tegen|aan|tegenover|in|bij) {medium}',
        '(dat|dit) {cue} {source} (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag) (tegen|aan|tegenover) {medium}',
        '{source} die … , {cue}',
      ],
      quiet: true,
    },
    {
      forms: [
        '{source} (laat|liet|laten|lieten) … aan {medium} weten',
        '(”|,|dat|dit|zo) (laat|liet|laten|lieten) {source} (… |)weten aan {medium}',
        '(”|,|dat|dit|zo) (laat|liet|laten|lieten) {source} aan {medium} weten',
        '{source} (heeft|hebben|had|hadden) … (tegen|aan|tegenover) {medium} (gezegd|verteld|verklaard|bevestigd|toevertrouwd|laten weten|gemeld)',
        '(dat|dit) (heeft|hebben|had) {source} (gezegd|verteld|verklaard|bevestigd|laten weten) (tegen|aan|tegenover|in) {medium}',
      ],
      quiet: true,
    },
    // Whom somebody only speaks of is no source.
    ...(['outlet', 'unnamed', 'document'] as const).map((needs) => ({
      words: '(daarbij |)verwijzend naar',
      forms: ['{cue} {source}'],
      chain: true,
      needs,
    })),
    {
      words: `met een beroep op, onder verwijzing naar, met verwijzing naar, op gezag van, op grond van informatie van, op basis van (gesprekken met |interviews met |informatie van |verklaringen van |getuigenissen van |), (die|dat) zich baseert op, zich baserend op, zich beroepend op, citerend, en baseert zich op, en citeert, en beroept zich op`,
      forms: ['{cue} {source} (meldt|meldde|schrijft|bericht) {medium}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(baseert|baseren|baseerde|baseerden) zich op (gesprekken met |interviews met |informatie van |verklaringen van |), (beroept|beroepen|beriep|beriepen) zich op, citeert, citeren, citeerde, haalt aan, (verwijst|verwees|verwijzen) naar`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(sprak|spraken|spreekt|gesproken) (daarvoor |) met, zich (baseert|beroept) op, steunt op, op basis van (gesprekken met|informatie van), haalt (daarbij aan|daarvoor), aangehaald, verwijst daarbij naar, (heeft|had|hebben) (het|dat) van`,
      forms: ['(die|dat) {cue} {source}', 'en {cue} {source}', '{cue} {source} aan'],
      chain: true,
    },
    {
      // Whom somebody has it from.
      forms: [
        '{medium} (sprak|spraken|spreekt|interviewde) (met|) {source}',
        '{medium} (heeft|hebben|had) met {source} gesproken',
        '(zoals|naar) {medium} (van|uit) {source} (vernam|vernamen|verneemt|heeft vernomen)',
        '{medium} (vernam|vernamen|verneemt|heeft vernomen|hoorde|hoorden|weet) (van|uit) {source}',
        '(vernam|verneemt|hoorde) {medium} (van|uit) {source}',
        '(zo |) (vernam|verneemt) {source}',
        '(vernam|vernamen|hoorde|hoorden|te horen kreeg) van {source} dat',
      ],
      quiet: true,
    },
    {
      words: 'aldus, (zegt|zei|zeggen|zeiden), laat, meldt, schrijft, stelt',
      forms: [
        '” {cue} {source} in een (eerste |schriftelijke |korte |) (toelichting|verklaring|reactie|persbericht|brief|statement|post|video|mail|e-mail)',
        '” {cue} {source} (in|bij|tegenover) {medium}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        'bevestigt dat, bevestigen dat, bevestigde dat, bevestigden dat, ontkent dat, ontkende dat, zegt dat, zei dat',
      forms: ['{source} {cue} (aan|tegen|tegenover) {medium}'],
      quiet: true,
    },
    {
      words: `volgens, aldus, zo (stelt|zegt|schrijft|meldt), blijkens, blijkt uit, zo blijkt uit, bleek uit, volgens bronnen van, meldden bronnen aan, naar verluidt (uit|van), afgaand op`,
      forms: ['{cue} {source}'],
    },
    {
      // By somebody's own account.
      forms: [
        'naar eigen (zeggen|schatting|inschatting) (*t|*n|*e|*s|*g|*k|*m|*d|*p|*f) {source}',
        '{source} (*t|*n|*e|*s|*g|*k|*m|*d|*p|*f) naar eigen (zeggen|schatting|inschatting)',
      ],
      quiet: true,
    },
    {
      // Documents that an outlet could read.
      forms: [
        '{medium} (kon|konden|mocht|kan) {source} (al |) (inkijken|inzien|lezen|bekijken|bemachtigen)',
        '{medium} (heeft|had|hebben|hadden) {source} (kunnen |) (in handen|in bezit|ingezien|ingekeken|inzien|inkijken|bemachtigd|bestudeerd|gelezen|opgevraagd)',
        '{medium} (kreeg|kregen|had|heeft|hebben|verkreeg) (inzage in|toegang tot|de hand op|de beschikking over|een kopie van) {source}',
        '{medium} (beschikt|beschikken|beschikte) over {source}',
        '{medium} (bemachtigde|verkreeg|analyseerde|bestudeerde|publiceert|publiceerde) {source}',
      ],
      needs: 'document',
      quiet: true,
    },
    { words: `in handen van, ingezien door, in bezit van`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      kind: 'original-publication',
      words: `(verscheen|verschenen) (eerder|eerst|oorspronkelijk) (in|op), (eerder|oorspronkelijk) verschenen (in|op), oorspronkelijk gepubliceerd (in|door), eerst gepubliceerd in, eerder gepubliceerd door`,
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
      kind: 'original-publication',
      forms: [
        'het (was|waren|is) {source} (, |) (dat|die) (als eerste|als eersten|het eerst) (berichtte|berichtten|meldde|meldden|schreef|schreven|onthulde|onthulden)',
        '(stond|verscheen|is|was|werd) (eerder|eerst|oorspronkelijk|als eerste) (gepubliceerd |gemeld |) (in|op|bij|door) {source}',
        'als eerste (naar buiten |) (via|door|gemeld door|gebracht door|onthuld door) (het |de |) {source}',
        '(eerder|eerst|oorspronkelijk) (verschenen|gepubliceerd|te lezen|uitgezonden) (in|op|bij|door) {source}',
      ],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `vertaling van een artikel uit, vertaald uit, een vertaling van een artikel in`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        '(die|dat) {source} (opvroeg|heeft opgevraagd|heeft ingezien|inzag|kon inzien|in handen heeft|in bezit heeft|heeft gezien|zag|heeft gelezen|verkreeg|kreeg|heeft gekregen|publiceerde|onthulde|sprak|heeft gesproken|interviewde)',
        '(in handen (zijn |) van|in (het |) bezit (zijn |) van|ingezien door|verkregen door|gelekt naar|gezien door|opgevraagd door) {source}',
        '(met wie|waarmee) {source} (sprak|spraken|heeft gesproken)',
        'waarover {source} beschikt',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      forms: [
        '(berichtgeving|bericht|berichten|verhaal|onthulling|onthullingen|artikel|reportage|informatie|nieuws|claim|bewering|publicatie|rondgang|onderzoek) (van|in|door|uit) (weekblad |dagblad |krant |tijdschrift |persbureau |de |het |) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `(overgenomen|verspreid|gepubliceerd|gemeld|onthuld|bevraagd|geciteerd|aangehaald|geïnterviewd|benaderd|gebracht|gedeeld) door`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // What somebody holds to be so, in a noun.
      words: `(in|naar) de (woorden|ogen|visie|lezing|mening) van, naar het oordeel van, bij monde van, naar (eigen zeggen|zeggen|schatting|verwachting|inschatting) van, volgens (berekeningen|cijfers|gegevens|schattingen) van, volgens (een|de) (eerste |ruwe |voorzichtige |voorlopige |) (schatting|raming|telling|berekening|lezing|inschatting|opgave|versie|prognose) van`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'als (moeten |mogen |we |) {source} (mogen |moeten |) geloven',
        '(wie|als we) {source} (mag|mogen|moet|moeten) geloven',
        '(navraag|een rondvraag|rondvraag|een belronde) (bij|onder) {source} leert',
        'uit de mond van {source}',
        '(wil|wilde|willen|wilden) {source} (niet|niets) (spreken|weten|horen)',
        'wat {source} betreft',
        'zoals {source} (het (noemt|noemde|zegt|zei|verwoordt|verwoordde|formuleert|omschrijft|uitdrukt|ziet)|zegt|zei|schrijft|schreef|meldt|meldde|meldden)',
        '(volgens een rekensom|op verzoek|aldus een woordvoerder) van {source}',
      ],
      quiet: true,
    },
    {
      // "For mayor Jane Smith the plan is a mistake".
      forms: ['voor {source} (is|zijn|was|waren|staat|stond|blijft|betekent|geldt)'],
      needs: 'named',
      quiet: true,
    },
    {
      // In which circles it is said.
      forms: [
        '(in|binnen|bij|vanuit|uit) {source} (wordt|werd|worden|heet|heette|klinkt|klonk|valt|is|gaat men|verwacht men|vreest men|houdt men|leeft|overheerst|houden ze)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        '(bij|vanuit|binnen|van de kant van) {source} (klinkt|klonk|heet|heette|luidt) (het |er |de |) (… |) (dat|:)',
        'bij {source} (is|valt|was|viel) te (horen|beluisteren)',
        '(vanuit|binnen|bij|door) {source} (wordt|werd) (ontkend|bevestigd|benadrukt|gezegd|gesteld|gewezen|tegengesproken|beweerd|gesproken van|gevreesd|gehoopt|verwacht)',
        'bij {source} (weten|denken|vrezen|houden|zeggen) ze',
        'op de (website|site|webpagina) van {source} (staat|stond|valt te lezen|is te lezen)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(blijkt|bleek|blijken) uit, komt naar voren uit, valt op te maken uit, is te lezen in, valt te lezen in, (staat|stond) in, volgt uit`,
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    {
      forms: [
        '(in|op) {source} (staat|stond|heet het|wordt geconcludeerd|wordt gesteld|valt te lezen|is te lezen|concludeert|concluderen)',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      forms: [
        'uit {source} (komt naar voren|blijkt|bleek|valt op te maken|rijst het beeld|kwam naar voren|wordt duidelijk|volgt)',
        'uit (onderzoek|navraag|cijfers|gegevens|berekeningen|een inventarisatie|een analyse) van {source} (blijkt|bleek|volgt|komt naar voren)',
        'uit (onderzoek|berekeningen|een inventarisatie|een analyse) van … en {source} (blijkt|bleek)',
        'uit {source} … (komt naar voren|blijkt|bleek)',
      ],
      quiet: true,
    },
    {
      forms: APART.flatMap(([verb, half]) => [
        `(dat|dit|zo) ${verb} {source} (|… )${half}`,
        `” ${verb} {source} (|… )${half}`,
        `{source} ${verb} … ${half}`,
        `^ ${verb} {source} (|… )${half}`,
        `in {medium} ${verb} {source} (|… )${half}`,
        `(tegenover|met|van) {medium} ${verb} {source} (|… )${half}`,
      ]),
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '(dat|dit|zo) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)(dat|hoe|waarom|of)',
        '^ {cue} {source}',
      ],
    },
    // What witnesses say they saw.
    { words: 'zag, zagen, hoorde, hoorden', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    {
      words:
        '(zag|zagen|hoorde|hoorden) (een|hoe|dat|plots|opeens|ineens|nog|iemand|mensen|schoten|geschreeuw|gegil|rook|vlammen)',
      forms: ['{source} {cue}'],
      needs: 'named',
      quiet: true,
    },
    {
      // What is felt in a body of people.
      forms: [
        '(in|binnen|bij|onder) {source} (klinkt|klonk|groeit|groeide|heerst|heerste|leeft|leefde|bestaat|bestond|is|was) (er |) (… |) (kritiek|onvrede|twijfel|twijfels|zorg|zorgen|ongenoegen|onbegrip|boosheid|woede|scepsis|vrees|angst|frustratie|teleurstelling|verontwaardiging|opluchting)',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: HOLDS, forms: ['{source} {cue}'] },
    { words: `${SAYS}, ${HOLDS}`, forms: ['{source} … en {cue}'], needs: 'known', quiet: true },
    {
      words:
        '(toont|tonen|toonde|toonden|duidt|duiden|duidde|duidden|wijst|wijzen|leert|leren|suggereert|suggereren) (een|dat|op|ons|aan)',
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      forms: [
        '{source} (laat|laten|liet|lieten) … zien',
        '{source} (spreekt|spreken|sprak) … tegen',
        '{source} (telt|tellen|telde|vermeldt|vermelden|bevat|bevatten|bevatte|rept|noteert|noteerde|registreert|registreerde) (ook |) (een|twee|drie|geen|niet|de|het|dat|van)',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      // Too common to be heard without what was said beside them.
      words: COMMON,
      forms: ['{source} {cue}'],
      needs: 'quotation',
      quiet: true,
    },
    {
      words: COMMON,
      forms: ['” {cue} {source}', '(dat|dit|zo) {cue} {source}', '{source} {cue} (, |)dat', '{cue} {source} (, |)dat'],
      quiet: true,
    },
    {
      words: SAID,
      forms: [
        '(dat|dit|zo) (heeft|hebben|had|hadden) {source} (|… ){cue}',
        '” (zo |) (heeft|hebben|had|hadden) {source} (… |) {cue}',
        '{source} (heeft|hebben|had|hadden) … {cue}',
        '^ (heeft|hebben|had|hadden) {source} (|… ){cue}',
      ],
    },
    {
      words: `(luidt|luidde|luiden|klinkt|klonk|is|was) (het|de|hun|zijn|haar) (oordeel|antwoord|boodschap|conclusie|kritiek|waarschuwing|oproep|advies|verklaring|reactie|analyse|klacht|verwachting|eis|verwijt|uitleg|vraag|devies|motto|inschatting|stelling|mening) (bij|van|uit|in|vanuit), (luidt|luidde|klinkt|klonk|heet) het (bij|uit|in|vanuit|binnen|van de kant van|strijdlustig bij|opgelucht bij|eensgezind bij), (staat|stond|valt|viel) (er |te lezen |) in, (is|was) te (horen|lezen) (bij|in), als je het vraagt aan, gevraagd naar een reactie zegt, het woord is aan, gaf het woord aan`,
      forms: ['” {cue} {source}'],
    },
    {
      words: `de (conclusie|boodschap|reactie|inschatting|kritiek|waarschuwing|verwachting|schatting|analyse|boodschap) (van|bij), het (oordeel|antwoord|advies|standpunt) (van|bij)`,
      forms: ['{cue} {source} (is|was|luidt|luidde)'],
    },
    {
      // In the passive, with whom it comes from.
      words:
        '(bevestigd|gemeld|ontkend|beschreven|omschreven|gekraakt|gehekeld|geprezen|veroordeeld|onthuld|geciteerd|genoemd|bestempeld|tegengesproken|betwist|gezien|beschuldigd)',
      forms: [
        '(wordt|worden|werd|werden|is|zijn) … {cue} door {source}',
        '(wordt|worden|werd|werden) (… |) door {source} … {cue}',
        'door {source} (wordt|worden|werd|werden) … {cue}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: '*',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    { forms: ['{source} (*t|*de|*te|*den|*ten|*en) dat'], needs: 'known', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // What an outlet made of a story that it took over.
      words: 'herhaalde, herhaalt, verspreidde, verspreidt',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (nam|neemt) … over',
        '^ (nam|neemt) {source} … over',
        '{source} (maakte|maakt) (van|ervan|hiervan|daarvan)',
        '(daarvan|hiervan) (maakte|maakt) {source}',
        '{source} (heeft|had) … (verklaring|rectificatie|persbericht) … (uitgegeven|gepubliceerd|uitgebracht|geplaatst)',
        '{source} (bood|biedt) … excuses aan',
        '(opgepikt|overgenomen|verder verspreid) door {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(gerucht|verhaal|bericht|nieuws|bewering|legende) … (ontstond|ontsproot|begon|dook … op|verscheen) … (in|bij|op) {source}',
        '(gerucht|verhaal|bericht|nieuws|bewering|legende) (komt|kwam|is afkomstig) (van|uit) {source}',
        '(gaat|gaan|ging|gingen) terug op {source}',
        '(opname|geluidsopname|video|document) (verschijnt|verscheen|duikt op|dook op) (bij|in|op) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(grap|satire|parodie|aprilgrap|hoax) (van|uit) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(in navolging van|in het spoor van) {source}',
        "(verdedig|steun|geloof) (de|mijn|onze) (collega's|redacteuren|journalisten) (van|bij) {source}",
        '(publiceerden|schreven|brachten) {source} en wij',
        '{source} en wij (publiceerden|schreven|brachten)',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  pointers: `lees ook :, lees ook, lees verder :, lees meer :, zie ook :, bekijk ook :, luister ook :, meer over :, gerelateerd :, kijk ook :, video :, podcast :, achtergrond :, ook interessant :`,
  idioms: `(moet|moeten|kunt|kan|kunnen|dient|dienen) (zich |dat |dit |) (… |)melden (bij|via|op), het besluit, dat besluit, dit besluit, een besluit, vragen gesteld, (niets|niks|geen woord|nooit iets) (over |van |)(gezegd|verteld|losgelaten|verklaard), (zegt|zei|zeggen|zeiden) (niets|niks) over, en (hoopt|hopen|hoopte|hoopten) (in|te|binnen|eind|begin|medio|volgend|volgende|nog|al|daar|dan|zo|die|hem|haar), (veroordeeld|veroordeelde|veroordeelden) tot, (jaar|maanden|weken|uur|cel|celstraf|taakstraf|werkstraf|gevangenisstraf|boete|tbs|vrijspraak) (geëist|gevraagd|opgelegd), (betekent|betekende) dat, het (belooft|dreigt|zegt (veel|iets|genoeg|alles|niets)), (rechtbank|rechter|hof|gerechtshof|kantonrechter|politierechter|jury) (veroordeelt|veroordeelde|veroordeelden), (met|onder) verwijzing naar (het|de|een) (lopende|lopend), (film|roman|boek|stuk|tentoonstelling|serie|voorstelling|lied|bord|klok) (vertelt|vertelde|zegt|vraagt), niet (inhoudelijk |) gereageerd, (reageert|reageerde|reageren|reageerden) (nog |) niet, (zegt|zei|zeggen|zeiden) (zijn|haar|hun|het|de) (abonnement|vertrouwen|contract|lidmaatschap|baan|huur|huurcontract) op, (meldt|meldde|melden|meldden) (hem|haar|u|ons|hen|zijn|je) (graag |)(aan|af|ziek), stel dat de, zeg nooit, zeg niet, (vond|vonden) (het|hun|zijn|haar) (lichaam|meisje|kind|huis|weg|plek|geluk), volgens plan, volgens de wet, volgens de regels, volgens afspraak, volgens de dienstregeling, volgens het boekje, dat wil zeggen, zeg maar, meld je aan, meldt zich, melden zich, schrijft zich in, zegt niets, bij wijze van spreken, nadat, omdat, zodat, totdat, opdat, voordat, doordat, naast dat, niet dat, zonder dat, het feit dat, in plaats dat, behalve dat, vroeg om anonimiteit, vroegen om anonimiteit, wilde anoniem blijven, wil anoniem blijven, willen anoniem blijven, wilden anoniem blijven, (zegt|zei|zeggen|zeiden) (niets|niks|geen woord|niemand|tegen niemand|weinig|nooit iets|iets over|veel over|alles over|meer over|dank je|gedag|vaarwel|goedendag|tot ziens|ja|nee), (vertelt|vertelde|vertelden) (niemand|het niemand|niets|het aan niemand|niet|nooit|een verhaal|verhalen|sprookjes|moppen), (schrijft|schreef|schreven) (zich in|een boek|boeken|een roman|romans|een brief|brieven|gedichten|een gedicht|liedjes|een lied|verhalen|dagboeken|met links|met rechts|met krijt), (schrijft|schreef|heeft|hebben) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere|tientallen) (romans|boeken|liedjes|gedichten|brieven|verhalen|artikelen) (geschreven|), (vraagt|vroeg|vroegen) de weg, (roept|riep|riepen) (om|naar), (spreken|spraken|sprak|spreekt) af, (belooft|beloofde) (veel|niet veel|weinig|weinig goeds), (meldt|meldde|meldden) zich, (antwoordt|antwoordde) niet, volgens (schema|planning|de planning|het plan|recept|het recept|verwachting|de verwachtingen|traditie), (vertelt|vertelde|vertellen) graag`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'interview door',
        'interview :',
        'in gesprek met … :',
        '(column|opinie|commentaar|analyse) (van|door)',
        'door {name}',
        'tekst :',
        'geschreven door',
        'auteur :',
        'van onze verslaggever',
        'verslaggever :',
        '(van|door) onze (correspondent|correspondente|verslaggever|verslaggeefster|redacteur|redactrice)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'vertaling uit het … :',
        'vertaling uit het … door {name}',
        'vertaling :',
        'vertaald door',
        'vertaald uit het … door',
        'vertaald uit het … door (ai|kunstmatige intelligentie|chatgpt|een robot)',
        'vertaald door (ai|kunstmatige intelligentie|chatgpt|een robot)',
        'vertaler :',
        'vertaling door',
        'uit het … vertaald door',
        'nederlandse vertaling :',
        'in nederlandse vertaling',
      ],
    },
    {
      role: 'editor',
      forms: ['redactie :', 'redacteur :', 'eindredactie :', 'bewerkt door', 'geredigeerd door', 'bewerking :'],
    },
    {
      role: 'photographer',
      forms: ['foto', 'foto :', "foto's :", 'fotograaf :', 'beeld :', 'foto van', 'illustratie :', 'video :'],
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
        '(het |)(oorspronkelijke|originele) (artikel|stuk|verhaal|tekst) (verscheen|stond|is verschenen|is te lezen) (in|op|bij)',
        'origineel :',
        'oorspronkelijk artikel :',
        'bron origineel :',
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
      'een (eerdere|vorige|oudere) versie van dit (artikel|bericht|stuk) … (op gezag van|in navolging van|volgens|op basis van)',
      'onze excuses',
      'wij bieden … excuses',
      'we bieden … excuses',
      'excuses aan onze lezers',
      'wij betreuren',
      '(wij|we) (schreven|meldden|berichtten) (ten onrechte|abusievelijk)',
      '(schreven|meldden|berichtten) (wij|we) (ten onrechte|abusievelijk)',
    ],
    denial: [
      'uit (zijn|hun|de) (context|verband) (gerukt|getrokken)',
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
      '(oordeel|conclusie|eindoordeel) : (onwaar|misleidend|waar|onjuist|satire)',
      'factcheck',
      'fact check',
      'fact-check',
      'feit of fictie',
      'feiten en fabels',
      'klopt het dat',
      'klopt dit wel',
      'waar of niet waar',
      'broodje aap',
      '? nee (.|,|!)',
    ],
    before: [
      '(werd|werden|was|is) (vorige week|vorige maand|vorig jaar) (bekend|onthuld|gemeld|gepubliceerd|bekendgemaakt)',
    ],
    'follow-up': [
      'hoe (het|de|een) (gerucht|verhaal|nieuws|bericht) … (verspreidde|verspreid|ontstond|rondging)',
      'zoals (we|wij|deze krant) (eerder |)(schreven|meldden|schreef|meldde)',
      '(een jaar|twee jaar|drie jaar|vijf jaar|tien jaar) later :',
    ],
    original: [
      'exclusief :',
      '[ exclusief ]',
      'heeft (deze krant|onze redactie) vernomen',
      'blijkt uit onderzoek van deze krant',
    ],
    'press-release-copy': ['(meldt|laat) de persdienst'],
    'wire-copy': ['persbureaus', 'agentschappen'],
    independent: [
      '(deze|onze) (krant|redactie|site|verslaggever|correspondent)',
      '(zegt|zei|vertelt|vertelde|laat|liet) … (tegen|aan) (deze (krant|site|redactie)|onze (krant|verslaggever|redactie|correspondent))',
      '(tegen|aan|met) (deze krant|onze (redactie|verslaggever|correspondent|krant))',
      'onze (verslaggever|correspondent|redactie)',
      '(vertelt|zegt|vertelde|zei) (ons|mij)',
      '(wij|we) vroegen het',
      'vroegen (wij|we) het',
      '(wij|we) (belden|benaderden) (de|het|twee|drie)',
    ],
  },
  translations: {
    said: [
      '(eigen|onze|mijn|vrije|officieuze) vertaling',
      'vertaling (van de redactie|redactie)',
      '(door ons|door mij|door de redactie) vertaald',
      '(wij|we|ik) (hebben|heb|vertaalden|vertaalde) (dit|het|de) … vertaald',
      '(nederlandse samenvatting|samenvatting in het nederlands|in het nederlands samengevat)',
    ],
    original: [
      '(oorspronkelijke|originele) (artikel|tekst|versie|bericht|publicatie|interview)',
      'oorspronkelijk artikel',
      'het origineel',
      'origineel (in|hier)',
    ],
    foreign: [
      'in het (arabisch|bulgaars|chinees|deens|duits|engels|frans|fries|grieks|hebreeuws|hongaars|italiaans|japans|koreaans|noors|perzisch|pools|portugees|roemeens|russisch|servisch|spaans|tsjechisch|turks|oekraïens|zweeds)',
      '(engelse|duitse|franse|russische|spaanse) (versie|origineel)',
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
        'partnercontent',
        '(gesponsorde|betaalde) (content|bijdrage|artikel|samenwerking|boodschap|post)',
        '(gesponsord|betaald) (artikel|bericht|partnerschap)',
        '(gesponsorde|betaalde) (content|bijdrage|inhoud) (van|door|in samenwerking met)',
        '(dit is een|dit artikel is een) (advertorial|gesponsorde bijdrage|gesponsord artikel|betaalde bijdrage|commerciële bijdrage)',
        'commerciële (bijdrage|boodschap|samenwerking)',
        '(artikel|bijdrage) (is|werd) (mogelijk gemaakt|gesponsord|betaald) door',
        'aangeboden door',
        'betaalde (samenwerking|post|advertentie|publicatie)',
        '(is|wordt) (een |) betaalde (samenwerking|bijdrage|boodschap)',
        'mede mogelijk gemaakt door',
        '(betaald|gesponsord|gefinancierd) door',
        '(dit artikel|deze bijdrage|dit bericht|deze tekst) is betaald door',
        'ingezonden mededeling',
        'publireportage',
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
        '(geschreven|gemaakt|gegenereerd|samengevat|opgesteld|geproduceerd) (door|met|met behulp van|met hulp van) (ai|kunstmatige intelligentie|chatgpt)',
        '(met behulp van|met hulp van|door) (ai|kunstmatige intelligentie|chatgpt) (geschreven|gemaakt|gegenereerd|samengevat|opgesteld|geproduceerd)',
        '(is|werd) (geschreven|gemaakt|gegenereerd) door een (robot|computer|algoritme|taalmodel)',
        '(artikel|tekst|samenvatting) met behulp van ai',
        'automatisch gegenereerd',
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
        '(artikel|tekst|bericht|verhaal|stuk) (is|werd) (automatisch|machinaal) (vertaald|uit het)',
        'vertaald (met|door|met behulp van|met hulp van) (ai|kunstmatige intelligentie|chatgpt|google translate|deepl)',
        '(met|door|met behulp van|met hulp van) (ai|kunstmatige intelligentie|chatgpt|google translate|deepl) (vertaald|uit het)',
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

  calendar: `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag`,
  abbreviations: `dr, prof, drs, ir, mr, ing, dhr, mevr, o, a, bijv, bv, d, w, z, enz, ca, nr, blz, jl, red, m, v, t, n, jan, feb, aug, sept, okt, nov, dec, mln, mld`,
  agencies: `anp, belga, afp, ap, reuters, dpa, novum`,
};
