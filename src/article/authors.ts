import type { Sources } from './facts.ts';
import { textOf } from './facts.ts';
import { beginsAsByline, fold, type NameContext, readNames } from './names.ts';
import { distance } from './near.ts';
import { HINT } from './vocabulary.ts';

/**
 * The people who wrote the article, as the page names them. What the page shows near the title and what its tags declare
 * are both read; a declared name that the page shows nowhere gives way to the byline that readers see.
 */
export function chooseAuthors(sources: Sources): string[] {
  const context: NameContext = { siteNames: sources.siteNames, penNames: true };
  const declared = declaredAuthors(sources, context);
  const shown = shownAuthors(sources);
  if (declared.length === 0) return shown;
  if (shown.length > declared.length && declared.every((name) => shown.some((other) => fold(other) === fold(name))))
    return shown;
  return declared;
}

function declaredAuthors({ linkedData, declarations }: Sources, context: NameContext): string[] {
  const people = linkedData.authors.filter(({ isPerson }) => isPerson).flatMap(({ name }) => readNames(name, context));
  if (people.length > 0) return unique(people);
  for (const from of ['meta', 'open-graph', 'microdata'] as const) {
    const names = declarations.flatMap((each) =>
      each.from === from && each.property === 'author' && !/^https?:/.test(each.value)
        ? readNames(each.value, context)
        : [],
    );
    if (names.length > 0) return unique(names);
  }
  return [];
}

function shownAuthors(sources: Sources): string[] {
  const { page, near, siteNames } = sources;
  const found: { names: string[]; distance: number }[] = [];
  const add = (text: string, block: number, penNames: boolean, extra: number): void => {
    const away = distance(near, block);
    if (away < 0 || text.length > 200) return;
    const names = readNames(text, { siteNames, penNames });
    if (names.length > 0) found.push({ names, distance: away + extra });
  };
  for (const mark of page.marks) {
    const text = page.blocks[mark.block]?.text.slice(mark.start, mark.end) ?? '';
    const isAuthor =
      (mark.hints & HINT.byline) !== 0 || mark.itemprop === 'author' || (mark.tag === 'a' && mark.hints === 0);
    if (isAuthor && mark.tag !== 'time') add(text, mark.block, true, 0);
  }
  for (const box of page.boxes) {
    if (!(box.hints & HINT.byline) || box.hints & HINT.comments || box.end <= box.first || box.end - box.first > 6)
      continue;
    add(textOf(page, box.first, box.end), box.first, false, 1);
  }
  for (let index = near.title; index < Math.min(page.blocks.length, near.first + 2); index++) {
    const text = page.blocks[index]?.text ?? '';
    if (text.length <= 120 && beginsAsByline(text)) add(text, index, false, 2);
  }
  found.sort((a, b) => a.distance - b.distance);
  const [nearest] = found;
  if (!nearest) return [];
  return unique(found.filter((each) => each.distance === nearest.distance).flatMap(({ names }) => names));
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}
