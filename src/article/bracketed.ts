import { anyCase } from './any-case.ts';
import { AGENCIES, DESKS } from './byline-words.ts';
import { readNames } from './names.ts';
import type { Sources } from './sources.ts';

/** Names in the ways that Japanese papers sign their texts, each with the names as its group. */
const FORMS: readonly { at: 'beginning' | 'end'; form: RegExp }[] = [
  // The place, then who reports from there.
  { at: 'beginning', form: /^【[^】＝=]{1,16}[＝=]([^】＝=]{3,40})】/u },
  { at: 'end', form: /[。．」]\s?【(?:[^】＝=]{1,16}[＝=])?([^】＝=]{3,40})】$/u },
  { at: 'end', form: /(?:^|[。．」])\s?[（(](?:[^（）()＝=]{1,16}[＝=])?([^（）()＝=]{2,40}?)\s?記者[）)]$/u },
];

/** Two names of two or three characters, with or without a space between; several people are set apart by commas. */
const NAME = /^[\u3400-\u9fff々]{1,3}[ 　]?[\u3040-\u30ff\u3400-\u9fff々]{1,4}$/u;
const NO_NAME = anyCase(`${AGENCIES}|${DESKS}|記事|写真|動画|速報|編集|支局|部$|取材班|通信|新聞`);

/** The people who sign a text in brackets, before its first words or behind its last ones; empty where nobody does. */
export function bracketedAuthors({ page, body, siteNames }: Sources): string[] {
  const texts = body.kept
    .filter(({ role }) => role === 'paragraph')
    .map(({ block }) => page.blocks[block]?.text.trim() ?? '');
  const [first = ''] = texts;
  const last = texts.at(-1) ?? '';
  for (const { at, form } of FORMS) {
    const signed = form.exec(at === 'beginning' ? first : last)?.[1] ?? '';
    const parts = signed.split(/[、，,・]/u).map((part) => part.trim());
    if (!parts.every((part) => NAME.test(part) && !NO_NAME.test(part))) continue;
    const names = parts.flatMap((part) => readNames(part, { siteNames, penNames: false }));
    if (names.length > 0) return names;
  }
  return [];
}
