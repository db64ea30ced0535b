import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then, in both written standards. */
const SAYS = `(sier|sa|seier|seie), (forteller|fortalte|fortel|fortalde), (skriver|skrev|skriv|skreiv), (mener|mente|meiner|meinte), (tror|trodde|trur|trudde), (går|gikk|gjekk) (ut fra|ut med), (oppgir|oppgav|oppga|oppgjev), (legg|legger|la) til, (skildrar|skildra|skildrer|skildret), (vonar|vona), (oppmodar|oppmoda), (held|heldt) fram, (minner|minnet|minte|minna) om, (publiserer|publiserte), (etterspør|etterspurte), (berømmer|berømmet), (latterliggjør|latterliggjorde), (argumenterer|argumenterte) for, (råder|rådet|rår|rådde|frarår|frarådet|tilrår), (konstaterer|konstaterte), (tolker|tolket|tolkar) (det|dette|funnene|tallene), (klandrer|klandret), (refser|refset|refsa), (raljerer|raljerte), (hinter|hintet|hinta) (om|til), (gjetter|gjettet) på, (gjev|gav) uttrykk for, (seier|sier|sa) seg (enig|uenig|einig|fornøyd|bekymret|redd|overrasket|skuffet|uroa|trygg), (synes|syntes|synest), (innrømmer|innrømmet|innrømma), (innvender|innvendte), (opplyser|opplyste), (uttaler|uttalte), (melder|meldte|melde), (roser|roste), (spør|spurte), (medgir|medgav|medga), (vedgår|vedgikk), (kunngjør|kunngjorde), (utdyper|utdypet), (minnes|mintes), (beretter|berettet), (påpeker|påpekte|påpeikar), (erkjenner|erkjente), (betror|betrodde), (røper|røpet), (nevner|nevnte), (foreslår|foreslo), (anslår|anslo), (gjetter|gjettet) på, (snakker|snakket|snakka) om, (forutser|forutså), (spår|spådde), (forventer|forventet), (bebreider|bebreidet), (avviser|avviste), (benekter|benektet|benekta), (bestrider|bestred), (nekter|nektet) (for|å ha|å kjenne|enhver|straffskyld|seg skyldig), (beklager|beklaget|beklaga), (unnskylder|unnskyldte), (etterlyser|etterlyste), (fastslår|fastslo), (advarer|advarte|åtvarar|åtvara), (erklærer|erklærte), (påstår|påsto|påstod), (fastholder|fastholdt), (meddeler|meddelte), (kaller|kalte|kallar|kalla), (beskriver|beskrev), (betegner|betegnet), (omtaler|omtalte), (fremhever|fremhevet|framhever|framhevet|framhevar), (framholder|framholdt|fremholder|fremholdt), (gjentar|gjentok), (tilbakeviser|tilbakeviste), (avkrefter|avkreftet|avkrefta), (fordømmer|fordømte), (beskylder|beskyldte), (oppdaget|avdekket|avdekka), (påviser|påviste), (erfarer|erfarte), (vitner|vitnet|vitna), (siterer|siterte), (utbryter|utbrøt), (bedyrer|bedyret), (betviler|betvilte), (lister|listet) opp, (anfører|anførte), (begrunner|begrunnet|begrunna), (forsvarer|forsvarte), (anser|anså), (vurderer|vurderte) (at|det|situasjonen|faren|risikoen), (avfeier|avfeide), mistenker, (sikter|siktet|sikta), (antar|antok), (lover|lovet|lova|lovar), (hyller|hyllet|hylla), (husker|husket|huska|hugsar), (svarer|svarte|svarar|svara), (frykter|fryktet|frykta|fryktar), (anbefaler|anbefalte|tilrår|tilrådde), (anklager|anklaget|anklaga), (krever|krevde|krev|kravde), (bekrefter|bekreftet|bekrefta|stadfester|stadfestar|stadfesta), (forklarer|forklarte|forklarar|forklara), (avslører|avslørte), (hevder|hevdet|hevda|hevdar), (varsler|varslet|varsla), (håper|håpet|håpa|håpte|håpar), (klager|klaget|klaga) (over|på), (tviler|tvilte) på, (vedkjenner|vedkjente) seg, (beroliger|beroliget), (ønsker|ønsket) (en forklaring|svar), (finner|fant) (det|at|forslaget|kritikken), (venter|ventet|venta) (at|seg), (undrer|undret|undra|ergrer|ergret|beklager|gleder|gledet|uttaler|uttalte|forsvarer|forsvarte) seg, (slakter|slaktet|slakta), (bemerker|bemerket|bemerka), (forsikrer|forsikret|forsikra), (antyder|antydet|antyda), (understreker|understreket|understreka|understrekar), (oppfordrer|oppfordret|oppfordra), (ber|ba|bad) om (en forklaring|forståelse|unnskyldning|tilgivelse), (skyter|skjøt) inn, (åpner|åpnet) for, (utelukker|utelukket) ikke, (poengterer|poengterte), (påberoper|påberopte) seg, (støtter|støttet) (kritikken|forslaget|vurderingen), (tviholder|tviholdt) på, (opplever|opplevde) (at|det), (ser|så) for seg, (kjenner|kjente) seg (ikke |)igjen,
  (insist|argument|protest|presis|nyans|konstat|spesifis|replis|suppl|proklam|annons|oppsumm|garant|signalis|spekul|filosof|appell|kritis|rapport|konklud|komment|not|dement|resum|inform|prognostis|reag|bagatellis|dokument|analys|formul|diagnostis|refer|registr|kontr|aksept|resonn|siter|poengt)(erer|erte|erar|erte),
  (kan|kunne) (ikke|slett ikke|godt|heller ikke) (kjenne seg igjen|forstå|leve med|akseptere), (vil|ville|kan|kunne|tør|torde) (ikke|ikkje|verken|heller ikke|ennå ikke|foreløpig ikke) (bekrefte|avkrefte|utelukke|avvise|love|garantere), (må|måtte|kan|kunne|vil|ville) (gjerne |) (erkjenne|innrømme|konstatere|bekrefte|fortelle|opplyse|berette|avsløre|konkludere|understreke|påpeke|medgi|tilstå|dementere|forsikre|advare|dokumentere|melde), (er|var) (helt |svært |dypt |sterkt |også |ikke |veldig |) (overbevist om|sikker på|sikre på|enig i|enig med|enige i|uenig|uenig i|uenige i|misfornøyd med|misfornøyde med|bekymret over|bekymret for|redd for|redde for|kritisk|kritiske|skeptisk|skeptiske|rystet over|opprørt over|skuffet over|klar på|klinkende klar|krystallklar|tydelig på|tydelige på|av den oppfatning|ikke i tvil|åpen for), (har|hadde) (vanskelig for å se|kritikk av|ingen forståelse for|full forståelse for|tillit til), (deler|delte) (den|denne|det|de|disse|statsrådens|statsministerens|lederens) (analysen|kritikken|vurderingen|bekymringen|oppfatningen), (ser|så) (mørkt|lyst|positivt|negativt|kritisk|annerledes|med bekymring|alvorlig), (vil|ville) ikke (snakke om|høre snakk om|kalle|være med på), (vil|ville) verken bekrefte eller avkrefte, (legger|la) ikke (skjul på|fingrene imellom)`;

/** What people do besides, so often that only what was said shows which it is. */
const COMMON = `(fortsetter|fortsatte), (venter|ventet|venta|ventar), (nekter|nektet|nekta|nektar), (vurderer|vurderte), (klager|klaget|klaga|klagar), (tviler|tvilte), (finner|fant), (roper|ropte), (sukker|sukket), (tordner|tordnet), (raser|raste), (jubler|jublet), (hvisker|hvisket), (spøker|spøkte), (fnyser|fnyste), (mumler|mumlet), (vet|veit|visste), (ser|så), (kjenner|kjente), (opplever|opplevde), (regner|regnet|reknar|rekna) (med|)`;

/** Verbs whose other half follows what is spoken of. */
const APART = [
  '(raste|raser|tordnet|tordner) … mot',
  '(undrer|undret|gleder|gledet|ergrer|ergret|beklager|beklaget|uttaler|uttalte|skammer|skammet) … seg',
  '(slår|slo) … (fast|alarm)',
  '(peker|pekte|peikar|peika) … på',
  '(gir|ga|gav) … (uttrykk for|skylden|skylden for)',
  '(gjør|gjorde) … (oppmerksom på|klart|det klart|gjeldende|rede for|et poeng av)',
  '(legger|la|legg) … (vekt på|skjul på|til grunn|skylden på|til)',
  '(går|gikk|gjekk) … (hardt ut mot|i rette med)',
  '(regner|regnet|rekna) … (med|seg fram til|seg frem til)',
  '(lar|lot) … (forstå|vite)',
  '(står|sto|stod|holder|holdt) … fast (på|i|ved)',
  '(oppfordrer|oppfordret|oppfordra) … til',
  '(stiller|stilte) … (spørsmål ved|spørsmålstegn ved|seg tvilende|seg kritisk|seg uforstående|krav om)',
  '(setter|satte) … spørsmålstegn ved',
  '(retter|rettet|retta) … (kritikk mot|skytset mot|en advarsel til)',
  '(tar|tok) … (avstand fra|til orde for|til motmæle|kritikken til seg|selvkritikk)',
  '(støtter|støttet) … opp om',
  '(sår|sådde) … tvil om',
  '(skylder|skyldte) … på',
  '(truer|truet|trua) … med (å|streik|søksmål|boikott)',
  '(trekker|trakk) … i tvil',
  '(beregner|beregnet|anslår|anslo) … til',
  '(finner|fant) … (bevist|godtgjort|urimelig)',
  '(ber|ba|bad) … (om (hjelp|tips)|om å|vise|avstå|holde|respektere)',
].map((verb) => verb.split(' … '));

/** The same, after "has". */
const SAID = `funnet (en|ei|et|at|ut), sett (en|ei|et) (sammenheng|tendens|utvikling|økning), sagt, uttalt, fortalt, opplyst, bekreftet, bekrefta, forklart, hevdet, hevda, innrømmet, innrømma, erkjent, avvist, benektet, benekta, dementert, nektet, kritisert, advart, lovet, lova, garantert, skrevet, skrive, meddelt, meldt, rapportert, avslørt, konkludert, påpekt, understreket, understreka, beskrevet, kalt, betegnet, anslått, oppfordret, krevd, foreslått, anbefalt, beklaget, beklaga, unnskyldt, anklaget, beskyldt, svart, lagt til, antydet, antyda, påstått, fastslått, slått fast, gjort klart, gjort oppmerksom på, gitt uttrykk for, truet med, erklært, varslet, varsla, annonsert, kunngjort, signalisert, forsikret, insistert, klaget, klaga, oppgitt, konstatert, etterlyst, argumentert, beregnet, regnet seg fram til, regnet ut, påvist, funnet ut, dokumentert, hyllet, rost, fordømt, betrodd, røpet, etterspurt, medgitt, pekt på, rettet kritikk mot, framhevet, fremhevet, omtalt, erfart, fått opplyst`;

/** Nouns without and with their article: “bager Jan Holm” is “bageren” a sentence later. */
const WITH_ARTICLE = `statsråd=statsråden *minister=*ministeren leder=lederen *leder=*lederen direktør=direktøren
  *direktør=*direktøren sjef=sjefen *sjef=*sjefen advokat=advokaten *advokat=*advokaten dommer=dommeren
  rektor=rektoren prest=presten sokneprest=soknepresten operasjonsleder=operasjonslederen lensmann=lensmannen
  bonde=bonden gårdbruker=gårdbrukeren sanger=sangeren skuespiller=skuespilleren byråd=byråden *økonom=*økonomen
  kokk=kokken baker=bakeren slakter=slakteren fisker=fiskeren skipper=skipperen kaptein=kapteinen
  general=generalen oberst=obersten ambassadør=ambassadøren historiker=historikeren tillitsvalgt=tillitsvalgte
  spiss=spissen keeper=keeperen pensjonist=pensjonisten lærer=læreren elev=eleven student=studenten
  barnehagelærer=barnehagelæreren kjøpmann=kjøpmannen frisør=frisøren snekker=snekkeren elektriker=elektrikeren
  sjåfør=sjåføren pilot=piloten lokfører=lokføreren jeger=jegeren arkitekt=arkitekten ingeniør=ingeniøren
  kirurg=kirurgen jordmor=jordmoren veterinær=veterinæren tannlege=tannlegen sykepleier=sykepleieren nabo=naboen
  *eier=*eieren kunstner=kunstneren fotograf=fotografen regissør=regissøren dirigent=dirigenten komiker=komikeren
  rapper=rapperen musiker=musikeren programleder=programlederen artist=artisten forfatter=forfatteren poet=poeten
  prins=prinsen kronprins=kronprinsen dronning=dronningen *stjerne=*stjernen angriper=angriperen løper=løperen
  *løper=*løperen *rytter=*rytteren svømmer=svømmeren skiskytter=skiskytteren hopper=hopperen
  meteorolog=meteorologen biolog=biologen geolog=geologen arkeolog=arkeologen psykolog=psykologen *log=*logen
  analytiker=analytikeren gründer=gründeren investor=investoren bostyrer=bostyreren *rådgiver=*rådgiveren
  aktivist=aktivisten politiinspektør=politiinspektøren *inspektør=*inspektøren talsmann=talsmannen
  talskvinne=talskvinnen ordfører=ordføreren *ordfører=*ordføreren stortingsrepresentant=stortingsrepresentanten
  enke=enken guvernør=guvernøren konsul=konsulen biskop=biskopen imam=imamen soldat=soldaten veteran=veteranen
  *representant=*representanten restauratør=restauratøren politimester=politimesteren
  statsforvalter=statsforvalteren professor=professoren overlege=overlegen lege=legen`
  .split(/\s+/)
  .map((pair) => pair.split('='));

/** Norwegian. Both written standards. Verb second, so the source follows a quotation or a fronted clause. */
export const no: LanguageRules = {
  code: 'no',
  also: ['nb', 'nn'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `retten`, before: `*tingrett, *tingretten, *lagmannsrett, *lagmannsretten, høyesterett` },
      { again: `etaten, organisasjonen, myndigheten, instituttet`, before: '*' },
      { again: `etaten, direktoratet`, before: `*direktoratet, *etaten, *tilsynet, *departementet` },
      ...WITH_ARTICLE.map(([before = '', again = '']) => ({ again, before })),
      {
        again: 'politikeren, *politikeren, partilederen, arbeiderpartimannen, venstremannen',
        before: `*minister, *ministeren, statsråd, statsråden, *ordfører, *ordføreren, *leder, *lederen,
          stortingsrepresentant, stortingsrepresentanten, *representant, *politiker, *politikeren, byråd,
          byråden, fylkesordfører`,
      },
      {
        again: 'treneren, landslagssjefen, hovedtreneren, manageren, *treneren',
        before: '*trener, *treneren, landslagssjef, landslagssjefen, manager',
      },
      {
        again: 'advokaten, forsvareren, aktor, juristen',
        before: '*advokat, *advokaten, *forsvarer, *forsvareren, aktor, *jurist',
      },
      { again: 'legen, overlegen', before: '*lege, *legen, overlege, overlegen, kirurg, *log' },
      {
        again: 'forskeren, eksperten, professoren, økonomen, *forskeren, *eksperten',
        before: `*professor, *professoren, *forsker, *forskeren, førsteamanuensis, *økonom, *økonomen, historiker,
          *log, *ekspert, *eksperten, lektor`,
      },
      {
        again:
          'popstjernen, filmstjernen, stjernen, musikeren, skuespilleren, sangeren, skodespelaren, songaren, komikeren, programlederen',
        before: `skuespiller, skuespilleren, sanger, sangeren, artist, artisten, komiker, komikeren, programleder,
          programlederen, rapper, musiker`,
      },
      {
        again: 'direktøren, toppsjefen, gründeren, *sjefen',
        before: '*direktør, *direktøren, *sjef, *sjefen, gründer, gründeren, eier, eieren, styreleder',
      },
      {
        again: 'spilleren, angriperen, midtstopperen, keeperen, kapteinen, landslagsspilleren',
        before: `*spiller, *spilleren, angriper, angriperen, forsvarer, keeper, keeperen, kaptein, kapteinen,
          syklist, svømmer, løper, skiløper`,
      },
      {
        // How old somebody is, and where they are from.
        again: `*åringen, svensken, dansken, tyskeren, briten, amerikaneren, engelskmannen, franskmannen, italieneren, spanjolen, nederlenderen, bergenseren, trønderen, nordlendingen, osloborgeren, sørlendingen, stavangermannen, tromsøværingen, finnmarkingen, vestlendingen, østlendingen`,
        before: `*er, *eren, *ør, *øren, *ist, *isten, *mann, *mannen, *kvinne, *log, *logen, *sjef, *sjefen, *stjerne,
          *stjernen, *råd, *råden, *ant, *anten, *ent, *enten, *keeper, spiss, spissen, kaptein, kapteinen, *profil,
          *profilen, *talent, *talentet, *profesjonell, *far, *faren, *mor, *moren, artist, artisten, advokat, advokaten,
          *lege, *legen, student, studenten, bonde, bonden`,
      },
      { again: 'forfatteren', before: '*forfatter, *forfatteren, poet' },
      { again: 'biskopen, presten', before: '*biskop, *biskopen, prest, presten, sokneprest' },
      {
        again: `verftet, rederiet, selskapet, bedriften, bedrifta, konsernet, kjeden, banken, firmaet`,
        trades: `*konsern, *produsent, *kjede, *selskap, *gigant, *bedrift, *rederi, *rederiet, *forlag, *utvikler, *leverandør, *verft, *verftet, *meieri, *meieriet, *entreprenør, *entreprenøren, *produsenten, *kjeden, *selskapet, *konsernet, *giganten, *bedriften, *gruppen, *bryggeriet, *forlaget, *forhandleren, *utvikleren, *leverandøren, *operatøren, *banken`,
      },
    ],
    source: `kjelda, kjeldene, *kjelda, *kjelder, *kjeldene, varslar, varslarar, *kretser, *kretsene, *krins, *krinsar, kilde, kilder, kilden, kildene, *kilde, *kilder, *kilden, *kildene, kjelde, kjelder, varsler, varslere, tipser, innsider, tipsere, innsidere, *kjelde`,
    people: `talskvinnen, sangeren, skuespilleren, presten, soknepresten, skipperen, historikeren, pensjonisten, eleven, studenten, barnehagelæreren, kunstneren, komikeren, rapperen, musikeren, programlederen, artisten, psykologen, økonomen, sjeføkonomen, *økonomen, analytikeren, gründeren, restauratøren, poeten, jordmoren, kirurgen, enken, arkitekten, spissen, advokaten, *løperen, *rytteren, *åringen, svensken, dansken, tyskeren, briten, amerikaneren, engelskmannen, franskmannen, italieneren, spanjolen, nederlenderen, bergenseren, trønderen, nordlendingen, osloborgeren, sørlendingen, stavangermannen, tromsøværingen, finnmarkingen, vestlendingen, østlendingen, tenåring, tenåringen, gutten, jenta, *stjerne, *stjernen, stjernen, kokk, kokken, baker, bakeren, slakter, slakteren, servitør, servitøren, frisøren, elektriker, elektrikeren, snekker, snekkeren, murer, mureren, maler, maleren, birøkter, birøkteren, turisten, utleier, utleieren, leietakeren, aktivisten, demonstrant, demonstranten, demonstranter, gjerningsmann, gjerningsmannen, fornærmede, mesteren, fotograf, fotografen, youtuber, youtuberen, soldaten, veteran, veteranen, vennen, oppfinner, oppfinneren, hacker, hackeren, programmerer, megler, megleren, investoren, jeger, jegeren, hundeeier, melkebonde, melkebonden, astronaut, astronauten, skiskytter, skiskytteren, hopper, hopperen, arbeiderpartimannen, venstremannen, bilisten, motstander, motstanderen, motstanderne, tilhenger, kamerat, kamerater, elev, pasient, pasienten, forbruker,
      forbrukere, forbrukerne, pendler, pendlere, turist, håndverker, håndverkere, investor, beboeren, politikeren,
      *politikeren, *representant, *politiker, hovedtreneren, *treneren, *forsvarer, *forsvareren, *jurist, kirurg,
      *eksperten, *professor, *professoren, lektor, rapper, midtstopperen, keeperen, *forfatter, *forfatteren,
      *biskop, *biskopen, sokneprest, manager, manageren, *manager, *manageren, utsending, utsendingen, *utsending,
      *utsendingen, bruker, brukeren, leser, leseren, lesere, lytter, seer, seere, *forskar, *forskaren, *forskarar,
      *forskarane, forskar, forskaren, forskarar, forskarane, lærar, læraren, lærarar, lærarane, fiskar, fiskaren,
      fiskarar, fiskarane, rådgjevar, rådgjevaren, tilsett, tilsette, innbyggjar, innbyggjarar, innbyggjarane,
      bebuar, bebuarar, pårørande, foreldra, elevane, studentane, legane, ekspertane, økonomane, politikarane,
      politikarar, bøndene, gardbrukar, gardbrukaren, naboane, augevitne, vitna, tillitsvald, tillitsvalde,
      tillitsvalgt, tillitsvalgte, arbeidar, arbeidarar, arbeidarane, brukarar, brukarane, pasientane, turistar,
      turistane, spelar, spelaren, spelarar, spelarane, trenarar, etterforskarar, journalistar, tidlegare tilsett,
      meteorolog, meteorologen, meteorologar, meteorologane, meteorologene, kvinne, mann, siktet, siktede, tiltalt,
      tiltalte, *mistenkte, dømte, frikjente, offer, offeret, ofrene, anmelder, anmelderen, mor, moren, far, faren,
      fysikere, kjemikere, biologer, biologene, astronomer, sangerinne, svømmer, svømmeren, angriper, angriperen,
      målvakt, målvakten, kaptein, kapteinen, syklist, syklisten, syklister, løper, løperen, kunstnere, kunstnerne,
      arkitekter, frivillige, flyktninger, innvandrere, asylsøkere, bilist, bilister, lokfører, *fører, *føreren,
      frisør, butikkeier, revisor, revisoren, revisorer, kystskipper, senatorer, senator, rektorer, *lege, *legen,
      utøver, utøvere, skiløper, skiløperen, tjenestemann, tjenestemenn, *tjenestemann, *tjenestemenn,
      tjenesteperson, embetsmann, embetsmenn, talsperson, talspersonen, talsmann, talsmenn, talsmannen, talskvinne,
      representant, representanter, representanten, ekspert, eksperter, eksperten, ekspertene, *ekspert, *eksperter,
      analytiker, analytikere, observatører, øyenvitne, øyenvitner, vitne, vitner, diplomat, diplomater, ansatt,
      ansatte, medarbeidere, beboer, beboere, innbygger, innbyggere, nabo, naboer, naboen, kritiker, kritikere,
      tilhengere, motstandere, rådgiver, rådgivere, deltaker, deltakere, pårørende, person, personer, personen,
      mennesker, folk, noen, flere, forsker, forskere, forskeren, forskerne, økonom, økonomer, etterforsker,
      etterforskere, soldat, soldater, offiser, offiserer, kollega, kolleger, venn, venner, aktivist, aktivister,
      politikere, passasjer, passasjerer, jurister, leger, lærere, fisker, fiskere, fiskeren, bonde, bonden, bønder,
      gårdbruker, gårdbrukeren, skogsarbeider, sjåfør, sjåføren, sjåfører, kjøpmann, kjøpmannen, reisende,
      passasjeren, forbipasserende, naboene, bygdefolk, øyboere, turister, leietaker, leietakere, kunder, kunden,
      aksjonærer, investorer, lege, legen, sykepleier, sykepleiere, sykepleieren, lærer, læreren, elever, studenter,
      foreldre, ingeniør, ingeniøren, ingeniører, teknikere, pilot, piloter, piloten, inspektør, inspektøren,
      tidligere ansatt, tidligere ansatte, havnearbeider, havnearbeidere, arbeidere, kollegaer, kollegaen,
      overlevende, etterlatte, redningsfolk, brannfolk, brannmann, politifolk, *log, *loger, *logen, *forsker,
      *forskere, *forskeren, kjennere, juristen, stortingsrepresentanter, stortingsrepresentant, partifolk,
      partifeller, partitopper, innsidere, medarbeider, medarbeideren, spiller, spilleren, spillere, supportere,
      vitnet, hytteeier, hytteeiere, hytteeieren, hyttefolk, personer med kjennskap, toppbyråkrat, toppbyråkrater,
      majoritet, majoriteten, flertallet, fiskerne, sjåførene, kjøpmennene, passasjerene, turistene, leietakerne,
      kundene, legene, sykepleierne, lærerne, elevene, studentene, foreldrene, ingeniørene, teknikerne, pilotene,
      inspektørene, arbeiderne, kollegene, brannfolkene, soldatene, representantene, vitnene, øyenvitnene, beboerne,
      innbyggerne, hytteeierne, tjenestemennene, analytikerne, økonomene, aktivistene, demonstrantene, supporterne,
      spillerne, etterforskerne, aktorene, advokatene, diplomatene, blogger, bloggere, bloggeren, pasienter,
      pasientene, innsatte, medlemmene, kildene, gründerne, statsråder, statsrådene, ministre, ministrene,
      historikere, historikerne, kjøpmenn, dykkere, talsmennene, talspersoner, *ansatte, *ansatt, *rådgivere,
      *konsulenter, *arbeidere, *beboere, *medlemmer, *folk, *ofre, *aktivister, *politikere, *fiskere, forhandlere,
      forhandler, innsideren, mellommann, mellommenn, tilskuere, tilskuer, velgere, velgerne, brukere, brukerne,
      gjester, gjestene, sønn, sønnen, datter, datteren, kone, kona, konen, ektemann, ektemannen, bror, broren,
      søster, søsteren, familien, familie, slektning, slektninger, venninne, venninner, kjæreste, kjæresten,
      samboer, samboeren, finansmenn`,
    office: `obersten, veterinær, veterinæren, dirigent, dirigenten, prinsen, bostyrer, bostyreren, konsul, konsulen, aksjeanalytiker, alpinist, alpinisten, arkeolog, arkeologen, artist, artisten, barnehagelærer, betjent,
      betjenten, brannsjef, brannsjefen, departementsråd, departementsråden, dronningen, eiendomsmegler,
      eiendomsmegleren, elektriker, elektrikeren, fastlege, fastlegen, førsteamanuensis, førsteamanuensisen,
      gründeren, hovedtillitsvalgt, hovedtillitsvalgte, imam, imamen, influenser, influenseren, innehaver,
      innehaveren, jordmor, jordmoren, komiker, komikeren, kommunikasjonssjef, kommunikasjonssjefen, komponist,
      komponisten, konservator, konservatoren, kriminolog, kriminologen, kronprinsen, kronprinsessen,
      langrennsløper, langrennsløperen, meteorolog, meteorologen, midtstopper, musiker, musikeren, pressekontakt,
      pressetalsperson, pressevakt, pressevakten, psykiater, psykiateren, psykolog, psykologen, reineier,
      reineieren, restauranteier, restauranteieren, skiskytter, skiskytteren, sogneprest, sognepresten, sportssjef,
      sportssjefen, stipendiat, stipendiaten, strateg, strategen, tømrer, tømreren, aktor, guvernør, guvernøren,
      fylkesmann, fylkesmannen, statsforvalter, statsforvalteren, leiar, leiaren, *leiar, *leiaren, ordførar,
      ordføraren, *førar, *føraren, trenar, trenaren, *trenar, forfattar, forfattaren, dommar, dommaren, forsvarar,
      forsvararen, aktoren, dottera, kona, enkja, bakaren, eigar, eigaren, *eigar, *eigaren, sjåføren,
      statsministaren, *ministeren, kommunalsjef, rådmann, rådmannen, skodespelar, skodespelaren, songar, songaren,
      redaktør, redaktøren, *redaktør, *redaktøren, vaktleder, vaktlederen, kommissær, kommissæren, toppsjef,
      toppsjefen, kassereren, fylkeslege, fylkeslegen, kommunelege, kommuneoverlege, kommuneoverlegen,
      landslagslege, president*, minister, ministeren, *minister, statsråd, statsråden, *råd, ordfører, ordføreren,
      byrådsleder, direktør, direktøren, *direktør, *direktøren, sjef, sjefen, *sjef, *sjefen, leder, lederen,
      *leder, *lederen, general, generalen, dommer, dommeren, advokat, advokaten, *advokat, *advokaten, professor,
      professoren, historiker, historikeren, trener, treneren, *trener, forfatter, forfatteren, journalist,
      journalisten, reporter, korrespondent, korrespondenten, sekretær, sekretæren, *sekretær, *sekretæren, gründer,
      ambassadør, ambassadøren, biskop, biskopen, konge, kongen, prins, kaptein, kapteinen, oberst, forsker,
      stortingsrepresentant, stortingsrepresentanten, statsminister, statsministeren, politimester, overlege,
      rektor, mannen, kvinnen, nabo, naboen, styreleder, påtalejurist, havnesjef, kommunedirektør, partileder,
      baker, bakeren, slakter, apoteker, bokhandler, gjeter, kokk, kokken, arkitekt, arkitekten, skipper, skipperen,
      rektoren, dekan, poet, kunstner, kunstneren, regissør, regissøren, skuespiller, skuespilleren, sanger,
      sangeren, keeper, spiss, spissen, landslagssjef, landslagssjefen, statsadvokat, statsadvokaten, politiadvokat,
      politiadvokaten, bistandsadvokat, bistandsadvokaten, forsvarer, forsvareren, tingrettsdommer, byråd, byråden,
      fylkesordfører, fylkesordføreren, varaordfører, lensmann, lensmannen, politimesteren, kasserer, enke, enken,
      prest, presten, eier, eieren, pensjonist, pensjonisten, student, studenten, geolog, geologen, biolog,
      biologen, hydrolog, hydrologen, eksminister, forbundsleder, styrelederen, daglig leder, konsernsjef,
      konsernsjefen, partilederen, havnefogd, havnefogden, nestleder, nestlederen, generalsekretær,
      generalsekretæren, abbed, abbeden, prior, munk, nonne, pater, dykker, dykkeren, *eier, *eieren, *mester,
      *mesteren, *offiser, *tekniker, *assistent, midtbanespiller, midtbanespilleren, *spiller, *spilleren,
      vaktsjef, operasjonsleder, operasjonslederen, innsatsleder, innsatslederen, *vert, *verten, prost, prosten,
      *inspektør, *inspektøren, *konsulent, *konsulenten, *økonom, *økonomen, *rådgiver, *rådgiveren, finansmann,
      finansmannen, næringsminister`,
    unnamed: `anonym, anonymt, anonyme, ikke navngitt, ikke navngitte, ikke-navngitt, ikke-navngitte, unavngitt, unavngitte, navnløs, navnløse, ikkje namngitt, uidentifisert*, som ønsker å være anonym, som ønsker å være anonyme, som vil være anonym, som ikke vil stå fram med navn, som ikke ønsker å bli navngitt, under forutsetning av anonymitet, på betingelse av anonymitet, med kjennskap til, med god kjennskap til, med innsikt i, med kunnskap om, tett på, nær, nært, som kjenner saken, sentralt plassert, sentralt plasserte, høytstående, velinformert, velinformerte`,
    organization: `kriminalomsorgen, børsen, flyplass, flyplassen, byggherre, byggherren, ligaen, arbeidsgiverne, teater, teateret, menighet, menigheten, moské, moskeen, konsulat, konsulatet, militæret, marinen, milits, militsen, opprørerne, junta, juntaen, røde kors, tankesmie, tankesmien, plattform, plattformen, *gigant, *giganten, jury, juryen, fagbevegelsen, nødetatene, heimevernet, menighetsrådet, *kjede, *konsern, *museum, *direktorat, *tilsyn, *utvalg, *bank, *skole, *skolen, *foretak, *bedrift, *bedriften, *etat, management, managementet, dagligvarekjeden, avinor, bane nor, equinor, fhi, fondet, fylkestinget, huseierne, luftforsvaret, meteorologisk institutt, nho,
      spesialenheten, statens vegvesen, virksomheten, firmaet, police, service, commission, committee, council,
      agency, department, university, institute, association, foundation, authority, center, centre, society,
      federation, network, *tjeneste, *tjenesten, *tjenestene, *vesenet, festival, festivalen, *festivalen, ap, sp,
      frp, krf, mdg, unge høyre, auf, sentralbanken, norges bank, *bankens, meglerhuset, meglerhus, *huset,
      regjeringa, styresmaktene, styresmakter, kyrkja, høgskulen, skulen, sjukehuset, *sjukehuset, verksemda,
      verksemder, bedrifta, foreininga, *foreininga, foreininger, rørsla, kommunestyret, utvalet, *utvalet, fylket,
      departementa, partia, selskapa, klubben, laget, kommunane, fylkeskommunane, *laget, *gruppa, *nemnda,
      *avdelinga, brannvesenet, helseføretaket, helseforetaket, *foretaket, *sentral, *sentralen, opposisjonen,
      koalisjonen, retten, *organisasjoner, *organisasjonene, organisasjoner, organisasjonene, forbundene,
      *forbundene, fagforeninger, fagforeningene, partiene, partier, kommuner, kommunene, fylkene, bankene, banker,
      bedrifter, bedriftene, selskapene, klubbene, skolene, universiteter, universitetene, sykehusene, *forening,
      *kommisjon, *forbund, *politi, påtalemakta, påtalemakten, regjeringspartiene, departement, departementet,
      *departementet, myndighet, myndigheter, myndighetene, *myndighetene, *myndigheten, regjering, regjeringen,
      politi, politiet, *politiet, politidistrikt, bydel, bydelen, *bydel, skolen, etaten, *etaten, tingrett, lagmannsrett, *tingrett, *lagmannsrett, domstol, domstolen, *domstolen, tingretten, lagmannsretten,
      høyesterett, parti, partiet, *partiet, kommisjon, kommisjonen, *kommisjonen, komité, komiteen, *komiteen,
      stortinget, kommune, kommunen, fylkeskommunen, hæren, forsvaret, universitet, universitetet, høgskolen,
      institutt, instituttet, *instituttet, stiftelsen, forbund, forbundet, *forbundet, forening, foreningen,
      *foreningen, fagforeningen, selskap, selskapet, *selskapet, konsern, konsernet, bedriften, bank, banken,
      *banken, rederi, rederiet, organisasjon, organisasjonen, *organisasjonen, kirken, kreml, det hvite hus,
      pentagon, nato, eu, fn, ambassade, ambassaden, rådet, *rådet, styret, *styret, *direktoratet, direktoratet,
      *tilsynet, tilsynet, *verket, sykehus, sykehuset, skolen, ledelsen, statsforvalteren, tolletaten, pst,
      sentralbyrå, påtalemyndigheten, operasjonssentralen, slottet, kongehuset, kystvakten, tollvesenet, nav,
      skatteetaten, nve, ssb, kripos, økokrim, *etaten, *rederiet, *konsernet, verft, verftet, produsenten,
      *produsenten, leverandøren, forsikringsselskapet, *selskap, bryggeriet, meieriet, kjeden, *kjeden, operatøren,
      flyselskapet, forlaget, fagforbundet, bispedømmet, vatikanet, høyskolen, fakultetet, laboratoriet, *sykehuset,
      museet, *museet, teatret, dyreparken, ombudet, *ombudet, riksrevisjonen, *retten, politiet i *,
      hovedredningssentralen, aksjonsgruppen, *senteret, *klubben, *utvalget, *kommune, regionen, bryggeri,
      *departement, *byrå, *byrået, utbyggeren`,
    outlet: `*tidende, folkeblad, tidende, avis, avisen, avisa, aviser, avisene, *avis, *avisen, *avisa, magasin,
      magasinet, *magasinet, kanal, kanalen, *kanalen, tv-kanalen, radio, radioen, *radioen, nettsted, nettstedet,
      *nettstedet, portal, portalen, nettavis, nettavisen, medier, mediene, *medier, *mediene, media, medium,
      mediet, presse, pressen, tidsskrift, tidsskriftet, ukeblad, ukebladet, blogg, podkast, podkasten, redaksjonen,
      kringkaster, kringkasteren`,
    collective: 'medier, mediene, *medier, *mediene, media, aviser, avisene, presse, pressen',
    agency: `nyhetsbyrå, nyhetsbyrået, nyhetsbyråer, nyhetsbyråene, telegrambyrå, telegrambyrået`,
    document: `børsmelding, børsmeldinga, børsmeldingen, tiltale, tiltalen, tiltala, notater, notatene, politilogg, politiloggen, operasjonslogg, operasjonsloggen, redegjørelse, redegjørelsen, obduksjon, obduksjonen, forskrift, forskriften, lovforslag, lovforslaget, testament, testamentet, proposisjon, proposisjonen, stortingsmelding, stortingsmeldingen, kåseri, kåseriet, spøkespalte, spøkespalten, spalte, spalten, chatlogg, chatlogger, *logg, *logger, korrespondanse, korrespondansen, *korrespondanse, e-postveksling, kopi, vitneforklaring, vitneforklaringer, lydopptak, *opptak, møtereferater, *referater, *rapporter, *rapportene, *dokumenter, *dokumentene, *brevet, *avtalen, *avtale, granskinga, undersøking, undersøkinga, *undersøking, *undersøkinga, målinga, utgreiing, utgreiinga, fråsegn, fråsegna, tala, meldinga, rapportane, brevet, analysa, kartlegginga, dokumenta, søksmål, søksmålet, tiltalebeslutning, høringsuttalelse, høringsuttalelsen, melding, meldingen, årsregnskap, årsregnskapet, *regnskap, *regnskapet, rundspørring, rundspørringen, spørreundersøkelse, stikkprøve, stikkprøver, evaluering, evalueringen, *evaluering, *analyse, *analysen, årsrapport, årsmelding, *statistikk, *statistikken, prosesskriv, lovforslaget, memoarer, memoarene, dagbok, dagboken, dagboka, selvbiografi, beregning, beregninger, beregningene, *beregninger, anslag, oversikt, oversikten, forskning, rapport, rapporten, rapporter, *rapport, *rapporten, studie, studien, studier, *studie, *studien, undersøkelse, undersøkelsen, *undersøkelse, *undersøkelsen, måling, målingen, *måling, dokument, dokumentet, dokumenter, dokumentene, brev, e-post, e-poster, e-posten, notat, notatet, pressemelding, pressemeldingen, uttalelse, uttalelsen, statistikk, statistikken, tall, tallene, data, protokoll, utkast, utkastet, dom, dommen, tiltale, tiltalen, analyse, analysen, artikkel, artikkelen, innlegg, innlegget, intervju, intervjuet, granskning, granskningen, utredning, utredningen, prognose, prognosen, kartlegging, video, bilder, videoen, siktelse, siktelsen, chat, sms, logger, budsjett, budsjettet, liste, listen, bok, boken, boka, anmeldelse, søknad, søknaden, epost, eposten, *notat, *notatet, protokollen, stevning, stevningen, kjennelse, kjennelsen, faktura, fakturaer, fakturaene, avtale, avtalen, kontrakt, kontrakten, meldinger, opptak, opptaket, papirer, papirene, *papirer, *brev, kartleggingen, barometer, barometeret, loggbok, register, obduksjonen, gransking, granskingen, vedtak, vedtaket, høringssvar, innsynsdokumenter, sakspapirer, sakspapirene, revisjon, revisjonen, internrevisjon, *gjennomgang, gjennomgangen, fakturaen, e-postene, eposter, tiltalebeslutningen, referat, referatet, *referatet, møtereferat, saksframlegget, saksfremlegget, sms-er, tekstmeldinger, meldingene`,
  },

  phrase: {
    determiners: `ein, eit, fleire, nokre, nokon, kvar, kvart, andre, hennar, hans, deira, vårt, en, ei, et, flere, mange, noen, to, tre, fire, fem, seks, ingen, hver, hvert, begge, annen, sin, si, sitt, sine, hennes, deres, vår, våre`,
    definite: `dei, den, det, de, denne, dette, disse`,
    links: `frå, hjå, kring, i, på, av, fra, for, med, om, ved, til, hos, innen, innenfor, mot, over, under, rundt, nær, mellom, bak, og, tett, åring, årige`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `køyrde, køyrer, vart, blei, såg, fekk, gjekk, låg, heldt, byrja, døydde, kjem, tek, gjer, veit, treng, auka, aukar, skjer, hende, reiste, (på|via) x, overgangen, nyheten, ryktene, påstandene, anklagene, beskyldningene, hvem, møter, møtte, mottar, mottok, henter, hentet, brukte, tar, tok, gir, ga, setter, satte, bærer, bar, spilte, arbeider, arbeidet, jobber, jobbet, bor, bodde, lever, levde, reiser, kjører, faller, stiger, koster, kostet, varer, varte, starter, slutter, åpner, åpnet, stenger, kjøper, selger, mister, rammer, sitter, satt, skaper, skapte, henger, hang, mangler, manglet, handler, handlet, dreier, dreide, omhandler, inneholder, inneholdt, består, besto, ligner, lignet, virker, virket, skjer, hjelper, hjalp, følger, fulgte, forlot, forlater, overtar, overtok, stopper, stoppet, skifter, skiftet, ventes, ventast, løp, rykket, rykka, falt, steg, sank, økte, døde, omkom, brøt, kjørte, forsvant, begynte, startet, starta, sluttet, slutta, skjedde, vant, tapte, ledet, leda, reiste, flyttet, solgte, kjøpte, skjøt, stjal, traff, rammet, ramma, havnet, hamna, gikk, trakk, mistet, mista, pågår, pågikk, ble, førte, brant, eksploderte, kolliderte, stanset, stansa, stengte, ikkje, kva, korleis, kvifor, kven, dersom, sidan, utan, vart, blei, blir, verte, vere, vore, vert, kjem, gjer, sjølv om, medan, berre, meir, fekk, spørsmål, spørsmålet, spurt, at, som, hvilken, hvilket, hvilke, der, da, når, hvor, hva, hvordan, hvorfor, hvis, fordi, mens, før, etter at, siden, men, så, uten, samt, eller, er, var, være, vært, bli, blitt, har, hadde, ha, kan, kunne, skal, skulle, vil, ville, må, måtte, får, fikk, bør, burde, ikke, aldri, bare, veldig, mer, mest, nå, her, gjennom, tross, etter, utenfor, man, ingenting, noe, kommer, kom, gjør, gjorde, går, finnes, fantes, ligger, lå, står, sto, å, jeg, vi, du, dere, min, vår, eg, me`,
    between: `òg, (siste|forrige) (uke|måned|år|sommer|vinter), hans, hennes, hennar, deres, deira, alle, (gjennom|via) (sin|sine) (advokat|advokater|forsvarer|talsperson), også, òg, senere, seinare, no, allereie, måndag, tysdag, laurdag, sundag, mellom anna, i ei pressemelding, i eit intervju, i ein kommentar, i ein e-post, i eit brev, allerede, nå, deretter, dessuten, videre, samtidig, derimot, imidlertid, i dag, i går, i kveld, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandag kveld, på tirsdag, i en pressemelding, i en uttalelse, i et intervju, i en e-post, i en kommentar, i et brev, i en sms, på en pressekonferanse, på pressekonferansen, til pressen, til journalister, på sin side, i sin tur, blant annet, nylig, selv, har, hadde, først, offisielt, skriftlig, tidligere på, tidligere i, ifølge avisen`,
    pronouns: { person: `han, hun, ham, henne, ho`, people: `de, dem, dei`, thing: `den, det`, relative: `som` },
    negations: 'ingen, verken, ingenting, ikke, ikkje, aldri',
    and: `og, eller, samt`,
    self: 'jeg, eg, meg, min, mi, mitt, mine, vi, me, oss, vår, vårt, våre',
    fronts: `(siste|forrige) (uke|måned|år|sommer|vinter), (en|ei|et|to|tre|fire|noen) (dag|dager|uke|uker|måned|måneder|år|timer) (senere|tidligere|seinare), på spørsmål om, på spørsmålet om, frå, hjå, no, difor, deretter, likevel, seinare, tidlegare, allereie, måndag, tysdag, laurdag, sundag, i, på, av, fra, for, med, om, ved, til, hos, innen, innenfor, mot, over, under, rundt, nær, mellom, bak, etter, før, siden, gjennom, tross, utover, foran, uten, ut fra, ifølge, ifølgje, nå, her, der, derfor, dermed, dessuten, samtidig, videre, likeledes, imidlertid, tvert imot, derimot, dessverre, heldigvis, endelig, også, senere, tidligere, allerede, først, sist, hittil, foreløpig, nylig, så, slik, i dag, i går, i morges, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i stedet, til gjengjeld, dengang, underveis, etterpå, internt, offentlig, omvendt, generelt, faktisk, kanskje, særlig, nettopp, straks, igjen, gang på gang, flere ganger, ofte`,
    conditions: 'hvis, dersom, medmindre, såfremt, viss',
    openers: `og, men, at, mens, fordi, så, da, samtidig, for, som, der, hvor`,
  },

  cues: [
    {
      words:
        'opplyser, skriver, forteller, avslører, bekrefter, røper, melder, opplyste, skrev, fortalte, avslørte, bekreftet, røpet',
      forms: [
        'det {cue} {source} på (instagram|facebook|x|twitter|tiktok|linkedin|sociale medier|sosiale medier|sociala medier)',
        '” {cue} {source} ( * ) til {medium}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'skrev, skriver, rapporterte, rapporterer, meldte',
      forms: [
        '^ {cue} (korrespondenten|journalisten|reporteren) (til|i|for) {source}',
        '(korrespondenten|journalisten|reporteren) (til|i|for) {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who will not say gives an answer as well.
      words:
        'kommentere, kommentera, kommentar, kommentarer, uttale seg, uttala seg, ytre seg, spekulere, gå (nærmere |nærare |) inn på, gå inn i, besvare, (gi|gje|komme med) (noen|noe|en|ytterligere|mer|flere|) (kommentar|kommentarer|intervju|intervjuer|detaljer|informasjon|opplysninger|uttalelser), stille til intervju, stille opp, la seg intervjue, presisere, intervju, videre, bekrefte, avkrefte, (si|sei|fortelle|forklare|oppgi|avsløre) (når|om|hvordan|hvorfor|hvem|hvilke|hvilken|hvilket|hva), svare på',
      forms: [
        '^ (vil|ville|kan|kunne|ønsker|ønsket) {source} (|… )(ikke|ikkje) (|å ){cue}',
        '{source} (vil|ville|kan|kunne|ønsker|ønsket|ønskte|ynskjer) … (ikke|ikkje) (nærmere |å |videre |) {cue}',
        '{source} (avslår|avslo|har avslått|takker nei til|takket nei til|har takket nei til|nekter|nektet|avstår fra|avsto fra) (|å )(|ytterligere ){cue}',
        '{source} (har|hadde) (ingen|ikke noen|ikke noe|ingen ytterligere) {cue}',
        '{source} (har|hadde) (ikke|ikkje) (ønsket|villet|ønskt|ønska) (å |) {cue}',
      ],
      strong: true,
    },
    {
      words:
        '(er|var) (svært |tydelig |) (knusende|sviende|drepende|nådeløs|kritisk|kritiske|entydig|tydelig|krystallklar|dyster)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      // Where a study came out.
      words:
        '(i|i det vitenskapelige|i det medisinske|i det anerkjente) (tidsskriftet|fagtidsskriftet|fagbladet|vitenskapstidsskriftet)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      quiet: true,
    },
    {
      // Whom the paper has it from.
      forms: [
        '(får|fikk) {medium} (opplyst|vite|bekreftet|bekrefta) (av|fra|frå) {source}',
        '{medium} (får|fikk|har fått) (opplyst|vite|bekreftet|bekrefta|det bekreftet) (av|fra|frå) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: '(etter|på) (henvendelse|henvendelser|spørsmål) fra',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: '(måling|målingen|undersøkelse|undersøkelsen|rundspørring|analyse) for',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['som har (snakket|snakka|pratet) med {source}'], needs: 'unnamed', chain: true, quiet: true },
    {
      words: `(gjort|utført|gjennomført|laget|utarbeidet) (for|av|på vegne av|på oppdrag fra|på oppdrag for)`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words:
        '(i|på) (en|et|ein|eit) (e-post|epost|sms|tekstmelding|melding|kommentar|uttalelse|skriftlig svar|skriftlig kommentar|direktemelding|telefonsamtale) (til|med)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '(i et intervju (med|til|i)|i en samtale med|i samtale med|overfor|til) {medium} {cue} {source}',
        '(ifølge|i følge|ifølgje) {medium} {cue} {source} (, |)at',
        '(det|dette) {cue} {source} (til|overfor|i) {medium}',
        '{source} {cue} i et intervju (med|til|i) {medium}',
        '{source} {cue} … (overfor) {medium}',
        '{source} {cue} samstemmende (til|overfor) {medium}',
        '” {cue} {source} (til|overfor) (nyhetsbyrået |tv-kanalen |nettavisen |) {medium}',
        '” {cue} {source} i et intervju (med|i) {medium}',
        '” {cue} {source} (fra|i|ved|på|,) … (til|overfor) {medium}',
        '” {cue} {source} i (nettavisen |) {medium}',
        '{source} {cue} (til|i) (nyhetsbyrået |tv-kanalen |nettavisen |) {medium}',
      ],
      quiet: true,
    },
    {
      // Whoever is behind these asks the questions, known or not.
      words: '(i et intervju|i intervjuet) (med|til)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      strong: true,
    },
    {
      words: '(i en samtale|i samtale) (med|til)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      // "That the club bought matches the chairman denies".
      words:
        '(avviser|avviste|benekter|benektet|benekta|nekter for|nektet for|dementerer|dementerte|tilbakeviser|tilbakeviste|bestrider|bestred|bekrefter|bekreftet|innrømmer|innrømmet|erkjenner|erkjente|(tror|trodde|mener|mente|synes|syntes) (ikke|ikkje))',
      forms: ['¶ (at|om|hvorfor|hvordan|hvem|når) … {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      // What an outlet has learned, without saying from whom.
      words:
        '(får|fikk|har fått) (opplyst|bekreftet|bekrefta|vite|opplysninger om), kjenner til (at|hva|hvem|hvordan), er (kjent med|gjort kjent med|kjend med) (at|hva|hvem), sitter på opplysninger om',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    { words: SAYS, forms: ['^ i {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words: SAID,
      forms: [
        '(det|dette) (har|hadde) {source} {cue} (til|overfor|i) {medium}',
        '{source} (har|hadde) … {cue} (til|overfor) {medium}',
        '(det|dette|slik) (har|hadde) {source} (|… ){cue}',
      ],
      quiet: true,
    },
    {
      words: `(viser|viste) til, siterer, siterte`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(med|under) henvisning til, (som|og|) (viser|viste) til, (som |) siterer, (som |) støtter seg (til|på), bygger på opplysninger fra, (opplysningene|informasjonen|ryktene) kommer fra, på (bakgrunn|grunnlag) av, basert på`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `har (opplysningen|opplysningene|historien) fra, bygger (opplysningene|opplysningen) på, baserer seg på, har det fra`,
      forms: ['som {cue} {source}', '{source} {cue} {origin}', '{cue} {source}'],
      chain: true,
    },
    {
      // Whom somebody has it from.
      forms: [
        '{medium} (har |) (erfarer|erfart|hører|hørt|fått opplyst|får opplyst) (av|fra|gjennom) {source}',
        '(har|hadde) (av|fra|gjennom) {source} (erfart|hørt|fått opplyst)',
        '(får|fikk) {medium} (bekreftet|opplyst|vite) (av|fra|gjennom|hos) {source}',
        '{medium} (får|fikk|har fått) (bekreftet |opplyst |vite |det bekreftet |dette bekreftet |)(av|fra|gjennom|hos) {source}',
        '(hørte|hører|fikk vite|fått vite|fikk høre) (av|fra) {source}',
        '{medium} (har snakket med|snakket med|har intervjuet|har vært i kontakt med|siterer) {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: ['som har (sett|lest|gjennomgått|innsyn i|fått innsyn i|fått tilgang til|fått se) {source}'],
      needs: 'document',
      chain: true,
      quiet: true,
    },
    {
      forms: ['det (er|var) {source} som (har|kan|skriver|skrev|forteller|fortalte)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} (gir|ga|spår|spådde) … (prosent|mandater|oppslutning)'],
      needs: 'document',
      quiet: true,
    },
    {
      // Whom the paper has it from.
      words:
        '(får|fikk|har) (vi|man|avisen|avisa|redaksjonen) (fått |) (opplyst|bekreftet|vite|høre|forklart|beskjed) (av|fra|hos)',
      forms: ['{cue} {source}'],
    },
    {
      words: `opplysningene i, opplysninger i, artikkelen i, omtalen i, saken i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      forms: [
        '{medium} har (sett|lest|fått|gått gjennom|gransket|bedt om|fått lese|fått se|skaffet seg|analysert) {source}',
        '{medium} har (fått |) (tilgang til|innsyn i|tak i|kopi av|en kopi av) {source}',
        '{medium} (sitter på|er i besittelse av|fikk innsyn i|fikk tilgang til|fikk se|fikk tak i) {source}',
        'i {source} (som |){medium} har (sett|lest|fått|innsyn i|tilgang til)',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      forms: ['som {source} (sitter på|har fått tak i|har fått innsyn i|har fått tilgang til|har fått oversendt)'],
      quiet: true,
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        'som {source} (har (|nå |tidligere )(snakket med|snakka med|fått|fått tilgang til|fått innsyn i|fått se|lest|sett|intervjuet|vært i kontakt med|gransket|gått gjennom|fått oversendt|avdekket)|sitter på|snakket med|omtalte)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      // "Sources the paper has spoken to".
      forms: ['{source} (har |)(snakket med|snakka med|intervjuet|vært i kontakt med|pratet med|møtt)'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      // "Documents the paper has seen".
      forms: ['{source} har (fått |) (tilgang til|innsyn i|sett|lest|tak i|gjort|gjennomført|foretatt|utført)'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (har (|nå |tidligere )(snakket med|snakka med|fått|fått tilgang til|fått innsyn i|fått se|lest|sett|intervjuet|vært i kontakt med|gransket|gått gjennom|fått oversendt|avdekket)|sitter på|snakket med|omtalte)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      forms: [
        '(opplysningene|opplysninger|artikkel|sak|notis|meldingene|meldinger|artikkelen|saken|nyheten|avsløringen|avsløringene|påstanden|påstandene|oppslaget|oppslag|dekningen|reportasjen|undersøkelse|rundspørring) (i|fra|til|av|om|for) (avisen |avisa |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `ifølge (opplysninger til |en artikkel i |beregninger fra |tall fra |statistikk fra |en oversikt fra |), ifølgje (tal frå |ei utrekning frå |), i følgje, i følge, etter alt å dømme fra, å dømme etter`,
      forms: ['{cue} {source}s opplysninger', '{cue} {source}'],
    },
    {
      words: `(fremgår|framgår|går) (det |) (frem |fram |)av, står det i, (kommer|kom) (frem|fram) i`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      forms: [
        '(bekreftes|opplyses|avvises|dementeres) av {source} (overfor|til) {medium}',
        'det er {source} (klar|klare|tydelig|tydelige|enig|enige|sikker|sikre|overbevist) (på|om|i)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: '(kom|kommer|har kommet) (til|fram til|frem til) at',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(bekreftes|opplyses|rapporteres|beskrives|avsløres|sies|meldes) av, (ble|er) (bekreftet|opplyst) av, (utført|gjennomført|foretatt|utarbeidet) av, lyder det fra`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'av {source} (|… )(fremgår|framgår|går) det',
        '(det|dette|som det) (står|heter|fremgår|framgår|skrives|går (fram|frem)) (i|av) {source}',
        'i {source} (blir|ble|vert|vart|blei) … (kalt|kalla|omtalt|omtala|beskrevet|skildra|betegnet|karakterisert|kritisert|beskyldt|anklaget|framstilt|fremstilt|rost|anbefalt|foreslått|påpekt)',
        'i {source} (kalles|betegnes|omtales|karakteriseres|beskrives|kritiseres|anbefales|foreslås|påpekes|framstilles|fremstilles|roses)',
        'i {source} (|… )(heter|står|fremgår|framgår|konkluderes|konstateres|slås|skrives|hevdes|beskrives|anføres|anbefales|kommer|går) det',
      ],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '” (skriver|skrev|sier|sa|opplyser|opplyste|melder|meddeler) {source} i en pressemelding',
        '{source} (skriver|skrev|sier|sa|opplyser|opplyste|melder|meddeler) i en pressemelding',
        'i en pressemelding (skriver|skrev|sier|opplyser|melder) {source}',
      ],
    },
    {
      kind: 'original-publication',
      forms: [
        '(ble |) (først|opprinnelig) (fortalt|avslørt|omtalt|beskrevet|meldt|publisert|trykt) (på (engelsk|svensk|dansk|tysk|fransk|russisk|spansk) |)(i|av|på|hos) {source}',
        '(sto|stod|ble|er|var) (tidligere|først|opprinnelig) (på trykk|publisert|trykt|sendt|å lese) (i|på|av|hos) (avisen |tidsskriftet |danske |svenske |) {source}',
        'det (var|er) {source} (, |) som (først|som den første|var først ute med å|var først til å) (omtalte|skrev|skrev om|fortalte|rapporterte|avslørte|meldte|publiserte|kunne|omtale|melde|skrive)',
        '{source} (omtalte saken først|meldte det først|skrev først om|var først ute med)',
      ],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `oversettelse av en (artikkel|tekst) (i|fra|på), oversatt fra en artikkel i, oversettelse fra, oversatt etter`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      // What somebody holds to be so, in a noun.
      forms: [
        '(hvis man skal tro|om man skal tro|skal man tro|skal en tro|skal vi tro|om vi skal tro|hvis vi skal tro|med ordene til|i øynene til|etter (mening|oppfatning|vurdering) til|(på|til) (nettsidene|nettsiden|hjemmesiden) til) (det |den |de |) {source}',
        '(sett |) (med|i) {source}s (øyne|auge)',
        '(etter|ifølge|ifølgje) {source}s (opplysninger|mening|oppfatning|vurdering|skjønn|overbevisning|syn|utsagn|beregninger|forklaringer|tall)',
        'med {source}s (egne |) ord',
        'det er {source}s (klare |bestemte |egen |) (oppfatning|vurdering|holdning|mening|inntrykk|påstand|overbevisning)',
        '{source}s (budskap|vurdering|holdning|konklusjon|svar|oppfordring|forklaring|dom|krav|analyse) (er|lyder|var|lød)',
        'fra {source}s side (lyder|lød|heter|het|opplyses|avvises|erkjennes|understrekes) (det|)',
        '(etter |) (hva|det) {source} (erfarer|opplyser|forstår|kjenner til|får opplyst|har fått opplyst)',
        'får {source} (opplyst|vite)',
        '(som|slik) {source} (… |) (ser|så|uttrykker|uttrykte|formulerer|formulerte|sier|sa|forklarer|forklarte|beskriver|beskrev|vil ha) det',
        'på {source}s (nettside|nettsider|hjemmeside|facebookside|profil) (står|sto|fremgår|framgår|skriver|heter)',
        'hvis det (står|sto|stod) til {source}',
        'det kan {source} (avsløre|fortelle|opplyse|melde|bekrefte|dokumentere)',
        '(hos|i) {source} (er|vurderer|mener|sier|avviser|opplyser|forventer|frykter|håper|bekrefter|understreker|tror|erkjenner|kjenner|vet|ser|vil) man',
        '(spør man|spør du|hvis man spør|hvis du spør|om man spør|om du spør) {source}',
      ],
      strong: true,
      quiet: true,
    },
    {
      words: `påstanden, påstander, uttalelsen, uttalelser, meldingen, advarselen, kravet, anklagene`,
      forms: ['{cue} fra {source} (om|lyder)'],
      quiet: true,
    },
    {
      // "For mayor Jane Smith the plan is a mistake".
      forms: ['for {source} (er|var|står|sto|stod|handler|betyr|blir)'],
      needs: 'named',
      quiet: true,
    },
    {
      // In which circles it is said.
      forms: [
        '(i|blandt|fra|hos) {source} (regner|regnet|regnes|forventer|ventes|lyder|lød|snakkes|snakker|hviskes|ryktes|heter|er|sies|hersker|vurderer|frykter) (man|det|)',
        'fra {source} (lyder|lød|ryktes|heter|meldes|opplyses) det',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        'fra {source} (lyder|lød|ryktes|heter|meldes|opplyses) (det|budskapet|svaret|meldingen)',
        '(i|innad i|internt i|hos) {source} (snakkes|hviskes|spekuleres|ventes|fryktes|klages|pekes|regnes|vises|advares|bekreftes|avvises|hevdes) det',
        '(i|hos) {source} (lyder|lød) (det|budskapet|svaret|meldingen|forklaringen)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: APART.flatMap(([verb, half]) => [
        `(det|dette|slik|så) ${verb} {source} (|… )${half}`,
        `(overfor|til|med) {medium} ${verb} {source} (|… )${half}`,
        `” ${verb} {source} (|… )${half}`,
        `{source} ${verb} … ${half}`,
        `^ ${verb} {source} (|… )${half}`,
      ]),
      quiet: true,
    },
    {
      words: 'viser, viste, syner, (tyder|tydet|tydde|tydar) på, peker (mot|i retning av), dokumenterer, dokumenterte',
      forms: ['(det|dette|slik) {cue} {source}', '” {cue} {source}', '{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '¶ {source} , som … , {cue} (at|om|det|dette|*et|*en|*ene)',
        '(hans|hennes|hennar|deres|deira) , {source} , {cue}',
        '(det|dette|slik|så) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)(at|hvordan|hvorfor|om)',
        '^ {cue} {source}',
      ],
    },
    {
      words: COMMON,
      forms: ['” {cue} {source}', '{source} {cue} (, |)at', '^ {cue} {source} (, |)at', '{cue} {source} (, |)at'],
      quiet: true,
    },
    { words: SAYS, forms: ['{source} … og {cue}'], needs: 'known', quiet: true },
    {
      words: SAID,
      forms: ['” (har|hadde) {source} {cue}', '{source} (har|hadde) … {cue}', '^ (har|hadde) {source} (|… ){cue}'],
    },
    {
      words: `(lyder|lød) (det|meldingen|svaret|beskjeden|vurderingen|kritikken|advarselen|oppfordringen|anklagen|budskapet|forklaringen|dommen|konklusjonen|kravet|rådet|reaksjonen|analysen) (kort |nå |samstemt |videre |også |blant annet |) (fra|hos|i|til), (heter|het|står|sto|stod|skrives|konkluderes|konstateres|påpekes|understrekes|anføres|opplyses|meldes|bekreftes|rapporteres|framgår|fremgår|framkommer|fremkommer) det (videre |også |blant annet |) (i|fra|hos|av), det (ryktes|opplyses|meldes|bekreftes|rapporteres) fra, får støtte (av|fra), (er|var) (beskjeden|svaret|meldingen|dommen|budskapet|rådet) fra`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `(vurderingen|meldingen|beskjeden|budskapet|svaret|konklusjonen|forklaringen|kravet|rådet|kritikken|oppfordringen|reaksjonen) (fra|hos|i|til)`,
      forms: ['{cue} {source} (er|var|lyder|lød)'],
    },
    {
      // In the passive, with whom it comes from.
      words: '(betegnes|beskrives|kalles|omtales|kritiseres|bekreftes|avvises|roses|anklages|beskyldes|hylles|slaktes)',
      forms: ['{cue} … av {source}', 'av {source} {cue}', '{cue} av {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(bekreftet|opplyst|avvist|beskrevet|kritisert|dementert|fordømt|rapportert|meddelt|avslørt|sitert|betegnet|kalt|anklaget|beskyldt) (mandag |tirsdag |onsdag |torsdag |fredag |) av',
      forms: ['(er|var|ble|blir|blitt) … {cue} {source}'],
      needs: 'known',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    {
      forms: [
        '{source} (*er|*et|*te|*de) at',
        '{source} har (*et|*t) at',
        '{source} (viser|viste) til at',
        '{source} (finner|fant|vet|visste|tror|trodde|ser|så) at',
        '{source} (kunne|kan) … (fortelle|avsløre|opplyse|melde|dokumentere|konstatere)',
        '” kunne {source} (… |)(fortelle|avsløre|opplyse|melde|dokumentere|konstatere)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "The bank expects two cuts", and not "waits for".
      words:
        '(venter|ventet|venta) (opptil|inntil|opp mot|oppimot|sterk|stiv|stor|stort|full|økt|mye|mellom|rundt|over|nærmere|omtrent|om lag|cirka|store|snø|snøfall|regn|storm|orkan|uvær|varme|kulde|frost|en|et|ei|at|to|tre|fire|flere|ingen|høyere|lavere|økt|økte|økende|sterkere|svakere|større|mindre|mer|lite|vekst|nedgang|fall|oppgang|kraftig|fortsatt)',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    // What witnesses say they saw.
    { words: 'så, hørte', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    {
      forms: ['¶ {source} : (–|—|-)', '{source} … : (–|—|-)', '^ (er|var|virket|verkar|verka) {source} … : (–|—|-)'],
      needs: 'known',
      quiet: true,
    },
    { forms: ['{source} (fortsetter|fortsatte) :'], needs: 'known', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :', '¶ {source} (om|etter|før) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // What an outlet made of a story that it took over.
      words: 'gjentok, gjentar, spredte, sprer, beklaget, ba om unnskyldning',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (gjorde|gjør) … (av|til)',
        '{source} (har |)(gått|gikk|går) ut med (en uttalelse|en rettelse|en beklagelse|ei fråsegn)',
        '(plukket|tatt|fanget) opp av {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(ryktet|historien|saken|nyheten|påstanden) … (oppsto|oppstod|ble født|begynte|startet|dukket opp) … (i|hos|på|med) {source}',
        '(ryktet|historien|saken|nyheten|påstanden) (kommer|kom|stammer) fra {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(spøk|satire|parodi|aprilspøk|vits) (fra|av|i) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(forsvarer|støtter|tror på) (mine |våre |)(kollegene|kolleger|journalistene) (i|på|hos) {source}',
        '(publiserte|skrev|fortalte) {source} og vi',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  pointers: `les også :, les også, les mer :, se også :, hør også :, mer om saken :, relatert :, bakgrunn :, fakta :, podkast :, video :, les hele saken :`,
  idioms: `sier seg selv, (har|hadde) ikke sagt (noe|et ord), (betyr|betydde|innebærer|innebar) at, (forklarer|forklarte|opplyser|opplyste|forteller|fortalte|avslører|avslørte|nevner|nevnte) ikke, (den|det|de|dei) (sikta|omtalte|nevnte), ((viser|viste) til|med henvisning til) (den pågående|en pågående|pågående|taushetsplikten|taushetsplikt|personvern|sikkerhetshensyn), (spør|spurte|spurde) (elevene|elevane|ham|henne|dem|meg|oss|han|publikum), (sier|sa|seier) (hei|ha det|morn|unnskyld), (filmen|romanen|boken|boka|stykket|utstillingen|serien|sangen|skiltet|klokken|klokka) (forteller|fortalte|sier|spør|viser), (forteller|fortalte|fortel|fortalde) (historien|historia|om livet|om en|om ei|om et), (har|hadde) (ennå |foreløpig |fortsatt |så langt |) (ikke|ikkje) (svart|svara|kommentert|besvart|bekreftet|stadfesta|uttalt seg|sagt|opplyst|fortalt|ønsket), (etterlyser|etterlyste) (vitner|vitne|tips|en|ei|to|tre|mann|mannen|kvinne|kvinnen|bilist|sjåføren|personer|eieren|eier), (kaller|kalte) (stadionet|barnet|sønnen|datteren|hunden|båten), (hvis|når|dersom) (*en|*et|*ene|*a) (sier|mener|lover|krever|melder|kaller|svarer), svarte ikke på, (melder|meldte) (alt |)(utsolgt|klar|pass|forfall|seg|ham|henne|dem) (ut|inn|på|), (skriver|skrev) på (sin|sitt|en|et|sine), (kaller|kalte) (sitt|sin|sine|seg), snakker (to|tre|fire|fem|flere|flytende), (tror|trodde) på (spøkelser|gud|julenissen), (sier|sa) (opp |)(sitt|sin|det|deres|hans|hennes) (abonnement|jobb|stilling|kontrakt|medlemskap), sa opp, sier opp, melde deg, melde seg, melder seg, meldte seg, melde på, melder seg på, ifølgje (planen|lova|avtalen|reglane), (må|skal|bør|plikter å|pliktar å|har plikt til å) (opplyse|melde|bekrefte|forklare|dokumentere|varsle|rapportere|svare|søke), gir uttrykk for (skribentens|forfatterens|forfattarens|skribentens|egne), ifølge planen, ifølge loven, ifølge avtalen, ifølge reglene, ifølge ruteplanen, etter planen, så å si, det vil si, (skriver|skrev) (under|på (ny|nye|avtalen|kontrakten|boka|boken|romanen|manuset)), såkalt, såkalte, etter at, for at, uten at, til tross for at, slik at, ved at, om at, til at, med at, av at, på at, fordi at, før at, i at, over at, det at, (sier|sa) (ingenting|ikke noe|ikke et ord|sjelden noe|aldri noe|en del om|noe om|mye om|alt om|mer om|litt om|farvel|takk|god dag|god natt|god morgen), sier seg selv, (forteller|fortalte) (det ikke|det aldrig|ingen|ikke|aldri|historier|eventyr|vitser), (skriver|skrev) (seg inn|med venstre|med høyre|dagbok|dikt|bøker|romaner|sanger|noveller|krim|barnebøker|historie|en bok|en roman|en sang|et dikt|et brev|brev), (skriver|skrev|har skrevet) (to|tre|fire|fem|seks|sju|åtte|ni|ti|flere|mange) (romaner|bøker|sanger|dikt|brev|noveller|artikler), (spør|spurte) (om veien|etter veien), (roper|ropte) (på|etter), (lover|lovet|spår) godt, (svarer|svarte|svarar) til, (svarer|svarte|svarar) med (en|et|ei|ein|eit|to|tre|fire|fem|seks|ny|nye|økt|mål|scoring|mottiltak|motangrep|sanksjoner|straffetoll|kutt|streik|å (si opp|senke|heve|stenge|øke|kutte|trekke|score|sende|skyte|angripe|kjøpe|innføre|legge ned|flytte|bygge|gå)), (venter|ventet) på, (melder|meldte) (forfall|pass|overgang), (krevde|krever) (liv|livet|to|tre|fire|mange), vurderer å, vurderte å, vurderer nå å`,

  credits: [
    {
      role: 'author',
      forms: [
        'intervju :',
        'intervju av',
        'intervjuet av',
        'av {name}',
        'tekst :',
        'skrevet av',
        'journalist :',
        'av :',
        'forfatter :',
        'tekst og foto :',
        '(fra|av) vår (korrespondent|utsendte|reporter|medarbeider)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'oversatt av',
        'oversettelse :',
        'oversetter :',
        'oversatt fra … av',
        '(artikkelen er |saken er |teksten er |)oversatt fra … av (ki|ai|kunstig intelligens|chatgpt|en maskin|en robot)',
        'oversatt (av|ved hjelp av) (ki|ai|kunstig intelligens|chatgpt|en maskin|en robot)',
        'oversettelse ved',
        'oversettelse fra … av',
        'omsett av',
        'omsett (frå|fra) … av',
        'omsetjing :',
        'omsetjar :',
        'omsetjing ved',
        'til nynorsk ved',
        'omsett til (nynorsk|norsk) av',
        'til norsk ved',
        'norsk oversettelse :',
        'oversettelse fra … :',
        'oversatt til norsk av',
        '(saken|teksten|artikkelen) er oversatt av',
        '(saken|teksten|artikkelen) er oversatt fra … av',
        '{name} har oversatt',
        'norsk oversettelse ved',
        'i norsk oversettelse',
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
        '(artikkelen|teksten|saken) (ble |er |)(først |opprinnelig )(publisert |trykket )(i|på|av)',
        'original :',
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
        '(innholdet|teksten|artikkelen|saken) er (levert|betalt|sponset) av',
        'annonsørinnhold fra',
        'pressemelding fra',
        '(dette|teksten|artikkelen|saken|innholdet) er en pressemelding (fra|sendt ut av)',
        'pressemelding sendt ut av',
        'pressemelding av',
      ],
    },
  ],

  roles: {
    apology: ['vi beklager', 'beklager vi', 'vi ber om unnskyldning', 'vi (skrev|oppga) feilaktig'],
    denial: [
      '(tatt|revet) ut av sammenhengen',
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
    'fact-check': [
      '(konklusjon|dom|vurdering) : (usant|feil|villedende|sant|satire)',
      'faktasjekk',
      'faktisk.no',
      'sant eller usant',
      'stemmer det at',
      'vandrehistorie',
      '? nei (.|,|!)',
    ],
    before: ['(ble avslørt|ble kjent|ble meldt|ble publisert) (forrige uke|sist uke|forrige måned|i fjor)'],
    'follow-up': [
      '(slik|hvordan) (spredte|oppsto|oppstod) (ryktet|historien|nyheten)',
      'hvordan (ryktet|historien|nyheten) … (spredte seg|oppsto|oppstod)',
      'som (vi|vår avis) (tidligere |)(har |)(skrevet|omtalt|fortalt|meldt|skrev|meldte)',
      '(ett år|to år|tre år|fem år|ti år) (etter|senere) :',
    ],
    original: ['eksklusivt :', '[ eksklusivt ]', '(erfarer|får opplyst) (vår avis|vår redaksjon)'],
    'press-release-copy': ['(opplyser|melder) pressetjenesten'],
    'wire-copy': ['nyhetsbyråer', 'nyhetsbyråene'],
    independent: [
      '(sier|forteller|sa|fortalte|opplyser|skriver) … (til|for) (vår avis|vår reporter|denne avisen|vår redaksjon)',
      '(til|for) (vår (reporter|avis|redaksjon)|oss)',
      'vår (reporter|korrespondent|utsendte)',
      'vi (spurte|ringte|kontaktet) (to|tre|flere|en|et)',
    ],
  },
  translations: {
    said: [
      '(egen|vår|min|fri|uoffisiell) oversettelse',
      'oversettelse (ved redaksjonen|ved oss)',
      'oversatt av (oss|meg|redaksjonen)',
      'norsk sammendrag',
    ],
    original: [
      '(originalartikkel|originalartikkelen|originalteksten|originalversjonen|originalsaken)',
      'den opprinnelige (artikkelen|saken|teksten)',
      'original (på|her)',
    ],
    foreign: [
      'på (arabisk|dansk|engelsk|finsk|fransk|italiensk|persisk|polsk|russisk|spansk|svensk|tyrkisk|tysk|ukrainsk)',
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
        '(betalt|sponset|finansiert) av',
        'betalt (partnerskap|samarbeid|artikkel)',
        'sponset artikkel',
        'reklamesamarbeid',
        'innhold fra (vår|våre) (partner|annonsør|annonsører)',
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
        'dette er (en|ein|et|eit) (kronikk|leder|kommentar|leiar|debattinnlegg|lesarinnlegg|leserinnlegg|meningsytring)',
        '(meningene|meiningane|synspunktene) i (teksten|innlegget|artikkelen) (står for|er) (skribentens|skribenten|forfatterens)',
        'uttrykk for (skribentens|skribenten|forfatterens) (holdning|holdninger|meninger|mening|syn)',
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
        '(skrevet|laget|utarbeidet|produsert|generert|skapt|oppsummert|blitt til|delvis) (ved hjelp av|med hjelp av|med hjelp fra|med|av) (ki|ai|kunstig intelligens|chatgpt)',
        '(tekst|artikkel|sammendrag|innhold) (ved hjelp av|med hjelp fra) (ki|ai|kunstig intelligens)',
        'automatisk generert',
        '(teksten|saken|artikkelen|innholdet) er (skrevet|laget|generert|produsert|utarbeidet) av (en ki|en ai|en språkmodell|ki|ai|kunstig intelligens|chatgpt)',
        '(skrevet|laget|generert|produsert|utarbeidet) av (en ki|en ai|en språkmodell|ki|ai|kunstig intelligens|chatgpt)',
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
        'maskinomsett',
        '(teksten|artikkelen|artikkel|tekst|saken|saka|innholdet) er (blitt |) (maskinoversatt|maskinomsett|automatisk oversatt|oversatt automatisk|oversatt maskinelt|omsett automatisk|automatisk omsett)',
        '(oversettelsen|omsetjinga|teksten|artikkelen|den) kan (derfor |) inneholde (feil|unøyaktigheter)',
        'det kan (derfor |) forekomme (feil|unøyaktigheter)',
        '(omsett|oversatt) … (av|med|ved hjelp av) (ki|ai|kunstig intelligens|maskin|ei maskin)',
        'maskinoversettelse',
        'automatisk oversatt',
        'automatisk oversettelse',
        'oversatt (av|med|med hjelp av|med hjelp fra|ved hjelp av) (ki|ai|kunstig intelligens|chatgpt|en maskin|en robot)',
        'oversatt … (av|med|med hjelp av|med hjelp fra|ved hjelp av) (ki|ai|kunstig intelligens|chatgpt|en maskin|en robot)',
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

  calendar: `januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
  abbreviations: `hr, fr, frk, f, eks, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jf, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, des, kr, mill, mrd, pst, tidl`,
  agencies: `ntb, afp, ap, reuters, tt, ritzau, npk`,
};
