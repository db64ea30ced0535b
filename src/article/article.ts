/**
 * What a page holds when it is one piece of news, as it was read: plain data, without any reference to the DOM, so that
 * it can be sent from the page to the background.
 */
export interface Article {
  /** The address of the page as it was loaded. */
  url: string;
  /** What the page says its own address is (`link rel=canonical`, `og:url`), resolved; null where it says nothing. */
  canonical: string | null;
  /** Other-language editions that the page names (`link rel=alternate hreflang`). */
  alternates: { language: string; url: string }[];
  isArticle: boolean;
  /** Without the site's suffix. */
  title: string | null;
  /** The name that the page gives its site (`og:site_name`, JSON-LD publisher, logo, title suffix), else null. */
  siteName: string | null;
  /** BCP 47, as the page declares it; null where it does not. */
  language: string | null;
  /** ISO 8601, with the page's own offset when it has one. */
  published: string | null;
  modified: string | null;
  /** People, without "By", roles, outlets, times or handles. */
  authors: string[];
  /** Says that the text ends early: at a paywall, or at "read more". */
  truncated: boolean;
  /** The article's text: the texts of `paragraphs` joined by "\n\n" (the input unchanged, for plain text). */
  text: string;
  paragraphs: Paragraph[];
  /** The texts of `lines` joined by "\n\n". */
  outside: string;
  lines: OutsideLine[];
  links: ArticleLink[];
  declarations: Declaration[];
}

export interface Paragraph {
  text: string;
  /** UTF-16 offset into `Article.text`. */
  start: number;
  /** `credit`: a line at the top or bottom that says who made the article or where it is from. */
  role: 'paragraph' | 'subhead' | 'list-item' | 'quotation' | 'credit';
}

/** A line of the page that is no part of the article's text but says something about it. */
export interface OutsideLine {
  text: string;
  /** UTF-16 offset into `Article.outside`. */
  start: number;
  role: 'byline' | 'credit' | 'label' | 'caption' | 'appeal' | 'biography' | 'masthead' | 'footer';
}

export interface ArticleLink {
  /** Absolute, as the page's base makes it. */
  url: string;
  text: string;
  /** UTF-16 offsets into `Article.text`, or into `Article.outside` where `outside` is true. */
  start: number;
  end: number;
  outside: boolean;
}

/** One thing that the page declares about itself, kept with its place so that disagreements can be shown. */
export interface Declaration {
  from: 'json-ld' | 'open-graph' | 'microdata' | 'meta' | 'link' | 'visible';
  /** Such as `author`, `publisher`, `datePublished`, `translator`, `isBasedOn`, `translationOfWork`, `articleSection`. */
  property: string;
  value: string;
}
