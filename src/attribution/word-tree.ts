import type { CompiledForm, CreditLabel, Cue, LanguageReader, NoticeLabel } from './compiled.ts';
import { readSide } from './sides.ts';
import type { Token } from './tokens.ts';

/**
 * Where a text stands in the automaton over folded words, in which the entries of a language are found. A node is made of its
 * state when a text first comes to it: a language has words in the thousands, of which a page holds few.
 */
export interface Node {
  roles: number;
  cues: readonly CompiledForm<Cue>[];
  credits: readonly CompiledForm<CreditLabel>[];
  notices: readonly CompiledForm<NoticeLabel>[];
  /** To each state the words that lead there, until a text asks for one of them. */
  written: readonly (readonly [state: number, words: string])[];
  /** The same, word by word. */
  words: ReadonlyMap<string, number> | null;
  wild: readonly (readonly [state: number, prefix: string, suffix: string])[];
  nodeOf: (state: number) => Node;
  /** What is found where a text goes no further, by the number of words that led here: different phrases can end alike. */
  entries: Entry[];
}

export interface WordTree {
  root: Node;
  /** The forms of the cue that stands for any word. */
  anyWord: readonly CompiledForm<Cue>[];
}

/** A word, looked up: what it is by itself, and where more words may follow. */
export interface Start {
  own: readonly Entry[];
  open: readonly Node[];
}

/** Something of the lexicon that begins at a token. */
export interface Entry {
  length: number;
  roles: number;
  cues: readonly CompiledForm<Cue>[];
  credits: readonly CompiledForm<CreditLabel>[];
  notices: readonly CompiledForm<NoticeLabel>[];
}

/** Longer phrases than this are not looked for; in Thai each letter is a word of its own. */
const LONGEST_ENTRY = 24;

export const NONE: readonly never[] = [];
export const NO_NODES: readonly Node[] = [];
/** Most words are in no list. */
const NOTHING: Start = { own: NONE, open: NO_NODES };

/** Opens the words of a language. */
export function openWordTree({ head, state, list, form, side }: LanguageReader): WordTree {
  const sideOf = once((number) => readSide(side(number)));
  /** The lists of forms, by their numbers. Each form is of one rule, so the lists of cues, labels and notices are apart. */
  const formsWith = <Rule>(rules: readonly Rule[]): ((numbers: readonly number[]) => readonly CompiledForm<Rule>[]) => {
    const compiled = once((number) => {
      const [rule, left, right] = form(number);
      return { rule: ruleAt(rules, rule), left: sideOf(left), right: sideOf(right) };
    });
    const listed = once((number) => list(number).map(compiled));
    return (numbers) => {
      const [first] = numbers;
      if (first === undefined) return NONE;
      // Most have one list, which is then the same for all that have it.
      return numbers.length === 1 ? listed(first) : numbers.flatMap(listed);
    };
  };
  const cuesOf = formsWith(head.cues);
  const creditsOf = formsWith(head.credits);
  const noticesOf = formsWith(head.notices);
  const nodeOf: (number: number) => Node = once((number) => {
    const [roles, cues, credits, notices, written, wild] = state(number);
    return {
      roles,
      cues: cuesOf(cues),
      credits: creditsOf(credits),
      notices: noticesOf(notices),
      written,
      words: null,
      wild,
      nodeOf,
      entries: [],
    };
  });
  return { root: nodeOf(head.root), anyWord: cuesOf(head.anyWord) };
}

/** The nodes that a word leads to. */
export function children(parent: Node, norm: string): readonly Node[] {
  const exact = exactChild(parent, norm);
  let found: Node[] | null = exact ? [exact] : null;
  for (const [state, prefix, suffix] of parent.wild) {
    if (norm.length < prefix.length + suffix.length || !norm.startsWith(prefix) || !norm.endsWith(suffix)) continue;
    found ??= [];
    found.push(parent.nodeOf(state));
  }
  return found ?? NO_NODES;
}

/** The node that a word leads to by itself, and not as one that a `*` stands for. */
export function exactChild(parent: Node, norm: string): Node | null {
  if (parent.written.length === 0) return null;
  parent.words ??= wordByWord(parent.written);
  const state = parent.words.get(norm);
  return state === undefined ? null : parent.nodeOf(state);
}

function wordByWord(written: Node['written']): Map<string, number> {
  const words = new Map<string, number>();
  for (const [state, together] of written) for (const word of together.split(' ')) words.set(word, state);
  return words;
}

function leadsOn({ written, wild }: Node): boolean {
  return written.length > 0 || wild.length > 0;
}

function ruleAt<Rule>(rules: readonly Rule[], number: number): Rule {
  const rule = rules[number];
  if (rule === undefined) throw new RangeError(`There is no rule ${number}.`);
  return rule;
}

/** Makes of a number what it stands for, the first time. */
function once<T>(make: (number: number) => T): (number: number) => T {
  const made: T[] = [];
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const fresh = make(number);
    made[number] = fresh;
    return fresh;
  };
}

/** Adds what is found from some nodes on to `found`, which begins as a copy of `own`; null where nothing is. */
export function collect(
  nodes: readonly Node[],
  tokens: readonly Token[],
  next: number,
  length: number,
  own: readonly Entry[],
  before: Entry[] | null,
): Entry[] | null {
  let found = before;
  for (const at of nodes) {
    if (says(at)) {
      found ??= [...own];
      found.push(entryOf(at, length));
    }
    const token = tokens[next];
    if (!token || length >= LONGEST_ENTRY || !leadsOn(at)) continue;
    found = collect(children(at, token.norm), tokens, next + 1, length + 1, own, found);
  }
  return found;
}

/** What a word is, by the nodes that it leads to. */
export function startOf(nodes: readonly Node[]): Start {
  if (nodes.length === 0) return NOTHING;
  const own = nodes.filter(says).map((at) => entryOf(at, 1));
  return { own: merge(own), open: nodes.filter(leadsOn) };
}

function says({ roles, cues, notices }: Node): boolean {
  return roles !== 0 || cues.length > 0 || notices.length > 0;
}

/** The entry of a node that a text has come to, in so many words. */
function entryOf({ roles, cues, credits, notices, entries }: Node, length: number): Entry {
  const known = entries[length];
  if (known) return known;
  const entry = { length, roles, cues, credits, notices };
  entries[length] = entry;
  return entry;
}

/** One entry a length: "source" and "source*" are both meant. */
export function merge(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  // Mostly each is longer than the one before.
  if (entries.every(({ length }, k) => k === 0 || length > (entries[k - 1]?.length ?? 0)))
    return [...entries].reverse();
  const byLength = new Map<number, Entry>();
  for (const entry of entries) {
    const other = byLength.get(entry.length);
    byLength.set(
      entry.length,
      other
        ? {
            length: entry.length,
            roles: other.roles | entry.roles,
            cues: other.cues.concat(entry.cues),
            credits: other.credits.concat(entry.credits),
            notices: other.notices.concat(entry.notices),
          }
        : entry,
    );
  }
  return [...byLength.values()].sort((a, b) => b.length - a.length);
}
