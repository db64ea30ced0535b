/** Words of bylines in the languages of the press, as parts of patterns; letter case does not matter. */

/** Before a name, and not part of it. The longer form stands before the shorter one. "Oleh" is also a first name in Ukraine. */
export const BEFORE_NAME = [
  'article by|written by|words by|words|posted by|story by|reported by|report by|reporting by|review by|text by|analysis by|opinion by|interview by|published by|submitted by|created by|contributed by|a column by|a guest post by|guest post by|by line|by|authors?|writers?|posted on .{0,30} by',
  'ein (?:gast)?(?:beitrag|artikel|kommentar|interview|essay|bericht) von|eine? (?:analyse|reportage|kolumne|rezension|bericht|text|interview|video|podcast) von|(?:artikel|beitrag|text|bericht|gastbeitrag|protokoll|redaktion) von|text (?:und|&|\\+) (?:fotos?|interview|bilder?|video)|geschrieben von|verfasst von|veröffentlicht von|erstellt von|interview von|text von|kommentar von|autoren|autorin|autor|verfasser(?:in)?|redakteur(?:in)?|text(?: und fotos?)?|interview|von',
  'propos recueillis par|rédigé par|écrit par|publié par|posté par|texte de|textes?|auteurs?|autrice|par',
  'escrito por|publicado por|redactado por|texto de|textos?|reportagem de|autora?|por|elaborado por',
  'scritto da|pubblicato da|a cura di|testo di|testo|testi|autore|autrice|articolo di|di',
  'geschreven door|gepubliceerd door|auteurs?|tekst|door',
  'skrevet av|skrevet af|skriven av|publicerad av|text|tekst|journalist(?:er)?|av|af',
  'kirjoittaja|kirjoittanut|toimittaja|teksti',
  'autorzy|autorka|autor|napisała?|tekst|opracowała?|oprac\\.|opr\\.|přidal|dodan[ey] przez|opublikowan[ey] przez|napsala?|napísala?|autoři',
  'autor(?:ul)?|scris de|publicat de|de către|redactor',
  'írta|szerző|piše|pišu|пише|пишу|napisao|napisala|avtor(?:ica)?|autorica',
  'συντάκτης|συντάκτρια|γράφει (?:ο|η)|γράφουν οι|από τον|από την|του|της|από',
  'yazan|yazar|muhabir|haber|hazırlayan',
  'авторы|автор(?:ка)?|автори|текст|записала?|подготовила?|підготувала?|беседовала?|написала?|авторка|от',
  'بقلم|كتبت?|إعداد|الكاتب|نویسنده|خبرنگار|به قلم|نوشته(?:ٔ)?|مؤلف|מאת|כתב|כתבת',
  'लेखक|लेखिका|द्वारा|লেখক|oleh(?=\\s*:|\\s+[^\\s,;|]+\\s+(?!and\\b|und\\b|та\\s|и\\s|і\\s)[^\\s,;|&])|penulis|ditulis oleh|tác giả|bởi|โดย|ผู้เขียน',
  '作者|撰文|记者|記者|文|執筆|取材・文|著者|ライター|글|글쓴이',
  // From our correspondent.
  '(?:(?:von|de|dal?|dalla|door|por|par|from|do|da|od|от) )?(?:unser(?:e[mnr])|notre|nos|nostr[oaei]|onze|nuestr[oa]s?|noss[oa]s?|our|vår|vores|naszego|našeho|нашего) \\p{Alphabetic}+(?: (?:spéciale?s?|speciale|especial|special))?',
].join('|');

/** Between two names. */
export const BETWEEN_NAMES =
  'and|und|et|y|e|ed|en|og|och|ja|oraz|i|a|și|és|και|ve|и|та|і|й|و|ו|dan|và|with|mit|avec|con|com|sowie';

/** A role or a place of work: not part of a name, and what follows a name from here on is none either. */
export const ROLES =
  '(?:(?:associate|senior|chief|deputy|managing|contributing|executive|assistant|staff|guest|special|foreign|political|science|health|business|tech|technology|news|sports?|features?|national|digital|web|online|local(?: democracy)?|court|crime|education|transport|environment|climate|culture|arts?|media|legal|economics|security|home affairs|investigations?|data|travel|food|consumer|property)\\s+)*' +
  '(?:reporters?|editors?|rechtsanwalt|rechtsanwältin|(?:projekt|geschäfts|abteilungs)?(?:leiter|führer)(?:in)?|director|manager|ceo|president|professor(?:in)?|editor-in-chief|correspondents?|writers?|columnists?|journalists?|contributors?|producers?|photographers?|bureau chief|analysts?|researchers?|authors?|staff|intern|fellow|bloggers?|critic|anchor|' +
  'redakteure?|redakteurin(?:nen)?|chefredakteur(?:in)?|korrespondent(?:in)?|reporterin|autor(?:in)?|journalistin|volontär(?:in)?|redaktionsleiter(?:in)?|ressortleiter(?:in)?|kolumnist(?:in)?|gastautor(?:in)?|freier? (?:autor|journalist)(?:in)?|' +
  'rédacteur|rédactrice|journaliste|correspondante?|envoyée? spéciale?|chroniqueu(?:r|se)|redactora?|periodista|corresponsal|colaboradora?|reportera?|enviad[oa] especial|repórter|jornalista|colunista|editora?|redattore|redattrice|giornalista|inviat[oa]|' +
  'redacteur|verslaggever|journalist|reporter|redaktör|toimittaja|dziennikarz|dziennikarka|redaktor(?:ka)?|reportér(?:ka)?|novinář|novinar(?:ka)?|újságíró|muhabir|редактор|корреспондент(?:ка)?|кореспондент(?:ка)?|журналист(?:ка)?|журналіст(?:ка)?|обозреватель|' +
  'مراسل|محرر|صحفي|خبرنگار|כתב|עיתונאי|记者|記者|编辑|編輯|기자|특파원|wartawan|jurnalis|ph\\.?d\\.?|m\\.?d\\.?|md|phd|mba|dpa|afp|reuters)';

/** Stands in the names of outlets, desks and accounts, never in those of people. */
export const NO_PERSON =
  'datum|quelle|zitat|quote|date|source|abteilung|publikation|zeitschrift|illustrierte|feuerwehr|rotes kreuz|bundesamt|landesamt|gemeinde|stadt|kirche|noticias|diario|periódico|jornal|giornale|journal|author|news|newsroom|newsdesk|desk|staff|team|redaktion|redaktionsteam|onlineredaktion|redaction|rédaction|redacción|redação|redazione|redactie|redaksi(?:onen)?|redaktionen|toimitus|redakcja|redakce|redacția|redakcija|szerkesztőség|редакция|редакція|редакции|админ|' +
  'agency|agencies|agencia|agência|agence|agentur|agenzia|press|presse|prensa|media|medien|magazine|magazin|times|post|journal|gazette|tribune|herald|zeitung|blatt|online|web|website|webmaster|blog|editorial|editor|editors|admin|administrator|adm|author|autor|user|guest|gast|anonymous|anonym|unknown|unbekannt|none|null|undefined|n/a|' +
  'associated|reuters|afp|dpa|efe|ansa|lusa|tass|тасс|риа|upi|pti|ani|ians|xinhua|apa|sda|ap|wires?|wire|services?|service|bureau|büro|corporation|company|inc|llc|ltd|gmbh|e\\.v|ag|foundation|stiftung|institut|institute|university|universität|universität|université|university|verlag|verein|verband|ministry|ministerium|department|office|council|committee|association|union|group|gruppe|network|channel|tv|radio|fernsehen|broadcasting|studio|shop|store|support|info|kontakt|contact|com|org|net|www|http|https|' +
  'correspondents?|reporters?|contributors?|writers?|sponsored|advertisement|anzeige|partner|content|pressemitteilung|pressestelle|press release|release|communications?|öffentlichkeitsarbeit|facebook|twitter|instagram|linkedin|youtube|email|e-mail|rss|xing|whatsapp|follow|share|comments?|kommentare?|published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|pubblicato|minutes?|min|read|uhr|hours?|ago|home|menu|login|archive|archiv|folge|folgen|seguir|suivre|about|über|mehr|more|stories|(?:log|sign) ?(?:in|out|up)|abmelden|anmelden|registrieren|impressum|podcast|produkte|products|startseite|übersicht|forum|foren|kategorie|kategorien|tags?|category|uncategorized|allgemein';

/** The part of an outlet that signs for it: whole words, or the ends of compounds. */
export const DESKS =
  'staff|newsroom|news ?desk|desk|team|editors|editorial (?:board|team|staff)|bureau|agenc(?:y|ies)|wires?|wire services?|press office|redaktion|redaktionsteam|newsteam|agenturen|agentur|pressestelle|rédaction|agences?|redacción|agencias?|redação|agências?|redazione|agenzi[ae]|redactie|redaksjonen|redaktionen|redaktionen|nyhetsdesken|toimitus|redakcja|redakce|redakcia|redacția|redacţia|szerkesztőség|redakcija|uredništvo|редакция|редакція|редакција|σύνταξη|συντακτική ομάδα|haber merkezi|haber servisi|هيئة التحرير|قسم التحرير|وكالات|تحریریه|מערכת|डेस्क|redaksi|tim redaksi|ban biên tập|กองบรรณาธิการ|编辑部|編輯部|編集部|编辑部|편집국|편집부|뉴스팀|뉴스룸';

/** News agencies, as bylines write them. */
export const AGENCIES =
  'reuters|afp|ap|associated press|dpa|efe|ansa|lusa|tass|тасс|риа новости|интерфакс|interfax|upi|pti|ani|ians|xinhua|新华社|新華社|apa|sda|ats|kna|epd|sid|ntb|tt|ritzau|stt|anp|belga|pap|čtk|čtk|tasr|sita|mti|hina|tanjug|танјуг|agerpres|mediafax|bta|бта|anadolu(?: agency| ajansı)?|aa|dha|iha|irna|isna|ایرنا|ایسنا|wafa|kyodo|共同|jiji|時事|yonhap|연합뉴스|bernama|antara|télam|telam|notimex|europa press|укрінформ|укринформ|унiан|уніан|amna|απε-μπε|cna|中央社|vna|ttxvn|bloomberg|cp|canadian press|aap';

/** Names of accounts, which say nothing of who wrote. */
export const NOBODY =
  'admin\\p{Alphabetic}*|.*admin|administrator|webmaster|root|users?|editor|author|autor|auteur|guest|gast|gastautor|invité|anonym(?:ous|e|o)?|unknown|unbekannt|none|null|undefined|n/a|no author|default|test|wordpress|superuser|redakteur|webredaktion|blog|home|news';
