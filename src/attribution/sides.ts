import type { Element, SlotName, Word } from './compiled.ts';

/** What stands on one side of a cue, nearest to it first, as in a form: "has {source}", with one space between all parts. */
export function writeSide(elements: readonly Element[]): string {
  return elements.flatMap(partsOf).join(' ');
}

/** What `writeSide` wrote. */
export function readSide(side: string): Element[] {
  const elements: Element[] = [];
  for (const part of side === '' ? [] : side.split(' ')) {
    const last = elements.at(-1);
    const mark = MARKS.get(part);
    if (mark) elements.push({ type: mark });
    else if (part.includes('{')) elements.push(slotIn(part));
    else if (last?.type === 'words') last.words.push(wordIn(part));
    else elements.push({ type: 'words', words: [wordIn(part)] });
  }
  return elements;
}

/** The elements that are one sign, in forms too. */
export const MARKS: ReadonlyMap<string, 'gap' | 'quotation' | 'start' | 'front'> = new Map([
  ['…', 'gap'],
  ['”', 'quotation'],
  ['¶', 'start'],
  ['^', 'front'],
]);

/** Between words any of which may stand in one place. */
const OR = '|';

function wordIn(part: string): Word {
  return part.includes(OR) ? part.split(OR) : part;
}

/** Can this part of a side be one of several words? */
export function isWordPart(part: string): boolean {
  return !MARKS.has(part) && !part.includes('{');
}

const SLOT = /^(.*)\{(source|medium|origin|name)\}(.*)$/;

/** A slot, with what touches it: "l'{source}". */
export function slotIn(part: string): Element & { type: 'slot' } {
  const [, prefix = '', slot = 'name', suffix = ''] = SLOT.exec(part) ?? [];
  return { type: 'slot', slot: slot as SlotName, prefix, suffix };
}

/** Is there a slot in this part of a form? */
export function hasSlot(part: string): boolean {
  return SLOT.test(part);
}

function partsOf(element: Element): readonly string[] {
  if (element.type === 'words') return element.words.map((word) => (typeof word === 'string' ? word : word.join(OR)));
  if (element.type === 'slot') return [`${element.prefix}{${element.slot}}${element.suffix}`];
  const [sign] = [...MARKS].find(([, type]) => type === element.type) ?? [];
  if (sign === undefined) throw new RangeError(`Nothing stands for ${element.type}.`);
  return [sign];
}
