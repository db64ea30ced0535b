import { toUnicode } from 'punycode/punycode.es6.js';
import type { Article } from '../article/article.ts';
import type { Evidence, OutletRef } from '../report.ts';
import { foldName } from './fold.ts';
import { placeOf } from './host.ts';
import { asLatin, isOneSlipApart, skeleton } from './look-alike.ts';
import type { Outlet, OutletIndex } from './outlet.ts';
import { type CutHost, cutHost, registrableOf } from './registrable.ts';
import { scriptsOf } from './scripts.ts';
import { countryOf, mayShareName } from './territory.ts';

export interface Impersonation {
  outlet: OutletRef;
  /** What the page calls itself, where it is, and where the outlet is. */
  evidence: Evidence[];
  technique: Technique;
}

export type Technique = 'look-alike-letters' | 'misspelling' | 'other-ending' | 'added-words' | 'name-in-subdomain';

/**
 * Tells a page that wears another outlet's name without being it: it calls itself that, and its host is made to be taken
 * for the outlet's. A host that spells the outlet's whole address, in look-alike letters or before its own, needs no words.
 *
 * Not so for outlets with a row of their own, channels on platforms, mirrors behind library proxies, pages that say that
 * they are parody, and namesakes in other countries. Never throws.
 *
 * @param url the address of the page, out of its wrappers
 */
export function findImpersonation(article: Article, url: string, outlets: OutletIndex): Impersonation | null {
  if (outlets.byAddress(url) !== null) return null;
  const place = hostFacts(url);
  if (!place || isProxied(place) || saysParody(article)) return null;
  const spelled = spelledOut(place, outlets);
  for (const claim of claimsOf(article)) {
    const holders = holdersOf(claim.name, outlets);
    const isShared = holders.length > 1 && outlets.byName(claim.name).outlet === null;
    const isWord = isEveryday(claim.name, outlets);
    for (const candidate of holders) {
      const technique = resemblance(place, candidate, { isShared, isWord });
      if (!technique || isNamesake(place, candidate, technique, article.language)) continue;
      if (technique === 'other-ending' && (isWord || isShared) && mayBeAnyone(place, candidate, claim.name)) continue;
      return { outlet: refOf(candidate), technique, evidence: evidenceOf(place, candidate, claim) };
    }
  }
  return spelled && { ...spelled, evidence: evidenceOf(place, spelled.outlet, null) };
}

/** `label` and `before` are in Unicode too. */
interface HostFacts extends CutHost {
  /** In Unicode. */
  host: string;
}

function hostFacts(url: string): HostFacts | null {
  const place = placeOf(url);
  if (!place) return null;
  const cut = cutHost(place.host);
  return cut && { ...cut, host: unicode(place.host), before: unicode(cut.before), label: unicode(cut.label) };
}

/** Punycode that spells nothing stays as it is. */
function unicode(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}

interface Claim {
  name: string;
  property: string;
}

/** What the page calls itself, with the place where it does: site name, publisher, masthead, end of the title; whole and by their parts. */
function claimsOf({ siteName, declarations, lines, title }: Article): Claim[] {
  const claims: Claim[] = [];
  if (siteName) claims.push({ name: siteName, property: 'site_name' });
  for (const { property, value } of declarations) {
    if (NAMING_PROPERTIES.has(property)) claims.push({ name: value, property });
  }
  for (const { role, text } of lines) if (role === 'masthead') claims.push({ name: text, property: 'masthead' });
  // What comes last in a title is the site's name, where the article's reader did not know it for one.
  const [, suffix] = /^.*\S\s*[|–—·•»-]\s+([^|–—·•»]{2,60})$/u.exec(title ?? '') ?? [];
  if (suffix !== undefined) claims.push({ name: suffix.trim(), property: 'title' });
  const whole = claims.filter(({ name }) => name.length <= LONGEST_CLAIM && !/^https?:/.test(name));
  const parts = whole.flatMap(({ name, property }) =>
    name.split(/\s+[-–—|:·•»]+\s+|\s*[|»]\s*/).map((part) => ({ name: part.trim(), property })),
  );
  const seen = new Set<string>();
  return [...whole, ...parts]
    .filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name))
    .slice(0, MOST_CLAIMS);
}

const NAMING_PROPERTIES = new Set(['publisher', 'site_name', 'isPartOf', 'sourceOrganization', 'copyrightHolder']);
const LONGEST_CLAIM = 120;
const MOST_CLAIMS = 24;
/** Of the many that share a common name, those looked at. */
const MOST_CANDIDATES = 24;

/** All who go by a name, also where it is written in look-alike letters or as an address. */
function holdersOf(name: string, outlets: OutletIndex): Outlet[] {
  const readings = [name, asLatin(name), name.replace(/^www\./i, '')];
  const found = new Map<string, Outlet>();
  for (const reading of new Set(readings)) {
    for (const { domain } of outlets.byName(reading).candidates.slice(0, MOST_CANDIDATES)) {
      const outlet = outlets.get(domain);
      if (outlet) found.set(domain, outlet);
    }
  }
  return [...found.values()];
}

/** Whether the page may well be somebody of the same name. Nobody needs look-alike letters for that. */
function isNamesake({ suffix }: HostFacts, outlet: Outlet, technique: Technique, language: string | null): boolean {
  if (technique === 'look-alike-letters') return false;
  const country = countryOf(suffix);
  if (country !== null && country === outlet.country) return technique === 'other-ending';
  return mayShareName(suffix, outlet, language);
}

/** A name that is a word like any other: written small it stands for nobody. */
function isEveryday(name: string, outlets: OutletIndex): boolean {
  const small = name.toLowerCase();
  return small !== name && !name.includes(' ') && outlets.byName(small).outlet === null;
}

/**
 * Under the three endings that businesses of all kinds have, one of a common name need not be after the outlet's: not where
 * the outlet is unknown abroad, nor where only its short name is the common one.
 */
function mayBeAnyone({ suffix }: HostFacts, { name, nativeName, aliases }: Outlet, claimed: string): boolean {
  const isKnownAbroad = new Set(aliases.flatMap((alias) => [...scriptsOf(alias)])).size > 1;
  const isFullName = [name, nativeName ?? name].some((own) => foldName(own) === foldName(asLatin(claimed)));
  return OLD_ENDINGS.has(suffix) && !(isKnownAbroad && isFullName);
}

const OLD_ENDINGS = new Set(['com', 'net', 'org']);

/**
 * How a host is made to be taken for an outlet's; null where it is not. A name that many have says nothing by itself, and
 * an everyday word stands in hosts of all kinds.
 */
function resemblance(place: HostFacts, outlet: Outlet, name: { isShared: boolean; isWord: boolean }): Technique | null {
  const own = cutHost(hostOf(outlet));
  if (!own || own.registrable === place.registrable) return null;
  const label = asLatin(place.label);
  // "Perspective" in a host is nobody's but that of an outlet whose own host spells it.
  const isAnyones = name.isShared || name.isWord;
  const brands = isAnyones ? [own.label] : brandsOf(outlet, own.label);
  let best: Technique | null = null;
  if (hasRun(label.split('-'), own.registrable.replaceAll('.', ''))) return 'added-words';
  for (const brand of brands) {
    const mayBeMisspelt = !name.isWord && !name.isShared && brand.length >= SHORTEST_MISSPELT;
    if (label === brand) {
      if (place.label !== label) return 'look-alike-letters';
      return 'other-ending';
    }
    if (skeleton(label) === skeleton(brand)) return 'look-alike-letters';
    if (contains(place.before, brand, own.registrable)) best ??= 'name-in-subdomain';
    const hasAdded = name.isWord ? hasNewsWord : hasAddedWords;
    if (hasAdded(label, brand)) best ??= place.label === label ? 'added-words' : 'look-alike-letters';
    if (hasAdded(skeleton(label), skeleton(brand))) best ??= 'look-alike-letters';
    if (mayBeMisspelt && isOneSlipApart(label.replaceAll('-', ''), brand)) best ??= 'misspelling';
  }
  return best;
}

/** With fewer letters nearly any word is one slip from another. */
const SHORTEST_MISSPELT = 4;
/** With fewer letters a brand that is no word of its own in a label is in it by chance. */
const SHORTEST_EMBEDDED = 5;

/** The words by which hosts are known as the outlet's: the label of its domain, and its names without spaces. */
function brandsOf(outlet: Outlet, label: string): string[] {
  const names = [outlet.name, outlet.nativeName ?? '', ...outlet.aliases].flatMap((name) => {
    const folded = foldName(name);
    const brand = folded.replace(/[^\p{Alphabetic}\d]/gu, '');
    // One word that the outlet's own host does not spell is what anybody may be called.
    return brand !== folded.trim() || label.includes(brand) ? [brand] : [];
  });
  const all = [label.replace(/^www\./, ''), ...names].filter((brand) => /^[a-z0-9-]{2,}$/.test(brand));
  return [...new Set(all)];
}

function hasAddedWords(label: string, brand: string): boolean {
  const whole = label.replaceAll('-', '');
  const bare = brand.replaceAll('-', '');
  if (whole === bare) return label !== brand;
  if (whole.length < bare.length || !whole.includes(bare)) return false;
  return (
    hasRun(label.split('-'), bare) ||
    (bare.length >= SHORTEST_EMBEDDED ? isAtAnEnd(whole, bare) : hasNewsWord(label, brand))
  );
}

/** Whether words that follow one another spell a brand: "the-daily-bugle-news" has "dailybugle". */
function hasRun(words: readonly string[], brand: string): boolean {
  return words.some((_, start) => {
    let run = '';
    for (let end = start; end < words.length && run.length < brand.length; end++) run += words[end];
    return run === brand;
  });
}

function isAtAnEnd(whole: string, brand: string): boolean {
  return whole.startsWith(brand) || whole.endsWith(brand);
}

/** A brand with one or two of the words that are added most, before or after it: `bbcnews24`, `the-metro-online`. */
function hasNewsWord(label: string, brand: string): boolean {
  const at = label.indexOf(brand);
  if (at < 0 || label.length === brand.length) return false;
  return [label.slice(0, at), label.slice(at + brand.length)].every((rest) => ADDED.test(rest));
}

const ADDED =
  /^[-0-9]*(?:(?:news|online|live|today|daily|weekly|world|media|press|info|tv|breaking|official|web|net|site|app|now|report|reports|the|my|get|real|latest|global|international|intl|hd|plus|alert|alerts|politics|sport|sports|group|channel|network|portal|post|times|read|uk|us|usa|eu|en|com|org|x)[-0-9]*){0,2}$/;

function contains(before: string, brand: string, domain: string): boolean {
  if (before === '') return false;
  const latin = asLatin(before);
  const labels = latin.split('.');
  return (
    labels.includes(brand) ||
    labels.some((label) => skeleton(label) === skeleton(brand) && brand.length >= SHORTEST_EMBEDDED) ||
    `.${latin}.`.includes(`.${domain}.`) ||
    labels.some((label) => `-${label}-`.includes(`-${domain.replaceAll('.', '-')}-`) || hasAddedWords(label, brand))
  );
}

/** An outlet's whole address, in the letters of another script or as the beginning of a longer host. */
function spelledOut(place: HostFacts, outlets: OutletIndex): Omit<Impersonation, 'evidence'> | null {
  const plain = asLatin(place.host);
  if (plain !== place.host && /^\p{ASCII}+$/u.test(plain)) {
    const outlet = named(outlets.byAddress(plain), outlets);
    if (outlet) return { outlet, technique: 'look-alike-letters' };
  }
  const labels = place.before.split('.').filter((label) => label !== 'www');
  for (let end = labels.length; end >= 2; end--) {
    const prefix = labels.slice(0, end).join('.');
    const outlet = named(outlets.byAddress(prefix), outlets);
    if (outlet && registrableOf(prefix) === registrableOf(hostOf(outlet))) {
      return { outlet, technique: 'name-in-subdomain' };
    }
  }
  return null;
}

/** Channels on platforms are not worth wearing the name of. */
function named(ref: OutletRef | null, outlets: OutletIndex): OutletRef | null {
  return ref && outlets.get(ref.domain) ? ref : null;
}

/** Libraries hand pages of others to their readers under a host that spells the outlet's. */
function isProxied({ host, suffix }: HostFacts): boolean {
  return /(?:^|[.-])(?:ez|lib|web|www)?-?prox(?:y|ies)/.test(host) || /^(?:edu|ac)(?:\.|$)/.test(suffix);
}

const PARODY =
  /\b(?:parod|satir|spoof|pastiche)|пароди|сатир|παρωδ|σάτιρ|(?:恶搞|諷刺|讽刺|戏仿|風刺|パロディ|풍자)|ساخر|פרודי|סאטיר/iu;

/** Whether the page says of itself that it is parody or satire, outside the article's own sentences. */
function saysParody({ siteName, declarations, outside }: Article): boolean {
  if (PARODY.test(siteName ?? '')) return true;
  if (declarations.some(({ property, value }) => SELF_DESCRIPTIONS.has(property) && PARODY.test(value))) return true;
  return PARODY.test(outside.slice(0, 20_000));
}

const SELF_DESCRIPTIONS = new Set([
  'description',
  'genre',
  'articleSection',
  'publisher',
  'site_name',
  '@type',
  'type',
]);

function evidenceOf(place: HostFacts, outlet: OutletRef, claim: Claim | null): Evidence[] {
  const nowhere = { start: null, end: null, outside: false };
  const said: Evidence[] = claim
    ? [{ where: 'metadata', quote: claim.name, ...nowhere, reference: claim.property }]
    : [];
  return [
    ...said,
    { where: 'address', quote: place.host, ...nowhere, reference: null },
    {
      where: 'dataset',
      quote: `${outlet.name}: ${outlet.domain}`,
      ...nowhere,
      reference: `outlets.csv#${outlet.domain}`,
    },
  ];
}

/** The host of an outlet whose domain may be a path below one. */
function hostOf({ domain }: OutletRef): string {
  return domain.replace(/\/.*$/, '');
}

function refOf({ domain, name }: OutletRef): OutletRef {
  return { domain, name };
}
