import type { ComponentChild, VNode } from 'preact';

/** Short facts in a row. One goes to the next line as a whole, and the dot after the one before stays behind. */
export function Facts({ items }: { items: readonly (ComponentChild | null | false)[] }): VNode {
  const shown = items.filter((item) => item !== null && item !== false && item !== '');
  return (
    <>
      {shown.flatMap((item, i) => {
        const fact = (
          <span key={i} class="fact">
            {item}
            {i < shown.length - 1 && '\u00a0·'}
          </span>
        );
        return i === 0 ? [fact] : [' ', fact];
      })}
    </>
  );
}

/** Between a name and the fact beside it: it never begins a line. */
export const DOT = '\u00a0· ';
