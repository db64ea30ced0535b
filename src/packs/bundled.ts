/** The packs that every article needs, by the names of their files. */
export const PACK_NAMES = ['languages', 'outlets', 'stories'] as const;

/** The pack of the rules for one language: an article needs that of its own. */
export type RulesName = `rules.${string}`;

export type PackName = (typeof PACK_NAMES)[number] | RulesName;

/** The packs that come with Headwater, by the names of their files. */
export type PackBytes = Record<(typeof PACK_NAMES)[number], Uint8Array> & Record<RulesName, Uint8Array>;

/** The name of the pack with the rules for a language, and of the one section in it. */
export function rulesName(code: string): RulesName {
  return `${RULES}${code}`;
}

/** The code of each language whose rules are there, and their bytes. */
export function rulesIn(packs: Readonly<Record<string, Uint8Array>>): [code: string, bytes: Uint8Array][] {
  return Object.entries(packs).flatMap(([name, bytes]) =>
    name.startsWith(RULES) ? [[name.slice(RULES.length), bytes]] : [],
  );
}

const RULES = 'rules.';
