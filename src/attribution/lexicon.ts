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
import type { CueRule, Form, LanguageRules, NoticeRule, WordList, Writing } from './language.ts';
import type { Token } from './tokens.ts';
import {
  children,
  collect,
  type Entry,
  merge,
  NO_NODES,
  NONE,
  type Node,
  node,
  plant,
  postpone,
  ripen,
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
  /** As they are written, with their `*`. */
  self: readonly string[];
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
    // But a preposition that has grown on to a noun only stands in front of it: במכתב "in the letter".
    const own = root.exact?.get(norm);
    const opens = own !== undefined && (own.roles & ~Role.front) === 0 && own.cues.length === 0;
    const behind = hasClitics && (own === undefined || opens) ? behindClitics(norm) : NO_NODES;
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
    self: entriesOf(phrase.self),
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
