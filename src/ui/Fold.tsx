import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type PluralStem, plural } from './text.ts';

interface FoldProps<T> {
  items: readonly T[];
  /** So many are shown until the reader asks for the others. */
  first: number;
  more: PluralStem;
  render: (item: T, index: number) => ComponentChildren;
}

/** The first items of a long list, and a button for the rest. One item is never hidden alone. */
export function Fold<T>({ items, first, more, render }: FoldProps<T>): VNode {
  const [open, setOpen] = useState(false);
  const hidden = items.length - first;
  if (open || hidden < 2) return <>{items.map(render)}</>;
  return (
    <>
      {items.slice(0, first).map(render)}
      <li class="fold">
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {plural(more, hidden)}
        </button>
      </li>
    </>
  );
}
