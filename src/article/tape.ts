/**
 * A page as one pass over its DOM records it: plain data without any reference to the DOM, so that all that is made of it
 * can be worked out in another process. Recording is all that a page itself pays for.
 */
export interface Tape {
  /** The address of the page. */
  url: string;
  /**
   * What is met on the way, in order. `LEAVE` ends the innermost open element, `TEXT` stands for the next of `texts`,
   * `SPACE` for one that is white space only; `FIRST_TAG + n` enters an element named `strings[n]`. The attributes of an
   * element follow it, each as `-1 - attribute` (an index of `ATTRIBUTES`) and the index of its value in `strings`.
   */
  events: number[];
  strings: string[];
  /** The texts as they stand in the page, none longer than `LONGEST_NODE`. */
  texts: string[];
  /** Where in `events` the story begins that its reader looks at; null where the page as a whole is one. */
  shown: number | null;
  /** False where the page was too large to be recorded to its end. */
  complete: boolean;
}

export const LEAVE = 0;
export const TEXT = 1;
export const SPACE = 2;
export const FIRST_TAG = 3;

/** The attributes that are recorded; `hidden` stands also for a style that hides. */
export const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'contenteditable',
  'hidden',
  'lang',
  'href',
  'rel',
  'hreflang',
  'datetime',
  'content',
  'property',
  'name',
  'http-equiv',
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** Those that an element has. */
export type Attributes = Partial<Record<AttributeName, string>>;

/** The bounds of a tape: larger pages are recorded up to here. Texts are in UTF-16 units. */
export const MOST_EVENTS = 200_000;
export const MOST_TEXT = 1_000_000;
export const LONGEST_VALUE = 4_000;
export const LARGEST_JSON_LD = 250_000;
/** The longest piece of one text node that is read. */
export const LONGEST_NODE = 262_144;
