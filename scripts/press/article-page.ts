import type { ServedPage } from '../browsers/loopback.ts';

/** What a page of an outlet says of itself, and one invented article under it. */
export interface ArticlePage {
  siteName: string;
  language?: string;
  title: string;
  /** As HTML. */
  paragraphs: readonly string[];
}

/** A page with one article, as a small newspaper would publish it. */
export function articlePage({ siteName, language = 'en', title, paragraphs }: ArticlePage): ServedPage {
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} - ${siteName}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${siteName}">
<meta property="article:published_time" content="2024-05-12T08:00:00+02:00">
</head>
<body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body>
</html>`;
  return { body };
}
