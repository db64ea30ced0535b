/**
 * What one language does to the name of an outlet in a sentence. Spelled as `foldName` spells names, without capitals and accents, and
 * several of a kind in one text with `|` between them: so a worker that starts makes nothing of the table, and little of what it
 * comes to need of it.
 */
export interface NameWordRow {
  articles?: string;
  /** Articles of one letter, which are too short to be taken off a name in a text of another language. */
  lightArticles?: string;
  /** Articles before an apostrophe. */
  elided?: string;
  /** Words that say what a name is, before it or after it, in the forms that sentences need. */
  appositions?: string;
  /** Appositions may have a capital: the language gives one to all nouns, or to titles before names. */
  capitals?: true;
  /** Appositions come before the name only; what comes after it is a part of it. */
  onlyBefore?: true;
  /** Appositions that are written as one with the name. */
  attached?: string;
  /** What is written as one with the beginning of a name: `ب`, or `لل=ال` where letters change. */
  prefixes?: string;
  /** "forms = bases": endings of oblique forms, and those of the base forms that they can stand for; `-` is none. */
  endings?: readonly string[];
  /** Marks after which an ending is set on a name that does not inflect: `'`, `:`, `-`. */
  joints?: string;
}

const EAST_SLAVIC_NOUNS = [
  'а у ом е ам ами ах ов = -',
  'ы е у ой ою = а',
  'и е ю ей ею = я',
  'ии ию ией ий иям иями иях = ия ии',
  'ей ям ями ях ьям = и ь я',
  'я ю ем е = ь й',
  'а у ом е = о',
  'ам ами ах ов = ы и а',
];
const SOUTH_SLAVIC_LATIN = [
  'e i u om = a',
  'a u om em ovi = -',
  'ih im ima = e i',
  'ama = e a',
  'og om oj omu = i a o',
  'ici = ika',
  'a u om em = o',
];
const NORDIC = { endings: ['s = -'], joints: "':" };

/** Primary language of a BCP 47 tag → what it does. */
export const NAME_WORDS: Readonly<Record<string, NameWordRow>> = {
  en: {
    articles: 'the',
    appositions:
      'newspaper|daily newspaper|daily|weekly|tabloid|broadsheet|magazine|weekly magazine|news magazine|journal|paper|news agency|newsagency|press agency|news wire|newswire|wire service|agency|news service|news site|news website|website|news portal|news outlet|online newspaper|tv channel|television channel|television|tv|channel|broadcaster|radio station|radio|network|news network|news channel',
    joints: "'",
  },
  de: {
    capitals: true,
    onlyBefore: true,
    articles: 'der|die|das|dem|den|des',
    appositions:
      'zeitung|tageszeitung|wochenzeitung|boulevardzeitung|boulevardblatt|blatt|magazin|nachrichtenmagazin|wochenmagazin|zeitschrift|nachrichtenagentur|presseagentur|agentur|sender|fernsehsender|tv sender|nachrichtensender|rundfunk|portal|nachrichtenportal|onlineportal|internetportal|website|webseite|medium|online',
    endings: ['s es = -', 'en er em = e'],
    joints: "'-",
  },
  fr: {
    articles: 'le|la|les|du|au|aux',
    elided: 'l|d',
    appositions:
      "journal|quotidien|hebdomadaire|magazine|mensuel|tabloid|agence de presse|agence|chaine|chaine de television|television|radio|site|site d'information|site d information|portail|media|revue",
  },
  es: {
    articles: 'el|la|los|las|del|al',
    appositions:
      'diario|periodico|rotativo|semanario|revista|agencia|agencia de noticias|agencia de prensa|cadena|canal|canal de television|television|radio|emisora|portal|sitio|sitio web|web|medio|medio digital|tabloide',
  },
  pt: {
    articles: 'os|as|do|da|dos|das|no|na|ao|pelo|pela',
    lightArticles: 'o|a',
    appositions:
      'jornal|diario|semanario|revista|agencia|agencia de noticias|agencia noticiosa|canal|canal de televisao|emissora|televisao|tv|radio|portal|site|tabloide',
  },
  it: {
    articles: 'il|lo|la|gli|le|del|della|dello|dal|dalla|al|alla|nel|nella|sul|sulla',
    lightArticles: 'i',
    elided: 'l|dell|all|dall|nell|sull',
    appositions:
      'quotidiano|giornale|settimanale|rivista|agenzia|agenzia di stampa|agenzia stampa|emittente|canale|rete|televisione|tv|radio|sito|portale|testata|tabloid|di oggi|di ieri|in edicola',
  },
  ca: {
    articles: 'el|la|els|les|del|dels|al',
    elided: 'l|d',
    appositions:
      'diari|periodic|setmanari|revista|agencia|agencia de noticies|cadena|canal|televisio|radio|portal|web|mitja',
  },
  gl: {
    articles: 'os|as|do|da',
    lightArticles: 'o|a',
    appositions: 'xornal|diario|revista|axencia|canle|radio|portal',
  },
  nl: {
    articles: 'de|het',
    elided: 't',
    appositions:
      'krant|dagblad|weekblad|tijdschrift|persbureau|nieuwsagentschap|nieuwsbureau|omroep|zender|televisiezender|nieuwszender|nieuwssite|website|site',
    endings: ['s = -'],
    joints: "'",
  },
  sv: {
    ...NORDIC,
    appositions:
      'tidningen|dagstidningen|kvallstidningen|nyhetsbyran|tv kanalen|kanalen|radion|sajten|nyhetssajten|magasinet|tidning',
  },
  da: {
    ...NORDIC,
    appositions: 'avisen|dagbladet|nyhedsbureauet|bureauet|tv stationen|tv kanalen|mediet|netavisen|magasinet|avis',
  },
  no: {
    ...NORDIC,
    appositions: 'avisen|avisa|dagsavisen|nyhetsbyraet|tv kanalen|kanalen|nettavisen|nettstedet|magasinet|avis',
  },
  is: {
    appositions: 'dagblaðið|blaðið|frettastofan|frettastofa|vefurinn|frettavefurinn|vefmiðillinn',
    endings: ['inu sins = ið', 's i = -'],
  },
  pl: {
    appositions:
      'dziennik|dziennika|dziennikiem|dziennikowi|gazeta|gazety|gazecie|gazete|tygodnik|tygodnika|miesiecznik|agencja|agencji|agencje|agencja prasowa|agencji prasowej|agencja informacyjna|agencji informacyjnej|stacja|stacji|telewizja|telewizji|portal|portalu|portalowi|serwis|serwisu|magazyn|magazynu|radio|radia',
    endings: [
      'y i e a o ej = a',
      'ii ie ia iami iach iom = ia',
      'a u owi em iem ie = -',
      'ego emu ym im = y i',
      'cie = ta',
      'dzie = da',
      'dze = ga',
      'ce = ka',
      'rze = ra',
      'ow om ami ach = y i a',
      'a u em = o',
    ],
    joints: "'-",
  },
  cs: {
    appositions:
      'denik|deniku|denikem|list|listu|noviny|novin|novinam|tydenik|tydeniku|magazin|magazinu|casopis|casopisu|agentura|agentury|agenture|agenturu|zpravodajsky server|server|serveru|portal|portalu|stanice|televize|televizi|rozhlas|web|webu',
    endings: [
      'y e u ou o = a',
      'u a em ovi e = -',
      'a u em e = o',
      'ii ji jim jich imi = ia ija ije ie',
      'am ach ami = y a',
      'ek = ky',
      'eho emu ym em = y e',
      'i im ich imi = e i',
    ],
  },
  sk: {
    appositions:
      'dennik|dennika|denniku|dennikom|noviny|novin|tyzdennik|tyzdennika|magazin|casopis|agentura|agentury|agenture|agenturu|server|servera|portal|portalu|televizia|televizie|stanica|web|webu',
    endings: [
      'y e u ou i ej = a',
      'u a om ovi e = -',
      'ie iu ii iou = ia',
      'a u om e = o',
      'am ach ami = y a',
      'eho emu ym om = y e',
    ],
  },
  sl: {
    appositions:
      'casnik|casnika|casniku|dnevnik|dnevnika|tednik|tednika|revija|agencija|agencije|agenciji|portal|portala|televizija|radio|medij',
    endings: ['e i o = a', 'a u om em = -', 'ega emu em im = i', 'a u om = o'],
  },
  hr: {
    appositions:
      'list|lista|listu|dnevnik|dnevnika|tjednik|tjednika|novine|novina|novinama|agencija|agencije|agenciji|portal|portala|portalu|televizija|televizije|casopis|magazin',
    endings: SOUTH_SLAVIC_LATIN,
    joints: '-',
  },
  bs: {
    appositions:
      'list|lista|dnevnik|dnevnika|novine|novina|novinama|agencija|agencije|agenciji|portal|portala|portalu|televizija|televizije|casopis',
    endings: SOUTH_SLAVIC_LATIN,
    joints: '-',
  },
  sr: {
    appositions:
      'лист|листа|листу|дневник|дневника|новине|новина|новинама|агенција|агенције|агенцији|портал|портала|порталу|телевизија|телевизије|часопис|недељник|list|lista|listu|dnevnik|dnevnika|novine|novina|novinama|agencija|agencije|agenciji|portal|portala|portalu|televizija|televizije|casopis|nedeljnik',
    endings: [
      ...SOUTH_SLAVIC_LATIN,
      'е и у ом = а',
      'а у ом ем ови = -',
      'их им има = е и',
      'ама = е а',
      'ог ом ој ому = и а о',
      'ици = ика',
    ],
    joints: '-',
  },
  mk: {
    appositions:
      'весник|весникот|дневен весник|неделник|агенција|агенцијата|портал|порталот|телевизија|телевизијата|магазин|медиум|медиумот',
    endings: ['та от то те = -'],
  },
  bg: {
    appositions:
      'вестник|вестникът|вестника|в|всекидневник|всекидневникът|седмичник|агенция|агенцията|информационна агенция|телевизия|телевизията|сайт|сайтът|сайта|портал|порталът|радио|радиото|списание|издание|изданието',
    endings: ['та то те = -', 'ът ят = - й', 'а = -'],
    joints: '-',
  },
  ru: {
    appositions:
      'газета|газеты|газете|газету|газетой|ежедневная газета|ежедневник|еженедельник|еженедельника|издание|издания|изданию|изданием|издании|интернет издание|интернет издания|онлайн издание|сетевое издание|агентство|агентства|агентству|агентством|агентстве|информационное агентство|информационного агентства|информагентство|информагентства|информагентству|новостное агентство|телеканал|телеканала|телеканалу|телеканалом|телеканале|канал|канала|каналу|радиостанция|радиостанции|радио|портал|портала|порталу|сайт|сайта|сайту|сайте|журнал|журнала|журналу|журнале|журналом|таблоид|телеграм канал|телеграм канала|иа|миа|миц|сми',
    endings: [
      ...EAST_SLAVIC_NOUNS,
      'ой ую ою = ая',
      'ей юю ею = яя',
      'ого ому ым ом = ый ой ое',
      'его ему им ем = ий ее',
      'ых ым ыми = ые',
      'их им ими = ие',
    ],
    joints: '-',
  },
  uk: {
    appositions:
      'газета|газети|газеті|газету|газетою|тижневик|тижневика|видання|виданню|виданням|виданні|інтернет видання|онлайн видання|агентство|агентства|агентству|агентством|інформаційне агентство|інформаційного агентства|інформагентство|телеканал|телеканалу|канал|каналу|радіо|портал|порталу|сайт|сайту|сайті|журнал|журналу|журналі|таблоїд|телеграм канал|іа',
    endings: [
      'и і у ою ої ій = а',
      'ії ію ією єю = ія',
      'у ові ом ем і а е = -',
      'ям ями ях ей ів ам ами ах = и і я ї',
      'ій іям іями іях їй їям їями їях = ії ія ї',
      'ого ому им = ий ій е',
      'их им ими = і',
      'а у ом і = о',
      'я ю єм і = ь й',
    ],
    joints: '-',
  },
  be: {
    appositions:
      'газета|газеты|газеце|газету|газетай|выданне|выдання|выданню|агенцтва|агенцтву|інфармацыйнае агенцтва|тэлеканал|тэлеканала|партал|партала|сайт|сайта|часопіс|часопіса|радые',
    endings: [
      'ы е у ай аю = а',
      'і ю яй яю = я',
      'ай ую аю ей = ая',
      'а у ам е = -',
      'аў ам амі ах = ы і',
      'ага аму ым = ы',
    ],
    joints: '-',
  },
  lt: {
    appositions:
      'dienrastis|dienrascio|dienrasciui|laikrastis|laikrascio|laikrasciui|savaitrastis|zurnalas|agentura|agenturos|agenturai|naujienu agentura|naujienu agenturos|portalas|portalo|televizija|televizijos|radijas',
    endings: [
      'os ai a oje = a',
      'es ei e eje = e',
      'o ui a u e = as',
      'io iui i iu yje = is ys',
      'u ams us uose ais = ai',
      'ijos ijai ija ijoje = ija',
    ],
    joints: '-',
  },
  lv: {
    appositions:
      'laikraksts|laikraksta|laikrakstam|laikrakstu|avize|avizes|zurnals|zurnala|agentura|agenturas|agenturai|zinu agentura|zinu agenturas|portals|portala|portalam|televizija|radio',
    endings: ['as ai u a = a', 'es ei i e = e', 'a am u = s', 'a im i = is', 'u iem us os = i'],
  },
  et: {
    appositions:
      'ajaleht|ajalehe|ajalehele|paevaleht|paevalehe|ajakiri|ajakirja|uudisteagentuur|uudisteagentuuri|agentuur|agentuuri|portaal|portaali|telekanal|telekanali|valjaanne|valjaande',
    endings: [
      's st le lt l ga ks t i is ist ile ilt il iga = -',
      'ehe ehes ehest ehele ehelt = ees',
      'e es est ele = -',
    ],
    joints: "'-",
  },
  fi: {
    appositions:
      'sanomalehti|sanomalehden|lehti|lehden|lehdelle|uutistoimisto|uutistoimiston|uutistoimistolle|uutiskanava|uutiskanavan|televisiokanava|tv kanava|kanava|verkkolehti|sivusto|aikakauslehti|iltapaivalehti|iltapaivalehden',
    endings: [
      'n a ta ssa sta lle lla lta ksi = -',
      'in ia issa ista ille illa ilta iin = -',
      'ien ia issa ista iin ille illa ilta = at',
      'een = e',
    ],
    joints: ':',
  },
  hu: {
    articles: 'az',
    lightArticles: 'a',
    appositions:
      'cimu lap|cimu napilap|cimu ujsag|cimu hetilap|cimu folyoirat|napilap|napilapnak|lap|lapnak|ujsag|hetilap|hirugynokseg|hirugynoksegnek|hirportal|hirportalnak|portal|portalnak|televizio|tevecsatorna|hirtelevizio|magazin|radio|internetes ujsag',
    endings: [
      't ot et at nak nek ban ben bol ba be ra re rol nal nel tol hoz hez ert kent ig n on en ul = -',
      'val vel ja je = -',
      'nnal nnel = n',
      'ssal ssel = s',
      'kkal kkel = k',
      'ttal ttel = t',
      'rral rrel = r',
      'llal llel = l',
      'ddal ddel = d',
      'ggal ggel = g',
    ],
    joints: '-',
  },
  ro: {
    articles: 'al|ale',
    appositions:
      'ziarul|ziarului|cotidianul|cotidianului|saptamanalul|revista|revistei|agentia|agentiei|agentia de presa|agentiei de presa|agentia de stiri|agentiei de stiri|postul|postului|postul tv|televiziunea|televiziunii|site ul|site ului|portalul|portalului|publicatia|publicatiei|tabloidul|radio',
    endings: ['ului = ul -', 'ul = -', 'ei = a', 'iei = ia', 'ii = ia', 'lor = le i', 'ele = -'],
    joints: '-',
  },
  sq: {
    appositions:
      'gazeta|gazetes|gazeten|e perditshmja|agjencia|agjencise|agjencia e lajmeve|televizioni|portali|portalit|revista',
    endings: ['es en = a e', 'it in = i -', 'i u = -', 'se ne = -'],
    joints: "'-",
  },
  el: {
    articles: 'ο|η|το|οι|τα|του|τησ|των|τον|την|τη|στον|στην|στη|στο|στα',
    appositions:
      'εφημεριδα|εφημεριδασ|περιοδικο|περιοδικου|πρακτορειο|πρακτορειου|πρακτορειο ειδησεων|πρακτορειου ειδησεων|ειδησεογραφικο πρακτορειο|ειδησεογραφικου πρακτορειου|ιστοσελιδα|ιστοσελιδασ|ιστοτοποσ|ιστοτοπο|καναλι|καναλιου|τηλεοραση|δικτυο|ραδιοφωνο|ταμπλοιντ',
    endings: ['ου ο ε = οσ', 'ησ εισ εων = η', 'ασ εσ = α', 'ματοσ = μα', 'εων = εα', 'ων = α οι η'],
  },
  tr: {
    capitals: true,
    appositions:
      'rus|alman|ingiliz|amerikan|fransiz|israil|cin|japon|yunan|abd|gazetesi|gazetesinin|gazetesine|gazetesinde|gazetesinden|gazetesini|gazete|dergisi|dergisinin|dergisine|ajansi|ajansinin|ajansina|haber ajansi|haber ajansinin|haber ajansina|haber sitesi|sitesi|sitesinin|televizyonu|televizyonunun|kanali|kanalinin|radyosu|haber kanali|tv',
    endings: [
      'nin nun ye ya yi yu nde nda nden ndan = -',
      'in un e a i u de da te ta den dan ten tan le la yle yla = -',
    ],
    joints: "'",
  },
  az: {
    capitals: true,
    appositions:
      'qezeti|qezetinin|qezetine|qezetinde|jurnali|jurnalinin|agentliyi|agentliyinin|agentliyine|xeber agentliyi|informasiya agentliyi|telekanali|telekanalinin|portali|portalinin|sayti|saytinin',
    endings: ['nin nun ya ye da de dan den ni nu = -', 'in un a e i u = -'],
    joints: "'-",
  },
  hy: {
    appositions:
      'օրաթերթ|օրաթերթը|օրաթերթի|թերթ|թերթը|թերթի|գործակալություն|գործակալությունը|գործակալության|լրատվական գործակալություն|հեռուստաալիք|կայք|կայքը|ամսագիր',
    endings: ['ի ին ից ում ով ն ը = -', 'այի ային այից = ա', 'յի յին յից = -'],
    joints: '-',
  },
  ne: {
    appositions: 'पत्रिका|दैनिक|समाचार संस्था|समाचार एजेन्सी|टेलिभिजन|च्यानल|अनलाइन|वेबसाइट|साप्ताहिक',
    endings: ['ले लाई को का की मा बाट सँग = -'],
  },
  ta: {
    appositions: 'நாளிதழ்|நாளேடு|செய்தி நிறுவனம்|செய்தி முகமை|தொலைக்காட்சி|இணையதளம்|பத்திரிகை|ஊடகம்',
    endings: ['க்கு யிடம் விடம் யின் வின் யை வை இன் இடம் = -', 'ின் ுக்கு ிடம் ை = ்'],
    joints: '-',
  },
  ka: {
    appositions:
      'გაზეთი|გაზეთის|გაზეთმა|სააგენტო|სააგენტოს|საინფორმაციო სააგენტო|ტელეკომპანია|ტელეარხი|პორტალი|ჟურნალი|გამოცემა|გამოცემის',
    endings: ['ს ში ზე თან მ სთან = - ი', 'ის ით მა ში = ი ა ე -', 'ას აში = ა'],
    joints: '-',
  },
  he: {
    appositions: 'עיתון|העיתון|עיתונו|סוכנות הידיעות|סוכנות|ערוץ|אתר|האתר|אתר החדשות|רשת|שבועון|השבועון|מגזין|היומון',
    prefixes: 'ה|ב|ל|מ|ש|ו|כ|וב|ול|מה|שב|וה',
  },
  ar: {
    appositions:
      'صحيفه|جريده|مجله|وكاله|وكاله انباء|وكاله الانباء|قناه|شبكه|موقع|موقع اخباري|اذاعه|راديو|تلفزيون|بوابه|منصه|الروسيه|البريطانيه|الامريكيه|الاميركيه|الفرنسيه|الالمانيه|الاسراييليه|العبريه|التركيه|الايرانيه|الصينيه|الايطاليه|الاسبانيه|اللبنانيه|المصريه|السعوديه|الجزايريه|القطريه|الاماراتيه|للانباء|الاخباريه|الاخباري',
    prefixes: 'ب|ل|و|ف|ك|وب|ول|لل=ال|ولل=ال|بال=ال|وال=ال|كال=ال',
  },
  fa: {
    appositions:
      'روزنامه|هفتهنامه|مجله|خبرگزاري|شبكه|تلويزيون|راديو|سايت|وبسايت|پايگاه خبري|پايگاه|روسيه|روسي|بريتانيا|امريكايي|امريكا|فرانسه|المان',
  },
  ur: {
    appositions:
      'اخبار|روزنامہ|خبر رساں ادارہ|خبر رساں ادارے|خبر رساں ايجنسي|نيوز ايجنسي|ٹي وي|چينل|ويب سايٹ|جريدہ|جريدے',
  },
  hi: {
    appositions: 'अखबार|समाचार पत्र|समाचारपत्र|दैनिक|समाचार एजेंसी|न्यूज एजेंसी|एजेंसी|चैनल|न्यूज चैनल|टीवी|वेबसाइट|पत्रिका|पोर्टल',
  },
  bn: { appositions: 'পত্রিকা|দৈনিক|সংবাদপত্র|সংবাদ সংস্থা|বার্তা সংস্থা|টেলিভিশন|চ্যানেল|ওয়েবসাইট|সাময়িকী' },
  id: {
    capitals: true,
    onlyBefore: true,
    appositions:
      'koran|harian|surat kabar|kantor berita|majalah|tabloid|situs|situs berita|laman|media|portal|portal berita|stasiun televisi|televisi|saluran',
  },
  ms: {
    capitals: true,
    onlyBefore: true,
    appositions: 'akhbar|harian|agensi berita|majalah|tabloid|laman web|portal|portal berita|stesen televisyen|saluran',
  },
  vi: {
    capitals: true,
    onlyBefore: true,
    appositions:
      'bao|to bao|to|nhat bao|tuan bao|tap chi|hang thong tan|hang tin|hang|kenh|kenh truyen hinh|dai|dai truyen hinh|trang tin|trang mang|trang web',
  },
  th: {
    appositions: 'หนังสือพิมพ์|สํานักข่าว|สถานีโทรทัศน์|นิตยสาร|เว็บไซต์',
    prefixes: 'หนังสือพิมพ์|สํานักข่าว|สถานีโทรทัศน์|นิตยสาร|เว็บไซต์',
  },
  zh: {
    attached: '报社|报道|报导|報社|報道|報導|网站|網站|通讯社|通訊社|电视台|電視台|杂志|雜誌|社',
    prefixes: '俄罗斯|英国|美国|法国|德国|日本|韩国|以色列|俄羅斯|英國|美國|法國|德國|韓國',
  },
  ja: {
    attached: '新聞|通信社|通信|紙|誌|電子版|テレビ|放送|サイト',
    prefixes: 'ロシア紙|英紙|米紙|仏紙|独紙|韓国紙|露紙|米誌|英誌|独誌|露',
  },
  ko: {
    appositions: '신문|일간지|일간|주간지|통신사|통신|방송|매체|잡지|인터넷매체|영국|러시아|미국|일본|독일|프랑스',
    attached: '신문|통신사|통신|방송|지',
    endings: ['은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 에게 만 측은 = -'],
  },
};
