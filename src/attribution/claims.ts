import type { Claim, Judge } from './claim.ts';
import type { CompiledForm, Cue } from './compiled.ts';
import { NOUN, Role, SOMEBODY } from './lexicon.ts';
import { matchForm } from './match.ts';
import { claimWithoutSubject, tellerLeftOut } from './null-subject.ts';
import { is, isDash, type Reading, sentenceOf } from './reading.ts';
import { isEnd } from './slots.ts';
import type { Entry } from './word-tree.ts';

/** Tokens between a cue and the quotation that makes it one. */
const FURTHEST_SPEECH = 12;
/** Between a quotation and its verb: a comma and a dash. */
const MOST_MARKS = 2;

/**
 * Every cue in a paragraph with its source, in reading order. `judge` says whether a phrase can be a source at all; where
 * it cannot, the next form of the cue is tried.
 */
export function findClaims(reading: Reading, judge: Judge): Claim[] {
  const claims = everyClaim(reading, judge);
  // Most paragraphs have none.
  if (claims.length === 0) return claims;
  toldToOutlets(claims, judge);
  const lastOfSentence = new Map(claims.map((claim) => [claim.sentence[0], claim]));
  return withoutSpoken(
    reading,
    claims.filter(
      (claim, n) =>
        !isSaidByNext(claim, claims[n + 1]) &&
        !isBesideSpeaker(claim, claims[n - 1]) &&
        !isPassedOn(claim, lastOfSentence.get(claim.sentence[0]) ?? claim),
    ),
  );
}

function everyClaim(reading: Reading, judge: Judge): Claim[] {
  const claims: Claim[] = [];
  let previous: Claim | undefined;
  for (let index = 0; index < reading.tokens.length; ) {
    const claim = claimAt(reading, index, previous, judge);
    if (typeof claim === 'number') {
      index += claim;
      continue;
    }
    claims.push(claim);
    previous = claim;
    index = Math.max(index + 1, claim.cue[1]);
  }
  return claims;
}

/**
 * "– The police say it was he, says the widow. – They told us so": what stands between a dash at the head of a sentence and the verb of its
 * speaker is speech, and so is what follows the next such dash. A claim in it is the speaker's and not the paper's, as in quotation marks.
 */
function withoutSpoken(reading: Reading, claims: readonly Claim[]): Claim[] {
  const dashes = reading.sentences.flatMap(([first]) => (isDash(reading, first) ? [first] : []));
  const spoken = dashes.length === 0 ? [] : claims.filter((claim) => isInvertedClaim(claim));
  if (spoken.length === 0) return [...claims];
  return claims.filter((claim) => {
    if (spoken.includes(claim)) return true;
    const at = claim.cue[0];
    const dash = dashes.findLast((first) => first < at);
    if (dash === undefined) return true;
    const closed = spoken.some(({ cue }) => cue[0] > dash && cue[0] < at);
    return closed || !spoken.some(({ cue }) => cue[0] < dash || cue[0] > at);
  });
}

/** "Vestnik: “…,” says an official": the outlet before the colon has it from whom the verb behind the quotation names. */
function toldToOutlets(claims: Claim[], judge: Judge): void {
  for (const [n, claim] of claims.entries()) {
    const next = claims[n + 1];
    if (next && isSaidByNext(claim, next) && !next.medium && !next.rule.chain && judge.isOutlet(claim.source))
      claims[n + 1] = { ...next, medium: claim.source };
  }
}

/** "Acme cuts deliveries: “…,” says the company": a verb behind the quotation names who says it, whoever stands before the colon. */
function isSaidByNext({ reading, cue }: Claim, next: Claim | undefined): boolean {
  if (!next || reading.tokens[cue[0]]?.norm !== ':' || next.source.first < next.cue[1]) return false;
  const quotation = reading.quotations[reading.quoted[cue[1]] ?? -1];
  if (!quotation || next.cue[0] < quotation.end || next.cue[0] > quotation.end + MOST_MARKS) return false;
  return reading.tokens.slice(quotation.end, next.cue[0]).every(({ kind }) => kind === 'mark');
}

/** “…,” says Jane Smith, a geologist: “…”: what stands behind the comma says who she is. */
function isBesideSpeaker({ reading, cue, source, sentence }: Claim, previous: Claim | undefined): boolean {
  if (!previous || previous.sentence[0] !== sentence[0] || reading.tokens[cue[0]]?.norm !== ':') return false;
  return (
    previous.source.first >= previous.cue[1] &&
    previous.source.end === source.first - 1 &&
    isComma(reading, source.first - 1)
  );
}

function isComma({ tokens }: Reading, k: number): boolean {
  return /^[,،，]$/.test(tokens[k]?.norm ?? '');
}

/**
 * "The accused denies everything and says he was framed, his lawyer said": whom a person speaks of in the same sentence does not speak to the paper.
 * What outlets pass on, they have from whom they name.
 */
function isPassedOn(claim: Claim, last: Claim): boolean {
  const { reading, cue, source, sentence, rule, medium } = claim;
  if (last === claim || rule.chain || rule.told || medium || source.first >= cue[0]) return false;
  if (last.rule.chain || last.rule.told || !(isInvertedClaim(last) || isAppended(last))) return false;
  for (let k = sentence[0]; k < last.cue[0]; k++) {
    // Behind a semicolon somebody else begins.
    const isApart = k >= cue[1] && reading.tokens[k]?.norm === ';';
    if (isApart || (reading.quoted[k] ?? -1) !== -1) return false;
  }
  let isPerson = false;
  for (let k = last.source.first; k < last.source.end; k++) {
    if (is(reading, k, Role.outlet | Role.agency | Role.document | Role.organization)) return false;
    isPerson ||= is(reading, k, SOMEBODY);
  }
  return isPerson;
}

/** "…, the widow said." */
function isAppended({ reading, cue, source }: Claim): boolean {
  const next = reading.tokens[cue[1]];
  return source.end === cue[0] && reading.tokens[source.first - 1]?.norm === ',' && (!next || next.kind === 'mark');
}

/** "…, says the widow". */
function isInvertedClaim({ reading, cue, source }: Claim): boolean {
  return (
    (source.first >= cue[1] || source.end === source.first) && /^[,?!–—-]$/.test(reading.tokens[cue[0] - 1]?.norm ?? '')
  );
}

/** The claim whose cue begins at a token, or how many tokens to go on by. */
function claimAt(reading: Reading, index: number, previous: Claim | undefined, judge: Judge): Claim | number {
  const entries = reading.entries[index];
  if (!entries) return 1;
  const inside = (reading.quoted[index] ?? -1) !== -1;
  // 厚労省「影響なし」: a headline has no verb between whoever speaks and what is said.
  const opens = inside && reading.quotations[reading.quoted[index] ?? -1]?.first === index;
  // "Glad of the day, Smith added: “…”": the colon belongs to the verb in front of it.
  if (previous?.cue[1] === index && reading.tokens[index]?.norm === ':') return 1;
  if (isInTitle(reading, index) || (inside && !opens && !isAside(reading, index))) return 1;
  for (const entry of entries) {
    if ((entry.roles & Role.idiom) !== 0) return entry.length;
    // A longer noun begins with the letters of a verb: 分析人士 "analysts", 分析 "analyse"; פסק דין "a ruling", פסק "ruled".
    if (isLongerNoun(reading, index, entry)) return entry.length;
    if (entry.cues.length === 0) continue;
    const isAny = entry.cues[0]?.rule.anyWord === true;
    // A word of a longer entry is known after all; and inside a quotation only a dash says that it pauses.
    if (isAny && (reading.roles[index] !== 0 || (inside && !isDash(reading, index - 1)))) continue;
    if (isAny && isResumed(reading, index, previous)) continue;
    // Most words are unknown, and few of them stand after a mark.
    if (isAny && reading.lexicon.unknownInverts && reading.tokens[index - 1]?.kind !== 'mark') continue;
    const sentence = sentenceOf(reading, index);
    for (const form of entry.cues) {
      if (form.rule.needs === 'speech' && !isNearSpeech(reading, index)) continue;
      const isHeadline = opens && form.rule.needs === 'headline';
      if (inside && !isHeadline && !(form.left.length === 1 && form.left[0]?.type === 'quotation')) continue;
      const found = matchForm(
        reading,
        index,
        index + entry.length,
        form,
        sentence,
        previous,
        judge,
        isContact(form.rule),
      );
      if (!found?.source) continue;
      const cue: [number, number] = [found.first, found.end];
      // What stands unmarked before the cue could as well be its subject.
      if (found.medium && isUnmarkedMedium(form)) {
        const told = found.medium;
        found.medium = judge.outletAtEnd(told) ?? (isBetweenWords(form) && judge.mayBeOutlet(told) ? told : null);
        if (!found.medium) continue;
      }
      if (inside && !isHeadline && !isEnd(reading, found.source.end, sentence[1])) continue;
      const source = judge.narrow(found.source, form.rule);
      if (!judge.accepts(source, form.rule, cue, found.opens)) continue;
      const { medium, origin } = found;
      const claim: Claim = { reading, rule: form.rule, cue, source, medium, origin, sentence };
      return tellerLeftOut(claim) ?? claim;
    }
  }
  for (const entry of entries) {
    const unsaid = claimWithoutSubject(reading, index, entry, judge);
    if (unsaid !== null) return unsaid;
  }
  return 1;
}

/** "– I never, says the widow, took a penny": behind the speaker's comma the speech goes on. */
function isResumed({ tokens }: Reading, index: number, previous: Claim | undefined): boolean {
  if (!previous || tokens[index - 1]?.norm !== ',' || !isInvertedClaim(previous)) return false;
  const { source } = previous;
  return index - 1 === Math.max(source.end, source.apposition?.[1] ?? 0);
}

/** The verb in a title is nobody's: her novel "Said the Heron". */
function isInTitle({ named, tokens }: Reading, index: number): boolean {
  return named[index] === 1 && !/^[,–—-]$/.test(tokens[index - 1]?.norm ?? '');
}

/** "Sources the Post has spoken to": an outlet that was told stands right behind whom it has it from. */
function isContact({ told, needs }: Cue): boolean {
  return told === true && needs === 'outlet';
}

/** Could the medium be the cue's subject? Not where a word stands before it, and the source follows the cue: "to X said Y". */
function isUnmarkedMedium({ left, right }: CompiledForm<Cue>): boolean {
  const at = left.findIndex((element) => element.type === 'slot' && element.slot === 'medium');
  const medium = left[at];
  if (medium?.type !== 'slot' || medium.suffix) return false;
  return (
    left[at + 1]?.type !== 'words' || !right.some((element) => element.type === 'slot' && element.slot === 'source')
  );
}

/** "To X, the mayor said": words of the form stand on both sides of the medium, so that it is no subject. */
function isBetweenWords({ left }: CompiledForm<Cue>): boolean {
  const at = left.findIndex((element) => element.type === 'slot' && element.slot === 'medium');
  return left[at - 1]?.type === 'words' && left[at + 1]?.type === 'words';
}

/** Does a quotation end or begin nearby? Cheap, for cues that may be any verb are tried at every verb. */
function isNearSpeech(reading: Reading, index: number): boolean {
  if (/^[-–—]$/.test(reading.tokens[0]?.norm ?? '')) return true;
  if (reading.quotations.length === 0) return false;
  const furthest = Math.min(reading.tokens.length, index + FURTHEST_SPEECH);
  for (let k = Math.max(0, index - FURTHEST_SPEECH); k < furthest; k++) {
    if ((reading.quoted[k] ?? -1) >= 0) return true;
  }
  return false;
}

function isLongerNoun({ lexicon, tokens }: Reading, index: number, { length, roles, cues }: Entry): boolean {
  if (lexicon.writing.capitals !== 'none' || length === 1 || cues.length > 0 || (roles & NOUN) === 0) return false;
  // "5日报道": after a number the first of them counts.
  return tokens[index - 1]?.kind !== 'number';
}

/** « We kept our word, says she. » In some languages the speaker stands between the marks, after a comma or a dash. */
function isAside(reading: Reading, index: number): boolean {
  if (!reading.lexicon.writing.asides || reading.quoted[index - 1] !== reading.quoted[index]) return false;
  return /^[,–—-]$/.test(reading.tokens[index - 1]?.norm ?? '');
}
