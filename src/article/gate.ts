import { attribute, genuine } from './dom.ts';

/**
 * The gate: whether a page could be one piece of news, judged by its address, its head and a count of its paragraphs,
 * without reading it. Cheap enough for every page; a page that passes is read, and only then is it known.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!/^(?:https?|file):/.test(url)) return false;
  const find = genuine(document, 'getElementsByTagName') as Document['getElementsByTagName'];
  const paragraphs = find.call(document, 'p');
  let prose = 0;
  for (let index = 0; index < paragraphs.length && index < 200 && prose < 3; index++) {
    const paragraph = paragraphs[index];
    if (paragraph && lengthUpTo(paragraph, 80) >= 80) prose++;
  }
  if (prose >= 3) return true;
  const metas = find.call(document, 'meta');
  for (let index = 0; index < metas.length && index < 100; index++) {
    const meta = metas[index];
    if (meta && attribute(meta, 'property') === 'og:type' && attribute(meta, 'content') === 'article') return true;
  }
  return prose > 0;
}

/** The length of the text directly in a paragraph and its inline children, or more than `enough`. */
function lengthUpTo(paragraph: Element, enough: number): number {
  let length = 0;
  for (let node = paragraph.firstChild; node && length < enough; node = node.nextSibling) {
    if (node.nodeType === 3) length += (node as Text).length;
    else if (node.firstChild?.nodeType === 3) length += (node.firstChild as Text).length;
  }
  return length;
}
