import { beforeAll, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { articleFromText } from '../../src/article/text.ts';
import { openPacks, type Packs, trace } from '../../src/trace.ts';

let packs: Packs;
beforeAll(async () => {
  packs = openPacks(await ensurePacks());
});

const text = 'The harbour of Lorvik will stay closed until the autumn, the Reuters news agency reported on Monday.';
const traced = (url: string, siteName: string | null) =>
  trace({ ...articleFromText({ text, url, language: 'en' }), siteName }, packs, { always: true });

it('takes a saved file for a page of the outlet that it names itself after', () => {
  expect(traced('file:///saved/page.html', 'Le Monde').page.outlet?.domain).toBe('lemonde.fr');
  expect(traced('https://nobody.example/page.html', 'Le Monde').page.outlet).toBeNull();
});

it('calls a saved file by its own name in the coverage, even one that nobody knows', () => {
  const own = traced('file:///saved/page.html', 'The Lorvik Lantern').coverage.at(-1);
  expect(own).toMatchObject({ outlet: 'The Lorvik Lantern', name: 'The Lorvik Lantern', role: 'citation' });
});
