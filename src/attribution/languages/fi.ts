import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing and judging: now and then, of one and of several. */
const SAYS = `sano(o|i|vat|ivat), kerto(o|vat|ivat), kertoi, kirjoit(taa|tavat|ti|tivat), uutiso(i|ivat), ilmoit(taa|tavat|ti|tivat), vahvist(aa|avat|i|ivat), kiist(ää|ävät|i|ivät), tote(aa|avat|si|sivat), arvio(i|ivat), varoit(taa|tavat|ti|tivat), korost(aa|avat|i|ivat), usko(o|i|vat|ivat), painot(taa|tavat|ti|tivat), tiedot(taa|tavat|ti|tivat), mainit(see|sevat|si|sivat), huomaut(taa|tavat|ti|tivat), muistut(taa|tavat|ti|tivat), väit(tää|tävät|ti|tivät), lupa(a|avat), lupasi(vat|), kommento(i|ivat), raporto(i|ivat), perustel(ee|evat|i|ivat), selit(tää|tävät|ti|tivät), kuvail(ee|evat|i|ivat), vakuut(taa|tavat|ti|tivat), luonneht(ii|ivat|i), pohti(i|vat), epäil(ee|evät|i|ivät), pelkä(ä|si|ävät|sivät), ennust(aa|avat|i|ivat), kritiso(i|ivat), moit(tii|ti|tivat), kehu(u|i|vat|ivat), pahoittel(ee|evat|i|ivat), ihmettel(ee|evät|i|ivät), (tviitta|twiitta)(a|si|avat|sivat), vakuuttel(ee|evat|i|ivat), linja(a|si|avat|sivat), tähdent(ää|ävät|si|sivät), summa(a|si), tiivist(ää|i), toivo(o|i|vat|ivat), myhäil(ee|i), naur(aa|oi), huoka(a|isi), tylyttä(ä|ävät), tyrmä(ä|si|ävät|sivät), spekulo(i|ivat), valit(taa|teli|televat|ti), tulkit(see|sevat|si|sivat), tuomit(see|sevat|si|sivat), tarkent(aa|avat|si|sivat), analyso(i|ivat), laske(e|skelee|skeli), ehdot(taa|tavat|ti|tivat), kehot(taa|tavat|ti|tivat), suosit(taa|telee|teli|televat), julist(aa|i|ivat), sanailee, kerrata, muistel(ee|evat|i|ivat), ylist(ää|ävät|i|ivät), vihja(a|isi|avat), täsment(ää|ävät|si|sivät), tunnust(aa|avat|i|ivat), vähättel(ee|evät|i), puolust(aa|autuu|autui), syyt(tää|tävät|ti|tivät), arvostel(ee|evat|i|ivat), ennako(i|ivat), harmittel(ee|evat|i|ivat), iloits(ee|evat|i|ivat), murehti(i|vat), kiit(tää|tävät|ti|tivät|telee|teli), torju(u|i|vat|ivat) (väitteet|syytökset|arvostelun|ajatuksen|tiedot), kummastel(ee|i|ivat), tivaa, tivasi, kysy(y|i|vät|ivät), kysel(ee|i), vannoo, vannoi, muotoil(ee|i), kiteyt(tää|ti), tilit(tää|ti), havaits(ee|i|ivat), laskelmoi, päättel(ee|i), rohkais(ee|i), rauhoittel(ee|i|ivat), vastust(aa|avat|i|ivat), suhtautu(u|i|vat|ivat) (myönteisesti|kielteisesti|epäillen|varauksella|penseästi), haukku(u|i|vat), lyttä(ä|si|sivät), näpäyt(tää|ti), puuskaht(aa|i), tuhaht(aa|i), letkaut(taa|ti), vitsail(ee|i), maalail(ee|i), povaa, povasi, väläyt(tää|ti|tivät), vetoa(a|si|avat|sivat), nimittä(ä|i), ohjeist(aa|i|avat), neuvo(o|i|vat), opast(aa|i), kannust(aa|i), kertaa, kertasi, ei sulje pois, ei usko, ei kiistä, ei salaile, eivät usko, eivät sulje pois, tekee selväksi, teki selväksi, tuo esiin, toi esiin, nostaa esiin, nosti esiin`;

/** Verbs that things have too, or that say something only beside what was said: "adds", "answers", "waits", "watches". */
const SPEAKS = `uhka(a|si|avat|sivat), lis(ää|äsi|äävät|äsivät), vast(aa|asi|aavat|asivat), jatk(aa|avat|oi|oivat), odot(taa|tavat|ti|tivat), katso(o|i|vat|ivat), paljast(aa|avat|i|ivat), kuva(a|si|avat|sivat), myön(tää|tävät|si|sivät), näke(e|vät), näki, todist(aa|i|ivat), esit(tää|tävät|ti|tivät), toist(aa|i|avat|ivat)`;

/** Those that somebody has of themselves, and things only where nobody is named. */
const DEMANDS = `kannat(taa|tavat|ti|tivat), vaat(ii|ivat|i), pyyt(ää|ävät), pyysi(vät|)`;

/** Those that news prints with "that" behind them, and that are no common verbs of doing. */
const SAID = `sanonu(t|eet), kertonu(t|eet), ilmoittanu(t|eet), vahvistanu(t|eet), kiistäny(t|eet), todennu(t|eet), kirjoittanu(t|eet), uutisoinu(t|eet), arvioinu(t|eet), varoittanu(t|eet), korostanu(t|eet), myöntäny(t|eet), väittäny(t|eet), luvannu(t|eet), vaatinu(t|eet), kommentoinu(t|eet), raportoinu(t|eet), paljastanu(t|eet), vakuuttanu(t|eet), ennustanu(t|eet), kritisoinu(t|eet), arvostellu(t|eet), pahoitellu(t|eet), tiedottanu(t|eet), perustellu(t|eet), painottanu(t|eet), syyttäny(t|eet), ehdottanu(t|eet), vedonnu(t|eet), antanut ymmärtää, muistuttanu(t|eet), huomauttanu(t|eet), vastannu(t|eet), toivonu(t|eet), uhannu(t|eet), selittäny(t|eet), tunnustanu(t|eet), ennakoinu(t|eet), linjannu(t|eet), epäilly(t), torjunu(t|eet), vastustanu(t|eet), kannattanu(t|eet), maininnu(t|eet), kuvaillu(t|eet), todistanu(t|eet), suositellu(t|eet), kehottanu(t|eet), valittanu(t|eet), kysyny(t|eet), kiittäny(t|eet), julistanu(t|eet), arvostellu(t)`;

/** Finnish. Cases are endings; "mukaan" stands behind a genitive; the verb follows the subject, or a quotation. */
export const fi: LanguageRules = {
  code: 'fi',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', colonEndings: true },

  nouns: {
    variants: [
      { again: `virasto, laitos, järjestö, viranomainen`, before: '*' },
      {
        again: `poliitikko, poliitikon, *poliitikko, *poliitikon, demari, demarin, keskustalainen, keskustalaisen, kokoomuslainen, kokoomuslaisen`,
        before: `*ministeri, *ministerin, *kansanedustaja, *kansanedustajan, *puheenjohtaja, *puheenjohtajan,
          *johtaja, *johtajan, *valtuutettu, presidentti, presidentin, *meppi, *poliitikko`,
      },
      {
        again: 'valmentaja, valmentajan, luotsi, päävalmentaja, päävalmentajan',
        before: '*valmentaja, *valmentajan, luotsi, *käskijä',
      },
      {
        again: 'asianajaja, asianajajan, juristi, lakimies, syyttäjä, syyttäjän',
        before: '*asianajaja, *asianajajan, *juristi, *syyttäjä, *syyttäjän, *lakimies',
      },
      {
        again: 'lääkäri, lääkärin, ylilääkäri, ylilääkärin, asiantuntija, asiantuntijan',
        before: '*lääkäri, *lääkärin, *kirurgi, *logi',
      },
      {
        again: 'tutkija, tutkijan, professori, professorin, asiantuntija, asiantuntijan, ekonomisti, ekonomistin',
        before: `*professori, *professorin, *tutkija, *tutkijan, dosentti, *asiantuntija, *asiantuntijan,
          *ekonomisti, *ekonomistin, *logi`,
      },
      {
        again:
          'tähti, tähden, muusikon, juontajan, koomikko, näyttelijä, näyttelijän, laulaja, laulajan, artisti, artistin, juontaja, muusikko',
        before:
          '*näyttelijä, *näyttelijän, *laulaja, *laulajan, artisti, muusikko, koomikko, *juontaja, räppäri, *tähti',
      },
      {
        again: 'toimitusjohtaja, toimitusjohtajan, yrittäjä, yrittäjän',
        before: '*johtaja, *johtajan, yrittäjä, perustaja, omistaja',
      },
      {
        again:
          'pelaaja, pelaajan, hyökkääjä, hyökkääjän, maalivahti, maalivahdin, puolustaja, puolustajan, kapteeni, kapteenin, urheilija, urheilijan',
        before:
          'hyökkääjä, *maalivahti, puolustaja, *pelaaja, kapteeni, *juoksija, *hiihtäjä, *uimari, *kiekkoilija, *jalkapalloilija, *laituri, *sentteri, *keskikenttäpelaaja, *ajaja, *lupaus',
      },
      { again: 'kirjailija, kirjailijan', before: '*kirjailija, *kirjailijan, runoilija' },
      { again: 'piispa, piispan, pappi, kirkkoherra', before: '*piispa, *piispan, pappi, kirkkoherra, kardinaali' },
      {
        again:
          'yhtiö, yhtiön, yritys, yrityksen, konserni, konsernin, pankki, pankin, valmistaja, valmistajan, ketju, ketjun, varustamo, varustamon',
        trades:
          '*yhtiö, *yritys, *konserni, *valmistaja, *ketju, *pankki, *jätti, *varustamo, *telakka, *panimo, *rakentaja, *kehittäjä, *operaattori, *toimittaja, *tuottaja, *kustantamo, *meijeri, *kauppa',
      },
    ],
    source: `*läh(de|teen|teet|teiden|teitä|teisiin|teeseen|teensä|teeltä|teiltä|teistä|teidensä|teisiinsä|teestä), sisäpiiriläi(nen|sen|set|sten), vuotaj(a|an|at), *pii(reissä|reistä|rien|rit), *lähipiiri*`,
    people: `paikalla oll(eet|eiden|ut|een), paikalla olij(at|oiden), tapahtumapaikalla oll(eet|eiden), *kymppi(nen|sen|set|sten), sivulli(nen|sen|set|sten), *tähti, *tähden, asianajajansa, avustajansa, puolisonsa, vaimonsa, miehensä, isänsä, äitinsä, veljensä, siskonsa, ystävänsä, kollegansa, valmentajansa, tiedottajansa, managerinsa, edustajansa, perheensä, tyttärensä, poikansa, *poliitikko, *poliitikon, autoilija*, vuokralai(nen|sen|set), vuokranantaj(a|an|at), metsänomistaj(a|an|at), koiranomistaj(a|an), pyöräilij(ä|än|ät), kyläläis(et|ten), kyläläinen, ravintoloitsij(a|an), parturi, parturin, maalari, maalarin, maitotilalli(nen|sen), keksij(ä|än), astronaut(ti|in), taloustieteilij(ä|än|ät), konduktöör(i|in), kiekkoilij(a|an), rallikusk(i|in), mäkihyppääj(ä|än), veteraan(i|in), mestari, mestarin, tamperelai(nen|sen), helsinkiläi(nen|sen), turkulai(nen|sen), oululai(nen|sen), rovaniemeläi(nen|sen), ruotsalai(nen|sen), norjalai(nen|sen), saksalai(nen|sen), amerikkalai(nen|sen), brit(ti|in), tanskalai(nen|sen), demar(i|in), keskustalai(nen|sen), kokoomuslai(nen|sen), teini, teinin, *kirurgi, artisti, artistin, koomikko, *juoksija, *hiihtäjä, *uimari, kardinaali, pankkiiri*, taksikuski*, tarjoilija*, kokki, kokin, kokit, kampaaja*, oppilas, oppilaan, oppilaat, oppilaiden, vanhempi, vanhemman, isoäiti*, isoisä*, täti, tädin, tuttava*, tuomittu, tuomitun, lentäjä*, lentoemän*, etsivä, etsivän, senaattori*, konsuli*, kommentaattori*, kolumnisti*, tanssija*, bloggaaja*, vaikuttaja, vaikuttajan, luotsi, luotsin, hiihtäjä*, ampumahiihtäjä*, nyrkkeilijä*, fani, fanin, fanit, imaami*, rabbi*, nunna*, seismologi*, virologi*, psykiatri, psykiatrin, psykiatrit, kirurgi, kirurgin, kirurgit, apteekkari*, mehiläistarhaaja*, puutarhuri*, maanviljelijä*, vieras, vieraan, vieraat, kävijä*, katsoja*, kuulija*, ostaja*, käyttäjä*, eläkeläinen, eläkeläisen, eläkeläiset, eläkeläisten, maahanmuuttaja*, mielenosoittaja*, prinssi*, virkailija*, komentaja*, hakkeri*, ohjelmoija*, nuoret, nuorten, tyttö, tytön, tytöt, asianajajat, asianajajien, jotkut, jotkin, *aajat, *ääjät, *ijat, *ijät, *ttajat, *ttäjät, *laiset, *läiset, *laisten, *läisten, seuraajien, (asiantuntij|tutkij)oista, analyytikoista, *viranomai(nen|sen|set|sten|sia|siin|selle|sille), *asiantuntij(a|an|at|oiden|oita|alle), *tutkij(a|an|at|oiden|oita|alle|aryhmä|aryhmän), *analyytik(ko|on|ot|oiden|kojen), *edustaj(a|an|at|ien|alle), *puhuj(a|an), silminnäkij(ä|än|ät|öiden), todistaj(a|an|at|ien), asuk(as|kaan|kaat|kaiden), *työntekij(ä|än|ät|öiden), *asiakk(aat|aiden), asiakas, diplomaat(ti|in|it|tien), naapur(i|in|it|ien), omai(nen|set|sten), *opiskelij(a|an|at|oiden), *opettaj(a|an|at|ien), *lääkär(i|in|it|ien|eiden), hoitaj(a|an|at|ien), *poliis(it|ien), *kuljettaj(a|an|at|ien), matkustaj(a|an|at|ien), *poliitik(ko|on|ot|koiden), *jäsen(|en|et|ten|ien), *ekonomist(i|in|it|ien), *metsästäj(ä|än|ät|ien), kalastaj(a|an|at|ien), viljelij(ä|än|ät|öiden), *yrittäj(ä|än|ät|ien), *insinöör(i|in|it|ien), *mie(s|hen|het|sten), nai(nen|sen|set|sten), perhe, perheen, uhri, uhrin, uhrit, uhrien, epäil(ty|lyn|lyt|tyjen), kriitik(ot|oiden), vanhem(mat|pien), nuor(et|ten), kannattaj(at|ien), *pelaaj(a|an|at|ien), kollega, kollegan, kollegat, *meteorolog(i|in|it|ien), *histor(ioitsija|ioitsijan|ioitsijat), biolog(i|in|it), geolog(i|in|it), *toimittaj(at|ien), sotilas, sotilaat, sotilaan, ihmi(set|sten), aktivist(i|in|it|ien), *urheilij(a|an|at|oiden), *lukij(a|at|oiden), upseer(i|in|it|ien), *vartij(a|an|at|oiden), *vanki, vangit, *sukelta(ja|jat|jan|jien), henkil(ö|ön|öt|öiden|öä|öltä), *palstalai(nen|set|sten), puolustusasianajaj(a|an), *lähiomai(nen|set|sten), *potila(s|an|at|iden), *syytet(ty|yn|yt|tyjen), *rikoksentekij(ä|än), *vastaaj(a|an|at), *osakk(aat|eenomistajat|aiden), *sijoittaj(a|an|at|ien), *kuluttaj(a|an|at|ien), *äänestäj(ä|än|ät|ien), *ehdok(as|kaan|kaat|kaiden), *kannattaj(a|an), *vastustaj(a|an|at|ien), *järjestäj(ä|än|ät|ien), *osallistuj(a|an|at|ien), *vapaaehtoi(nen|sen|set|sten), *pakolai(nen|sen|set|sten), *turist(i|in|it|ien), *myyj(ä|än|ät|ien), *kauppia(s|an|at|iden), *leipur(i|in|it), *seppä, *puusepp(ä|än|ät), *siivooj(a|an|at|ien), *sairaanhoitaj(a|an|at|ien), *kätilö, *kätilön, *kätilöt, *farmaseut(ti|in|it), *psykolog(i|in|it|ien), *sosiolog(i|in|it), *arkeolog(i|in|it|ien), *tähtitieteilij(ä|än|ät), *fyysik(ko|on|ot|koiden), *kemist(i|in|it), *ekolog(i|in|it), *jurist(i|in|it|ien), *valtiotieteilij(ä|än), *kielitieteilij(ä|än), *pappi, *papin, *papit, mummo, mummon, isä, isän, äiti, äidin, veli, veljen, sisko, siskon, tytär, tyttären, poika, pojan, vaimo, vaimon, leski, ystävä, ystävän, ystävät, *toveri, *toverin, *toverit, *konsultt(i|in|it|ien), *tarkkailij(a|an|at|oiden), *neuvottelij(a|an|at|oiden), *välittäj(ä|än|ät), *avustaj(a|an|at|ien), *neuvonantaj(a|an|at|ien), *pelastaj(a|an|at|ien), *ensihoitaj(a|an|at|ien), *rakentaj(a|an|at|ien), *kehittäj(ä|än|ät|ien), *suunnittelij(a|an|at|oiden), *maalivah(ti|din), *hyökkääj(ä|än|ät), *puolustaj(a|an|at)`,
    office: `*hoitaj(a|an), kirjeenvaihtaj(a|an), räppär(i|in), *manageri, *managerin, *ministeri, *ministerin, *ministerille, *president(ti|in|tille), *johtaj(a|an|at|ien|alle), *pääl(likkö|likön|liköt|likölle), *tiedottaj(a|an), *professor(i|in|ille), *pormestar(i|in|ille), *komisar(io|ion), *syyttäj(ä|än|älle), *tuomar(i|in), *asianajaj(a|an), *kenraal(i|in), *everst(i|in), *valmentaj(a|an), *sihteer(i|in), *kirjailij(a|an), *toimittaj(a|an), *piisp(a|an), *suurlähettil(äs|ään), *tarkastaj(a|an), *kapteen(i|in), *kuvernöör(i|in), *rehtor(i|in), *dosent(ti|in), *arkkiteht(i|in), *esimi(es|ehen), *perustaj(a|an), *kansanedustaj(a|an), *meppi, *mepin, *kunink(aan), kuningas, paavi, paavin, *omistaj(a|an), *koordinaattor(i|in), *vetäj(ä|än), *ohjaaj(a|an), *näyttelij(ä|än), *muusik(ko|on), *laulaj(a|an), *taiteilij(a|an), *tohtor(i|in), *mestar(i|in), *maalivahti, *runoilij(a|an), *säveltäj(ä|än), *kuvanveistäj(ä|än), *valokuvaaj(a|an), *tuottaj(a|an), *juontaj(a|an), *kuraattor(i|in), *intendent(ti|in), *valtuutet(tu|un), *puhemie(s|hen), *kansleri, *kanslerin, *amiraal(i|in), *majur(i|in), *luutnant(ti|in), *vanginvartij(a|an), *kamreer(i|in), *isännöitsij(ä|än), *ylilääkär(i|in), *asiamie(s|hen), *edunvalvoj(a|an), *luottamusmie(s|hen), *kirkkoherr(a|an)`,
    unnamed: `nimettömänä, nimettömän*, nimetön*, nimettömä*, nimettöm(ät|ien|iin|yyden), anonyym(i|in|it|ien|eihin|isti|iuden), nimeämätt(ömän|ömien|ömiin|ömät), nimeämätön, tunnistamaton, tuntemattoma*, henkilöllisyyttään paljastamat(on|toman), nimensä salaav(a|an), nimettömänä (pysyttelev|pysytellyt|esiintyv|puhuv|haastattelu)*, lähellä, perillä olev(a|an|at|ien), tunteva, tuntevan, tuntevat, tuntevien, sisäpiiri*`,
    title: `herra, rouva, tri, tohtori, prof`,
    organization: `autonvalmistaja, *valmistaja, *valmistajan, rakennuttaja, rakennuttajan, festivaali, festivaalin, eläintarha, eläintarhan, moskeija, moskeijan, konsulaatti, konsulaatin, miliisi, kapinalliset, kapinallisten, hovi, hovin, punainen risti, punaisen ristin, ajatushautomo, ajatushautomon, alusta, *jätti, *jätin, panimo, panimon, meijeri, meijerin, verkosto, verkoston, tuomaristo, tuomariston, komitea, komitean, urakoitsija, urakoitsijan, kustantamo, kustantamon, johtokunta, johtokunnan, *firma, *firman, valtuusto*, kaupunginvaltuusto*, klinikka*, operaattori*, valmistaja*, liikennöitsijä*, washington, washingtonin, moskova, moskovan, peking, pekingin, bryssel, brysselin, pjongjang, teheran, *ministeriö, *ministeriön, *ministeriöstä, poliisista, *poliisi, *poliisin, *laitos, *laitoksen, *laitokset, *virasto, *viraston, *yhtiö, *yhtiön, *yhtiöt, *yritys, *yrityksen, *yritykset, *hallitus, *hallituksen, *oikeus, *oikeuden, *oikeudesta, *sairaala, *sairaalan, *puolue, *puolueen, *kaupunki, *kaupungin, *kunta, *kunnan, *komissio, *komission, *liitto, *liiton, *järjestö, *järjestön, *järjestöt, *järjestöjen, *keskus, *keskuksen, *pankki, *pankin, *armeija, *armeijan, *voimat, *voimien, *toimisto, *toimiston, *yksikkö, *yksikön, *osasto, *osaston, *säätiö, *säätiön, *seura, *seuran, *yhdistys, *yhdistyksen, *tulli, *tullin, *kirkko, *kirkon, *lähetystö, *lähetystön, *parlamentti, *parlamentin, *neuvosto, *neuvoston, *palvelu, *palvelun, *instituutti, *instituutin, *konserni, *konsernin, kreml, kremlin, pentagon, pentagonin, nato, naton, eu, eu:n, yk, yk:n, who, who:n, thl, thl:n, *varustamo, *varustamon, *vartiosto, *vartioston, *laboratorio, *museo, *museon, *oppositio, *opposition, *ryhmä, *ryhmän, *virastot, puolustus, puolustuksen, syyttäjäpuoli, *tehdas, *tehtaan, *koulu, *koulun, *päiväkoti, *teatteri, *teatterin, *kirjasto, *kirjaston, *orkesteri, *kauppa, *kaupan, *ketju, *ketjun, *pörssi, *pörssin, *satama, *sataman, *lentoasema, *akatemia, *akatemian, *opisto, *opiston, *kilta, *liiga, *liigan, *joukkue, *joukkueen, *klubi, *klubin, *kamari, *kamarin, *hyvinvointialue, *hyvinvointialueen, *startup, *viranomainen, *valtio, *valtion, *tuomioistuin, *tuomioistuimen, *lautakunnat, *työnantaja, *työnantajat, ilmatieteen laitos, ilmatieteen laitoksen, suomen pankki, suomen pankin, valkoinen talo, valkoisen talon, imf, oecd, fifa, uefa, kela, kelan, supo, tukes, traficom, fingrid`,
    outlet: `*leh(ti|den|dessä|teen|destä|delle|den mukaan|teä|deltä), *lehd(et|issä), *sanoma(t|lehti|lehden), *kanav(a|an|alla|alle), *radio, *radion, *radiolle, *televisio, *television, *televisiolle, tv-kanava*, *sivus(to|ton), *toimitu(s|ksen), *julkaisu, *julkaisun, *julkaisuun, *yleisradioyhtiö, *yleisradioyhtiön, *podcast*, *mediayhtiö, *mediayhtiön, *sanomissa, *kustantamo`,
    collective: `*media, *median, mediat, medioiden, tiedotusväline(et|iden|isiin), tiedotusvälineitä, *lehdistö, *lehdistön, lehdet, lehtien, uutismediat, lehtitiedot, lehtitietojen`,
    agency: `*uutistoimisto, *uutistoimiston, *uutistoimistolle, *tietotoimisto, *tietotoimiston, *uutistoimistot`,
    document: `*luettelo(|n|sta|ssa), *sähköposti(|n|t|en|sta|eista), *dokumen(tti|tin|tit|ttien|tista|teista), luvut, lukujen, lukuja, lukuihin, syyte, syytteen, *raport(ti|in|issa|tiin|it|tien), *selvity(s|ksen|ksessä|kset), *tutkimu(s|ksen|ksessa|kset|sten|ksesta), *tiedo(te|tteen|tteessa), *lausun(to|non|nossa|toon), *kysely(|n|ssä|yn), *asiakirj(a|an|at|ojen|oista|oihin|oissa), *pöytäkirj(a|an|assa), *muistio, *muistion, *muistiossa, *kirje, *kirjeen, *kirjeessä, *päätö(s|ksen|ksessä), *tuomio, *tuomion, *tilasto(|n|jen|t|issa), *mittau(s|ksen|sten), *julkilausum(a|an|assa), *ennu(ste|steen|steessa), *gallup*, *analyysi, *analyysin, *analyysissa, *artikkel(i|in|issa), *juttu, *jutun, *uuti(nen|sen|sessa|set|siin|sten), *katsau(s|ksen|ksessa), *baromet(ri|rin|rissa), *valitu(s|ksen|ksessa), *arvio, *arvion, *sähköpost(i|in|issa|it), *blog(i|in|issa), *blogikirjoituksessa, *kysely(stä|jen|t|issä), *raporti(sta), *selvityks(estä|istä), *tutkimuks(esta|ista|issa), *lausunno(sta), *tiedottee(sta), *pöytäkirj(asta|oista|oissa), *muistiosta, *kirjeestä, *päätöks(estä|istä), *tuomiosta, *tuomiossa, *tilasto(sta|ista), *ennusteesta, *analyysista, *gallup(ista|in|issa), *artikkelista, *jutusta, *jutussa, *uutisesta, *katsauksesta, *barometrista, *valituksesta, *sähköpost(ista|eista|eissa), *viesti(stä|ssä), *viestei(stä|ssä), *haastehakemu(s|ksen|ksessa|ksesta), *kanteessa, *kanne, *kanteen, *kantelu(|n|ssa|sta), *esitys, *esityks(en|essä|estä), *mietin(tö|nön|nössä), *sopimu(s|ksen|ksessa|ksesta), *suunnitelm(a|an|assa|asta), *luonno(s|ksen|ksessa|ksesta), *strategi(a|an|assa), *päiväkirj(a|an|assa|oissa), *muistelm(at|issa|ien), *kirja(ssa|sta), *tallen(ne|teen|teessa|teella|teelta), *videolla, *auditoin(ti|nin|nissa), *tarkastuskertomu(s|ksen|ksessa|ksesta), *vuosikertomu(s|ksen|ksessa|ksesta), *indeks(i|in|issä), *väestönlaskenn(assa|an), *ohje(essa|en), *laskelm(a|an|at|ien|ista|issa), *mittauksesta, *mittauksessa, *aineisto(n|ssa|sta)`,
  },

  phrase: {
    determiners: `osa, eräs, erään, eräät, eräiden, yksi, yhden, kaksi, kahden, kolme, kolmen, neljä, useat, useiden, monet, monien, jotkut, joidenkin, muutama, muutaman, muut, muiden, usea, usean`,
    objects: `*ttä, *uutta, *ltä, *llä, *ölle, *älle`,
    lastNounDecides: true,
    definite: `tämä, tämän, se, sen, ne, niiden, nämä, näiden, kyseinen, kyseisen, sama, saman`,
    links: `ja, lähellä, lähellä olevan, lähellä olevien, asiaa, asiasta, tilannetta, &`,
    particles: `von, van, af, de, der, den, la, le, al, bin, ibn, da, di`,
    stops: `on, ovat, oli, olivat, ole, olisi, olla, että, joka, jonka, jotka, joiden, jossa, josta, johon, kun, jos, koska, vaikka, mutta, vaan, sillä, kuin, kuten, niin, siitä, siinä, siten, mitä, mikä, missä, miten, miksi, ei, eivät, eikä, tai, sekä, jälkeen, ennen, kanssa, aikana, vuoksi, takia, johdosta, lisäksi, välillä, saakka, asti, kohti, vastaan, varten, alla, päällä, luona, kautta, ohi, tuli, tulee, tulevat, sai, saa, saivat, saavat, teki, tekee, tekevät, voi, voivat, pitää, pitäisi, joutui, joutuu, haluaa, halusi, alkoi, alkaa, päätti, päättää, osti, myi, lähti, lähtee, kuoli, loukkaantui, saapui, sulki, avasi, rakentaa, rakensi, maksaa, maksoi, jäi, jää, jäävät, löysi, löytyi, nousi, laski, putosi, kaatui, törmäsi, voitti, hävisi, pelasi, syntyi, kasvoi, valitsi, muuttui, otti, ottaa, antoi, antaa, vei, vie, asuu, asui, katosi, sulkee, avaa, pakeni, nosti, nostaa, ryhtyi, ryhtyy, aikoo, aikoi, jotta, joten, jolloin, kunnes, tullaan, tuo, tuovat, toi, toivat, aiheuttaa, aiheutti, alkaen, lähtien, jotain, jotakin, mitään, kuka, ketkä, kenen, keneltä, kumpi`,
    verbs: `*aisi, *isivat, *isivät, *tui, *tyi, *uessa, *tiin, *ssaan, *ssään, *tuaan, *tyään`,
    between: `silti, kirjeessään, myös, puolestaan, taas, sen sijaan, tänään, eilen, nyt, jo, aiemmin, myöhemmin, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, maanantai-iltana, tiistai-iltana, keskiviikkoiltana, torstai-iltana, perjantai-iltana, tiedotteessaan, tiedotteessa, lausunnossaan, haastattelussa, tiedotustilaisuudessa, puheessaan, blogissaan, twitterissä, facebookissa, verkkosivuillaan, sivuillaan, itse, kuitenkin, lisäksi, edelleen, tuolloin, sittemmin, samalla, viestissään, sähköpostitse, kirjallisesti, suoraan, yhä, vielä, hiljattain, äskettäin, aamulla, illalla, iltapäivällä, viestipalvelu x:ssä, viestipalvelu x : ssä, x:ssä, x : ssä, somessa, sosiaalisessa mediassa, instagramissa, radiossa, televisiossa, eduskunnassa, oikeudessa, ottelun jälkeen, pelin jälkeen, kokouksen jälkeen, tapaamisen jälkeen`,
    pronouns: {
      person: `hän, hänen, hänet, hänelle`,
      people: `he, heidän`,
      thing: `se, sen`,
      relative: `joka, jonka, jotka`,
    },
    negations: `elokuva, näytelmä, romaani, albumi, kappale, tv-sarja, kukaan, kenenkään, ei kukaan, ei, eivät, tuskin`,
    and: `ja, sekä, tai`,
    self: `minä, minun, minua, me, meidän, meitä, mulla, minulla, meillä, minusta, meistä, mielestäni, mielestämme, olen, olemme, uskon, luulen, toivon`,
    openers: `ja, mutta, sillä, vaan, kun, koska, vaikka, että, jonka, jota, samalla, kuten, miten, joten`,
    conditions: `jos, mikäli, ellei, elleivät`,
  },

  cues: [
    {
      // Who will not say gives an answer as well.
      words:
        '(ei|eivät) (kommentoi|kommentoinut|kommentoineet|vahvista|vahvistanut|vahvistaneet|kiistä|avaa|ota kantaa|ottanut kantaa|halua kommentoida|halunnut kommentoida|halunneet kommentoida|suostu kommentoimaan|suostunut kommentoimaan|lausu|lausunut)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: 'pi(tää|ti|tävät|tivät)',
      forms: [
        '{source} {cue} … (*ttavana|*tävänä|*tomana|*ttömänä|*isena|*isenä|*llisena|*llisenä|*aana|*oikeana|*vääränä|*turhana|*hölmönä|*selvänä|*liian *na)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        'ei (säästellyt|säästele) sanojaan, ei (peitellyt|peittele|salannut|salaa|kätkenyt) (pettymystään|iloaan|tyytyväisyyttään|närkästystään|suuttumustaan|harmiaan|ylpeyttään), (on|oli) (tyytymätön|pettynyt|tyytyväinen|huolissaan|raivoissaan)',
      forms: ['{source} {cue}'],
      needs: 'person',
    },
    {
      words: 'valit(taa|tavat|ti|tivat)',
      forms: ['{source} {cue} , että', '” {cue} {source}'],
      needs: 'known',
    },
    {
      // Whom an outlet has it from.
      words: '(sai|saa|on saanut) tietää',
      forms: ['(kuten |){medium} {cue} {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        '{source} (ei|eivät) (halunnut|halunneet|halua|suostunut|suostuneet|suostu|voinut|voi|ole halunnut|ole suostunut|ole vastannut|ole vastanneet|vastannut|vastanneet) (… |)(kommentoida|kommentoimaan|vahvistaa|vahvistamaan|haastatteluun|haastattelupyyntöön|kommenttipyyntöön|kysymyksiin)',
        '{source} (kieltäytyi|kieltäytyivät|kieltäytyy) (kommentoimasta|vahvistamasta|haastattelusta)',
      ],
      strong: true,
    },
    {
      kind: 'original-publication',
      forms: [
        '(asiasta|tapauksesta|tiedosta|jutusta|aiheesta) (kertoi|uutisoi|kirjoitti|raportoi) (ensin|ensimmäisenä|alun perin|aiemmin ensin) {source}',
        '{source} (kertoi|uutisoi|raportoi|paljasti|kirjoitti) (asiasta |tapauksesta |) (ensin|ensimmäisenä|ensimmäisten joukossa|alun perin)',
        '(ensin|ensimmäisenä) (asiasta|tapauksesta) (kertoi|uutisoi|raportoi|kirjoitti) {source}',
        '(artikkeli|juttu|kirjoitus|teksti|uutinen|haastattelu) (on |) (julkaistu|ilmestyi|julkaistiin) (alun perin|ensin|ensimmäisen kerran|alunperin) {source}',
        'alun perin {source} (julkaisema|julkaiseman)',
      ],
      needs: 'publication',
    },
    {
      forms: [
        '{source} (kertoi|kertoo|sanoi|sanoo|vahvisti|vahvistaa|kommentoi|totesi|toteaa|arvioi|myöntää|myönsi|kiisti|kiistää) (asian |tiedon |tapauksen |asiasta |tapauksesta |) {medium}lle',
        '{source} (kertoi|kertoo|sanoi|sanoo|vahvisti|vahvistaa|kommentoi|totesi|toteaa|arvioi) (asian |tiedon |asiasta |) {medium} , (että|ettei)',
        '” (kertoi|kertoo|sanoi|sanoo|totesi|toteaa|kommentoi|arvioi|vakuuttaa|myöntää|kuvailee|muistelee|selittää|perustelee|pohtii|iloitsee|vahvistaa) {source} (, … , |){medium}lle',
        '{source} (on |ovat |) … (kertonut|sanonut|vahvistanut|kommentoinut|todennut|kertoneet) {medium}lle',
        '{source} (kertoi|kertoo|sanoi|sanoo|totesi|toteaa|arvioi) {medium}n haastattelussa',
        '” (kertoi|kertoo|sanoi|sanoo|totesi|toteaa) {source} {medium}n haastattelussa',
      ],
    },
    {
      forms: [
        '{source} (puhunut|puhuneet|puhuneiden|puhuneen|puhuva|haastattelema|haastattelemat|haastattelemien|haastatteleman)',
      ],
      needs: 'outlet',
      told: true,
    },
    { words: `haastattelussa, ohjelmassa, aamutv:ssä`, forms: ['{source}n {cue}'], needs: 'outlet', told: true },
    {
      words: `sanomalehden, lehden, kanavan`,
      forms: ['{cue} {source} haastattelussa'],
      needs: 'publication',
      told: true,
    },
    {
      words: `nojautuen, viitaten, viittaa, viittasi, viittaavat, vetoaa, vetosi, vetoavat, vedoten, siteeraa, siteerasi, siteeraten, lainaa, lainasi, lainaten, nojaa, nojautuu`,
      forms: ['… {source} {cue}', '{origin} {cue} {source}', '{cue} {source}', '{source} {cue}'],
      chain: true,
      needs: 'outlet',
    },
    {
      words: `viitaten, vedoten, siteeraten, lainaten`,
      forms: [
        '{cue} {source}',
        '(kertoo|kertoi|uutisoi|kirjoittaa|kirjoitti|raportoi|kertovat|uutisoivat) … {source} {cue}',
      ],
      chain: true,
      needs: 'known',
    },
    {
      words: `viitaten, vedoten, vetoaa, vetosi, vetoavat, siteera(a|si|ten), laina(a|si|ten)`,
      forms: ['… {source} {cue}', '{cue} {source}', '{source} {cue}'],
      chain: true,
      needs: 'unnamed',
    },
    {
      words: `viitaten, viittaa, viittasi, viittaavat, vetoaa, vetosi, vetoavat, vedoten, siteera(a|si|ten), laina(a|si|ten)`,
      forms: ['… {source} {cue}', '{cue} {source}', '{source} {cue}'],
      chain: true,
      needs: 'document',
    },
    {
      words: `(tietojen|tiedon|uutisen|jutun|raportin|arvion|arvioiden|laskelmien|laskelman|lausunnon|tiedotteen|ilmoituksen|kertoman|mielestä|näkemyksen|tilastojen|artikkelin|lähteiden|käsityksen|tulkinnan|ennusteen|haastattelun|sanojen) mukaan, mielestä, mukaan`,
      forms: ['{source} {cue}', '… {source} {cue}'],
    },
    {
      words: `tietojen perusteella, perusteella, pohjalta`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `(uutise|jutu|artikkeli|raporti|kirjoitukse|paljastukse|haastattelu|kirjoituks)(n mukaan|ssa|sta|en mukaan|essa|esta)`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      forms: [
        '(asiasta|tapauksesta|siitä|tästä|uutisesta|hankkeesta) (kertoo|kertoi|uutisoi|uutisoivat|kirjoittaa|kirjoitti|raportoi|tiedotti|ilmoitti|ovat kertoneet|on kertonut|kertoivat|kertovat) (myös |muun muassa |esimerkiksi |) {source}',
        '(näin|niin) (sanoo|kertoo|kirjoittaa|arvioi) {source}',
        'tätä mieltä on {source}',
      ],
      strong: true,
    },
    {
      forms: [
        '{source} (saamien|hankkimien|näkemien|haltuunsa saamien) (tietojen|asiakirjojen|dokumenttien) mukaan',
        '{source} (nähtävillä|hallussa) (on|olleiden|olevien)',
      ],
      needs: 'outlet',
    },
    {
      words: `(tiedot|uutisen|uutiset|tapauksen|asian) (vahvisti|vahvistaa|vahvistivat|kiisti|kiistää)`,
      forms: ['{cue} (myös |) {source}'],
      strong: true,
    },
    {
      kind: 'press-release',
      words: `(kertoo|kertoi|sanoo|sanoi|toteaa|totesi|kirjoittaa|ilmoittaa|ilmoitti|tiedotti) (tiedotteessa|tiedotteessaan|lehdistötiedotteessa|lehdistötiedotteessaan)`,
      forms: ['{source} {cue}', '” {cue} {source}'],
    },
    {
      forms: [
        '{source} (kirjoitetaan|todetaan|kerrotaan|arvioidaan|sanotaan|todettiin|kerrottiin|varoitetaan|väitetään|korostetaan|esitetään|suositellaan)',
        '{source} (kertoo|osoittaa|osoitti|viittaa|paljastaa|paljasti|selviää|ilmenee|käy ilmi|selvisi|ilmeni|kävi ilmi)',
        '(ilmenee|selviää|käy ilmi|ilmeni|selvisi|kävi ilmi) {source}',
      ],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: [
        '” {cue} {source}',
        '(näin|niin|asiasta|tästä|siitä) {cue} (muun muassa |myös |esimerkiksi |) {source}',
        '(kuten|niin kuin) {source} {cue}',
        '{source} {cue} (, |)(että|miten|miksi|ettei|etteivät|kuinka)',
        '{source} {cue}',
        '{cue} {source} , että',
      ],
    },
    { words: SAYS, forms: ['{source} … {cue} , (että|ettei|etteivät)'], needs: 'known' },
    {
      words: SPEAKS,
      forms: ['” {cue} {source}', '{source} {cue} (, |)(että|miten|miksi|ettei|etteivät)', '{source} {cue} :'],
      needs: 'known',
    },
    { words: SPEAKS, forms: ['{source} {cue}'], needs: 'quotation' },
    { words: DEMANDS, forms: ['” {cue} {source}', '{source} {cue}'], needs: 'known' },
    { words: 'mukaansa', forms: ['{source} {cue}'], needs: 'known' },
    {
      // "From the circles of the cabinet it is confirmed that".
      words:
        '(vahvistetaan|kerrotaan|arvioidaan|uskotaan|sanotaan|epäillään|vakuutetaan|kiistetään|korostetaan|todetaan|pelätään|vahvistettiin|kerrottiin|arvioitiin|uskottiin|sanottiin|kiistettiin|todettiin|ilmoitettiin|ilmoitetaan)',
      forms: ['{source}(sta|stä) {cue}', '{source}(ssa|ssä) {cue}', '{source} {cue} (, |)(että|ettei)'],
      needs: 'known',
      quiet: true,
    },
    {
      words: SAID,
      forms: [
        '{source} (on|ovat|oli|olivat) {cue}',
        '{source} (on|ovat|oli|olivat) … {cue}',
        '(on|ovat|oli) {source} {cue}',
      ],
    },
    {
      forms: [
        '{source} (pitää|pitivät|piti|pitävät) … (todennäköisenä|mahdollisena|hyvänä|huonona|tärkeänä|virheenä|outona|vaarallisena|epätodennäköisenä|valitettavana|vääränä|selvänä)',
      ],
      needs: 'known',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // What an outlet made of a story that it took over.
      words: 'toisti, toistaa, levitti, pyysi anteeksi, pahoitteli',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(huhu|tarina|uutinen|väite) (syntyi|lähti|alkoi) … {source}',
        '(huhu|tarina|uutinen|väite) on (peräisin|lähtöisin) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(jutun|artikkelin|tekstin) on kirjoittanut, ei ole sanonut mitään, lehden (haastattelema|haastattelemat|haastattelemien|haastatteleman), (jutussa|artikkelissa|uutisessa|otsikossa|tekstissä|kirjoituksessa) (kerrottiin|sanottiin|väitettiin|mainittiin|luki|ilmoitettiin) (aiemmin |ensin |alun perin |aluksi |)(virheellisesti|väärin), mitä (asiantuntijat|tutkijat|lääkärit) sanovat, mitä laki sanoo, myön(tää|si|tävät|sivät) (rahoitus*|luva*|lupia|apuraha*|laina*|palkin*|avustu*|tuke*|tukia|stipendi*|viisumi*|rahaa), (suunnitelma|suunnitelmi|aikataulu|laki|lai|sopimukse|sääntöje|säännön|tarpee|mahdollisuuksie|tilantee|tava|perintee|ohjee|ohjeide|odotuste|reseptin|tarve|maku|vuodenaja|sää|lakie|asetukse|ohjelma|kartan|perustuslai|määräyste|kalenteri|toivee|toiveide)(n|) mukaan, (otti|otettiin|ottaa|otetaan|lähti|lähtee|tuli|tulee|mahtui|pääsi|pääsee|liittyi|kutsuttiin|valittiin) mukaan, mukaan lukien, mukaan lukematta, niin sanottu, niin sanottua, niin sanotun, toisin sanoen, sanoista tekoihin, sanotaan nyt, (mielesi|mieltymyste|mieltymystesi|halusi|makusi|haluamasi|toiveidesi) mukaan, (kertoo|kertoi) (tarinan|satua|vitsin|valheita), (elokuva|romaani|kirja|näytelmä|sarja) (kertoo|kertoi|kuvaa), sopimus kertoo, sano ei, (viimeisen|ensimmäisen|oman|painavan) sanan (sanoi|sanoo|sanoivat|sanovat), (kello|lämpömittari|mittari|taulu|valotaulu) (kertoi|kertoo|näytti|näyttää), (kuka|mikä|miksi) (selittää|sanoo|kertoo), (tarinan|tarinoita|satuja|vitsin|vitsejä) (kertoi|kertoo|kertovat|kertoivat)`,

  pointers: `lue myös :, lue myös, lue lisää :, lue lisää, katso myös :, katso myös, kuuntele :, aiheesta lisää :, juttu jatkuu`,

  credits: [
    {
      role: 'author',
      forms: [
        'teksti :',
        'kirjoittaja :',
        'toimittaja :',
        'kirjoittanut :',
        'haastattelu :',
        'teksti ja kuvat :',
        'teksti ja kuva :',
        'kirjeenvaihtajaltamme',
      ],
    },
    {
      role: 'translator',
      forms: [
        'käännös :',
        'suomennos :',
        'suomentanut :',
        'suomentaja :',
        'kääntäjä :',
        '(suomentanut|kääntänyt|suomennos)',
        'käännös … :',
        '(englannista|ruotsista|venäjästä|saksasta|ranskasta|virosta) (suomentanut|kääntänyt)',
      ],
    },
    { role: 'editor', forms: ['editointi :', 'päätoimittaja :', 'toimitussihteeri :', 'toimittanut :', 'editoinut :'] },
    {
      role: 'photographer',
      forms: [
        'kuva :',
        'kuvat :',
        'kuvaaja :',
        'valokuva :',
        'valokuvat :',
        'grafiikka :',
        'kuvitus :',
        'video :',
        'kuvankaappaus :',
      ],
    },
    { role: 'contributor', forms: ['avustaja :', 'avusti :', 'avustajat :'] },
    { role: 'citation', forms: ['lähde :', 'lähteet :', 'lähteenä :', 'lähteinä :'] },
    {
      role: 'original-publication',
      forms: [
        'alkuperäinen (artikkeli|juttu|kirjoitus) :',
        '(artikkeli|juttu|kirjoitus) (on |) (julkaistu|ilmestyi|julkaistiin) (alun perin|ensin)',
      ],
    },
    { role: 'republication', forms: ['(julkaistaan|julkaistu|uudelleenjulkaistu) … (luvalla|suostumuksella)'] },
    { role: 'press-release', forms: ['tiedote :', 'lehdistötiedote :', 'mediatiedote :'] },
  ],

  roles: {
    apology: ['pahoittelemme (virhettä|asiaa|tapahtunutta)', 'pyydämme anteeksi', 'pyydämme virhettä anteeksi'],
    denial: [
      'kiistää',
      'kiisti',
      'kiistävät',
      'kiistivät',
      'kiistänyt',
      'kiistäneet',
      'tyrmä(ä|si|ävät|sivät) … (väit*|uuti*|huhu*|syyt*)',
      '(väite|uutinen|tieto|huhu) (on|oli) (väärä|perätön|valheellinen|valetta)',
      'ei pidä paikkaansa',
      'eivät pidä paikkaansa',
      'perätön',
      'perättömiä',
    ],
    correction: [
      'oikaisu',
      'oikaisee',
      'oikaisi',
      '(veti|vetää) pois … (juttu|jutun|uutisen|artikkelin)',
      '(korjasi|korjaa) … (juttua|juttuaan|uutistaan|uutista|artikkelia)',
      '(pyysi|pyytää|pahoittelee|pahoitteli) … (juttu|uutis|artikkel)*',
    ],
    'fact-check': [
      'faktantarkistus',
      'faktantarkistuksessa',
      'faktabaari',
      'totta vai tarua',
      'pitääkö paikkansa',
      'onko totta',
      'valheenpaljastaja',
      '? ei (.|,|!)',
    ],
    'follow-up': [
      'kuten (aiemmin |jo |)(kerroimme|uutisoimme|kirjoitimme)',
      '(vuosi|kaksi vuotta|kolme vuotta|viisi vuotta|kymmenen vuotta) (myöhemmin|sitten) :',
    ],
    original: [
      'yksinoikeudella :',
      'eksklusiivinen :',
      '(lehtemme|toimituksemme) (tietojen mukaan|saamien tietojen mukaan)',
    ],
    'wire-copy': ['uutistoimistot'],
    independent: [
      '(kertoo|kertoi|sanoo|sanoi|vahvistaa|vahvisti) (toimituksellemme|lehdellemme|toimittajallemme|meille)',
      '(lehtemme|toimituksemme) (haastatteli|tavoitti|selvitti|haastattelema)',
    ],
  },
  translations: {
    said: [
      '(oma|meidän|toimituksen|vapaa|epävirallinen) (käännös|suomennos)',
      'suomennos (toimituksen|toimitus|omamme)',
      'käännetty (englannista|ruotsista|venäjästä|saksasta|ranskasta)',
    ],
    original: ['(alkuperäinen|alkuperäisen) (artikkeli*|juttu|kirjoitus|teksti|uutinen|juttuun)', 'alkuperäiskielellä'],
    foreign: [
      '(englanniksi|ruotsiksi|venäjäksi|saksaksi|ranskaksi|viroksi|norjaksi|tanskaksi|espanjaksi|ukrainaksi|arabiaksi)',
    ],
  },
  hearsay: [
    '(kerrotaan|väitetään|huhutaan|uskotaan|sanotaan) (*neen|olevan|*avan|*ävän)',
    'kertoman mukaan',
    'väitetysti',
    'väitetään',
    'huhujen mukaan',
    'tiettävästi',
    'huhutaan',
    '(oletettu|oletetun|väitetty|väitetyn)',
  ],
  reasons: [
    '(ei|eivät) (ole|olleet) valtuutettu*',
    'ei saa puhua',
    'pelossa',
    'pelkäävät kostoa',
    'pelkää kostoa',
    'asian arkaluonteisuuden (vuoksi|takia)',
    'arkaluontoisuuden (vuoksi|takia)',
    'turvallisuussyistä',
    'valtuuksia puhua',
    'lupaa puhua',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['kielletty venäjällä', 'venäjällä kielletty*', 'terroristijärjestöksi (luokiteltu|nimetty)'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: ['ulkomaiseksi agentiksi', 'ulkomaan agentiksi'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        '(maksettu|kaupallinen|sponsoroitu) (sisältö|yhteistyö|kumppanuus|artikkeli|juttu|mainos)',
        '(tuotettu|toteutettu|tehty|julkaistu) (kaupallisessa |maksetussa |)yhteistyössä',
        '(mainostajan|kumppanin) (tuottama|maksama|sisältö)',
        'mainos',
        'kaupallinen yhteistyö',
        'maksettu mainos',
        '(juttu|artikkeli|sisältö) on (tehty|toteutettu|tuotettu) yhteistyössä',
        '(jutun|artikkelin|sisällön) (on maksanut|maksaja|on tuottanut)',
        '(sponsoroi|sponsorina)',
        'sisältömarkkinointi',
        'mainossisältö',
        'ilmoitus',
        'yhteistyössä',
        'sponsoroitu sisältö',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['lehdistötiedote', 'mediatiedote', 'tiedote'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'oikaisu',
        'oikaisu :',
        'korjaus :',
        'korjattu',
        'juttua (päivitetty|korjattu|muokattu)',
        'juttua on (päivitetty|korjattu|muokattu)',
        'jutussa (kerrottiin|luki|väitettiin) aiemmin',
        'aiemmin jutussa (kerrottiin|luki|väitettiin)',
        'otsikkoa (korjattu|muutettu)',
        'täsmennys :',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'kolumni',
        'pääkirjoitus',
        'mielipide',
        'mielipidekirjoitus',
        'kommentti',
        'vieraskynä',
        'näkökulma',
        'analyysi',
        'kirjoitus edustaa kirjoittajan omia näkemyksiä',
        'yleisönosasto',
        'blogi',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satiiri', 'satiiria', 'pakina', 'parodia'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(kirjoitettu|tuotettu|laadittu|luotu|tehty|kirjoittanut|koostettu|tiivistetty) (tekoälyn avulla|tekoälyn avustuksella|tekoälyllä|tekoälyä hyödyntäen|tekoäly|chatgpt)',
        'tekoälyn (tuottama|kirjoittama|laatima)',
        'tekoäly on',
        '(jutun|artikkelin|tekstin) on (kirjoittanut|tuottanut|laatinut|koostanut|kääntänyt) tekoäly',
        'tekoälyllä tuotettu',
        'robotin kirjoittama',
        'automaattisesti tuotettu',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        '(käännetty|käännös|kääntänyt|suomennettu|käännettiin) (tekoälyn avulla|tekoälyn avustuksella|tekoälyllä|tekoälyn|koneellisesti|automaattisesti|tekoäly|google|deepl|chatgpt|käännösohjelmalla)',
        '(tekoälyn|koneen|ohjelman) (kääntämä|suomentama)',
        'konekäännös',
        'konekäännetty',
        'käännetty (koneellisesti|automaattisesti|tekoälyllä|tekoälyn avulla)',
        'automaattinen käännös',
        'tekoälyn kääntämä',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['artikkeli on yli', 'juttu on yli', 'arkistosta', 'vanha artikkeli', 'artikkeli on vanha'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo', 'julkaisuvapaa'] },
  ],

  calendar: `tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*, syyskuu*, lokakuu*, marraskuu*, joulukuu*, maanantai*, tiistai*, keskiviik*, torstai*, perjantai*, lauantai*, sunnuntai*`,
  abbreviations: `esim, mm, ym, yms, jne, ts, eli, n, noin, klo, nro, s, v, ks, vrt, prof, tri, dos, toim, nk, ns, ko, em, o.s, kpl, milj, mrd, huom`,
  agencies: `stt, tt, ntb, ritzau, bns, afp, ap, reuters, dpa, interfax, tass`,
};
