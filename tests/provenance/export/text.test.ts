import { describe, expect, it } from 'vitest';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import { toText } from '../../../src/provenance/export/text.ts';
import { ENGLISH } from '../../../src/provenance/export/wording.ts';
import type { CoverageRole, Report } from '../../../src/report.ts';
import { emptyReport, evidenceOf, reportOf, reportSaying, WHEN } from './reports.ts';

const write = (report: Report, wording = ENGLISH) => toText(sharedOf(report), WHEN, wording);

describe('plain text', () => {
  it('says everything that the report shows, each with how it is known', () => {
    expect(write(reportOf())).toBe(`A dam leaks
Here · May 2, 2031 · English
https://here.example/story?id=7

The trail, oldest first
1. one unnamed engineer · unnamed source
   ↓ told · inferred
   “an engineer said” · in a dataset · the record
2. Gazeta · Portuguese · May 1, 2031
   ↓ translated; translator: Ana Lund · stated
   “Originally in Gazeta, translated by Ana Lund” · in the text
3. Here · this page · English · May 2, 2031 · https://here.example/story?id=7

Who disputes it
- The dam’s operator · says that nothing leaks · https://operator.example/denial
  “nothing leaks” · in a dataset · https://records.example/7

Who carries it – Goes back to Gazeta
Outlets: 4. Origins: 2. Of these, resting on an unnamed source: 1.
- Gazeta · original · Portuguese · May 1, 2031 · in a dataset
- Here · translation · from Gazeta · English · May 2, 2031 · by this page
- Relay · citation · from Gazeta · English · May 2, 2031 · in a dataset · https://relay.example/9

Who carries it – Goes back to Other
- Other · own reporting · English · May 2, 2031 · in a dataset

Whom it names or quotes
- Mayor Kim · person

What the page says of itself
- A label that a law requires · banned in its country
  “(banned in its country)” · in the text

Traced with Headwater on May 3, 2031. It shows where a story comes from, not whether it is true.
`);
  });

  it('names whom the article quotes without repeating the article', () => {
    const quotes = reportOf().attributions.map(({ evidence }) => evidence.quote);
    expect(quotes).not.toEqual([]);
    for (const quote of quotes) expect(write(reportOf())).not.toContain(quote);
  });

  it('puts a line in quotation marks, unless it begins with its own', () => {
    const [dispute] = reportOf().disputes;
    const evidence = [evidenceOf('It is dry.'), evidenceOf('“It is dry,” she said.'), evidenceOf('«Сухо».')];
    const written = write(reportOf({ disputes: dispute ? [{ ...dispute, evidence }] : [] }));
    expect(written).toContain(
      '\n  “It is dry.” · in the text\n  “It is dry,” she said. · in the text\n  «Сухо». · in the text\n',
    );
  });

  it('has no heading for what is not there', () => {
    expect(write(emptyReport())).toBe(
      'Where this article comes from\n\nTraced with Headwater on May 3, 2031. It shows where a story comes from, not whether it is true.\n',
    );
  });

  it('says first that the page wears another outlet’s name', () => {
    const report = reportOf();
    const written = write({
      ...report,
      page: { ...report.page, impersonates: { domain: 'real.example', name: 'Real' } },
    });
    expect(written.split('\n')[1]).toBe('This page wears the name of Real without being it.');
  });

  it('says through what the page was read, and gives the address of the page itself', () => {
    const { page } = reportOf();
    const url = 'https://archive.example/2031/https://here.example/story?id=7';
    const written = write(reportOf({ page: { ...page, url, wrapper: { kind: 'archive', host: 'archive.example' } } }));
    expect(written.split('\n')[1]).toBe('Read as an archived copy at archive.example.');
    expect(written.split('\n')[3]).toBe('https://here.example/story?id=7');
  });

  it('sets names that run from right to left off from the line, and closes what it opens', () => {
    const written = write(reportSaying('صحيفة (2031)'));
    expect(written).toContain('\u2068صحيفة (2031)\u2069 · unnamed source');
    expect(written.split('\u2068').length).toBe(written.split('\u2069').length);
  });

  it('takes the words, the dates and the languages of another wording', () => {
    const phrases = { ...ENGLISH.phrases, trail_heading: 'Der Weg', node_page: 'diese Seite' };
    const written = write(reportOf(), { locale: 'de', direction: 'ltr', phrases });
    expect(written).toContain('Der Weg\n');
    expect(written).toContain('3. Here · diese Seite · Englisch · 02.05.2031');
  });

  it('has a phrase for every value of the closed lists, each of which can be the name of a message', () => {
    for (const key of Object.keys(ENGLISH.phrases)) expect(key).toMatch(/^[a-z_]+$/);
    const roles: [CoverageRole, string][] = [
      ['verbatim-copy', 'verbatim copy'],
      ['press-release-copy', 'press-release copy'],
      ['fact-check', 'fact-check'],
      ['denial', 'denial'],
    ];
    for (const [role, words] of roles) {
      const [item] = reportOf().coverage;
      expect(write(reportOf({ coverage: item ? [{ ...item, role }] : [] }))).toContain(`- Gazeta · ${words} ·`);
    }
  });

  it('shows a date only as precisely as it is known, and a text that is no date as it is', () => {
    const dated = (date: string) => {
      const [first] = reportOf().coverage;
      return write(reportOf({ coverage: first ? [{ ...first, date }] : [] }));
    };
    expect(dated('2031')).toContain('Portuguese · 2031 ·');
    expect(dated('2031-05')).toContain('Portuguese · May 2031 ·');
    expect(dated('last spring')).toContain('Portuguese · last spring ·');
  });
});
