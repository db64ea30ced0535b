import { anyCase } from './any-case.ts';
import { beginning } from './beginnings.ts';
import { BEFORE_NAME, BETWEEN_NAMES, NO_PERSON, ROLES } from './byline-words.ts';
import { MONTH_NUMBERS } from './months.ts';

const LONGEST_BYLINE = 300;
const LONGEST_NAME = 60;
const MOST_NAMES = 12;

const PREFIX = beginning({ lead: '\\s|/•·—–:,()\\-', forms: BEFORE_NAME, behind: '(?=[\\s:：/])\\s*[:：/]?\\s*' });
/** Cased or not, glued in scripts that put no space after the word. */
const PREFIX_WIDE =
  /^(?:(?:本报|本報|本刊|本社|特约|特約|实习|見習|驻站)?(?:记者|記者)|作者|撰文|通讯员|文|執筆|글[·ㆍ]사진|취재|기자명|글쓴이|글)[\s:：/／|｜＝=]*|^\[?[가-힣\w ]{2,14}\s?=\s?(?=[가-힣])/u;
/** A theme that leaves no space after the word. */
const GLUED = /^(?:By|BY|Von|Par|Por)(?=\p{Uppercase}(?:\p{Lowercase}|\.))/u;
const SUFFIX_WIDE = /(?:\s*(?:记者|記者|기자|특파원|님)\s*[=\]]?|\s著)$/u;
/** A mark or a letter that joins two names where no space does. */
const JOINED_WIDE = /(?<=[가-힣])[·ㆍ](?=[가-힣])/gu;
const JOINED_SEMITIC =
  /^([\u0590-\u05ff]+ [\u0590-\u05ff]+) ו(?=[\u0590-\u05ff]{2,} )|^([\u0620-\u06d3]+ [\u0620-\u06d3]+) و(?=[\u0620-\u06d3]{3,} )/u;
/** Who is interviewed wrote nothing. */
const INTERVIEW = /interview|gespräch|entretien|entrevista|intervista/iu;
const INTERVIEWEE = /(?:^|\s)(?:mit|with|avec|con|com|met|med)\s/iu;
const DUTCH = /^(?:door|geschreven door|tekst|auteurs)[\s:]/iu;
const JOINS = new RegExp(`^\\s*(?:${BETWEEN_NAMES})\\s+`, 'iu');
const SPLIT = new RegExp(`\\s*[,;，、；/]\\s*|\\s+(?:&|\\+|${BETWEEN_NAMES})\\s+`, 'iu');
/** What is said of one of several names: "(now)", "(graphics)". */
const ASIDE = /\s\(\p{Lowercase}[\p{Lowercase} ]{1,20}\)(?=\s*(?:,|&|and\s|und\s|et\s|y\s|e\s))/gu;
/** "Ida Marlow, Jo Fenn (translator)": who translated did not write. */
const TRANSLATOR =
  /(?:[,;&]|\s(?:and|und|et|y|e|и|та)\s)[^,;&()]{3,60}\((?:translat|transl?\.|übers|trad|перев|перекл|vert|tłum|překl|oversat|översätt|çev)[^)]*\)/giu;
/** From here on a byline no longer speaks of names. */
const CUT = anyCase(
  String.raw`\s*[|｜／•·●►▸»‹›]|\s(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)(?!\p{Alphabetic})|\s(?:报道|報道|報導|发自|摄影|攝影|整理)|\s+[-–—]\s|\s*\(|\s*\[|https?:|www\.|\S+@\S+|\s@\w|(?<!\p{Alphabetic})@\w|\s(?:for|in|at|from|of the|on|under|für|aus|auf|bei|am|um|unter|vom|pour|à|en|le \d|para|desde|per|voor|til|для)\s|(?<=\p{Lowercase})follow|[\s,](?:last )?(?:updated|published|modified|actualizad[oa]|publicad[oa]|aktualisiert|veröffentlicht|publié|mis à jour|aggiornat[oa]|pubblicat[oa]|illustration(?:en)?|fotos?|photos?|bilder|bild|grafik|quelle|datum|date|source)\b|\d{1,4}[.:/-]\d|\b\d{4}\b|\b\d{1,2}\b|\n`,
);
const ROLE_AT_END = anyCase(`[\\s,]+(?:${ROLES})(?![\\p{Alphabetic}]).*$`);
const ROLE_AT_START = anyCase(`^(?:${ROLES})(?![\\p{Alphabetic}])[\\s:,]*`);
const NO_PERSON_WORD = anyCase(`(?<![\\p{Alphabetic}\\d])(?:${NO_PERSON})(?![\\p{Alphabetic}\\d])`);
const PARTICLE =
  /^(?:von|vom|zu|zum|zur|und|van|der|den|de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|bint|ibn|ben|abu|ter|ten|te|af|av|y|e|i|st\.?|d’|d'|o’|v\.|jr\.?|sr\.?|ii|iii)$/iu;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const CASED = /\p{Uppercase}|\p{Lowercase}/u;

/** What a byline's names are checked against. */
export interface NameContext {
  /** The page's own names for its site, which are no authors. */
  siteNames: readonly string[];
  /** Accepts single words, in lower case too: pen names, where a page names an author and means nobody else. */
  penNames: boolean;
  /** The shortest pen name that is taken; 4 where it is not given, as shorter ones are mostly initials of desks. */
  shortest?: number;
}

/**
 * The people that a byline names, in order, without "By", roles, outlets, places, times and handles; empty where it
 * names none. A name in one part with its family name first ("Doe, Jane") is not turned around.
 */
export function readNames(byline: string, context: NameContext): string[] {
  const given = byline.slice(0, LONGEST_BYLINE).replace(/\s+/g, ' ').replace(TRANSLATOR, '').replace(ASIDE, '').trim();
  // "en" joins two names in Dutch, and stands before a place in Spanish and French.
  const line = unjoin(stripPrefix(DUTCH.test(given) ? given.replaceAll(' en ', ', ') : given));
  const interviewee = INTERVIEW.test(given) ? line.search(INTERVIEWEE) : -1;
  const cut = interviewee < 0 ? CUT.search(line) : interviewee;
  const names: string[] = [];
  const before = cut < 0 ? line : line.slice(0, cut);
  const parts = before.split(SPLIT).filter((part) => part.trim() !== '');
  const penNames = context.penNames && parts.length === 1;
  for (const part of parts) {
    const name = cleanName(names.length > 0 ? part.replace(JOINS, '') : part);
    // What follows a desk, an outlet or a role belongs to that and names nobody.
    if (names.length > 0 && ROLE_AT_START.test(part)) break;
    if (!name || !isPerson(name, { ...context, penNames: penNames && !ROLE_AT_END.test(part) })) break;
    if (!names.some((other) => fold(other) === fold(name))) names.push(name);
    if (names.length >= MOST_NAMES) break;
  }
  return names;
}

/** Whether a line begins as a byline does: "By …", "Von …", "Автор: …". */
export function beginsAsByline(line: string): boolean {
  return PREFIX.test(line) || PREFIX_WIDE.test(line) || GLUED.test(line);
}

/**
 * The person in a line that else holds only a date and a time: "17.05.2024 – Ida Marlow". Null where other parts are left,
 * since then they may be a section and a place as well.
 */
export function nameBesideDate(line: string, context: NameContext): string | null {
  const parts = line.split(/\s*[|•·–—]\s*|\s+-\s+|\s*,\s+/).filter((part) => part !== '' && !/\p{Nd}/u.test(part));
  const [part = ''] = parts;
  if (parts.length !== 1 || line.length === part.length || !/\p{Nd}/u.test(line)) return null;
  const [name] = readNames(part, { ...context, penNames: false });
  return name && fold(name) === fold(part) ? name : null;
}

const ANNOUNCED = anyCase(
  '(?:posted|published|written|submitted|created|shared|erstellt|veröffentlicht|geschrieben|verfasst|gepostet|eingetragen|gespeichert|beitrag|artikel|publicado|publicada|escrito|publié|rédigé|écrit|inviato|scritto|pubblicato|geplaatst|geschreven|skrevet|lagt ut|postad|opublikowan\\p{Alphabetic}*|dodan\\p{Alphabetic}*)' +
    '[^!?]{0,70}?(?:\\s|^)(?:by|von|por|par|da|di|door|av|af|przez)\\s+(.{2,80})$',
);

const LABELLED = anyCase(
  String.raw`[\s|·•,](?:autor(?:in|en)?|authors?|auteurs?|autore|автор|作者)\s?[:：]\s*(.{2,80})$`,
);

/** The part of a line in which somebody is announced as the one who wrote: "Posted in Islands by Ida Marlow on Friday". */
export function announcedIn(line: string): string | null {
  return ANNOUNCED.group(line) ?? LABELLED.group(line);
}

/** A line without the words before its first name: "Posted by", "Von", "文". */
export function stripPrefix(line: string): string {
  return withoutPrefixes(line.replace(GLUED, '')).replace(PREFIX_WIDE, '').replace(SUFFIX_WIDE, '');
}

/** "Text: By Ida Marlow" has two. */
function withoutPrefixes(line: string): string {
  let rest = line;
  for (let length = PREFIX.lengthIn(rest); length !== null; length = PREFIX.lengthIn(rest)) rest = rest.slice(length);
  return rest;
}

function unjoin(line: string): string {
  return line.replace(JOINED_WIDE, ', ').replace(JOINED_SEMITIC, '$1$2, ');
}

function cleanName(part: string): string {
  return ROLE_AT_END.without(ROLE_AT_START.without(withoutPrefixes(part)))
    .replace(/^[\s"“”„«»'’:.*~_-]+|[\s"“”„«»:;*~_-]+$/gu, '')
    .replace(/(?<=\p{Lowercase}{2})\.$/u, '')
    .replace(/\s+(\p{Alphabetic}+)\.?$/u, (end, word: string) => (MONTH_NUMBERS.has(word.toLowerCase()) ? '' : end))
    .trim();
}

function isPerson(name: string, { siteNames, penNames, shortest = 4 }: NameContext): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /[\p{Nd}<>{}=@#%$€!?…/\\_:;]|\.\w{2,4}$/u.test(name))
    return false;
  // "The harbour ministries".
  if (/^the\s/iu.test(name)) return false;
  if (NO_PERSON_WORD.test(name) || /admin|ministerium|bundesamt|verband(?:es|s)?$|benutzer/i.test(name)) return false;
  const own = fold(name);
  if (own === '' || PREFIX.test(`${name} `) || siteNames.some((site) => isSiteName(own, fold(site)))) return false;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  if (!CASED.test(name)) return words.length <= 4 && name.length <= (IDEOGRAPHS.test(name) ? 8 : 30);
  const [first = ''] = words;
  if (words.length === 1 && MONTH_NUMBERS.has(first.replace(/\.$/, '').toLowerCase())) return false;
  if (words.length === 1) return penNames && first.length >= shortest && first.length <= 24;
  const capitalised = words.filter((word) => /^["“'’(]?\p{Uppercase}/u.test(word) || !CASED.test(word));
  if (capitalised.length === 0) return penNames && words.length === 2;
  return words.every((word) => capitalised.includes(word) || PARTICLE.test(word) || /^(?:al|el|d)[-’']/.test(word));
}

/** Whether a folded name is the site's, or has it in itself: "Courier Online" on Courier. */
export function isSiteName(own: string, site: string): boolean {
  return (
    own === site || (site.length > 5 && own.includes(site)) || (own.length > 0.8 * site.length && site.startsWith(own))
  );
}

/** A name without case, marks, spaces and punctuation, to compare it by. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\d]/gu, '');
}
