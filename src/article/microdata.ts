import type { ItemProperty, Mark, Page } from './page.ts';
import type { Attributes } from './tape.ts';

/** An element with microdata on it. */
export interface Item {
  name: string;
  /** Where in the tape it begins and ends: one that lies in another is inside it. */
  start: number;
  end: number;
  /** The value that its attributes give; null where that is its text. */
  given: string | null;
  /** Its own box, or -1 where it stands in a line; then its text is that of its mark. */
  box: number;
  mark: Mark | null;
}

const ITEM_PROPERTIES: ReadonlySet<string> = new Set(
  'author creator editor translator publisher sourceOrganization datePublished dateCreated dateModified headline name isBasedOn isBasedOnUrl isPartOf translationOfWork articleSection genre inLanguage copyrightHolder'.split(
    ' ',
  ),
);
const MOST_ITEMS = 400;
const LONGEST_VALUE = 500;

/** Notes an element that begins at `start`, if it has a property that says something of an article. */
export function noteItem(
  items: Item[],
  start: number,
  { itemprop = '', content, datetime }: Attributes,
  box: number,
  mark: Mark | null = null,
): void {
  const given = (content ?? datetime) || null;
  for (const name of itemprop.split(/\s+/)) {
    if (ITEM_PROPERTIES.has(name) && items.length < MOST_ITEMS)
      items.push({ name, start, end: Number.POSITIVE_INFINITY, given, box, mark });
  }
}

/** Notes where the element that began at `start` ends. */
export function endItems(items: readonly Item[], start: number, end: number): void {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.start < start) return;
    if (item.start === start) item.end = end;
  }
}

/** The values of the properties of microdata, once all text has been read. */
export function propertiesOf(items: readonly Item[], page: Page): ItemProperty[] {
  return items.flatMap((item) => {
    const value = item.name === 'name' ? '' : valueOfItem(item, items, page);
    return value === '' ? [] : [{ name: item.name, value: value.slice(0, LONGEST_VALUE) }];
  });
}

function valueOfItem(item: Item, items: readonly Item[], page: Page): string {
  const { start, end, given, box, mark } = item;
  if (given) return given.trim();
  const inner = items.find(
    (other) => /^(?:name|headline)$/.test(other.name) && other.start > start && other.end <= end,
  );
  if (inner) return valueOfItem(inner, items, page);
  const { boxes, blocks } = page;
  const own = boxes[box];
  if (own)
    return blocks
      .slice(own.first, Math.min(own.end, own.first + 20))
      .map(({ text }) => text)
      .join(' ');
  return mark ? (blocks[mark.block]?.text.slice(mark.start, mark.end).trim() ?? '') : '';
}
