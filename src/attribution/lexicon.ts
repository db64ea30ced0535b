import {
  anchoredForms,
  type CompiledForm,
  type Cut,
  cutter,
  entriesOf,
  following,
  type Phrases,
  phrasesOf,
} from './forms.ts';
import type { CreditRule, CueRule, Form, LanguageRules, NoticeRule, WordList, Writing } from './language.ts';
import type { Token } from './tokens.ts';

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

/** A node of the trie over folded words. */
interface Node {
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
interface Pending {
  rest: Phrases;
  end: (leaf: Node) => void;
}

/** A word, looked up: what it is by itself, and where more words may follow. */
interface Start {
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

/** A language's rules, compiled. */
export interface Lexicon {
  rules: LanguageRules;
  writing: Writing;
  hasDeterminers: boolean;
  hasOpeners: boolean;
  /** The verbs that no list holds need a mark before them, in all of their forms. */
  unknownInverts: boolean;
  abbreviations: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  /** In small letters. */
  agencies: ReadonlySet<string>;
  /** The entries of `and` and of `links`, as they are written. */
  joining: ReadonlySet<string>;
  links: ReadonlySet<string>;
  /** Folded. */
  subjects: ReadonlySet<string>;
  /** The letters that grow on to the front of words. */
  clitics: ReadonlySet<string>;
  /** All entries that begin at token `index`, the longest first. */
  at(tokens: readonly Token[], index: number): readonly Entry[];
}

/** Stands in a rule for every word that no list holds. */
export const ANY_WORD = '*';
/** Longer phrases than this are not looked for. */
const LONGEST_ENTRY = 12;
const LONGEST_MEMORY = 20_000;

/** Everything that is found like a notice. */
function marksOf({ notices, hearsay = [], reasons = [], roles = {} }: LanguageRules): NoticeRule[] {
  return [
    ...notices,
    { kind: 'hearsay', name: 'hearsay', where: 'text', forms: hearsay },
    { kind: 'reason', name: 'reason', where: 'text', forms: reasons },
    ...Object.entries(roles).map(([name, forms]) => ({ kind: 'role' as const, name, forms })),
  ];
}

/** Compiles the rules of a language, once, in a few milliseconds. Throws where a form is malformed. */
export function compile(rules: LanguageRules): Lexicon {
  const { writing, nouns, phrase } = rules;
  const root = node();
  const onAny = longestFirst(writing.clitics?.any);
  const onNouns = longestFirst(writing.clitics?.nouns);
  const endings = longestFirst(writing.endings);
  const lists: [WordList | undefined, number][] = [
    [nouns.source, Role.source],
    [nouns.people, Role.people],
    [nouns.unnamed, Role.unnamed],
    [nouns.office, Role.office],
    [nouns.title, Role.title],
    [nouns.organization, Role.organization],
    [nouns.outlet, Role.outlet],
    [nouns.collective, Role.outlet | Role.collective],
    [nouns.agency, Role.agency],
    [nouns.document, Role.document],
    [phrase.determiners, Role.determiner],
    [phrase.definite, Role.definite | Role.determiner],
    [phrase.genitives, Role.genitive],
    [phrase.links, Role.link],
    [phrase.particles, Role.particle],
    [phrase.stops, Role.stop],
    [phrase.between, Role.between],
    [phrase.pronouns.person, Role.pronounPerson],
    [phrase.pronouns.people, Role.pronounPeople],
    [phrase.pronouns.thing, Role.pronounThing],
    [phrase.pronouns.relative, Role.pronounRelative],
    [phrase.and, Role.and],
    [phrase.openers, Role.opener],
    [phrase.fronts, Role.front],
    [phrase.negations, Role.negation],
    [phrase.passive, Role.passive],
    [phrase.definiteNouns, Role.definiteNoun],
    [rules.calendar, Role.calendar],
    [rules.idioms, Role.idiom],
    [rules.pointers, Role.pointer],
  ];
  const cut = cutter(writing);
  for (const [list, role] of lists) {
    for (const entry of entriesOf(list)) plant(root, cut(entry)).roles |= role;
  }
  const ofAnyWord = rules.cues.flatMap((rule) =>
    rule.words === ANY_WORD ? rule.forms.flatMap((form) => cueForms(form, rule, writing, cut)) : [],
  );
  const anyWord: Entry[] =
    ofAnyWord.length > 0 ? [{ length: 1, roles: 0, cues: ofAnyWord, credits: NONE, notices: NONE }] : [];
  for (const rule of rules.cues) if (rule.words !== ANY_WORD) plantCues(root, rule, writing, cut);
  for (const rule of rules.credits) {
    plantLater(root, rule, writing, cut, (leaf, form) => {
      leaf.roles |= Role.credit;
      leaf.credits = [...leaf.credits, form];
    });
  }
  for (const rule of marksOf(rules)) {
    plantLater(root, rule, writing, cut, (leaf, form) => {
      leaf.notices = [...leaf.notices, form];
    });
  }
  ripen(root);
  const memory = new Map<string, Start>();
  const hasClitics = onAny.length + onNouns.length > 0;
  const behindClitics = (norm: string): Node[] => {
    const bare = without(norm, onAny);
    const found = bare === norm ? [] : children(root, bare);
    if (found.length > 0) return [...found];
    const noun = without(bare, onNouns);
    return noun === bare ? [] : children(root, noun).flatMap(nounsOnly);
  };
  const nodesOf = (norm: string): readonly Node[] => {
    const found = children(root, norm);
    // What is known of any word that begins so ("the …") says nothing of the word behind it.
    const behind = hasClitics && root.exact?.has(norm) !== true ? behindClitics(norm) : NO_NODES;
    if (found.length + behind.length > 0) return behind.length === 0 ? found : [...found, ...behind];
    const bare = withoutEnding(norm, endings);
    return bare === norm ? NO_NODES : children(root, bare).flatMap(nounsOnly);
  };
  const starts = (norm: string): Start => {
    const known = memory.get(norm);
    if (known) return known;
    const start = startOf(nodesOf(norm));
    if (memory.size >= LONGEST_MEMORY) memory.clear();
    memory.set(norm, start);
    return start;
  };
  return {
    rules,
    writing,
    hasOpeners: entriesOf(phrase.openers).length > 0,
    unknownInverts: ofAnyWord.every(({ left }) => left[0]?.type === 'quotation'),
    hasDeterminers: entriesOf(phrase.determiners).length > 0,
    abbreviations: lowered(rules.abbreviations),
    conditions: lowered(phrase.conditions),
    agencies: lowered(rules.agencies),
    joining: new Set(entriesOf(phrase.and)),
    links: new Set(entriesOf(phrase.links)),
    clitics: new Set([...onAny, ...onNouns]),
    subjects: new Set(entriesOf(phrase.subjects).flatMap(cut)),
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

function lowered(list: WordList | undefined): Set<string> {
  return new Set(entriesOf(list).map((entry) => entry.toLowerCase()));
}

function longestFirst(list: WordList | undefined): string[] {
  return entriesOf(list).sort((a, b) => b.length - a.length);
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
  return roles !== 0 || at.exact !== null
    ? [{ ...at, roles, cues: NONE, credits: NONE, notices: NONE, alone: null, entry: null }]
    : [];
}

const NONE: readonly never[] = [];
const NO_NODES: readonly Node[] = [];
/** Most words are in no list. */
const NOTHING: Start = { own: NONE, open: NO_NODES };

function node(): Node {
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

function children(parent: Node, norm: string): readonly Node[] {
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
function collect(
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

function startOf(nodes: readonly Node[]): Start {
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
function merge(entries: readonly Entry[]): readonly Entry[] {
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

/** The forms of a cue that stands for any word: what they are found by is that word. */
function cueForms(form: Form, rule: CueRule, writing: Writing, cut: Cut): CompiledForm<CueRule>[] {
  return anchoredForms(form, rule, writing, cut).flatMap(({ anchor, form: compiled }) =>
    anchor === null ? [compiled] : [],
  );
}

/** Plants the forms of a cue in their order. A cue has words in the thousands, so a node takes them in as it does labels. */
function plantCues(root: Node, rule: CueRule, writing: Writing, cut: Cut): void {
  const later = (phrases: Phrases, forms: readonly CompiledForm<CueRule>[]) => {
    const told = new Set<Node>();
    const end = (leaf: Node) => {
      // A word that a list holds twice is no two cues.
      if (told.has(leaf)) return;
      told.add(leaf);
      if (!rule.quiet) leaf.roles |= Role.cue;
      leaf.cues = leaf.cues.length === 0 ? forms : leaf.cues.concat(forms);
    };
    postpone(root, { rest: phrases, end });
  };
  const words = { choices: phrasesIn(rule.words, cut) };
  let shared: CompiledForm<CueRule>[] = [];
  const addShared = () => {
    if (shared.length > 0) later(words, shared);
    shared = [];
  };
  for (const { anchor, form } of rule.forms.flatMap((text) => anchoredForms(text, rule, writing, cut))) {
    if (anchor === null) shared.push(form);
    else {
      addShared();
      later(following(anchor, null), [form]);
    }
  }
  addShared();
}

/** The entries of a list, without writing out each of their choices. */
function phrasesIn(list: WordList | undefined, cut: Cut): Phrases[] {
  return (list ?? '').split(',').flatMap((entry) => {
    const plain = entry.trim();
    return phrasesOf(plain, cut) ?? entriesOf(plain).map((one) => following(cut(one), null));
  });
}

/**
 * Plants the forms of a rule in their order. Labels have choices in the thousands, of which a page holds one, so a node
 * takes in the words after it only when a text comes to it.
 */
function plantLater<Rule extends { forms: readonly Form[] }>(
  root: Node,
  rule: Rule,
  writing: Writing,
  cut: Cut,
  write: (leaf: Node, form: CompiledForm<Rule>) => void,
): void {
  for (const text of rule.forms) {
    const phrases = phrasesOf(text, cut);
    if (phrases) {
      const form: CompiledForm<Rule> = { rule, left: [], right: [] };
      postpone(root, { rest: phrases, end: (leaf) => write(leaf, form) });
      continue;
    }
    for (const { anchor, form } of anchoredForms(text, rule, writing, cut)) {
      postpone(root, { rest: following(anchor ?? [], null), end: (leaf) => write(leaf, form) });
    }
  }
}

function postpone(at: Node, phrases: Pending): void {
  at.pending ??= [];
  at.pending.push(phrases);
}

/** Takes in what is pending at a node: the words that come next get nodes, in which the rest is pending. */
function ripen(at: Node): void {
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

function plant(root: Node, words: readonly string[]): Node {
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
