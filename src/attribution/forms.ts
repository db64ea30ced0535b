import type { Element } from './compiled.ts';
import type { Form, WordList, Writing } from './language.ts';
import { hasSlot, MARKS, slotIn } from './sides.ts';
import { fold, tokenize } from './tokens.ts';

/** A form, split at its cue. */
export interface SplitForm {
  /** The words that the form is found by; null where these are `{cue}`, as what stands beside it is the same for all cues. */
  anchor: readonly string[] | null;
  /** Nearest to the anchor first. */
  left: Element[];
  right: Element[];
}

/** Many phrases that share words: a word and what follows it, a choice, or null where a phrase ends. */
export type Phrases = { word: string; next: Phrases } | { choices: readonly Phrases[] } | null;

/** Cuts an entry into folded words. */
export type Cut = (entry: string) => readonly string[];

const PIECES = /([^\s{}…”]*\{(?:source|medium|origin|name)\}[^\s{}…”]*|\{cue\}|…|”|¶|\^)/;
/** Where words are not set apart, what touches a slot is a word like any other. */
const BARE_PIECES = /(\{(?:source|medium|origin|name|cue)\}|…|”|¶|\^)/;
const NOT_WORDS = /[{}…”¶^]/;

/** A form with every choice filled in. Throws where a bracket is left open, or nothing could be looked for. */
export function splitForms(form: Form, writing: Writing, cut: Cut): SplitForm[] {
  return choices(form).map((plain) => split(elementsOf(plain, writing, cut), form));
}

/**
 * All that a form of words alone says, without writing out each of its choices; undefined for any other form, and where a
 * bracket touches a word, which makes words of its choices only together with that word.
 */
export function phrasesOf(form: Form, cut: Cut): Phrases | undefined {
  if (NOT_WORDS.test(form)) return undefined;
  const pieces = form.split(/([(|)])/);
  let k = pieces.length - 1;
  // From the end to the start, so that what follows a choice is there to be shared by its options.
  const sequence = (after: Tail, depth: number): Tail | undefined => {
    let tail = after;
    for (; k >= 0; k--) {
      const piece = pieces[k] ?? '';
      if (piece === '(' || piece === '|') return depth > 0 ? tail : undefined;
      if (piece === ')') {
        const options: Tail[] = [];
        do {
          k -= 1;
          const option = sequence(tail, depth + 1);
          if (option === undefined) return undefined;
          options.unshift(option);
        } while (pieces[k] === '|');
        tail = { phrases: { choices: options.map(({ phrases }) => phrases) }, bare: options.some(({ bare }) => bare) };
      } else if (piece !== '') {
        if (tail.bare && /\S$/.test(piece)) return undefined;
        tail = { phrases: following(cut(piece), tail.phrases), bare: /^\S/.test(piece) };
      }
    }
    return depth === 0 ? tail : undefined;
  };
  return sequence({ phrases: null, bare: false }, 0)?.phrases;
}

/** The words, and after them the rest. */
export function following(words: readonly string[], rest: Phrases): Phrases {
  return words.reduceRight<Phrases>((next, word) => ({ word, next }), rest);
}

interface Tail {
  phrases: Phrases;
  /** It can begin without a space. */
  bare: boolean;
}

/** The entries of a list, trimmed, each choice written out, without empty ones. */
export function entriesOf(list: WordList | undefined): string[] {
  if (list === undefined) return [];
  return list.split(',').flatMap((entry) => choices(entry).filter((plain) => plain !== ''));
}

/** What cuts entries as a text is cut, so that both fall into the same tokens; a `*` stays with its word. */
export function cutter(writing: Writing): Cut {
  const known = new Map<string, readonly string[]>();
  const cutPiece = (piece: string): readonly string[] => {
    const before = known.get(piece);
    if (before) return before;
    const words = wordsOf(piece, writing);
    known.set(piece, words);
    return words;
  };
  return (entry) => {
    if (!/\s/.test(entry)) return entry === '' ? [] : cutPiece(entry);
    return entry.split(/\s+/).flatMap((piece) => (piece === '' ? [] : cutPiece(piece)));
  };
}

/** Letters that are one word, and folded already. */
const PLAIN = /^[a-z]+$/;
const PLAIN_MARKED = /^(?:(?![ёşţ])\p{Lowercase})+$/u;

function wordsOf(piece: string, writing: Writing): string[] {
  if ((writing.plain ? PLAIN : PLAIN_MARKED).test(piece)) return [piece];
  const star = piece.indexOf('*');
  // "ex-*": a hyphen at the end would be a word of its own, before a letter it is not.
  if (piece.endsWith('-*')) return wordsOf(`${piece.slice(0, -1)}a`, writing).map((word) => word.replace(/-a$/, '-*'));
  const words = tokenize(piece.replaceAll('*', ''), writing).map((token) => token.norm);
  if (star === 0 && words.length > 0) words[0] = `*${words[0]}`;
  else if (star > 0) words[words.length - 1] += '*';
  return words;
}

/** `(a|b) c` → `a c`, `b c`; choices may hold choices. */
function choices(form: Form): string[] {
  return optionsOf(form.replace(/\s+/g, ' '));
}

function optionsOf(form: Form): string[] {
  const open = form.indexOf('(');
  // What stands beside an empty choice keeps both of its spaces.
  if (open < 0) return [(form.includes('  ') ? form.replace(/ +/g, ' ') : form).trim()];
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let k = open; k < form.length; k++) {
    const letter = form.charCodeAt(k);
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE) depth -= 1;
    else if (letter !== OR) continue;
    if (depth === 0 || (depth === 1 && letter === OR)) {
      options.push(form.slice(from, k));
      from = k + 1;
    }
    if (depth === 0) return options.flatMap((option) => optionsOf(form.slice(0, open) + option + form.slice(from)));
  }
  throw new Error(`A bracket is not closed in the form "${form}"`);
}

const OPEN = 40;
const CLOSE = 41;
const OR = 124;

type Words = { type: 'words'; words: string[] };
type Placed = Exclude<Element, { type: 'words' }> | Words | { type: 'cue' };

function elementsOf(form: string, writing: Writing, cut: Cut): Placed[] {
  const elements: Placed[] = [];
  for (const piece of form.split(writing.spaces ? PIECES : BARE_PIECES)) {
    const mark = MARKS.get(piece);
    if (mark) elements.push({ type: mark });
    else if (piece === '{cue}') elements.push({ type: 'cue' });
    else if (hasSlot(piece)) elements.push(foldedSlot(piece, writing));
    else pushWords(elements, cut(piece));
  }
  return elements;
}

function pushWords(elements: Placed[], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = elements.at(-1);
  if (last?.type === 'words') last.words.push(...words);
  else elements.push({ type: 'words', words: [...words] });
}

function foldedSlot(piece: string, { plain }: Writing): Exclude<Element, { type: 'words' }> {
  const slot = slotIn(piece);
  return { ...slot, prefix: fold(slot.prefix, plain), suffix: fold(slot.suffix, plain) };
}

/** Splits a form at its cue, or else at its longest run of words. */
function split(elements: readonly Placed[], form: Form): SplitForm {
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
  if (anchor?.type !== 'words' && anchor?.type !== 'cue')
    throw new Error(`The form "${form}" holds no word of its own`);
  return {
    anchor: anchor.type === 'words' ? anchor.words : null,
    left: elements.slice(0, at).reverse().filter(isElement),
    right: elements.slice(at + 1).filter(isElement),
  };
}

function isElement(element: Placed): element is Exclude<Placed, { type: 'cue' }> {
  return element.type !== 'cue';
}
