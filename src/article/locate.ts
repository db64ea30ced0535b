import { uncollapse } from './collapse.ts';
import { genuine } from './dom.ts';
import type { Block } from './page.ts';

/** A text of the reading and the block of the page that it was read from. */
export interface Placed {
  /** UTF-16 offset of the text in `Article.text`, or in `Article.outside`. */
  start: number;
  length: number;
  block: Block;
}

/**
 * The live DOM range of the characters `start` to `end` (UTF-16 offsets, end exclusive) of a text that was put together
 * of `placed`; null where the page no longer holds them. A range may begin and end in different paragraphs.
 */
export function rangeOf(document: Document, placed: readonly Placed[], start: number, end: number): Range | null {
  const from = pointAt(placed, start, false);
  const to = pointAt(placed, Math.max(start, end), true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const range = (genuine(document, 'createRange') as Document['createRange']).call(document);
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  } catch {
    return null;
  }
}

function pointAt(placed: readonly Placed[], offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  const place = placed.find(({ start, length }) =>
    isEnd ? offset > start && offset <= start + length : offset >= start && offset < start + length,
  );
  if (!place) return null;
  const wanted = offset - place.start;
  const { pieces } = place.block;
  const at = pieces.findLastIndex((piece) => (isEnd ? piece.start < wanted : piece.start <= wanted));
  const piece = pieces[at];
  if (!piece) return null;
  const { data } = piece.node;
  if (isEnd)
    return {
      node: piece.node,
      offset: Math.min(data.length, uncollapse(data, piece.afterSpace, wanted - 1 - piece.start) + 1),
    };
  return { node: piece.node, offset: uncollapse(data, piece.afterSpace, wanted - piece.start) };
}
