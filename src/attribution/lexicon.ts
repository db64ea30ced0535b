import type { HeadWords, LanguageHead, LanguageReader, Traits } from './compiled.ts';
import type { Writing } from './language.ts';
import type { Token } from './tokens.ts';
import {
  children,
  collect,
  type Entry,
  exactChild,
  merge,
  NO_NODES,
  NONE,
  type Node,
  openWordTree,
  type Start,
  startOf,
} from './word-tree.ts';

/** What a word or a phrase is good for, as bits of one number. */
export const Role = {
  source: 1,
  unnamed: 1 << 1,
  office: 1 << 2,
  title: 1 << 3,
  organization: 1 << 4,
  outlet: 1 << 5,
  agency: 1 << 6,
  document: 1 << 7,
  determiner: 1 << 8,
  definite: 1 << 9,
  link: 1 << 10,
  particle: 1 << 11,
  stop: 1 << 12,
  between: 1 << 13,
  pronounPerson: 1 << 14,
  pronounPeople: 1 << 15,
  pronounThing: 1 << 16,
  pronounRelative: 1 << 17,
  and: 1 << 18,
  calendar: 1 << 19,
  cue: 1 << 20,
  idiom: 1 << 21,
  credit: 1 << 22,
  people: 1 << 23,
  opener: 1 << 24,
  passive: 1 << 25,
  definiteNoun: 1 << 26,
  pointer: 1 << 27,
  genitive: 1 << 28,
  front: 1 << 29,
  negation: 1 << 30,
  collective: 1 << 31,
} as const;

/** Nouns for somebody: described, or with an office. */
export const SOMEBODY = Role.source | Role.people | Role.office;
export const NOUN = SOMEBODY | Role.organization | Role.outlet | Role.agency | Role.document | Role.title;
export const PRONOUN = Role.pronounPerson | Role.pronounPeople | Role.pronounThing | Role.pronounRelative;

/** A language's rules, ready to read with. */
export interface Lexicon extends Traits {
  writing: Writing;
  /** The verbs that no list holds need a mark before them, in all of their forms. */
  unknownInverts: boolean;
  /** The names of countries, without full stops. */
  countries: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Folded. */
  objects: ReadonlySet<string>;
  /** Endings, without their `*`. */
  objectEndings: readonly string[];
  /** Folded. */
  years: ReadonlySet<string>;
  /** Words and endings, with their `*`. */
  plurals: readonly string[];
  /** Words and endings, with their `*`. */
  nullSubjects: readonly string[];
  /** Nouns that go on about somebody, and those by which they were called before; folded, with their `*`. */
  variants: HeadWords['variants'];
  /** As they are written, with their `*`. */
  self: readonly string[];
  /** One character each. */
  surnames: ReadonlySet<string>;
  /** Endings, without their `*`. */
  verbs: readonly string[];
  /** In small letters. */
  agencies: ReadonlySet<string>;
  /** The same as they are written, where the language has words that end datelines. */
  datelineAgencies: readonly string[];
  datelineEnds: readonly string[];
  /** The entries of `and` and of `links`, as they are written. */
  joining: ReadonlySet<string>;
  links: ReadonlySet<string>;
  /** Folded. */
  subjects: ReadonlySet<string>;
  /** The letters that grow on to the front of words. */
  clitics: ReadonlySet<string>;
  /** Is it a known word on which letters that open a clause have grown: Hebrew שאישרה, "which confirmed"? */
  opensClause(norm: string): boolean;
  /** All entries that begin at token `index`, the longest first. */
  at(tokens: readonly Token[], index: number): readonly Entry[];
}

const LONGEST_MEMORY = 20_000;

/** Opens the compiled rules of a language. Of these only what a text comes to is read, then, so `at` throws what the reader throws. */
export function openLexicon(language: LanguageReader): Lexicon {
  const { head } = language;
  const { words } = head;
  const tree = openWordTree(language);
  const anyWord: Entry[] =
    tree.anyWord.length > 0 ? [{ length: 1, roles: 0, cues: tree.anyWord, credits: NONE, notices: NONE }] : [];
  const nodesOf = firstNodes(tree.root, head);
  const memory = new Map<string, Start>();
  const starts = (norm: string): Start => {
    const known = memory.get(norm);
    if (known) return known;
    const start = startOf(nodesOf(norm));
    if (memory.size >= LONGEST_MEMORY) memory.clear();
    memory.set(norm, start);
    return start;
  };
  return {
    ...head.traits,
    writing: head.writing,
    unknownInverts: tree.anyWord.every(({ left }) => left[0]?.type === 'quotation'),
    countries: new Set(words.countries),
    abbreviations: new Set(words.abbreviations),
    conditions: new Set(words.conditions),
    auxiliaries: new Set(words.auxiliaries),
    objects: new Set(words.objects),
    objectEndings: words.objectEndings,
    years: new Set(words.years),
    plurals: words.plurals,
    nullSubjects: words.nullSubjects,
    variants: words.variants,
    self: words.self,
    surnames: new Set(words.surnames),
    verbs: words.verbs,
    agencies: new Set(words.agencies.map((name) => name.toLowerCase())),
    datelineAgencies: words.datelineEnds.length > 0 ? words.agencies : [],
    datelineEnds: words.datelineEnds,
    joining: new Set(words.joining),
    links: new Set(words.links),
    clitics: new Set([...words.onAny, ...words.onNouns]),
    subjects: new Set(words.subjects),
    opensClause: (norm) =>
      words.clauses.some((letters) => norm.length > letters.length + 1 && norm.startsWith(letters)) &&
      exactChild(tree.root, norm) === null &&
      starts(norm).own.length > 0,
    at: (tokens, index) => {
      const first = tokens[index];
      if (!first) return [];
      const { own, open } = starts(first.norm);
      const next = tokens[index + 1];
      let found: Entry[] | null = null;
      if (next) for (const at of open) found = collect(children(at, next.norm), tokens, index + 2, 2, own, found);
      if (found !== null) return merge(found);
      return own.length === 0 && first.kind === 'word' && !first.capital ? anyWord : own;
    },
  };
}

/** The nodes that the first word of a phrase leads to, also where letters have grown on to it. */
function firstNodes(root: Node, { words }: LanguageHead): (norm: string) => readonly Node[] {
  const { onAny, onNouns, endings } = words;
  const hasClitics = onAny.length + onNouns.length > 0;
  const behindClitics = (norm: string): Node[] => {
    const bare = without(norm, onAny);
    const found = bare === norm ? [] : children(root, bare);
    if (found.length > 0) return [...found];
    const noun = without(bare, onNouns);
    return noun === bare ? [] : children(root, noun).flatMap(nounsOnly);
  };
  return (norm) => {
    const found = children(root, norm);
    // What is known of any word that begins so ("the …") says nothing of the word behind it.
    // But a preposition that has grown on to a noun only stands in front of it: במכתב "in the letter".
    const own = exactChild(root, norm);
    const opens = own !== null && (own.roles & ~Role.front) === 0 && own.cues.length === 0;
    const behind = hasClitics && (own === null || opens) ? behindClitics(norm) : NO_NODES;
    if (found.length + behind.length > 0) return behind.length === 0 ? found : [...found, ...behind];
    const bare = withoutEnding(norm, endings);
    return bare === norm ? NO_NODES : children(root, bare).flatMap(nounsOnly);
  };
}

/** A word without the first clitic that it begins with; what remains must still be a word. */
function without(norm: string, clitics: readonly string[]): string {
  const clitic = clitics.find((letters) => norm.length > letters.length + 1 && norm.startsWith(letters));
  return clitic === undefined ? norm : norm.slice(clitic.length);
}

/** A noun without the longest ending that it carries. */
function withoutEnding(norm: string, endings: readonly string[]): string {
  const ending = endings.find((letters) => norm.length > letters.length + 1 && norm.endsWith(letters));
  return ending === undefined ? norm : norm.slice(0, -ending.length);
}

/** A preposition or an article stands before a noun: what else the word could be, it is not. */
function nounsOnly(at: Node): Node[] {
  const roles = at.roles & (NOUN | Role.unnamed);
  return roles !== 0 || at.written.length > 0
    ? [{ ...at, roles, cues: NONE, credits: NONE, notices: NONE, entries: [] }]
    : [];
}
