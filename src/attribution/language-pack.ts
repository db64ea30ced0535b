import { type Detect, openDetector } from '../article/detect.ts';
import { openContainer, PackError } from '../packs/container.ts';
import { sums } from '../packs/differences.ts';
import type { LanguageHead, LanguageReader, WordState } from './compiled.ts';
import { type LexiconFor, lexicons } from './lexicons.ts';

/** What is known of languages: which one a text is in, and how its newspapers name their sources. */
export interface Languages {
  detect: Detect;
  lexiconFor: LexiconFor;
}

/**
 * Opens a pack of languages. Of the rules of a language only what a text comes to is read, when it does. Throws PackError where
 * the bytes are no pack of languages, and `lexiconFor` and its lexicons where what they read is damaged.
 */
export function openLanguages(bytes: Uint8Array): Languages {
  const pack = openContainer(bytes);
  if (!pack.has(rulesSection('en'))) throw new PackError('The pack has no languages.');
  const readerOf = (primary: string): LanguageReader | null => {
    const others = JSON.parse(new TextDecoder().decode(pack.bytes(OTHER_TAGS))) as Readonly<Record<string, string>>;
    const section = rulesSection(others[primary] ?? primary);
    return pack.has(section) ? readLanguage(pack.bytes(section)) : null;
  };
  const opened = lexicons(readerOf);
  const lexiconFor: LexiconFor = (tag) => {
    try {
      return opened(tag);
    } catch (cause) {
      throw new PackError(`The rules for “${tag}” are damaged.`, { cause });
    }
  };
  return { detect: openDetector(pack), lexiconFor };
}

/** The section that says which languages' rules serve further tags: an object of codes by tag, as JSON. */
export const OTHER_TAGS = 'tags';

/** The name of the section with the rules for a language. */
export function rulesSection(primary: string): string {
  return `rules.${primary}`;
}

/**
 * The first line of a section. On lines of their own follow the states and the lists, then all forms in one line, and then the sides. All but the sides
 * are JSON; of the numbers in lists and forms the differences stand there.
 */
export interface PackedHead {
  head: LanguageHead;
  rows: { states: number; lists: number };
}

/** The numbers of one form: its rule, and its sides. */
export const FORM_NUMBERS = 3;

function readLanguage(section: Uint8Array): LanguageReader {
  const lines = new TextDecoder().decode(section).split('\n');
  const line = (number: number): string => {
    const text = lines[number];
    if (text === undefined) throw new PackError(`The rules of a language end before line ${number}.`);
    return text;
  };
  const { head, rows } = JSON.parse(line(0)) as PackedHead;
  const lists = 1 + rows.states;
  const afterLists = lists + rows.lists;
  const sides = afterLists + 1;
  const numbers = (at: number, apart: number): number[] => sums(JSON.parse(line(at)) as number[], apart);
  const forms = numbers(afterLists, FORM_NUMBERS);
  return {
    head,
    state: (number) => JSON.parse(line(1 + number)) as WordState,
    list: (number) => numbers(lists + number, 1),
    form(number) {
      const [rule, left, right] = forms.slice(number * FORM_NUMBERS, (number + 1) * FORM_NUMBERS);
      if (rule === undefined || left === undefined || right === undefined)
        throw new PackError(`The rules of a language have no form ${number}.`);
      return [rule, left, right];
    },
    side: (number) => line(sides + number),
  };
}
