import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `(siger|sagde), (fortæller|fortalte), (beretter|berettede), (skriver|skrev), (mener|mente), (tror|troede), (går|gik) (ud fra|ud med), (synes|syntes), (indrømmer|indrømmede), (indvender|indvendte), (oplyser|oplyste), (udtaler|udtalte), (melder|meldte), (roser|roste), (spørger|spurgte), (medgiver|medgav), (vedgår|vedgik), (tilstår|tilstod), (bekendtgør|bekendtgjorde), (uddyber|uddybede), (mindes|mindedes), (beretter|berettede), (påpeger|påpegede), (erkender|erkendte), (betror|betroede), (røber|røbede), (nævner|nævnte), (foreslår|foreslog), (anslår|anslog), (skønner|skønnede), (gætter|gættede) på, (taler|talte) om, (forudser|forudså), (forudsiger|forudsagde), (forventer|forventede), (bebrejder|bebrejdede), (afviser|afviste), (benægter|benægtede), (bestrider|bestred), (nægter|nægtede) (sig skyldig|ethvert|kendskab|at have|at kende|at der|at være), (beklager|beklagede), (undskylder|undskyldte), (efterlyser|efterlyste), (foreholder|foreholdt), (advarer|advarede), (erklærer|erklærede), (fastslår|fastslog), (påstår|påstod), (fastholder|fastholdt), (meddeler|meddelte), (kalder|kaldte), (beskriver|beskrev), (betegner|betegnede), (omtaler|omtalte), (fremhæver|fremhævede), (gentager|gentog), (tilbageviser|tilbageviste), (afkræfter|afkræftede), (fordømmer|fordømte), (beskylder|beskyldte), (opdagede|afdækkede), (påviser|påviste), (erfarer|erfarede), (vidner|vidnede), (citerer|citerede), (udbryder|udbrød), (indskyder|indskød), (bedyrer|bedyrede), (betvivler|betvivlede), (oplister|oplistede), (anfører|anførte), (begrunder|begrundede), (forsvarer|forsvarede), (forudskikker|forudskikkede), (anser|anså), (vurderer|vurderede), (affejer|affejede), (mistænker|mistænkte), (sigter|sigtede), (antager|antog), (formoder|formodede), (lover|lovede), (hylder|hyldede), (husker|huskede), (svarer|svarede), (frygter|frygtede), (anbefaler|anbefalede), (anklager|anklagede), (kræver|krævede), (bekræfter|bekræftede), (forklarer|forklarede), (afslører|afslørede), (hævder|hævdede), (bebuder|bebudede), (spår|spåede), (varsler|varslede), (tilføjer|tilføjede), (håber|håbede), (klager|klagede), (erindrer|erindrede), (vedkender|vedkendte) sig, (beroliger|beroligede), (opfordrer|opfordrede), (ønsker|ønskede) (en forklaring|svar), (finder|fandt) (det|at|forslaget|kritikken), (venter|ventede) (at|sig), (undrer|undrede) sig, (brokker|brokkede|beklager|beklagede|beroliger|beroligede|glæder|glædede|ærgrer|ærgrede|skammer|skammede|udtaler|udtalte|forsvarer|forsvarede) sig, (hudfletter|hudflettede), (bemærker|bemærkede), (forsikrer|forsikrede), (antyder|antydede), (understreger|understregede), (tweeter|tweetede), (vægrer|vægrede) sig, (beder|bad) om (en forklaring|forståelse|undskyldning),
  (insist|argument|protest|præcis|nuanc|konstat|specific|replic|suppl|proklam|annonc|opsumm|garant|signal|spekul|filosof|appell|kritis|rapport|point|konklud|komment|not|dement|resum|inform|prognostic|prognostis|reag|bagatellis|dokument|analys|formul|diagnostic|refer|registr|konter|rationalis|accept)(erer|erede),
  (kan|kunne) (ikke|slet ikke|godt|heller ikke) (genkende|forstå|leve med|acceptere), (vil|ville|kan|kunne|tør|turde) (ikke|hverken|heller ikke|endnu ikke) (bekræfte|afkræfte|udelukke|afvise|love|garantere), (må|måtte|kan|kunne|vil|ville) (gerne |) (erkende|indrømme|konstatere|bekræfte|fortælle|oplyse|berette|afsløre|konkludere|understrege|påpege|medgive|tilstå|dementere|forsikre|advare|dokumentere), (er|var) (helt |meget |dybt |stærkt |også |ikke |) (overbevist om|sikker på|enig i|enig med|uenig|uenig i|utilfreds med|utilfredse med|bekymret over|bekymret for|bekymrede over|bekymrede for|bange for|kritisk|kritiske|skeptisk|skeptiske|rystet over|forarget over|skuffet over|skuffede over|lodret uenig|klar i mælet|af den opfattelse|af den overbevisning|ikke i tvivl), (udelukker|udelukkede) ikke, (lægger|lagde) ikke (skjul på|fingrene imellem), (deler|delte) (den|denne|det|de|disse|ministerens|formandens) (analyse|kritik|vurdering|bekymring|holdning|opfattelse), (ser|så) (mørkt|lyst|positivt|negativt|kritisk|anderledes|med bekymring|med alvor), (vil|ville) ikke (tale om|høre tale om|kalde|være med til), (vil|ville) hverken be- eller afkræfte, (har|havde) (svært ved at se|kritik af|ingen forståelse for|fuld forståelse for|tillid til)`;

/** What people do besides, so often that only what was said shows which it is. */
const COMMON = `(fortsætter|fortsatte), (venter|ventede), (nægter|nægtede), (tvivler|tvivlede), (finder|fandt), (råber|råbte), (sukker|sukkede), (tordner|tordnede), (raser|rasede), (jubler|jublede), (hvisker|hviskede), (joker|jokede), (fnyser|fnyste), (mumler|mumlede), (brummer|brummede), (griner|grinede), (ser|så), (regner|regnede) (med|)`;

/** Verbs whose other half follows what is spoken of. */
const APART = [
  '(undrer|undrede|glæder|glædede|ærgrer|ærgrede|brokker|brokkede|beklager|beklagede|udtaler|udtalte|skammer|skammede) … sig',
  '(slår|slog) … (fast|alarm|til lyd for)',
  '(peger|pegede) … på',
  '(giver|gav) … (udtryk for|skylden|skylden for)',
  '(gør|gjorde) … (opmærksom på|klart|gældende|rede for)',
  '(lægger|lagde) … (vægt på|skjul på|til grund|skylden på|afstand til)',
  '(går|gik) … i rette med',
  '(truer|truede) … med (at|strejke|sagsanlæg|boykot)',
  '(drager|drog) … i tvivl',
  '(opgør|opgjorde) … til',
  '(regner|regnede) … (med|sig frem til)',
  '(lader|lod) … (forstå|vide)',
  '(står|stod|holder|holdt) … fast (på|i|ved)',
  '(opfordrer|opfordrede) … til',
  '(stiller|stillede) … (spørgsmål ved|sig tvivlende|sig kritisk|sig uforstående|krav om)',
  '(sætter|satte) … spørgsmålstegn ved',
  '(retter|rettede) … (kritik mod|kritik af|skytset mod|en advarsel til)',
  '(langer|langede) … ud efter',
  '(tager|tog) … (afstand fra|til genmæle|kritikken til sig)',
  '(bakker|bakkede) … op om',
  '(sår|såede) … tvivl om',
  '(tvivler|tvivlede) … på',
  '(skyder|skød) … skylden på',
  '(advarer|advarede) … (mod|om)',
  '(finder|fandt) … (bevist|godtgjort|urimeligt)',
].map((verb) => verb.split(' … '));

/** The same, after "has". */
const SAID = `fundet (en|et|at|ud), set (en|et) (sammenhæng|tendens|udvikling|stigning), sagt, udtalt, fortalt, oplyst, bekræftet, forklaret, hævdet, indrømmet, erkendt, afvist, benægtet, dementeret, nægtet, kritiseret, advaret, lovet, garanteret, skrevet, meddelt, meldt, rapporteret, afsløret, konkluderet, påpeget, understreget, beskrevet, kaldt, betegnet, anslået, opfordret, krævet, foreslået, anbefalet, beklaget, undskyldt, anklaget, beskyldt, tilføjet, antydet, påstået, fastslået, slået fast, gjort klart, gjort opmærksom på, givet udtryk for, ladet forstå, truet med, erklæret, varslet, annonceret, bebudet, signaleret, forsikret, insisteret, klaget, anført, konstateret, efterlyst, argumenteret, beregnet, regnet sig frem til, regnet ud, påvist, fundet ud af, dokumenteret, opgjort, hyldet, rost, fordømt, betroet, røbet, efterspurgt, medgivet, peget på, rettet kritik mod, rejst kritik, fremhævet, omtalt, udpeget, erfaret`;

/** Nouns without and with their article: “bager Jan Holm” is “bageren” a sentence later. */
const WITH_ARTICLE =
  `borgmester=borgmesteren minister=ministeren *minister=*ministeren formand=formanden *formand=*formanden
  direktør=direktøren *direktør=*direktøren chef=*chefen *chef=*chefen dommer=dommeren rektor=rektoren
  præst=præsten sognepræst=sognepræsten vagtchef=vagtchefen landmand=landmanden sanger=sangeren
  skuespiller=skuespilleren rådmand=rådmanden *økonom=*økonomen kok=kokken *mester=*mesteren bager=bageren
  slagter=slagteren fisker=fiskeren skipper=skipperen kaptajn=kaptajnen general=generalen oberst=obersten
  ambassadør=ambassadøren historiker=historikeren pensionist=pensionisten lærer=læreren elev=eleven
  student=studenten pædagog=pædagogen købmand=købmanden frisør=frisøren tømrer=tømreren murer=mureren
  elektriker=elektrikeren chauffør=chaufføren pilot=piloten lokofører=lokoføreren jæger=jægeren
  arkitekt=arkitekten ingeniør=ingeniøren kirurg=kirurgen jordemoder=jordemoderen dyrlæge=dyrlægen
  tandlæge=tandlægen sygeplejerske=sygeplejersken nabo=naboen *ejer=*ejeren kunstner=kunstneren
  fotograf=fotografen instruktør=instruktøren dirigent=dirigenten komiker=komikeren rapper=rapperen
  musiker=musikeren vært=værten forfatter=forfatteren digter=digteren kong=kongen prins=prinsen
  dronning=dronningen *leder=*lederen *stjerne=*stjernen angriber=angriberen målmand=målmanden løber=løberen
  rytter=rytteren svømmer=svømmeren anfører=anføreren meteorolog=meteorologen biolog=biologen geolog=geologen
  arkæolog=arkæologen psykolog=psykologen *log=*logen analytiker=analytikeren iværksætter=iværksætteren
  investor=investoren kurator=kuratoren *konsulent=*konsulenten *rådgiver=*rådgiveren aktivist=aktivisten
  vicepolitiinspektør=vicepolitiinspektøren *inspektør=*inspektøren *kommissær=*kommissæren talsmand=talsmanden
  talskvinde=talskvinden ordfører=ordføreren *ordfører=*ordføreren folketingsmedlem=folketingsmedlemmet enke=enken
  guvernør=guvernøren konsul=konsulen biskop=biskoppen imam=imamen soldat=soldaten veteran=veteranen
  restauratør=restauratøren hotelejer=hotelejeren redder=redderen`
    .split(/\s+/)
    .map((pair) => pair.split('='));

/** Danish. Verb second, so the source follows a quotation or a fronted clause. */
export const da: LanguageRules = {
  code: 'da',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `organisationen, myndigheden, styrelsen, instituttet`, before: '*' },
      { again: `retten, domstolen`, before: `*retten, *landsret, *byret, højesteret, *domstolen` },
      { again: `myndigheden, styrelsen`, before: `*styrelsen, *ministeriet, *myndigheden` },
      ...WITH_ARTICLE.map(([before = '', again = '']) => ({ again, before })),
      {
        again: `politikeren, *politikeren, partilederen, socialdemokraten, venstremanden`,
        before: `*minister, *ministeren, *borgmester, *borgmesteren, *ordfører, *ordføreren, *formand, *formanden,
          *leder, folketingsmedlem, folketingsmedlemmet, rådmand, rådmanden, *politiker, *politikeren,
          kommissær`,
      },
      {
        again: 'træneren, cheftræneren, landstræneren, manageren',
        before: '*træner, *træneren, landstræner, manager, coach',
      },
      {
        again: 'advokaten, forsvareren, anklageren, juristen',
        before: '*advokat, *advokaten, *forsvarer, *forsvareren, *anklager, *anklageren, jurist',
      },
      { again: 'lægen, overlægen', before: '*læge, *lægen, kirurg, *log, professor' },
      {
        again: 'forskeren, eksperten, professoren, økonomen, *forskeren, *eksperten',
        before: `*professor, *professoren, *forsker, *forskeren, lektor, lektoren, *økonom, *økonomen, historiker,
          *log, *ekspert, *eksperten, seniorforsker`,
      },
      {
        again:
          'popstjernen, kendissen, filmstjernen, stjernen, skuespilleren, sangeren, sangerinden, kunstneren, komikeren, værten, musikeren',
        before: `skuespiller, skuespilleren, sanger, sangeren, sangerinde, sangerinden, komiker, komikeren, vært,
          værten, rapper, musiker, kunstner, kunstneren`,
      },
      {
        again: 'direktøren, topchefen, erhvervsmanden',
        before: '*direktør, *direktøren, *chef, *chefen, stifter, stifteren, ejer, ejeren, formand',
      },
      {
        again: 'spilleren, angriberen, forsvareren, midtbanespilleren, målmanden, anføreren, landsholdsspilleren',
        before: `*spiller, *spilleren, angriber, angriberen, forsvarer, målmand, målmanden, anfører, anføreren,
          rytter, rytteren, svømmer, løber`,
      },
      {
        // Where somebody is from.
        again: `svenskeren, nordmanden, tyskeren, briten, amerikaneren, englænderen, franskmanden, italieneren, spanieren, hollænderen, jyden, fynboen, københavneren, odenseaneren, aarhusianeren, bornholmeren, sønderjyden`,
        before: `*træner, *træneren, *spiller, *spilleren, *rytter, *rytteren, løber, løberen, svømmer, svømmeren, *stjerne,
          *stjernen, sanger, sangeren, skuespiller, skuespilleren, *mester, *mesteren, *kører, *køreren, målmand,
          målmanden, angriber, angriberen, anfører, anføreren, forfatter, forfatteren`,
      },
      { again: 'forfatteren', before: '*forfatter, *forfatteren, digter, digteren' },
      { again: 'biskoppen, præsten', before: '*biskop, *biskoppen, præst, præsten, sognepræst' },
      {
        again: `selskabet, virksomheden, firmaet, koncernen, kæden, banken`,
        trades: `*koncern, *producent, *kæde, *selskab, *gigant, *rederi, *rederiet, *bryggeri, *forlag, *udvikler, *leverandør, *fabrikant, *virksomhed, *værft, *værftet, *mejeri, *mejeriet, *producenten, *kæden, *selskabet, *koncernen, *giganten, *virksomheden, *gruppen, *bryggeriet, *forlaget, *forhandleren, *udvikleren, *leverandøren, *operatøren, *banken, *fabrikanten`,
      },
    ],
    source: `*kredse, *kredsene, folk der var til stede, kilde, kilder, kilden, kilderne, *kilde, *kilder, *kilden, *kilderne, whistleblower, whistleblowere, insider, tipper, tippere, kildekreds, *kildekreds`,
    people: `agent, agenten, *agent, *agenten, pressechef, rektor, skoleleder, skolelederen, popstjernen, kendissen, talskvinden, sangeren, skuespilleren, skuespiller, præsten, sognepræsten, bagermesteren, skipperen, historikeren, pensionisten, eleven, studenten, pædagogen, kunstneren, komikeren, rapperen, musikeren, værten, psykologen, økonomen, cheføkonomen, *økonomen, analytikeren, restauratøren, hotelejeren, kaptajnen, digteren, jordemoderen, kirurgen, enken, arkitekten, socialdemokraten, venstremanden, svenskeren, nordmanden, tyskeren, briten, amerikaneren, englænderen, franskmanden, italieneren, spanieren, hollænderen, jyden, fynboen, københavneren, odenseaneren, aarhusianeren, bornholmeren, sønderjyden, teenageren, teenager, drengen, pigen, redder, redderen, reddere, kok, kokken, bager, bageren, slagter, slagteren, tjener, tjeneren, frisøren, elektriker, elektrikeren, tømrer, tømreren, murer, mureren, maler, maleren, biavler, biavleren, turisten, udlejer, udlejeren, lejeren, aktivisten, demonstrant, demonstranten, demonstranter, gerningsmand, gerningsmanden, stjernen, *stjerne, *stjernen, mester, mesteren, fotografen, youtuber, youtuberen, soldaten, veteran, veteranen, vennen, den sigtede, den radikale, opfinder, opfinderen, hacker, hackeren, programmør, programmøren, mægler, mægleren, investoren, iværksætter, iværksætteren, jæger, jægeren, hundeejer, mælkebonde, astronaut, astronauten, modstander, modstanderen, modstanderne, tilhænger, kammerat, kammerater, tillidsmand, tillidsrepræsentant,
      tillidsrepræsentanter, elev, patient, patienten, forbruger, forbrugere, forbrugerne, billist, billister,
      cyklist, pendler, pendlere, turist, håndværker, håndværkere, investor, beboeren, politikeren, *politikeren,
      folketingsmedlemmet, *politiker, *træneren, coach, *advokat, *advokaten, *forsvarer, *forsvareren, *anklager,
      *anklageren, jurist, overlægen, *læge, *lægen, kirurg, *eksperten, *professor, *professoren, lektoren, rapper,
      erhvervsmanden, *forfatter, *forfatteren, *biskop, *biskoppen, manager, manageren, *manager, *manageren,
      bruger, brugeren, læser, læseren, læsere, lytter, seer, seere, kvinde, mand, sigtet, tiltalt, mor, far,
      drenge, piger, ung mand, offer, offeret, ofrene, sigtede, tiltalte, *mistænkte, dømte, frifundne, anmelder,
      anmelderen, fysikere, kemikere, biologer, biologerne, astronomer, sanger, sangerinde, sangerinden, svømmer,
      svømmeren, angriber, angriberen, keeper, keeperen, målmanden, anfører, anføreren, fløj, fløjen, cykelrytter,
      *rytter, *rytteren, løber, løberen, tennisspiller, kunstnere, kunstnerne, arkitekter, frivillige, flygtninge,
      migranter, asylansøgere, bilist, bilisten, bilister, cyklister, lokofører, *fører, *føreren, frisør,
      butiksejer, butiksejeren, revisor, revisoren, revisorer, embedsmand, embedsmænd, *embedsmand, *embedsmænd,
      tjenestemand, tjenestemænd, talsperson, talspersonen, talsmand, talsmænd, talsmanden, talskvinde,
      repræsentant*, ekspert, eksperter, eksperten, eksperterne, *ekspert, *eksperter, analytiker, analytikere,
      iagttagere, øjenvidne, øjenvidner, vidne, vidner, diplomat, diplomater, ansat, ansatte, medarbejder,
      medarbejdere, beboer, beboere, indbyggere, nabo, naboer, naboen, kritiker, kritikere, tilhængere, modstandere,
      rådgiver, rådgivere, deltager, deltagere, pårørende, person, personer, personen, mennesker, folk, nogen,
      nogle, flere, forsker, forskere, forskeren, forskerne, økonom, økonomer, efterforsker, efterforskere, soldat,
      soldater, officer, officerer, kollega, kolleger, ven, venner, aktivist, aktivister, politikere, passager,
      passagerer, jurister, læger, lærere, fisker, fiskere, fiskeren, landmand, landmanden, landmænd, chauffør,
      chaufføren, chauffører, købmand, købmanden, rejsende, passageren, forbipasserende, landsbyboere, øboere,
      turister, lejer, lejere, kunder, kunden, aktionærer, investorer, læge, lægen, sygeplejerske, sygeplejersker,
      sygeplejersken, lærer, læreren, elever, studerende, forældre, ingeniør, ingeniøren, ingeniører, teknikere,
      pilot, piloter, piloten, inspektør, inspektøren, tidligere ansat, tidligere ansatte, havnearbejder,
      havnearbejdere, arbejdere, kollegaen, overlevende, efterladte, redningsfolk, brandfolk, brandmand, politifolk,
      betjent, betjente, betjenten, *log, *loger, *logen, *forsker, *forskere, *forskeren, kendere, juristen,
      folketingsmedlemmer, folketingsmedlem, partifolk, partifæller, kilder, insidere, medarbejderen, spiller,
      spilleren, spillere, fans, vidnet, borgere, sommerhusejere, sommerhusejer, personer med kendskab, embedsfolk,
      rådgiveren, majoritet, majoriteten, flertallet, fiskerne, landmændene, chaufførerne, passagererne, naboerne,
      turisterne, lejerne, kunderne, lægerne, sygeplejerskerne, lærerne, eleverne, de studerende, forældrene,
      ingeniørerne, teknikerne, piloterne, inspektørerne, arbejderne, kollegerne, brandfolkene, betjentene,
      soldaterne, vidnerne, øjenvidnerne, beboerne, borgerne, indbyggerne, embedsmændene, analytikerne, økonomerne,
      aktivisterne, demonstranterne, spillerne, efterforskerne, anklagerne, advokaterne, diplomaterne, blogger,
      bloggere, bloggeren, patienter, patienterne, indsatte, medlemmerne, rådgiverne, ministre, ministrene,
      historikere, historikerne, butiksejere, butiksejerne, købmænd, dykkere, *ejere, *ejerne, talsmændene,
      talspersoner, *ansatte, *ansat, *rådgivere, *konsulenter, *arbejdere, *beboere, *medlemmer, *embedsfolk,
      *ofre, *aktivister, *politikere, forhandlere, forhandler, iagttager, insideren, mellemmand, mellemmænd,
      tilskuere, tilskuer, vælgere, vælgerne, brugere, brugerne, gæster, gæsterne, søn, sønnen, datter, datteren,
      moren, faren, kone, konen, hustru, ægtefælle, bror, broren, søster, søsteren, enkemand, familien, familie,
      slægtning, slægtninge, veninde, veninder, kæreste, kæresten`,
    office: `obersten, dirigent, dirigenten, prinsen, kurator, kuratoren, konsul, konsulen, aktieanalytiker, aktieanalytikeren, arkæolog, arkæologen, atlet, beredskabschef, beredskabschefen, brandchef,
      brandchefen, byrådsmedlem, cheftræner, cheftræneren, departementschef, departementschefen, ejendomsmægler,
      ejendomsmægleren, elektriker, elektrikeren, folketingskandidat, fællestillidsrepræsentant, gårdejer,
      gårdejeren, imam, imamen, indehaver, indehaveren, influencer, influenceren, investeringsstrateg, jordemoder,
      jordemoderen, komiker, komikeren, komponist, komponisten, kontorchef, kontorchefen, kriminolog, kriminologen,
      kronprinsen, kronprinsessen, meteorolog, meteorologen, murer, mureren, museumsinspektør, musiker, musikeren,
      pressechef, pressechefen, presseofficer, pressetalsperson, pressevagt, pressevagten, psykiater, psykiateren,
      psykolog, psykologen, pædagog, pædagogen, radiovært, restauratør, restauratøren, skoleleder, skolelederen,
      skuespillerinde, skuespillerinden, sognepræst, sognepræsten, sportschef, sportschefen, stifteren, tv-vært,
      tv-værten, tømrer, tømreren, guvernør, guvernøren, kommissær, kommissæren, topchef, topchefen, enkefru,
      kassereren, kromand, kromanden, præsident*, minister, ministeren, *minister, *ministeren, borgmester,
      borgmesteren, *borgmester, direktør, direktøren, *direktør, *direktøren, chef, chefen, *chef, *chefen,
      formand, formanden, *formand, *formanden, forkvinde, forperson, leder, lederen, *leder, *lederen, general,
      generalen, dommer, dommeren, advokat, advokaten, anklager, anklageren, professor, professoren, historiker,
      historikeren, træner, træneren, *træner, forfatter, forfatteren, journalist, journalisten, reporter,
      korrespondent, korrespondenten, sekretær, sekretæren, *sekretær, stifter, ambassadør, ambassadøren, biskop,
      biskoppen, konge, kongen, dronningen, prins, kaptajn, kaptajnen, oberst, forsker, folketingsmedlem,
      statsminister, statsministeren, politidirektør, overlæge, rektor, manden, kvinden, nabo, naboen, ordfører,
      ordføreren, *ordfører, *ordføreren, havnechef, lektor, vicepolitiinspektør, politiinspektør, spidskandidat,
      bager, bageren, slagter, apoteker, boghandler, hyrde, kok, kokken, arkitekt, arkitekten, skipper, skipperen,
      rektoren, dekan, digter, digteren, kunstner, kunstneren, instruktør, instruktøren, skuespiller, skuespilleren,
      sanger, sangeren, målmand, angriber, landstræner, landstræneren, senioranklager, specialanklager, forsvarer,
      forsvareren, forsvarsadvokat, forsvarsadvokaten, rådmand, rådmanden, regionsrådsformand, politidirektøren,
      politikommissær, kasserer, enke, enken, præst, præsten, ejer, ejeren, pensionist, pensionisten, student,
      geolog, geologen, biolog, biologen, hydrolog, hydrologen, eksminister, bestyrelsesformand,
      bestyrelsesformanden, koncernchef, koncernchefen, partileder, partilederen, havnefoged, havnefogeden,
      næstformand, næstformanden, generalsekretær, generalsekretæren, kommunaldirektør, museumsdirektør, abbed,
      abbeden, prior, munk, nonne, pater, dykker, dykkeren, viceborgmester, viceborgmesteren, *ejer, *ejeren,
      *mester, *mesteren, *officer, *tekniker, *assistent, midtbanespiller, midtbanespilleren, *spiller, *spilleren,
      vagtchef, *vært, *værten, provst, provsten, *inspektør, *inspektøren, *konsulent, *konsulenten, *økonom,
      *økonomen, *sekretæren, *rådgiver`,
    unnamed: `anonym, anonymt, anonyme, unavngiven, unavngivet, unavngivne, ikke navngiven, ikke navngivet, ikke navngivne, uidentificer*, der ønsker at være anonym, der ønsker at være anonyme, der vil være anonym, som ønsker at være anonym, der ønsker anonymitet, der ikke vil stå frem med navn, der ikke ønsker at blive navngivet, på betingelse af anonymitet, mod løfte om anonymitet, med kendskab til, med indgående kendskab til, med indsigt i, med viden om, tæt på, nær, som kender sagen, centralt placeret, centralt placerede, højtstående, velinformeret, velinformerede, velplaceret, velplacerede`,
    organization: `kriminalforsorgen, børsen, *fabrikant, *fabrikanten, lufthavn, lufthavnen, bygherre, bygherren, ligaen, arbejdsgiverne, festival, festivalen, menighed, menigheden, moské, moskeen, konsulat, konsulatet, militæret, marinen, milits, militsen, oprørerne, junta, juntaen, røde kors, tænketank, tænketanken, platform, platformen, *gigant, *giganten, *virksomhed, *virksomheden, netværk, netværket, jury, juryen, *tjeneste, *tjenesten, fagbevægelsen, hjemmeværnet, menighedsråd, menighedsrådet, *kæde, *koncern, *museum, *råd, *udvalg, *bank, *skole, *skolen, management, managementet, de konservatives, 3f, dansk erhverv, dansk industri, danske regioner, dbu, de grønne, de grønnes, de
      konservative, de       konservatives, de radikale, de radikales, fdm, flyvevåbnet, forsyningen, landbrug &
      fødevarer, statsrevisorerne, ældre sagen, firmaet, police, service, commission, committee, council, agency,
      department, university, institute, association, foundation, authority, center, centre, society, federation,
      network, *bankens, venstre, konservative, radikale, enhedslisten, socialdemokratiet, socialdemokraterne,
      alternativet, moderaterne, danmarksdemokraterne, børsmægler, børsmægleren, *huset, oppositionen, koalitionen,
      retten, *organisationer, *organisationerne, organisationer, organisationerne, forbundene, *forbundene,
      fagforeninger, fagforeningerne, partierne, partier, kommuner, kommunerne, regioner, regionerne, bankerne,
      banker, virksomheder, virksomhederne, selskaberne, klubben, klubberne, skolerne, universiteter,
      universiteterne, hospitalerne, *foreningen, *forening, *kommissionen, *rådet, *forbund, *politi,
      justitsministeriet, ministerium, ministeriet, *ministeriet, myndighed, myndigheder, myndighederne,
      *myndighederne, *myndigheden, regering, regeringen, politi, politiet, *politiet, domstol, domstolen,
      *domstolen, byretten, landsretten, højesteret, parti, partiet, *partiet, kommission, kommissionen, udvalg,
      udvalget, *udvalget, folketinget, kommune, kommunen, region, regionen, hæren, *hæren, forsvaret, beredskabet,
      brandvæsenet, universitet, universitetet, institut, instituttet, *instituttet, fonden, *fonden, forbund,
      forbundet, *forbundet, forening, foreningen, fagforeningen, selskab, selskabet, *selskabet, virksomhed,
      virksomheden, koncern, koncernen, bank, banken, *banken, rederi, rederiet, organisation, organisationen,
      *organisationen, kirken, kreml, det hvide hus, pentagon, nato, eu, fn, ambassade, ambassaden, rådet,
      bestyrelsen, styrelsen, *styrelsen, *tilsynet, tilsynet, hospital, hospitalet, skolen, ledelsen, skat, pet,
      anklagemyndigheden, danmarks statistik, kystvagten, hoffet, kongehuset, slottet, toldvæsenet, toldstyrelsen,
      fe, dmi, nationalbanken, *direktoratet, *rederiet, *koncernen, værft, værftet, producenten, *producenten,
      leverandøren, landsret, byret, *landsret, *byret, højesteret, forsikringsselskabet, *selskab, bryggeriet, mejeriet, kæden, *kæden, operatøren, flyselskabet,
      forlaget, fagforbundet, stiftet, vatikanet, fakultetet, laboratoriet, sygehuset, *hospitalet, museet, *museet,
      teatret, dyreparken, ombudsmanden, *ombudsmanden, rigsrevisionen, *retten, aktionsgruppen, *centret,
      *centeret, *klubben, *nævnet, *kommune, bryggeri, *ministerium, *styrelse, *forvaltning, *forvaltningen,
      udvikleren`,
    outlet: `*folkeblad, *tidende, amtsavis, folkeblad, stiftstidende, tidende, ugeavis, ugeavisen, avis, avisen, aviser,
      aviserne, *avis, *avisen, magasin, magasinet, *magasinet, kanal, kanalen, *kanalen, tv-kanalen, tv-station,
      tv-stationen, radio, radioen, radiostationen, netsted, netstedet, medie, mediet, medier, medierne, *medie,
      *mediet, *medier, *medierne, netmediet, portal, portalen, netavis, netavisen, dagblad, dagbladet,
      formiddagsavis, presse, pressen, tidsskrift, tidsskriftet, ugeblad, ugebladet, blog, podcast, podcasten,
      redaktionen`,
    collective: 'medier, medierne, *medier, *medierne, aviser, aviserne, presse, pressen',
    agency: `nyhedsbureau, nyhedsbureauet, nyhedsbureauer, nyhedsbureauerne, telegrambureau, telegrambureauet`,
    document: `børsmeddelelse, børsmeddelelsen, *børsmeddelelse, *børsmeddelelsen, selskabsmeddelelse, selskabsmeddelelsen, anklageskrift, anklageskriftet, tiltalen, retsbog, retsbogen, opslag, opslaget, tweet, obduktion, obduktionen, lydoptagelse, lydoptagelsen, bekendtgørelse, bekendtgørelsen, lovforslag, lovforslaget, testamente, testamentet, klumme, klummen, kronik, kronikken, prøve, prøver, prøverne, *prøver, *prøverne, målinger, målingerne, *målinger, *målingerne, test, tests, testen, *tests, chatbesked, chatbeskeder, korrespondancen, *korrespondance, *korrespondancen, kopi, vidneforklaring, vidneforklaringer, *optagelser, *optagelserne, *referater, *rapporter, *rapporterne, *dokumenter, *dokumenterne, *brevet, *aftale, *aftalen, *kort, *kortet, forskning, rundringning, årsregnskab, årsregnskabet, *regnskab, *regnskabet, rundspørge, rundspørgen, *rundspørge, stikprøve, stikprøver, evaluering, evalueringen, *evaluering, *analyse, *analysen, årsrapport, årsberetning, beretning, beretningen, *statistik, *statistikken, memo, memoet, processkrift, udkastet, lovforslaget, erindringer, erindringerne, dagbog, dagbogen, selvbiografi, optegnelser, notater, notaterne, mailkorrespondance, korrespondance, dokumenterne, sms’er, beregning, beregninger, beregningerne, *beregninger, skøn, opgørelser, rapport, rapporten, rapporter, *rapport, *rapporten, studie, studiet, studier, undersøgelse, undersøgelsen, *undersøgelse, *undersøgelsen, måling, målingen, *måling, dokument, dokumentet, dokumenter, brev, brevet, mail, mails, mailen, e-mail, e-mails, notat, notatet, pressemeddelelse, pressemeddelelsen, udtalelse, udtalelsen, statistik, statistikken, tal, tallene, data, protokol, udkast, dom, dommen, anklageskrift, anklageskriftet, analyse, analysen, artikel, artiklen, indlæg, indlægget, interview, interviewet, redegørelse, redegørelsen, kortlægning, prognose, prognosen, opgørelse, opgørelsen, video, billeder, aktindsigt, tiltale, tiltalen, sigtelse, sigtelsen, sms, log, budget, budgettet, liste, listen, bog, bogen, anmeldelse, ansøgning, svar, referat, referatet, *notat, *notatet, protokollen, stævning, stævningen, kendelse, kendelsen, *studie, *studiet, faktura, fakturaer, fakturaerne, aftale, aftalen, kontrakt, kontrakten'er, beskeder, optagelse, optagelsen, papirer, papirerne, *papirer, *brev, kortlægningen, barometer, barometeret, logbog, register, obduktionen, afgørelse, afgørelsen, høringssvar, revision, revisionen, *gennemgang, gennemgangen`,
  },

  phrase: {
    determiners: `en, et, flere, mange, nogle, to, tre, fire, fem, seks, ingen, hver, hvert, begge, andre, anden, sin, sit, sine, hans, hendes, deres, vores`,
    definite: `den, det, de, denne, dette, disse`,
    links: `på spørgsmålet om, på spørgsmål om, på spørgsmålet, i, på, af, fra, for, med, om, ved, til, hos, inden, mod, over, under, omkring, nær, mellem, bag, og, tæt, årige, årig`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `imens, alt imens, afgav, afgiver, fandt, hvem, møder, mødte, modtager, modtog, henter, hentede, brugte, tager, tog, giver, gav, sætter, satte, bærer, bar, spillede, arbejder, arbejdede, bor, boede, lever, levede, rejser, kører, falder, stiger, koster, kostede, varer, varede, starter, slutter, åbner, åbnede, lukker, køber, sælger, mister, rammer, sidder, sad, skaber, skabte, hænger, hang, mangler, manglede, handler, handlede, drejer, drejede, omhandler, indeholder, indeholdt, består, bestod, ligner, lignede, virkede, sker, hjælper, hjalp, følger, fulgte, forlod, forlader, overtager, overtog, stopper, stoppede, skifter, skiftede, ansætter, ansatte, ventes, løb, rykkede, faldt, steg, sank, øgede, døde, omkom, brød, kørte, forsvandt, begyndte, startede, sluttede, skete, vandt, tabte, rejste, flyttede, solgte, købte, skød, stjal, ramte, endte, trak, mistede, førte, brændte, eksploderede, kolliderede, standsede, lukkede, adspurgt, spurgt, spørgsmål, spørgsmålet, at, som, hvilken, hvilket, hvilke, der, da, når, hvor, hvad, hvordan, hvorfor, hvis, fordi, mens, før, efter at, siden, men, så, uden, samt, eller, er, var, være, været, bliver, blev, blive, blevet, har, havde, have, kan, kunne, skal, skulle, vil, ville, må, måtte, får, fik, bør, burde, ikke, aldrig, kun, meget, mere, mest, nu, her, gennem, trods, efter, udenfor, man, intet, noget, kommer, kom, gør, gjorde, går, gik, findes, fandtes, ligger, lå, står, stod, jeg, vi, du, min, vor`,
    between: `(på|via) (x|det sociale medie), (sidste|forrige) (uge|måned|år|sommer|vinter), alle, (gennem|via) (sin|sine) (advokat|advokater|forsvarer|talsmand|talsperson), også, senere, allerede, nu, derefter, desuden, endvidere, samtidig, derimot, derimod, imidlertid, i dag, i går, i aften, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandag aften, i en pressemeddelelse, i en udtalelse, i et interview, i en mail, i en kommentar, i et brev, i et skriftligt svar, på et pressemøde, på pressemødet, til pressen, til journalister, på sin side, blandt andet, for nylig, selv, har, havde, først, officielt, skriftligt, tidligere på, tidligere i`,
    pronouns: { person: `han, hun, ham, hende`, people: `de, dem`, thing: `den, det`, relative: `som, der` },
    negations: 'ingen, hverken, ingenting, ikke, aldrig',
    and: `og, eller, samt`,
    self: 'jeg, mig, min, mit, mine, vi, os, vores',
    fronts: `på spørgsmålet, (sidste|forrige) (uge|måned|år|sommer|vinter), (en|et|to|tre|fire|nogle) (dag|dage|uge|uger|måned|måneder|år|timer) (senere|tidligere), på spørgsmålet om, på spørgsmål om, spurgt, adspurgt, i, på, af, fra, for, med, om, ved, til, hos, inden, mod, over, under, omkring, nær, mellem, bag, efter, før, siden, gennem, trods, udover, ud over, foran, uden, ud fra, ifølge, nu, her, der, derfor, dermed, derefter, derudover, desuden, dog, alligevel, samtidig, endvidere, ligeledes, imidlertid, tværtimod, derimod, desværre, heldigvis, endelig, også, senere, tidligere, allerede, først, sidst, hidtil, foreløbig, nyligt, for nylig, så, således, sådan, i dag, i går, i aftes, i morges, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i stedet, til gengæld, dengang, undervejs, bagefter, internt, offentligt, privat, omvendt, generelt, faktisk, måske, især, netop, straks, igen, atter, gang på gang, flere gange, ofte`,
    conditions: 'hvis, medmindre, såfremt, ifald',
    openers: `og, men, at, mens, fordi, så, da, samtidig, for, som, hvor`,
  },

  cues: [
    {
      words:
        'oplyser, skriver, fortæller, afslører, bekræfter, røber, meddeler, oplyste, skrev, fortalte, afslørede, bekræftede, meddelte',
      forms: [
        'det {cue} {source} på (instagram|facebook|x|twitter|tiktok|linkedin|sociale medier|sosiale medier|sociala medier)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'skrev, skriver, rapporterede, rapporterer, meldte',
      forms: [
        '^ {cue} {source} (korrespondent|journalist|reporter)',
        '{source} (korrespondent|journalist|reporter) {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who will not say gives an answer as well.
      words:
        'kommentere, kommentar, kommentarer, udtale sig, ytre sig, spekulere, gå (nærmere |) ind (på|i), besvare, diskutere, (give|komme med) (nogen|et|en|yderligere|flere|) (kommentar|kommentarer|interview|interviews|detaljer|oplysninger), stille op, medvirke, lade sig interviewe, præcisere, interview, svare på, bekræfte, afkræfte',
      forms: [
        '^ (vil|ville|kan|kunne|ønsker|ønskede) {source} (|… )ikke (|at ){cue}',
        '{source} (vil|ville|kan|kunne|ønsker|ønskede) … ikke (nærmere |yderligere |at |at |) {cue}',
        '{source} (har|havde) (endnu |foreløbig |) ikke (ønsket|villet) (at |) (nærmere |) {cue}',
        '{source} (afviser|afviste|har afvist|afslår|afslog|har afslået|nægter|nægtede|takker nej til|takkede nej til) (|at )(|yderligere ){cue}',
        '{source} (har|havde) (ingen|ikke nogen) (|yderligere ){cue} til (*en|*et|*erne|*ne)',
      ],
      strong: true,
    },
    {
      forms: [
        '{source} (vil|ville|kan|kunne|ønsker|ønskede) ikke (at |)(sige|fortælle|forklare|oplyse|afsløre|svare på) (, |)(hvornår|om|hvordan|hvorfor|hvem|hvilke|hvilken|hvilket|hvad)',
      ],
      strong: true,
    },
    {
      words:
        '(er|var) (meget |tydeligt |) (knusende|sønderlemmende|nedslående|kritisk|kritiske|entydig|tydelig|krystalklar|dyster|hård)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      // Where a study came out.
      words:
        'i (|det videnskabelige |det medicinske |det anerkendte )(tidsskriftet|fagtidsskriftet|fagbladet|tidsskrift|fagtidsskrift)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      quiet: true,
    },
    {
      words: '(efter|på) (henvendelse|henvendelser|spørgsmål) fra',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: '(måling|målingen|undersøgelse|undersøgelsen|rundspørge|analyse) for',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['(som|der) har (talt|snakket) med {source}'], needs: 'unnamed', chain: true, quiet: true },
    {
      words: `(lavet|udført|gennemført|foretaget|udarbejdet) (for|af|på vegne af)`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'i (en|et) (mail|e-mail|sms|besked|kommentar|udtalelse|skriftligt svar|skriftlig kommentar) til',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '(i et interview (med|til|i)|i en samtale med|i samtale med|over for|overfor|til) {medium} {cue} {source}',
        '(det|dette) {cue} {source} (til|over for|overfor|i) {medium}',
        '{source} {cue} i et interview (med|til|i) {medium}',
        '{source} {cue} … (over for|overfor) {medium}',
        '{source} {cue} samstemmende (til|over for) {medium}',
        '” {cue} {source} (til|over for|overfor) (dagbladet |nyhedsbureauet |tv-stationen |mediet |netmediet |) {medium}',
        '” {cue} {source} i et interview (med|i) {medium}',
        '(”|det|dette) {cue} {source} (fra|i|ved|på|,) … (til|over for|overfor) {medium}',
        '” {cue} {source} i (dagbladet |mediet |netmediet |) {medium}',
        '{source} {cue} (til|i) (dagbladet |nyhedsbureauet |tv-stationen |mediet |netmediet |) {medium}',
      ],
      quiet: true,
    },
    {
      // Whoever is behind these asks the questions, known or not.
      words: '(i et interview|i interviewet) (med|til)',
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
        '(afviser|afviste|benægter|benægtede|nægter|nægtede|dementerer|dementerede|tilbageviser|tilbageviste|bestrider|bestred|bekræfter|bekræftede|indrømmer|indrømmede|erkender|erkendte|(tror|troede|mener|mente|synes|syntes) ikke)',
      forms: ['¶ (at|om|hvorfor|hvordan|hvem|hvornår) … {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      // What an outlet has learned, without saying from whom.
      words:
        '(får|fik|har fået) (oplyst|bekræftet|at vide|oplysninger om), er bekendt med, ligger inde med oplysninger om',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    { words: SAYS, forms: ['^ i {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words: SAID,
      forms: [
        '(det|dette) (har|havde) {source} {cue} (til|over for|overfor|i) {medium}',
        '{source} (har|havde) … {cue} (til|over for|overfor) {medium}',
        '(det|dette|sådan) (har|havde) {source} (|… ){cue}',
      ],
      quiet: true,
    },
    {
      words: `(henviser|henviste) til, citerer, citerede`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(med|under) henvisning til, (der|som|og|) (henviser|henviste) til, (der|som|) citerer, (der |) støtter sig til, bygger på oplysninger fra, kommer fra, på (baggrund|grundlag) af`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `har (oplysningen|oplysningerne|historien) fra, bygger (oplysningerne|oplysningen) på, baserer sig på, har det fra`,
      forms: ['(som|der) {cue} {source}', '{source} {cue} {origin}', '{cue} {source}'],
      chain: true,
    },
    {
      // Whom somebody has it from.
      forms: [
        '{medium} (har |) (erfarer|erfaret|hører|hørt|fået oplyst) (af|fra|gennem) {source}',
        '(erfarer|hører) {medium} (af|fra|gennem) {source}',
        '(har|havde) (af|fra|gennem) {source} (erfaret|hørt|fået oplyst)',
        '(får|fik) {medium} (bekræftet|oplyst|at vide) (af|fra|gennem|hos) {source}',
        '{medium} (får|fik|har fået) (bekræftet |oplyst |at vide |det bekræftet |dette bekræftet |)(af|fra|gennem|hos) {source}',
        '(hørte|hører|fik at vide|fået at vide) (af|fra) {source}',
        '{medium} (har talt med|talte med|har interviewet|har været i kontakt med) {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `oplysningerne i, oplysninger i, artiklen i, omtalen i, historien i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      // Documents that an outlet could read.
      forms: [
        '{medium} har (set|læst|fået|gennemgået|gransket|søgt|analyseret|fået lov at se|skaffet sig) {source}',
        '{medium} har (fået |) (adgang til|indsigt i|aktindsigt i|kopi af|en kopi af|indblik i) {source}',
        '{medium} (er (kommet |) i besiddelse af|fik indsigt i|fik adgang til|fik aktindsigt i|ligger inde med) {source}',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      forms: [
        '(der|som) har (set|læst|gennemgået|indsigt i|fået indsigt i|fået adgang til|fået aktindsigt i) {source}',
      ],
      needs: 'document',
      chain: true,
      quiet: true,
    },
    {
      forms: ['det (er|var) {source} (, |) (der|som) (har|kan|skriver|skrev|beretter|fortæller)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} (giver|gav|spår|spåede) … (procent|mandater|stemmer|tilslutning)'],
      needs: 'document',
      quiet: true,
    },
    {
      // Whom the paper has it from.
      words:
        '(får|fik|har) (vi|man|avisen|redaktionen) (fået |) (oplyst|bekræftet|at vide|forklaret|besked) (af|fra|hos)',
      forms: ['{cue} {source}'],
    },
    {
      forms: ['som {source} (er i besiddelse af|er kommet i besiddelse af|har fået aktindsigt i|har fået adgang til)'],
      quiet: true,
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        'som {source} (har (|nu |tidligere )(talt med|fået|fået adgang til|fået aktindsigt i|læst|set|interviewet|været i kontakt med|gennemgået|fået indsigt i|fået overdraget|afdækket)|er (i besiddelse af|kommet i besiddelse af)|talte med|omtalte)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      // "Sources the paper has talked to".
      forms: ['{source} (har |)(talt med|interviewet|været i kontakt med|snakket med|mødt)'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      // "Documents the paper has seen".
      forms: ['{source} har (fået |) (adgang til|indsigt i|aktindsigt i|set|læst|foretaget|gennemført|lavet|udført)'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (har (|nu |tidligere )(talt med|fået|fået adgang til|fået aktindsigt i|læst|set|interviewet|været i kontakt med|gennemgået|fået indsigt i|fået overdraget|afdækket)|er (i besiddelse af|kommet i besiddelse af)|talte med|omtalte)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      forms: [
        '(oplysningerne|oplysninger|historie|artikel|notits|historien|historierne|artiklen|nyheden|afsløringen|afsløringerne|påstanden|påstandene|omtalen|dækningen|reportagen|beretningen|rundspørge|undersøgelse) (i|fra|af|om|for) (avisen |dagbladet |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `ifølge (oplysninger til |en artikel i |beregninger fra |tal fra |statistik fra |en opgørelse fra |), i følge, efter alt at dømme fra, at dømme efter`,
      forms: ['{cue} {source}s oplysninger', '{cue} {source}'],
    },
    {
      words: `fremgår (det |) af, (der|det) (står|stod|fremgår|hedder|skrives) (i|af), står der i, kommer frem i`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      forms: [
        '(bekræftes|oplyses|afvises|dementeres) af {source} (over for|overfor|til) {medium}',
        'det er {source} (klar|klare|enig|enige|sikker|sikre|overbevist) (på|om|i)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: ['{source} (kom|kommer|er kommet|nåede) (til|frem til) , at'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(bekræftes|oplyses|rapporteres|beskrives|afsløres|siges|meldes) af, (blev|er) (bekræftet|oplyst) af, (udført|gennemført|foretaget|udarbejdet) af, lyder det fra`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'af {source} (|… )fremgår (det|)',
        'i {source} (|… )(hedder|står|fremgår|konkluderes|konstateres|slås|skrives|hævdes|beskrives|anføres|anbefales|skriver|kommer) (det|der)',
      ],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '” (skriver|skrev|siger|oplyser|melder|meddeler|meddelte) {source} i en pressemeddelelse',
        '{source} (skriver|skrev|siger|oplyser|melder|meddeler|meddelte) i en pressemeddelelse',
        'i en pressemeddelelse (skriver|skrev|siger|oplyser|meddeler) {source}',
      ],
    },
    {
      kind: 'original-publication',
      forms: [
        '(blev |) (først|oprindeligt) (fortalt|afsløret|bragt|omtalt|beskrevet|publiceret|trykt) (på (engelsk|svensk|norsk|tysk|fransk|russisk|spansk) |)(i|af|på|hos) {source}',
        '(blev|er|var|har været) (tidligere|først|oprindelig|oprindeligt) (bragt|publiceret|trykt|udgivet|sendt|at læse) (i|på|af|hos) (avisen |tidsskriftet |amerikanske |svenske |norske |) {source}',
        'det (var|er) {source} (, |) (der|som) (først|som den første|som det første|var først) (omtalte|skrev|skrev om|bragte|fortalte|rapporterede|afslørede|meldte|publicerede|kunne)',
        '{source} (bragte først historien|kom først med historien|var først med historien)',
      ],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `oversættelse af en (artikel|tekst) (i|fra), oversat fra en artikel i, oversættelse fra, oversat efter`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      // What somebody holds to be so, in a noun.
      forms: [
        '(hvis man skal tro|skal man tro|skal vi tro|med ordene fra) (det |den |de |) {source}',
        'står det til troende {source}',
        '(set |) (med|i) {source}s øjne',
        '(efter|ifølge) {source}s (oplysninger|mening|opfattelse|vurdering|skøn|overbevisning|udsagn|beregninger|beretninger|forklaringer|tal)',
        'med {source}s (egne |) ord',
        'det er {source}s (klare |faste |egen |) (opfattelse|vurdering|holdning|mening|indtryk|påstand|overbevisning)',
        '{source}s (budskab|vurdering|holdning|konklusion|svar|opfordring|forklaring|dom|krav|analyse) (er|lyder|var|lød)',
        'fra {source}s side (lyder|lød|hedder|hed|oplyses|afvises|erkendes|understreges) (det|der|)',
        '(efter |) hvad {source} (erfarer|oplyser|forstår|har erfaret)',
        '(som|sådan) {source} (ser|så|udtrykker|udtrykte|formulerer|formulerede|siger|sagde|forklarer|forklarede|beskriver|beskrev|vil have) det',
        'på {source}s (hjemmeside|facebookside|profil|egen hjemmeside) (står|stod|fremgår|skriver|hedder)',
        'hvis det (står|stod) til {source}',
        'det kan {source} (afsløre|fortælle|oplyse|berette|bekræfte|dokumentere)',
        '(hos|i) {source} (er|vurderer|mener|siger|afviser|oplyser|forventer|frygter|håber|bekræfter|understreger|tror|erkender|kender|ved|ser|vil) man',
        '(spørger man|spørger du|hvis man spørger|hvis du spørger) {source}',
      ],
      strong: true,
      quiet: true,
    },
    {
      words: `påstanden, påstande, udtalelsen, udtalelser, meldingen, advarslen, kravet, beskyldningerne`,
      forms: ['{cue} fra {source} (om|lyder)'],
      quiet: true,
    },
    {
      // "For mayor Jane Smith the plan is a mistake".
      forms: ['for {source} (er|var|står|stod|handler|betyder|bliver)'],
      needs: 'named',
      quiet: true,
    },
    {
      // In which circles it is said.
      forms: [
        '(i|blandt|fra|hos) {source} (regner|regnede|forventer|ventes|lyder|lød|tales|taler|hviskes|forlyder|hedder|er|siges|hersker|vurderer|frygter) (man|det|der|)',
        'fra {source} (lyder|lød|forlyder|hedder|meldes|oplyses) (det|der)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        'fra {source} (lyder|lød|forlyder|hedder|meldes|oplyses) (det|der|budskabet|svaret|meldingen)',
        '(i|internt i|hos|inden for) {source} (tales|hviskes|spekuleres|ventes|frygtes|klages|peges|regnes|henvises|advares|bekræftes|afvises|hævdes) (der|det)',
        '(i|hos) {source} (lyder|lød) (det|budskabet|svaret|meldingen|forklaringen)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: APART.flatMap(([verb, half]) => [
        `(det|dette|sådan|så) ${verb} {source} (|… )${half}`,
        `(over for|overfor|til|med) {medium} ${verb} {source} (|… )${half}`,
        `” ${verb} {source} (|… )${half}`,
        `{source} ${verb} … ${half}`,
        `^ ${verb} {source} (|… )${half}`,
      ]),
      quiet: true,
    },
    {
      words: 'viser, viste, (tyder|tydede) på, dokumenterer, dokumenterede',
      forms: ['(det|dette|sådan) {cue} {source}', '” {cue} {source}', '{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '(det|dette|sådan|så) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} , (at|hvordan|hvorfor|om)',
        '^ {cue} {source}',
      ],
    },
    { words: '(ved|vidste)', forms: ['{source} {cue} , at', '^ {cue} {source} , at'], quiet: true },
    {
      words: COMMON,
      forms: ['” {cue} {source}', '{source} {cue} , at', '^ {cue} {source} , at', '{cue} {source} , at'],
      quiet: true,
    },
    { words: SAYS, forms: ['{source} … og {cue}'], needs: 'known', quiet: true },
    {
      words: SAID,
      forms: ['” (har|havde) {source} {cue}', '{source} (har|havde) … {cue}', '^ (har|havde) {source} (|… ){cue}'],
    },
    {
      words: `(lyder|lød) (det|meldingen|svaret|beskeden|vurderingen|kritikken|advarslen|opfordringen|anklagen|budskabet|forklaringen|dommen|konklusionen|erkendelsen|kravet|rådet|reaktionen|beklagelsen|analysen) (kort |nu |samstemmende |videre |også |blandt andet |) (fra|hos|i), (hedder|hed|står|stod|skrives|konkluderes|konstateres|påpeges|understreges|anføres|oplyses|forlyder|meldes|bekræftes|rapporteres) (det|der) (videre |også |blandt andet |) (i|fra|hos|af), det (forlyder|oplyses|meldes|bekræftes|rapporteres) fra`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `(vurderingen|meldingen|beskeden|budskabet|svaret|konklusionen|forklaringen|kravet|rådet|kritikken|opfordringen|reaktionen) (fra|hos|i)`,
      forms: ['{cue} {source} (er|var|lyder|lød)'],
    },
    {
      // In the passive, with whom it comes from.
      words: '(betegnes|beskrives|kaldes|omtales|kritiseres|bekræftes|afvises|roses|anklages|beskyldes|hyldes|udpeges)',
      forms: ['{cue} … af {source}', 'af {source} {cue}', '{cue} af {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(bekræftet|oplyst|afvist|beskrevet|kritiseret|dementeret|fordømt|rapporteret|meddelt|afsløret|citeret|betegnet|kaldt|anklaget|beskyldt) (tirsdag |mandag |onsdag |torsdag |fredag |) af',
      forms: ['(er|var|blev|bliver|blevet) … {cue} {source}'],
      needs: 'known',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    {
      forms: [
        '{source} (*er|*ede|*te|*de) , at',
        '{source} har (*et|*t) , at',
        '{source} (henviser|henviste) til , at',
        '{source} (kunne|kan) … (berette|fortælle|afsløre|oplyse|dokumentere|meddele|konstatere)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "The bank expects two cuts", and not "waits for".
      words:
        '(venter|ventede) (op til|op mod|mellem|omkring|over|endnu|cirka|store|sne|snefald|regn|storm|skybrud|blæst|varme|kulde|frost|en|et|at|to|tre|fire|flere|ingen|højere|lavere|øget|stigende|faldende|større|mindre|mere|lidt|vækst|fald|fremgang|tilbagegang|kraftig|fortsat)',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: '(giver|gav) (dem|ham|hende|kritikerne|beboerne|forskerne) ret',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    // What witnesses say they saw.
    { words: 'så, hørte', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    { forms: ['{source} (fortsætter|fortsatte) :'], needs: 'known', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :', '¶ {source} (om|efter|før) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // What an outlet made of a story that it took over.
      words: 'gentog, gentager, spredte, spreder, undskyldte, undskylder',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (gjorde|gør) … til',
        '{source} (har |)(udsendt|udsendte|udsender) (en udtalelse|en rettelse|en beklagelse|en undskyldning)',
        '(samlet|taget|fanget) op af {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(rygtet|historien|nyheden|påstanden) … (opstod|blev født|begyndte|startede|dukkede op) … (i|hos|på|med) {source}',
        '(rygtet|historien|nyheden|påstanden) (kommer|kom|stammer) fra {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(spøg|satire|parodi|aprilsnar|vittighed) (fra|af|i) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(forsvarer|støtter|tror på) (mine |vores |)(kollegerne|kolleger|journalisterne) (på|i|hos) {source}',
        '(bragte|skrev|fortalte) {source} og vi',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  pointers: `læs også :, læs også, læs mere :, se også :, hør også :, mere om sagen :, relateret :, baggrund :, fakta :, podcast :, video :, læs hele historien :`,
  idioms: `(lyder|lød|hedder|hed|står|stod) det i (opslaget|beskeden|mailen|opdateringen|teksten), siger sig selv, (har|havde) ikke sagt (noget|et ord), (forklarer|forklarede|oplyser|oplyste|fortæller|fortalte|afslører|afslørede|nævner|nævnte) ikke, (den|det|de) (sigtede|mistænkte|anklagede|omtalte|nævnte|påståede), ((henviser|henviste) til|med henvisning til) (den verserende|en verserende|verserende|den igangværende|igangværende|tavshedspligt|tavshedspligten|sikkerhedshensyn), (spørger|spurgte) (eleverne|ham|hende|dem|mig|os|publikum), (siger|sagde) (hej|undskyld), (filmen|romanen|bogen|stykket|udstillingen|serien|sangen|skiltet|klokken|uret) (fortæller|fortalte|siger|spørger|viser), (har|havde) (endnu |foreløbig |fortsat |indtil videre |) ikke (svaret|kommenteret|besvaret|bekræftet|udtalt sig|sagt|oplyst|fortalt|ønsket|villet), (efterlyser|efterlyste) (vidner|vidne|tips|en|et|to|tre|mand|manden|kvinde|kvinden|bilist|bilisten|chaufføren|personer|ejeren), (fortæller|fortalte) (historien|om livet|om en|om et), (melder|meldte) (ham|hende|dem|sig) (ud|ind|til), (siger|sagde) (sit|sin|det|deres|hans|hendes) (abonnement|job|stilling|kontrakt|medlemskab|lejemål) op, (hvis|når) (*en|*et|*erne) (siger|mener|lover|kræver|melder|kalder|svarer), svarede ikke på, (melder|meldte) (alt |)(udsolgt|klar|pas|afbud|sig), (skriver|skrev) på (sin|sit|en|et|sine), (kalder|kaldte) (sit|sin|sine|sig), taler (to|tre|fire|fem|flere|flydende), troede på, tror på (spøgelser|gud|julemanden), sagde op, siger op, melde dig, melde sig, melder sig, meldte sig, ifølge planen, efter planen, ifølge loven, ifølge aftalen, ifølge reglerne, så at sige, det vil sige, skriver under, skrev under, såkaldt, såkaldte, efter mørkets frembrud, efter at, for at, uden at, til trods for at, sådan at, ved at, om at, til at, med at, af at, på at, fordi at, før at, i at, over at, det at, (siger|sagde|sige) (ingenting|intet|ikke noget|ikke et ord|sjældent noget|aldrig noget|en del om|noget om|meget om|alt om|mere om|lidt om|farvel|tak|goddag|godnat|godmorgen), siger sig selv, (fortæller|fortalte) (det ikke|det aldrig|ingen|ikke|aldrig|historier|eventyr|vittigheder), (skriver|skrev) (sig ind|med venstre|med højre|med blyant|dagbog|digte|bøger|romaner|sange|noveller|kriminalromaner|børnebøger|historie|en bog|en roman|en sang|et digt|et brev|breve), (skriver|skrev|har skrevet) (to|tre|fire|fem|seks|syv|otte|ni|ti|flere|mange) (romaner|bøger|sange|digte|breve|noveller|stykker|artikler), (spørger|spurgte) (om vej|om vejen|efter vej|efter vejen), (råber|råbte) (på|efter|ad), (fortæller|fortalte|siger|sagde) (den|det) ikke til, (lover|lovede|spår) godt, (svarer|svarede) til, (venter|ventede) på, (melder|meldte) (afbud|udsolgt|pas), (krævede|kræver) (liv|livet|to|tre|fire|mange)`,

  credits: [
    {
      role: 'author',
      forms: [
        'interview :',
        'interview af',
        'interviewet af',
        'af {name}',
        'tekst :',
        'skrevet af',
        'journalist :',
        'af :',
        'forfatter :',
        'tekst og foto :',
        '(fra|af) (vor|vores) (korrespondent|udsendte|reporter|medarbejder)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'oversat af',
        'oversættelse :',
        'oversætter :',
        'oversat fra … af',
        '(artiklen er |teksten er |)oversat fra … af (ai|kunstig intelligens|chatgpt|en maskine|en robot)',
        'oversat (af|ved hjælp af) (ai|kunstig intelligens|chatgpt|en maskine|en robot)',
        'oversættelse ved',
        'oversættelse fra … af',
        'på dansk ved',
        'dansk oversættelse :',
        'oversættelse fra … :',
        'oversat til dansk af',
        '(artiklen|teksten) er oversat af',
        '(artiklen|teksten) er oversat fra … af',
        '{name} har oversat',
        'dansk oversættelse ved',
        'i dansk oversættelse',
      ],
    },
    {
      role: 'editor',
      forms: ['redaktør :', 'redigeret af', 'redigering :', 'ansvarshavende redaktør :', 'redaktion :'],
    },
    {
      role: 'photographer',
      forms: ['foto :', 'fotograf :', 'billede :', 'illustration :', 'grafik :', 'foto af', 'video :', 'arkivfoto :'],
    },
    {
      role: 'contributor',
      forms: [
        'medvirkende :',
        'medarbejdere :',
        'medarbejder :',
        'med bidrag fra',
        'i samarbejde med',
        'bidrog til artiklen',
        '{name} (har bidraget|bidrog) til (artiklen|historien|denne artikel|dækningen)',
        'journalister :',
        'med hjælp fra',
      ],
    },
    { role: 'wire', forms: ['med materiale fra', 'med oplysninger fra'] },
    { role: 'citation', forms: ['kilde :', 'kilder :'] },
    {
      role: 'original-publication',
      forms: [
        '(artiklen|teksten) (blev |er |)(først |oprindeligt )(bragt |publiceret |trykt |udgivet )(i|på|af)',
        'original :',
        '(oprindeligt|oprindelig) (bragt|publiceret|trykt) (i|på|af)',
        '(artiklen|historien|teksten|essayet|interviewet|kronikken) (blev|er|har været) (oprindeligt|oprindelig|først|tidligere) (bragt|publiceret|trykt|udgivet) (i|på|af|hos)',
        'originalartikel :',
        'først bragt (i|på|af)',
        '(artiklen|historien|teksten) blev (først|oprindeligt) (bragt|publiceret) (i|på|af)',
      ],
    },
    {
      role: 'republication',
      forms: [
        '(genoptrykt|genudgivet|bragt|gengivet) (fra|efter aftale med)',
        'gengivet med tilladelse fra',
        'bragt med tilladelse fra',
        'bringes med tilladelse fra',
      ],
    },
    {
      role: 'press-release',
      forms: [
        '(indholdet|teksten|artiklen) er (leveret|betalt|skrevet|produceret|sponsoreret) af',
        'annoncørbetalt indhold fra',
        'pressemeddelelse fra',
        '(dette|teksten|artiklen|indholdet|ovenstående) er en pressemeddelelse (fra|udsendt af)',
        'pressemeddelelse udsendt af',
        'pressemeddelelse af',
      ],
    },
  ],

  roles: {
    apology: ['vi beklager', 'beklager vi', 'vi undskylder', 'undskylder vi', 'vi (skrev|oplyste) fejlagtigt'],
    denial: [
      '(taget|revet) ud af (sin |)sammenhæng*',
      'dementerer',
      'dementerede',
      'dementeret',
      'dementi',
      'benægter',
      'benægtede',
      'benægtet',
      'nægter',
      '(afviser|afviste|tilbageviser|tilbageviste) … (påstand*|rygte*|anklage*|beskyldning*|historie*|oplysning*|artikel*)',
      'passer ikke',
      'grebet ud af luften',
    ],
    correction: [
      '(beklager|beklagede|undskylder|undskyldte) … (artikel*|historie*|fejl*)',
      '(trækker|trak) … (artikel*|historie*)',
      'rettelse',
      'berigtigelse',
      '(retter|korrigerer) … (artikel*|historie*)',
    ],
    'fact-check': [
      '(konklusion|dom|vurdering) : (falsk|forkert|vildledende|sandt|satire)',
      'faktatjek',
      'tjekdet',
      'sandt eller falsk',
      'er det rigtigt , at',
      'passer det , at',
      '? nej (.|,|!)',
    ],
    before: ['(blev afsløret|blev kendt|blev meldt|blev offentliggjort) (i sidste uge|sidste måned|sidste år)'],
    'follow-up': [
      '(sådan|hvordan) (spredte|opstod) (rygtet|historien|nyheden)',
      'hvordan (rygtet|historien|nyheden) … (spredte sig|opstod)',
      'som (vi|vores avis) (tidligere |)(har |)(skrevet|omtalt|fortalt|skrev|meldte)',
      '(et år|to år|tre år|fem år|ti år) (efter|senere) :',
    ],
    original: ['eksklusivt :', '[ eksklusivt ]', '(erfarer|får oplyst) vores avis'],
    'press-release-copy': ['oplyser pressetjenesten'],
    'wire-copy': ['nyhedsbureauer', 'bureauer'],
    independent: [
      '(siger|fortæller|sagde|fortalte|oplyser|skriver) … (til|for) (vores avis|vores reporter|denne avis|vores redaktion)',
      '(til|for) (vores (reporter|avis|redaktion)|denne avis|os)',
      'vores (reporter|korrespondent|udsendte)',
      'vi (spurgte|ringede til|kontaktede) (to|tre|flere|en|et)',
    ],
  },
  translations: {
    said: [
      '(egen|vores|min|fri|uofficiel) oversættelse',
      'oversættelse (ved redaktionen)',
      'oversat af (os|mig|redaktionen)',
      'dansk resumé',
    ],
    original: [
      '(originalartikel|originalartiklen|originalteksten|originalversionen)',
      'den oprindelige (artikel|tekst)',
      'original (på|her)',
    ],
    foreign: [
      'på (arabisk|engelsk|finsk|fransk|italiensk|norsk|persisk|polsk|russisk|spansk|svensk|tyrkisk|tysk|ukrainsk)',
    ],
  },
  hearsay: ['skulle (have|være)', 'angiveligt', 'angivelige', 'efter sigende', 'formodede', 'forlyder'],
  reasons: [
    'ikke (bemyndiget|autoriseret)',
    'ikke har tilladelse',
    'af frygt for',
    'af sikkerhedshensyn',
    'følsomme (karakter|sag|emne)',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(forbudt|ulovlig) i rusland', 'terrorlistet … i rusland', 'forbudt som terrororganisation'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        '(udenlandsk|udenlandske) agent* i rusland',
        'stemplet som (udenlandsk|udenlandske) agent*',
        'erklæret (udenlandsk|udenlandske) agent*',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['stemplet som uønsket', 'erklæret uønsket', 'uønsket organisation'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: ['stemplet os som', 'erklæret os', 'os … uønsket', 'os … udenlandsk agent'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'annonce',
        'annoncørbetalt indhold',
        'annoncørbetalt',
        'sponsoreret',
        'sponsoreret indhold',
        'reklame',
        'betalt indhold',
        'kommercielt samarbejde',
        '(betalt|sponsoreret|finansieret) af',
        'betalt (partnerskab|samarbejde|artikel|annonce)',
        'sponsoreret artikel',
        'annoncørsamarbejde',
        'reklamesamarbejde',
        'indhold fra (vores|vor) (partner|annoncør)',
        'i kommercielt samarbejde med',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['pressemeddelelse'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'rettelse :',
        'rettelse',
        'præcisering :',
        'opdatering :',
        'i en tidligere version',
        'artiklen er opdateret',
        'artiklen er rettet',
        'fejlen er rettet',
        'artiklen er blevet rettet',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'kronik',
        'leder',
        'kommentar',
        'debat',
        'debatindlæg',
        'klumme',
        'opinion',
        'læserbrev',
        'synspunkt',
        'dette er en kommentar',
        'dette er et debatindlæg',
        'dette er en leder',
        'er udtryk for skribentens',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satire', 'dette er satire', 'parodi'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(skrevet|lavet|udarbejdet|produceret|genereret|skabt|fremstillet|opsummeret|blevet til|delvist) (ved hjælp af|med hjælp fra|med|af) (ai|kunstig intelligens|chatgpt)',
        '(tekst|artikel|resumé|indhold) (ved hjælp af|med hjælp fra) (ai|kunstig intelligens)',
        'genereret af ai',
        '(teksten|artiklen|artikel|tekst|indholdet) er (skrevet|lavet|genereret|produceret|udarbejdet) af (en ai|en sprogmodel|en robot|ai|kunstig intelligens|chatgpt)',
        '(skrevet|lavet|genereret|produceret|udarbejdet) af (en ai|en sprogmodel|en robot|ai|kunstig intelligens|chatgpt)',
        'automatisk genereret',
        'skrevet af en robot',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maskinoversat',
        '(teksten|artiklen|artikel|tekst|indlægget|indholdet) er (blevet |) (maskinoversat|automatisk oversat|oversat automatisk|oversat maskinelt)',
        '(oversættelsen|teksten|artiklen|den) kan (derfor |) indeholde (fejl|unøjagtigheder)',
        'der kan (derfor |) (forekomme|være) (fejl|unøjagtigheder|sproglige fejl)',
        'maskinoversættelse',
        'automatisk oversat',
        'automatisk oversættelse',
        'oversat (af|med|med hjælp fra|ved hjælp af) (ai|kunstig intelligens|chatgpt|en maskine|en robot)',
        'oversat … (af|med|med hjælp fra|ved hjælp af) (ai|kunstig intelligens|chatgpt|en maskine|en robot)',
        'oversat med deepl',
        'oversat med google',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['artiklen er mere end', 'denne artikel er mere end', 'artiklen er over', 'fra arkivet', 'arkivartikel'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo', 'klausuleret til', 'må ikke offentliggøres før'] },
  ],

  calendar: `januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
  abbreviations: `hr, fr, frk, f, eks, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jf, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, dec, kr, mio, mia, pct`,
  agencies: `ritzau, afp, ap, reuters, tt, ntb, dpa`,
};
