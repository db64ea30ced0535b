import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `(insister|antyd|forsikr|argumenter|protester|præciser|nuancer|konstater|specificer|bemærk|replicer|supplerer|erklær|proklamer|annoncer|opsummer|ræsonner|garanter|signaler|formaner|brokk|spøg|jok|jubl|hvisk|mumler|brumm|fnys|tru|spekuler|filosofer|advar|appeller|kritiser|rapporter|pointer|konkluder|vurder|understreg|kommenter|noter|dementer|pral|håb|klag|resumer|indrøm|bebud|hævd|oplys|bekræft|forklar|afslør|anslå|anklag|krav|kræv|opfordr|meld|udtal|påstå|indvend|frygt|mistænk|formod|anbefal|anslå|vent|lov|ros|hyld|forsvar|tilføj|tweet|varsl|spå|husk|svar)(er|ede), (siger|sagde), (fortæller|fortalte), (skriver|skrev), (mener|mente), (tror|troede), (synes|syntes), (indrømmer|indrømmede), (indvender|indvendte), (oplyser|oplyste), (udtaler|udtalte), (melder|meldte), (roser|roste), (spørger|spurgte), (medgiver|medgav), (vedgår|vedgik), (tilstår|tilstod), (bekendtgør|bekendtgjorde), (fortsætter|fortsatte), (uddyber|uddybede), (mindes|mindedes), (erindrer|erindrede), (truer|truede) med, (beretter|berettede), (påpeger|påpegede), (erkender|erkendte), (betror|betroede), (røber|røbede), (nævner|nævnte), (foreslår|foreslog), (anslår|anslog), (skønner|skønnede), (gætter|gættede) på, (forudser|forudså), (forudsiger|forudsagde), (forventer|forventede), (regner|regnede) med, (bebrejder|bebrejdede), (afviser|afviste), (benægter|benægtede), (bestrider|bestred), (nægter|nægtede), (beklager|beklagede), (undskylder|undskyldte), (efterlyser|efterlyste), (foreholder|foreholdt), (fastslår|fastslog), (slår|slog) fast, (står|stod) fast på, (holder|holdt) fast (i|ved), (giver|gav) udtryk for, (gør|gjorde) opmærksom på, (gør|gjorde) det klart, (gør|gjorde) gældende, (lægger|lagde) ikke skjul på, (lægger|lagde) vægt på, (lader|lod) (forstå|vide), (sår|såede) tvivl om, (sætter|satte) spørgsmålstegn ved, (stiller|stillede) spørgsmål ved, (retter|rettede) kritik mod, (langer|langede) ud efter, (tager|tog) afstand fra, (bakker|bakkede) op om, (ærgrer|ærgrede|glæder|glædede|undrer|undrede) sig over, (påstår|påstod), (fastholder|fastholdt), (meddeler|meddelte), (kalder|kaldte), (beskriver|beskrev), (betegner|betegnede), (peger|pegede) på, (fremhæver|fremhævede), (gentager|gentog), (konstaterer|konstaterede), (tilbageviser|tilbageviste), (afkræfter|afkræftede), (fordømmer|fordømte), (beskylder|beskyldte), (opdagede|afdækkede), (påviser|påviste), (erfarer|erfarede), (vidner|vidnede), (citerer|citerede), (udbryder|udbrød), (indskyder|indskød), (bedyrer|bedyrede), (betvivler|betvivlede), (tvivler|tvivlede) på, (oplister|oplistede), (vil|ville|kan|kunne|tør|turde) (ikke|hverken|heller ikke|endnu ikke) (bekræfte|afkræfte|udelukke|afvise|love|garantere|acceptere|forstå), (må|måtte|kan|kunne|vil|ville|vil gerne|ville gerne) (erkende|indrømme|konstatere|bekræfte|fortælle|oplyse|berette|afsløre|konkludere|understrege|påpege|medgive|tilstå|dementere|forsikre|advare)`;

/** The same, after "has". */
const SAID = `sagt, udtalt, fortalt, oplyst, bekræftet, forklaret, hævdet, indrømmet, erkendt, afvist, benægtet, dementeret, nægtet, kritiseret, advaret, lovet, garanteret, skrevet, meddelt, meldt, rapporteret, afsløret, konkluderet, påpeget, understreget, beskrevet, kaldt, betegnet, anslået, vurderet, opfordret, krævet, foreslået, anbefalet, beklaget, undskyldt, anklaget, beskyldt, svaret, tilføjet, antydet, påstået, fastslået, slået fast, gjort klart, gjort opmærksom på, givet udtryk for, ladet forstå, truet med, erklæret, varslet, annonceret, bebudet, signaleret, forsikret, insisteret, klaget, anført, konstateret, efterlyst, argumenteret, beregnet`;

/** Danish. Verb second, so the source follows a quotation or a fronted clause. */
export const da: LanguageRules = {
  code: 'da',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `kilde, kilder, kilden, kilderne, *kilde, *kilder, *kilden, *kilderne, whistleblower, whistleblowere, insider, tipper, tippere, kildekreds, *kildekreds`,
    people: `embedsmand, embedsmænd, *embedsmand, *embedsmænd, tjenestemand, tjenestemænd, talsperson, talspersonen, talsmand, talsmænd, talsmanden, talskvinde, repræsentant*, ekspert, eksperter, eksperten, eksperterne, *ekspert, *eksperter, analytiker, analytikere, iagttagere, øjenvidne, øjenvidner, vidne, vidner, diplomat, diplomater, ansat, ansatte, medarbejder, medarbejdere, beboer, beboere, indbyggere, nabo, naboer, naboen, kritiker, kritikere, tilhængere, modstandere, rådgiver, rådgivere, deltager, deltagere, pårørende, person, personer, personen, mennesker, folk, nogen, nogle, flere, forsker, forskere, forskeren, forskerne, økonom, økonomer, efterforsker, efterforskere, soldat, soldater, officer, officerer, kollega, kolleger, ven, venner, aktivist, aktivister, politikere, passager, passagerer, jurister, læger, lærere, fisker, fiskere, fiskeren, landmand, landmanden, landmænd, chauffør, chaufføren, chauffører, købmand, købmanden, rejsende, passageren, forbipasserende, landsbyboere, øboere, turister, lejer, lejere, kunder, kunden, aktionærer, investorer, læge, lægen, sygeplejerske, sygeplejersker, sygeplejersken, lærer, læreren, elever, studerende, forældre, ingeniør, ingeniøren, ingeniører, teknikere, pilot, piloter, piloten, inspektør, inspektøren, tidligere ansat, tidligere ansatte, havnearbejder, havnearbejdere, arbejdere, kollegaen, overlevende, efterladte, redningsfolk, brandfolk, brandmand, politifolk, betjent, betjente, betjenten, *log, *loger, *logen, *forsker, *forskere, *forskeren, kendere, juristen, folketingsmedlemmer, folketingsmedlem, partifolk, partifæller, kilder, insidere, medarbejderen, spiller, spilleren, spillere, fans, vidnet, borgere, sommerhusejere, sommerhusejer, personer med kendskab, embedsfolk, rådgiveren, majoritet, majoriteten, flertallet, fiskerne, landmændene, chaufførerne, passagererne, naboerne, turisterne, lejerne, kunderne, lægerne, sygeplejerskerne, lærerne, eleverne, de studerende, forældrene, ingeniørerne, teknikerne, piloterne, inspektørerne, arbejderne, kollegerne, brandfolkene, betjentene, soldaterne, vidnerne, øjenvidnerne, beboerne, borgerne, indbyggerne, embedsmændene, analytikerne, økonomerne, aktivisterne, demonstranterne, spillerne, efterforskerne, anklagerne, advokaterne, diplomaterne, blogger, bloggere, bloggeren, patienter, patienterne, indsatte, medlemmerne, rådgiverne, ministre, ministrene, historikere, historikerne, butiksejere, butiksejerne, købmænd, dykkere, *ejere, *ejerne, talsmændene, talspersoner, *ansatte, *ansat, *rådgivere, *konsulenter, *arbejdere, *beboere, *medlemmer, *embedsfolk, *ofre, *aktivister, *politikere, forhandlere, forhandler, iagttager, insideren, mellemmand, mellemmænd, tilskuere, tilskuer, vælgere, vælgerne, brugere, brugerne, gæster, gæsterne, søn, sønnen, datter, datteren, mor, moren, far, faren, kone, konen, hustru, ægtefælle, bror, broren, søster, søsteren, enkemand, familien, familie, slægtning, slægtninge, veninde, veninder, kæreste, kæresten`,
    office: `præsident*, minister, ministeren, *minister, *ministeren, borgmester, borgmesteren, *borgmester, direktør, direktøren, *direktør, *direktøren, chef, chefen, *chef, *chefen, formand, formanden, *formand, *formanden, forkvinde, forperson, leder, lederen, *leder, *lederen, general, generalen, dommer, dommeren, advokat, advokaten, anklager, anklageren, professor, professoren, historiker, historikeren, træner, træneren, *træner, forfatter, forfatteren, journalist, journalisten, reporter, korrespondent, korrespondenten, sekretær, sekretæren, *sekretær, stifter, kommissær, ambassadør, ambassadøren, biskop, biskoppen, konge, kongen, dronningen, prins, kaptajn, kaptajnen, oberst, forsker, folketingsmedlem, statsminister, statsministeren, politidirektør, overlæge, rektor, manden, kvinden, nabo, naboen, ordfører, ordføreren, *ordfører, *ordføreren, havnechef, lektor, vicepolitiinspektør, politiinspektør, spidskandidat, bager, bageren, slagter, apoteker, boghandler, hyrde, kok, kokken, arkitekt, arkitekten, skipper, skipperen, rektoren, dekan, digter, digteren, kunstner, kunstneren, instruktør, instruktøren, skuespiller, skuespilleren, sanger, sangeren, målmand, angriber, landstræner, landstræneren, senioranklager, specialanklager, forsvarer, forsvareren, forsvarsadvokat, forsvarsadvokaten, rådmand, rådmanden, regionsrådsformand, politidirektøren, politikommissær, kasserer, enke, enken, præst, præsten, ejer, ejeren, pensionist, pensionisten, student, geolog, geologen, biolog, biologen, hydrolog, hydrologen, eksminister, bestyrelsesformand, bestyrelsesformanden, koncernchef, koncernchefen, partileder, partilederen, havnefoged, havnefogeden, næstformand, næstformanden, generalsekretær, generalsekretæren, kommunaldirektør, museumsdirektør, abbed, abbeden, prior, munk, nonne, pater, dykker, dykkeren, viceborgmester, viceborgmesteren, *ejer, *ejeren, *mester, *mesteren, *officer, *tekniker, *assistent, midtbanespiller, midtbanespilleren, *spiller, *spilleren, vagtchef, *vært, *værten, provst, provsten, *inspektør, *inspektøren, *konsulent, *konsulenten, *økonom, *økonomen, *sekretæren, *rådgiver`,
    unnamed: `anonym, anonymt, anonyme, unavngiven, unavngivet, unavngivne, ikke navngiven, ikke navngivet, ikke navngivne, uidentificer*, der ønsker at være anonym, der ønsker at være anonyme, der vil være anonym, som ønsker at være anonym, der ønsker anonymitet, der ikke vil stå frem med navn, der ikke ønsker at blive navngivet, på betingelse af anonymitet, mod løfte om anonymitet, med kendskab til, med indgående kendskab til, med indsigt i, med viden om, tæt på, nær, som kender sagen, centralt placeret, centralt placerede, højtstående, velinformeret, velinformerede, velplaceret, velplacerede`,
    organization: `ministerium, ministeriet, *ministeriet, myndighed, myndigheder, myndighederne, *myndighederne, *myndigheden, regering, regeringen, politi, politiet, *politi, *politiet, domstol, domstolen, *domstolen, byretten, landsretten, højesteret, parti, partiet, *partiet, kommission, kommissionen, *kommissionen, udvalg, udvalget, *udvalget, folketinget, kommune, kommunen, region, regionen, hæren, forsvaret, beredskabet, brandvæsenet, universitet, universitetet, institut, instituttet, *instituttet, fonden, *fonden, forbund, forbundet, *forbundet, forening, foreningen, *foreningen, fagforeningen, selskab, selskabet, *selskabet, virksomhed, virksomheden, koncern, koncernen, bank, banken, *banken, rederi, rederiet, organisation, organisationen, *organisationen, kirken, kreml, det hvide hus, pentagon, nato, eu, fn, ambassade, ambassaden, rådet, *rådet, bestyrelsen, styrelsen, *styrelsen, *tilsynet, tilsynet, hospital, hospitalet, skolen, ledelsen, skat, pet, anklagemyndigheden, danmarks statistik, kystvagten, hoffet, kongehuset, slottet, toldvæsenet, toldstyrelsen, fe, dmi, nationalbanken, *direktoratet, *rederiet, *koncernen, værft, værftet, producenten, *producenten, leverandøren, forsikringsselskabet, *selskab, bryggeriet, mejeriet, kæden, *kæden, operatøren, flyselskabet, forlaget, fagforbundet, stiftet, vatikanet, fakultetet, laboratoriet, sygehuset, *hospitalet, museet, *museet, teatret, dyreparken, ombudsmanden, *ombudsmanden, rigsrevisionen, *retten, aktionsgruppen, *centret, *centeret, *klubben, *nævnet, *kommune, bryggeri, *ministerium, *styrelse, *forvaltning, *forvaltningen, udvikleren`,
    outlet: `avis, avisen, aviser, aviserne, *avis, *avisen, magasin, magasinet, *magasinet, kanal, kanalen, *kanalen, tv-kanalen, tv-station, tv-stationen, radio, radioen, radiostationen, netsted, netstedet, medie, mediet, medier, medierne, *medie, *mediet, *medier, *medierne, netmediet, portal, portalen, netavis, netavisen, dagblad, dagbladet, formiddagsavis, presse, pressen, tidsskrift, tidsskriftet, ugeblad, ugebladet, blog, podcast, podcasten, redaktionen`,
    collective: 'medier, medierne, *medier, *medierne, aviser, aviserne, presse, pressen',
    agency: `nyhedsbureau, nyhedsbureauet, nyhedsbureauer, nyhedsbureauerne, telegrambureau, telegrambureauet`,
    document: `rapport, rapporten, rapporter, *rapport, *rapporten, studie, studiet, studier, undersøgelse, undersøgelsen, *undersøgelse, *undersøgelsen, måling, målingen, *måling, dokument, dokumentet, dokumenter, dokumenterne, brev, brevet, mail, mails, mailen, e-mail, e-mails, notat, notatet, pressemeddelelse, pressemeddelelsen, udtalelse, udtalelsen, statistik, statistikken, tal, tallene, data, protokol, udkast, udkastet, dom, dommen, anklageskrift, anklageskriftet, analyse, analysen, artikel, artiklen, indlæg, indlægget, interview, interviewet, redegørelse, redegørelsen, kortlægning, prognose, prognosen, opgørelse, opgørelsen, video, billeder, aktindsigt, tiltale, tiltalen, sigtelse, sigtelsen, sms, log, budget, budgettet, liste, listen, bog, bogen, anmeldelse, ansøgning, svar, referat, referatet, *notat, *notatet, protokollen, stævning, stævningen, kendelse, kendelsen, *studie, *studiet, faktura, fakturaer, fakturaerne, aftale, aftalen, kontrakt, kontrakten, sms'er, beskeder, optagelse, optagelsen, papirer, papirerne, *papirer, *brev, kortlægningen, barometer, barometeret, logbog, register, obduktionen, afgørelse, afgørelsen, høringssvar, revision, revisionen, *gennemgang, gennemgangen`,
  },

  phrase: {
    determiners: `en, et, flere, mange, nogle, to, tre, fire, fem, seks, ingen, hver, hvert, begge, andre, anden, sin, sit, sine, hans, hendes, deres, vores`,
    definite: `den, det, de, denne, dette, disse`,
    links: `i, på, af, fra, for, med, om, ved, til, hos, inden, mod, over, under, omkring, nær, mellem, bag, og, tæt, årige, årig`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `at, som, hvilken, hvilket, hvilke, der, da, når, hvor, hvad, hvordan, hvorfor, hvis, fordi, mens, før, efter at, siden, men, så, uden, samt, eller, er, var, være, været, bliver, blev, blive, blevet, har, havde, have, kan, kunne, skal, skulle, vil, ville, må, måtte, får, fik, bør, burde, ikke, aldrig, kun, meget, mere, mest, nu, her, gennem, trods, efter, udenfor, man, intet, noget, kommer, kom, gør, gjorde, går, gik, findes, fandtes, ligger, lå, står, stod, jeg, vi, du, min, vor`,
    between: `også, senere, tidligere, allerede, nu, derefter, desuden, endvidere, samtidig, derimot, derimod, imidlertid, i dag, i går, i aften, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandag aften, i en pressemeddelelse, i en udtalelse, i et interview, i en mail, i en kommentar, i et brev, i et skriftligt svar, på et pressemøde, på pressemødet, til pressen, til journalister, på sin side, blandt andet, for nylig, selv, har, havde, først, officielt, skriftligt, `,
    pronouns: { person: `han, hun, ham, hende`, people: `de, dem`, thing: `den, det`, relative: `som, der` },
    negations: 'ingen, hverken, ingenting',
    and: `og, eller, samt`,
    fronts: `i, på, af, fra, for, med, om, ved, til, hos, inden, mod, over, under, omkring, nær, mellem, bag, efter, før, siden, gennem, trods, udover, ud over, foran, uden, ud fra, ifølge, nu, her, der, derfor, dermed, derefter, derudover, desuden, dog, alligevel, samtidig, endvidere, ligeledes, imidlertid, tværtimod, derimod, desværre, heldigvis, endelig, også, senere, tidligere, allerede, først, sidst, hidtil, foreløbig, nyligt, for nylig, så, således, sådan, i dag, i går, i aftes, i morges, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i stedet, til gengæld, dengang, undervejs, bagefter, spurgt, adspurgt, internt, offentligt, privat, omvendt, generelt, faktisk, måske, især, netop, straks, igen, atter, gang på gang, flere gange, ofte`,
    openers: `og, men, at, når, mens, fordi, eller, så, da, samtidig, for, som`,
  },

  cues: [
    {
      words: SAYS,
      forms: [
        '(i et interview med|i et interview til|i et interview i|i en samtale med|i samtale med|over for|til) {medium} {cue} {source}',
        '{source} {cue} i et interview (med|til|i) {medium}',
        '{source} {cue} … over for {medium}',
        '” {cue} {source} over for {medium}',
        '{source} {cue} samstemmende (til|over for) {medium}',
      ],
      quiet: true,
    },
    {
      words: '(i et interview|i interviewet|i en samtale|i samtale) (med|til)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    { words: SAYS, forms: ['^ i {medium} {cue} {source}'], needs: 'person', quiet: true },
    { words: SAID, forms: ['{source} (har|havde) … {cue} (til|over for) {medium}'], quiet: true },
    {
      words: `siger, sagde, siger samstemmende, fortæller, fortalte, oplyser, oplyste, bekræfter, bekræftede, forklarer, forklarede, hævder, hævdede, indrømmer, skriver, udtaler, udtalte, beskriver`,
      forms: [
        'det (bekræfter|bekræftede|siger|oplyser|fortæller) {source} (over for|til) {medium}',
        '{source} (bekræfter|bekræftede|afslører|afslørede|fortæller) … (over for|til) {medium}',
        '{source} {cue} (til|over for|i) (avisen |dagbladet |nyhedsbureauet |tv-stationen |mediet |netmediet |) {medium}',
        '” {cue} {source} (til|over for|i) (avisen |dagbladet |nyhedsbureauet |tv-stationen |mediet |netmediet |) {medium}',
        '” {cue} {source} i et interview (med|i) {medium}',
      ],
      quiet: true,
    },
    { words: `henviser til, henviste til, citerer`, forms: ['{origin} {cue} {source}', '{cue} {source}'], chain: true },
    {
      words: `med henvisning til, under henvisning til, henviser til, der henviser til, som henviser til, henviste til, der henviste til, der citerer, som citerer, citerer, og henviser til, støtter sig til, der støtter sig til, bygger på oplysninger fra, kommer fra`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `oplysningerne i, oplysninger i, artiklen i, omtalen i, historien i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      forms: [
        'som {source} (er i besiddelse af|har fået aktindsigt i|har set|har læst|har fået indsigt i|er kommet i besiddelse af)',
      ],
      needs: 'outlet',
    },
    {
      words: `ifølge, i følge, ifølge oplysninger til, ifølge en artikel i, fremgår af, det fremgår af, fremgår det af, står der i, kommer frem i`,
      forms: ['{cue} {source}'],
    },
    {
      words: `bekræftes af, oplyses af, rapporteres af, beskrives af, blev bekræftet af, blev oplyst af, er bekræftet af, afsløres af, kritiseres af, citeres af, siges af, meldes af, skrevet af, udført af, gennemført af, foretaget af, udarbejdet af, lyder det fra`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'af {source} (fremgår|fremgår det)',
        'i {source} (hedder det|står der|fremgår det|konkluderes|slås det fast|skrives|hævdes|beskrives|skriver|kommer det frem)',
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
      words: `blev først bragt i, blev først bragt af, blev først bragt på, blev oprindeligt bragt i, blev oprindeligt bragt af, blev oprindeligt bragt på, blev først omtalt i, blev først omtalt af, blev først beskrevet af, blev oprindeligt publiceret i, blev først publiceret i, blev først publiceret på, oprindeligt bragt i, oprindeligt bragt på, oprindeligt publiceret i, oprindeligt publiceret på, først bragt i, først bragt på, først omtalt af, blev oprindeligt bragt på engelsk i, blev oprindeligt bragt på engelsk på, blev oprindeligt bragt på engelsk af, blev oprindeligt bragt på engelsk hos, blev oprindeligt bragt på svensk i, blev oprindeligt bragt på svensk på, blev oprindeligt bragt på svensk af, blev oprindeligt bragt på svensk hos, blev oprindeligt bragt på norsk i, blev oprindeligt bragt på norsk på, blev oprindeligt bragt på norsk af, blev oprindeligt bragt på norsk hos, blev oprindeligt bragt på tysk i, blev oprindeligt bragt på tysk på, blev oprindeligt bragt på tysk af, blev oprindeligt bragt på tysk hos, blev oprindeligt bragt på fransk i, blev oprindeligt bragt på fransk på, blev oprindeligt bragt på fransk af, blev oprindeligt bragt på fransk hos, blev oprindeligt bragt på russisk i, blev oprindeligt bragt på russisk på, blev oprindeligt bragt på russisk af, blev oprindeligt bragt på russisk hos, blev oprindeligt bragt på spansk i, blev oprindeligt bragt på spansk på, blev oprindeligt bragt på spansk af, blev oprindeligt bragt på spansk hos, blev først bragt på engelsk i, blev først bragt på engelsk på, blev først bragt på engelsk af, blev først bragt på engelsk hos, blev først bragt på svensk i, blev først bragt på svensk på, blev først bragt på svensk af, blev først bragt på svensk hos, blev først bragt på norsk i, blev først bragt på norsk på, blev først bragt på norsk af, blev først bragt på norsk hos, blev først bragt på tysk i, blev først bragt på tysk på, blev først bragt på tysk af, blev først bragt på tysk hos, blev først bragt på fransk i, blev først bragt på fransk på, blev først bragt på fransk af, blev først bragt på fransk hos, blev først bragt på russisk i, blev først bragt på russisk på, blev først bragt på russisk af, blev først bragt på russisk hos, blev først bragt på spansk i, blev først bragt på spansk på, blev først bragt på spansk af, blev først bragt på spansk hos, blev oprindeligt publiceret på engelsk i, blev oprindeligt publiceret på engelsk på, blev oprindeligt publiceret på engelsk af, blev oprindeligt publiceret på engelsk hos, blev oprindeligt publiceret på svensk i, blev oprindeligt publiceret på svensk på, blev oprindeligt publiceret på svensk af, blev oprindeligt publiceret på svensk hos, blev oprindeligt publiceret på norsk i, blev oprindeligt publiceret på norsk på, blev oprindeligt publiceret på norsk af, blev oprindeligt publiceret på norsk hos, blev oprindeligt publiceret på tysk i, blev oprindeligt publiceret på tysk på, blev oprindeligt publiceret på tysk af, blev oprindeligt publiceret på tysk hos, blev oprindeligt publiceret på fransk i, blev oprindeligt publiceret på fransk på, blev oprindeligt publiceret på fransk af, blev oprindeligt publiceret på fransk hos, blev oprindeligt publiceret på russisk i, blev oprindeligt publiceret på russisk på, blev oprindeligt publiceret på russisk af, blev oprindeligt publiceret på russisk hos, blev oprindeligt publiceret på spansk i, blev oprindeligt publiceret på spansk på, blev oprindeligt publiceret på spansk af, blev oprindeligt publiceret på spansk hos, oprindeligt bragt på engelsk i, oprindeligt bragt på engelsk på, oprindeligt bragt på engelsk af, oprindeligt bragt på engelsk hos, oprindeligt bragt på svensk i, oprindeligt bragt på svensk på, oprindeligt bragt på svensk af, oprindeligt bragt på svensk hos, oprindeligt bragt på norsk i, oprindeligt bragt på norsk på, oprindeligt bragt på norsk af, oprindeligt bragt på norsk hos, oprindeligt bragt på tysk i, oprindeligt bragt på tysk på, oprindeligt bragt på tysk af, oprindeligt bragt på tysk hos, oprindeligt bragt på fransk i, oprindeligt bragt på fransk på, oprindeligt bragt på fransk af, oprindeligt bragt på fransk hos, oprindeligt bragt på russisk i, oprindeligt bragt på russisk på, oprindeligt bragt på russisk af, oprindeligt bragt på russisk hos, oprindeligt bragt på spansk i, oprindeligt bragt på spansk på, oprindeligt bragt på spansk af, oprindeligt bragt på spansk hos, først bragt på engelsk i, først bragt på engelsk på, først bragt på engelsk af, først bragt på engelsk hos, først bragt på svensk i, først bragt på svensk på, først bragt på svensk af, først bragt på svensk hos, først bragt på norsk i, først bragt på norsk på, først bragt på norsk af, først bragt på norsk hos, først bragt på tysk i, først bragt på tysk på, først bragt på tysk af, først bragt på tysk hos, først bragt på fransk i, først bragt på fransk på, først bragt på fransk af, først bragt på fransk hos, først bragt på russisk i, først bragt på russisk på, først bragt på russisk af, først bragt på russisk hos, først bragt på spansk i, først bragt på spansk på, først bragt på spansk af, først bragt på spansk hos`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: `der først omtalte, der først skrev om, der først bragte, som først omtalte, bragte først historien, kom først med historien, var først med historien`,
      forms: ['det (var|er|är) {source} {cue}', '{source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `oversættelse af en artikel i, oversat fra en artikel i, oversættelse af en artikel fra, oversættelse af en tekst i, oversættelse af en tekst fra, oversættelse fra, oversat efter`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `siger, sagde, oplyser, oplyste, fortæller, fortalte, skriver, skrev, bekræfter, bekræftede, forklarer, forklarede, udtaler, udtalte`,
      forms: ['” {cue} {source} (til|over for|i) {medium}', '{source} {cue} (til|over for|i) {medium}'],
    },
    {
      words: `siger, sagde, skriver, skrev, melder, meldte, rapporterer, rapporterede, oplyser, oplyste, fortæller, fortalte, hævder, hævdede, mener, mente, tror, troede, påpeger, påpegede, understreger, understregede, forklarer, forklarede, tilføjer, tilføjede, bekræfter, bekræftede, dementerer, dementerede, afviser, afviste, benægter, benægtede, afslører, afslørede, kritiserer, kritiserede, advarer, advarede, kræver, krævede, indrømmer, indrømmede, erkender, erkendte, konstaterer, konstaterede, slår fast, slog fast, kommenterer, kommenterede, svarer, svarede, spørger, spurgte, lover, lovede, opfordrer, opfordrede, anklager, anklagede, beskriver, beskrev, kalder, kaldte, frygter, frygtede, håber, håbede, synes, peger på, pegede på, fremhæver, fremhævede, gentager, gentog, udtaler, udtalte, tweeter, tweetede, varsler, varslede, citerer, fastholder, fastholdt, foreslår, foreslog, meddeler, meddelte, påstår, påstod, beklager, beklagede, erfarer, erfarede, vidner, spår, anslår, anslog, konkluderer, konkluderede, pointerer, pointerede, vurderer, vurderede, lyder det fra, beretter, berettede`,
      forms: ['¶ (det|dette|detta|så) {cue} {source}', '” {cue} {source}', '{source} {cue}', '¶ {cue} {source}'],
    },
    {
      forms: [
        'som {source} (har fået adgang til|har fået aktindsigt i|er i besiddelse af|er kommet i besiddelse af|har fået indsigt i)',
      ],
      quiet: true,
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        '(som|) {source} (har talt med|har fået adgang til|har fået aktindsigt i|er i besiddelse af|er kommet i besiddelse af|har læst|har set|har interviewet|har været i kontakt med|har gennemgået|har fået indsigt i|talte med|omtalte|har fået overdraget)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `har oplysningen fra, har oplysningerne fra, bygger oplysningerne på, bygger oplysningen på, baserer sig på, har det fra, støtter sig til, henviser til, som henviser til, citerer`,
      forms: ['(som|der) {cue} {source}', '{source} {cue} {origin}', '; {source} {cue} {origin}'],
      chain: true,
      needs: 'outlet',
    },
    { words: 'har oplysningen fra, har oplysningerne fra, har historien fra', forms: ['{cue} {source}'], chain: true },
    {
      forms: [
        '(oplysningerne|oplysninger|historie|artikel|notits|historien|historierne|artiklen|nyheden|afsløringen|afsløringerne|påstanden|påstandene|omtalen|dækningen|reportagen|beretningen) (i|fra|af|om) (avisen |dagbladet |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `der først fortalte, der først rapporterede, der først skrev, der først afslørede, der var først, der først publicerede, der først kunne`,
      forms: ['det (var|er) {source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      forms: [
        '(blev|er|var|har været) (tidligere|først|oprindelig|oprindeligt) (bragt|publiceret|trykt|udgivet|sendt|at læse) (i|på|af|hos) (avisen |tidsskriftet |amerikanske |svenske |norske |) {source}',
      ],
      needs: 'publication',
    },
    {
      words: `hvis man skal tro, skal man tro, skal vi tro, står det til troende, med ordene fra, i øjnene på, ifølge beregninger fra, ifølge tal fra, ifølge statistik fra, ifølge en opgørelse fra, efter alt at dømme fra`,
      forms: ['{cue} (det |den |de |) {source}'],
    },
    {
      words: `mistænker, mistænkte, formoder, formodede, antager, antog, taler om, talte om, fortæller om, fortalte om, vidner om, anslår, anslog, vurderer, vurderede, beregner, beregnede, regner med, regnede med, registrerede, konstaterer, konstaterede, slår fast, slog fast, fastslår, fastslog, frygter, frygtede, tror, troede, synes, syntes, mener, mente, håber, håbede, venter, stiller spørgsmål ved, bestrider, bestred, benægter, benægtede, nægter, nægtede, dementerer, dementerede, afviser, afviste, tilbageviser, tilbageviste, afkræfter, afkræftede, kritiserer, kritiserede, fordømmer, fordømte, hylder, hyldede, roser, roste, forsvarer, forsvarede, advarer, advarede, anklager, anklagede, beskylder, beskyldte, kræver, krævede, opfordrer, opfordrede, anbefaler, anbefalede, lover, lovede, garanterer, indrømmer, indrømmede, erkender, erkendte, medgiver, beklager, beklagede, klager, klagede, sukker, sukkede, raser, rasede, tordner, tordnede, griner, joker, fnyser, udbryder, afslører, afslørede, afdækkede, opdagede, noterer, citerer, citerede, peger på, pegede på, påpeger, påpegede, fremhæver, fremhævede, fastholder, fastholdt, kalder, kaldte, beskriver, beskrev, betegner, betegnede, understreger, understregede, spår, spåede, lægger til grund, slår alarm, slog alarm, varsler, varslede, tyder på, husker, huskede, kunne berette, kan berette, kunne fortælle, kan fortælle, kunne afsløre, kan afsløre, kunne oplyse, går ud med, gik ud med, siger sig, udelukker ikke, oplyste, oplyser, informerer, forklarer, forklarede, bekræfter, bekræftede, hævder, hævdede, påstår, påstod, bedyrer, bedyrede, svarer, svarede, tilføjer, tilføjede, indskyder, præciserer, præciserede, melder, meldte, skyder skylden på, skød skylden på, undrer, undrede, skrev på x, skriver på x, skrev på facebook, skriver på facebook, skriver på instagram, skriver på sociale medier, fandt, tvivler på, tvivlede på, betvivler, råbte, råber, konkluderer, konkluderede`,
      forms: [
        '{source} {cue}',
        '” {cue} {source}',
        '{cue} {source} (, |)at',
        '(i et interview med|i interviewet med|i en samtale med|over for|til) {medium} {cue} {source}',
      ],
    },
    { forms: ['{source} (ger|gav|gir|ga|giver|gav) … (skulden|skylden)'], needs: 'person', quiet: true },
    {
      forms: [
        '(siger|sagde|skriver|skrev|oplyser|oplyste|melder|meldte|fortæller|fortalte|forklarer|forklarede|bekræfter|bekræftede|hævder|hævdede|indrømmer|indrømmede|hævdede|erkender|erkendte|advarer|advarede|mener|mente|tror|troede|påpeger|understreger|afslører|afslørede|rapporterer|meddeler|meddelte) {source} , at',
        '(skyder|skød) {source} skylden på',
        '(peger|pegede) {source} på',
        '(lægger|lagde) {source} skylden på',
        '(giver|gav) {source} … skylden',
      ],
      quiet: true,
    },
    {
      words: 'viser, viste, dokumenterer, dokumenterede',
      forms: ['¶ (det|dette) {cue} {source}', '” {cue} {source}', '{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} , (at|hvordan|hvorfor)',
        '¶ (det|sådan|så) {cue} {source}',
        '^ {cue} {source}',
      ],
    },
    {
      words: SAID,
      forms: ['” (har|havde) {source} {cue}', '{source} (har|havde) … {cue}', '(har|havde) {source} {cue} , at'],
    },
    {
      words: `(lyder|lød) (det|meldingen|svaret|beskeden|vurderingen|kritikken|advarslen|opfordringen|anklagen|budskabet|forklaringen|dommen|konklusionen|erkendelsen|kravet|rådet) (kort |nu |samstemmende |videre |også |blandt andet |) (fra|hos|i), (hedder|hed|står|stod|skrives|konkluderes|konstateres|påpeges|understreges|anføres|oplyses|forlyder|meldes|bekræftes|rapporteres) (det|der) (videre |også |blandt andet |) (i|fra|hos|af), det (forlyder|oplyses|meldes|bekræftes|rapporteres) fra, (spørger man|spørger du|hvis man spørger|hvis du spørger)`,
      forms: ['{cue} {source}'],
    },
    {
      words: `(vurderingen|meldingen|beskeden|budskabet|svaret|konklusionen|forklaringen|kravet|rådet|kritikken|opfordringen|reaktionen) (fra|hos|i)`,
      forms: ['{cue} {source} (er|var|lyder|lød)'],
    },
    {
      words: 'betegnes, beskrives, kaldes, omtales, kritiseres, bekræftes, afvises, roses',
      forms: ['{cue} … af {source}', '{cue} af {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(bekræftet|oplyst|afvist|beskrevet|kritiseret|dementeret|fordømt|rapporteret|meddelt|afsløret|citeret|betegnet) (tirsdag |mandag |onsdag |torsdag |fredag |) af',
      forms: ['(er|var|blev|bliver|blevet) … {cue} {source}'],
      needs: 'known',
    },
    { forms: ['{source} (peger|pegede) (i stedet|også|især|blandt andet) på'], needs: 'person', quiet: true },
    {
      forms: [
        'fra {source} (lyder|lød|forlyder|hedder|meldes|oplyses) det',
        'i {source} … (hedder|står|fremgår|konkluderes|konstateres|slås|beskrives|anføres|anbefales) (det|der)',
        'det kan {source} (afsløre|fortælle|oplyse|berette|bekræfte|dokumentere)',
        '(hos|i) {source} (vurderer|mener|siger|afviser|oplyser|forventer|frygter|håber|bekræfter|understreger|tror|erkender) man',
        'det er {source}s (klare |faste |egen |) (opfattelse|vurdering|holdning|mening|indtryk|påstand|overbevisning)',
        '{source}s (budskab|vurdering|holdning|konklusion|svar|opfordring|forklaring|dom|krav|analyse) (er|lyder|var|lød)',
        '(langer|langede|går|gik|retter|rettede) {source} (hårdt |) (ud efter|ud mod|kritik mod|skytset mod)',
        '{source} (lægger|lagde) ikke (fingrene imellem|skjul på)',
        'af {source} … fremgår det',
        '(set |) (med|i) {source}s øjne',
        'efter {source}s (oplysninger|mening|opfattelse|vurdering|skøn|overbevisning|udsagn)',
        'med {source}s (egne |) ord',
        '(efter |) hvad {source} (erfarer|oplyser|forstår|har erfaret)',
        '(som|sådan) {source} (ser|så|udtrykker|udtrykte|formulerer|formulerede|siger|sagde|forklarer|forklarede|beskriver|beskrev) det',
        'hvis det (står|stod) til {source}',
        '{source} er (overbevist|sikker|enig|klar|ikke i tvivl) (om|på|i|over) , at',
      ],
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: [
        'det (var|er) {source} , (der|som) (først|som den første|som det første) (omtalte|skrev|bragte|fortalte|rapporterede|afslørede|meldte|kunne)',
      ],
      needs: 'publication',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    {
      forms: [
        '{source} (*ler|*rer|*ner|*ser|*ter|*ker|*ger|*der|*mer|*ver|*per|*ede|*te|*de) , at',
        '{source} har (*et|*t) , at',
        '{source} (kunne|kan) … (berette|fortælle|afsløre|oplyse|dokumentere)',
      ],
      quiet: true,
    },
    // What witnesses say they saw.
    { words: 'så, hørte', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
  ],
  pointers: `læs også :, læs også, læs mere :, se også :, hør også :, mere om sagen :, relateret :, baggrund :, fakta :, podcast :, video :, læs hele historien :`,
  idioms: `sagde op, siger op, melde dig, melde sig, melder sig, meldte sig, ifølge planen, efter planen, ifølge loven, ifølge aftalen, ifølge reglerne, så at sige, det vil sige, skriver under, skrev under, såkaldt, såkaldte, efter mørkets frembrud, efter at, for at, uden at, til trods for at, sådan at, ved at, om at, til at, med at, af at, på at, fordi at, før at, i at, over at, det at, (siger|sagde|sige) (ingenting|intet|ikke noget|ikke et ord|sjældent noget|aldrig noget|en del om|noget om|meget om|alt om|mere om|lidt om|farvel|tak|goddag|godnat|godmorgen), siger sig selv, (fortæller|fortalte) (det ikke|det aldrig|ingen|ikke|aldrig|historier|eventyr|vittigheder), (skriver|skrev) (sig ind|med venstre|med højre|med blyant|dagbog|digte|bøger|romaner|sange|noveller|kriminalromaner|børnebøger|historie|en bog|en roman|en sang|et digt|et brev|breve), (skriver|skrev|har skrevet) (to|tre|fire|fem|seks|syv|otte|ni|ti|flere|mange) (romaner|bøger|sange|digte|breve|noveller|stykker|artikler), (spørger|spurgte) (om vej|om vejen|efter vej|efter vejen), (råber|råbte) (på|efter|ad), (fortæller|fortalte|siger|sagde) (den|det) ikke til, spurgt til, (lover|lovede|spår) godt, (svarer|svarede) til, (venter|ventede) på, (melder|meldte) (afbud|udsolgt|pas), (krævede|kræver) (liv|livet|to|tre|fire|mange)`,

  credits: [
    {
      role: 'author',
      forms: ['af {name}', 'tekst :', 'skrevet af', 'journalist :', 'af :', 'forfatter :', 'tekst og foto :'],
    },
    {
      role: 'translator',
      forms: [
        'oversat af',
        'oversættelse :',
        'oversætter :',
        'oversat fra … af',
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
        'dette er en pressemeddelelse fra',
        'pressemeddelelse af',
      ],
    },
  ],

  roles: {
    apology: ['vi beklager', 'beklager vi', 'vi undskylder', 'undskylder vi'],
    denial: [
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
    'fact-check': ['faktatjek', 'tjekdet', 'sandt eller falsk', 'er det rigtigt , at', 'passer det , at'],
    independent: [
      '(siger|fortæller|sagde|fortalte|oplyser|skriver) … (til|for) (vores avis|vores reporter|denne avis|vores redaktion)',
      '(til|for) (vores (reporter|avis|redaktion)|denne avis|os)',
      'vores (reporter|korrespondent|udsendte)',
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
        'skrevet af ai',
        'lavet med ai',
        'lavet ved hjælp af ai',
        'ved hjælp af kunstig intelligens',
        'ved hjælp af ai',
        'genereret af ai',
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
        'maskinoversættelse',
        'automatisk oversat',
        'automatisk oversættelse',
        'oversat med ai',
        'oversat af ai',
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

  calendar: `januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
  abbreviations: `f, eks, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jf, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, dec, kr, mio, mia, pct`,
  agencies: `ritzau, afp, ap, reuters, tt, ntb, dpa`,
};
