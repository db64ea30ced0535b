import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/outlets/fold.ts';
import { NAME_WORDS, type NameWordRow } from '../../src/outlets/name-word-table.ts';

const LISTS = ['articles', 'lightArticles', 'elided', 'appositions', 'attached', 'prefixes'] as const;

/** What a row says, one by one, and what it should say. */
function entriesOf(row: NameWordRow): { written: string; folded: string }[] {
  const texts = LISTS.flatMap((list) => row[list]?.split('|') ?? []);
  const endings = (row.endings ?? []).flatMap((line) => line.split(/ = | /)).filter((ending) => ending !== '-');
  return [...texts, ...endings].map((written) => ({ written, folded: foldName(written) }));
}

describe('the words that stand by names', () => {
  it.each(Object.entries(NAME_WORDS))('are spelled as names are folded: %s', (_, row) => {
    for (const { written, folded } of entriesOf(row)) expect(written).toBe(folded);
  });

  it.each(Object.entries(NAME_WORDS))('say which forms stand for which: %s', (_, { endings = [] }) => {
    for (const line of endings) expect(line).toMatch(/^\S+(?: \S+)* = \S+(?: \S+)*$/);
  });

  it.each(Object.entries(NAME_WORDS))('take nothing off a Latin name but the endings of its language: %s', (_, row) => {
    for (const list of ['attached', 'prefixes'] as const) expect(row[list] ?? '').not.toMatch(/[a-z]/);
    const forms = (row.endings ?? []).flatMap((line) => line.split(' = ')[0]?.split(' ') ?? []);
    for (const form of forms) expect(form).toMatch(/^(?:\P{ASCII}+|[a-z]+)$/u);
  });
});
