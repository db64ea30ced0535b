import type { Slot } from './claim.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { hasNameLetters } from './name-text.ts';
import { wasNamed } from './noun-capitals.ts';
import type { Core } from './phrase-core.ts';
import { beforeBelonging, beforeBracket, titleAt } from './phrase-edges.ts';
import { is, isCountry, isNamesArticle, isUnknown, opensAsObject, type Reading, spanOf } from './reading.ts';
import { isPlural } from './word-fit.ts';

/** Letters of "weekly" and the like, where a name and such a noun are written as one word. */
const LONGEST_NOUN = 3;

/** Fewest words after "spokesman" that, in a script without capitals, must hold a name. */
const WORDS_WITH_NAME = 3;

/** With the ending of a case too: “LSU-a”. */
const INITIALS = /^\p{Uppercase}{2,}(?:-\p{Lowercase}{1,3})?$/u;

/** Characters of a name after its title, where characters are tokens. */
const NAME_CHARACTERS = [2, 5] as const;

/** "Anwohnerin Ida Roth": where every noun has a capital, two or more words of which nothing is known, behind a noun for somebody; null where none are. */
export function nameBehindNoun(reading: Reading, core: Core, link: number): string | null {
  if (reading.lexicon.writing.capitals !== 'noun') return null;
  const { tokens, roles, text } = reading;
  const isPart = (k: number) => tokens[k]?.capital === true && ((roles[k] ?? 0) & ~Role.particle) === 0;
  let first = core.first + 1;
  // "Anwohner Dr. Jan Bell"
  const isBehind = (k: number) =>
    is(reading, k, Role.people | Role.office) || (tokens[k]?.norm === '.' && is(reading, k - 1, Role.title));
  while (first < link && !(isPart(first) && isBehind(first - 1))) first += 1;
  // "Ida von der Roth": a particle belongs to the name where the next part follows; "Ida Roth von der Klinik" ends before it.
  let end = first;
  for (let k = first; k < link && (isPart(k) || is(reading, k, Role.particle)); k++) if (isPart(k)) end = k + 1;
  const name = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return end - first >= 2 || (end > first && wasNamed(reading, name, tokens[first]?.start ?? 0)) ? name : null;
}

/**
 * "Secretary of State Jane Smith", "Leith's ambassador to Rome Jan Bell": where nouns stand in front, the last two of three and more words with a
 * capital behind an office and its "of" are a name, unless an article makes the office the one of that place.
 */
export function nameBehindOffice(reading: Reading, core: Core, link: number): string | null {
  const { hasDeterminers, nounsInFront } = reading.lexicon;
  if ((hasDeterminers && !nounsInFront) || !is(reading, link - 1, Role.office)) return null;
  if (is(reading, core.first, Role.determiner)) return null;
  for (let k = core.end - 1; k >= core.end - 2; k--)
    if (!reading.tokens[k]?.capital || (reading.roles[k] ?? 0) !== 0) return null;
  if (core.end - 2 <= link + 1) return null;
  // "minister ds. energii Jan Bell": without articles it is a word in small letters that parts it from the office.
  const before = reading.tokens[core.end - 3];
  if (
    nounsInFront ? !before?.capital : before?.kind !== 'word' || before.capital || is(reading, core.end - 3, Role.link)
  )
    return null;
  if (!nounsInFront && opensAsObject(reading, core.end - 2)) return null;
  return reading.text.slice(reading.tokens[core.end - 2]?.start, core.stop);
}

/**
 * "le secrétaire d'État adjoint Jean Roux", "le patron de l'ARC Jean Roux": where what an office is of begins with a capital and ends in a word in
 * small letters, or is initials, the two to four words behind it are a name. "Le patron du groupe Terre Nouvelle" holds none.
 */
export function nameBehindComplement(reading: Reading, core: Core, link: number): string | null {
  const { lexicon, roles, text, tokens } = reading;
  if (lexicon.writing.capitals !== 'name' || !lexicon.hasDeterminers || lexicon.nounsInFront) return null;
  if (!is(reading, link - 1, Role.office) && !is(reading, link - 2, Role.office)) return null;
  let first = core.end;
  const isPart = (k: number) =>
    tokens[k]?.capital && ((roles[k] ?? 0) & ~Role.particle) === 0 && !isInitials(reading, k);
  while (first > link && isPart(first - 1)) first -= 1;
  let opening = link + 1;
  while (is(reading, opening, Role.determiner) && !tokens[opening]?.capital) opening += 1;
  const last = first - 1;
  const isAcronym = last === opening && isInitials(reading, last) && !is(reading, last, Role.organization);
  const isWord = last > opening && isCommonWord(reading, last) && tokens[opening]?.capital === true;
  if ((!isAcronym && !isWord) || core.end - first < 2 || core.end - first > 4) return null;
  for (let k = link; k < first; k++)
    if (is(reading, k, Role.organization | Role.outlet | Role.document) && !tokens[k]?.capital) return null;
  return text.slice(tokens[first]?.start, core.stop);
}

function isInitials({ text, tokens }: Reading, k: number): boolean {
  const token = tokens[k];
  return token !== undefined && INITIALS.test(text.slice(token.start, token.end));
}

function isCommonWord(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && !token.capital && !is(reading, k, Role.link | Role.determiner | Role.and);
}

/** "Jan Bell manajer Lorvik": where the noun comes first, two words with capitals in front of one for somebody in small letters are the name. */
export function nameBeforeNoun(reading: Reading, { first, end }: Core): string | null {
  const { lexicon, text, tokens } = reading;
  if (lexicon.writing.capitals !== 'name') return uncasedBeforeNoun(reading, first, end);
  if (!lexicon.hasDefiniteNouns) return null;
  let k = first;
  while (k < end && tokens[k]?.capital && isUnknown(reading, k)) k += 1;
  if (k - first < 2 || k === end || tokens[k]?.capital || !is(reading, k, SOMEBODY)) return null;
  return text.slice(tokens[first]?.start, tokens[k - 1]?.end);
}

/** "روبن کیانی مدیر شرکت": two or three unknown words in front of an office, or foreign ones in front of any noun for somebody, are the name. */
function uncasedBeforeNoun({ lexicon, roles, text, tokens }: Reading, first: number, end: number): string | null {
  const { capitals, headLast, spaces } = lexicon.writing;
  if (capitals !== 'none' || headLast || !spaces || lexicon.hasDeterminers) return null;
  let k = first;
  let isForeign = true;
  while (k < end && tokens[k]?.kind === 'word' && roles[k] === 0) {
    isForeign &&= tokens[k]?.capital === true;
    k += 1;
  }
  const taken = isForeign ? SOMEBODY : Role.office;
  if (k - first < 2 || k - first > 3 || k === end || ((roles[k] ?? 0) & taken) === 0) return null;
  return text.slice(tokens[first]?.start, tokens[k - 1]?.end);
}

/** Without capitals a name shows only by its place: after an office, or beyond what a description needs. */
export function uncasedName(reading: Reading, core: Core, link: number): string | null {
  const { writing } = reading.lexicon;
  if (writing.capitals !== 'none') return null;
  let noun = -1;
  for (let k = core.first; k < link; k++) if (is(reading, k, Role.people | Role.office | Role.title)) noun = k;
  if (noun < 0 || link < core.end) return null;
  for (let k = core.first; k < core.end; k++) if (is(reading, k, Role.source | Role.unnamed)) return null;
  const after = core.end - noun - 1;
  if (!writing.spaces) {
    if (after >= NAME_CHARACTERS[0] && after <= NAME_CHARACTERS[1])
      return reading.text.slice(reading.tokens[noun]?.end, core.stop);
    return null;
  }
  const held = is(reading, noun, Role.office | Role.title);
  // "مقامات بلند پایه دولت": several people have no name.
  if (!held && isPlural(reading.lexicon, reading.tokens[noun]?.norm ?? '')) return null;
  if (!writing.headLast) {
    if (after < (held ? 1 : WORDS_WITH_NAME)) return null;
    // "آقای کیانی": a title alone in front is no part of the name.
    const isTitle = noun === core.first && reading.roles[noun] === Role.title;
    return reading.text.slice(isTitle ? reading.tokens[noun + 1]?.start : core.start, core.stop);
  }
  // "मुख्यमंत्री रमा दास", "यात्री रमा दास": where the noun that a phrase is about comes last, what follows one for somebody is the name.
  let first = noun + 1;
  while (first < core.end - 1 && reading.tokens[first]?.kind === 'mark') first += 1;
  if (core.end - first < (held ? 1 : 2) || !holdsNoOtherNoun(reading, first, core.end, held)) return null;
  return reading.text.slice(reading.tokens[first]?.start, core.stop);
}

/** "किसान संघ", the farmers' union, is no farmer; `held`: behind an office a name may hold a word that is known. */
function holdsNoOtherNoun({ roles, tokens }: Reading, first: number, end: number, held: boolean): boolean {
  const taken = held ? Role.organization | Role.outlet | Role.agency | Role.document : ~0;
  for (let k = first; k < end; k++)
    if (((roles[k] ?? 0) & taken) !== 0 || (!held && tokens[k]?.kind === 'number')) return false;
  return true;
}

/**
 * "John Marlow ผู้สื่อข่าว", "เจ้าหน้าที่ของเกาหลีเหนือ John Marlow": in a script without capitals, words that have them before or behind
 * a noun for somebody are a name.
 */
export function nameInCapitals(reading: Reading, { first, end }: Core): string | null {
  const { capitals, spaces } = reading.lexicon.writing;
  if (capitals !== 'none' || spaces) return null;
  const { text, tokens } = reading;
  let head = first;
  while (head < end && tokens[head]?.capital) head += 1;
  let tail = end;
  while (tail > head && tokens[tail - 1]?.capital) tail -= 1;
  let isTitled = false;
  for (let k = first; k < end; k++) {
    if (is(reading, k, Role.source | Role.unnamed)) return null;
    isTitled ||= is(reading, k, SOMEBODY | Role.title);
  }
  if (!isTitled || head === end) return null;
  if (head - first >= 2) return text.slice(tokens[first]?.start, tokens[head - 1]?.end);
  return end - tail >= 2 ? text.slice(tokens[tail]?.start, tokens[end - 1]?.end) : null;
}

/** The words of a name, without the letters of its last word that only mark its case. */
export function nameOf({ tokens, text }: Reading, core: Core, run: { first: number; end: number }): string {
  return text.slice(tokens[run.first]?.start, run.end === core.end ? core.stop : tokens[run.end - 1]?.end);
}

/** The last run of capitalised words before `end`, particles included, nouns at its front left out. */
export function nameRun(reading: Reading, first: number, end: number): { first: number; end: number } | null {
  let last = end;
  while (last > first && !isNameWord(reading, last - 1)) last -= 1;
  if (last === first) return null;
  let start = last - 1;
  while (start > first && (isNameWord(reading, start - 1) || isNameLink(reading, start - 1, first))) start -= 1;
  while (start < last - 1 && (is(reading, start, NOUN | Role.determiner) || !isNameWord(reading, start))) start += 1;
  // "ředitel LSU Jan Bell", "hành khách Chile Jan Bell": without articles, letters or a country before two words and more are no part of the name.
  const { hasDefiniteNouns, hasDeterminers } = reading.lexicon;
  const isOwners = (!hasDeterminers || hasDefiniteNouns) && last - start > 2 && start > first;
  if (isOwners && (isInitials(reading, start) || isCountry(reading, start))) start += 1;
  // "Leith Airways President Jane Smith", "Leith Insider Jane Smith": two words and more behind a noun for somebody are the whole name.
  for (let k = last - 3; k >= start; k--) if (is(reading, k, SOMEBODY | Role.title)) start = k + 1;
  // "Sen. Jane Smith"
  while (reading.tokens[start]?.kind === 'mark') start += 1;
  return is(reading, last - 1, NOUN) && !isTitled(reading, start, last, first) ? null : { first: start, end: last };
}

/** "bà Nguyễn Thị Mỹ": behind a courtesy title, two words and more are a name, though the last is a noun as well ("Mỹ" is America). */
function isTitled(reading: Reading, start: number, end: number, first: number): boolean {
  const name = is(reading, start, Role.title) ? start + 1 : start;
  if (end - name < 2 || is(reading, name, NOUN)) return false;
  return name > first && is(reading, name - 1, Role.title) && !isNamesArticle(reading, name - 1);
}

function isNameWord(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  return token?.kind === 'word' && token.capital && !is(reading, k, Role.determiner | Role.stop);
}

function isNameLink(reading: Reading, k: number, first: number): boolean {
  if (k <= first) return false;
  const token = reading.tokens[k];
  if (!token) return false;
  if (is(reading, k, Role.particle) || /^[-‐.'’·]$/.test(token.norm))
    return isNameWord(reading, k - 1) || is(reading, k - 1, Role.particle);
  return false;
}

/** The name in an apposition that is nothing else: "the head of the army, General Smith,". */
export function nameBeside(reading: Reading, { apposition }: Slot): string | null {
  const { capitals } = reading.lexicon.writing;
  if (!apposition || capitals === 'none') return null;
  const [first, closing] = apposition;
  const end = beforeBracket(reading, beforeBelonging(reading, first, closing));
  if (capitals === 'noun') return fullName(reading, first, closing) ?? fullName(reading, first, end);
  for (let k = first; k < end; k++)
    if (
      !isNameWord(reading, k) &&
      !isNameLink(reading, k, first) &&
      !is(reading, k, SOMEBODY | Role.title) &&
      !(reading.tokens[k]?.norm === '.' && is(reading, k - 1, Role.title)) &&
      !(k === first && is(reading, k, Role.determiner))
    )
      return null;
  const run = nameRun(reading, first, end);
  if (!run || run.end !== end) return null;
  return reading.text.slice(reading.tokens[run.first]?.start, reading.tokens[end - 1]?.end);
}

/** Two to four words of which nothing is known, each with a capital, but for particles; null where it is anything else. */
function fullName({ roles, text, tokens }: Reading, first: number, end: number): string | null {
  if (end - first < 2 || end - first > 4) return null;
  for (let k = first; k < end; k++) {
    const isParticle = k > first && k < end - 1 && ((roles[k] ?? 0) & Role.particle) !== 0;
    if (!isParticle && (tokens[k]?.capital !== true || roles[k] !== 0)) return null;
  }
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

/** A name holds a capital letter, or a word that is no common noun, where the script has no capitals. */
export function looksLikeName(reading: Reading, first: number, end: number): boolean {
  const cased = reading.lexicon.writing.capitals !== 'none';
  for (let k = first; k < end; k++) {
    const token = reading.tokens[k];
    if (!token || token.kind === 'mark' || is(reading, k, Role.determiner)) continue;
    const written = reading.text.slice(token.start, token.end);
    // A title in marks may be in small letters: „24 часа“. An agency can be a noun and a name in one: "رویترز".
    if (cased ? hasNameLetters(written) || isInTitle(reading, k) : isUncasedName(reading, k)) return true;
  }
  return false;
}

/** Where there are no capitals: no noun, or one that is the end of a longer word: 마을신문. */
function isUncasedName(reading: Reading, k: number): boolean {
  if (!is(reading, k, NOUN & ~Role.agency)) return true;
  const { headLast, spaces } = reading.lexicon.writing;
  const token = reading.tokens[k];
  return headLast === true && spaces && token !== undefined && token.end - token.start > LONGEST_NOUN;
}

/** Does the token stand in marks that hold a name which begins with a number? */
function isInTitle({ named, tokens }: Reading, k: number): boolean {
  let first = k;
  while (named[first - 1] === 1) first -= 1;
  return named[k] === 1 && tokens[first]?.kind === 'number';
}

/** What stands between the marks in «Vestnik», the newspaper «Vestnik», «Vestnik»-ը and ”Vestnik” -lehti; null where other names stand beside it. */
export function titleIn(reading: Reading, { first, end }: Core): Core | null {
  let title: { first: number; end: number } | null = null;
  for (let k = first; k < end; k++) {
    const here = titleAt(reading, k);
    if (here) {
      if (title || here.first !== k) return null;
      title = here;
      k = Math.max(k, here.end - 1);
    } else if (reading.tokens[k]?.capital && k > first && !isOutletNoun(reading, k)) return null;
  }
  if (!title || title.end - title.first < 3) return null;
  const [start, stop] = spanOf(reading, title.first + 1, title.end - 1);
  return { first: title.first + 1, end: title.end - 1, start, stop };
}

/** "die britische Zeitung „Post“": where every noun has a capital, that of "newspaper" is none of a name. */
function isOutletNoun(reading: Reading, k: number): boolean {
  return reading.lexicon.writing.capitals === 'noun' && is(reading, k, Role.outlet | Role.agency);
}

/** May a name begin at a token? */
export function canOpenName(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token) return false;
  if (reading.nameMarks.has(k)) return true;
  if (token.kind === 'mark' || is(reading, k, Role.link | Role.stop)) return false;
  const { capitals } = reading.lexicon.writing;
  const isNameToo = capitals === 'name' ? token.capital : capitals === 'none' && isUncasedName(reading, k);
  if (is(reading, k, NOUN) && !isNameToo) return false;
  return hasNameLetters(reading.text.slice(token.start, token.end)) || reading.lexicon.writing.capitals === 'none';
}
