/**
 * What a page declares of itself. With its address, it speaks for a kind of page: above zero for one piece of news, below for a
 * front page, a list, a shop, a forum, a film, an application, a manual. Weights are in the order of log-odds.
 */
export interface Declared {
  /** schema.org types, without prefix, from JSON-LD and microdata. */
  types: readonly string[];
  openGraphType: string | null;
  /** Whether a tag gives a day of publication. */
  isDated: boolean;
  generator: string | null;
}

/** A page whose address and declarations are at or below this is no article, whatever its text. */
export const HOPELESS = -2.5;
/** A page whose address and declarations are at or above this needs no running text to be looked at. */
export const PROMISING = 2;

/** Words with a space around each, so that looking one up costs a page neither a pattern nor a table. */
type Words = ` ${string} `;

const isOneOf = (words: Words, word: string): boolean => words.includes(` ${word} `);

const DATED: Words =
  ' article:published_time datepublished pubdate parsely-pub-date dc.date dc.date.issued citation_date citation_publication_date publishdate publish-date publish_date date ';

/** Whether a tag of the head with this name gives a day of publication. */
export function isDated(name: string): boolean {
  return isOneOf(DATED, name.toLowerCase());
}

const LONGEST_SCRIPT = 200_000;
const MOST_TYPES = 60;

const TYPE_KEY = '"@type"';
/** How much of what follows the key is looked at. */
const LONGEST_NAME = 120;

/** The schema.org types that a JSON-LD script names, found without parsing it. */
export function typesInScript(script: string): string[] {
  const types: string[] = [];
  for (let at = script.indexOf(TYPE_KEY); at >= 0; at = script.indexOf(TYPE_KEY, at + 1)) {
    if (at > LONGEST_SCRIPT || types.length >= MOST_TYPES) break;
    const start = at + TYPE_KEY.length;
    const type = /^\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w{1,40})"/.exec(
      script.slice(start, start + LONGEST_NAME),
    )?.[1];
    if (type !== undefined) types.push(type);
  }
  return types;
}

const NEWS_TYPES: Words = ' LiveBlogPosting SatiricalArticle AdvertiserContentArticle ';
const TEXT_TYPES: Words = ' Article BlogPosting Report ScholarlyArticle SocialMediaPosting NewsStory ClaimReview ';
const OTHER_TYPES: Words =
  ' Product ProductGroup Recipe QAPage DiscussionForumPosting CollectionPage SearchResultsPage ItemPage ProfilePage JobPosting Event WebApplication SoftwareApplication MobileApplication TechArticle APIReference HowTo FAQPage Course Book Movie TVSeries TVEpisode MusicAlbum MusicRecording Hotel Restaurant LocalBusiness RealEstateListing EmailMessage CheckoutPage MediaGallery ImageGallery VideoGallery ContactPage AboutPage ';
/** Found beside articles as well, so they count only where nothing speaks for one. */
const WEAK_TYPES: Words =
  ' VideoObject AudioObject PodcastEpisode ItemList OfferCatalog Offer Store WebSite Organization ';

interface PathKind {
  weight: number;
  words: Words;
  /**
   * `tail`: the words count only as a whole part near the path's end. `last`: as its last part, with at most one more word.
   * `hyphen`: also before a hyphen.
   */
  as?: 'tail' | 'last' | 'hyphen';
}

/** What parts of a path speak for; a path counts once for each kind. */
const PATHS: readonly PathKind[] = [
  {
    weight: -2.5,
    as: 'tail',
    words:
      ' tag tags topic topics category categories categoria categorie categorias kategorie section sections rubrik rubriken ressort theme thema themen dossier dossiers author authors autor autoren autores archive archives archiv page seite latest newest trending popular feed feeds timeline explore sitemap collection collections schlagwort etiqueta etiquetas sujet people user users member members profile profiles ',
  },
  {
    weight: -2.5,
    as: 'hyphen',
    words:
      ' forum forums foren thread threads board boards discussion discussions viewtopic showthread question questions q r t community communities issues pull message messages group groups ',
  },
  {
    weight: -2,
    words:
      ' product products produkt produkte producto produit shop store cart basket warenkorb checkout dp item itm p listing catalog catalogue buy deals pricing order kaufen ',
  },
  {
    weight: -1.5,
    words:
      ' watch video videos clip clips mediathek livestream live-stream episode episodes playlist shorts reel reels player tv podcast podcasts gallery galleries photo photos foto fotos album albums ',
  },
  {
    weight: -4,
    words:
      ' login log-in signin sign-in signup register account settings dashboard inbox mail compose calendar drive app admin wp-admin edit editor document spreadsheet spreadsheets presentation presentations chat map maps notifications ',
  },
  {
    weight: -2,
    words:
      ' doc docs documentation wiki api reference manual guide handbook help support faq tutorial tutorials man rfc spec kb ',
  },
  {
    weight: -1.5,
    as: 'hyphen',
    words:
      ' recipe recipes rezept rezepte recette recettes receta recetas ricetta ricette przepis przepisy recept recepten oppskrifter ',
  },
  {
    weight: -4,
    as: 'last',
    words:
      ' about contact imprint impressum kontakt terms privacy legal datenschutz agb cookie cookies mentions aviso privacidad condiciones a-propos quienes chi-siamo regulamin o-nas over-ons om-oss gizlilik iletisim ',
  },
];
/** Most addresses have none of them all, which is quicker to tell than that they have none of each. */
const ALL_WORDS = PATHS.map(({ words }) => words).join('') as Words;
const SEARCH_PATHS: Words = ' search suche recherche buscar busca ricerca zoeken szukaj sok hledat arama find results ';
const FRONT_NAMES: Words = ' home index default start main frontpage ';
const SEARCH_KEYS: Words = ' q query s search keyword keywords such suche ';
const ARTICLE_KEYS: Words = ' p id article articleid article_id story post art artid art_id artikel a nid sid newsid ';
/** The first label of a host, and what it speaks for. */
const MANUAL_HOSTS: Words = ' doc docs wiki api developer developers help support manual learn kb ';
const OTHER_HOSTS: Words =
  ' shop store forum forums community mail webmail drive calendar maps search login account accounts app video ';
const OPEN_GRAPH_ARTICLES: Words = ' article news newsarticle blog blogpost ';
const OPEN_GRAPH_OTHERS: Words = ' video music product og:product profile book place game restaurant ';

/**
 * The evidence that declarations give, beside that of the address (`scoreAddress`); a page needs more from its text where it is about zero. Every page pays
 * for this, on code that the browser has just compiled: hence few functions and patterns, each where it is needed.
 */
export function scoreDeclared({ types, openGraphType, isDated, generator }: Declared): number {
  const isText = types.some(isTextType);
  let score = types.length > 0 ? scoreTypes(types, isText) : 0;
  if (openGraphType) score += scoreOpenGraph(openGraphType.toLowerCase(), isText);
  if (isDated) score += 1;
  if (generator && isOfManuals(generator)) score -= 3;
  return score;
}

/** Whether a page was made by what makes manuals, forums and shops. */
function isOfManuals(generator: string): boolean {
  return /mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|hugo-?book|doxygen|javadoc|confluence|bookstack|discourse|phpbb|vbulletin|xenforo|woocommerce\b|shopify|magento|prestashop/i.test(
    generator,
  );
}

function scoreTypes(types: readonly string[], isText: boolean): number {
  const isNews = types.some(isNewsType);
  let score = isNews ? 4 : isText ? 2.5 : 0;
  if (types.some((type) => isOneOf(OTHER_TYPES, type))) score -= isNews ? 1 : isText ? 2 : 4;
  if (!isText && types.some((type) => isOneOf(WEAK_TYPES, type))) score -= 0.5;
  if (!isText && types.includes('VideoObject')) score -= 1.5;
  return score;
}

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || isOneOf(NEWS_TYPES, type);

const isTextType = (type: string): boolean => isNewsType(type) || isOneOf(TEXT_TYPES, type);

function scoreOpenGraph(type: string, isText: boolean): number {
  if (isOneOf(OPEN_GRAPH_ARTICLES, type)) return 2;
  if (type === 'website' || type === 'object') return isText ? 0 : -0.5;
  const [kind = ''] = type.split('.');
  return isOneOf(OPEN_GRAPH_OTHERS, kind) ? -4 : 0;
}

/** What the address alone speaks for. It is in its normal form, and a parser of any others is more than every page need pay for. */
export function scoreAddress(url: string): number {
  const address = upTo(url.trim().toLowerCase(), '#');
  const start = address.indexOf('://') + 3;
  if (start < 3) return 0;
  const page = upTo(address, '?');
  const query = address.slice(page.length + 1);
  const label = upTo(page.slice(start), '.');
  const end = page.indexOf('/', start);
  const path = end < 0 ? '' : page.slice(end);
  const parts = path.split('/').filter(Boolean);
  const slug = parts.at(-1) ?? '';
  const isTitled = slug.replaceAll('_', '-').split('-', 5).length === 5;
  let score = 0;
  if (isFront(parts) && !hasKey(query, ARTICLE_KEYS, 1)) score -= 5;
  if (hasKey(query, SEARCH_KEYS, 0) || parts.some((part) => isOneOf(SEARCH_PATHS, bare(part)))) score -= 4;
  if (parts.some((part) => isOneOf(ALL_WORDS, bare(part)) || isOneOf(ALL_WORDS, upTo(part, '-')))) {
    for (const { weight, words, as } of PATHS) {
      // Below a topic stands an article if the address ends with a title.
      if (countsIn(parts, words, as)) score += as === 'tail' && isTitled ? -1 : weight;
    }
  }
  if (isOneOf(MANUAL_HOSTS, label)) score -= 2;
  if (isOneOf(OTHER_HOSTS, label)) score -= 2.5;
  if ((path.includes('/20') || path.includes('/19')) && isDatedPath(path)) score += 1.5;
  if (isTitled || (slug !== '' && /(?:^|[-_,.a-z])\d{5,}(?:\.|$)/.test(slug))) score += 0.7;
  return score;
}

function isDatedPath(path: string): boolean {
  return /\/(?:19|20)\d\d\/(?:\d{1,2}|[a-z]{3})\//.test(path);
}

/** Whether a query gives one of these keys a value of so many letters. */
function hasKey(query: string, keys: Words, fewest: number): boolean {
  if (query === '') return false;
  return query.split('&').some((pair) => {
    const key = upTo(pair, '=');
    return pair.length > key.length + fewest && isOneOf(keys, key);
  });
}

/** The page that a site begins with, or that of one of its languages. */
function isFront([only, second]: readonly string[]): boolean {
  if (only === undefined) return true;
  const name = upTo(only, '.');
  if (second !== undefined || isOneOf(FRONT_NAMES, name)) return second === undefined;
  return (name.length === 2 || name.length === 5) && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(name);
}

/** A part of a path without an ending, such as `.html`, or what follows a namespace. */
const bare = (part: string): string => upTo(upTo(part, '.'), ':');

function upTo(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function countsIn(parts: readonly string[], words: Words, as: PathKind['as']): boolean {
  if (as === 'tail') return parts.slice(-3).some((part) => isOneOf(words, part));
  if (as === 'last') {
    const last = parts.at(-1) ?? '';
    return isOneOf(words, last) || (last.split('-').length === 2 && isOneOf(words, upTo(last, '-')));
  }
  return parts.some((part) => isOneOf(words, bare(part)) || (as === 'hyphen' && isOneOf(words, upTo(part, '-'))));
}
