import type { CreditRule, CueRule, NoticeRule, Writing } from './language.ts';

/**
 * A language's rules as the pack holds them: every choice written out, and all words in one automaton. What several
 * states or forms share is there once, and has a number.
 */
export interface CompiledLanguage {
  head: LanguageHead;
  states: readonly WordState[];
  /** Numbers of forms, in the order in which they are tried. */
  lists: readonly (readonly number[])[];
  forms: readonly PackedForm[];
  /** What stands on one side of a cue, written as in sides.ts. */
  sides: readonly string[];
}

/** The same where it lies in a pack. What is asked for by a number throws where there is none of that number. */
export interface LanguageReader {
  head: LanguageHead;
  state(number: number): WordState;
  list(number: number): readonly number[];
  form(number: number): PackedForm;
  side(number: number): string;
}

/** What every text of a language needs. */
export interface LanguageHead {
  code: string;
  writing: Writing;
  traits: Traits;
  words: HeadWords;
  cues: readonly Cue[];
  credits: readonly CreditLabel[];
  notices: readonly NoticeLabel[];
  /** The forms of the cue that stands for any word. */
  anyWord: readonly number[];
  /** The state that the first word of a text is looked up in. */
  root: number;
}

/** What a language's grammar asks of the engine; see `LanguageRules`. */
export interface Traits {
  hasDeterminers: boolean;
  hasOpeners: boolean;
  hasFronts: boolean;
  hasDefiniteNouns: boolean;
  hasBareNouns: boolean;
  lastNounDecides: boolean;
  nounsInFront: boolean;
  openAppositions: boolean;
}

/** Entries that are looked up whole, without the automaton. */
export interface HeadWords {
  /** As they are written, without full stops. */
  countries: readonly string[];
  /** In small letters, as are the next. */
  abbreviations: readonly string[];
  conditions: readonly string[];
  auxiliaries: readonly string[];
  /** As they are written, as are the next five. */
  self: readonly string[];
  surnames: readonly string[];
  agencies: readonly string[];
  joining: readonly string[];
  links: readonly string[];
  datelineEnds: readonly string[];
  /** Without their `*`. */
  verbs: readonly string[];
  /** Folded. */
  subjects: readonly string[];
  objects: readonly string[];
  /** Without their `*`. */
  objectEndings: readonly string[];
  /** Folded. */
  years: readonly string[];
  /** With their `*`. */
  plurals: readonly string[];
  /** With their `*`. */
  nullSubjects: readonly string[];
  /** Folded, with their `*`. */
  variants: readonly { again: readonly string[]; before: readonly string[]; isFirm: boolean }[];
  /** Letters that grow on to words, the longest first. */
  onAny: readonly string[];
  onNouns: readonly string[];
  endings: readonly string[];
  /** Those of `onAny` that open a clause. */
  clauses: readonly string[];
}

/** A rule for a cue, without the words that it is found by. */
export interface Cue extends Omit<CueRule, 'forms' | 'words'> {
  /** It stands for any word of which nothing else is known. */
  anyWord?: true;
}
export type CreditLabel = Omit<CreditRule, 'forms'>;
export type NoticeLabel = Omit<NoticeRule, 'forms'>;

/** The number of a rule, and those of what stands on either side of its cue. */
export type PackedForm = readonly [rule: number, left: number, right: number];

/**
 * What the words that lead here are good for, as bits of `Role`, and the lists, one after the other, of the forms that are
 * found by them; then which words lead on: to each state those words, with spaces between. Words with a `*` are kept apart, since several of them can fit one word.
 */
export type WordState = readonly [
  roles: number,
  cues: readonly number[],
  credits: readonly number[],
  notices: readonly number[],
  words: readonly (readonly [state: number, words: string])[],
  wild: readonly (readonly [state: number, prefix: string, suffix: string])[],
];

export type SlotName = 'source' | 'medium' | 'origin' | 'name';

/** A word of a form, folded, with its `*`; or several, any of which may stand there. */
export type Word = string | readonly string[];

/** One element of a form, on one side of its cue, in the order of walking away from the cue. */
export type Element =
  | { type: 'slot'; slot: SlotName; prefix: string; suffix: string }
  | { type: 'words'; words: Word[] }
  | { type: 'gap' }
  | { type: 'quotation' }
  | { type: 'front' }
  | { type: 'start' };

export interface CompiledForm<Rule> {
  rule: Rule;
  /** Nearest to the cue first. */
  left: readonly Element[];
  right: readonly Element[];
}
