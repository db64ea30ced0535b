import type { Cue } from './compiled.ts';
import type { Reading } from './reading.ts';

/** The words that name a source: token ranges, end exclusive. */
export interface Phrase {
  first: number;
  end: number;
  /** What stands beside it between commas: "Smith, a spokesman for the ministry,". */
  apposition: [number, number] | null;
}

/** A cue that was found with the words around it that its form asks for. Token ranges, end exclusive. */
export interface Claim {
  reading: Reading;
  rule: Cue;
  cue: [number, number];
  source: Slot;
  /** Whom the source told it. */
  medium: Slot | null;
  /** Whom the source has it from. */
  origin: Slot | null;
  sentence: [number, number];
}

/** A phrase, less the letters that only mark its case. */
export interface Slot extends Phrase {
  cutFront: number;
  cutBack: number;
}

/** What only those can say who know names. */
export interface Judge {
  /** Can the phrase be a source of this cue? `opens` says whether a subject can stand where it stands. */
  accepts(slot: Slot, rule: Cue, cue: [number, number], opens: boolean): boolean;
  /**
   * The phrase, or its first part where that alone names an outlet: "Vestnik and the Post"; of whom somebody told it also "Vestnik the mayor",
   * or its last part: "sources the Post" has spoken to.
   */
  narrow(slot: Slot, rule: Cue): Slot;
  /** Does the phrase name an outlet, and nothing else? */
  isOutlet(slot: Slot): boolean;
  /** The phrase, or its last words, where these name an outlet; null where they do not. */
  outletAtEnd(slot: Slot): Slot | null;
  /** Does the phrase name an outlet, or one of several that share a name? */
  mayBeOutlet(slot: Slot): boolean;
}
