import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compilePressPacks } from '../../scripts/press/packs.ts';
import { PRESS, pressFile } from '../../scripts/press/press.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';
import { openStories } from '../../src/stories/stories.ts';

it('has every page that it names, and no others', () => {
  for (const url of Object.values(PRESS)) expect(pressFile(url), url).not.toBeNull();
  expect(pressFile('http://lanternbridge.example/')).toBeNull();
  expect(pressFile('http://lanternbridge.example/nothing.html')).toBeNull();
  expect(pressFile('http://elsewhere.example/index.html')).toBeNull();
});

it('serves nothing from outside its own folder', () => {
  expect(pressFile('http://press.example/..%2f..%2fdata%2foutlets.csv')).toBeNull();
  expect(pressFile('http://../press.example/index.html')).toBeNull();
  expect(
    pressFile('http://press.example/%2e%2e/lanternbridge.example/kestria-asks-portamar-for-dredgers.html'),
  ).toBeNull();
});

it('links from its start page to pages that are there', () => {
  const index = readFileSync(pressFile(PRESS.index) ?? '', 'utf8');
  const links = [...index.matchAll(/href="(http:[^"]+)"/g)].map(([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(pressFile(link), link).not.toBeNull();
});

it('is known to its packs, where its story has an address for every page but one', () => {
  const packs = compilePressPacks();
  const outlets = openOutlets(packs.outlets);
  const story = openStories(packs.stories).get('2024-05-14-kestria-dredgers');
  const { index, unrelated, ...told } = PRESS;
  expect(story?.coverage.map(({ url }) => url).sort()).toEqual(Object.values(told).sort());
  for (const url of Object.values(told)) expect(outlets.byAddress(url), url).not.toBeNull();
  for (const url of [index, unrelated]) expect(outlets.byAddress(url), url).toBeNull();
});
