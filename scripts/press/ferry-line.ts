import type { ServedPage } from '../browsers/loopback.ts';

/** One article whose sentences run through many inline elements, far from each other on the page. */
export interface InlinePage {
  url: string;
  page: ServedPage;
  /** What each statement of the report rests on, as the page shows it: each line once; first the link that leads to a source. */
  lines: readonly string[];
}

export const LEFT_TO_RIGHT: InlinePage = {
  url: 'http://lanternbridge.example/2024/ferry.html',
  page: spacedPage(
    '<html lang="en">',
    ['Ferry line to Oland may close', 'Lantern Bridge'],
    `<p class="label"><strong>Sponsored</strong> content</p>
<h1>Ferry line to Oland may close</h1>
<p class="byline">By <a rel="author" href="/people/hedda">Hedda <em>Marling</em></a></p>
<p>The last ferry to Oland may sail in <em>October</em>, the
<a href="http://diariodealvarim.example/balsa.html"><em>Diário</em> de <strong>Alvarim</strong></a> reported on Monday, citing
<em>an official</em> who asked <strong>not to be named</strong>. The island has no other way to the mainland. Its school has
eleven pupils, and its shop opens twice a week.</p>
<p>&ldquo;We carry <b>more&nbsp;sheep</b> than people,&rdquo; said <a href="/people/brook">Anselm</a>
   <a href="/people/brook">Brook</a>, who   has steered the boat for <i>thirty</i> years. The winter timetable hangs on the
wall of the waiting room as it did last year.</p>
<p>According to the harbour <a href="/board">board</a>, the <strong>engine</strong> would cost more than the boat<sup>.</sup>
The crew heard of it on the radio, while they were painting the rail.</p>
<p><em>Translated from Portuguese by <a href="/people/ines">Ines <strong>Calloway</strong></a>.</em></p>
<p><strong>Correction:</strong> an earlier version of this article <em>gave the wrong month</em>.</p>`,
  ),
  lines: [
    'Diário de Alvarim',
    'Sponsored content',
    'By Hedda Marling',
    'The last ferry to Oland may sail in October, the Diário de Alvarim reported on Monday, citing an official who asked not to be named.',
    '“We carry more sheep than people,”',
    '“We carry more sheep than people,” said Anselm Brook, who has steered the boat for thirty years.',
    'According to the harbour board, the engine would cost more than the boat.',
    'Translated from Portuguese by Ines Calloway.',
    'Correction: an earlier version of this article gave the wrong month.',
  ],
};

export const RIGHT_TO_LEFT: InlinePage = {
  url: 'http://skerrydaily.example/2024/ferry-ar.html',
  page: spacedPage(
    '<html lang="ar" dir="rtl">',
    ['خط العبارة إلى أولاند قد يتوقف', 'صدى المرفأ'],
    `<h1>خط العبارة إلى أولاند قد يتوقف</h1>
<p class="byline">بقلم: <a rel="author" href="/people/salma">سلمى <em>الحداد</em></a></p>
<p>ذكرت صحيفة <a href="http://diariodealvarim.example/balsa.html"><em>Diário</em> de <strong>Alvarim</strong></a> يوم الاثنين أن
<strong>العبارة</strong> الأخيرة قد تبحر في أكتوبر. وليس للجزيرة طريق آخر إلى البر. وفي مدرستها أحد عشر تلميذا، ويفتح متجرها
مرتين في الأسبوع.</p>
<p>وقال <em>مصدر</em> في الميناء <strong>طلب عدم الكشف</strong> عن هويته إن <a href="/engine">المحرك</a> الجديد أغلى من القارب.
ولا يزال جدول الشتاء معلقا على جدار قاعة الانتظار كما كان في العام الماضي.</p>
<p>وأضاف رئيس البلدية <a href="/people/nader">نادر</a> <strong>الزين</strong> أن المجلس سيبحث الأمر <em>مساء الخميس</em> في القاعة
فوق سوق السمك. وسمع الطاقم بذلك من المذياع وهو يطلي السياج.</p>
<p><em>ترجمة: <a href="/people/lina">لينا <strong>منصور</strong></a></em></p>
<p><strong>تصحيح:</strong> كان الشهر خاطئا <em>في نسخة سابقة</em> من هذا المقال.</p>`,
  ),
  lines: [
    'Diário de Alvarim',
    'بقلم: سلمى الحداد',
    'ذكرت صحيفة Diário de Alvarim يوم الاثنين أن العبارة الأخيرة قد تبحر في أكتوبر.',
    'وقال مصدر في الميناء طلب عدم الكشف عن هويته إن المحرك الجديد أغلى من القارب.',
    'وأضاف رئيس البلدية نادر الزين أن المجلس سيبحث الأمر مساء الخميس في القاعة فوق سوق السمك.',
    'ترجمة: لينا منصور',
    'تصحيح: كان الشهر خاطئا في نسخة سابقة من هذا المقال.',
  ],
};

/** A page on which no two paragraphs are seen at once, so that each has to be scrolled to. */
function spacedPage(root: string, [title, siteName]: [title: string, siteName: string], article: string): ServedPage {
  const body = `<!doctype html>
${root}
<head>
<meta charset="utf-8">
<title>${title} - ${siteName}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${siteName}">
<meta property="article:published_time" content="2024-06-03T08:00:00+02:00">
<style>p { margin-block: 110vh; }</style>
</head>
<body><article>${article}</article></body>
</html>`;
  return { body };
}
