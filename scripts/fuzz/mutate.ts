import type { Chance } from './chance.ts';

/** What parsers trip over: marks of direction, halves of characters, markup that never ends, and names with a meaning. */
const TRAPS: readonly string[] = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u0000',
  '\ud800',
  '\ufffe',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '"',
  "'",
  '&',
  '&#0;',
  '&amp;lt;',
  '<p>',
  '</p>',
  '<div>',
  '</article>',
  '<table><tr>',
  '<svg>',
  '<math>',
  '<select>',
  '<template>',
  '<base href="http://[">',
  '<form id=body><input name=firstChild>',
  '<meta property="og:type" content="article">',
  '<time datetime="9999-99-99">',
  '<a href="javascript:1">',
  '<a href="http://[">',
  '{"@type":"NewsArticle","author":',
  '__proto__',
  'constructor',
  'Source: ',
  'Translated by ',
  'according to ',
  '据',
  'نقلت',
  '“',
  '”',
  '[]',
  '{}',
  'null',
  '-1',
  '1e999',
  '',
];

const MOST_CHANGES = 12;
const LONGEST_PIECE = 400;

/**
 * A text with up to a dozen changes: pieces of it dropped, doubled, moved, replaced by a trap or by a piece of another text.
 * @param others texts to take pieces from; at least one
 */
export function mutateText(text: string, others: readonly string[], chance: Chance): string {
  let mutated = text;
  for (let left = 1 + chance.below(MOST_CHANGES); left > 0; left--) {
    const start = chance.below(mutated.length + 1);
    const end = Math.min(mutated.length, start + chance.below(LONGEST_PIECE));
    mutated = mutated.slice(0, start) + replacement(mutated.slice(start, end), others, chance) + mutated.slice(end);
  }
  return mutated;
}

/** Bytes with up to a dozen changes: bits flipped, stretches overwritten, or the end cut off. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  // A Buffer's own slice would be a view of the same bytes.
  const mutated = Uint8Array.from(bytes);
  for (let left = 1 + chance.below(MOST_CHANGES); left > 0; left--) {
    const at = chance.below(mutated.length);
    const way = chance.below(3);
    if (way === 0) mutated[at] = (mutated[at] ?? 0) ^ (1 << chance.below(8));
    else if (way === 1) mutated.fill(chance.of([0, 1, 127, 255]), at, at + 1 + chance.below(8));
    else mutated.copyWithin(at, chance.below(mutated.length), chance.below(mutated.length));
  }
  return chance.below(4) === 0 ? mutated.subarray(0, chance.below(mutated.length)) : mutated;
}

/** What values turn into: wrong kinds, wrong sizes, wrong names. */
const WRONG_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e21,
  '',
  '\u202e',
  '\ud800',
  'a'.repeat(30_000),
  [],
  {},
  [[]],
  { __proto__: null, constructor: 1 },
];

/** A value out of JSON with up to a dozen parts replaced, dropped or put where another was. The input stays as it is. */
export function mutateJson(value: unknown, chance: Chance): unknown {
  const holder = { value: structuredClone(value) };
  for (let left = 1 + chance.below(MOST_CHANGES); left > 0; left--) {
    const [object, key] = chance.of(placesIn(holder));
    const way = chance.below(3);
    if (way === 0) object[key] = structuredClone(chance.of(WRONG_VALUES));
    else if (way === 1 && object !== holder) delete object[key];
    else {
      const [from, name] = chance.of(placesIn(holder));
      object[key] = structuredClone(from[name]);
    }
  }
  return holder.value;
}

/** So many parts of a large value are enough to choose from. */
const MOST_PLACES = 5_000;

/** Every object and key at which a part of a value stands, itself first. */
function placesIn(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  const places: [Record<string, unknown>, string][] = [];
  for (const objects = [holder]; objects.length > 0 && places.length < MOST_PLACES; ) {
    const object = objects.shift() ?? {};
    for (const [key, part] of Object.entries(object).slice(0, MOST_PLACES)) {
      places.push([object, key]);
      if (typeof part === 'object' && part !== null) objects.push(part as Record<string, unknown>);
    }
  }
  return places;
}

function replacement(piece: string, others: readonly string[], chance: Chance): string {
  switch (chance.below(5)) {
    case 0:
      return '';
    case 1:
      return piece + piece;
    case 2:
      return chance.of(TRAPS) + piece;
    case 3:
      return chance.of(TRAPS).repeat(1 + chance.below(40));
    default: {
      const other = chance.of(others);
      const start = chance.below(other.length + 1);
      return other.slice(start, start + chance.below(LONGEST_PIECE));
    }
  }
}
