import { encodeContainer, openContainer } from './container.ts';

/** The packs that every article needs. */
export const PACK_NAMES = ['languages', 'outlets', 'stories'] as const;

/** The file of the extension that holds them: a worker that is started for an article reads one file sooner than three. */
export const BASE = 'base';

/** The pack of the rules for one language: an article needs that of its own. */
export type RulesName = `rules.${string}`;

export type PackName = (typeof PACK_NAMES)[number] | RulesName;

/** The packs that come with Headwater. */
export type PackBytes = BasePacks & Record<RulesName, Uint8Array>;

export type BasePacks = Record<(typeof PACK_NAMES)[number], Uint8Array>;

/** The name of a file of packs in the extension. */
export type PackFile = typeof BASE | RulesName;

/** The files of packs in the extension. */
export function packFiles({ languages, outlets, stories, ...rules }: PackBytes): [name: string, bytes: Uint8Array][] {
  const base = encodeContainer(Object.entries({ languages, outlets, stories }));
  return [[BASE, base], ...Object.entries(rules)];
}

/** The packs in the file `BASE`, as views. Throws PackError where it is no such file. */
export function basePacksIn(file: Uint8Array): BasePacks {
  const { bytes } = openContainer(file);
  return { languages: bytes('languages'), outlets: bytes('outlets'), stories: bytes('stories') };
}

/** The name of the pack with the rules for a language, of its file, and of the one section in it. */
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
