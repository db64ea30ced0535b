import type { Declaration } from './article.ts';

/** What the JSON-LD of a page says of the article on it. Absent facts are null or empty. */
export interface LinkedData {
  /** The types of all nodes, without prefix, such as `NewsArticle`, `Product`, `WebSite`. */
  types: string[];
  /** Whether the node read is an article of some kind. */
  isArticle: boolean;
  headline: string | null;
  authors: { name: string; isPerson: boolean }[];
  published: string | null;
  modified: string | null;
  language: string | null;
  siteName: string | null;
  url: string | null;
  /** `isAccessibleForFree` is false. */
  paid: boolean;
  body: string | null;
  declarations: Declaration[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = Map<string, Json>;

const MOST_NODES = 4_000;
const DEEPEST = 40;
const LONGEST_VALUE = 500;
const MOST_VALUES = 30;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory|Review|Posting)$/;
/** Properties whose values are kept as declarations, so that they can be shown and compared. */
const DECLARED = [
  'headline',
  'author',
  'creator',
  'contributor',
  'editor',
  'translator',
  'publisher',
  'sourceOrganization',
  'provider',
  'copyrightHolder',
  'datePublished',
  'dateCreated',
  'dateModified',
  'translationOfWork',
  'workTranslation',
  'isBasedOn',
  'isBasedOnUrl',
  'citation',
  'isPartOf',
  'articleSection',
  'genre',
  'inLanguage',
  'dateline',
  'locationCreated',
  'sponsor',
  'isAccessibleForFree',
  'backstory',
  'correction',
  'creditText',
  'digitalSourceType',
] as const;

/**
 * Reads JSON-LD scripts. Text that is no JSON is mended where that is safe (raw line ends, comments around it) and else
 * left out; keys such as `__proto__` are data like any other. Nothing is thrown.
 */
export function readJsonLd(scripts: readonly string[], url: string): LinkedData {
  const nodes = collect(scripts.map(parse));
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = text(node.get('@id'));
    if (id && node.size > 1 && !byId.has(id)) byId.set(id, node);
  }
  const types = [...new Set(nodes.flatMap(typesOf))];
  const article = chooseArticle(nodes, url);
  const facts = article ? readArticle(article, byId) : EMPTY;
  return { ...facts, types, isArticle: article !== null, siteName: facts.siteName ?? siteOf(nodes) };
}

const EMPTY: Omit<LinkedData, 'types' | 'isArticle'> = {
  headline: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
  siteName: null,
  url: null,
  paid: false,
  body: null,
  declarations: [],
};

function parse(script: string): Json {
  const trimmed = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, '')
    .replace(/;\s*$/, '');
  return parseJson(trimmed) ?? parseJson(trimmed.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parseJson(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return null;
  }
}

/** All objects of a JSON value, as maps, from the outside in and in order. */
function collect(values: Json[]): Node[] {
  const nodes: Node[] = [];
  let level: Json[] = values;
  for (let depth = 0; depth < DEEPEST && level.length > 0 && nodes.length < MOST_NODES; depth++) {
    const inner: Json[] = [];
    for (const value of level) {
      if (nodes.length >= MOST_NODES) break;
      if (Array.isArray(value)) inner.push(...value.slice(0, MOST_NODES));
      else if (value !== null && typeof value === 'object') {
        const node = new Map(Object.entries(value));
        nodes.push(node);
        for (const child of node.values()) if (child !== null && typeof child === 'object') inner.push(child);
      }
    }
    level = inner;
  }
  return nodes;
}

function typesOf(node: Node): string[] {
  const type = node.get('@type') ?? node.get('type') ?? null;
  return (Array.isArray(type) ? type : [type]).flatMap((each) =>
    typeof each === 'string' ? [each.replace(/^.*[/#:]/, '')] : [],
  );
}

/** The article that the page is about: the one with the page's address, else the fullest. */
function chooseArticle(nodes: readonly Node[], url: string): Node | null {
  let best: Node | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    if (!typesOf(node).some((type) => ARTICLE_TYPE.test(type))) continue;
    let score = 1;
    for (const property of ['headline', 'datePublished', 'author', 'articleBody', 'publisher'])
      if (node.has(property)) score += 2;
    const address = text(node.get('url')) ?? text(node.get('mainEntityOfPage')) ?? text(node.get('@id'));
    if (address && sameAddress(address, url)) score += 5;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

const bareAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '');
const sameAddress = (a: string, b: string): boolean => bareAddress(a) === bareAddress(b);

function readArticle(node: Node, byId: ReadonlyMap<string, Node>): Omit<LinkedData, 'types' | 'isArticle'> {
  const declarations: Declaration[] = [];
  for (const property of DECLARED) {
    const value = node.get(property);
    const names = WORKS.has(property) ? worksIn(value, byId) : namesIn(value, byId).map(({ name }) => name);
    for (const name of names) declarations.push({ from: 'json-ld', property, value: name });
  }
  const free = text(node.get('isAccessibleForFree'));
  return {
    headline: text(node.get('headline')) ?? text(node.get('name')),
    authors: authorsOf(node, byId),
    published: text(node.get('datePublished')) ?? text(node.get('dateCreated')),
    modified: text(node.get('dateModified')),
    language: namesIn(node.get('inLanguage'), byId)[0]?.name ?? null,
    siteName: namesIn(node.get('publisher'), byId)[0]?.name ?? null,
    url: text(node.get('url')),
    paid: free !== null && /^(?:false|no|0)$/i.test(free),
    body: text(node.get('articleBody'), 100_000),
    declarations,
  };
}

function authorsOf(node: Node, byId: ReadonlyMap<string, Node>): LinkedData['authors'] {
  const authors = namesIn(node.get('author') ?? node.get('authors') ?? node.get('creator'), byId);
  return authors.map(({ name, types }) => ({
    name,
    isPerson: !types.some((type) => /Organi[sz]ation|Corporation|WebSite/.test(type)),
  }));
}

/** Works of others: of them it matters whose they are. */
const WORKS: ReadonlySet<string> = new Set(['translationOfWork', 'isBasedOn', 'isBasedOnUrl']);

/** The addresses of works, else the names of their publishers, else what else is given. */
function worksIn(value: Json | undefined, byId: ReadonlyMap<string, Node>): string[] {
  const works = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
  return works.flatMap((work) => {
    if (work === null || typeof work !== 'object' || Array.isArray(work))
      return namesIn(work, byId).map(({ name }) => name);
    const given = new Map(Object.entries(work));
    const id = text(given.get('@id'));
    const node = (id !== null && byId.get(id)) || given;
    const address = [node.get('url'), id, node.get('mainEntityOfPage')].map((each) => text(each)).find(isAddress);
    if (address) return [address];
    const publishers = namesIn(node.get('publisher') ?? node.get('isPartOf'), byId);
    return (publishers.length > 0 ? publishers : namesIn(work, byId)).map(({ name }) => name);
  });
}

const isAddress = (value: string | null): value is string => value !== null && /^https?:\/\//i.test(value);

/** The names (or titles, or addresses) that a property's value gives, whatever its shape. */
function namesIn(
  value: Json | undefined,
  byId: ReadonlyMap<string, Node>,
  depth = 0,
): { name: string; types: string[] }[] {
  if (value === undefined || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_VALUES).flatMap((each) => namesIn(each, byId, depth + 1));
  if (typeof value !== 'object')
    return [{ name: String(value).slice(0, LONGEST_VALUE).trim(), types: [] }].filter(({ name }) => name !== '');
  let node: Node = new Map(Object.entries(value));
  const id = text(node.get('@id'));
  if (id && !node.has('name')) node = byId.get(id) ?? node;
  const types = typesOf(node);
  const name = node.get('name') ?? node.get('headline') ?? node.get('url') ?? node.get('@id');
  if (Array.isArray(name))
    return name
      .slice(0, MOST_VALUES)
      .flatMap((each) => (typeof each === 'string' ? [{ name: each.trim(), types }] : []));
  const single = text(name);
  return single ? [{ name: single, types }] : [];
}

/** A property's value as one short text, or null. */
function text(value: Json | undefined, longest = LONGEST_VALUE): string | null {
  if (typeof value === 'string') return value.slice(0, longest).trim() || null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return text(value[0], longest);
  if (value && typeof value === 'object')
    return text(value['@id'] ?? value['@value'] ?? value.url ?? value.name, longest);
  return null;
}

function siteOf(nodes: readonly Node[]): string | null {
  const site = nodes.find((node) => typesOf(node).includes('WebSite') && node.has('name'));
  return text(site?.get('name'));
}
