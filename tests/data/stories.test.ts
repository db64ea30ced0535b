import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';

interface Named {
  outlet?: string | null;
  via?: string[];
}

describe('the stories', () => {
  it('name no outlet by an address that has no row', () => {
    const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
    const known = new Set(rows.outlets.map(({ domain }) => domain));
    const platforms = new Set(
      rows.platforms.flatMap(({ channels }) => channels.map((channel) => channel.replace(/^\*\.|[/=].*$/g, ''))),
    );
    const stories = readFileSync(`${ROOT}/src/data/stories.jsonl`, 'utf8').trim().split('\n');
    const named = stories.flatMap((line) => {
      const {
        origin,
        coverage,
        disputes = [],
      } = JSON.parse(line) as Record<'coverage' | 'disputes', Named[]> & {
        origin: Named;
      };
      return [origin, ...coverage, ...disputes].flatMap(({ outlet, via = [] }) => [outlet ?? '', ...via]);
    });
    // Whoever has no address is described in words; two pages are known by a number only; posts name their platform.
    const isAddress = (name: string) => /^[^\s/()]+\.[a-z][^\s/().]*$/.test(name);
    const lost = named.filter((name) => isAddress(name) && !known.has(name) && !platforms.has(name));
    expect([...new Set(lost)]).toEqual([]);
  });
});
