import type { SplitForm } from './forms.ts';
import { isWordPart, readSide, writeSide } from './sides.ts';

/**
 * Makes one form of those that differ in one word: "{source} told the {medium}" and "{source} told a {medium}" are
 * "{source} told the|a {medium}". Six choices of ten words are one form then, where they were a million.
 * @param forms those of one template, in their order, which the first of those that become one keeps
 */
export function sharedSides(forms: readonly SplitForm[]): SplitForm[] {
  if (forms.length < 2) return [...forms];
  const kept = new Map<string, Parted>();
  for (const form of forms) {
    const one = parted(form);
    if (!kept.has(keyOf(one))) kept.set(keyOf(one), one);
  }
  let all = [...kept.values()];
  const longest = Math.max(...all.map(({ parts }) => parts.length));
  for (let place = longest - 1; place >= 0; place--) all = joinedAt(all, place);
  return all.map(({ anchor, parts, behind }) => ({
    anchor,
    left: readSide(parts.slice(0, behind).join(' ')),
    right: readSide(parts.slice(behind).join(' ')),
  }));
}

/** A form as the parts of its sides, of which those from `behind` on stand to the right of the anchor. */
interface Parted {
  anchor: readonly string[] | null;
  parts: readonly string[];
  behind: number;
}

function parted({ anchor, left, right }: SplitForm): Parted {
  const [before, after] = [left, right].map((side) =>
    writeSide(side)
      .split(' ')
      .filter((part) => part !== ''),
  );
  return { anchor, parts: [...(before ?? []), ...(after ?? [])], behind: before?.length ?? 0 };
}

function joinedAt(forms: readonly Parted[], place: number): Parted[] {
  const found = new Map<string, Parted>();
  for (const form of forms) {
    const part = form.parts[place];
    const isWord = part !== undefined && isWordPart(part) && !isBehindGap(form, place);
    const key = isWord ? keyOf({ ...form, parts: form.parts.with(place, '') }) : keyOf(form);
    const before = found.get(key);
    const parts = before && isWord ? form.parts.with(place, `${before.parts[place]}|${part}`) : form.parts;
    found.set(key, { ...form, parts });
  }
  return [...found.values()];
}

/** Behind "…" the first of several forms that fits wins, however far off its word stands; of one form the nearest would. */
function isBehindGap({ parts, behind }: Parted, place: number): boolean {
  const start = place < behind ? 0 : behind;
  let k = place - 1;
  while (k >= start && isWordPart(parts[k] ?? '')) k -= 1;
  return k >= start && parts[k] === GAP;
}

const GAP = '…';

function keyOf({ anchor, parts, behind }: Parted): string {
  return JSON.stringify([anchor, behind, parts]);
}
