/**
 * What kind of page an address and a page's own declarations speak for: above zero for one piece of news, below for a
 * front page, a list, a shop, a forum, a film, an application, a manual. Weights are in the order of log-odds.
 */
export interface Declared {
  url: string;
  /** schema.org types, without prefix, from JSON-LD and microdata. */
  types: readonly string[];
  openGraphType: string | null;
  /** Whether a tag gives a day of publication. */
  isDated: boolean;
  generator: string | null;
}

/** A page whose declarations are at or below this is no article, whatever its text. */
export const HOPELESS = -2.5;
/** A page whose declarations are at or above this needs no running text to be looked at. */
export const PROMISING = 2;

/** The names of tags of the head that give a day of publication, in lower case. */
export const DATED =
  /^(?:article:published_time|datepublished|pubdate|parsely-pub-date|dc\.date(?:\.issued)?|citation_(?:publication_)?date|publish[-_]?date|date)$/;

const LONGEST_SCRIPT = 200_000;
const MOST_TYPES = 60;

/** The schema.org types that a JSON-LD script names, found without parsing it. */
export function typesInScript(script: string): string[] {
  const named = script
    .slice(0, LONGEST_SCRIPT)
    .matchAll(/"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w{1,40})"/g);
  return [...named].slice(0, MOST_TYPES).map((match) => match[1] ?? '');
}

const ARTICLE_TYPES = /^(?:\w*NewsArticle|LiveBlogPosting|SatiricalArticle|AdvertiserContentArticle)$/;
const TEXT_TYPES = /^(?:Article|BlogPosting|Report|ScholarlyArticle|SocialMediaPosting|NewsStory|ClaimReview)$/;
const OTHER_TYPES =
  /^(?:Product(?:Group)?|Recipe|DiscussionForumPosting|JobPosting|Event|TechArticle|APIReference|HowTo|Course|Book|Movie|TV(?:Series|Episode)|Music(?:Album|Recording)|Hotel|Restaurant|LocalBusiness|RealEstateListing|EmailMessage|(?:Collection|SearchResults|Item|Profile|Checkout|Contact|About|FAQ|QA)Page|(?:Web|Software|Mobile)Application|(?:Media|Image|Video)Gallery)$/;
/** Found beside articles as well, so they count only where nothing speaks for one. */
const WEAK_TYPES =
  /^(?:VideoObject|AudioObject|PodcastEpisode|ItemList|OfferCatalog|Offer|Store|WebSite|Organization)$/;

const FRONT = /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index|default|start|main|frontpage)(?:\.\w{2,5})?\/?)?$/i;
const LISTS =
  /\/(?:tags?|topics?|categor(?:y|ies|ia|ie|ias)|kategorie|sections?|rubrik(?:en)?|ressort|themen?|dossiers?|authors?|autor(?:en|es)?|archives?|archiv|page|seite|latest|newest|trending|popular|feeds?|timeline|explore|sitemap|collections?|schlagwort|etiquetas?|sujet|people|users?|members?|profiles?)(?:\/[^/]*){0,2}\/?$/i;
const SEARCH =
  /\/(?:search|suche|recherche|buscar|busca|ricerca|zoeken|szukaj|sok|hledat|arama|find|results)(?:[/?.]|$)|[?&](?:q|query|s|search|keywords?|suche)=/i;
const FORUM =
  /\/(?:forums?|foren|threads?|boards?|discussions?|viewtopic|showthread|questions|q|r|t|community|communities|issues|pull|messages?|groups?)(?:[/.?-]|$)/i;
const SHOP =
  /\/(?:products?|produkte?|producto|produit|shop|store|cart|basket|warenkorb|checkout|dp|item|itm|p|listing|catalog(?:ue)?|buy|deals|pricing|order|kaufen)(?:[/.?]|$)/i;
const WATCH =
  /\/(?:watch|videos?|clips?|mediathek|live-?stream|episodes?|playlist|shorts|reels?|player|tv|podcasts?|gallery|galleries|photos?|fotos?|albums?)(?:[/.?]|$)/i;
const APP =
  /\/(?:login|log-in|signin|sign-in|signup|register|account|settings|dashboard|inbox|mail|compose|calendar|drive|app|admin|wp-admin|editor?|document|spreadsheets?|presentation|chat|maps?|notifications)(?:[/.?#]|$)/i;
const MANUAL =
  /\/(?:docs?|documentation|wiki|api|reference|manual|guide|handbook|help|support|faq|tutorials?|man|rfc|spec|kb)(?:[/.?:]|$)/i;
const RECIPE =
  /\/(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae]|przepisy?|recepten?|oppskrifter|recept)(?:[/.?-]|$)/i;
const OFFICE =
  /\/(?:about|contact|imprint|impressum|kontakt|terms|privacy|legal|datenschutz|agb|cookies?|mentions|aviso|privacidad|condiciones|a-propos|quienes|chi-siamo|regulamin|o-nas|over-ons|om-oss|gizlilik|iletisim)(?:-\w+)?\/?$/i;
const MANUAL_HOST = /^(?:docs?|wiki|api|developers?|help|support|manual|learn|kb)\./i;
const OTHER_HOST =
  /^(?:shop|store|forums?|community|mail|webmail|drive|calendar|maps|search|login|accounts?|app|video)\./i;
const MANUAL_GENERATOR =
  /mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|hugo-?book|doxygen|javadoc|confluence|bookstack|discourse|phpbb|vbulletin|xenforo|woocommerce\b|shopify|magento|prestashop/i;

/** The evidence that declarations and the address give; a page needs more from its text where it is about zero. */
export function scoreDeclared({ url, types, openGraphType, isDated, generator }: Declared): number {
  const isNews = types.some((type) => ARTICLE_TYPES.test(type));
  const isText = isNews || types.some((type) => TEXT_TYPES.test(type));
  let score = isNews ? 4 : isText ? 2.5 : 0;
  if (types.some((type) => OTHER_TYPES.test(type))) score -= isNews ? 1 : isText ? 2 : 4;
  if (!isText && types.some((type) => WEAK_TYPES.test(type))) score -= 0.5;
  if (!isText && types.includes('VideoObject')) score -= 1.5;
  score += scoreOpenGraph(openGraphType, isText);
  if (isDated) score += 1;
  if (generator && MANUAL_GENERATOR.test(generator)) score -= 3;
  return score + scoreAddress(url);
}

function scoreOpenGraph(type: string | null, isText: boolean): number {
  if (!type) return 0;
  if (/^(?:article|news|newsarticle|blog(?:post)?)$/i.test(type)) return 2;
  if (/^(?:website|object)$/i.test(type)) return isText ? 0 : -0.5;
  return /^(?:video|music|product|og:product|profile|book|place|game|restaurant)/i.test(type) ? -4 : 0;
}

function scoreAddress(url: string): number {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 0;
  }
  const { hostname, pathname, search } = address;
  const path = pathname + search;
  const slug = pathname.split('/').findLast((part) => part !== '') ?? '';
  let score = 0;
  if (FRONT.test(pathname) && !/[?&](?:p|id|article|story|post|art\w*|a|nid|sid|newsid)=\w/i.test(search)) score -= 5;
  if (SEARCH.test(path)) score -= 4;
  const isTitled = (slug.match(/[-_]/g)?.length ?? 0) >= 4;
  // Below a topic stands an article if the address ends with a title.
  if (LISTS.test(pathname)) score -= isTitled ? 1 : 2.5;
  if (FORUM.test(path)) score -= 2.5;
  if (SHOP.test(path)) score -= 2;
  if (WATCH.test(path)) score -= 1.5;
  if (APP.test(path)) score -= 4;
  if (MANUAL.test(path)) score -= 2;
  if (RECIPE.test(path)) score -= 1.5;
  if (OFFICE.test(pathname)) score -= 4;
  if (MANUAL_HOST.test(hostname)) score -= 2;
  if (OTHER_HOST.test(hostname)) score -= 2.5;
  if (/\/(?:19|20)\d\d\/(?:\d{1,2}|[a-z]{3})\//i.test(pathname)) score += 1.5;
  if (isTitled || /(?:^|[-_,.a-z])\d{5,}(?:\.|$)/i.test(slug)) score += 0.7;
  return score;
}
