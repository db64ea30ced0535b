import type { WordState } from './compiled.ts';
import type { Phrases } from './forms.ts';
import { numbered } from './numbered.ts';

/** What a phrase is good for where it ends: bits of `Role`, and the number of the list of forms that are found by it. */
export interface Ending {
  roles?: number;
  cues?: number;
  credits?: number;
  notices?: number;
}

export interface WordStates {
  /** Takes phrases in. The forms of a state stand in the order in which they were added. */
  add(phrases: Phrases, ending: Ending): void;
  /** All states that were needed, and which of them a text begins in. */
  close(): { states: readonly WordState[]; root: number };
}

/** What is left of phrases, by number, and the number of what they end in. */
type Item = readonly [rest: number, ending: number];

/**
 * Makes the automaton over words that finds all phrases at once, by the subset construction: what is left of all phrases that
 * begin with the same words is one state, and states that say the same are one. So phrases with thousands of choices, which
 * share what follows each of them, take no more room than they are written in.
 */
export function wordStates(): WordStates {
  const phrases = phraseNumbers();
  const endings: Ending[] = [];
  const first: Item[] = [];
  const { list: states, numberOf: numberOfState } = numbered<WordState>();
  /** The states made, by the items that they stand for. */
  const byItems = new Map<string, number>();

  const stateOf = (items: readonly Item[]): number => {
    const key = items.join(' ');
    const known = byItems.get(key);
    if (known !== undefined) return known;
    const ended: Ending[] = [];
    /** By the next word: what is left after it. */
    const next = new Map<string, Map<string, Item>>();
    const advance = ([rest, ending]: Item): void => {
      const phrase = phrases.at(rest);
      if (phrase === null) ended.push(endings[ending] as Ending);
      else if ('choices' in phrase) for (const choice of phrase.choices) advance([choice, ending]);
      else {
        const left: Item = [phrase.next, ending];
        const others = next.get(phrase.word);
        if (others) others.set(`${left}`, left);
        else next.set(phrase.word, new Map([[`${left}`, left]]));
      }
    };
    for (const item of items) advance(item);
    const ends = [...new Set(ended)];
    const state: WordState = [
      ends.reduce((all, { roles = 0 }) => all | roles, 0),
      ends.flatMap(({ cues = [] }) => cues),
      ends.flatMap(({ credits = [] }) => credits),
      ends.flatMap(({ notices = [] }) => notices),
      ...leadingOn([...next].map(([word, left]) => [word, stateOf([...left.values()])] as const)),
    ];
    const number = numberOfState(state);
    byItems.set(key, number);
    return number;
  };

  return {
    add(added, ending) {
      const number = phrases.numberOf(added);
      // An entry without a word says nothing.
      if (phrases.at(number) !== null) first.push([number, endings.push(ending) - 1]);
    },
    close: () => ({ root: stateOf(first), states }),
  };
}

/** Which words lead to which states: those that are written whole, and those with a star. */
function leadingOn(
  next: readonly (readonly [word: string, state: number])[],
): [words: WordState[4], wild: WordState[5]] {
  const words = new Map<number, string[]>();
  const wild: [number, string, string][] = [];
  for (const [word, state] of next) {
    const star = word.indexOf('*');
    const others = words.get(state);
    if (star >= 0) wild.push([state, word.slice(0, star), word.slice(star + 1)]);
    else if (others) others.push(word);
    else words.set(state, [word]);
  }
  return [[...words].map(([state, own]) => [state, own.sort().join(' ')] as const), wild];
}

type NumberedPhrases = { word: string; next: number } | { choices: readonly number[] } | null;

/** Numbers phrases, so that those which are alike have one number. */
function phraseNumbers(): { numberOf(phrases: Phrases): number; at(number: number): NumberedPhrases } {
  const { list, numberOf: put } = numbered<NumberedPhrases>([null]);
  const byObject = new WeakMap<object, number>();
  const numberOf = (phrases: Phrases): number => {
    if (phrases === null) return 0;
    const known = byObject.get(phrases);
    if (known !== undefined) return known;
    const number =
      'choices' in phrases
        ? put({ choices: phrases.choices.map(numberOf) })
        : put({ word: phrases.word, next: numberOf(phrases.next) });
    byObject.set(phrases, number);
    return number;
  };
  return { numberOf, at: (number) => list[number] ?? null };
}
