import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { hostProblem, parseRows, type RowFiles, readRowFiles } from '../../scripts/rows.ts';

const HEADS = {
  outlets: 'domain,name,native_name,aliases,country,languages,kind,owner,ownership,wikidata,homepage,sources',
  'outlets-unnamed': 'domain,country,languages,wikidata,sources',
  designations: 'target,designation,authority,date,reference,source',
  relations: 'from_outlet,to_outlet,relation,languages,source',
  'alias-collisions': 'alias,domains',
  'common-words': 'language,words',
  homonyms: 'name,languages,meaning',
  sources: 'key,title,repo_or_url,licence,retrieved,records_used',
  platforms: 'name,channels',
};
const SOUND = {
  outlets: ['bugle.example,The Bugle,Bugle,BGL,DE,de|en,newspaper,,private,Q1,https://bugle.example/,own'],
  'outlets-unnamed': ['horn.example,,,,own'],
  designations: ['bugle.example,Listed,An Authority,2024-01-02,Order 1,own'],
  relations: ['bugle-mirror.example,bugle.example,mirror-domain,,own'],
  'alias-collisions': ['BGL,bugle.example'],
  'common-words': ['en,bugle|horn'],
  homonyms: ['BGL,fr|mul,a union of bakers'],
  sources: ['own,Our own,here,CC0,2026-01-01,2'],
  platforms: ['Blogs,*.blogs.example'],
};

/** The sound rows with some files replaced. */
function files(changed: Partial<Record<keyof RowFiles, string[]>> = {}): RowFiles {
  const text = (name: keyof RowFiles) => [HEADS[name], ...(changed[name] ?? SOUND[name])].join('\r\n');
  return Object.fromEntries(Object.keys(HEADS).map((name) => [name, text(name as keyof RowFiles)])) as RowFiles;
}

const faultsOf = (changed: Parameters<typeof files>[0]) =>
  parseRows(files(changed)).faults.map(({ file, line, column, message }) => `${file}:${line} ${column}: ${message}`);

describe('the rows of this project', () => {
  it('have no faults', () => {
    expect(parseRows(readRowFiles(`${ROOT}/src/data`)).faults).toEqual([]);
  });

  it('keep their order of domains, so that changes are easy to read', () => {
    const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
    const domains = rows.outlets.filter(({ named }) => named).map(({ domain }) => domain);
    expect(domains).toEqual([...domains].sort());
  });
});

describe('sound rows', () => {
  it('are read as they stand', () => {
    const { rows, faults } = parseRows(files());
    expect(faults).toEqual([]);
    expect(rows.outlets[0]).toMatchObject({ name: 'The Bugle', languages: ['de', 'en'], country: 'DE', named: true });
    expect(rows.outlets[1]).toMatchObject({ domain: 'horn.example', name: 'horn.example', named: false });
    expect(rows.hosts).toEqual([{ host: 'bugle-mirror.example', outlet: 'bugle.example' }]);
    expect(rows.designations).toHaveLength(1);
  });

  it('name an address below a known one after it', () => {
    const { rows } = parseRows(files({ 'outlets-unnamed': ['fr.bugle.example,,,,own'] }));
    expect(rows.outlets[1]).toMatchObject({ domain: 'fr.bugle.example', name: 'The Bugle', named: false });
  });
});

describe('a fault', () => {
  const row = (from: string, to: string) => ({ outlets: [SOUND.outlets[0]?.replace(from, to) ?? ''] });
  it.each([
    [row('bugle.example,The', 'Bugle.example,The'), 'outlets.csv:2 domain: “Bugle.example” is no host in lower case'],
    [row('bugle.example,The', 'www.bugle.example,The'), 'outlets.csv:2 domain: “www.bugle.example” starts with www'],
    [row('bugle.example,The', 'co.uk,The'), 'outlets.csv:2 domain: “co.uk” is a public suffix'],
    [row('bugle.example,The', '192.0.2.1,The'), 'outlets.csv:2 domain: “192.0.2.1” is a number'],
    [row('The Bugle', ''), 'outlets.csv:2 name: is empty'],
    [row('The Bugle', '<b>The Bugle</b>'), 'outlets.csv:2 name: “<b>The Bugle</b>” is no name but a piece of a page'],
    [row('The Bugle', ' The Bugle'), 'outlets.csv:2 name: blanks at an end'],
    [row('BGL', 'BGL|BGL'), 'outlets.csv:2 aliases: a part of the list stands twice'],
    [row('BGL', 'BGL|'), 'outlets.csv:2 aliases: an empty part in the list'],
    [row(',DE,', ',Germany,'), 'outlets.csv:2 country: “Germany” is no country code'],
    [row('de|en', 'German'), 'outlets.csv:2 languages: “German” is no language tag'],
    [row('newspaper', 'paper'), 'outlets.csv:2 kind: “paper” is none of newspaper'],
    [row('Q1', '1'), 'outlets.csv:2 wikidata: “1” is no Wikidata item'],
    [row('https://bugle', 'bugle'), 'outlets.csv:2 homepage: no http address'],
    [row(',own', ',hearsay'), 'outlets.csv:2 sources: “hearsay” is no key of sources.csv'],
    [row(',own', ''), 'outlets.csv:2 : 11 fields, not 12'],
    [{ outlets: [...SOUND.outlets, ...SOUND.outlets] }, 'outlets.csv:3 domain: “bugle.example” has a row already'],
    [
      { 'outlets-unnamed': ['bugle.example,,,,own'] },
      'outlets-unnamed.csv:2 domain: “bugle.example” has a row already',
    ],
    [{ designations: ['gong.example,Listed,A,,R,own'] }, 'designations.csv:2 target: “gong.example” has no row'],
    [{ designations: ['bugle.example,Listed,A,soon,R,own'] }, 'designations.csv:2 date: “soon” is no date'],
    [{ relations: ['bugle.example,gong.example,sister,,own'] }, 'relations.csv:2 to_outlet: “gong.example” has no row'],
    [
      { relations: ['gong.example,bugle.example,owned-by,,own'] },
      'relations.csv:2 from_outlet: “gong.example” has no row',
    ],
    [{ relations: ['bugle.example,,sister,,own'] }, 'relations.csv:2 to_outlet: is empty'],
    [{ 'alias-collisions': ['BGL,gong.example'] }, 'alias-collisions.csv:2 domains: “gong.example” has no row'],
    [{ homonyms: ['GONG,fr,a law'] }, 'homonyms.csv:2 name: “GONG” is the name of no outlet'],
    [{ homonyms: ['BGL,French,a law'] }, 'homonyms.csv:2 languages: “French” is no language tag'],
    [{ homonyms: ['BGL,,a law'] }, 'homonyms.csv:2 languages: is empty'],
    [{ homonyms: ['BGL,fr,'] }, 'homonyms.csv:2 meaning: is empty'],
    [{ homonyms: ['BGL,fr,a law', 'BGL,de,a law'] }, 'homonyms.csv:3 name: “BGL” has a row already'],
    [{ platforms: ['Blogs,blogs.example'] }, 'platforms.csv:2 channels: “blogs.example” is neither'],
    [{ platforms: ['Bugle,bugle.example/@*'] }, 'platforms.csv:2 channels: “bugle.example” has a row as an outlet'],
  ])('is told with its line and column: %#', (changed, fault) => {
    expect(faultsOf(changed).join('\n')).toContain(fault);
  });

  it('of the file itself is told too', () => {
    const broken = { ...files(), outlets: 'domain;name\r\nbugle.example;The Bugle' };
    expect(parseRows(broken).faults[0]).toMatchObject({ file: 'outlets.csv', line: 1 });
    const unclosed = { ...files(), sources: `${HEADS.sources}\r\nown,"Our own` };
    expect(parseRows(unclosed).faults[0]).toMatchObject({ file: 'sources.csv' });
  });
});

describe('an entry of a host', () => {
  it('may have a path of three parts at most', () => {
    expect(hostProblem('bugle.example/a/b/c')).toBeNull();
    expect(hostProblem('bugle.example/a/b/c/d')).toContain('more than 3 parts');
    expect(hostProblem('bugle.example/A')).toContain('lower case');
    expect(hostProblem('bugle.example/')).toContain('empty part');
  });
});
