import { anyCase } from './any-case.ts';
import { AGENCIES, DESKS, NOBODY } from './byline-words.ts';
import { isAuthorMark, isNamedAuthor, seenMarks } from './bylines.ts';
import { beginsAsByline, fold, isSiteName, stripPrefix } from './names.ts';
import { distance } from './near.ts';
import type { Box } from './page.ts';
import { type Sources, smallBoxes } from './sources.ts';
import { HINT } from './vocabulary.ts';

/** In UTF-16 units. */
const LONGEST_LINE = 120;
const LONGEST_NAME = 50;
const MOST_WORDS = 6;
/** A box with more blocks than this is no byline. */
const MOST_BLOCKS = 3;
/** Up to this distance from its head an article is signed by a desk; further away stand the outlet's own marks. */
const AT_HEAD = 3;

const DESK = anyCase(`(?:^|[^\\p{Alphabetic}\\d])(?:${DESKS})(?![\\p{Alphabetic}\\d])`);
const AGENCY = anyCase(`^(?:agencia |agence |agência |agentur |agenzia )?(?:${AGENCIES})$`);
const ACCOUNT = anyCase(`^(?:${NOBODY})$`);
/** From here on a line no longer speaks of the desk. */
const CUT = anyCase(
  String.raw`\s*[|•·●►▸»‹›]|\s[-–—](?:\s|$)|\s*[([]|https?:|\s?\S*@|,?\s(?:on|am|le|el|il)\s+(?=\p{Alphabetic}*\s?\d)|[\s,](?:last )?(?:updated|published|modified|date|datum|actualizad[oa]|publicad[oa]|aktualisiert|veröffentlicht|publié|aggiornat[oa]|pubblicat[oa])(?!\p{Alphabetic})|[\d\n]`,
);
const OF_THE = /^(?:vom|von der|from the|by the|dalla|de la|da)\s+/iu;

/**
 * The desk, agency or outlet that signs an article where no person does, as its head names it: "By Reuters", "Von: abc/dpa",
 * "Courier Staff"; null where it names none. The outlet itself counts only where words or markup call it the author, as
 * themes print a site's name in the place of an author who is missing.
 */
export function chooseDesk({ page, near, siteNames }: Sources, foreign: Uint8Array): string | null {
  let best: string | null = null;
  let least = AT_HEAD + 1;
  const read = (line: string, index: number, isNamed: boolean): void => {
    const away = foreign[index] ? -1 : distance(near, index);
    const { hidden = true, hints = 0 } = page.boxes[page.blocks[index]?.box ?? -1] ?? {};
    if (away < 0 || away >= least || hidden || hints & HINT.caption || line.length > LONGEST_LINE) return;
    const name = readDesk(line, isNamed ? siteNames : []);
    if (!name) return;
    best = name;
    least = away;
  };
  for (const mark of seenMarks(page.marks)) {
    const text = page.blocks[mark.block]?.text.slice(mark.start, mark.end) ?? '';
    // A page on an author may be one on the site as well.
    const isAuthor = isAuthorMark(mark) && (!mark.toAuthor || isNamedAuthor(mark));
    if (isAuthor) read(text, mark.block, isNamedAuthor(mark) || beginsAsByline(text));
  }
  const isByline = ({ hints, tag }: Box) => (hints & HINT.byline) !== 0 || tag === 'address';
  for (const { first, itemprop } of smallBoxes(page, MOST_BLOCKS, isByline))
    read(page.blocks[first]?.text ?? '', first, itemprop === 'author');
  page.blocks.forEach(({ text }, index) => {
    if (text.length <= LONGEST_LINE && beginsAsByline(text)) read(text, index, true);
  });
  return best;
}

/** The desk, agency or outlet in a byline, or null; `siteNames` are those that may sign. */
function readDesk(byline: string, siteNames: readonly string[]): string | null {
  const line = stripPrefix(byline.replace(/\s+/g, ' ').trim()).replace(OF_THE, '');
  const cut = CUT.search(line);
  const name = (cut < 0 ? line : line.slice(0, cut)).replace(/^[\s:,;"“„*/]+|[\s:,;.”"*/]+$/g, '');
  const own = fold(name);
  if (own.length < 2 || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return null;
  if (ACCOUNT.test(name) || beginsAsByline(`${name} `)) return null;
  // "Norwire, Lorvik": what follows an agency is where it reports from.
  const [first = ''] = name.split(/\s*,\s*/);
  if (AGENCY.test(first)) return first;
  const isAgency = name.split(/\s*[/,&+]\s*/).some((part) => AGENCY.test(part));
  return isAgency || DESK.test(name) || siteNames.some((site) => isSiteName(own, fold(site))) ? name : null;
}
