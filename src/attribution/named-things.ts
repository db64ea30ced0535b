import { type Lexicon, Role, SOMEBODY } from './lexicon.ts';
import type { Page } from './page.ts';
import { read } from './reading.ts';

/** Only so much of a text is looked through, for so many names, in UTF-16 units. */
const LONGEST_TEXT = 40_000;
const MOST_NAMES = 60;
/** Where a name stands so often, the rest says nothing new. */
const MOST_PLACES = 12;
/** A word and the space behind it, or a comma, at the end of what stands before a name. */
const WORD_BEFORE = /(\p{Alphabetic}+)(,?)\s$/u;
const WORD_BEHIND = /^\s(\p{Alphabetic}+)/u;
/** ", a shipping firm in the north,": what stands beside a name, up to the next mark. */
const BESIDE = /^,\s([^,.;:!?()]{3,80})/;
/** The hyphen joins: “the Lorvik-Oland effect” says nothing of Lorvik. */
const WORD_CHARACTER = /[\p{Alphabetic}\d-]/u;
/** A capital inside a word, as only firms write themselves: not behind the short beginnings of surnames (McAdam, DiMarco). */
const JOINED = /^(?:\p{Uppercase}\p{Lowercase}{3,}|\p{Lowercase})\p{Uppercase}\S*$/u;
const CAPITAL = /^\p{Uppercase}/u;
const UPPER = /^\p{Uppercase}+$/u;
const BEHIND_SPEECH = /[”"’]\s$/;
/** Named so often, and never with another name, a title, a "he" or a quotation beside it, it is no person. */
const OFTEN = 3;
/** What follows in the same paragraph. */
const REST = /^[^\n]{0,160}/;
/** As many units before a name hold the word there. */
const LONGEST_WORD = 24;
/** One of the words is in small letters: “Lorvik and Oland”. */
const SMALL_WORD = /(?:^|\s)\p{Lowercase}/u;

/**
 * Tells a country, a firm or a team from a person who is named by one name ("Lorvik said"), by what a text says beside the name
 * anywhere: "the company Lorvik", "Lorvik, a shipping firm,", "the Lorvik board", "Lorvik president Jane Oland". Each name is looked for once.
 */
export class NamedThings {
  #page: Page;
  #known = new Map<string, boolean>();
  #roles = new Map<string, number>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Is it one? `name` stands in the text and nobody of that surname is named in full. */
  has(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const isThing =
      isJoined(name) ||
      areCountries(this.#page.lexicon, name) ||
      (this.#known.size < MOST_NAMES &&
        !SMALL_WORD.test(name) &&
        isThingIn(this.#page, name, (word) => this.#rolesOf(word)));
    this.#known.set(name, isThing);
    return isThing;
  }

  #rolesOf(word: string): number {
    const known = this.#roles.get(word);
    if (known !== undefined) return known;
    const roles = read(word, 0, word.length, this.#page.lexicon).roles[0] ?? 0;
    this.#roles.set(word, roles);
    return roles;
  }
}

/** One country, or several: "Portugal and Spain". */
function areCountries({ countries, joining }: Lexicon, name: string): boolean {
  const words = name.replaceAll('.', '').split(' ');
  let first = 0;
  for (let k = 1; k <= words.length; k++) {
    if (k < words.length && !joining.has(words[k] ?? '')) continue;
    if (!countries.has(words.slice(first, k).join(' '))) return false;
    first = k + 1;
  }
  return true;
}

function isJoined(name: string): boolean {
  const inner = name.slice(1);
  return !name.includes(' ') && inner !== inner.toLowerCase() && JOINED.test(name);
}

function isThingIn({ article, lexicon }: Page, name: string, rolesOf: (word: string) => number): boolean {
  const text = article.text.slice(0, LONGEST_TEXT);
  let isThing = false;
  let left = MOST_PLACES;
  let places = 0;
  let isSomebody = false;
  for (let at = text.indexOf(name); at >= 0 && left > 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    left -= 1;
    if (WORD_CHARACTER.test(text[at - 1] ?? '') || WORD_CHARACTER.test(text[end] ?? '')) continue;
    const [, word = '', comma] = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
    // "the shipping firm, Lorvik,": a name between commas is whose description stands before them.
    const before = comma !== ',' || (lexicon.nounsInFront && text[end] === ',') ? word : '';
    const roles = before === '' ? 0 : rolesOf(before);
    // "Mr Lorvik", "President Lorvik"
    if ((roles & (Role.title | Role.office)) !== 0 && (roles & Role.determiner) === 0) return false;
    // "Jane Lorvik": a first name.
    if (roles === 0 && CAPITAL.test(before)) return false;
    // "the US president Lorvik", "told the UN Lorvik": letters in front say where, or to whom.
    isThing ||= (roles & Role.organization) !== 0 && !UPPER.test(before);
    isThing ||= lexicon.nounsInFront && (roles & Role.determiner) !== 0;
    const after = lexicon.nounsInFront ? WORD_BEHIND.exec(text.slice(end, end + LONGEST_WORD))?.[1] : undefined;
    isThing ||= after !== undefined && (rolesOf(after) & (Role.office | Role.people)) !== 0;
    isThing ||= isOrganization(BESIDE.exec(text.slice(end, end + 100))?.[1] ?? '', lexicon);
    places += 1;
    isSomebody ||= BEHIND_SPEECH.test(text.slice(at - 2, at));
    if (lexicon.nounsInFront) isSomebody ||= isPersons(REST.exec(text.slice(end, end + 160))?.[0] ?? '', rolesOf);
  }
  return isThing || (lexicon.nounsInFront && !name.includes(' ') && places >= OFTEN && !isSomebody);
}

/** Does a "he" or a "his" stand there? */
function isPersons(rest: string, rolesOf: (word: string) => number): boolean {
  return rest.split(/[\s,’']/).some((word) => (rolesOf(word) & Role.pronounPerson) !== 0);
}

/** A description that an article opens, with a noun for an organization before the first link, and none for somebody. */
function isOrganization(description: string, lexicon: Lexicon): boolean {
  if (description === '') return false;
  const { roles, tokens } = read(description, 0, description.length, lexicon);
  // “said Jane Smith, the canton had paid”: a clause, and no description.
  if (tokens.some(({ norm }) => lexicon.auxiliaries.has(norm))) return false;
  let all = 0;
  for (const [k, role] of roles.entries()) {
    if (k > 0 && (role & Role.link) !== 0) break;
    all |= role;
  }
  const opens = !lexicon.hasDeterminers || ((roles[0] ?? 0) & Role.determiner) !== 0;
  return opens && (all & Role.organization) !== 0 && (all & (SOMEBODY | Role.cue)) === 0;
}
