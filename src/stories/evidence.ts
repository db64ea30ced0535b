import type { Evidence } from '../report.ts';
import type { Facet } from './facets.ts';
import { termKey } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';
import { wordOf } from './words.ts';

const MOST_EVIDENCE = 6;

/**
 * Where a text says the facts by which a story was recognised: the first place of each, in the order given, at most six.
 * In: the facets, weightiest first; the article's text; the story's reference, for facts that stand nowhere as such (a
 * country under another name). Offsets are UTF-16, into the text.
 */
export function evidenceOf(facets: readonly Facet[], text: string, reference: string): Evidence[] {
  const tokens = tokensOf(text);
  const places = new Map<number, Token>();
  // Backwards, so that the first place of a term wins.
  for (const token of tokens.toReversed()) {
    const { stem, sounds } = wordOf(token.text);
    places.set(termKey('word', stem), token);
    for (const sound of sounds) places.set(termKey('name', sound), token);
  }
  return facets.slice(0, MOST_EVIDENCE).map((facet) => {
    const place = exact(facet, text) ?? byTerm(facet, places);
    if (!place) {
      return { where: 'dataset', quote: facet.written, start: null, end: null, outside: false, reference };
    }
    const [start, end] = place;
    return { where: 'text', quote: text.slice(start, end), start, end, outside: false, reference };
  });
}

function exact(facet: Facet, text: string): [number, number] | null {
  for (const spelling of facet.written.split('|')) {
    const start = spelling === '' ? -1 : text.indexOf(spelling);
    if (start !== -1) return [start, start + spelling.length];
  }
  return null;
}

/** The longest word of a spelling that the text has in another form or script. */
function byTerm(facet: Facet, places: ReadonlyMap<number, Token>): [number, number] | null {
  const parts = facet.spellings.flatMap((spelling) => spelling.parts).sort((a, b) => b.letters - a.letters);
  for (const { key, byEar } of parts) {
    const found = [key, ...byEar].find((one) => places.has(one));
    const token = found === undefined ? undefined : places.get(found);
    if (token) return [token.start, token.start + token.text.length];
  }
  return null;
}
