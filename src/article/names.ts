import { BEFORE_NAME, BETWEEN_NAMES, NO_PERSON, ROLES } from './byline-words.ts';

const LONGEST_BYLINE = 300;
const LONGEST_NAME = 60;
const MOST_NAMES = 12;

const PREFIX = new RegExp(`^(?:[\\s|/•·—–:()\\-]*(?:${BEFORE_NAME})(?=[\\s:：/])\\s*[:：/]?\\s*)+`, 'iu');
/** Cased or not, glued in scripts that put no space after the word. */
const PREFIX_WIDE = /^(?:作者|撰文|文|记者|記者|執筆|글|글쓴이)[\s:：/／|]*/u;
const SUFFIX_WIDE = /\s*(?:记者|記者|기자|특파원|님)\s*=?$/u;
const SPLIT = new RegExp(`\\s*[,;，、；/]\\s*|\\s+(?:&|\\+|${BETWEEN_NAMES})\\s+`, 'iu');
/** From here on a byline no longer speaks of names. */
const CUT =
  /\s*[|•·●►▸»‹›]|\s+[-–—]\s|\s*\(|\s*\[|https?:|www\.|\S+@\S+|\s@\w|(?<!\p{L})@\w|\s(?:for|in|at|from|of the|für|aus|auf|bei|pour|à|en|para|desde|per|da|voor|til|для)\s|\d{1,4}[.:/-]\d|\b\d{4}\b|\b\d{1,2}\b|\n/iu;
const ROLE_AT_END = new RegExp(`[\\s,]+(?:${ROLES})(?![\\p{L}]).*$`, 'iu');
const ROLE_AT_START = new RegExp(`^(?:${ROLES})(?![\\p{L}])[\\s:,]*`, 'iu');
const TITLE_AT_START =
  /^(?:prof\.?|professor|dr\.?|dipl\.[\s-]?\p{L}*\.?|mag\.|ing\.|mr\.?|mrs\.?|ms\.?|herr|frau|m\.|mme)(?=\s)\s+/iu;
const NO_PERSON_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NO_PERSON})(?![\\p{L}\\p{N}])`, 'iu');
const PARTICLE =
  /^(?:von|vom|zu|zum|zur|und|van|der|den|de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|bint|ibn|ben|abu|ter|ten|te|af|av|y|e|i|st\.?|d’|d'|o’|v\.|jr\.?|sr\.?|ii|iii)$/iu;
const CASED = /\p{Lu}|\p{Ll}/u;

/** What a byline's names are checked against. */
export interface NameContext {
  /** The page's own names for its site, which are no authors. */
  siteNames: readonly string[];
  /** Accepts single lower-case words: pen names, where a page names an author and means nobody else. */
  penNames: boolean;
}

/**
 * The people that a byline names, in order, without "By", roles, outlets, places, times and handles; empty where it
 * names none. A name in one part with its family name first ("Doe, Jane") is not turned around.
 */
export function readNames(byline: string, context: NameContext): string[] {
  const line = stripPrefix(byline.slice(0, LONGEST_BYLINE).replace(/\s+/g, ' ').trim());
  const cut = line.search(CUT);
  const names: string[] = [];
  for (const part of (cut > 0 ? line.slice(0, cut) : cut === 0 ? '' : line).split(SPLIT)) {
    const name = cleanName(part);
    if (!name) {
      if (names.length > 0 && part.trim() !== '') break;
      continue;
    }
    if (!isPerson(name, context)) {
      if (names.length > 0) break;
      continue;
    }
    if (!names.some((other) => fold(other) === fold(name))) names.push(name);
    if (names.length >= MOST_NAMES) break;
  }
  return names;
}

/** Whether a line begins as a byline does: "By …", "Von …", "Автор: …". */
export function beginsAsByline(line: string): boolean {
  return PREFIX.test(line) || PREFIX_WIDE.test(line);
}

function stripPrefix(line: string): string {
  return line.replace(PREFIX, '').replace(PREFIX_WIDE, '').replace(SUFFIX_WIDE, '');
}

function cleanName(part: string): string {
  return part
    .replace(PREFIX, '')
    .replace(ROLE_AT_START, '')
    .replace(ROLE_AT_END, '')
    .replace(TITLE_AT_START, (title) => title)
    .replace(/^[\s"“”„«»'’:.*~_-]+|[\s"“”„«»:;*~_-]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim();
}

function isPerson(name: string, { siteNames, penNames }: NameContext): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /[\d<>{}=@#%$€!?…/\\_]|\.\w{2,4}$/.test(name)) return false;
  if (NO_PERSON_WORD.test(name)) return false;
  const own = fold(name);
  if (own === '' || siteNames.some((site) => fold(site) === own)) return false;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  if (!CASED.test(name)) return name.length <= 24;
  const [first = ''] = words;
  if (words.length === 1) return penNames && first.length <= 24;
  const capitalised = words.filter((word) => /^["“'’(]?\p{Lu}/u.test(word) || !CASED.test(word));
  if (capitalised.length === 0) return penNames && words.length === 2;
  return words.every((word) => capitalised.includes(word) || PARTICLE.test(word) || /^(?:al|el|d)[-’']/.test(word));
}

/** A name without case, marks, spaces and punctuation, to compare it by. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
