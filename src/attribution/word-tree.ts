import type { CompiledForm, Phrases } from './forms.ts';
import type { CreditRule, CueRule, NoticeRule } from './language.ts';
import type { Token } from './tokens.ts';

/**
 * A node of the trie over folded words, in which the entries of a language are found. A branch is grown when a text first comes to
 * it: a language has words in the thousands, of which a page holds few.
 */
export interface Node {
  exact: Map<string, Node> | null;
  wild: { prefix: string; suffix: string; node: Node }[] | null;
  roles: number;
  /** Shared by all words of a rule. */
  cues: readonly CompiledForm<CueRule>[];
  credits: readonly CompiledForm<CreditRule>[];
  notices: readonly CompiledForm<NoticeRule>[];
  /** What else begins here, worked out when a text first comes this far. */
  pending: Pending[] | null;
  /** The node in a list of its own: most words have one. */
  alone: readonly Node[] | null;
  /** What is found where a text goes no further. */
  entry: Entry | null;
}

/** Phrases that go on from a node, and what to write where one ends. */
export interface Pending {
  rest: Phrases;
  end: (leaf: Node) => void;
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
  cues: readonly CompiledForm<CueRule>[];
  credits: readonly CompiledForm<CreditRule>[];
  notices: readonly CompiledForm<NoticeRule>[];
}

/** Longer phrases than this are not looked for. */
const LONGEST_ENTRY = 12;

export const NONE: readonly never[] = [];
export const NO_NODES: readonly Node[] = [];
/** Most words are in no list. */
const NOTHING: Start = { own: NONE, open: NO_NODES };

/** A node without anything. */
export function node(): Node {
  return {
    exact: null,
    wild: null,
    roles: 0,
    cues: NONE,
    credits: NONE,
    notices: NONE,
    pending: null,
    alone: null,
    entry: null,
  };
}

/** The nodes that a word leads to. */
export function children(parent: Node, norm: string): readonly Node[] {
  const exact = parent.exact?.get(norm);
  if (parent.wild === null) {
    if (!exact) return NO_NODES;
    ripen(exact);
    exact.alone ??= [exact];
    return exact.alone;
  }
  let found: Node[] | null = exact ? [exact] : null;
  for (const { prefix, suffix, node: child } of parent.wild) {
    if (norm.length < prefix.length + suffix.length || !norm.startsWith(prefix) || !norm.endsWith(suffix)) continue;
    found ??= [];
    found.push(child);
  }
  if (found === null) return NO_NODES;
  for (const child of found) ripen(child);
  return found;
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
    if (!token || length >= LONGEST_ENTRY || (at.exact === null && at.wild === null)) continue;
    found = collect(children(at, token.norm), tokens, next + 1, length + 1, own, found);
  }
  return found;
}

/** What a word is, by the nodes that it leads to. */
export function startOf(nodes: readonly Node[]): Start {
  if (nodes.length === 0) return NOTHING;
  const own = nodes.filter(says).map((at) => entryOf(at, 1));
  return { own: merge(own), open: nodes.filter(({ exact, wild }) => exact !== null || wild !== null) };
}

function says({ roles, cues, notices }: Node): boolean {
  return roles !== 0 || cues.length > 0 || notices.length > 0;
}

/** The entry of a node that a text has come to; made once, as nothing is written to the node after that. */
function entryOf(at: Node, length: number): Entry {
  at.entry ??= { length, roles: at.roles, cues: at.cues, credits: at.credits, notices: at.notices };
  return at.entry;
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

/** Has phrases go on from a node once a text comes to it. */
export function postpone(at: Node, phrases: Pending): void {
  at.pending ??= [];
  at.pending.push(phrases);
}

/** Takes in what is pending at a node: the words that come next get nodes, in which the rest is pending. */
export function ripen(at: Node): void {
  const { pending } = at;
  if (pending === null) return;
  at.pending = null;
  for (const { rest, end } of pending) advance(at, rest, end);
}

function advance(at: Node, rest: Phrases, end: Pending['end']): void {
  if (rest === null) end(at);
  else if ('choices' in rest) for (const choice of rest.choices) advance(at, choice, end);
  else postpone(plant(at, [rest.word]), { rest: rest.next, end });
}

/** Grows a branch for some words, and gives its end. */
export function plant(root: Node, words: readonly string[]): Node {
  let at = root;
  for (const word of words) {
    const star = word.indexOf('*');
    if (star < 0) {
      at.exact ??= new Map();
      let child = at.exact.get(word);
      if (!child) {
        child = node();
        at.exact.set(word, child);
      }
      at = child;
      continue;
    }
    const prefix = word.slice(0, star);
    const suffix = word.slice(star + 1);
    let branch = at.wild?.find((w) => w.prefix === prefix && w.suffix === suffix);
    if (!branch) {
      branch = { prefix, suffix, node: node() };
      at.wild ??= [];
      at.wild.push(branch);
    }
    at = branch.node;
  }
  return at;
}
