import type { CompiledLanguage, Element, HeadWords, LanguageReader, PackedForm, Traits } from './compiled.ts';
import { countriesIn } from './countries.ts';
import { type Cut, cutter, entriesOf, following, type Phrases, phrasesOf, splitForms } from './forms.ts';
import type { CueRule, Form, LanguageRules, NoticeRule, WordList, Writing } from './language.ts';
import { Role } from './lexicon.ts';
import { numbered } from './numbered.ts';
import { sharedSides } from './shared-sides.ts';
import { writeSide } from './sides.ts';
import { fold } from './tokens.ts';
import { type Ending, wordStates } from './word-states.ts';

/** Stands in a rule for every word that no list holds. */
const ANY_WORD = '*';

/** Compiles the rules of a language, which takes a while: it is done once, for the pack. Throws where a form is malformed. */
export function compile(rules: LanguageRules): CompiledLanguage {
  const cut = cutter(rules.writing);
  const tables = formTables(rules.writing, cut);
  const words = wordStates();
  const add: Add = (phrases, ending) => words.add({ choices: phrases }, ending);
  const marks = marksOf(rules);

  for (const [list, roles] of listsOf(rules)) add(phrasesIn(list, cut), { roles });
  const anyWord = rules.cues.flatMap((rule, number) => {
    const forms = tables.formsOf(rule.forms, number);
    if (rule.words === ANY_WORD) return forms.flatMap(({ anchor, form }) => (anchor === null ? form : []));
    addCue(rule, forms, phrasesIn(rule.words, cut), tables, add);
    return [];
  });
  rules.credits.forEach(({ forms }, rule) => {
    for (const { phrases, list } of tables.labelsOf(forms, rule)) add([phrases], { roles: Role.credit, credits: list });
  });
  marks.forEach(({ forms }, rule) => {
    for (const { phrases, list } of tables.labelsOf(forms, rule)) add([phrases], { notices: list });
  });

  const { root, states } = words.close();
  return {
    head: {
      code: rules.code,
      writing: rules.writing,
      traits: traitsOf(rules),
      words: headWords(rules, cut),
      cues: rules.cues.map(({ forms: _, words, ...cue }) => (words === ANY_WORD ? { ...cue, anyWord: true } : cue)),
      credits: rules.credits.map(({ forms: _, ...credit }) => credit),
      notices: marks.map(({ forms: _, ...notice }) => notice),
      anyWord: anyWord.length > 0 ? [tables.listOf(anyWord)] : [],
      root,
    },
    states,
    lists: tables.lists,
    forms: tables.forms,
    sides: tables.sides,
  };
}

/** Takes phrases in, with what they are good for. */
type Add = (phrases: readonly Phrases[], ending: Ending) => void;

/** A form, by its number, and the words that it is found by; null where these are the words of its cue. */
interface NumberedForm {
  anchor: readonly string[] | null;
  form: number;
}

/** Adds the words of a cue: its own with the forms that they share, and those of the forms that are found by others, in the order in which they are written. */
function addCue(
  rule: CueRule,
  forms: readonly NumberedForm[],
  own: readonly Phrases[],
  tables: Tables,
  add: Add,
): void {
  const roles = rule.quiet ? 0 : Role.cue;
  let shared: number[] = [];
  const addShared = () => {
    if (shared.length > 0) add(own, { roles, cues: tables.listOf(shared) });
    shared = [];
  };
  for (const { anchor, form } of forms) {
    if (anchor === null) shared.push(form);
    else {
      addShared();
      add([following(anchor, null)], { roles, cues: tables.listOf([form]) });
    }
  }
  addShared();
}

type Tables = ReturnType<typeof formTables>;

/** Numbers the forms of rules, what stands on their sides, and lists of forms, each once. */
function formTables(writing: Writing, cut: Cut) {
  const forms = numbered<PackedForm>();
  const lists = numbered<readonly number[]>();
  const sides = numbered<string>();
  const formOf = (rule: number, left: readonly Element[], right: readonly Element[]): number =>
    forms.numberOf([rule, sides.numberOf(writeSide(left)), sides.numberOf(writeSide(right))]);
  const formsOf = (texts: readonly Form[], rule: number): NumberedForm[] =>
    texts.flatMap((text) =>
      sharedSides(splitForms(text, writing, cut)).map(({ anchor, left, right }) => ({
        anchor,
        form: formOf(rule, left, right),
      })),
    );
  return {
    forms: forms.list,
    lists: lists.list,
    sides: sides.list,
    listOf: lists.numberOf,
    formsOf,
    /** What the forms of labels and notices are found by; those of words alone are found by all of their words. */
    labelsOf: (texts: readonly Form[], rule: number): { phrases: Phrases; list: number }[] =>
      texts.flatMap((text) => {
        const whole = phrasesOf(text, cut);
        if (whole) return [{ phrases: whole, list: lists.numberOf([formOf(rule, [], [])]) }];
        return formsOf([text], rule).map(({ anchor, form }) => ({
          phrases: following(anchor ?? [], null),
          list: lists.numberOf([form]),
        }));
      }),
  };
}

/** Reads compiled rules where they were made. */
export function readCompiled({ head, states, lists, forms, sides }: CompiledLanguage): LanguageReader {
  const rowOf =
    <Row>(table: readonly Row[]) =>
    (number: number): Row => {
      const row = table[number];
      if (row === undefined) throw new RangeError(`There is no row ${number}.`);
      return row;
    };
  return { head, state: rowOf(states), list: rowOf(lists), form: rowOf(forms), side: rowOf(sides) };
}

/** The lists of words, each with what they are good for. */
function listsOf({ nouns, phrase, calendar, idioms, pointers }: LanguageRules): [WordList | undefined, number][] {
  return [
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
    [calendar, Role.calendar],
    [idioms, Role.idiom],
    [pointers, Role.pointer],
  ];
}

/** Everything that is found like a notice. */
function marksOf({ notices, hearsay = [], reasons = [], roles = {}, translations = {} }: LanguageRules): NoticeRule[] {
  return [
    ...notices,
    { kind: 'hearsay', name: 'hearsay', where: 'text', forms: hearsay },
    { kind: 'reason', name: 'reason', where: 'text', forms: reasons },
    ...Object.entries(roles).map(([name, forms]) => ({ kind: 'role' as const, name, forms })),
    ...Object.entries(translations).map(([name, forms]) => ({ kind: 'translation' as const, name, forms })),
  ];
}

/** The entries of a list, without writing out each of their choices. */
function phrasesIn(list: WordList | undefined, cut: Cut): Phrases[] {
  return (list ?? '').split(',').flatMap((entry) => {
    const plain = entry.trim();
    return phrasesOf(plain, cut) ?? entriesOf(plain).map((one) => following(cut(one), null));
  });
}

function traitsOf({ phrase }: LanguageRules): Traits {
  return {
    hasDeterminers: entriesOf(phrase.determiners).length > 0,
    hasOpeners: entriesOf(phrase.openers).length > 0,
    hasFronts: phrase.fronts !== undefined,
    hasDefiniteNouns: phrase.definiteNouns !== undefined || phrase.bareNouns === true,
    hasBareNouns: phrase.bareNouns === true,
    lastNounDecides: phrase.lastNounDecides === true,
    nounsInFront: phrase.nounsInFront === true,
    openAppositions: phrase.openAppositions === true,
  };
}

function headWords(
  { code, writing, nouns, phrase, abbreviations, agencies, datelineEnds }: LanguageRules,
  cut: Cut,
): HeadWords {
  const organizations = new Set(entriesOf(nouns.organization));
  return {
    countries: countriesIn(code),
    abbreviations: lowered(abbreviations),
    conditions: lowered(phrase.conditions),
    auxiliaries: lowered(phrase.auxiliaries),
    self: entriesOf(phrase.self),
    surnames: entriesOf(phrase.surnames),
    agencies: entriesOf(agencies),
    joining: entriesOf(phrase.and),
    links: entriesOf(phrase.links),
    datelineEnds: entriesOf(datelineEnds),
    verbs: entriesOf(phrase.verbs).map((ending) => ending.replace('*', '')),
    subjects: entriesOf(phrase.subjects).flatMap(cut),
    objects: entriesOf(phrase.objects)
      .filter((word) => !word.startsWith('*'))
      .flatMap(cut),
    objectEndings: entriesOf(phrase.objects)
      .filter((word) => word.startsWith('*'))
      .map((ending) => ending.slice(1)),
    years: entriesOf(phrase.years).flatMap(cut),
    plurals: entriesOf(phrase.plurals),
    nullSubjects: entriesOf(phrase.nullSubjects),
    variants: (nouns.variants ?? []).map(({ again, before, trades }) => ({
      again: folded(again, writing),
      before: folded(before ?? trades, writing),
      isFirm: before === undefined && entriesOf(again).some((noun) => organizations.has(noun)),
    })),
    onAny: longestFirst(writing.clitics?.any),
    onNouns: longestFirst(writing.clitics?.nouns),
    endings: longestFirst(writing.endings),
    clauses: entriesOf(writing.clitics?.clauses),
  };
}

function lowered(list: WordList | undefined): string[] {
  return entriesOf(list).map((entry) => entry.toLowerCase());
}

function folded(list: WordList | undefined, { plain }: Writing): string[] {
  return entriesOf(list).map((entry) => fold(entry, plain));
}

function longestFirst(list: WordList | undefined): string[] {
  return entriesOf(list).sort((a, b) => b.length - a.length);
}
