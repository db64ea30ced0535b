import type { Attribution, Credit, Notice } from '../report.ts';

/**
 * What one language contributes: words and word order, nothing else. `README.md` in this folder explains each field with
 * examples; `languages/en.ts` is the fullest instance. The engine that reads these rules knows no language.
 */
export interface LanguageRules {
  /** BCP 47 primary subtag. */
  code: string;
  /** Other tags that these rules serve, such as `nb` and `nn`. */
  also?: readonly string[];
  writing: Writing;
  nouns: Nouns;
  /** Words that a phrase naming a source can hold, or that end it. */
  phrase: PhraseWords;
  cues: readonly CueRule[];
  /** Phrases that look like cues and are none, such as "that said". */
  idioms?: WordList;
  /** What opens a line that only points to another article: `read more :`, `see also :`. */
  pointers?: WordList;
  credits: readonly CreditRule[];
  notices: readonly NoticeRule[];
  /** How a headline or a lead says what part the article has in its story, and how a text says that somebody spoke to its own outlet, or takes back
   * what the outlet wrote (`apology`); how its first two paragraphs say that the matter was published before (`before`); what opens the parts of a
   * script that an agency sends with its film (`script`). */
  roles?: Readonly<Partial<Record<WordedRole | 'apology' | 'before' | 'script', readonly Form[]>>>;
  /** How a page says that its text is a translation, without the name of who made it (`said`: `my own translation`), and what its link to the
   * text in the other language says (`original`: `original article`), and how it names a language beside an original that is not its own
   * (`foreign`: `in Russian`). */
  translations?: { said?: readonly Form[]; original?: readonly Form[]; foreign?: readonly Form[] };
  /** How a sentence passes on what others say without naming them: `reportedly`, `soll … haben`, `aurait`. */
  hearsay?: readonly Form[];
  /** How a page says why it holds a source's name back: `not authorised to`, `for fear of`. */
  reasons?: readonly Form[];
  /** Names of months and days, with their abbreviations: they stand in datelines and beside cues. */
  calendar: WordList;
  /** What ends in a full stop without ending the sentence, without that stop: `Mr, Sen, Jan`. */
  abbreviations: WordList;
  /** Agencies in the short form of datelines and end signs, where it is no name that an outlet index would know. */
  agencies?: WordList;
  /** What ends a dateline that an agency's name begins: `日电` in "新华社北京3月4日电". */
  datelineEnds?: WordList;
}

/** The roles of coverage that an article's own words can give it, besides those that follow from its sources. */
export type WordedRole =
  | 'denial'
  | 'correction'
  | 'fact-check'
  | 'follow-up'
  | 'original'
  | 'press-release-copy'
  | 'wire-copy'
  | 'independent';

/**
 * Entries separated by commas; an entry is one word or several. `*` at the end of a word stands for any ending, at its
 * start for any beginning (`источник*`, `*sprecher`), and takes the bare word too. `(a|b)` is a choice, as in a `Form`:
 * `(発表|説明)した`.
 */
export type WordList = string;

/**
 * Words in order, with slots in braces: `{source} {cue}`, `according to {source}`. `{medium}` is the outlet that the source
 * told it, `{origin}` whom the source has it from: `{source} told {medium}`, `{source} quoted {origin} as saying`. `(a|b)` is a
 * choice, `(a|)` an option. What touches a slot without a space is part of the word there: `{source}에 따르면`, `ل{source}`.
 * `…` skips what stands between, within the sentence. `”` demands that a quotation, a comma or an end
 * stands there, `¶` that the paragraph begins there, `^` that a word of `fronts`, with what belongs to it, stands between the head
 * of the clause and there.
 */
export type Form = string;

export interface Writing {
  /** Are words set apart by spaces? False for Chinese, Japanese and Thai. */
  spaces: boolean;
  /** What a capital letter says: a `name`, any `noun` (German), or nothing, where the script has no case. */
  capitals: 'name' | 'noun' | 'none';
  /** Which side of an apostrophe is a word of its own: `l'` in "l'agence" (`before`), `'s` in "Kim's" (`after`); none, where it
   * is a letter (`within`: Ukrainian), or where no word has one, so that it is always a quotation mark (`none`: Korean). */
  apostrophe: 'before' | 'after' | 'within' | 'none';
  /** Pages leave out the marks on letters, so that words are compared without them ("presedintele"). */
  plain?: boolean;
  /** Does the speaker stand inside the quotation marks, after a comma or a dash: « Oui, dit-il. »? */
  asides?: boolean;
  /** What a hyphen joins to a verb and is a word of its own: `-t-il, -il` in "dit-il". */
  enclitics?: WordList;
  /** A colon joins an ending to an abbreviation, which is compared without it: Swedish "vd:n", "EU:s". */
  colonEndings?: boolean;
  /** Letters that grow on to the front of words: on any word ("and": Arabic `و`, Hebrew `ו`), or on nouns ("to", "the");
   * which of the first open a clause ("that": Hebrew `ש`). */
  clitics?: { any: WordList; nouns: WordList; clauses?: WordList };
  /** Letters that grow on to the end of nouns, such as the particles of Korean: `은, 는, 에서`. */
  endings?: WordList;
  /** The last noun of a phrase says what it is, as in Japanese, Korean, Hindi and Chinese: "the ministry's official". */
  headLast?: boolean;
}

/** Nouns by what they stand for. Give every form in use, or `*` for the endings. */
export interface Nouns {
  /** Whose name the very word holds back: source, insider, informant. */
  source: WordList;
  /** Who is described and not named, unless a name stands beside it: official, spokesman, expert, witness. */
  people: WordList;
  /** Offices that one person holds, and trades before a name: minister, mayor, author. */
  office: WordList;
  /** Says outright that a name is held back: unnamed, on condition of anonymity, close to. */
  unnamed: WordList;
  /** Courtesy titles, which are no part of a name: Mr, Dr. */
  title?: WordList;
  organization: WordList;
  outlet: WordList;
  /** Those for many outlets at once, which name none: media, the press, newspapers. They need not stand in `outlet` as well. */
  collective: WordList;
  agency: WordList;
  document: WordList;
  /**
   * Nouns by which a text goes on about somebody, so as not to repeat itself, and those by which it called them before, for each kind of people: "the
   * politician" is the minister, the mayor or the senator who was named last. Words and endings (`*politiker`), of those that the lists above
   * hold too; the former for one person only. Where `before` is left out, an organization that was named without a noun, or behind one of `again` or of
   * `trades` ("the shipbuilder Lorvik"): "the company".
   */
  variants?: readonly { again: WordList; before?: WordList; trades?: WordList }[];
}

export interface PhraseWords {
  /** Articles and demonstratives that open a phrase. */
  determiners: WordList;
  /** Articles that say "known already": "the", "this". */
  definite?: WordList;
  /** Articles that also join a noun to the noun before it: `des, der` in "der Chef der Polizei". */
  genitives?: WordList;
  /** Articles that only an object has, one word each, so that the phrase which one opens before a verb is not its subject: Greek `τον, την`; where
   * nouns have cases, words and endings (`*ę`) that no subject begins with: Polish "Decyzję krytykuje". Where the last noun decides, or nothing has a capital, no subject ends with
   * one either, and an ending behind a hyphen (`*-t`) also takes a name that the text, or a country, has without it. */
  objects?: WordList;
  /** Endings of nouns that say "the": `*ul, *ului`. */
  definiteNouns?: WordList;
  /** A noun stands without an article where it says "the", so that it is as one with such an ending: Vietnamese, Indonesian. */
  bareNouns?: boolean;
  /** The last noun says what a phrase is, as in Turkish: "court ruling" is a document. */
  lastNounDecides?: boolean;
  /** Nouns stand in a row in front of the one that says what a phrase is, as in English: "study author" is a person, "health bosses" are no Health. */
  nounsInFront?: boolean;
  /** No second comma follows a name behind a description, as in Hungarian: "the club's president, Jan Bell announced". */
  openAppositions?: boolean;
  /** Words inside a phrase, never at its edge: of, for, close to. */
  links: WordList;
  /** Small words inside names: von, de, bin. */
  particles?: WordList;
  /** Words that no phrase holds: verbs, conjunctions, complementizers. */
  stops: WordList;
  /** Endings of verbs, without which a phrase would run on where neither articles nor marks end it: Czech `*ovala`. Of a word in small letters that
   * nothing else is known of. */
  verbs?: WordList;
  /** What may stand between a source and its cue: auxiliaries, adverbs, "on Monday", "in a statement". */
  between: WordList;
  /** Words that point back to a person, to several, to an outlet or another thing. */
  pronouns: { person: WordList; people?: WordList; thing?: WordList; relative?: WordList };
  /** Words before a verb that hold its subject, so that what follows the verb is none: Arabic `أنه, لكنه, الذي`. */
  subjects?: WordList;
  /** What says that the phrase before it is spoken about, and says nothing: auxiliaries of the passive ("Smith was told"), the
   * mark of an object (Persian `را`). */
  passive?: WordList;
  /** Words that leave nobody who could be a source ("no", "nobody"), or that, between a source and what it is said to think, take
   * that back ("never", "could"). */
  negations?: WordList;
  /** Words that join two sources: and, or. */
  and: WordList;
  /**
   * Words after which a clause with a subject of its own may begin: and, but, while. Given, a source before its cue must open
   * the sentence, or follow a mark, one of these, or a word of `between`; so "a vote for Smith said" names nobody.
   */
  openers?: WordList;
  /** Words, one each, behind which it is not said that anybody said it: if, unless. */
  conditions?: WordList;
  /** Verbs, one each, that leave the end of their clause to an infinitive or a participle, where every noun has a capital: will, was, has. */
  auxiliaries?: WordList;
  /** Adverbs and prepositions that, at the head of a clause, put its verb before its subject: "nu advarer eksperter". */
  fronts?: WordList;
  /** Characters, one each, that family names begin with, in a script without spaces and capitals: 王. One of them and two more before a colon, at
   * the head of a headline, are somebody's name. */
  surnames?: WordList;
  /** Words, one each, with which somebody speaks of themselves: I, my, Polish `*łem`. Behind "Jane Smith:" they say that she is quoted. */
  self?: WordList;
  /** Words behind a number that say how old somebody is, where nothing has a capital: Persian ساله. */
  years?: WordList;
  /** Words and endings (`*s`) of nouns for several people, so that "he" stands for none of them; where nothing has a capital they hold no name either. */
  plurals?: WordList;
  /** Given, a verb may leave out its subject, whoever that is ("dijo", "řekl"): words and endings of verbs that say that there are several, or who it
   * is that speaks, so that it is nobody who was named alone: Spanish `*n`. */
  nullSubjects?: WordList;
}

export interface CueRule {
  forms: readonly Form[];
  /**
   * What `{cue}` stands for in the forms. `*` alone is any word in lower case of which nothing else is known: nobody can
   * list all that may stand between a quotation and its speaker ("sighs", "shrugs").
   */
  words?: WordList;
  /** Where it is left out, the source decides: an outlet, an agency or a document is cited, anybody else quoted. */
  kind?: Attribution['kind'];
  /** The source is whom another source in the sentence has it from: "citing X". */
  chain?: boolean;
  /** The source is the outlet that the sentence's other source told it: "in an interview with X". */
  told?: boolean;
  /** Only somebody can have this cue, so that any phrase is a source beside it, known nouns or not. */
  strong?: boolean;
  /** Where one word that nothing is known of stands there, it is no person but an organization: Bulgarian "съобщиха от X", they said “from” it. */
  body?: boolean;
  /** The cue is weak: beside this form its words stay what else they are, such as "in". */
  quiet?: boolean;
  /** What must hold besides: the source is an outlet or agency; it is neither that nor a document; it
   * is described and not named; it is a document; it is an outlet, or
   * some title that no index knows (`publication`); quoted words stand somewhere beside it; `speech`: what was said ends or begins at
   * the very claim, and the source is surely somebody, so that the cue may be any verb (`*ed`);
   * `known`: a noun, a title or a known name says that the source is somebody; `named`: a person's
   * name with a noun that says who that is; `headline`: a noun or a known name says so,
   * and a sentence follows the cue. */
  needs?:
    | 'outlet'
    | 'publication'
    | 'person'
    | 'unnamed'
    | 'document'
    | 'quotation'
    | 'speech'
    | 'known'
    | 'headline'
    | 'named';
}

export interface CreditRule {
  /** A credit, or where the whole article is from. */
  role: Credit['role'] | 'original-publication' | 'translation' | 'republication' | 'citation' | 'press-release';
  /** With `{name}`; a form without it is a label, and the name follows. */
  forms: readonly Form[];
}

export interface NoticeRule {
  /** `hearsay`, `reason`, `role` and `translation` are what `LanguageRules` says under `hearsay`, `reasons`, `roles` and `translations`. */
  kind: Notice['kind'] | 'hearsay' | 'reason' | 'role' | 'translation';
  /** Short and stable, the same in all languages: `banned-organisation`. */
  name: string;
  /** `label`: the whole of a short line outside the text, or at its top or bottom. `text`: anywhere in a sentence of the
   * article. `self`: in a line in which the outlet speaks of itself. Left out: any of them. */
  where?: 'label' | 'text' | 'self';
  forms: readonly Form[];
}
