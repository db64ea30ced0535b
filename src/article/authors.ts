import { bracketedAuthors } from './bracketed.ts';
import {
  type Found,
  foreignBlocks,
  hiddenMarks,
  introducedAuthors,
  plainSignature,
  saidAuthors,
  shownAuthors,
  signature,
} from './bylines.ts';
import { chooseDesk } from './desks.ts';
import { fold, type NameContext, readNames } from './names.ts';
import { distance, INSIDE } from './near.ts';
import type { Sources } from './sources.ts';

/** From this distance on a line that begins as a byline is less to be trusted. */
const NOT_AT_HEAD = 15;
/** A longer block is no byline. */
const LONGEST_UNNAMED = 120;
const LONGEST_SEEN = 4_000;
/** More names than this in elements for authors are a list of staff. */
const MOST_SHOWN = 6;
/** No more than this are ever compared with each other. */
const MOST_NAMES = 30;
/** Names of one byline stand no more blocks apart than this. */
const WIDEST_GAP = 2;
/** So many people may be introduced below an article; more are the staff. */
const MOST_INTRODUCED = 3;

/**
 * Who wrote the article, as the page names them to its readers: people, or else the desk, agency or outlet that signs for
 * it. A line that says so ("By …") is believed first, then what tags declare, if readers can see the name too, then what
 * stands where a theme puts authors. A name that only tags carry is often an account or the site's owner: it stays among the
 * declarations.
 */
export function chooseAuthors(sources: Sources): string[] {
  const foreign = foreignBlocks(sources);
  const introduced = unique(introducedAuthors(sources, foreign).flatMap(({ names }) => names));
  const people = choosePeople(sources, foreign, introduced);
  if (people.length > 0) return people.some(isFull) ? people : fuller(people, introduced.slice(0, 1));
  if (introduced.length > 0 && introduced.length <= MOST_INTRODUCED) return introduced;
  const desk = chooseDesk(sources, foreign);
  return desk ? [desk] : plainSignature(sources);
}

function choosePeople(sources: Sources, foreign: Uint8Array, introduced: readonly string[]): string[] {
  const lines = saidAuthors(sources, foreign);
  const said = nearest(lines.filter(({ distance }) => distance < NOT_AT_HEAD));
  const marked = shownAuthors(sources, foreign);
  const shown = nearest(marked.filter(({ distance }) => distance < INSIDE));
  const declared = seenOf(sources, declaredPeople(sources));
  if (said.length > 0) return fuller(said, declared);
  if (declared.length > 0) return fuller(declared, shown);
  if (shown.length > 0) return shown.length <= MOST_SHOWN ? shown : [];
  const atFoot = nearest(lines.filter(({ distance }) => distance < INSIDE));
  if (atFoot.length > 0 || introduced.length > 0) return atFoot;
  const bracketed = bracketedAuthors(sources);
  return bracketed.length > 0 ? bracketed : (only([...lines, ...marked]) ?? signature(sources));
}

/** What all of `found` name alike; null where they name different people, or none. */
function only(found: readonly Found[]): string[] | null {
  const [first] = found;
  if (!first) return null;
  const own = first.names.map(fold).join(' ');
  return found.every(({ names }) => names.map(fold).join(' ') === own) ? first.names : null;
}

/** `names`, unless `others` holds every one of them in a longer form, or more of them. */
function fuller(names: string[], others: string[]): string[] {
  const covers = names.every((name) => others.some((other) => fold(other).startsWith(fold(name))));
  return covers && others.length >= names.length ? others : names;
}

/** What tags name as the author, place by place: in JSON-LD, in the head, in microdata. */
function declaredNames({ linkedData, declarations }: Sources): string[][] {
  const people = linkedData.authors.filter(({ isPerson }) => isPerson).map(({ name }) => name);
  const tags = (['meta', 'open-graph', 'microdata'] as const).map((from) =>
    declarations
      .filter((each) => each.from === from && each.property === 'author' && !/^https?:|\d/.test(each.value))
      .map(({ value }) => value),
  );
  return [people, ...tags].map((names) => names.slice(0, MOST_NAMES));
}

/** The people in the first place that names any. */
function declaredPeople(sources: Sources): string[] {
  const context: NameContext = { siteNames: sources.siteNames, penNames: true };
  for (const place of declaredNames(sources)) {
    const names = place.flatMap((name) => readNames(name, context));
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Those names that readers can see: a full one anywhere on the page, a pen name near the article only. */
function seenOf({ page, near }: Sources, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const texts = page.blocks.map(({ text }) => (text.length < LONGEST_SEEN ? text : ''));
  for (const { block, start, end } of hiddenMarks(page.marks).reverse()) {
    const text = texts[block];
    if (text) texts[block] = `${text.slice(0, start)} ${text.slice(end)}`;
  }
  let anywhere = '';
  let nearby = '';
  texts.forEach((text, index) => {
    const away = distance(near, index);
    const seen = ` ${fold(text)}`;
    anywhere += seen;
    if (text.length < LONGEST_UNNAMED && away >= 0 && away < INSIDE) nearby += seen;
  });
  return names.filter((name) => (isFull(name) ? anywhere : nearby).includes(fold(name)));
}

const isFull = (name: string): boolean => name.includes(' ') || !/\p{Uppercase}|\p{Lowercase}/u.test(name);

/** The names found nearest to the article's head: all of one byline, but not those of the next. */
function nearest(found: readonly Found[]): string[] {
  const least = found.reduce((least, { distance }) => Math.min(least, distance), Number.POSITIVE_INFINITY);
  const names: string[] = [];
  let last = Number.NaN;
  for (const each of found) {
    if (each.distance !== least || Math.abs(each.block - last) > WIDEST_GAP) continue;
    names.push(...each.names);
    last = each.block;
  }
  const all = unique(names);
  // The line around a marked name may name more people.
  const around = found.filter((each) => each.distance === least + 1 && Math.abs(each.block - last) <= WIDEST_GAP);
  return around.slice(0, MOST_NAMES).reduce((fullest, each) => fuller(fullest, unique(each.names)), all);
}

/** Each name once, and no more than are ever compared. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()].slice(0, MOST_NAMES);
}
