import type { Article } from './article/article.ts';
import { languageOf } from './article/language.ts';
import { attribute } from './attribution/attribute.ts';
import { type Languages, openLanguages } from './attribution/language-pack.ts';
import { findImpersonation } from './outlets/impersonation.ts';
import { onPage } from './outlets/on-page.ts';
import type { OutletIndex } from './outlets/outlet.ts';
import { openOutlets } from './outlets/outlets.ts';
import { resolveAddress } from './outlets/wrappers.ts';
import { type PackBytes, rulesIn } from './packs/bundled.ts';
import { countIndependence, coverStory, disputesOf } from './provenance/coverage.ts';
import { pageNotices, pressRelease } from './provenance/notices.ts';
import { pageRole } from './provenance/role.ts';
import { buildTrail } from './provenance/trail.ts';
import { NO_SOURCING, type Report, type StoryRef } from './report.ts';
import { openStories } from './stories/stories.ts';
import type { Story, StoryIndex, StoryMatch, StoryQuery } from './stories/story.ts';

/** The packs that a trace reads. */
export interface Packs {
  languages: Languages;
  outlets: OutletIndex;
  /** In the order in which they are asked. */
  stories: readonly StoryIndex[];
}

/** Opens packs without reading them through. Throws PackError where one of them is none. */
export function openPacks(packs: PackBytes): Packs {
  return {
    languages: openLanguages(packs.languages, rulesIn(packs)),
    outlets: openOutlets(packs.outlets),
    stories: [openStories(packs.stories)],
  };
}

export interface TraceOptions {
  /** Trace what was read even where the page was judged no article. */
  always?: boolean;
  /** What `languageIn` says of the article, where that has been asked already. */
  language?: string | null;
}

/** The language that an article is in, as BCP 47; by the rules for it the article is read. Null where nothing tells. */
export function languageIn({ text, language }: Article, { languages }: Packs): string | null {
  return languageOf(text, language, languages.detect);
}

/**
 * All that can be known of one page: where its story comes from, through which languages and outlets it passed, and who else
 * carries it. Pure: the same article and packs give the same report. Never throws on what a page holds; throws RangeError where
 * the packs lack the rules for its language.
 */
export function trace(article: Article, packs: Packs, { always = false, ...known }: TraceOptions = {}): Report {
  const { outlets, languages } = packs;
  const { resolvedUrl, wrapper, translation } = resolveAddress(article.url);
  const host = hostOf(resolvedUrl);
  const self =
    outlets.byAddress(resolvedUrl) ??
    (article.canonical && wrapper ? outlets.byAddress(article.canonical) : null) ??
    // A saved file has no address to be found by.
    (host === '' && article.siteName !== null ? outlets.byName(article.siteName).outlet : null);
  const impersonation = findImpersonation(article, resolvedUrl, outlets);
  const page: Report['page'] = {
    url: article.url,
    resolvedUrl,
    wrapper,
    outlet: self,
    impersonates: impersonation?.outlet ?? null,
    outside: article.outside,
  };
  const facts = { self: self ? outlets.get(self.domain) : null, impersonation, wrapper, translation, url: article.url };
  if (!article.isArticle && !always) return { ...nothing(page), notices: pageNotices(facts) };

  const language = known.language === undefined ? languageIn(article, packs) : known.language;
  const links = article.links.map(({ url }) => url);
  const named = onPage(outlets, { url: resolvedUrl, language, self: self?.domain ?? null, links });
  const {
    credits,
    attributions,
    quotations,
    notices: said,
    sourcing,
    unnamedOutlets,
    spokeHere,
    wordsGiven,
    isTranslation,
    role: worded,
    isOwnReporting: ownReporting,
  } = attribute(article, {
    outlets: named,
    self,
    language,
    lexicon: languages.lexiconFor(language),
  });
  const release = said.some(({ kind }) => kind === 'press-release') ? null : pressRelease(facts, credits, outlets);
  const notices = release ? [release, ...said] : said;
  const addresses = [...new Set([article.url, resolvedUrl, article.canonical].filter((url) => url !== null))];
  const found = findStory({ ...article, language, addresses, links }, packs.stories);
  const story = found?.story ?? null;

  // Regions tell editions apart, not the languages through which a story passes.
  const spoken = language && languageAndScript(language);
  const byMachine = notices.some(({ kind }) => kind === 'machine-translation');
  const findings = {
    article,
    language: spoken,
    credits,
    attributions,
    unnamedOutlets,
    ownReporting,
    spokeHere,
    wordsGiven,
    isTranslation: isTranslation || byMachine,
    self,
    outlets: named,
  };
  const end = {
    url: resolvedUrl,
    // A borrowed name is not the page's.
    name: impersonation ? host : (article.siteName ?? host),
    wrapper,
    translatedInto: translation?.to ?? null,
  };
  const trail = buildTrail(findings, end, story && { story, outlets, self, addresses });
  const { published } = article;
  const role = pageRole({ trail, notices, worded, isTranslation, match: found?.match ?? null, story, self, published });
  const coverage = coverStory(
    story,
    {
      self,
      host: host === '' ? end.name : host,
      url: resolvedUrl,
      addresses,
      language: spoken,
      published,
      role,
      trail,
    },
    outlets,
  );
  return {
    page,
    isArticle: article.isArticle,
    article: {
      title: article.title,
      language,
      published: article.published,
      modified: article.modified,
      authors: article.authors,
      truncated: article.truncated,
      paragraphs: article.paragraphs.map(({ text }) => text),
      text: article.text,
    },
    credits,
    attributions,
    quotations,
    comparisons: [],
    notices: [...pageNotices(facts), ...notices],
    sourcing,
    trail,
    role,
    story: found ? storyRef(found.match) : null,
    coverage,
    independence: countIndependence(coverage, story, trail),
    disputes: disputesOf(story),
    memory: null,
  };
}

function findStory(query: StoryQuery, packs: readonly StoryIndex[]): { match: StoryMatch; story: Story } | null {
  let best: { match: StoryMatch; story: Story } | null = null;
  for (const pack of packs) {
    const match = pack.find(query);
    if (!match || match.score <= (best?.match.score ?? 0)) continue;
    const story = pack.get(match.id);
    if (story) best = { match, story };
  }
  return best;
}

function storyRef({ id, label, match, score, evidence }: StoryMatch): StoryRef {
  return { id, label, match, score, evidence };
}

function nothing(page: Report['page']): Report {
  return {
    page,
    isArticle: false,
    article: null,
    credits: [],
    attributions: [],
    quotations: [],
    comparisons: [],
    notices: [],
    sourcing: NO_SOURCING,
    trail: [],
    role: null,
    story: null,
    coverage: [],
    independence: { outlets: 0, origins: 0, anonymousOrigins: 0 },
    disputes: [],
    memory: null,
  };
}

function languageAndScript(tag: string): string {
  const [language = tag, script] = tag.split('-');
  return script?.length === 4 ? `${language}-${script}` : language;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
