import type { OutletRef } from '../report.ts';
import type { NameContext, NameMatch, Relation } from './outlet.ts';
import { primaryLanguage } from './primary-language.ts';

/** Somebody who goes by a name, with what can tell him from another. */
export interface NameHolder {
  ref: OutletRef;
  country: string | null;
  languages: readonly string[];
  owner: string | null;
  /** Has names in scripts that are not its own. */
  knownAbroad: boolean;
  relations: readonly Relation[];
}

/**
 * Decides who of those that go by a name is meant, or that it cannot be told.
 *
 * Holders that are one publisher (editions, old and new address) count as one. Among several, a link on the page decides,
 * then country, then language; one who is known across borders is meant where hardly anybody else has the name. A name
 * that is known to be shared is not decided without any of that.
 *
 * @param exact domains of those who write the name in just this way
 * @param sharing what the rows say of the name: that it is shared (initials stand for anybody), or nothing
 */
export function settle(
  holders: readonly NameHolder[],
  exact: ReadonlySet<string>,
  sharing: Sharing,
  context: NameContext,
): NameMatch {
  const ranked = byRank(holders, exact, context);
  const chosen = chooseFamily(familiesOf(ranked), exact, sharing, context);
  return { outlet: chosen?.[0]?.ref ?? null, candidates: ranked.map(({ ref }) => ref) };
}

/**
 * The same where the page says where the one it means is from ("the British newspaper The Times"), and all holders are from there: who
 * is known across borders is meant before the others.
 */
export function settleCompatriots(
  holders: readonly NameHolder[],
  exact: ReadonlySet<string>,
  context: NameContext,
): NameMatch {
  const ranked = byRank(holders, exact, context);
  const families = familiesOf(ranked);
  const chosen = only(families) ?? only(families.filter((family) => family.some(({ knownAbroad }) => knownAbroad)));
  return { outlet: chosen?.[0]?.ref ?? null, candidates: ranked.map(({ ref }) => ref) };
}

function byRank(holders: readonly NameHolder[], exact: ReadonlySet<string>, context: NameContext): NameHolder[] {
  const named = new Set(holders.flatMap(({ relations }) => relations.map(({ to }) => to)));
  const rankOf = (holder: NameHolder) => rank(holder, exact, context) + (named.has(holder.ref.domain) ? 1 : 0);
  return [...holders].sort((a, b) => rankOf(b) - rankOf(a));
}

/** Whether several outlets are known to go by a name, and whether it is no more than initials. */
export type Sharing = 'none' | 'name' | 'initials';

type Family = readonly NameHolder[];

function chooseFamily(
  families: readonly Family[],
  exact: ReadonlySet<string>,
  sharing: Sharing,
  context: NameContext,
): Family | null {
  const isCollision = sharing !== 'none';
  const alone = families.length === 1 ? families[0] : undefined;
  if (alone && !isCollision) return alone;
  const linked = only(families.filter((family) => family.some(({ ref }) => isLinked(ref.domain, context))));
  if (linked) return linked;
  const country = context.country ?? null;
  const language = base(context.language);
  if (country === null && language === null) return isCollision ? null : onlyExact(families, exact);
  const local = only(
    families.filter((family) => country !== null && family.some((holder) => holder.country === country)),
  );
  if (local && (families.length === 1 || writes(local, language) !== false)) return local;
  if (alone) return null;
  const atHome = families.some((family) => family.some((holder) => country !== null && holder.country === country));
  if (!atHome) {
    const abroad = only(families.filter((family) => family.some((holder) => holder.knownAbroad)));
    const rivals = families.filter((family) => family !== abroad && writes(family, language) !== false);
    const few = sharing === 'initials' ? 0 : FEW_RIVALS;
    if (abroad && (rivals.length <= few || (!isCollision && writes(abroad, language) === null))) return abroad;
  }
  const speaking = families.filter((family) => family.some(({ languages }) => base(languages[0]) === language));
  const others = families.filter((family) => family !== speaking[0] && writes(family, language) !== false);
  if (speaking.length === 1 && others.length === 0 && !atHome) return speaking[0] ?? null;
  return isCollision ? null : onlyExact(families, exact);
}

/** With so few others of a name, one who is known across borders is meant wherever they are not at home. */
const FEW_RIVALS = 2;

function onlyExact(families: readonly Family[], exact: ReadonlySet<string>): Family | null {
  return only(families.filter((family) => family.some(({ ref }) => exact.has(ref.domain))));
}

/** Whether any of these publishes in a language; null where that is not known. */
export function writes(
  family: readonly Pick<NameHolder, 'languages' | 'country'>[],
  language: string | null,
): boolean | null {
  if (language === null) return null;
  const languages = family.flatMap((holder) => holder.languages);
  if (languages.length > 0) return languages.some((tag) => base(tag) === language);
  const countries = family.flatMap((holder) => holder.country ?? []);
  return countries.some((country) => ENGLISH_SPEAKING.has(country)) ? language === 'en' : null;
}

/** Of the rows without a language nearly all are local papers in these countries. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'IE', 'AU', 'NZ', 'CA']);

function rank(holder: NameHolder, exact: ReadonlySet<string>, context: NameContext): number {
  const language = base(context.language);
  const speaks = language !== null && holder.languages.some((tag) => base(tag) === language);
  return (
    (isLinked(holder.ref.domain, context) ? 64 : 0) +
    (holder.country !== null && holder.country === context.country ? 32 : 0) +
    (speaks && base(holder.languages[0]) === language ? 8 : 0) +
    (speaks ? 4 : 0) +
    (exact.has(holder.ref.domain) ? 16 : 0) +
    (holder.knownAbroad ? 2 : 0) +
    (holder.relations.some(({ relation }) => relation === 'renamed-to') ? -3 : 0)
  );
}

/** Groups holders that are one publisher, in the order of their best. */
function familiesOf(holders: readonly NameHolder[]): NameHolder[][] {
  const families: NameHolder[][] = [];
  for (const holder of holders) {
    const family = families.find((members) => members.some((member) => areOne(member, holder)));
    if (family) family.push(holder);
    else families.push([holder]);
  }
  return families;
}

function areOne(a: NameHolder, b: NameHolder): boolean {
  const tied = (from: NameHolder, to: NameHolder) =>
    from.relations.some(({ to: other, relation }) => other === to.ref.domain && SAME_PUBLISHER.has(relation));
  if (tied(a, b) || tied(b, a) || isPartOf(a, b) || isPartOf(b, a) || (a.owner !== null && a.owner === b.owner))
    return true;
  const common = (holder: NameHolder) =>
    holder.relations.filter(({ relation }) => SAME_PUBLISHER.has(relation)).map(({ to }) => to);
  const others = new Set(common(a));
  return common(b).some((to) => to !== null && others.has(to));
}

/** A host or a path of the other's: `kiosk.example.com`, `example.com/en`. */
function isPartOf({ ref: { domain } }: NameHolder, { ref: whole }: NameHolder): boolean {
  return domain.endsWith(`.${whole.domain}`) || domain.startsWith(`${whole.domain}/`);
}

const SAME_PUBLISHER = new Set<Relation['relation']>(['sister', 'mirror-domain', 'renamed-to', 'owned-by']);

/** Whether a page links to an outlet, by its domain or one above it. */
export function isLinked(domain: string, { linked = [] }: NameContext): boolean {
  return linked.some((other) => other === domain || domain.endsWith(`.${other}`) || domain.startsWith(`${other}/`));
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function base(tag: string | null | undefined): string | null {
  return tag ? primaryLanguage(tag) : null;
}
