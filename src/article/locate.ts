import { uncollapse } from './collapse.ts';
import { genuine } from './dom.ts';

/**
 * Which text of a tape the characters of an article come from: for each stretch its first UTF-16 offset in
 * `Article.text` (or in `Article.outside`), the index of the tape's text, and 1 if white space that leads that text was
 * dropped, else 0; in order of offset.
 */
export interface Places {
  text: number[];
  outside: number[];
}

const PLACE = 3;

/** Where evidence stands: UTF-16 offsets into the article's text, or into the lines outside it. */
export interface Locatable {
  start: number | null;
  end: number | null;
  outside: boolean;
}

/**
 * The live DOM range of evidence, across inline tags and paragraphs; null where it stands in no text of the page, or the
 * page no longer holds it. `nodes` are the text nodes of the tape.
 */
export function rangeOf(nodes: readonly Text[], places: Places, { start, end, outside }: Locatable): Range | null {
  if (start === null || end === null || end <= start) return null;
  const own = outside ? places.outside : places.text;
  const from = pointAt(nodes, own, start, false);
  const to = pointAt(nodes, own, end, true);
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  const { ownerDocument } = from.node;
  const range = (genuine(ownerDocument, 'createRange') as Document['createRange']).call(ownerDocument);
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  } catch {
    return null;
  }
}

function pointAt(
  nodes: readonly Text[],
  places: readonly number[],
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const wanted = isEnd ? offset - 1 : offset;
  let at = -1;
  for (let index = 0; (places[index] ?? Number.POSITIVE_INFINITY) <= wanted; index += PLACE) at = index;
  const node = nodes[places[at + 1] ?? -1];
  if (!node) return null;
  const { data } = node;
  const found = uncollapse(data, places[at + 2] === 1, wanted - (places[at] ?? 0));
  return { node, offset: isEnd ? Math.min(data.length, found + 1) : found };
}
