import type { CreditRule, CueRule, Form, LanguageRules, NoticeRule, WordList, Writing } from './language.ts';
import { fold, type Token, tokenize } from './tokens.ts';

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
} as const;

/** Nouns for somebody: described, or with an office. */
export const SOMEBODY = Role.source | Role.people | Role.office;
export const NOUN = SOMEBODY | Role.organization | Role.outlet | Role.agency | Role.document | Role.title;
export const PRONOUN = Role.pronounPerson | Role.pronounPeople | Role.pronounThing | Role.pronounRelative;

export type SlotName = 'source' | 'medium' | 'origin' | 'name';

/** One element of a form, on one side of its anchor, in the order of walking away from the anchor. */
export type Element =
  | { type: 'slot'; slot: SlotName; prefix: string; suffix: string }
  | { type: 'words'; words: string[] }
  | { type: 'gap' }
  | { type: 'quotation' }
  | { type: 'start' };

export interface CompiledForm<Rule> {
  rule: Rule;
  /** Nearest to the anchor first. */
  left: Element[];
  right: Element[];
}

/** A node of the trie over folded words. */
interface Node {
  exact: Map<string, Node>;
  wild: { prefix: string; suffix: string; node: Node }[];
  roles: number;
  cues: CompiledForm<CueRule>[];
  credits: CompiledForm<CreditRule>[];
  notices: CompiledForm<NoticeRule>[];
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
  abbreviations: ReadonlySet<string>;
  /** All entries that begin at token `index`, the longest first. */
  at(tokens: readonly Token[], index: number): Entry[];
}

/** Longer phrases than this are not looked for. */
const LONGEST_ENTRY = 12;
const LONGEST_MEMORY = 20_000;
/** Where words are not set apart, what touches a slot is a word like any other. */
const PIECES = /([^\s{}…”]*\{(?:source|medium|origin|name)\}[^\s{}…”]*|\{cue\}|…|”|¶)/;
const BARE_PIECES = /(\{(?:source|medium|origin|name|cue)\}|…|”|¶)/;
const SLOT = /^(.*)\{(source|medium|origin|name)\}(.*)$/;

/** Compiles the rules of a language, once, in a few milliseconds. Throws where a form is malformed. */
export function compile(rules: LanguageRules): Lexicon {
  const { writing, nouns, phrase } = rules;
  const root = node();
  const onAny = longestFirst(writing.clitics?.any);
  const onNouns = longestFirst(writing.clitics?.nouns);
  const lists: [WordList | undefined, number][] = [
    [nouns.source, Role.source],
    [nouns.people, Role.people],
    [nouns.unnamed, Role.unnamed],
    [nouns.office, Role.office],
    [nouns.title, Role.title],
    [nouns.organization, Role.organization],
    [nouns.outlet, Role.outlet],
    [nouns.agency, Role.agency],
    [nouns.document, Role.document],
    [phrase.determiners, Role.determiner],
    [phrase.definite, Role.definite | Role.determiner],
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
    [phrase.passive, Role.passive],
    [phrase.definiteNouns, Role.definiteNoun],
    [rules.calendar, Role.calendar],
    [rules.idioms, Role.idiom],
  ];
  const cut = cutter(writing);
  for (const [list, role] of lists) {
    for (const entry of entriesOf(list)) plant(root, cut(entry)).roles |= role;
  }
  for (const rule of rules.cues) {
    const leaves = entriesOf(rule.words).map((word) => plant(root, cut(word)));
    for (const { anchor, ...form } of anchoredForms(rule, writing, cut)) {
      for (const leaf of anchor ? [plant(root, anchor)] : leaves) {
        if (!rule.quiet) leaf.roles |= Role.cue;
        leaf.cues.push(form);
      }
    }
  }
  for (const rule of rules.credits) {
    for (const { anchor, ...form } of anchoredForms(rule, writing, cut)) {
      const leaf = plant(root, anchor ?? []);
      leaf.roles |= Role.credit;
      leaf.credits.push(form);
    }
  }
  for (const rule of rules.notices) {
    for (const { anchor, ...form } of anchoredForms(rule, writing, cut)) plant(root, anchor ?? []).notices.push(form);
  }
  const memory = new Map<string, readonly Node[]>();
  const starts = (norm: string): readonly Node[] => {
    const known = memory.get(norm);
    if (known) return known;
    let found = children(root, norm);
    if (found.length === 0) found = children(root, without(norm, onAny));
    if (found.length === 0) found = children(root, without(without(norm, onAny), onNouns)).flatMap(nounsOnly);
    if (memory.size >= LONGEST_MEMORY) memory.clear();
    memory.set(norm, found);
    return found;
  };
  return {
    rules,
    writing,
    hasOpeners: entriesOf(phrase.openers).length > 0,
    hasDeterminers: entriesOf(phrase.determiners).length > 0,
    abbreviations: new Set(entriesOf(rules.abbreviations).map((entry) => entry.toLowerCase())),
    at: (tokens, index) => {
      const first = tokens[index];
      if (!first) return [];
      const open = starts(first.norm);
      if (open.length === 0) return [];
      const found: Entry[] = [];
      collect(open, tokens, index + 1, 1, found);
      return found.length > 1 ? merge(found) : found;
    },
  };
}

/** The entries of a list, trimmed, without empty ones. */
export function entriesOf(list: WordList | undefined): string[] {
  return list === undefined ? [] : list.split(',').flatMap((entry) => entry.trim().replace(/\s+/g, ' ') || []);
}

function longestFirst(list: WordList | undefined): string[] {
  return entriesOf(list).sort((a, b) => b.length - a.length);
}

/** A word without the first clitic that it begins with; what remains must still be a word. */
function without(norm: string, clitics: readonly string[]): string {
  const clitic = clitics.find((letters) => norm.length > letters.length + 1 && norm.startsWith(letters));
  return clitic === undefined ? norm : norm.slice(clitic.length);
}

/** A preposition or an article stands before a noun: what else the word could be, it is not. */
function nounsOnly(at: Node): Node[] {
  const roles = at.roles & (NOUN | Role.unnamed);
  return roles !== 0 || at.exact.size > 0 ? [{ ...at, roles, cues: [], credits: [], notices: [] }] : [];
}

function node(): Node {
  return { exact: new Map(), wild: [], roles: 0, cues: [], credits: [], notices: [] };
}

function children(parent: Node, norm: string): readonly Node[] {
  const exact = parent.exact.get(norm);
  if (parent.wild.length === 0) return exact ? [exact] : [];
  const found = exact ? [exact] : [];
  for (const { prefix, suffix, node: child } of parent.wild) {
    if (norm.length >= prefix.length + suffix.length && norm.startsWith(prefix) && norm.endsWith(suffix)) {
      found.push(child);
    }
  }
  return found;
}

function collect(nodes: readonly Node[], tokens: readonly Token[], next: number, length: number, into: Entry[]): void {
  for (const at of nodes) {
    if (at.roles !== 0 || at.cues.length > 0 || at.notices.length > 0) {
      into.push({ length, roles: at.roles, cues: at.cues, credits: at.credits, notices: at.notices });
    }
    const token = tokens[next];
    if (!token || length >= LONGEST_ENTRY || (at.exact.size === 0 && at.wild.length === 0)) continue;
    collect(children(at, token.norm), tokens, next + 1, length + 1, into);
  }
}

/** One entry a length: "source" and "source*" are both meant. */
function merge(entries: readonly Entry[]): Entry[] {
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

function plant(root: Node, words: readonly string[]): Node {
  let at = root;
  for (const word of words) {
    const star = word.indexOf('*');
    if (star < 0) {
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
    let branch = at.wild.find((w) => w.prefix === prefix && w.suffix === suffix);
    if (!branch) {
      branch = { prefix, suffix, node: node() };
      at.wild.push(branch);
    }
    at = branch.node;
  }
  return at;
}

/** Cuts an entry as the text is cut, so that both fall into the same tokens; a `*` stays with its word. */
function wordsOf(entry: string, writing: Writing): string[] {
  const words: string[] = [];
  for (const piece of entry.trim().split(/\s+/)) {
    const star = piece.indexOf('*');
    const tokens = tokenize(piece.replaceAll('*', ''), writing).map((token) => token.norm);
    if (star === 0 && tokens.length > 0) tokens[0] = `*${tokens[0]}`;
    else if (star > 0) tokens[tokens.length - 1] += '*';
    words.push(...tokens);
  }
  return words;
}

type Cut = (text: string) => readonly string[];

/** Forms say the same few words over and over; each text is cut once. */
function cutter(writing: Writing): Cut {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const words = wordsOf(text, writing);
    known.set(text, words);
    return words;
  };
}

interface Anchored<Rule> extends CompiledForm<Rule> {
  /** The words that the form is found by; null where these are `{cue}`, and the rest is the same for all of them. */
  anchor: readonly string[] | null;
}

/** Every form of a rule with every choice filled in. */
function anchoredForms<Rule extends { forms: readonly Form[] }>(
  rule: Rule,
  writing: Writing,
  cut: Cut,
): Anchored<Rule>[] {
  return rule.forms.flatMap((form) =>
    choices(form).map((plain) => ({ rule, ...anchored(elementsOf(plain, writing, cut), form) })),
  );
}

/** `(a|b) c` → `a c`, `b c`; choices may hold choices. */
function choices(form: Form): string[] {
  const open = form.indexOf('(');
  if (open < 0) return [form.replace(/\s+/g, ' ').trim()];
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let k = open; k < form.length; k++) {
    const letter = form[k];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0 || (depth === 1 && letter === '|')) {
      options.push(form.slice(from, k));
      from = k + 1;
    }
    if (depth === 0) return options.flatMap((option) => choices(form.slice(0, open) + option + form.slice(from)));
  }
  throw new Error(`A bracket is not closed in the form "${form}"`);
}

type Placed = Element | { type: 'cue' };

function elementsOf(form: string, writing: Writing, cut: Cut): Placed[] {
  const elements: Placed[] = [];
  const push = (literal: string) => {
    const words = cut(literal);
    const last = elements.at(-1);
    if (words.length === 0) return;
    if (last?.type === 'words') last.words.push(...words);
    else elements.push({ type: 'words', words: [...words] });
  };
  for (const piece of form.split(writing.spaces ? PIECES : BARE_PIECES)) {
    if (piece === '…') elements.push({ type: 'gap' });
    else if (piece === '”') elements.push({ type: 'quotation' });
    else if (piece === '¶') elements.push({ type: 'start' });
    else if (piece === '{cue}') elements.push({ type: 'cue' });
    else if (piece.includes('{')) elements.push(slotIn(piece, writing));
    else if (piece.trim()) push(piece);
  }
  return elements;
}

function slotIn(piece: string, { plain }: Writing): Element {
  const [, before = '', name, after = ''] = SLOT.exec(piece) ?? [];
  if (name === undefined) throw new Error(`"${piece}" is no slot`);
  return { type: 'slot', slot: name as SlotName, prefix: fold(before, plain), suffix: fold(after, plain) };
}

/** Splits a form at its cue, or else at its longest run of words. */
function anchored(elements: readonly Placed[], form: Form): Pick<Anchored<unknown>, 'anchor' | 'left' | 'right'> {
  let at = elements.findIndex(({ type }) => type === 'cue');
  if (at < 0) {
    let longest = 0;
    for (const [index, element] of elements.entries()) {
      if (element.type !== 'words') continue;
      const length = element.words.join(' ').length;
      if (length > longest) {
        longest = length;
        at = index;
      }
    }
  }
  const anchor = elements[at];
  if (!anchor || (anchor.type !== 'words' && anchor.type !== 'cue'))
    throw new Error(`The form "${form}" holds no word of its own`);
  return {
    anchor: anchor.type === 'words' ? anchor.words : null,
    left: elements.slice(0, at).reverse().filter(isElement),
    right: elements.slice(at + 1).filter(isElement),
  };
}

function isElement(element: Placed): element is Element {
  return element.type !== 'cue';
}
