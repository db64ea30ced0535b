import { describe, expect, it } from 'vitest';
import type { WordedRole } from '../../src/attribution/language.ts';
import { languages } from '../../src/attribution/languages/index.ts';
import { attributed } from './invented.ts';

/** The roles that every language has words for. */
type EveryLanguages = Extract<WordedRole, 'denial' | 'correction' | 'fact-check' | 'independent'>;

/** For each language a headline that says nothing of its role, one for each role that headlines give, and a sentence of own reporting. */
const WORDINGS: Readonly<Record<string, Readonly<Record<EveryLanguages | 'plain', string>>>> = {
  en: {
    plain: 'The port of Lorvik opens a new pier in spring',
    denial: 'Lorvik port denies it plans to close the pier',
    correction: 'Lantern withdraws its story on the drowned lighthouse',
    'fact-check': 'Fact check: this lighthouse never stood in Lorvik',
    independent: '"We heard nothing," the harbour master told this newspaper.',
  },
  de: {
    plain: 'Hafen Lorvik eröffnet im Frühjahr eine neue Mole',
    denial: 'Hafen Lorvik dementiert Schließung der Mole',
    correction: 'Zeitung zieht Bericht über den Leuchtturm zurück',
    'fact-check': 'Faktencheck: Dieser Leuchtturm stand nie in Lorvik',
    independent: '„Wir haben nichts gehört“, sagte der Hafenmeister gegenüber unserer Zeitung.',
  },
  fr: {
    plain: 'Le port de Lorvik ouvre une nouvelle jetée au printemps',
    denial: 'Le port de Lorvik dément la fermeture de la jetée',
    correction: 'Le journal retire son article sur le phare',
    'fact-check': 'Vrai ou faux : ce phare a-t-il existé ?',
    independent: '« Nous n’avons rien entendu », a déclaré à notre rédaction le chef du port.',
  },
  es: {
    plain: 'El puerto de Lorvik abre un nuevo muelle en primavera',
    denial: 'El puerto de Lorvik desmiente el cierre del muelle',
    correction: 'El diario rectifica su noticia sobre el faro',
    'fact-check': 'Fact-check: este faro nunca estuvo en Lorvik',
    independent: 'El capitán del puerto dijo a este diario que no oyó nada.',
  },
  it: {
    plain: 'Il porto di Lorvik apre un nuovo molo in primavera',
    denial: 'Il porto di Lorvik smentisce la chiusura del molo',
    correction: 'Il giornale ritira un articolo sul faro',
    'fact-check': 'Fact-checking: quel faro non è mai stato a Lorvik',
    independent: 'Il capitano del porto ha detto al nostro giornale di non aver sentito nulla.',
  },
  pt: {
    plain: 'Porto de Lorvik abre novo cais na primavera',
    denial: 'Porto de Lorvik desmente o encerramento do cais',
    correction: 'Jornal retira reportagem sobre o farol',
    'fact-check': 'Fato ou fake: este farol nunca existiu',
    independent: 'O capitão disse à nossa reportagem que não ouviu nada.',
  },
  ro: {
    plain: 'Portul Lorvik deschide un nou dig la primăvară',
    denial: 'Portul Lorvik dezminte închiderea digului',
    correction: 'Ziarul retrage un articol despre far',
    'fact-check': 'Fact-check: acest far nu a existat',
    independent: 'Căpitanul a declarat pentru ziarul nostru că nu a auzit nimic.',
  },
  nl: {
    plain: 'Haven van Lorvik opent in het voorjaar een nieuwe pier',
    denial: 'Haven van Lorvik ontkent sluiting van de pier',
    correction: 'Krant trekt artikel over vuurtoren in',
    'fact-check': 'Factcheck: deze vuurtoren stond nooit in Lorvik',
    independent: 'De havenmeester zegt tegen deze krant dat hij niets heeft gehoord.',
  },
  sv: {
    plain: 'Hamnen i Lorvik öppnar en ny pir i vår',
    denial: 'Hamnen i Lorvik dementerar att piren stängs',
    correction: 'Tidningen drar tillbaka en artikel om fyren',
    'fact-check': 'Faktakoll: fyren har aldrig funnits',
    independent: 'Hamnchefen säger till vår reporter att han inget hört.',
  },
  no: {
    plain: 'Havnen i Lorvik åpner en ny molo til våren',
    denial: 'Havnen i Lorvik avkrefter at moloen stenges',
    correction: 'Avisen beklager en artikkel om fyret',
    'fact-check': 'Faktasjekk: fyret har aldri stått i Lorvik',
    independent: 'Havnesjefen sier til vår avis at han ikke har hørt noe.',
  },
  da: {
    plain: 'Havnen i Lorvik åbner en ny mole til foråret',
    denial: 'Havnen i Lorvik afviser historien om molen',
    correction: 'Avisen beklager en artikel om fyret',
    'fact-check': 'Tjekdet: Fyret har aldrig stået i Lorvik',
    independent: 'Havnechefen siger til vores avis, at han intet har hørt.',
  },
  pl: {
    plain: 'Port w Lorwiku otwiera wiosną nowe molo',
    denial: 'Port w Lorwiku dementuje zamknięcie mola',
    correction: 'Gazeta prostuje artykuł o latarni',
    'fact-check': 'Fact-check: tej latarni nigdy nie było',
    independent: 'Kapitan portu powiedział naszej redakcji, że nic nie słyszał.',
  },
  cs: {
    plain: 'Přístav Lorvik otevře na jaře nové molo',
    denial: 'Přístav Lorvik dementuje uzavření mola',
    correction: 'Deník stáhl článek o majáku',
    'fact-check': 'Ověřovna: Maják v Lorviku nikdy nestál',
    independent: 'Kapitán řekl našemu deníku, že nic neslyšel.',
  },
  sk: {
    plain: 'Prístav Lorvik otvorí na jar nové mólo',
    denial: 'Prístav Lorvik dementuje zatvorenie móla',
    correction: 'Denník stiahol článok o majáku',
    'fact-check': 'Overili sme: maják v Lorviku nikdy nestál',
    independent: 'Kapitán povedal nášmu denníku, že nič nepočul.',
  },
  ru: {
    plain: 'Порт Лорвик откроет весной новый причал',
    denial: 'Порт Лорвик опроверг закрытие причала',
    correction: 'Газета удалила статью о маяке',
    'fact-check': 'Фактчек: этого маяка не было',
    independent: 'Капитан рассказал нашему изданию, что ничего не слышал.',
  },
  uk: {
    plain: 'Порт Лорвік відкриє навесні новий причал',
    denial: 'Порт Лорвік спростував закриття причалу',
    correction: 'Газета видалила статтю про маяк',
    'fact-check': 'Фактчек: цього маяка не було',
    independent: 'Капітан розповів нашому виданню, що нічого не чув.',
  },
  bg: {
    plain: 'Пристанището в Лорвик отваря нов кей през пролетта',
    denial: 'Пристанището в Лорвик отрече, че затваря кея',
    correction: 'Вестник свали статия за фара',
    'fact-check': 'Проверка на фактите: този фар никога не е имало',
    independent: 'Капитанът разказа пред нашия репортер, че нищо не е чул.',
  },
  sr: {
    plain: 'Luka Lorvik na proleće otvara novi gat',
    denial: 'Luka Lorvik demantovala zatvaranje gata',
    correction: 'Dnevnik povukao tekst o svetioniku',
    'fact-check': 'Provera činjenica: ovog svetionika nikada nije bilo',
    independent: 'Kapetan je za naš list rekao da ništa nije čuo.',
  },
  ur: {
    plain: 'بندرگاہ بہار میں نیا گھاٹ کھولے گی',
    denial: 'بندرگاہ نے بندش کی خبر کی تردید کر دی',
    correction: 'لائٹ ہاؤس والی خبر واپس لے لی گئی',
    'fact-check': 'فیکٹ چیک: یہ لائٹ ہاؤس کبھی تھا ہی نہیں',
    independent: 'کپتان نے ہمارے نامہ نگار کو بتایا کہ اس نے کچھ نہیں سنا۔',
  },
  fi: {
    plain: 'Lorvikin satama avaa uuden laiturin keväällä',
    denial: 'Lorvikin satama kiistää laiturin sulkemisen',
    correction: 'Lehti veti pois jutun majakasta',
    'fact-check': 'Faktantarkistus: tätä majakkaa ei ole koskaan ollut',
    independent: 'Satamapäällikkö sanoi lehdellemme, ettei kuullut mitään.',
  },
  is: {
    plain: 'Höfnin í Lorvík opnar nýja bryggju í vor',
    denial: 'Höfnin í Lorvík neitar því að bryggjunni verði lokað',
    correction: 'Blaðið dregur til baka frétt um vitann',
    'fact-check': 'Staðreyndavakt: þessi viti var aldrei til',
    independent: 'Hafnarstjórinn sagði í samtali við blaðið okkar að hann hefði ekkert heyrt.',
  },
  lb: {
    plain: 'Den Hafe vu Lorvik mécht am Fréijoer en neie Quai op',
    denial: "Den Hafe vu Lorvik dementéiert d'Schléissung vum Quai",
    correction: "D'Zeitung zitt den Artikel iwwer de Liichttuerm zréck",
    'fact-check': 'Faktencheck: dëse Liichttuerm gouf et ni',
    independent: 'Den Hafendirekter sot eiser Redaktioun, datt hien näischt héieren hätt.',
  },
  ka: {
    plain: 'ლორვიკის პორტი გაზაფხულზე ახალ ნავმისადგომს ხსნის',
    denial: 'ლორვიკის პორტი ნავმისადგომის დახურვას უარყოფს',
    correction: 'გაზეთმა შუქურის შესახებ სტატია წაშალა',
    'fact-check': 'ფაქტების შემოწმება: ეს შუქურა არასდროს არსებობდა',
    independent: 'პორტის უფროსმა ჩვენს გამოცემას უთხრა, რომ არაფერი გაუგია.',
  },
  hy: {
    plain: 'Լորվիկի նավահանգիստը գարնանը նոր նավամատույց կբացի',
    denial: 'Լորվիկի նավահանգիստը հերքում է նավամատույցի փակումը',
    correction: 'Թերթը հեռացրել է փարոսի մասին հոդվածը',
    'fact-check': 'Փաստերի ստուգում. այս փարոսը երբեք չի եղել',
    independent: 'Նավահանգստի պետը մեր թղթակցին ասաց, որ ոչինչ չի լսել։',
  },
  ne: {
    plain: 'लोर्विक बन्दरगाहले वसन्तमा नयाँ घाट खोल्दै',
    denial: 'घाट बन्द हुने समाचार बन्दरगाहले खण्डन गर्‍यो',
    correction: 'पत्रिकाले दीपस्तम्भबारेको समाचार सच्यायो',
    'fact-check': 'तथ्य जाँच: यो दीपस्तम्भ कहिल्यै थिएन',
    independent: 'बन्दरगाह प्रमुखले हाम्रा संवाददातालाई केही नसुनेको बताए।',
  },
  ta: {
    plain: 'லோர்விக் துறைமுகம் வசந்த காலத்தில் புதிய படகுத்துறையைத் திறக்கிறது',
    denial: 'படகுத்துறை மூடல் செய்தியை லோர்விக் துறைமுகம் மறுத்துள்ளது',
    correction: 'கலங்கரை விளக்கம் பற்றிய செய்தியை நாளிதழ் திரும்பப் பெற்றது',
    'fact-check': 'உண்மை சரிபார்ப்பு: இந்தக் கலங்கரை விளக்கம் இருந்ததே இல்லை',
    independent: 'எதையும் கேட்கவில்லை என்று துறைமுகத் தலைவர் நமது செய்தியாளரிடம் கூறினார்.',
  },
  th: {
    plain: 'ท่าเรือลอร์วิกเปิดท่าเทียบใหม่ในฤดูใบไม้ผลิ',
    denial: 'ท่าเรือลอร์วิกปฏิเสธข่าวปิดท่าเทียบ',
    correction: 'หนังสือพิมพ์ถอนข่าวประภาคาร',
    'fact-check': 'ตรวจสอบข้อเท็จจริง: ประภาคารนี้ไม่เคยมีอยู่',
    independent: 'นายท่าเรือกล่าวกับผู้สื่อข่าวของเราว่าไม่ได้ยินอะไรเลย',
  },
  bn: {
    plain: 'বসন্তে নতুন জেটি খুলছে বন্দর',
    denial: 'জেটি বন্ধের খবর নাকচ করেছে বন্দর',
    correction: 'বাতিঘরের প্রতিবেদনটি প্রত্যাহার করেছে পত্রিকা',
    'fact-check': 'ফ্যাক্টচেক: এই বাতিঘর কখনো ছিল না',
    independent: 'বন্দরের প্রধান আমাদের প্রতিবেদককে বলেন, তিনি কিছুই শোনেননি।',
  },
  hu: {
    plain: 'Tavasszal új mólót nyit a lorviki kikötő',
    denial: 'Cáfolja a móló bezárását a lorviki kikötő',
    correction: 'Visszavonta a világítótoronyról szóló cikket a lap',
    'fact-check': 'Tényellenőrzés: ez a világítótorony sosem létezett',
    independent: 'A kapitány lapunknak azt mondta, hogy semmit sem hallott.',
  },
  el: {
    plain: 'Το λιμάνι του Λόρβικ ανοίγει νέα προβλήτα την άνοιξη',
    denial: 'Το λιμάνι του Λόρβικ διαψεύδει το κλείσιμο',
    correction: 'Η εφημερίδα απέσυρε άρθρο για τον φάρο',
    'fact-check': 'Fact check: ο φάρος δεν υπήρξε ποτέ',
    independent: 'Ο λιμενάρχης δήλωσε στην εφημερίδα μας ότι δεν άκουσε τίποτα.',
  },
  tr: {
    plain: 'Lorvik limanı ilkbaharda yeni bir iskele açıyor',
    denial: 'Lorvik limanı iskelenin kapanacağını yalanladı',
    correction: 'Gazete fener haberi için okurlarından özür diledi',
    'fact-check': 'Doğruluk kontrolü: Bu fener hiç var olmadı',
    independent: 'Liman başkanı gazetemize bir şey duymadığını söyledi.',
  },
  ar: {
    plain: 'ميناء لورفيك يفتتح رصيفا جديدا في الربيع',
    denial: 'ميناء لورفيك ينفي إغلاق الرصيف',
    correction: 'الصحيفة سحبت المقال عن المنارة',
    'fact-check': 'هل صحيح أن المنارة كانت في لورفيك؟',
    independent: 'قال مدير الميناء لمراسلنا إنه لم يسمع شيئا.',
  },
  he: {
    plain: 'נמל לורוויק יפתח רציף חדש באביב',
    denial: 'נמל לורוויק מכחיש את סגירת הרציף',
    correction: 'העיתון הסיר את הכתבה על המגדלור',
    'fact-check': 'בדקנו: המגדלור מעולם לא עמד בלורוויק',
    independent: 'מנהל הנמל אמר לכתבנו כי לא שמע דבר.',
  },
  fa: {
    plain: 'بندر لورویک بهار اسکله تازه‌ای باز می‌کند',
    denial: 'بندر لورویک بسته شدن اسکله را تکذیب کرد',
    correction: 'روزنامه اصلاحیه منتشر کرد',
    'fact-check': 'راستی‌آزمایی: این فانوس هرگز نبود',
    independent: 'رئیس بندر به خبرنگار ما گفت که چیزی نشنیده است.',
  },
  hi: {
    plain: 'लोरविक बंदरगाह वसंत में नया घाट खोलेगा',
    denial: 'लोरविक बंदरगाह ने घाट बंद होने की खबर का खंडन किया',
    correction: 'अखबार ने खबर के लिए माफी मांगी',
    'fact-check': 'फैक्ट चेक: यह प्रकाशस्तंभ कभी नहीं था',
    independent: 'बंदरगाह प्रमुख ने हमारे संवाददाता को बताया कि उन्होंने कुछ नहीं सुना।',
  },
  id: {
    plain: 'Pelabuhan Lorvik membuka dermaga baru pada musim semi',
    denial: 'Pelabuhan Lorvik membantah penutupan dermaga',
    correction: 'Koran mencabut berita tentang mercusuar',
    'fact-check': 'Cek fakta: mercusuar ini tidak pernah ada',
    independent: 'Kepala pelabuhan mengatakan kepada kami bahwa ia tidak mendengar apa-apa.',
  },
  ja: {
    plain: 'ロルビク港、春に新しい桟橋を開く',
    denial: 'ロルビク港、桟橋閉鎖の報道を否定',
    correction: '灯台の記事を取り消し、本社が説明',
    'fact-check': 'ファクトチェック：この灯台は存在しない',
    independent: '港長は本紙の取材に、何も聞いていないと話した。',
  },
  ko: {
    plain: '로르빅 항만, 봄에 새 부두 연다',
    denial: '로르빅 항만, 부두 폐쇄설 부인',
    correction: '등대 관련 내용 바로잡습니다',
    'fact-check': '팩트체크: 이 등대는 없었다',
    independent: '항만장은 본지에 아무것도 듣지 못했다고 말했다.',
  },
  zh: {
    plain: '洛维克港春天启用新码头',
    denial: '洛维克港否认关闭码头',
    correction: '报社撤回报道并说明',
    'fact-check': '事实核查：这座灯塔从未存在',
    independent: '港务主任告诉本报记者，他什么也没听到。',
  },
  vi: {
    plain: 'Cảng Lorvik sẽ mở bến mới vào mùa xuân',
    denial: 'Cảng Lorvik bác bỏ tin đóng cửa bến tàu',
    correction: 'Tòa soạn rút bài về ngọn hải đăng',
    'fact-check': 'Kiểm chứng: ngọn hải đăng này chưa từng tồn tại',
    independent: 'Giám đốc cảng nói với chúng tôi rằng ông không nghe thấy gì.',
  },
  lt: {
    plain: 'Lorviko uostas pavasarį atidarys naują krantinę',
    denial: 'Lorviko uostas neigia, kad krantinė bus uždaryta',
    correction: 'Dienraštis atšaukė straipsnį apie švyturį',
    'fact-check': 'Faktų patikra: tokio švyturio niekada nebuvo',
    independent: 'Uosto vadovas mūsų portalui sakė, kad nieko negirdėjo.',
  },
  lv: {
    plain: 'Lorvikas osta pavasarī atvērs jaunu piestātni',
    denial: 'Lorvikas osta noliedz piestātnes slēgšanu',
    correction: 'Avīze atsauc rakstu par bāku',
    'fact-check': 'Faktu pārbaude: šādas bākas nekad nav bijis',
    independent: 'Ostas pārvaldnieks mūsu redakcijai sacīja, ka neko nav dzirdējis.',
  },
  sl: {
    plain: 'Pristanišče Lorvik bo spomladi odprlo nov pomol',
    denial: 'Pristanišče Lorvik zanika zaprtje pomola',
    correction: 'Časnik je umaknil članek o svetilniku',
    'fact-check': 'Preverjanje dejstev: tega svetilnika ni bilo nikoli',
    independent: 'Kapitan je za naš časnik povedal, da ni slišal ničesar.',
  },
  mk: {
    plain: 'Пристаништето во Лорвик напролет отвора нов кеј',
    denial: 'Пристаништето во Лорвик демантира дека го затвора кејот',
    correction: 'Весникот ја повлече статијата за светилникот',
    'fact-check': 'Проверка на факти: овој светилник никогаш не постоел',
    independent: 'Капетанот за нашиот весник изјави дека ништо не слушнал.',
  },
  az: {
    plain: 'Lorvik limanı yazda yeni körpü açacaq',
    denial: 'Lorvik limanı körpünün bağlanacağını təkzib etdi',
    correction: 'Qəzet mayak barədə məqaləni geri götürdü',
    'fact-check': 'Fakt yoxlaması: bu mayak heç vaxt olmayıb',
    independent: 'Liman rəisi müxbirimizə heç nə eşitmədiyini deyib.',
  },
  et: {
    plain: 'Lorviki sadam avab kevadel uue kai',
    denial: 'Lorviki sadam lükkab ümber jutud kai sulgemisest',
    correction: 'Ajaleht võttis majaka loo tagasi',
    'fact-check': 'Faktikontroll: seda majakat pole kunagi olnud',
    independent: 'Sadamakapten ütles meie lehele, et ei kuulnud midagi.',
  },
  tt: {
    plain: 'Лорвик порты яз көне яңа пристань ача',
    denial: 'Лорвик порты пристань ябыла дигән хәбәрне кире кага',
    correction: 'Газета маяк турындагы мәкаләне кире алды',
    'fact-check': 'Факт тикшерү: бу маяк беркайчан да булмаган',
    independent: 'Порт башлыгы хәбәрчебезгә бернәрсә дә ишетмәвен әйтте.',
  },
};
const HEADLINES = ['denial', 'correction', 'fact-check'] as const;

describe.each(languages.map(({ code }) => code))('the role that an article of its own words has: %s', (code) => {
  const words = WORDINGS[code];
  const roleOf = (title: string | undefined, ...paragraphs: string[]) =>
    attributed({ title: title ?? '', paragraphs }, code).role;

  it.each(HEADLINES)('%s', (role) => {
    expect(roleOf(words?.[role], words?.plain ?? '')).toBe(role);
  });

  it('own reporting, wherever it stands in the text', () => {
    expect(roleOf(words?.plain, words?.plain ?? '', words?.plain ?? '', words?.independent ?? '')).toBe('independent');
  });

  it('says nothing where the words say nothing', () => {
    expect(roleOf(words?.plain, words?.plain ?? '')).toBeNull();
  });
});

describe('where a role is looked for', () => {
  it('is anywhere where the outlet takes back what it wrote', () => {
    const lead = 'On 3 June we wrote that the pier had been sold.';
    expect(attributed({ paragraphs: [lead, 'It was not.', 'We apologise to our readers.'] }).role).toBe('correction');
    expect(attributed({ paragraphs: [lead, 'It was not.', '“We apologise,” the mayor said.'] }).role).toBeNull();
  });

  it('is the headline or the first sentence, not what somebody says further down', () => {
    const lead = 'The port of Lorvik denies that the pier will close.';
    expect(attributed({ paragraphs: [lead] }).role).toBe('denial');
    expect(attributed({ paragraphs: ['The pier will close in May.', lead] }).role).toBeNull();
  });

  it('is not what stands in quotation marks', () => {
    const title = 'Mayor: “Nobody denies that the pier is old”';
    expect(attributed({ title, paragraphs: ['The pier will close in May.'] }).role).toBeNull();
  });

  it('is a label beside the headline too', () => {
    const lines = [{ text: 'Fact check', role: 'label' as const }];
    expect(attributed({ title: 'No pier was sold', lines, paragraphs: ['It was not.'] }).role).toBe('fact-check');
  });

  it('is not the name of a section that the site lists around the page', () => {
    for (const role of ['masthead', 'footer'] as const) {
      const lines = [{ text: 'Fact check', role }];
      expect(attributed({ title: 'The pier was sold', lines, paragraphs: ['It was old.'] }).role).toBeNull();
    }
  });

  it('is the outlet itself, where somebody is said to have told it', () => {
    const self = { domain: 'harbourpost.example', name: 'Harbour Post' };
    const paragraphs = ['The pier will close, a port official told the Harbour Post.'];
    expect(attributed({ paragraphs }, 'en', self).role).toBe('independent');
    expect(attributed({ paragraphs }, 'en').role).toBeNull();
  });
});
