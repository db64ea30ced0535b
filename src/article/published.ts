import { dateInAddress, dayOf, readDate } from './dates.ts';
import { distance } from './near.ts';
import type { Box } from './page.ts';
import { type Sources, smallBoxes, textOf } from './sources.ts';
import { HINT } from './vocabulary.ts';

interface Seen {
  date: string;
  distance: number;
  modified: boolean;
}

const MODIFIED =
  /updated|modified|last edited|aktualisiert|geändert|stand:|mis à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|aktualizov|zaktualizowano|aktualizacja|обновлено|изменено|оновлено|güncelle|تحديث|به‌روز|עודכן|更新|업데이트|수정/i;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
const ANY_DIGIT = /\p{Nd}/u;
const LONGEST_DATE_LINE = 240;
/** A box with more blocks than this is no line of dates. */
const MOST_BLOCKS = 8;

/** When the article was published and when it was changed, as ISO 8601; null where the page does not say. */
export function chooseDates(sources: Sources): { published: string | null; modified: string | null } {
  const { declarations, url, linkedData } = sources;
  const monthFirst = isMonthFirst(sources);
  const declared = (property: string): string | null => {
    for (const from of ['json-ld', 'open-graph', 'microdata', 'meta'] as const) {
      for (const each of declarations) {
        if (each.from !== from || each.property !== property) continue;
        const date = readDate(each.value, monthFirst);
        if (date) return date;
      }
    }
    return null;
  };
  const linked = linkedData.published ? readDate(linkedData.published, monthFirst) : null;
  const seen = seenDates(sources, monthFirst);
  const visible = seen.find(({ modified }) => !modified)?.date ?? null;
  const published =
    linked ??
    declared('datePublished') ??
    visible ??
    dateInAddress(url) ??
    declared('date') ??
    declared('dateCreated') ??
    seen[0]?.date ??
    null;
  const modified = declared('dateModified') ?? seen.find((each) => each.modified)?.date ?? null;
  return { published: zoned(sharpen(published, seen), declarations), modified };
}

/** A date without a time takes the time from another place that names the same day. */
function sharpen(published: string | null, seen: readonly Seen[]): string | null {
  if (!published || published.includes('T')) return published;
  return (
    seen.find(({ date, modified }) => !modified && date.includes('T') && dayOf(date) === published)?.date ?? published
  );
}

/** A time without its offset takes the offset from a tag that gives the same time. */
function zoned(published: string | null, declarations: Sources['declarations']): string | null {
  if (!published || !/T\d\d:\d\d(?::\d\d)?$/.test(published)) return published;
  const minute = published.slice(0, 16);
  const same = declarations
    .map(({ value }) => readDate(value))
    .find((date) => date?.startsWith(minute) && ZONE.test(date));
  return same ?? published;
}

/** Dates that the page shows, the nearest to the article's head first. */
function seenDates(sources: Sources, monthFirst: boolean): Seen[] {
  const { page, near } = sources;
  const seen: Seen[] = [];
  const add = (text: string, context: string, block: number, extra: number): void => {
    const away = distance(near, block);
    if (away < 0 || !ANY_DIGIT.test(text)) return;
    const date = readDate(text, monthFirst);
    if (date) seen.push({ date, distance: away + extra, modified: MODIFIED.test(context) });
  };
  for (const mark of page.marks) {
    if (distance(near, mark.block) < 0) continue;
    const text = page.blocks[mark.block]?.text ?? '';
    if (mark.tag === 'time') {
      const own = text.slice(mark.start, mark.end);
      const before = text.slice(Math.max(0, mark.start - 24), mark.start);
      const name = mark.className;
      add(mark.datetime ?? own, `${before} ${name} ${mark.itemprop ?? ''}`, mark.block, 0);
      if (!mark.datetime) continue;
      if (!readDate(mark.datetime ?? '', monthFirst)) add(own, before, mark.block, 0);
    } else if (mark.hints & HINT.meta)
      add(text.slice(mark.start, mark.end), text.slice(Math.max(0, mark.start - 24), mark.end), mark.block, 1);
  }
  const mayHoldDate = ({ hints }: Box) => (hints & (HINT.meta | HINT.byline)) !== 0;
  for (const { first, end } of smallBoxes(page, MOST_BLOCKS, mayHoldDate)) {
    if (distance(near, first) < 0) continue;
    const text = textOf(page, first, end);
    if (text.length <= LONGEST_DATE_LINE) add(text, text, first, 2);
  }
  const from = Math.max(0, near.title - 6);
  for (let index = from; index < Math.min(page.blocks.length, near.first + 4); index++) {
    const text = page.blocks[index]?.text ?? '';
    if (text.length <= 120) add(text, text, index, 3);
  }
  return seen.sort((a, b) => a.distance - b.distance);
}

/** Whether a date such as 3/4/2020 has its month first: in the English of North America. */
function isMonthFirst({ language, url }: Sources): boolean {
  if (!language) return false;
  if (/^en-(?:US|CA|PH)$/i.test(language)) return true;
  return (
    language === 'en' && !/^https?:\/\/[^/]*\.(?:uk|ie|au|nz|in|za|ng|ke|eu|de|fr|it|es|nl|ru)(?:[:/]|$)/i.test(url)
  );
}
