import { citationOf } from './citation.ts';
import { writeDate } from './dates.ts';
import type { Shared } from './shared.ts';
import type { Wording } from './wording.ts';

/** A report's page as a record of RIS, as reference managers import it: one tag a line, ended by CR LF. */
export function toRis(shared: Shared, when: string, wording: Wording): string {
  const citation = citationOf(shared, when, wording);
  const { issued, accessed, original } = citation;
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', citation.key],
    ['TI', citation.title],
    ...citation.authors.map((name): [string, string] => ['AU', name]),
    ...citation.editors.map((name): [string, string] => ['ED', name]),
    ...citation.translators.map((name): [string, string] => ['A4', name]),
    ['T2', citation.outlet],
    ['PY', issued && writeDate([issued[0]], '/')],
    ['DA', issued && slashed(writeDate(issued, '/'))],
    ['OP', original?.publisher ?? null],
    ['UR', citation.url],
    ['Y2', accessed && slashed(writeDate(accessed, '/'))],
    ['LA', citation.language],
    ['N1', citation.note],
  ];
  const lines = tags.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** A date of RIS always has three slashes: year/month/day/anything else. */
function slashed(date: string): string {
  return date + '/'.repeat(3 - (date.split('/').length - 1));
}
