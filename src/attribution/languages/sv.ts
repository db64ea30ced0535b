import type { LanguageRules } from '../language.ts';

/** What somebody does who tells, thinks, admits, denies, insists, hints or threatens: now and then. */
const SAYS = `(nämner|nämnde), (säger|sade|sa), (skriver|skrev), (uppger|uppgav), (meddelar|meddelade), (berättar|berättade), (hävdar|hävdade), (menar|menade), (anser|ansåg), (tror|trodde), (tycker|tyckte), (påpekar|påpekade), (betonar|betonade), (understryker|underströk), (förklarar|förklarade), (tillägger|tillade), (bekräftar|bekräftade), (dementerar|dementerade), (förnekar|förnekade), (avfärdar|avfärdade), (avvisar|avvisade), (tillbakavisar|tillbakavisade), (avslöjar|avslöjade), (kritiserar|kritiserade), (varnar|varnade), (kräver|krävde), (medger|medgav), (erkänner|erkände), (konstaterar|konstaterade), (noterar|noterade), (kommenterar|kommenterade), (svarar|svarade), (frågar|frågade), (undrar|undrade), (lovar|lovade|utlovar|utlovade), (uppmanar|uppmanade), (anklagar|anklagade), (beskyller|beskyllde), (beskriver|beskrev), (kallar|kallade), (betecknar|betecknade), (bedömer|bedömde), (befarar|befarade), (fruktar|fruktade), (hoppas|hoppades), (framhåller|framhöll), (vidhåller|vidhöll), (upprepar|upprepade), (uttalar|uttalade) sig, (twittrar|twittrade), (ber|bad) om (ursäkt|förståelse|förlåtelse), (sammanfattar|sammanfattade), (tolkar|tolkade), (larmar|larmade) (om|för|att), (citerar|citerade), (resonerar|resonerade), (summerar|summerade), (vittnar|vittnade) om, (förutspår|förutspådde|spår|spådde), (föreslår|föreslog), (kungör|kungjorde), (intygar|intygade), (påstår|påstod), (hälsar|hälsade), (beklagar|beklagade), (upplyser|upplyste), (fastställer|fastställde), (fastslår|fastslog), misstänker, misstänkte (att|honom|henne|dem|en|ett), (talar|talade) om, (uppskattar|uppskattade), (beräknar|beräknade), (ifrågasätter|ifrågasatte), (bestrider|bestred), (sågar|sågade), (fördömer|fördömde), (hyllar|hyllade), (berömmer|berömde), (försvarar|försvarade), (vädjar|vädjade), (rekommenderar|rekommenderade), (garanterar|garanterade), (klagar|klagade) (över|på), (upptäckte|upptäcker), (publicerar|publicerade), (minns|mindes), (inflikar|inflikade), (konkluderar|konkluderade), (betvivlar|betvivlade), (tvivlar|tvivlade) på, (rapporterar|rapporterade), (informerar|informerade), (förutser|förutsåg), (väntar|väntade) sig, (räknar|räknade) med, (förmodar|förmodade), (antar|antog), (antyder|antydde), (insinuerar|insinuerade), (protesterar|protesterade), (argumenterar|argumenterade), (preciserar|preciserade), (nyanserar|nyanserade), (insisterar|insisterade), (försäkrar|försäkrade), (bedyrar|bedyrade), (spekulerar|spekulerade), (filosoferar|filosoferade), (signalerar|signalerade), (aviserar|aviserade), (proklamerar|proklamerade), (annonserar|annonserade), (reagerar|reagerade), (replikerar|replikerade), (genmäler|genmälde), (invänder|invände), (utvecklar|utvecklade), (avråder|avrådde), (efterlyser|efterlyste), (förebrår|förebrådde), (klandrar|klandrade), (angriper|angrep), (dömer|dömde) ut, (raljerar|raljerade), (bagatelliserar|bagatelliserade), (analyserar|analyserade), (dokumenterar|dokumenterade), (registrerar|registrerade), (motiverar|motiverade), (förtydligar|förtydligade), (poängterar|poängterade), (erinrar|erinrade|påminner|påminde) om, (begär|begärde) (svar|en förklaring), (instämmer|instämde), (delar|delade) (den|denna|det|de|dessa|regeringens|ministerns) (analysen|bilden|kritiken|bedömningen|oron|uppfattningen|åsikten), (avslöjat|röjer|röjde), (motsätter|motsatte) sig, (ångrar|ångrade), (förnekar|nekar|nekade) (till|all|allt|brott|någon), (utgår|utgick) från, (slår|slog) (larm|fast), (visar|visade) sig (orolig|nöjd|öppen|skeptisk), (går|gick) ut med, (låter|lät) (meddela|förstå|hälsa|undslippa sig), (säger|sade|sa|uppger|uppgav) sig, (utesluter|uteslöt) inte, (känner|kände) inte igen sig, (håller|höll) (inte |delvis |helt |)med, (ser|såg) (allvarligt|positivt|negativt|ljust|mörkt|inga|ingen anledning|med oro), (kan|kunde) (inte|varken|heller inte) (bekräfta|dementera|utesluta|garantera|lova|förstå|acceptera), (vill|ville) (inte|varken|heller inte|ännu inte) (bekräfta|dementera|utesluta|garantera|lova|kalla|tala om|spekulera), (måste|kan|kunde|vill|ville) (erkänna|medge|konstatera|bekräfta|berätta|avslöja|meddela|påpeka|dementera|försäkra|varna|rapportera), (är|var) (helt |mycket |djupt |starkt |också |inte |väldigt |) (övertygad om|övertygade om|säker på|säkra på|överens om|enig|eniga|oenig|oeniga|kritisk|kritiska|skeptisk|skeptiska|missnöjd med|missnöjda med|orolig för|oroliga för|oroad över|oroade över|rädd för|rädda för|upprörd över|upprörda över|besviken på|besvikna på|tydlig med|tydliga med|inne på samma linje|av den uppfattningen|tveksam till|tveksamma till|kritisk till|kritiska till), (har|hade) (svårt att se|full förståelse för|ingen förståelse för|förtroende för), (tillkännager|tillkännagav), (offentliggör|offentliggjorde), (varslar|varslade) om (strejk|konflikt|uppsägning|uppsägningar), (daterar|daterade), (ropar|ropade) på hjälp, (inskärper|inskärpte), (ger|gav) (beskedet|rådet)`;

/** Verbs whose other half follows what is spoken of. */
const APART = [
  '(gläder|gladde|oroar|oroade|beklagar|beklagade|uttalar|uttalade|skäms|förvånar|förvånade|ställer|ställde) … sig',
  '(slår|slog) … (fast|larm|ifrån sig)',
  '(höjer|höjde) … (ett varningens finger|ett varnande finger)',
  '(pekar|pekade) … (på|ut)',
  '(ger|gav) … (uttryck för|skulden|svar på tal)',
  '(gör|gjorde) … (gällande|klart|en annan bedömning)',
  '(lägger|lade) … (skulden på|till)',
  '(går|gick) … (ut med|hårt åt|till angrepp mot)',
  '(räknar|räknade) … med',
  '(låter|lät) … (förstå|meddela|hälsa)',
  '(står|stod|håller|höll) … fast (vid|på)',
  '(dömer|dömde) … ut',
  '(uppmanar|uppmanade|manar|manade) … till',
  '(ställer|ställde) … (sig frågande|sig kritisk|sig bakom|sig tveksam|krav på)',
  '(sätter|satte) … (ned foten|press på)',
  '(riktar|riktade) … (kritik mot|udden mot|en uppmaning till|hård kritik mot)',
  '(tar|tog) … (avstånd från|upp|i försvar)',
  '(sluter|slöt) … upp bakom',
  '(sår|sådde) … tvivel om',
  '(skyller|skyllde) … på',
  '(hotar|hotade) … med (att|strejk|stämning|bojkott)',
  '(drar|drog) … i tvivelsmål',
  '(flikar|flikade) … in',
  '(varnar|varnade) … för',
  '(larmar|larmade) … om',
  '(skruvar|skruvade|justerar|justerade) … (sin prognos|tillväxtprognosen|prognosen)',
  '(ser|såg) … (risk för|tecken på)',
  '(ger|gav) … (en annan bild|en annan version|sin bild|sin syn på|sin version)',
].map((verb) => verb.split(' … '));

/** What people do besides, so often that only what was said shows which it is. */
const COMMON = `(fortsätter|fortsatte), (larmar|larmade), (väntar|väntade), (nekar|nekade), (klagar|klagade), (tvivlar|tvivlade), (finner|fann), (ropar|ropade), (suckar|suckade), (dundrar|dundrade), (rasar|rasade), (jublar|jublade), (viskar|viskade), (skämtar|skämtade), (fnyser|fnös|fnyste), (muttrar|muttrade), (skrattar|skrattade), (vet|visste), (ser|såg), (hör|hörde), (räknar|räknade), (utbrister|utbrast), lyder, (känner|kände), (upplever|upplevde), (hittade|hittar), (beslutar|beslutade), (tänker|tänkte), (funderar|funderade), (åberopar|åberopade), (prognostiserar|prognosticerade)`;

/** The same, after "has". */
const SAID = `hittat (en|ett|bevis|tecken|spår|stöd), sett (en|ett) (samband|tendens|utveckling|ökning), funnit (att|en|ett|bevis|stöd), sagt, uttalat, uppgett, uppgivit, berättat, bekräftat, förklarat, hävdat, erkänt, medgett, medgivit, avvisat, förnekat, dementerat, kritiserat, varnat, lovat, garanterat, skrivit, meddelat, rapporterat, avslöjat, konstaterat, påpekat, understrukit, betonat, beskrivit, kallat, uppskattat, uppmanat, krävt, föreslagit, rekommenderat, beklagat, anklagat, beskyllt, svarat, tillagt, antytt, påstått, fastslagit, slagit fast, gjort klart, gett uttryck för, hotat med, aviserat, försäkrat, efterlyst, argumenterat, beräknat, räknat ut, räknat fram, kommit fram till, visat, upptäckt, hyllat, fördömt, pekat på, riktat kritik mot, framhållit, framfört, erfarit, fått uppgifter om, ifrågasatt, avfärdat, bestridit, larmat, vittnat om, bett om ursäkt, tillkännagett, tillkännagivit, offentliggjort, varslat om, slagit larm`;

/** Nouns without and with their article: “bager Jan Holm” is “bageren” a sentence later. */
const WITH_ARTICLE =
  `borgmästare=borgmästaren minister=ministern *minister=*ministern ordförande=ordföranden *ordförande=*ordföranden
  direktör=direktören *direktör=*direktören åklagare=åklagaren *åklagare=*åklagaren domare=domaren rektor=rektorn
  präst=prästen kyrkoherde=kyrkoherden *chef=*chefen chef=chefen kommissarie=kommissarien
  *kommissarie=*kommissarien lantbrukare=lantbrukaren bonde=bonden sångare=sångaren *ekonom=*ekonomen kock=kocken
  bagare=bagaren slaktare=slaktaren fiskare=fiskaren skeppare=skepparen kapten=kaptenen lagkapten=lagkaptenen
  general=generalen överste=översten ambassadör=ambassadören historiker=historikern målvakt=målvakten back=backen
  pensionär=pensionären lärare=läraren *lärare=*läraren elev=eleven student=studenten
  oppositionsråd=oppositionsrådet *råd=*rådet handlare=handlaren krögare=krögaren frisör=frisören
  snickare=snickaren elektriker=elektrikern chaufför=chauffören pilot=piloten lokförare=lokföraren
  *förare=*föraren jägare=jägaren arkitekt=arkitekten ingenjör=ingenjören *kirurg=*kirurgen barnmorska=barnmorskan
  veterinär=veterinären tandläkare=tandläkaren sjuksköterska=sjuksköterskan undersköterska=undersköterskan
  granne=grannen *ägare=*ägaren konstnär=konstnären fotograf=fotografen regissör=regissören dirigent=dirigenten
  komiker=komikern rappare=rapparen musiker=musikern programledare=programledaren artist=artisten
  författare=författaren poet=poeten kung=kungen prins=prinsen drottning=drottningen *stjärna=*stjärnan
  *ledare=*ledaren löpare=löparen skidåkare=skidåkaren skidskytt=skidskytten simmare=simmaren
  meteorolog=meteorologen biolog=biologen geolog=geologen arkeolog=arkeologen psykolog=psykologen *log=*logen
  analytiker=analytikern entreprenör=entreprenören företagare=företagaren *förvaltare=*förvaltaren
  mäklare=mäklaren *rådgivare=*rådgivaren aktivist=aktivisten *inspektör=*inspektören talesperson=talespersonen
  *talesperson=*talespersonen talesman=talesmannen *sekreterare=*sekreteraren riksdagsledamot=riksdagsledamoten
  språkrör=språkröret änka=änkan guvernör=guvernören konsul=konsuln biskop=biskopen imam=imamen soldat=soldaten
  veteran=veteranen landshövding=landshövdingen`
    .split(/\s+/)
    .map((pair) => pair.split('='));

/** Swedish. Verb second, so the source follows a quotation or a fronted clause; definite nouns carry their article at the end. */
export const sv: LanguageRules = {
  code: 'sv',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', colonEndings: true },

  nouns: {
    variants: [
      {
        again: `rätten, domstolen`,
        before: `*tingsrätt, *tingsrätten, *hovrätt, *hovrätten, *kammarrätt, *kammarrätten, *förvaltningsrätt, *förvaltningsrätten, högsta domstolen`,
      },
      { again: `myndigheten, organisationen, institutet`, before: '*' },
      { again: `myndigheten, verket`, before: `*verket, *myndigheten, *inspektionen, *departementet` },
      ...WITH_ARTICLE.map(([before = '', again = '']) => ({ again, before })),
      {
        again: `politikern, *politikern, kommunalpolitikern, partiledaren, moderaten, socialdemokraten, centerpartisten, liberalen, sverigedemokraten, vänsterpartisten, miljöpartisten, kristdemokraten, riksdagsledamoten`,
        before: `*minister, *ministern, statsråd, statsrådet, *kommunalråd, *kommunalrådet, borgmästare, *ordförande,
          *ordföranden, *ledare, *ledaren, riksdagsledamot, riksdagsledamoten, *talesperson, *politiker,
          *politikern, regionråd, regionrådet, guvernör, oppositionsråd, oppositionsrådet, språkrör, språkröret,
          partisekreterare, *sekreterare`,
      },
      {
        again: 'tränaren, coachen, förbundskaptenen, managern, *tränaren',
        before: '*tränare, *tränaren, förbundskapten, förbundskaptenen, coach, coachen, manager',
      },
      {
        again: 'advokaten, juristen, försvararen, åklagaren',
        before: '*advokat, *advokaten, *jurist, försvarare, försvararen, *åklagare, *åklagaren',
      },
      { again: 'läkaren, överläkaren', before: '*läkare, *läkaren, *kirurg, *log, docent' },
      {
        again: 'forskaren, experten, professorn, ekonomen, *forskaren, *experten',
        before: `*professor, *professorn, *forskare, *forskaren, docent, lektor, *ekonom, *ekonomen, historiker,
          *log, *expert, *experten, *vetare`,
      },
      {
        again:
          'popstjärnan, musikern, filmstjärnan, stjärnan, artisten, skådespelaren, sångaren, sångerskan, komikern, programledaren',
        before: `*skådespelare, *skådespelaren, sångare, sångaren, sångerska, sångerskan, komiker, artist, artisten,
          programledare, rappare`,
      },
      {
        again: 'direktören, företagaren, entreprenören, *chefen',
        before: 'vd, *direktör, *direktören, *chef, *chefen, grundare, grundaren, ägare, ägaren, företagare',
      },
      {
        again: 'spelaren, anfallaren, mittfältaren, målvakten, lagkaptenen, landslagsspelaren',
        before: `*spelare, *spelaren, anfallare, anfallaren, mittfältare, mittfältaren, målvakt, målvakten,
          lagkapten, lagkaptenen, löpare, simmare, cyklist`,
      },
      {
        // How old somebody is, and where they are from.
        again: `*åringen, stockholmaren, göteborgaren, smålänningen, värmlänningen, skåningen, norrlänningen, dansken, norrmannen, finländaren, tysken, britten, amerikanen, engelsmannen, fransmannen, italienaren, spanjoren, holländaren, kanadensaren, ryssen`,
        before: `*are, *aren, *ör, *ören, *ist, *isten, *man, *mannen, *log, *logen, *chef, *chefen, *minister,
          *ministern, *stjärna, *stjärnan, *ledamot, *ska, *skan, *vakt, *vakten, *kapten, *kaptenen, *råd, *rådet,
          vd, *artist, *artisten, *back, backen, *talang, *talangen, *proffs, *proffset, *konsult, *advokat,
          *advokaten, *ägare, *mamma, *mamman, *pappa, *pappan, *profil, *profilen, nyförvärvet, nyförvärv, student,
          studenten, *fotograf, *regissör, regissören, *drottning, *kung`,
      },
      { again: 'författaren', before: '*författare, *författaren, poet, poeten' },
      { again: 'biskopen, prästen', before: '*biskop, *biskopen, präst, prästen, kyrkoherde' },
      {
        again: `företaget, bolaget, koncernen, kedjan, banken, flygbolaget`,
        trades: `*tillverkare, *kedja, *bolag, *koncern, *jätte, *företag, *rederi, *bryggeri, *förlag, *utvecklare, *leverantör, *operatör, *varv, *varvet, *mejeri, *mejeriet, *tillverkaren, *kedjan, *bolaget, *koncernen, *jätten, *företaget, *gruppen, *rederiet, *bryggeriet, *förlaget, *handlaren, *utvecklaren, *leverantören, *operatören, *banken, startupen`,
      },
    ],
    source: `kretsen kring, kretsen runt, kretsar kring, kretsar nära, *kretsar, *kretsarna, *källa, *källor, *källan, *källorna, uppgiftslämnare, insider, tipsare, visselblåsare`,
    people: `bonden, talesmannen, världsmästare, världsmästaren, svensk mästare, prästen, kyrkoherden, kocken, bagaren, slaktaren, skepparen, historikern, pensionären, studenten, krögaren, konstnären, komikern, musikern, programledaren, artisten, psykologen, analytikern, barnmorskan, *kirurgen, änkan, arkitekten, målvakten, skidåkaren, skidskytten, kaptenen, *åringen, *stjärna, *stjärnan, moderaten, socialdemokraten, centerpartisten, liberalen, sverigedemokraten, vänsterpartisten, miljöpartisten, kristdemokraten, moderat, socialdemokrat, centerpartist, sverigedemokrat, vänsterpartist, miljöpartist, kristdemokrat, stockholmaren, göteborgaren, smålänningen, värmlänningen, skåningen, dalmasen, norrlänningen, dansken, norrmannen, finländaren, tysken, britten, amerikanen, engelsmannen, fransmannen, italienaren, spanjoren, holländaren, kanadensaren, ryssen, ambulanssjukvårdare, ambulanssjukvårdaren, frisören, servitören, elektrikern, rörmokare, rörmokaren, snickaren, målaren, lastbilschauffören, konduktör, konduktören, biodlare, biodlaren, vandrare, vandraren, turisten, eleven, fritidsledare, fritidsledaren, docenten, astronaut, astronauten, uppfinnare, uppfinnaren, programmerare, programmeraren, hackare, hackaren, investeraren, hyresvärd, hyresvärden, aktivisten, demonstrant, demonstranten, demonstranter, pojken, flickan, överlevaren, resenären, gärningsman, gärningsmannen, brottsoffer, brottsoffret, skytten, backhoppare, backhopparen, golfare, golfaren, mästare, mästaren, rapparen, fotograf, fotografen, youtuber, youtubern, soldaten, veteran, veteranen, diplomaten, vännen, trebarnsmamman, tvåbarnsmamman, trebarnspappan, tonåring, tonåringen, tonåringar, byborna, bybor, arbetsgivarna, husse, matte, skogsägare, nybörjaren, musikanten, cellisten, gitarristen, trummisen, dansaren, dansösen, turneringsläkaren, åskådaren, supportern, ungdomsledaren, entusiasten, besökaren, campare, camparen, campinggästen, badgäst, badgäster, motståndaren, väninna, väninnan, kompis, kompisar, elev, patient, patienten, konsument, konsumenter,
      konsumenterna, turist, turisterna, hantverkare, investerare, investerarna, politikern, *politikern,
      kommunalpolitikern, *kommunalråd, *talesperson, *politiker, coachen, *tränaren, coach, *advokat, *advokaten,
      *jurist, *kirurg, *professor, *professorn, sångaren, *skådespelare, *skådespelaren, rappare, företagaren,
      entreprenören, landslagsspelaren, *spelare, *spelaren, *författare, *författaren, poeten, *biskop, *biskopen,
      *manager, *managern, *sändebud, *sändebudet, folk, folket, vikarien, vikarier, *vikarie, undersköterska,
      undersköterskan, undersköterskor, vårdare, vårdaren, städare, städaren, säljare, säljaren, mäklare, mäklaren,
      barista, servitris, servitör, montör, montören, snickare, elektriker, lantbrukaren, fågelskådare, motionär,
      motionärer, cyklisterna, pendlare, pendlarna, gäster, gästerna, besökarna, *besökare, kund, systern, syster,
      bror, brodern, son, sonen, dotter, dottern, fru, frun, make, maken, sambo, sambon, kusin, kusinen, morbror,
      farbror, moster, faster, mormor, farmor, morfar, farfar, svärmor, släkting, släktingar, familjen, barnen,
      klasskamrat, klasskamrater, lagkamrat, lagkamraten, lagkamrater, partikamrat, chefer, cheferna, personal,
      personalen, deltagarna, tittare, tittarna, lyssnare, användare, användarna, läsare, *ägare, *ägaren, *ägarna,
      *boende, *bor, *borna, *anställd, *anställda, *medlem, *medlemmar, *medlemmarna, ungdomar, ungdomarna,
      barnmorska, barnmorskor, jurist, *ekonom, *ekonomen, *ekonomer, *expert, *experten, *vetare, *vetaren,
      *arbetare, *arbetaren, *arbetarna, kvinna, man, misstänkt, misstänkta, *misstänkte, åtalad, åtalade,
      tilltalad, tilltalade, dömde, frikände, offer, offret, offren, målsägande, målsäganden, mamma, mamman, pappa,
      pappan, mor, modern, far, fadern, fysiker, kemister, biologerna, astronomer, sångerskan, simmare, simmaren,
      anfallaren, backen, lagkapten, lagkaptenen, cyklist, cyklisten, cyklister, löpare, löparen, konstnärer,
      arkitekter, frivilliga, flyktingar, migranter, bilist, bilister, *förare, *föraren, frisör, revisor, revisorn,
      revisorer, senatorer, senator, rektorer, *läkare, *läkaren, åkare, åkaren, meteorologerna, fansen, väljare,
      väljarna, eleverna, föräldrarna, lärarna, läkarna, bönderna, fiskarna, grannarna, kritikerna, experterna,
      ekonomerna, analytikerna, poliserna, soldaterna, vittnena, utredarna, åklagarna, forskarna, spelarna,
      *tjänsteman, *tjänstemän, talesperson, talespersoner, talesman, talesmän, talespersonen, taleskvinna,
      företrädare, företrädaren, representant*, *experter, analytiker, bedömare, ögonvittne, ögonvittnen, vittne,
      vittnen, vittnet, diplomat, diplomater, invånare, granne, grannar, grannen, kritiker, anhängare, motståndare,
      rådgivare, deltagare, anhörig, anhöriga, person, personer, personen, människor, någon, flera, utredare,
      soldat, soldater, officer, officerare, kollega, kollegor, vän, vänner, aktivist, aktivister, ledamot,
      ledamöter, politiker, passagerare, åskådare, jurister, lärare, fiskare, fiskaren, bönder, bonde, lantbrukare,
      skogvaktare, skogvaktaren, chaufför, chauffören, chaufförer, handlare, handlaren, företagare, resenärer,
      resenär, passageraren, förbipasserande, turister, hyresgäster, hyresgäst, hyresgästen, kunder, kunden,
      bankirer, sjuksköterska, sjuksköterskan, sjuksköterskor, läraren, elever, studenter, föräldrar, ingenjör,
      ingenjören, ingenjörer, tekniker, piloter, pilot, piloten, inspektörer, inspektör, inspektören, tidigare
      anställd, tidigare anställda, kollegan, överlevande, närstående, räddningspersonal, brandmän, brandman,
      poliser, polisman, *log, *loger, *logen, *forskare, *forskaren, kännare, juristen, riksdagsledamöter,
      ledamoten, partikamrater, partivänner, insatta, spelare, spelaren, supportrar, invånarna, personer med insyn,
      person med insyn, majoritet, majoriteten, flertallet, lantbrukarna, handlarna, resenärerna, passagerarna,
      hyresgästerna, kunderna, sjuksköterskorna, studenterna, ingenjörerna, teknikerna, piloterna, inspektörerna,
      kollegorna, brandmännen, ledamöterna, ögonvittnena, tjänstemännen, aktivisterna, demonstranterna,
      supportrarna, advokaterna, diplomaterna, bloggare, bloggaren, patienter, patienterna, fångar, statsråden,
      ministrar, ministrarna, historiker, historikerna, dykare, dykarna, konsult, konsulten, konsulter, konsulterna`,
    office: `prinsen, regionrådet, konsul, konsuln, premiärminister, talman, talmannen, ombudsman, ombudsmannen, insatsledare, räddningsledare, brandmannen, kirurgen, barnmorskan, veterinär, veterinären, apotekaren, strejkledaren, mormodern, exmaken, exmake, exfru, exfrun, pojkvän, pojkvännen, flickvän, flickvännen, dirigent, dirigenten, översten, rådgivaren, efterträdare, efterträdaren, företrädaren, konkursförvaltare, konkursförvaltaren, stjärnkocken, utrikesministern, klubbchefen, generalsekreterare, ordf, vice ordförande, kronprins, kronprinsen, kommundirektör, kommundirektören, stadsdirektör, lagbas, rikspolischef, rikspolischefen, programchef, redaktör, redaktören, chefredaktör, chefredaktören, friidrottaren, aktieanalytiker, arkeolog, arkeologen, artist, artisten, avdelningschef, avdelningschefen, borgarråd,
      borgarrådet, doktorand, doktoranden, drottningen, enhetschef, enhetschefen, fastighetsmäklare, förskollärare,
      handbollsspelare, huvudskyddsombud, huvudskyddsombudet, imam, imamen, influencer, influencern, influerare,
      intendent, intendenten, komiker, komikern, kommunikationschef, kommunikationschefen, kompositör, kompositören,
      koncernchef, koncernchefen, kriminolog, kriminologen, kronprinsessan, krögare, krögaren, kyrkoherde,
      kyrkoherden, lagman, lagmannen, lektor, lektorn, längdåkare, meteorolog, meteorologen, mittfältare,
      mittfältaren, museichef, museichefen, musiker, musikern, målsägandebiträde, målsägandebiträdet,
      oppositionsråd, oppositionsrådet, polisinspektör, poliskommissarie, polismästare, polismästaren,
      pressansvarig, presschef, presschefen, presskontakt, psykiatriker, psykiatrikern, psykolog, psykologen,
      rådman, rådmannen, skidskytt, skidskytten, skidåkare, skidåkaren, skyddsombud, skyddsombudet, skådespelerska,
      skådespelerskan, sportchef, sportchefen, stationsbefäl, strateg, strategen, tennisspelare, tennisspelaren,
      toppchef, toppchefen, guvernör, guvernören, språkrör, språkröret, landshövding, landshövdingen, försvarare,
      försvararen, kassören, *ministern, presstalesperson, vakthavande befäl, *ordförande, fysikern, kommissarien,
      president*, *minister, statsråd, statsrådet, kommunalråd, borgmästare, borgmästaren, *direktör, *direktören,
      *chef, *chefen, *ledare, *ledaren, general, generalen, överbefälhavare, överbefälhavaren, domare, domaren,
      *åklagare, *åklagaren, advokat, advokaten, professor, professorn, historiker, historikern, tränaren, *tränare,
      författare, författaren, journalist, journalisten, reporter, reportern, korrespondent, *sekreterare,
      *sekreteraren, vd, grundare, grundaren, kommissarie, ambassadör, ambassadören, biskop, biskopen, kung, kungen,
      prins, kapten, kaptenen, hamnkapten, överste, forskare, docent, överläkare, rektor, rektorn, mannen, kvinnan,
      granne, grannen, riksdagsledamot, riksdagsledamoten, bagare, bagaren, slaktare, apotekare, bokhandlare, herde,
      kock, kocken, arkitekt, arkitekten, dekan, poet, konstnär, konstnären, regissör, regissören, skådespelare,
      skådespelaren, sångare, sångerska, målvakt, målvakten, anfallare, förbundskapten, förbundskaptenen,
      kommunalrådet, regionråd, kassör, änka, änkan, präst, prästen, ägare, ägaren, pensionär, pensionären, student,
      studenten, geolog, geologen, biolog, biologen, hydrolog, hydrologen, tidigare minister, *ordföranden,
      skeppare, skepparen, husägare, hamnkaptenen, abbot, abboten, prior, munk, nunna, fader, dykare, dykaren`,
    unnamed: `anonym, anonymt, anonyma, icke namngiven, icke namngivna, ej namngiven, ej namngivna, inte namngiven, inte namngivna, namnlös, namnlösa, oidentifierad*, som vill vara anonym, som vill vara anonyma, som önskar vara anonym, som inte vill framträda med namn, som inte vill bli namngiven, som inte vill uppge sitt namn, på villkor om anonymitet, under villkor av anonymitet, med insyn, med insikt i, med kännedom om, nära, med god insyn i, initierad, initierade, högt uppsatt, högt uppsatta, centralt placerad, centralt placerade, välunderrättad, välunderrättade, inom`,
    organization: `ambulans, ambulansen, kriminalvården, börsen, flygplats, flygplatsen, byggherre, byggherren, församling, församlingen, moské, moskén, konsulat, konsulatet, militär, militären, milis, milisen, rebellerna, junta, juntan, röda korset, plattform, plattformen, *jätte, *jätten, byalag, byalaget, jury, juryn, socialtjänst, socialtjänsten, *tjänst, *tjänsten, *räddning, *räddningen, *vård, *vården, *kedja, *koncern, *bank, *verk, *styrelse, *kommitté, *museum, *teater, *teatern, *skola, *skolan, *högskola, *högskolan, *universitet, *sjukhus, *klinik, *kliniken, *regering, *organisation, *stiftelse, *stiftelsen, *tillverkare, *leverantör, *leverantören, *operatör, *operatören, *rederi, *hamn, räddningsverket, *akademi, akademin, *akademien, *centrum, *institut, management, managementbolag, fackklubb, hemvärnet, kyrkorådet, bystyrelsen, landsting, lrf, svenskt näringsliv, tco, skr, åklagarkammaren, sifo, novus, police, service, commission, committee, council, agency, department, university, institute, association, foundation, authority, center, centre, society, federation, network, festival, *festivalen, marin, marinen, flottan, armén, flygvapnet, försvarsmakten, *bevakning, *bevakningen, centern, moderaterna, socialdemokraterna, liberalerna, kristdemokraterna, sverigedemokraterna, oppositionen, *organisationer, *organisationerna, *förbunden, facken, partierna, partier, kommuner, regionerna, bankerna, banker, företagen, klubbarna, skolorna, universiteten, sjukhusen, *förening, *kommission, *förbund, *polisen, allians, alliansen, regeringspartierna, koalitionen, *nämnd, *kontoret, *myndigheterna, landstinget, landslaget, *centralen, *departementet, myndigheter, *myndighet, *myndigheten, regering, *regeringen, polis, *domstol, *domstolen, parti, *partiet, *kommissionen, utskott, *utskottet, riksdagen, kommunen, kommunerna, region, regionen, försvaret, räddningstjänsten, universitet, universitetet, högskola, högskolan, institut, *institutet, stiftelse, stiftelsen, *förbundet, *föreningen, facket, företag, företaget, *bolaget, *bolagen, koncern, bank, *banken, rederi, organisation, *organisationen, kyrkan, kreml, vita huset, pentagon, nato, eu, fn, ambassad, ambassaden, *nämnden, *styrelsen, *verket, *byrån, sjukhus, skolan, *ledningen, smhi, tullen, säpo, statistikerna, hovet, slottet, kungahuset, must, försäkringskassan, scb, *inspektionen, *rederiet, *koncernen, varv, varvet, tillverkare, *tillverkaren, leverantören, *bolag, bryggeriet, mejeriet, *kedjan, operatören, förlaget, kooperativet, stiftet, vatikanen, fakulteten, laboratoriet, *sjukhuset, *museet, teatern, djurparken, ligan, *hovrätt, tingsrätt, *hovrätt, *tingsrätt, kammarrätt, *kammarrätt, förvaltningsrätt, *förvaltningsrätt, ombudsmannen, riksrevisionen, *rätten, *centret, *klubben, *rådet, *kommun, bryggeri, *departement, *ministeriet, mäklaren, exploatören, *avdelning, *avdelningen, *kansliet, *presstjänst, *presstjänsten, *klubb, *jouren, *gruppen, *fullmäktige, *kommittén, *delegationen, tankesmedjan, tankesmedja, försvarsstaben, *enheten`,
    outlet: `*kuriren, allehanda, *allehanda, dagblad, tidningarna, *tidning, *tidningen, *tidningar, magasin, *magasinet, kanal, *kanalen, tv-kanal, *radio, *radion, sajt, *sajten, portal, portalen, *medier, *medierna, media, medium, mediet, press, pressen, tidskrift, tidskriften, blogg, bloggen, podd, podden, redaktionen`,
    collective: 'medier, medierna, *medier, *medierna, media, tidningar, tidningarna, press, pressen',
    agency: `nyhetsbyrå, nyhetsbyråer, nyhetsbyråerna, *nyhetsbyrån`,
    document: `sms:et, mejl, mejlen, *barometer, *barometern, häktningspromemoria, häktningspromemorian, väljarbarometer, väljarbarometern, redogörelse, redogörelsen, obduktion, obduktionen, förhör, förhören, polisförhör, förordning, förordningen, lagförslag, lagförslaget, testamente, testamentet, proposition, propositionen, kåseri, kåseriet, krönika, krönikan, spalt, spalten, *karta, *kartan, *inventering, *inventeringen, databas, databasen, *register, *registret, programblad, programbladet, broschyr, broschyren, informationsblad, anteckning, anteckningarna, *anteckningar, korrespondensen, *korrespondens, *konversation, *konversationer, *loggar, *loggarna, *protokoll, *protokollet, *rapporter, *rapporterna, *dokument, *dokumenten, *brev, *brevet, *avtal, *avtalet, *mejl, *mejlen, breven, kopia, kopior, vittnesmål, *inspelning, *inspelningar, årsbokslut, bokslut, bokslutet, stickprov, prov, *prover, *proverna, *test, *tester, testerna, *index, *indexet, prognoser, *prognos, *prognosen, *enkät, *enkäten, sammanställning, sammanställningen, remiss, remissen, överklagan, överklagandet, ansökan, polisanmälan, polisanmälningar, sakframställan, gärningsbeskrivning, gärningsbeskrivningen, häktningsframställan, *redovisning, *redovisningen, rundringning, utvärderingen, *utvärdering, *analys, *analysen, *statistik, *statistiken, lagförslaget, memoarer, memoarerna, dagbok, dagboken, självbiografi, beräkning, *beräkningar, uppskattning, översikt, forskning, forskningen, meddelande, meddelandet, *siffror, *siffrorna, *mätning, *mätningen, yttrande, yttrandet, tjänsteutlåtande, *rapport, *rapporten, studier, *studie, *studien, *undersökning, *undersökningen, dokumentet, handling, handlingarna, mejlet, mail, pm, promemoria, promemorian, pressmeddelande, pressmeddelandet, uttalande, uttalandet, data, utkast, utkastet, dom, domen, stämningsansökan, artikel, artikeln, inlägg, inlägget, intervju, intervjun, kartläggning, kartläggningen, video, bilder, åtal, åtalet, tingsrättens dom, chatt, chattar, sms, budget, budgeten, lista, listan, manus, tweet, bok, boken, kvitton, anmälan, mejlväxling, stämningsansökningen, faktura, fakturor, fakturorna, kontrakt, meddelanden, inspelningen, *handlingar, uppgifter från, barometer, barometern, loggbok, obduktionen, *utredning, *utredningen, underlag, underlaget, remissvar, revision, revisionen, *granskning, *granskningen`,
  },

  phrase: {
    determiners: `en, ett, flera, många, några, två, tre, fyra, fem, sex, ingen, inga, varje, båda, andra, annan, sin, sitt, sina, hans, hennes, deras, vår, vårt, våra`,
    definite: `den, det, de, denna, denne, detta, dessa`,
    links: `på frågan om, på frågan, före detta, numera, i, på, av, från, för, med, om, vid, till, hos, inom, mot, över, under, kring, nära, mellan, bakom, och`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `(på|via) x, hittade, hittar, bett, deltog, vem, möter, mötte, mottar, mottog, hämtar, hämtade, använder, använde, tar, tog, ger, gav, sätter, satte, bär, bar, spelar, spelade, arbetar, arbetade, jobbar, jobbade, bor, bodde, lever, levde, reser, kör, faller, stiger, kostar, kostade, varar, varade, startar, slutar, öppnar, öppnade, stänger, köper, säljer, vinner, förlorar, mister, drabbar, dör, leder, sitter, satt, skapar, skapade, hänger, hängde, saknar, saknade, handlar, handlade, rör, rörde, innehåller, innehöll, består, bestod, liknar, liknade, verkar, verkade, sker, hjälper, hjälpte, följer, följde, lämnar, lämnade, tar över, tog över, stoppar, stoppade, byter, bytte, anställer, anställde, väntas, sprang, ryckte, föll, steg, sjönk, ökade, dog, omkom, bröt, körde, försvann, började, startade, slutade, hände, vann, förlorade, reste, flyttade, sålde, köpte, sköt, stal, drabbade, hamnade, drog, miste, brann, exploderade, krockade, stannade, stängde, ledde, tillfrågad, sökt, kontaktat, frågan, att, som, vilken, vilket, vilka, där, då, när, var, vad, hur, varför, om än, eftersom, medan, innan, efter att, sedan, men, så, utan, ty, samt, eller, är, vara, varit, blir, blev, bli, blivit, har, hade, ha, kan, kunde, ska, skulle, skall, vill, ville, måste, får, fick, bör, borde, inte, ej, aldrig, bara, mycket, mer, mest, nu, här, hit, genom, trots, efter, före, utanför, man, ingenting, något, kommer, kom, gör, gjorde, går, gick, finns, fanns, ligger, låg, står, stod, jag, vi, du, ni, min, vår`,
    between: `på x, (förra|sista) (veckan|månaden|året|sommaren|vintern), alla, (genom|via) (sin|sina) (advokat|advokater|försvarare|talesperson), också, även, senare, tidigare på, tidigare i, redan, nu, sedan, därefter, dessutom, vidare, samtidigt, däremot, dock, i dag, idag, i går, igår, på tisdagen, på måndagen, på onsdagen, på torsdagen, på fredagen, på lördagen, på söndagen, på morgonen, på kvällen, under, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, i ett pressmeddelande, i ett uttalande, i en intervju, i ett mejl, i en kommentar, i ett brev, på en presskonferens, vid en presskonferens, till medierna, till reportrar, i sin tur, å sin sida, bland annat, nyligen, själv, har, hade, först, officiellt, skriftligt, enligt uppgift, nu också`,
    pronouns: { person: `han, hon, henne, honom`, people: `de, dem`, thing: `den, det`, relative: `som` },
    negations: 'ingen, inga, inget, varken, ingenting, inte, aldrig',
    and: `och, eller, samt`,
    self: 'jag, mig, mej, min, mitt, mina, vi, oss, vår, vårt, våra',
    fronts: `(förra|sista) (veckan|månaden|året|sommaren|vintern), (en|ett|två|tre|fyra|några) (dag|dagar|vecka|veckor|månad|månader|år|timmar) (senare|tidigare), på frågan om, på frågan, i, på, av, från, för, med, om, vid, till, hos, inom, mot, över, under, kring, nära, mellan, bakom, efter, före, sedan, genom, trots, utöver, framför, utan, utifrån, enligt, nu, här, där, därför, därmed, därefter, dessutom, dock, ändå, samtidigt, vidare, tvärtom, däremot, tyvärr, slutligen, också, senare, tidigare, redan, först, sist, hittills, nyligen, så, i dag, idag, i går, igår, i morse, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, i stället, istället, internt, offentligt, omvänt, generellt, faktiskt, kanske, särskilt, just, genast, åter, gång på gång, flera gånger, ofta`,
    conditions: 'ifall, såvida',
    openers: `och, men, att, medan, eftersom, utan, så, då, samtidigt, för, som, där`,
  },

  cues: [
    {
      // Who writes for an outlet, and is not named.
      words: 'skrev, skriver, rapporterade, rapporterar, berättade',
      forms: [
        '^ {cue} {source} (korrespondent|reporter|medarbetare)',
        '{source} (korrespondent|reporter|medarbetare) {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    { words: 'citerar, citerade', forms: ['” {cue} {source} {origin}'], needs: 'outlet' },
    {
      // Who will not say gives an answer as well.
      words:
        'kommentera, kommentar, kommentarer, uttala sig, yttra sig, spekulera, gå (närmare |) in på, besvara, (ge|lämna) (någon|några|en|ytterligare|mer|fler|) (kommentar|kommentarer|intervju|intervjuer|detaljer|information|uppgifter|besked), medverka, ställa upp, låta sig intervjuas, precisera, intervju, (säga|berätta|förklara|uppge|avslöja) (när|om|hur|varför|vem|vilka|vilken|vilket|vad), svara på',
      forms: [
        '^ (vill|ville|kan|kunde) {source} (|… )inte {cue}',
        '{source} (vill|ville|kan|kunde|önskar|önskade|tänker) … (inte|ej) (närmare |vidare |) {cue}',
        '{source} (avböjer|avböjde|har avböjt|hade avböjt|undanber sig|undanbad sig|avstår från|avstod från|vägrar|vägrade) (|att )(|vidare |ytterligare ){cue}',
        '{source} (har|hade) (inga|ingen) (|ytterligare ){cue}',
      ],
      strong: true,
    },
    {
      words:
        '(är|var) (mycket |tydligt |) (förödande|svidande|mördande|dräpande|kritisk|kritiska|entydig|tydlig|skarp|dyster)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      // Where a study came out.
      words:
        '(i|i den vetenskapliga|i den medicinska|i facktidningen) (tidskriften|facktidskriften|vetenskapstidskriften)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      quiet: true,
    },
    {
      words:
        'tagit del av, fått ta del av, läst, sett, kommit över, fått ut, begärt ut, tog del av, fått tillgång till',
      forms: ['i {source} som {medium} (har |) {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      words: '(efter|på) (frågor|fråga|förfrågan) från',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: '(mätning|mätningen|undersökning|undersökningen|enkät|analys) (för|åt)',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['som (har |) (talat|pratat) med {source}'], needs: 'unnamed', chain: true, quiet: true },
    {
      words: `(gjord|gjort|utförd|utfört|genomförd|genomfört|framtagen) (för|av|åt|på uppdrag av)`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words:
        'i (en|ett) (mejl|sms|meddelande|kommentar|skriftlig kommentar|skriftligt svar|mejlsvar|telefonintervju|uttalande) (till|med|för)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: SAYS,
      forms: [
        '(det|detta) {cue} {source} (till|för|i) {medium}',
        '(i en intervju (med|för|i)|i samtal med|inför|för|till) {medium} {cue} {source}',
        '{source} {cue} i en intervju (med|för|i) {medium}',
        '” {cue} {source} (till|för|i) {medium}',
        '” {cue} {source} i en intervju (med|i) {medium}',
        '” {cue} {source} (från|vid|på|,) … till {medium}',
        '{source} {cue} (till|för|i) (nyhetsbyrån |tv-kanalen |radiokanalen |) {medium}',
        '{source} {cue} (det|detta|uppgifterna|saken) … (till|för) {medium}',
      ],
      quiet: true,
    },
    {
      // Whoever is behind these asks the questions, known or not.
      words: '(i en intervju|i intervjun) (med|för)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      strong: true,
    },
    {
      words: 'i samtal (med|för)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      // "That the club bought matches the chairman denies".
      words:
        '(förnekar|förnekade|nekar|nekade|avfärdar|avfärdade|avvisar|avvisade|dementerar|dementerade|tillbakavisar|tillbakavisade|bestrider|bestred|bekräftar|bekräftade|medger|medgav|erkänner|erkände|(tror|trodde|anser|ansåg|menar|menade|tycker|tyckte) inte)',
      forms: ['¶ (att|om|varför|hur|vem|när) … {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    { words: SAYS, forms: ['^ i {medium} {cue} {source}', 'i {medium} {cue} {source}'], needs: 'person', quiet: true },
    {
      words: SAID,
      forms: [
        '(det|detta) (har|hade) {source} {cue} (till|för|i) {medium}',
        '{source} (har|hade) … {cue} (till|för) {medium}',
        '(det|detta|så) (har|hade) {source} (|… ){cue}',
      ],
      quiet: true,
    },
    {
      words: `(hänvisar|hänvisade) till, åberopar, citerar`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(med|under) hänvisning till, med stöd av, (som|vilket|och|) (hänvisar|hänvisade) till, (som |) (citerar|åberopar), (som |) (stöder|stödjer) sig på, (som |) bygger på uppgifter från, (uppgifterna|uppgiften) kommer från, utifrån uppgifter från`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `(har |) tagit del av, tog del av, bygger (i sin tur |) (uppgiften|uppgifterna|sina uppgifter) på, grundar uppgiften på, (stöder|stödjer) sig på, refererar till, har (uppgiften|uppgifterna) från, som har det från`,
      forms: ['som {cue} {source}', '{source} {cue} {origin}', '{cue} {source}'],
      chain: true,
    },
    {
      // Whom somebody has it from.
      forms: [
        '(erfar|erfor) {medium} (av|från|genom) {source}',
        '{medium} (erfar|erfor|har erfarit|får veta|fick veta|har fått veta) (av|från|genom|via) {source}',
        '(erfar|erfor|har erfarit|får veta|fick veta|fått veta|fick höra|hört|hörde) (av|från|genom) {source}',
        '(har|hade) (av|från|via) {source} (erfarit|hört|fått veta|fått uppgifter)',
        '{medium} (har talat med|talade med|har intervjuat|har varit i kontakt med|har pratat med) {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `uppgifterna i, uppgifter i, uppgifterna från, artikeln i, rapporteringen i`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      forms: [
        'som {source} (har |) (tagit del av|begärt ut|fått ut|kommit över|sett|fått ta del av|läst)',
        'som {source} (tog del av|begärde ut)',
      ],
      quiet: true,
    },
    {
      // "Sources the paper has talked to".
      forms: ['{source} (har |)(talat med|pratat med|intervjuat|varit i kontakt med|träffat)'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      // "Documents the paper has seen".
      forms: [
        '{source} (har |) (tagit del av|fått ta del av|sett|läst|begärt ut|kommit över|gjort|låtit göra|genomfört)',
      ],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      // Documents that an outlet could read.
      forms: [
        '{medium} har (sett|läst|fått|gått igenom|granskat|begärt ut|fått ut|fått se|fått läsa|kommit över|analyserat) {source}',
        '{medium} har (fått |) (tillgång till|insyn i|kopia på|en kopia av|ta del av|tagit del av) {source}',
        '{medium} (fick ta del av|fick tillgång till|tog del av|sitter på|kom över) {source}',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      forms: ['som har (sett|läst|gått igenom|insyn i|tagit del av|fått ta del av|fått tillgång till) {source}'],
      needs: 'document',
      chain: true,
      quiet: true,
    },
    {
      words: 'har (granskat|kartlagt|avslöjat|gått igenom|tagit del av|undersökt|frågat|intervjuat|räknat)',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the paper has it from.
      words:
        '(får|fick|har) (vi|man|tidningen|redaktionen) (fått |) (veta|bekräftat|höra|besked|uppgifter) (av|från|hos)',
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        '(får|fick) {medium} (bekräftat|veta|höra) (av|från|genom|hos) {source}',
        '{medium} (får|fick|har fått) (bekräftat |veta |det bekräftat |uppgifterna bekräftade |)(av|från|genom|hos) {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: ['det (är|var) {source} som (har|kan|skriver|skrev|berättar|berättade)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} (ger|gav|spår|spådde) … (procent|mandat|stöd)'],
      needs: 'document',
      quiet: true,
    },
    {
      // Documents that an outlet has, and whom it spoke to.
      forms: [
        'som {source} (har |) (talat med|pratat med|intervjuat|varit i kontakt med|granskat|låtit göra)',
        'som {source} publicerade',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      forms: [
        '(uppgifterna|uppgifter|uppgift|artikel|notis|artikeln|nyheten|avslöjandet|påståendet|påståenden|granskningen|granskning|rapporteringen|rapportering|reportage) (i|från|av|om) (tidningen |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `enligt (uppgifter till |uppgifter från |uppgift till |en artikel i |beräkningar från |siffror från |statistik från |en sammanställning från |en beräkning av |vad |), med uppgifter från, att döma av`,
      forms: ['{cue} {source}s (uppgifter|beräkningar|bedömning)', '{cue} {source}'],
    },
    {
      words: 'det (står|stod|framgår|skrivs|konstateras|uppges|heter|hette) (vidare |också |) (i|av)',
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    { words: `(framgår|framgick) (det |) av, (framkommer|framkom) (i|av)`, forms: ['{cue} {source}'], strong: true },
    {
      forms: [
        '(bekräftas|uppges|avvisas|dementeras) av {source} (för|till) {medium}',
        'det är {source} (tydlig|tydliga|säker|säkra|övertygad|övertygade|överens) (med|på|om)',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: '(kom|kommer|har kommit) fram till att', forms: ['{source} {cue}'], needs: 'known', quiet: true },
    {
      words: `(bekräftas|dementeras|avvisas|förnekas|avfärdas|tillbakavisas|dementerades|avvisades|förnekades|avfärdades|tillbakavisades|uppges|rapporteras|beskrivs|bekräftades|uppgavs|rapporterades|uttalas|konstateras|påpekas|sägs|meddelas) av, har bekräftats av, avslöjats av, lyder beskedet från, (skriven|gjord|genomförd|framtagen) av`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        'av {source} (|… )(framgår|framkommer|framgick)',
        'i {source} (|… )(konstateras|framgår|framkommer|står|uppges|hävdas|beskrivs|anges|sägs|heter|skrivs|slås|utlovas|varnas|föreslås|krävs|kritiseras|riktas|listas|redovisas|noteras|påpekas|rekommenderas) (det|fast|)',
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
      forms: [
        '(publicerades |) (först|ursprungligen) (publicerad |) (på (engelska|norska|danska|finska|tyska|franska|ryska|spanska) |)(i|på|av|hos) {source}',
        '(rapporterades|avslöjades|rapporterad|uppmärksammades|berättades) först (av|i) {source}',
        '(har |är |) (tidigare|först|ursprungligen) (publicerats|publicerad|publicerades|tryckt|sänts|varit införd|rapporterats|avslöjats) (i|på|av|hos) (tidningen |tidskriften |) {source}',
        'det (var|är) {source} (som först|som var först med|som var först) (berättade|rapporterade|skrev|avslöjade|publicerade|att|med)',
        '{source} (var först att rapportera|var först med|rapporterade först|rapporterade nyheten först|var först med nyheten)',
      ],
      needs: 'publication',
    },
    {
      kind: 'translation',
      words: `översättning av en (artikel|text) (i|från|ur), översatt (från en artikel i|från|ur), översättning (från|ur)`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      // What somebody holds to be so, in a noun.
      forms: [
        '(om man får tro|ska man tro|skall man tro|får man tro|frågar man|frågar du|om man frågar) {source}',
        'med {source}s (egna |) ord',
        '(i|med) {source}s ögon',
        'i ögonen på {source}',
        'enligt {source}s (uppgifter|mening|uppfattning|bedömning|beräkningar|uppskattning)',
        'det är {source}s (bestämda |) (uppfattning|bedömning|mening|hållning)',
        '{source}s (besked|budskap|bedömning|slutsats|svar|uppmaning|förklaring|krav|analys) (är|lyder|var|löd)',
        'från {source}s sida (heter|hette|uppges|lyder) (det|)',
        '(på|hos) {source} (är|bedömer|menar|säger|tror|räknar|befarar|hoppas|känner|vet|vill) man',
        '(så|som) {source} (… |) (ser|såg|uttrycker|uttryckte|formulerar|formulerade|säger|sa|förklarar|beskriver|beskrev) (det|saken)',
        'om {source} får bestämma',
        '(erfar|erfor|rapporterar) {source}',
        'på {source}s (webbplats|hemsida|sajt|facebooksida) (står|stod|skriver|framgår)',
      ],
      strong: true,
      quiet: true,
    },
    { words: 'med', forms: ['{cue} {source} ord'], quiet: true },
    {
      // "For mayor Jane Smith the plan is a mistake".
      forms: ['för {source} (är|var|står|stod|handlar|betyder|blir|innebär)'],
      needs: 'named',
      quiet: true,
    },
    {
      // In which circles it is said.
      forms: [
        'i (kretsen|kretsar|kretsarna) (kring|runt|nära|omkring) {source} (hävdas|uppges|sägs|viskas|talas|pratas|heter|väntas|befaras|hoppas|tror|räknar)',
        '(i|bland|från|hos|inom) {source} (hävdas|uppges|befaras|pratas|diskuteras|påstås|bekräftas|dementeras|räknar|räknas|väntas|lyder|löd|talas|talar|viskas|heter|är|sägs|råder|bedömer|befarar|tror|hörs) (man|det|)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        'från {source} (lyder|löd|heter|hette|meddelas|uppges) (det|beskedet|budskapet|svaret)',
        '(i|hos|på) {source} (lyder|löd) (det|beskedet|budskapet|svaret|förklaringen)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: APART.flatMap(([verb, half]) => [
        `(det|detta|så) ${verb} {source} (|… )${half}`,
        `(till|för|med) {medium} ${verb} {source} (|… )${half}`,
        `” ${verb} {source} (|… )${half}`,
        `{source} ${verb} … ${half}`,
        `^ ${verb} {source} (|… )${half}`,
      ]),
      quiet: true,
    },
    {
      words: '(visar|visade|dokumenterar|dokumenterade|tyder på|tydde på|pekar mot)',
      forms: ['(det|detta|så) {cue} {source}', '” {cue} {source}', '{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '(det|detta|så) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{cue} {source} (, |)(att|hur|varför|om)',
        '^ {cue} {source}',
      ],
    },
    {
      words: COMMON,
      forms: ['” {cue} {source}', '{source} {cue} att', '^ {cue} {source} att', '{cue} {source} att'],
      quiet: true,
    },
    { words: SAYS, forms: ['{source} … och {cue}'], needs: 'known', quiet: true },
    {
      words: SAID,
      forms: ['” (har|hade) {source} {cue}', '{source} (har|hade) … {cue}', '^ (har|hade) {source} (|… ){cue}'],
    },
    {
      words: `(lyder|löd) (det|beskedet|svaret|bedömningen|kritiken|varningen|uppmaningen|budskapet|förklaringen|domen|slutsatsen|kravet|rådet|reaktionen) (kort |nu |samstämmigt |) (från|hos|i), (heter|hette|står|stod|skrivs|konstateras|påpekas|uppges|meddelas|rapporteras|framgår) det (vidare |också |bland annat |) (i|från|hos|av), det (uppges|meddelas|bekräftas|rapporteras) från, (är|var) (beskedet|svaret|budskapet|domen) från`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `(bedömningen|beskedet|budskapet|svaret|slutsatsen|förklaringen|kravet|rådet|kritiken|uppmaningen|reaktionen) (från|hos|i)`,
      forms: ['{cue} {source} (är|var|lyder|löd)'],
    },
    {
      // In the passive, with whom it comes from.
      words: '(betecknas|beskrivs|kallas|kritiseras|bekräftas|avvisas|hyllas|anklagas|sågas|citeras|pekas ut)',
      forms: ['{cue} … av {source}', 'av {source} {cue}', '{cue} av {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(bekräftats|avvisats|beskrivits|kritiserats|dementerats|rapporterats|avslöjats|kritiserad|bekräftad|utpekad|anklagad|kritiserades|avvisades|beskrevs|hyllades|anklagades) av',
      forms: ['{cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      // "The bank expects two cuts", and not "waits for".
      words:
        '(väntar|väntade) (upp till|uppemot|mellan|runt|över|närmare|omkring|cirka|stora|kraftig|kraftiga|snö|snöfall|regn|storm|oväder|värme|kyla|frost|halka|en|ett|att|två|tre|fyra|flera|ingen|högre|lägre|ökad|ökande|minskad|större|mindre|mer|tillväxt|fortsatt|stigande|fallande)',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    // What witnesses say they saw.
    { words: 'såg, hörde', forms: ['{source} {cue}'], needs: 'unnamed', quiet: true },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    {
      forms: [
        '{source} (hänvisar|hänvisade) till att',
        '{source} (kunde|kan) … (berätta|avslöja|meddela|konstatera|rapportera)',
        '” kunde {source} (… |)(berätta|avslöja|meddela|konstatera|rapportera)',
      ],
      needs: 'known',
      quiet: true,
    },
    { forms: ['¶ {source} : (–|—|-)', '{source} … : (–|—|-)'], needs: 'known', quiet: true },
    { forms: ['{source} (fortsätter|fortsatte) :'], needs: 'known', quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :', '¶ {source} (om|efter|före) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // What an outlet made of a story that it took over.
      words: 'upprepade, upprepar, spred, sprider, bad om ursäkt, ber om ursäkt',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (gjorde|gör) … (av|till)',
        '{source} (har |)(gått|gick|går) ut med (ett uttalande|en rättelse|en ursäkt|ett förtydligande)',
        '(plockades|plockats|togs|tagits) upp av {source}',
        '{source} (plockade|tog|plockar|tar) upp (den|det|historien|uppgiften|nyheten)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(ryktet|historien|uppgiften|nyheten|påståendet) … (föddes|uppstod|började|dök upp) … (i|hos|på|med) {source}',
        '(ryktet|historien|uppgiften|nyheten|påståendet) (kommer|kom|härrör|stammar) från {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(skämt|satir|parodi|aprilskämt|skoj) (från|av|i) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(försvarar|stöder|tror på) (mina |våra |)(kollegerna|kollegorna|kolleger|kollegor|journalisterna) (på|i|hos) {source}',
        '(publicerade|skrev|berättade) {source} och vi',
        '{source} och vi (publicerade|skrev|berättade)',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  pointers: `läs också :, läs även :, läs mer :, läs också, se också :, se även :, lyssna också :, mer om ämnet :, relaterat :, missa inte :, fakta :, tv :, podd :, bakgrund :`,
  idioms: `(skribenten|författaren|skribenterna|författarna|debattören) (svarar|svarade|ansvarar|står) (själv |själva |) för, säger sig självt, säger sig själv, (har|hade) inte sagt något, inte sagt ett ord, (betyder|betydde|innebär|innebar) att, (förklarar|förklarade|uppger|uppgav|berättar|berättade|avslöjar|avslöjade|nämner|nämnde) inte, ((hänvisar|hänvisade) till|med hänvisning till) (den pågående|en pågående|pågående|sekretess|sekretessen|förundersökningssekretess|personliga skäl|säkerhetsskäl), (frågar|frågade) (eleverna|honom|henne|dem|mig|oss|publiken), (svarar|svarade) på (frågor|frågan|samtal|mejl), (säger|sa|sade) (förlåt|hejdå), (har|hade) (ännu |hittills |fortfarande |) (inte|ej) (svarat|kommenterat|besvarat|bekräftat|uttalat sig|sagt|uppgett|berättat|velat), (efterlyser|efterlyste) (vittnen|vittne|tips|en|ett|två|tre|mannen|kvinnan|bilist|föraren|personer|ägaren), (filmen|romanen|boken|pjäsen|utställningen|serien|låten|skylten|klockan) (berättar|berättade|säger|frågar|visar), (berättar|berättade) (historien|om livet), (meddelar|meddelade) (dom|beslut|besked) (om|i|den), (om|när) (*en|*et|*arna|*n) (säger|menar|lovar|kräver|meddelar|kallar), (svarade|svarar) inte (i|på), svarade inte på, svarar inte på, (anmäler|anmälde) (sig|honom|henne) (till|för|sjuk|frånvarande), (skriver|skrev) på (sin|sitt|en|ett|sina), (kallar|kallade) (sin|sitt|sina|sig|barnet|hunden|båten), talar (två|tre|fyra|fem|flera|flytande), (tror|trodde) på (spöken|gud|tomten), (säger|sa|sade) upp, (väntar|väntade) (på|barn), (säger|sa|sade) (ingenting|inget|inte ett ord|adjö|hej|tack|god natt|god morgon|nej tack), (berättar|berättade) (inte|aldrig|sagor|historier), (skriver|skrev) (böcker|en bok|romaner|en roman|dikter|brev|sånger|låtar|deckare|in sig), (frågar|frågade) (efter vägen|om vägen), (krävde|kräver) (liv|livet|två|tre|fyra|många), lovar gott, lovade gott, sa upp sig, säger upp sig, säga upp, sade upp sig, säger upp, enligt planen, enligt plan, enligt lag, enligt lagen, enligt tidtabell, enligt avtalet, enligt reglerna, så att säga, anmäla dig, anmäla sig, det vill säga, skriver under, skrev under, skriver på, skrev på, inte minst, så kallad, så kallade, genom att, efter att, för att, utan att, trots att, så att, på att, om att, till att, med att, av att, därför att, innan, förutom att, istället för att, kommer att, kom att, börjar att, trodde först, faktum att, anledning att, råd att, rätt att, tid att, sätt att, chans att`,

  credits: [
    {
      role: 'author',
      forms: [
        'intervju :',
        'intervju av',
        'intervjuad av',
        'av {name}',
        'text :',
        'skribent :',
        'författare :',
        'av :',
        'reporter :',
        'text och foto :',
        'text & foto :',
        'skriven av',
        '(från|av) vår (korrespondent|utsända|utsände|reporter)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'översättning :',
        'översättare :',
        'översatt av',
        'översatt från … av',
        '(artikeln är |texten är |)översatt från … av (ai|artificiell intelligens|chatgpt|en maskin|en robot)',
        'översatt av (ai|artificiell intelligens|chatgpt|en maskin|en robot)',
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
        'i svensk översättning',
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
        '(artikeln|texten) (publicerades|är publicerad) (först|ursprungligen) (i|på|av)',
        'original :',
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

  roles: {
    apology: ['vi ber om ursäkt', 'ber vi om ursäkt', 'vi beklagar felet', 'vi (skrev|uppgav) felaktigt'],
    denial: [
      '(ryckt|tagits) ur sitt sammanhang',
      'dementerar',
      'dementerade',
      'dementerat',
      'dementi',
      'förnekar',
      'förnekade',
      'förnekat',
      '(avfärdar|avfärdade|tillbakavisar|tillbakavisade) … (uppgift*|rykte*|anklagelse*|påstående*|artikel*|rapport*)',
      'bestrider',
      '(stämmer|stämde) inte',
      'falska uppgifter',
      'helt taget ur luften',
    ],
    correction: [
      'om ursäkt för … (artikel*|publicering*|uppgift*|fel*)',
      '(drar|drog) tillbaka … (artikel*|uppgift*|nyhet*)',
      'rättelse',
      '(rättar|korrigerar) … (artikel*|uppgift*)',
    ],
    'fact-check': [
      '(slutsats|omdöme|betyg) : (falskt|vilseledande|sant|felaktigt|satir)',
      'faktakoll',
      'faktagranskning',
      'faktakollen',
      'viralgranskaren',
      'sant eller falskt',
      'stämmer det att',
      '? nej (.|,|!)',
    ],
    before: [
      '(avslöjades|publicerades|rapporterades|blev känt|blev känd) (förra veckan|förra månaden|förra året|i fjol)',
    ],
    'follow-up': [
      '(så|hur) (spreds|spred sig|föddes|uppstod) (ryktet|historien|nyheten)',
      'hur (ryktet|historien|nyheten) … (spreds|spred sig|föddes|uppstod)',
      'som vi (tidigare |)(berättat|rapporterat|skrivit)',
      '(ett år|två år|tre år|fem år|tio år) senare :',
    ],
    original: ['exklusivt :', '[ exklusivt ]', '(erfar|har erfarit) (vår tidning|vår redaktion)'],
    'press-release-copy': ['(meddelar|uppger) presstjänsten'],
    'wire-copy': ['nyhetsbyråer', 'nyhetsbyråerna'],
    independent: [
      '(säger|berättar|sade|sa|berättade|skriver) … (till|för) (vår tidning|vår reporter|den här tidningen|vår redaktion)',
      '(till|för) (vår (reporter|tidning|redaktion)|oss)',
      'vår (reporter|korrespondent|utsände|utsända)',
      'vi (frågade|ringde|kontaktade) (två|tre|flera|en|ett)',
    ],
  },
  translations: {
    said: [
      '(egen|vår|min|fri|inofficiell) översättning',
      'översättning (av redaktionen|redaktionen)',
      'översatt av (oss|mig|redaktionen)',
      'svensk sammanfattning',
    ],
    original: [
      '(originalartikel|originalartikeln|originaltext|originaltexten|originalversion|originalversionen|originalinlägget)',
      'original (på|här)',
      'på originalspråk',
    ],
    foreign: [
      'på (arabiska|danska|engelska|finska|franska|italienska|norska|persiska|polska|ryska|spanska|turkiska|tyska|ukrainska)',
    ],
  },
  hearsay: [
    '(ska|skall|uppges|påstås|sägs) (ha|vara|enligt uppgift)',
    'påstådda',
    'påstått',
    'enligt obekräftade uppgifter',
    'ryktas',
  ],
  reasons: [
    'inte (behörig|behöriga|tillåtelse)',
    'inte har rätt att',
    'av rädsla för',
    'av säkerhetsskäl',
    'känsliga (frågan|läget|ämnet)',
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
        '(artikeln|texten|inlägget|detta|det här|innehållet) är (ett |en |)(betalt samarbete|reklamsamarbete|annons|annonsartikel|betald annons|reklam)',
        '(betald|betalt|finansierad|finansierat|sponsrad|sponsrat) av',
        'sponsrad artikel',
        'native advertising',
        'annonsartikel',
        'innehåll från (vår|våra) (partner|annonsör|annonsörer)',
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
        '(skriven|skapad|genererad|framtagen|producerad|sammanfattad|skrivits|tagits fram|skapats|sammanfattats|skrivet|skapat|framtaget) (med hjälp av|med stöd av|med|av) (ai|artificiell intelligens|chatgpt)',
        '(text|artikel|sammanfattning|innehåll) med hjälp av (ai|artificiell intelligens)',
        'automatiskt genererad',
        'robotskriven',
        '(skriven|skapad|genererad|framtagen|producerad|sammanfattad|skrivits|tagits fram|skapats|sammanfattats|skrivet|skapat|genererats|producerats) av (ai|artificiell intelligens|en ai|en robot|en språkmodell|chatgpt)',
        'skriven av en robot',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maskinöversatt',
        '(texten|artikeln|artikel|text|innehållet) är (maskinöversatt|automatiskt översatt|översatt automatiskt|översatt maskinellt)',
        '(översättningen|texten|artikeln|den) kan (därför |) innehålla (fel|felaktigheter)',
        'fel kan (därför |) förekomma',
        'det kan (därför |) förekomma fel',
        'maskinöversättning',
        'automatiskt översatt',
        'automatisk översättning',
        '(översatt|översatts) (av|med|med hjälp av) (ai|artificiell intelligens|chatgpt|en maskin|en robot)',
        '(översatt|översatts) … (av|med|med hjälp av) (ai|artificiell intelligens|chatgpt|en maskin|en robot)',
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

  calendar: `januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen, lördagen, söndagen`,
  abbreviations: `t, ex, bl, a, dvs, s, k, ca, kl, nr, st, m, fl, mm, osv, jfr, prof, dr, red, jan, feb, mar, apr, aug, sept, okt, nov, dec, kr, milj, mdr, f, d`,
  agencies: `dpa, ansa, efe, tass, tt, tt nyhetsbyrån, afp, ap, reuters, ntb, ritzau, fnb, stt`,
};
