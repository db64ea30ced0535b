import { citationOf } from './citation.ts';
import { writeDate } from './dates.ts';
import type { Shared } from './shared.ts';
import type { Wording } from './wording.ts';

/**
 * A report's page as an entry of BibTeX, with the fields of BibLaTeX; the year stands by itself too, for styles that
 * know no date. Text stays Unicode. Only what TeX would read as a command or a ligature is written otherwise.
 */
export function toBibtex(shared: Shared, when: string, wording: Wording): string {
  const citation = citationOf(shared, when, wording);
  const { original } = citation;
  const fields: [name: string, value: string | null][] = [
    ['title', text(citation.title)],
    ['author', names(citation.authors)],
    ['translator', names(citation.translators)],
    ['editor', names(citation.editors)],
    ['organization', text(citation.outlet)],
    ['date', citation.issued && writeDate(citation.issued, '-')],
    ['year', citation.issued && writeDate([citation.issued[0]], '-')],
    ['origdate', original?.date ? writeDate(original.date, '-') : null],
    ['origpublisher', text(original?.publisher ?? null)],
    ['url', citation.url && verbatim(citation.url)],
    ['urldate', citation.accessed && writeDate(citation.accessed, '-')],
    ['language', text(citation.language)],
    ['note', text(citation.note)],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${citation.key},`, ...lines, '}', ''].join('\n');
}

/** In braces of its own, so that no style changes its capitals. */
function text(value: string | null): string | null {
  return value === null ? null : `{${escapeTex(value)}}`;
}

/** Each name in braces: whole, and with any "and" in it its own. */
function names(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => `{${escapeTex(value)}}`).join(' and ');
}

/** BibTeX counts braces wherever they stand, so that even an escaped one would have to be matched. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '→': '\\textrightarrow{}',
};

function escapeTex(value: string): string {
  return value
    .replace(/[\\{}~^<>|`→]/g, (character) => COMMANDS[character] ?? character)
    .replace(/[%&#_$]/g, '\\$&')
    .replace(/-(?=-)|,(?=,)|'(?=')/g, '$&{}');
}

/** The field is read as it stands, but its braces count. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
