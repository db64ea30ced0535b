import { encodeNumbers } from '../packs/container.ts';
import { encodeTexts } from '../packs/texts.ts';
import type { DesignationFields, ProfileFields, RelationFields, TieFields } from './facts.ts';
import { OWN_DOMAIN } from './facts.ts';
import type { OutletRow, OutletRows } from './rows.ts';

/**
 * The sections that `openFacts` reads. Most facts are shared by many outlets, so each stands once and outlets hold its number:
 *   outlet.profile, profile, sources   country, languages, kind, ownership, and the list of sources, as JSON
 *   owned.outlet, owned.owner, owner   the owner, of the outlets that have one
 *   outlet.homepage, homepage          the homepage, `*` standing for the outlet's own domain
 *   listed.outlet, listed.item         the number of the Wikidata item, of the outlets that have one
 *   tied.outlet, tied.record           designations and relations as JSON, of the few outlets that have any
 *   designation                        what authorities decided, as JSON
 *   source                             what all of it is from, as JSON
 * @param outlets the rows in the order of their numbers
 */
export function encodeFacts(
  { designations, relations, sources: origins }: OutletRows,
  outlets: readonly OutletRow[],
): [string, Uint8Array][] {
  const profiles = dictionary([]);
  const sources = dictionary([]);
  const owners = dictionary([]);
  const homepages = dictionary(['']);
  const decided = dictionary([]);
  const designated = groupBy(designations, ({ target }) => target);
  const related = groupBy(relations, ({ from }) => from);

  const profileOf = ({ country, languages, kind, ownership, sources: keys }: OutletRow): number => {
    const fields: ProfileFields = [country, languages, kind, ownership, sources.numberOf(JSON.stringify(keys))];
    return profiles.numberOf(JSON.stringify(fields));
  };
  const tieOf = ({ domain }: OutletRow): TieFields => [
    (designated.get(domain) ?? []).map(({ designation, authority, date, reference, source }) => {
      const fields: DesignationFields = [designation, authority, date, reference, source];
      return decided.numberOf(JSON.stringify(fields));
    }),
    (related.get(domain) ?? []).map(
      ({ to, relation, languages, source }): RelationFields => [to, relation, languages, source],
    ),
  ];

  const profileNumbers = outlets.map(profileOf);
  const owned = held(outlets.map(({ owner }) => (owner === null ? null : owners.numberOf(owner))));
  const listed = held(outlets.map(({ wikidata }) => (wikidata === null ? null : Number(wikidata.slice(1)))));
  const homepageNumbers = outlets.map(({ homepage, domain }) =>
    homepages.numberOf(homepage?.replace(domain, OWN_DOMAIN) ?? ''),
  );
  const tied = held(outlets.map(tieOf).map((tie) => (tie.some((list) => list.length > 0) ? tie : null)));
  return [
    ['outlet.profile', encodeNumbers(profileNumbers)],
    ['profile', profiles.encoded()],
    ['sources', sources.encoded()],
    ['owned.outlet', encodeNumbers(owned.outlets)],
    ['owned.owner', encodeNumbers(owned.values)],
    ['owner', owners.encoded()],
    ['outlet.homepage', encodeNumbers(homepageNumbers)],
    ['homepage', homepages.encoded()],
    ['listed.outlet', encodeNumbers(listed.outlets)],
    ['listed.item', encodeNumbers(listed.values)],
    ['tied.outlet', encodeNumbers(tied.outlets)],
    ['tied.record', encodeTexts(tied.values.map((tie) => JSON.stringify(tie)))],
    ['designation', decided.encoded()],
    ['source', encodeTexts(origins.map((source) => JSON.stringify(source)))],
  ];
}

/** What only some outlets have: their numbers, in order, and what each has. */
function held<T>(values: readonly (T | null)[]): { outlets: number[]; values: T[] } {
  const outlets = [...values.keys()].filter((outlet) => values[outlet] !== null);
  return { outlets, values: values.filter((value) => value !== null) };
}

/** Texts by number, each once, in the order in which they first came. */
function dictionary(first: readonly string[]) {
  const numbers = new Map(first.map((text, number) => [text, number]));
  return {
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    encoded: () => encodeTexts([...numbers.keys()]),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
