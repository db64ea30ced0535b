import { type Detect, openDetector } from '../article/detect.ts';
import { openContainer, PackError } from '../packs/container.ts';
import type { LanguageRules } from './language.ts';
import { type LexiconFor, lexicons } from './lexicons.ts';

/** What is known of languages: which one a text is in, and how its newspapers name their sources. */
export interface Languages {
  detect: Detect;
  lexiconFor: LexiconFor;
}

/**
 * Opens a pack of languages. The rules of a language are only read when a text of it is met. Throws PackError where the
 * bytes are no pack of languages, and `lexiconFor` where what it reads is damaged.
 */
export function openLanguages(bytes: Uint8Array): Languages {
  const pack = openContainer(bytes);
  const decoder = new TextDecoder();
  const json = (section: string): unknown => JSON.parse(decoder.decode(pack.bytes(section)));
  const rulesOf = (primary: string): LanguageRules | null => {
    const others = json(OTHER_TAGS) as Readonly<Record<string, string>>;
    const section = rulesSection(others[primary] ?? primary);
    return pack.has(section) ? (json(section) as LanguageRules) : null;
  };
  if (!pack.has(rulesSection('en'))) throw new PackError('The pack has no languages.');
  const compiled = lexicons(rulesOf);
  const lexiconFor: LexiconFor = (tag) => {
    try {
      return compiled(tag);
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
