import { type Detect, openDetector } from '../article/detect.ts';
import { rulesName } from '../packs/bundled.ts';
import { type Container, openContainer, PackError } from '../packs/container.ts';
import { sums } from '../packs/differences.ts';
import type { LanguageHead, LanguageReader, WordState } from './compiled.ts';
import { FALLBACK, type LexiconFor, lexicons, primaryOf } from './lexicons.ts';

/** What is known of languages: which one a text is in, and how its newspapers name their sources. */
export interface Languages {
  detect: Detect;
  /** The code of the language whose rules serve a BCP 47 tag. */
  rulesFor(tag: string | null): string;
  /** Takes in the pack of the rules for a language. Throws PackError where the bytes are none. */
  hold(code: string, rules: Uint8Array): void;
  /** Throws PackError where the rules are damaged, RangeError where they have not been taken in. */
  lexiconFor: LexiconFor;
}

/**
 * Opens a pack of languages. The rules for each are a pack of their own, of which only what a text comes to is read, when it
 * does. Throws PackError where the bytes are no pack of languages; lexicons do where what they read is damaged.
 * @param rules those that are there from the start, by code
 */
export function openLanguages(bytes: Uint8Array, rules: Iterable<readonly [string, Uint8Array]> = []): Languages {
  const pack = openContainer(bytes);
  const codes = codesIn(pack);
  const held = new Map<string, Uint8Array>();
  const hold = (code: string, file: Uint8Array): void => {
    held.set(code, openContainer(file).bytes(rulesName(code)));
  };
  for (const [code, file] of rules) hold(code, file);
  const rulesFor = (tag: string | null): string => codes.get(primaryOf(tag)) ?? FALLBACK;
  const opened = lexicons((code) => {
    const section = held.get(code);
    return section ? readLanguage(section) : null;
  });
  const lexiconFor: LexiconFor = (tag) => {
    const code = rulesFor(tag);
    if (!held.has(code)) throw new RangeError(`The rules for “${code}” have not been read.`);
    try {
      return opened(code);
    } catch (cause) {
      throw new PackError(`The rules for “${tag}” are damaged.`, { cause });
    }
  };
  return {
    detect: openDetector(pack),
    rulesFor,
    hold,
    lexiconFor,
  };
}

/** The section that says whose rules serve which primary language subtag: an object of codes, as JSON. */
export const CODES = 'codes';

function codesIn(pack: Container): ReadonlyMap<string, string> {
  try {
    const codes = JSON.parse(new TextDecoder().decode(pack.bytes(CODES))) as Readonly<Record<string, string>>;
    return new Map(Object.entries(codes));
  } catch (cause) {
    throw new PackError('The pack has no languages.', { cause });
  }
}

/**
 * The first line of a section. On lines of their own follow the states and the lists, then all forms in one line, and then the sides. All but the sides
 * are JSON; of the numbers in lists and forms the differences stand there.
 */
export interface PackedHead {
  head: LanguageHead;
  rows: { states: number; lists: number };
}

/** A state, what most have first, without the empty lists at its end: most states have little. */
type PackedState = readonly [
  roles: number,
  words?: WordState[4],
  cues?: WordState[1],
  wild?: WordState[5],
  credits?: WordState[2],
  notices?: WordState[3],
];

/** What `openLanguages` reads a state from. */
export function packedState([roles, cues, credits, notices, words, wild]: WordState): [
  number,
  ...(readonly unknown[])[],
] {
  const lists = [words, cues, wild, credits, notices];
  const last = lists.findLastIndex((list) => list.length > 0);
  return [roles, ...lists.slice(0, last + 1)];
}

function unpackedState([roles, words = [], cues = [], wild = [], credits = [], notices = []]: PackedState): WordState {
  return [roles, cues, credits, notices, words, wild];
}

/** The numbers of one form: its rule, and its sides. */
export const FORM_NUMBERS = 3;

function readLanguage(section: Uint8Array): LanguageReader {
  const lines = new TextDecoder().decode(section).split('\n');
  const line = (number: number): string => {
    const text = lines[number];
    if (text === undefined) throw new PackError(`The rules of a language end before line ${number}.`);
    return text;
  };
  const { head, rows } = JSON.parse(line(0)) as PackedHead;
  const lists = 1 + rows.states;
  const afterLists = lists + rows.lists;
  const sides = afterLists + 1;
  const numbers = (at: number, apart: number): number[] => sums(JSON.parse(line(at)) as number[], apart);
  const forms = numbers(afterLists, FORM_NUMBERS);
  return {
    head,
    state: (number) => unpackedState(JSON.parse(line(1 + number)) as PackedState),
    list: (number) => numbers(lists + number, 1),
    form(number) {
      const [rule, left, right] = forms.slice(number * FORM_NUMBERS, (number + 1) * FORM_NUMBERS);
      if (rule === undefined || left === undefined || right === undefined)
        throw new PackError(`The rules of a language have no form ${number}.`);
      return [rule, left, right];
    },
    side: (number) => line(sides + number),
  };
}
