import type { Claim, Judge, Slot } from './claim.ts';
import type { CompiledForm, Cue, Element } from './compiled.ts';
import { NOUN, PRONOUN, Role } from './lexicon.ts';
import { matchForm } from './match.ts';
import { is, isDash, opensAsObject, type Reading, sentenceOf } from './reading.ts';
import type { Described } from './sources.ts';
import { isForSeveral } from './word-fit.ts';
import type { Entry } from './word-tree.ts';

/** A quotation of fewer tokens, with its marks, is a term or a title. */
const SHORTEST_SPEECH = 5;
/** Between a quotation and its verb: a comma, a dash, "has". */
const MOST_BETWEEN = 4;
/** Between a verb and what was said, or the end of its clause: "in an interview with the Post". */
const MOST_BEHIND = 12;
const LOOSE: readonly Cue['needs'][] = ['person', 'known', 'quotation', 'speech'];
/** Tokens in front of a verb that has no subject there. */
const MOST_IN_FRONT = 5;
const OPENS_SPEECH = /^[:：]$/;
const JOINS_THAT = /^[,،]$/;

/**
 * “…”, dijo: where a language leaves out the subject that everybody knows, a verb of saying with nobody around it who could be its subject: behind a
 * quotation, or at the head of its sentence, before "that" or a colon and a quotation. Its source is two positions without a word between, where the
 * verb begins; null where the verb has a subject, or says that there are several.
 */
export function claimWithoutSubject(reading: Reading, index: number, entry: Entry, judge: Judge): Claim | null {
  const { lexicon, quoted } = reading;
  if (lexicon.nullSubjects.length === 0 || entry.cues.length === 0 || (quoted[index] ?? -1) !== -1) return null;
  if (isOfSeveral(reading, index, index + entry.length)) return null;
  const sentence = sentenceOf(reading, index);
  const opens = opensSentence(reading, index, sentence[0]);
  if (!opens && !isBehindSpeech(reading, index, sentence[0])) return null;
  for (const form of entry.cues) {
    const rest = withoutSubject(form);
    if (rest === null || (form.rule.anyWord && !isAnyVerb(reading, index, sentence))) continue;
    const found = matchForm(reading, index, index + entry.length, rest, sentence, undefined, judge);
    if (found === null || (found.medium !== null && !judge.mayBeOutlet(found.medium))) continue;
    const from = Math.max(found.end, found.medium?.end ?? 0);
    const isQuoted = form.rule.needs === 'quotation' || form.rule.needs === 'speech';
    const isAlone = opens
      ? opensQuotation(reading, from, sentence[1]) || (!isQuoted && opensClause(reading, from))
      : endOfClause(reading, from, sentence[1]) !== null;
    if (!isAlone) continue;
    const { first, end, medium } = found;
    return { reading, rule: form.rule, cue: [first, end], source: unsaidAt(first), medium, origin: null, sentence };
  }
  return null;
}

/** “…”, contó a Vestnik: where a verb of telling names only whom it was told, and leaves its subject out, the claim of that subject; null where it has one. */
export function tellerLeftOut(claim: Claim): Claim | null {
  const { reading, rule, cue, source, sentence } = claim;
  if (reading.lexicon.nullSubjects.length === 0 || source.first < cue[1]) return null;
  if (!rule.told && !(rule.needs === 'outlet' && endsInPreposition(reading, ...cue))) return null;
  if (!isBehindSpeech(reading, cue[0], sentence[0]) || isOfSeveral(reading, ...cue)) return null;
  if (endOfClause(reading, source.end, sentence[1]) === null) return null;
  return { ...claim, rule: {}, source: unsaidAt(cue[0]), medium: source };
}

/** What stands for the subject that was left out of a claim: like "he", whoever was named last; null where a claim has its subject. */
export function unsaidSubject({ reading, source, cue }: Claim): Described | null {
  if (source.end > source.first) return null;
  const { start } = reading.tokens[cue[0]] ?? { start: 0 };
  return {
    type: 'person',
    name: '',
    outlet: null,
    span: [start, reading.tokens[cue[1] - 1]?.end ?? start],
    pointsBack: 'person',
    noun: null,
    spokeTo: null,
    spokeToName: null,
    isInferred: false,
    isUnnamed: false,
  };
}

/** "told to", and no "in the words of". */
function endsInPreposition({ lexicon, tokens }: Reading, first: number, end: number): boolean {
  const isOne = (k: number) => lexicon.links.has(tokens[k]?.norm ?? '');
  return isOne(end - 1) && !isOne(first);
}

function unsaidAt(k: number): Slot {
  return { first: k, end: k, apposition: null, cutFront: 0, cutBack: 0 };
}

/** Does a verb say that several do it, or is it a noun as well? */
function isOfSeveral(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (isForSeveral(reading.lexicon, reading.tokens[k]?.norm ?? '') || is(reading, k, NOUN)) return true;
  return false;
}

/**
 * What a form asks for besides its subject: one that stands in front of its verb, with nothing else, or behind it ("…” {cue} {source} to {medium}").
 * Null where that is words and no outlet.
 */
function withoutSubject({ rule, left, right }: CompiledForm<Cue>): CompiledForm<Cue> | null {
  if (rule.chain || rule.told || rule.kind !== undefined || !isLoose(rule)) return null;
  const inFront = left.filter(({ type }) => type !== 'gap');
  const isInverted = inFront.length === 1 && inFront[0]?.type === 'quotation' && isSubject(right[0]);
  if (!isInverted && !(inFront.length === 1 && isSubject(inFront[0]))) return null;
  const rest = (isInverted ? right.slice(1) : right).filter(({ type }) => type !== 'quotation');
  const isWorded = rest.some(({ type }) => type === 'words') && !rest.some(({ type }) => type === 'slot');
  return isWorded ? null : { rule, left: [], right: rest };
}

/** Does a rule ask for no more of its subject than that it is somebody? */
function isLoose({ needs }: Cue): boolean {
  return needs === undefined || LOOSE.includes(needs);
}

function isSubject(element: Element | undefined): boolean {
  return element?.type === 'slot' && element.slot === 'source' && element.prefix === '' && element.suffix === '';
}

/** Does a verb open its sentence, with "and", an adverb or what a preposition opens in front of it: "Na síti napsal"? */
function opensSentence(reading: Reading, index: number, floor: number): boolean {
  let k = floor;
  if (reading.tokens[k]?.kind === 'mark') k += 1;
  if (k < index && is(reading, k, Role.and | Role.opener) && !is(reading, k, Role.negation)) k += 1;
  if (index - k > MOST_IN_FRONT) return false;
  const isFronted = is(reading, k, Role.link);
  for (; k < index; k++) {
    if (
      reading.tokens[k]?.kind === 'mark' ||
      is(reading, k, NOUN & ~Role.outlet) ||
      is(reading, k, PRONOUN | Role.negation)
    )
      return false;
    if (!isFronted && !is(reading, k, Role.between | Role.calendar)) return false;
  }
  return true;
}

/** Does a quotation end right before a verb, or speech that a dash opens, and another dash parts from it? */
function isBehindSpeech(reading: Reading, index: number, floor: number): boolean {
  if (isDash(reading, index - 1) && isDash(reading, floor) && index - floor > SHORTEST_SPEECH) return true;
  for (let k = index - 1; k >= Math.max(floor, index - MOST_BETWEEN); k--) {
    const quotation = reading.quotations[reading.quoted[k] ?? -1];
    if (quotation) return quotation.end - quotation.first >= SHORTEST_SPEECH;
    const isMark = reading.tokens[k]?.kind === 'mark';
    if (!isMark && (!is(reading, k, Role.between) || is(reading, k, Role.negation | NOUN))) return false;
  }
  return false;
}

/** Can a word of which nothing is known be a verb of saying? Right behind a mark and a quotation that opens the sentence, in its last clause. */
function isAnyVerb(reading: Reading, index: number, [floor, ceiling]: readonly [number, number]): boolean {
  const isWhole = (reading.quoted[floor] ?? -1) !== -1 || isDash(reading, floor);
  if (!isWhole || reading.roles[index] !== 0 || reading.tokens[index - 1]?.kind !== 'mark') return false;
  const end = endOfClause(reading, index + 1, ceiling);
  return end !== null && end >= ceiling - 1;
}

/** Does "that" follow a verb? */
function opensClause({ tokens, roles }: Reading, from: number): boolean {
  const that = roles[JOINS_THAT.test(tokens[from]?.norm ?? '') ? from + 1 : from] ?? 0;
  return (that & Role.stop) !== 0 && (that & (Role.and | Role.negation | Role.link | Role.determiner)) === 0;
}

/** Do a colon and a quotation follow a verb, before anybody who could be its subject? */
function opensQuotation(reading: Reading, from: number, ceiling: number): boolean {
  const end = endOfClause(reading, from, ceiling);
  return end !== null && OPENS_SPEECH.test(reading.tokens[end]?.norm ?? '') && (reading.quoted[end + 1] ?? -1) !== -1;
}

/** The mark that ends the clause of a verb, or the end of the sentence; null where somebody stands before it who could be the subject. */
function endOfClause(reading: Reading, from: number, ceiling: number): number | null {
  // Where nothing has a capital, a name is any word of which nothing is known.
  const isName = reading.lexicon.writing.capitals === 'none' && reading.roles[from] === 0;
  if (isName && from < ceiling && reading.tokens[from]?.kind === 'word') return null;
  for (let k = from; k < ceiling; k++) {
    if (reading.tokens[k]?.kind === 'mark' && (reading.quoted[k] ?? -1) === -1 && !reading.nameMarks.has(k)) return k;
    if (k - from > MOST_BEHIND || (reading.quoted[k] ?? -1) !== -1) return null;
    if (couldBeSubject(reading, k) && !isBehindPreposition(reading, k, from)) return null;
  }
  return ceiling;
}

/** A noun for somebody, a pronoun, a name or an article. */
function couldBeSubject(reading: Reading, k: number): boolean {
  if (is(reading, k, Role.calendar | Role.between | Role.link | Role.cue) || opensAsObject(reading, k)) return false;
  const isName = reading.tokens[k]?.capital === true || reading.nameMarks.has(k);
  return isName || is(reading, k, (NOUN & ~Role.document) | PRONOUN | Role.determiner);
}

/** "con el diario", "a Radio Mitre": with an article between the two, or one more word of a name. A cue can end in a preposition. */
function isBehindPreposition(reading: Reading, k: number, from: number): boolean {
  const isOne = (at: number) => at >= from && is(reading, at, Role.link | Role.cue);
  if (isOne(k - 1)) return true;
  const isName = reading.tokens[k]?.capital === true && reading.tokens[k - 1]?.capital === true;
  return (isName || is(reading, k - 1, Role.determiner)) && isOne(k - 2);
}
