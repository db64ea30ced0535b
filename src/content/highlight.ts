/**
 * Lights a range up under the given name and scrolls to it. The CSS Custom Highlight API marks text without touching the
 * page's elements; a browser without it gets an ordinary selection.
 */
export function lightUp(range: Range, name: string): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range));
  } else {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Takes back what `lightUp` did under this name. */
export function darken(name: string): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
  else getSelection()?.removeAllRanges();
}
