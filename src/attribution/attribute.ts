import type { Article } from '../article/article.ts';
import type { OutletIndex } from '../outlets/outlet.ts';
import type { Attribution, Credit, Notice, OutletRef, Quotation, Sourcing } from '../report.ts';
import { findAttributions } from './attributions.ts';
import { asTextHasIt } from './cited-source.ts';
import { findCredits } from './credits.ts';
import type { WordedRole } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { backedByLinks } from './links.ts';
import { findNotices } from './notices.ts';
import { quotationsOf } from './quotations.ts';
import { read } from './reading.ts';
import { remembering } from './remembered.ts';
import { wordedRole } from './role.ts';
import { sourcingOf } from './sourcing.ts';
import { findTranslations } from './translations.ts';

export interface AttributionContext {
  /** As the page means its names: see `onPage`. */
  outlets: OutletIndex;
  /** The outlet whose page it is: naming itself is no step of the story. */
  self: OutletRef | null;
  /** BCP 47 language of the text; null where nobody knows. */
  language: string | null;
  /** The rules for that language. */
  lexicon: Lexicon;
}

export interface Attributed {
  credits: Credit[];
  attributions: Attribution[];
  quotations: Quotation[];
  notices: Notice[];
  sourcing: Sourcing;
  /** The names of sources that are outlets and are described, not named: "local media". */
  unnamedOutlets: ReadonlySet<string>;
  /** Where somebody is first said to have spoken to the page's own outlet, as an offset into the text; null where nobody is. */
  spokeHere: number | null;
  /** Where somebody surely gives their word, so that a story may rest on it: where the cue begins, as an offset into the text. */
  wordsGiven: ReadonlySet<number>;
  /** The page says that its text is a translation. */
  isTranslation: boolean;
  /** What its own words say it is to its story; null where they say nothing. */
  role: WordedRole | null;
  /** Somebody spoke to the page's own outlet, or it found something out itself. */
  isOwnReporting: boolean;
}

/**
 * Reads off an article who made it, on whose word it rests, and what it says of itself. Every statement carries its
 * evidence; offsets are UTF-16, into `article.text`, or into `article.outside` where the evidence says so. Pure; time and
 * memory grow linearly with the text. A language without rules of its own is read with those of English, which find
 * datelines and names of outlets, and little else.
 */
export function attribute(article: Article, context: AttributionContext): Attributed {
  const { lexicon } = context;
  const readings = article.paragraphs.map((paragraph) =>
    read(article.text, paragraph.start, paragraph.start + paragraph.text.length, lexicon),
  );
  const page = { article, readings, ...context, outlets: remembering(context.outlets) };
  const fromLines = findCredits(page);
  const inSentences = findAttributions(page, fromLines.lines);
  const authors = new Set(fromLines.credits.filter(({ role }) => role === 'author').map(({ name }) => name));
  const said = asTextHasIt(page, inOrder(fromLines.attributions, inSentences.attributions), authors);
  const { attributions, isTranslation } = findTranslations(page, fromLines.credits, said);
  const { role, isOwn } = wordedRole(page, inSentences.spokeHere !== null);
  return {
    credits: fromLines.credits,
    attributions: backedByLinks(attributions, article.links, page.outlets),
    quotations: quotationsOf(page, attributions),
    notices: findNotices(page),
    sourcing: sourcingOf(page, attributions),
    unnamedOutlets: inSentences.unnamedOutlets,
    spokeHere: inSentences.spokeHere,
    wordsGiven: inSentences.wordsGiven,
    isTranslation,
    role,
    isOwnReporting: isOwn,
  };
}

/** What lines say first; what a sentence then says of the same words again is left out. */
function inOrder(lines: Attribution[], sentences: readonly Attribution[]): Attribution[] {
  const starts = new Set(lines.map(({ span }) => span?.source?.[0]));
  return [...lines, ...sentences.filter(({ span }) => !span?.source || !starts.has(span.source[0]))];
}
