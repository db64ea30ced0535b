import type { LanguageRules } from '../language.ts';

/** Participles and presents that can take whom it is told to. */
const TELLS = `pov(edal|edala|edali|edale|edalo|e|edo), dej(al|ala|ali|ale|alo), pojasn(il|ila|ili|ile|ilo|juje|jujejo|i), razlož(il|ila|ili|i), potrd(il|ila|ili|ilo|i|ijo), sporoč(il|ila|ili|ile|ilo|a|ajo), zatrd(il|ila|ili|ilo|i), zagotov(il|ila|ili|ilo), pripovedova(l|la|li), pripoveduje, izjav(il|ila|ili|ilo|lja|ljajo), zaupa(l|la|li), razkri(l|la|li|lo|va|vajo), odgovor(il|ila|ili|ilo|i), odgovarja(|jo), (komentira|pokomentira|skomentira)(l|la|li|lo|), komentirajo, priznava(|jo), prizna(l|la|li|lo|), naved(el|la|li|lo), nave(del|dla|dli|dlo), navaja(|jo|l|la|li|lo), opis(al|ala|ali|uje|ujejo), pripomni(l|la|li|), razkrij(e|ejo), povzel(|a|i|o), prič(al|ala|ali|a)`;

/** Verbs of saying, writing and thinking. */
const SAYS = `pravi(|jo|l|li), reče(|jo), rek(el|la|li), meni(|jo|l|la|li), trdi(|jo|l|la|li|lo), poudar(il|ila|ili|ilo|ja|jajo), dod(al|ala|ali|alo|aja|ajajo), opozarja(|jo|l|la|li|lo), opozor(il|ila|ili|ilo|i), oceni(l|la|li|lo|), ocenjuje(|jo), piše(|jo), pis(al|ala|ali|alo), zapis(al|ala|ali|alo), zapiše(|jo), spomni(l|la|li|lo), spominja(|jo), ugotav(lja|ljajo|ljal|ljala|ljali), ugotov(il|ila|ili|ilo), napoved(al|ala|ali|alo|uje|ujejo), pričakuje(|jo), upa(|jo), verjame(|jo), dvomi(|jo), boji(|jo) se, domneva(|jo), predvideva(|jo), izpostav(il|ila|ili|ilo|lja|ljajo), naglas(il|ila|ili|ilo), naglaša(|jo), sklen(il|ila|ili), zaključ(il|ila|ili|uje), svari(|jo|l|la|li), posvar(il|ila|ili), obljub(il|ila|ili|lja|ljajo), groz(il|ila|ili|i|ijo), zagroz(il|ila|ili), vpraš(al|ala|ali|uje), razmišlja(|jo), svet(uje|ujejo|oval|ovala), priporoč(il|ila|ili|ilo|a|ajo), prepričan(|a|i) (je|sta|so), kritičen je, kritična je, razlaga(|jo|l|la|li), sprašuje(|jo), vztraja(|jo|l|la|li), našteva(|jo|l|la), povzema(|jo), beleži(|jo), šteje(|jo), računa(|jo), čuti(|jo), sumi(|jo), poziva(|jo), poz(val|vala|vali|valo), prosi(|jo|l|la|li), zahteva(|jo|l|la|li|lo), predlaga(|jo|l|la|li|lo), obtožuje(|jo), obtoži(l|la|li|lo|), obsodi(l|la|li|lo), obsoja(|jo), kritizira(|jo|l|la|li), zanika(|jo|l|la|li|lo), zavrača(|jo|l|la|li), zavrni(l|la|li|lo), demantira(|jo|l|la|li|lo), oporeka(|jo), objav(il|ila|ili|ilo|lja|ljajo), naznan(il|ila|ili|ilo), oznan(il|ila|ili|ilo), obvest(il|ila|ili|ilo), poroča(|jo|l|la|li|lo), javlja(|jo), obelodan(il|ila|ili), označ(il|ila|ili|uje), primerja(l|la), opravič(il|ila|ili) se, (ni|niso) (želel|želela|želeli|želelo) komentirati, ne komentira(|jo), (ni|niso) komentira(l|la|li|lo), (ni|niso) odgovor(il|ila|ili|ilo) na (naša |novinarska |)vprašanja`;

/** Verbs with "se". */
const REFLEXIVE = `pritožuje(|jo), pritož(il|ila|ili), boji(|jo), sprašuje(|jo), strinja(|jo|l|la|li), čudi(|jo), veseli(|jo), zahval(il|ila|ili|juje), opravič(il|ila|ili|uje), spominja(|jo|l|la), pohval(il|ila), odzva(l|la|li|lo), huduje(|jo), zavzema(|jo|l|la|li), nadeja(|jo)`;

/** Slovene. "Je" and "so" stand between a source and its participle; cases, no articles, and a dual. */
export const sl: LanguageRules = {
  code: 'sl',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', asides: true },

  nouns: {
    source: `vir, vira, viru, virom, viri, virov, virom, vire, viroma, sogovornik*, sogovornic*, žvižgač*, informator*, poznavalec, (tuji|lokalni|ruski|ameriški|hrvaški|italijanski|avstrijski) mediji, (tujih|lokalnih) medijev`,
    people: `član, člana, člani, članov, članica, članice, konzervativ*, laburist*, demokrat*, republikan*, ustvarjal*, bratranec, bratranca, prijatelj*, mehanik*, električar*, župljan*, nakupoval*, proizvajal*, oglednik*, podpornik*, separatist*, trener*, uradnik*, biolog*, geolog*, arheolog*, fizik*, kemik*, meteorolog*, zoolog*, hidrolog*, gozdar*, vinar*, vinogradnik*, vinogradnic*, čebelar*, obrtnik*, upokojen*, taksist*, planinec, planinc*, plezalec, oseba, osebe, osebi, oseb, očividec, predstavnik*, tožnik*, mama, mati, oče, mož, žena, sin, hči, brat, sestra, bolnik*, pacient*, gost, gosti, trgovec, kupec, najemnik*, natakar*, kuhar*, lovec, lovci, jamar*, policist, policista, policistka, gasilec, reševalec, prostovoljec, migrant*, begunec, begunc*, delničar*, investitor*,  uradnic*, uslužben*, predstavni*, strokovnja*, izvedenec, izvedenci, analitik*, priče, prič, očivid*, prebivalc*, prebivalk*, prebivalec, stanovalc*, stanovalec, sosed*, diplomat*, delavc*, delavk*, delavec, zaposlen*, znanstveni*, raziskoval*, ekonomisti, ekonomistov, politolog*, opazoval*, aktivist*, protestni*, vojak*, vojaki, častnik*, zdravniki, zdravnikov, medicinsk* sestr*, učitelji, učiteljev, študent*, dijak*, kmet*, ribič*, voznik*, voznic*, potnik*, turist*, kupc*, potrošnik*, stranke, podjetnik*, vlagatelj*, trgovci, prostovoljc*, reševalc*, gasilc*, gasilci, policisti, policistov, pravnik*, zgodovinarji, meteorologi, kritik*, poslanci, poslancev, politiki, politikov, svojc*, starši, staršev, žrtve, osumljen*, obtožen*, človek, človeka, ljudje, ljudi, moški, ženska, ženske, kolega, kolegi, prijatelj*, svetovalc*, svetovalec, svetovalk*, sodelavc*, sodelavec, člani, članov, udeleženc*, udeleženci, delodajalc*, preiskoval*, navijač*, krajan*, občan*, domačin*, oškodovan*`,
    office: `prvak*, raper*, kapetan*, predsednik*, pevke, glasbenic*, igralk*, plesal*, skladatelj*, dirigent*, kipar*, pisateljic*, prevajalec, prevajalk*, voditelj*, blogar*, influencer*, vplivnic*, olimpij*, plavalec, plavalk*, atlet*, rokometaš*, hokejist*, odbojkar*, vratar*, napadalec, branilec, smučark*, alpinist*, tekmovalec, tekmovalk*, nadzornik*, pooblaščenk*, pooblaščenec, pooblaščenca, svetnik*, svetnic*, podsekretar*, generaln* direktor*, izvršn* direktor*, predsedujoč*, zagovornik*, zagovornic*, preiskovalk*, notar*, stečajn* upravitelj*, upravitelj*, predavatelj*, akademik*, duhovnik*, patriarh*, rabin*, imam, sodnik*, državn* sekretar*, podguverner*, viceguverner*, evrokomisar*,  predsednic*, podpredsedni*, premier*, ministr*, minister, ministrica, ministrice, državni sekretar, državnega sekretarja, državna sekretarka, kancler*, župan*, podžupan*, guverner*, direktor*, vodja, vodje, vodji, šef, šefa, šefinja, načelni*, poveljni*, generaln*, general*, polkovnik*, major, majorja, stotnik*, poročnik*, poslanec, poslanca, poslanka, poslanke, poslancu, evroposlan*, senator*, veleposlani*, konzul*, sekretar*, tajni*, tožilec, tožilca, tožilka, tožilke, sodnik*, sodnic*, odvetnik*, odvetnic*, komisar*, škof*, nadškof*, kardinal*, papež*, župnik*, kralj*, princ*, profesor*, docent*, doktor*, zgodovinar*, pisatelj*, pesnik*, pesnic*, novinar, novinarja, novinarka, novinarke, dopisnik*, dopisnic*, avtor, avtorja, avtorica, avtorice, urednik*, urednic*, režiser*, igralec, igralca, igralka, igralke, pevec, pevca, pevka, glasbenik*, slikar*, fotograf*, trener*, selektor*, kapetan*, nogometaš*, košarkar*, smučar*, kolesar*, športnik*, psiholog*, sociolog*, ekonomist, ekonomista, ekonomistka, zdravnik, zdravnika, zdravnica, zdravnice, kirurg*, učitelj, učiteljica, učitelja, rektor*, dekan*, ravnatelj*, ustanovitelj*, lastnik*, lastnic*, pilot*, inženir*, arhitekt*, tiskovni predstavnik, tiskovna predstavnica, varuh*, inšpektor*, virolog*, epidemiolog*, obramboslov*, klimatolog*`,
    unnamed: `neimenovan*, anonim*, pod pogojem anonimnosti, ki želi ostati anonimen, ki želi ostati anonimna, ki želijo ostati anonimni, ki je želel ostati anonimen, ki je želela ostati anonimna, ki so želeli ostati anonimni, ki ni želel biti imenovan, ki ni želela biti imenovana, ki ne želi biti imenovan, ki ne želi biti imenovana, dobro obveščen*, blizu, visok*, zanesljiv*, seznanjen*`,
    title: `g, gdč, gospodična, gospod, gospa, gospe, gospoda, dr, prof, mag`,
    organization: `zakladnic*, kremelj, kremlja, kremlju, kremlin, pisarn*, centr*, ministrstv*, kabinet*, obaln* straž*, straž*, gard*, centraln* bank*, zvezn*, zavarovalnic*, družb*, zadrug*, čezoceansk*, skupščin*, predsedstv*, delegacij*, misij*, pobud*, civiln* iniciativ*, iniciativ*, fundacij*, ustanov*, gledališč*, muzej*, knjižnic*, galerij*, agencij* za, računsk* sodišč*, ustavn* sodišč*, vrhovn* sodišč*, upravn* sodišč*, forum*, federacij*, liga, lige, nogometn* zvez*, rdeč* križ*, karitas*, unicef*, unesco*, interpol*, europol*, frontex*,  urad, urada, uradu, uradom, uradi, uradov, uradih, vlad(a|e|i|o), državn* zbor*, parlament*, senat*, kongres*, policij(a|e|i|o), policijsk* uprav*, tožilstv*, sodišč*, komisij*, odbor*, svet, sveta, svetu, služb*, agencija za, inšpektorat*, občin(a|e|i|o), mestn* občin*, vojsk*, zavod*, inštitut*, univerz*, fakultet*, akademij*, šol(a|e|i|o), bolnišnic*, klinik*, bank(a|e|i|o), družb*, podjetj*, koncern*, skupin*, tovarn*, letalsk* družb*, letališč*, pristanišč*, luk(a|e|i|o), železnic*, sklad, sklada, združenj*, zvez(a|e|i|o), društv*, organizacij*, gibanj*, strank(a|e|i|o), poslansk* skupin*, koalicij*, opozicij*, sindikat*, klub*, ekip*, reprezentanc*, cerkv*, cerkev, škofij*, veleposlaništv*, konzulat*, center, centra, centru, štab*, uprav(a|e|i|o), direktorat*, zbornic*, kremelj, kremlja, kremlju, pentagon*, bel(a|e|i|o) hiš(a|e|i|o), nato, nata, eu, zda, ozn, zn, who, imf, cia, fbi, nijz, arso, furs, nlb, sds, sd, nsi, dars, surs, statistični urad, moskv*, washington*, kijev*, brusl*, bruselj, peking*, teheran*, zagreb*, beograd*, dunaj*, nemčij*, rusij*, ukrajin*, hrvašk*, kitajsk*, francij*, izrael*, iran*, turčij*, madžarsk*, italij*, avstrij*, evropsk* komisij*, združen* narod*, hamas*`,
    outlet: `spletn* mest*, televizijsk* mrež*, časnik*, časopis*, dnevnik, dnevnika, dnevniku, tednik*, revij*, portal, portala, portalu, portali, televizij*, tv, radio, radia, radiu, kanal, kanala, kanalu, postaj*, spletn* stran*, spletn* portal*, spletišč*, tabloid*, oddaj*, podkast*, medij, medija, mediju, uredništv*, telegram kanal*`,
    collective: `mediji, medijev, medijem, medijih, tisk, tisku, časniki, časopisi`,
    agency: `agencija, agencije, agenciji, agencijo, agencij, tiskovna agencija, tiskovne agencije, tiskovni agenciji, tiskovno agencijo`,
    document: `preiskav*, poročil*, raziskav*, študij*, anket*, izjava, izjave, izjavi, izjavo, sporočil*, dokument*, članek, članka, članku, besedil*, pism*, podatki, podatkov, podatke, statistik*, rezultati, rezultatov, tožb*, sodb*, sklep*, odločb*, analiz*, napoved, napovedi, zakon*, predlog, predloga, resolucij*, deklaracij*, posnetek, posnetku, zapis, zapisu, objava, objavi, zapisnik*, memorandum*, pritožb*, peticij*, knjig*, revizij*, obtožnic*, mnenj*, gradiv*`,
  },

  phrase: {
    determiners: '',
    definite: `ta, to, te, ti, tega, tej, isti, ista, omenjeni, omenjena, omenjenega, njegov, njegova, njen, njena`,
    objects: `*om, *ega, *emu, *imi, *u, *jem, *cem, *ijo, *ovo, *evo, *embo, *ami, njihovo, svojo, občanom, javnosti, bralcem, poslancem, medijem, novinarjem`,
    links: `v, iz, od, z, s, za, po, na, o, pri, do, blizu, seznanjen, seznanjena, seznanjeni, seznanjenih`,
    particles: `van, von, de, di, der, bin, al, el, le, la`,
    stops: `prišli, prišle, skrbi, skrbelo, začeli, našli, imel, imela, imeli, ima, imajo, vključno, zlasti, saj, odkar, preden, kar, kako, kamor, kdo, kaj, komu, koga, kam, čigav, čemu, da, ki, kateri, katera, katere, katerem, katero, ko, kdaj, če, čeprav, a, ampak, vendar, toda, ker, zato, torej, ali, kako, kot, kjer, kje, koliko, zakaj, bi, bo, bosta, bodo, sem, smo, bil, bila, bilo, bili, bile, ni, nista, niso, nisem, nismo, ne, lahko, mora, morajo, moral, morala, morali, treba, samo, še, že, zelo, bolj, manj, zaradi, skozi, pred, med, brez, medtem, dokler, se, si, ga, jo, jih, mu, ji, jim, nam, naj, naj bi, kljub, namesto, proti, okoli, glede, tudi če, tako, tam, tukaj, zdaj, takrat, potem, spet, nad, pod, ob, postal, postala, ostal, ostala, prišel, prišla, začel, začela, končal, umrl, umrla, dobil, dobila, podpisal, podpisala, odprl, odprla, zaprl, zaprla`,
    verbs: `*oval, *ovala, *ovali`,
    between: `pa, hkrati, hkrati pa, očitno, podrobno, čustveno, jasno, verjetno, dolgoročno, posredno, ponosno, lani, v tvitu, v pismu, v oddaji, na začetku tega leta, je, so, sta, tudi, že, še, včeraj, danes, jutri, kasneje, pozneje, prej, nedavno, sinoči, zjutraj, zvečer, v ponedeljek, v torek, v sredo, v četrtek, v petek, v soboto, v nedeljo, ta teden, prejšnji teden, uradno, javno, v (|današnji |skupni |pisni |uradni |kratki )izjavi, v izjavi za javnost, v (intervjuju|pogovoru|odgovoru|nagovoru|govoru), v sporočilu za javnost, na novinarski konferenci, na tiskovni konferenci, na družbenih omrežjih, na družbenem omrežju x, na facebooku, na omrežju x, na twitterju, na seji, na sodišču, v parlamentu, novinarjem, medijem, po telefonu, pisno, medtem, obenem, ob tem, pri tem, sicer, prav tako, poleg tega, odločno, večkrat, takoj, prvič, neuradno, nam, mu, ji, jim, za medije, za javnost`,
    nullSubjects: 'so, *li, *le, *jo, *mo',
    pronouns: {
      person: `on, ona, njega, nje, njemu, njej, jaz`,
      people: `oni, one, njih, njim, mi`,
      thing: `to`,
      relative: `ki, kateri, katera`,
    },
    negations: `nihče, nikogar, noben, nobena, nobeden`,
    and: `in, ter, ali`,
    conditions: `če, ako`,
    openers: `in, a, ampak, vendar, toda, da, ko, čeprav, ker, medtem, ki, kot, zato, saj, poroča, piše, v intervjuju, v pogovoru, za`,
    self: `jaz, mi, me, mene, meni, nas, nam, moj, moja, moje, naš, naša, naše, sem, smo, nisem, nismo, bom, bomo, imam, imamo, nimam, nimamo, hočem, želim, želimo, moram, moramo, mislim, mislimo, upam, upamo, vem, vemo`,
  },

  cues: [
    {
      words: `(komentirati|razkriti|pojasniti|povedati|govoriti|odgovoriti|odgovarjati|dati izjave|potrditi|izdati|razlagati|razpravljati|pokomentirati)`,
      forms: [
        '{source} (… |)(ni|niso|nista|ne) (želel|želela|želeli|želelo|hotel|hotela|hoteli|hotelo|želi|želijo|želita) (… |){cue}',
        'iz {source} (… |)(ni|niso) (želel|želela|želeli|hotel|hoteli) (… |){cue}',
        '(na|v) {source} (… |)(niso|ne) (želeli|hoteli|želijo) (… |){cue}',
        '{source} (je|so|sta) (odklonil|odklonila|odklonili|zavrnil|zavrnila|zavrnili) (komentar|odgovor|izjavo|pogovor)',
      ],
      needs: 'known',
      quiet: true,
    },
    { forms: ['¶ {source} za {medium} :'], needs: 'known' },
    {
      words: `citira(|l|la|lo|jo), navaja(|jo), povzema(|jo), se sklicuje na, se sklicujejo na`,
      forms: ['{source} {cue} {origin}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `(prvi|prva|prvo|prve) (je |so |)(o tem |o primeru |o zadevi |to |)(poročal|poročala|poročalo|poročali|pisal|pisala|pisali|objavil|objavila|objavili|razkril|razkrila|razkrili|zapisal|zapisala)`,
      forms: [
        '{source} (je|so) {cue}',
        '{source} {cue}',
        '{cue} (je |so |){source}',
        '(o|to) … (je|so) {cue} {source}',
      ],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `poročal, poročala, poročalo, poročali, pisal, pisala, pisali, objavil, objavila, objavili, razkril, razkrila, razkrili`,
      forms: ['(o|to) … (je|so) (prvi|prva|prvo) {cue} {source}', '{source} (je|so) (prvi|prva|prvo) … {cue}'],
      needs: 'outlet',
    },
    {
      words: `po (besedah|poročanju|navedbah|podatkih|mnenju|oceni|ocenah|informacijah|zagotovilih|trditvah|izračunih|napovedih|pričevanju|pisanju|pojasnilih|prepričanju|izjavah|pripovedovanju)`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    { words: `glede na, skladno z, v skladu z, sodeč po`, forms: ['{cue} {source}'], needs: 'document' },
    {
      words: `sklicujoč se na, sklicevaje se na, s sklicevanjem na, ob sklicevanju na, pri čemer se sklicuje na, pri čemer se sklicujejo na, in se sklicuje na, in se pri tem sklicuje na, ki se sklicuje na, ki se sklicujejo na, citirajoč, navajajoč, se je skliceval na, se je sklicevala na, je izvedel od, je izvedela od`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `v (|ekskluzivnem |velikem )(intervjuju|pogovoru) (za|z|s), v izjavi za, v oddaji, v podkastu, v komentarju za, v studiu`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `navedbe, poročanje, pisanje, trditve, članek, poročilo`,
      forms: [
        '(zanika* |zavrača* |zavrni* |demantira* |komentira* ){cue} (časnika |portala |agencije |televizije |){source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'translation',
      words: `prevedeno iz, prevod (članka|besedila) iz`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: `povzeto po, ponatisnjeno iz, objavljeno z dovoljenjem, povzeto iz`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `piše, navaja, navajajo, poudarja, zapisano, opozarja, ugotavlja, dodaja, trdi, izhaja, razvidno`,
      forms: [
        'v {source} {cue}',
        'v {source} je {cue}',
        'iz {source} {cue}',
        'kot {cue} iz {source}',
        'v {source} (še |med drugim |)(piše|je zapisano|so zapisali|navajajo)',
        'iz {source} je {cue}',
      ],
      needs: 'document',
    },
    {
      words: `kaž(e|ejo), pokaz(al|ala|ale|alo|ali), razkriva(|jo), razkri(l|la|lo|le), ugotavlja, ugotov(il|ila|ilo), potrjuje(|jo), potrd(il|ila|ilo), opozarja, napoveduje, navaja, priča(|jo), predvideva`,
      forms: ['{source} {cue}', '{source} (je|so) {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['(kot|kakor) (je |so |za {medium} |je še |je že ){cue} {source}', '(kot|kakor) {cue} {source}'],
      strong: true,
    },
    {
      words: TELLS,
      forms: [
        '{source} je za {medium} {cue}',
        '{source} (so|sta) za {medium} {cue}',
        '{cue} (je |so |)za {medium} {source}',
        '(je|so) za {medium} {cue} {source}',
        'za {medium} (je|so) {cue} {source}',
        '” (je|so) {cue} za {medium} {source}',
        '{source} (je|so) {cue} za {medium}',
        '{source} (je|so) (v intervjuju za|v pogovoru za|v pogovoru z|v pogovoru s|v izjavi za) {medium} {cue}',
        '” (je|so) {source} {cue} za {medium}',
      ],
      strong: true,
    },
    {
      words: `izve(|jo|del|dela|delo|deli), izvedel(|a|i|o)`,
      forms: ['(kot|kakor) (je |so |){cue} {source}', '{source} (je|so) (neuradno |){cue}'],
      needs: 'outlet',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '{source} (je|so|sta) (po|na|v|ob|pred|med|prek|preko|pri|za|z|s) … {cue} (, |: )',
        '{source} (je|so|sta) (govorice|očitke|obtožbe|navedbe|trditve|informacije|informacijo|pisanje|poročanje|napoved|napovedi|odločitev|odločitve|predlog|predloge|ukrep|ukrepe|zakon|sodbo|razsodbo|dogodek|dogajanje|razmere|položaj|potezo|možnost|sum|sume|krivdo|poročilo|besede|izjave|izjavo) … {cue}',
      ],
      needs: 'known',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: [
        '” (je|so) {source} za {medium} {cue}',
        '” (je|so|sta) {cue} {source}',
        '” (je|so|sta) (po|na|v|ob|pred|med|prek|pri|za|z|s) … {cue} {source} ”',
        '” (je|so) {source} {cue}',
        '” {cue} {source}',
        '{source} {cue}',
        '{source} (je|so|sta|se|nam) {cue}',
        '{source} (je|so) v (sporočilu|pismu|objavi) {cue}',
        '{source} (je|so|sta) (to|danes|včeraj|še|tudi|že|ob tem|pri tem|medtem) {cue}',
        '(to|o tem) (je|so) {cue} {source}',
        '{cue} (je|so|sta) {source}',
        '(iz|na|v) {source} (so|je|pa so) {cue}',
        '(so|je) {cue} (iz|na|v) {source}',
        '{source} (je|so) … , {cue}',
      ],
      strong: true,
    },
    { words: `${TELLS}, ${SAYS}`, forms: ['{source} (je|so|sta) … {cue} , (da|naj|kako)'], needs: 'known' },
    { words: `${TELLS}, ${SAYS}`, forms: ['(je|so) {cue} {source}', '{cue} {source}'], needs: 'known' },
    {
      words: REFLEXIVE,
      forms: [
        '{source} se {cue}',
        '{source} (se je|se je v|so se) {cue}',
        '” se (je |so |){cue} {source}',
        'se {cue} {source}',
      ],
      needs: 'person',
    },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :', '¶ {source} o … :'], needs: 'headline' },
    { words: '*', forms: ['” (je |so |se ){cue} {source} ”', '{source} (je |so ){cue} :'], needs: 'speech' },
  ],
  idioms: `to je sporočilo, (izdal|izdala|izdali|izdalo) opozorila, objavil(|a|o|i) (|javni )(razpis|natečaj|dražbo), glede na (to|vreme|razmere|potrebe|starost|velikost|letni čas|okoliščine|lani|zakon|prejšnje|isto|stanje), v skladu z (zakonom|načrtom|načrti|pravili|pričakovanji|dogovorom|predpisi|pogodbo), skladno z (zakonom|načrtom|načrti|pravili|pričakovanji|dogovorom|predpisi), po (načrtu|načrtih|pričakovanjih|zakonu|pravilih|urniku|legendi|prvih podatkih|zadnjih podatkih|neuradnih podatkih|neuradnih informacijah|naših informacijah|naših podatkih|mojem mnenju|našem mnenju|mojih izkušnjah), z drugimi besedami, tako rekoč, odkrito rečeno, na kratko, zavrni(l|la|lo|li) (posojilo|ponudbo|pritožbo|prošnjo|tožbo|vlogo|zahtevek), pisali (maturo|test|izpit|knjigo), (pisal|pisala) (maturo|test|izpit), piše (knjigo|roman|pesmi|dnevnik|glasbo|se leto), pisal (knjigo|roman|pesmi|dnevnik|pismo), pisala (knjigo|roman|pesmi|dnevnik|pismo), (napisal|napisala) (knjigo|roman|pesem|pismo), (pregovor|legenda|ljudska modrost) pravi, (film|knjiga|roman|predstava|razstava|drama|serija) (pripoveduje|govori|opisuje|razkriva|opozarja|prikazuje), objavil (razpis|stečaj|album), objavila (razpis|stečaj|album), napovedal vojno, odgovarja za, (ni|niso) (povedal|povedala|povedali|sporočil|sporočila|sporočili|navedel|navedla|navedli|pojasnil|pojasnila|pojasnili|razkril|razkrila|razkrili|rekel|rekla|rekli), šteje (do|za|v), priznal (krivdo|poraz), priznala (krivdo|poraz), poklical policijo, poklicala policijo, potrdil (proračun|zakon|rebalans), potrdila (proračun|zakon|rebalans), sprejel (zakon|odločitev|ponudbo), obsodil (na|zaradi), obsodilo (na|zaradi), čuti bolečine, upa na, komentiral tekmo, komentirala tekmo, opisal krog`,

  pointers: `preberite tudi, preberite še, preberi tudi, preberi več, preberite več, sorodne novice, povezane novice, več o tem, na to temo, priporočamo, poglejte tudi, video :, foto :, sorodni članki`,

  credits: [
    {
      role: 'author',
      forms: [
        '(avtor|avtorica|avtorji|besedilo|piše|pišeta|pripravil|pripravila|pripravili|novinar|novinarka|pogovarjal se je|pogovarjala se je|intervju) :',
        '(pripravil|pripravila|pogovarjal se je|pogovarjala se je|spraševal|spraševala)',
        'od našega (dopisnika|poročevalca|novinarja)',
        'od naše (dopisnice|poročevalke|novinarke)',
      ],
    },
    {
      role: 'translator',
      forms: [
        '(prevod|prevajalec|prevajalka|prevedel|prevedla) :',
        '(prevedel|prevedla|prevedli)',
        'iz (angleščine|nemščine|ruščine|francoščine|italijanščine|hrvaščine|srbščine|španščine|ukrajinščine) (prevedel|prevedla)',
        'prevod iz … :',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(urednik|urednica|uredil|uredila|odgovorni urednik|odgovorna urednica|lektura|lektorica|lektor) :',
        '(uredil|uredila)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(foto|fotografija|fotografije|fotograf|fotografinja|fotografiral|fotografirala|vir fotografije|video|ilustracija|slika) :',
        '(foto|fotografiral|fotografirala)',
      ],
    },
    {
      role: 'contributor',
      forms: [
        'pri (članku|besedilu|prispevku) (je sodeloval|je sodelovala|so sodelovali)',
        '(sodeloval|sodelovala|sodelovali) :',
      ],
    },
    { role: 'wire', forms: ['po (poročilih|poročanju) agencij', 'povzeto po agencijah'] },
    { role: 'citation', forms: ['(vir|viri|vir besedila|povzeto po) :', 'vir (–|—)', 'povzeto po'] },
    {
      role: 'original-publication',
      forms: [
        '(izvirnik|izvirni članek|izvirno besedilo|originalni članek) :',
        '(članek|besedilo|intervju) je (bil |bilo |)(prvič |prvotno |izvirno |)(objavljen|objavljeno) (v|na|na portalu|v časniku|v reviji)',
      ],
    },
    {
      role: 'republication',
      forms: ['(povzeto|ponatisnjeno|prevzeto) (po|iz)', 'objavljeno z (dovoljenjem|soglasjem)'],
    },
    {
      role: 'press-release',
      forms: ['sporočilo za (javnost|medije) :', 'sporočilo za (javnost|medije) (podjetja|ministrstva|družbe)'],
    },
  ],

  roles: {
    apology: [
      'opravičujemo se',
      'se opravičujemo',
      '(uredništvo|portal|časnik) se opravičuje',
      'iskreno se opravičujemo',
    ],
    denial: [
      'zanika',
      'zanikajo',
      'zanikal*',
      'demantira*',
      'zavrača* … (navedbe|obtožbe|trditve|očitke|pisanje)',
      'zavrnil* … (navedbe|obtožbe|trditve|očitke|pisanje)',
      '(lažna|lažne|neresnična|neresnične) (novica|novice|informacija|informacije)',
      'ni res',
      'ne drži',
    ],
    correction: [
      '(umaknil|umaknila|umaknili|popravil|popravila|popravili|preklical|preklicala) … (članek|novico|poročilo|prispevek)',
      'popravek',
      'opravičilo za (članek|novico|napako)',
      'opravičil* … za (članek|novico|napako)',
    ],
    'fact-check': [
      'preverjanje dejstev',
      'preverjamo dejstva',
      'preverjamo',
      'ali je res',
      'razkrinkano',
      'ali drži',
      '? ne (.|,|!)',
    ],
    independent: [
      '(za) (naš|našo|naše) (časnik|portal|medij|televizijo|redakcijo|uredništvo|revijo|radio)',
      '(naš novinar|naša novinarka|našemu novinarju|naši novinarki|našega novinarja)',
      '(nam|nam je|so nam) (povedal|povedala|povedali|potrdil|potrdila|potrdili|pojasnil|pojasnila|dejal|dejala)',
    ],
  },
  translations: {
    said: ['(naš|moj|lasten|uredniški) prevod*', 'prevod (je naš|uredništva)'],
    original: [
      '(izvirni|izvorni|originalni) (članek|tekst)',
      '(izvirno|originalno) besedilo',
      'v izvirniku',
      'izvirnik (članka|najdete|je)',
    ],
    foreign: ['v (angleščini|nemščini|ruščini|francoščini|italijanščini|hrvaščini|srbščini|španščini|ukrajinščini)'],
  },
  hearsay: ['naj bi', 'menda', 'baje', 'domnevno', 'govori se', 'sliši se', 'kot kaže'],
  reasons: [
    '(ni|niso|nima|nimajo) (pooblaščen*|pooblastila|dovoljenja|pravice)',
    'zaradi (strahu|občutljivosti|varnosti)',
    'iz strahu',
    'ker se boji',
    'iz varnostnih razlogov',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['prepovedan* v rusiji', 'v rusiji prepovedan*'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['tuj* agent*'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'oglas',
        'oglasno sporočilo',
        'promocijsko besedilo',
        'promo',
        'sponzorirana vsebina',
        'sponzorirano',
        'plačana vsebina',
        'naročena vsebina',
        'oglasna vsebina',
        'promocijska vsebina',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['sporočilo za javnost', 'sporočilo za medije'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'popravek :',
        'popravek',
        'dopolnjeno :',
        'posodobljeno :',
        'v prejšnji različici',
        '(članek|prispevek) smo (popravili|dopolnili|posodobili)',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'mnenje',
        'mnenja',
        'komentar',
        'kolumna',
        'uvodnik',
        'stališče avtorja',
        'pisma bralcev',
        'izraža mnenje avtorja',
        'zapis ne odraža',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satira', 'humor', 'parodija'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'umetne inteligence',
        'umetna inteligenca',
        'samodejno (ustvarjen*|pripravljen*)',
        'z umetno inteligenco',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['strojni prevod', 'strojno (preveden*)', 'samodejni prevod', 'samodejno preveden*'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arhiv', 'iz arhiva', 'arhivski članek'] },
    { kind: 'embargo', name: 'embargo', forms: ['embargo do'] },
  ],

  calendar: `januar, februar, marec, april, maj, junij, julij, avgust, september, oktober, november, december, januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra, ponedeljek, torek, sreda, sredo, četrtek, petek, sobota, soboto, nedelja, nedeljo, jan, feb, mar, apr, avg, sep, okt, nov, dec`,
  abbreviations: `dr, mag, prof, doc, g, ga, gl, npr, itd, ipd, oz, št, str, ul, sv, tj, t, i, d, o, mio, mrd, tel, dipl, inž, univ, akad`,
  agencies: `sta, reuters, afp, ap, tass, dpa, apa, hina, tanjug, ansa, bloomberg`,
};
