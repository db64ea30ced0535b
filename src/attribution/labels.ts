import type { CompiledForm, CreditLabel } from './compiled.ts';
import { Role } from './lexicon.ts';
import { tidy } from './name-text.ts';
import type { Page } from './page.ts';
import { is, type Reading, spanOf } from './reading.ts';
import { fitsWord } from './word-fit.ts';

/** What says who did what in a line of credits: "translated by". Tokens, end exclusive. */
export interface Label {
  form: CompiledForm<CreditLabel>;
  first: number;
  end: number;
  /** Where the words after a gap begin: "by" in "translated … by". */
  tail: number;
}

/** The labels that begin at a token, the longest of each role. */
export function labelsAt(reading: Reading, index: number): Label[] {
  const labels = (reading.entries[index] ?? []).flatMap(({ credits, length }) =>
    credits.flatMap(
      (form) => withReach(reading, { form, first: index, end: index + length, tail: index + length }) ?? [],
    ),
  );
  const roles = new Map<string, Label>();
  for (const label of labels) {
    const other = roles.get(label.form.rule.role);
    if (!other || label.end > other.end) roles.set(label.form.rule.role, label);
  }
  return [...roles.values()];
}

/** The first token of a line that is no mark: where its label stands, if it opens with one. */
export function firstWord({ tokens }: Reading): number {
  return Math.max(
    0,
    tokens.findIndex(({ kind }) => kind !== 'mark'),
  );
}

/** Tokens between the name of a language and the outlet's: "em inglês no site da Vestnik". */
const FURTHEST_NAME = 5;

/** "First published in Ukrainian by Vestnik": the word before the outlet's is no outlet, and a label goes over it. */
export function overTongue({ outlets, language }: Page, reading: Reading, label: Label): Label {
  const { end, form } = label;
  const word = reading.tokens[end];
  if (form.rule.role !== 'original-publication' || word?.kind !== 'word') return label;
  const nameOf = (first: number, after: number) =>
    outlets.byName(tidy(reading.text.slice(...spanOf(reading, first, after))), { language });
  let first = end + 2;
  const isNoun = (k: number) => is(reading, k, Role.outlet | Role.agency | Role.link | Role.particle);
  while (first < end + FURTHEST_NAME && isNoun(first) && reading.tokens[first]?.capital === false) first += 1;
  let after = first;
  while (after < reading.tokens.length && (reading.tokens[after]?.capital || after === first)) after += 1;
  const by = labelsAt(reading, end + 1).some(({ form: { rule } }) => rule.role === 'author');
  if (after === first || (!by && !is(reading, end + 1, Role.link)) || nameOf(end, end + 1).candidates.length > 0)
    return label;
  // "First published in Lantern by Jane Smith": two words that nobody knows are an author's.
  const isSource = nameOf(first, after).outlet !== null || (by && after === first + 1);
  return isSource ? { ...label, end: first, tail: first } : label;
}

/** "Translated from the Dutch. Source: Vestnik": a label does not go on in the next sentence. */
const ENDS_GAP = /^[.;|。\n]$/;

/** Extends a label over the words of its form that follow: "translated … by". */
function withReach(reading: Reading, label: Label): Label | null {
  let { end, tail } = label;
  let gap = false;
  for (const element of label.form.right) {
    if (element.type === 'gap') gap = true;
    if (element.type !== 'words') continue;
    const furthest = gap ? Math.min(reading.tokens.length, end + 7) : end + 1;
    let at = -1;
    for (let k = end; k < furthest && at < 0; k++) {
      if (gap && ENDS_GAP.test(reading.tokens[k]?.norm ?? '')) break;
      if (element.words.every((word, i) => fitsWord(word, reading.tokens[k + i]?.norm ?? ''))) at = k;
    }
    if (at < 0) return null;
    if (gap) tail = at;
    end = at + element.words.length;
  }
  return { ...label, end, tail };
}
