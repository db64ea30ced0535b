import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Coverage, NO_SOURCING, type Notice, type Report } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { covered, emptyReport, line, outletStop, page, stop } from './reports.ts';

vi.stubGlobal('browser', { i18n: fakeI18n() });

let say: (report: Report) => string;
let attention: (report: Report) => boolean;

beforeAll(async () => {
  const { headline, attention: strikes } = await import('../../src/ui/headline.ts');
  const { sentence } = await import('../../src/ui/text.ts');
  say = (report) => headline(report).map(sentence).join(' ');
  attention = strikes;
});

const unnamed = stop('anonymous', 'a harbour official', { relation: 'told' });
const gazzetta = outletStop('Gazzetta di Altomare', 'it', { relation: 'translated' });

describe('the headline', () => {
  it('names the source of a translation with its language, and what it goes back to', () => {
    expect(say({ ...emptyReport(), trail: [unnamed, gazzetta, page()] })).toBe(
      'Translated from Gazzetta di Altomare (Italian). It goes back to one unnamed source.',
    );
  });

  it('names no language where it is that of the page', () => {
    const cited = outletStop('The Skerry Times', 'en-GB');
    expect(say({ ...emptyReport(), trail: [cited, page()] })).toBe('Cites The Skerry Times.');
  });

  it('names a language without the country where it is spoken so', () => {
    const cited = outletStop('Folha de Ribalta', 'pt-BR');
    expect(say({ ...emptyReport(), trail: [cited, page()] })).toBe('Cites Folha de Ribalta (Portuguese).');
  });

  it('words what is inferred as probable', () => {
    const inferred = outletStop('Gazzetta di Altomare', 'it', { relation: 'copied', certainty: 'inferred' });
    expect(say({ ...emptyReport(), trail: [inferred, page()] })).toBe(
      'Probably copied from Gazzetta di Altomare (Italian).',
    );
  });

  it('says first that an article reports a denial, or checks a claim', () => {
    const cited = outletStop('Gazzetta di Altomare', 'it');
    const self = (role: Coverage['role']) =>
      covered('saltmarsh.example', { url: emptyReport().page.resolvedUrl, role });
    const denial = { ...emptyReport(), trail: [cited, page()], coverage: [self('denial')] };
    expect(say(denial)).toBe('Reports a denial, and cites Gazzetta di Altomare (Italian).');
    expect(say({ ...denial, coverage: [self('fact-check')] })).toMatch(/^Checks a claim, and cites/);
    expect(say({ ...denial, coverage: [self('citation')] })).toMatch(/^Cites/);
    expect(say({ ...denial, trail: [gazzetta, page()] })).toMatch(/^Translated from/);
  });

  it('says so where the page itself rests on an unnamed source or a person', () => {
    expect(say({ ...emptyReport(), trail: [unnamed, page()] })).toBe('Rests on one unnamed source.');
    const person = stop('person', 'Teresa Valbuena', { relation: 'told' });
    expect(say({ ...emptyReport(), trail: [person, page()] })).toBe('Rests on the word of Teresa Valbuena.');
    expect(say({ ...emptyReport(), trail: [person, gazzetta, page()] })).toContain(
      'It goes back to the word of Teresa Valbuena.',
    );
  });

  it('says that a trail goes in a circle', () => {
    const report = { ...emptyReport(), trail: [stop('circular', 'The Saltmarsh Post'), gazzetta, page()] };
    expect(say(report)).toContain('cite each other in a circle');
    expect(attention(report)).toBe(true);
  });

  it('counts the other outlets and the origins', () => {
    const coverage = ['altomare.example', 'ribalta.example', 'saltmarsh.example'].map((outlet) => covered(outlet));
    const one = { ...emptyReport(), trail: [gazzetta, page()], coverage };
    expect(say({ ...one, independence: { outlets: 3, origins: 1, anonymousOrigins: 0 } })).toContain(
      '2 other outlets carry the story; all go back to one report.',
    );
    expect(say({ ...one, independence: { outlets: 3, origins: 1, anonymousOrigins: 1 } })).toContain(
      'all go back to one report, which rests on an unnamed source.',
    );
    expect(say({ ...one, independence: { outlets: 2, origins: 1, anonymousOrigins: 0 } })).toContain(
      '1 other outlet carries the story; both go back to one report.',
    );
    expect(say({ ...one, independence: { outlets: 3, origins: 2, anonymousOrigins: 0 } })).toContain(
      '2 other outlets carry the story, from 2 independent origins.',
    );
  });

  it('does not say twice that the source is not named', () => {
    const report = {
      ...emptyReport(),
      trail: [unnamed, gazzetta, page()],
      coverage: [covered('ribalta.example')],
      independence: { outlets: 2, origins: 1, anonymousOrigins: 1 },
    };
    expect(say(report).match(/unnamed source/g)).toHaveLength(1);
  });

  it('lets nobody who is named stand for the unnamed source that the story’s record knows', () => {
    const person = stop('person', 'Teresa Valbuena', { relation: 'told' });
    const first = {
      ...emptyReport(),
      trail: [person, page()],
      coverage: [covered('ribalta.example')],
      independence: { outlets: 2, origins: 1, anonymousOrigins: 1 },
    };
    expect(say(first)).toBe(
      '1 other outlet carries the story; both go back to one report, which rests on an unnamed source.',
    );
    expect(say({ ...first, trail: [person, gazzetta, page()] })).not.toContain('Valbuena');
    const named = { ...first, independence: { outlets: 2, origins: 1, anonymousOrigins: 0 } };
    expect(say(named)).toContain('Rests on the word of Teresa Valbuena.');
    const apart = { ...first, independence: { outlets: 3, origins: 2, anonymousOrigins: 1 } };
    expect(say(apart)).toContain('Rests on the word of Teresa Valbuena.');
  });

  it('does not count outlets that the trail has named already', () => {
    const coverage = [covered('altomare.example', { seen: 'page' }), covered('saltmarsh.example', { seen: 'page' })];
    const independence = { outlets: 2, origins: 1, anonymousOrigins: 0 };
    expect(say({ ...emptyReport(), trail: [gazzetta, page()], coverage, independence })).not.toContain('other');
  });

  it('begins with an outlet whose name the page wears, and ends with who disputes it', () => {
    const dispute = { by: 'The port authority', outlet: null, url: null, note: '', evidence: [] };
    const report = emptyReport();
    report.page.impersonates = { domain: 'altomare.example', name: 'Gazzetta di Altomare' };
    const disputed = { ...report, trail: [gazzetta, page()], disputes: [dispute, { ...dispute, by: 'The guild' }] };
    expect(say(disputed)).toMatch(
      /^This page calls itself Gazzetta di Altomare\. Gazzetta di Altomare publishes at altomare\.example\./,
    );
    expect(say(disputed)).toMatch(/Disputed by The port authority and 1 other\.$/);
    expect(attention(disputed)).toBe(true);
  });

  it('begins with a label that changes how the page is to be read, and is why the button asks for a look', () => {
    const labelled = (kind: Notice['kind']): Report => ({
      ...emptyReport(),
      trail: [gazzetta, page()],
      notices: [{ kind, name: kind, text: 'So it says', evidence: line('So it says'), reference: null }],
    });
    expect(say(labelled('sponsored'))).toBe(
      'This page is marked: Paid content. Translated from Gazzetta di Altomare (Italian).',
    );
    expect(say(labelled('satire'))).toMatch(/^This page is marked: Satire\./);
    expect(attention(labelled('press-release'))).toBe(true);
    expect(say(labelled('correction'))).toMatch(/^Translated from/);
    expect(attention(labelled('correction'))).toBe(false);
  });

  it('is calm where nothing is known, and counts the sources that are not named', () => {
    expect(say(emptyReport())).toBe('No earlier report was found.');
    expect(attention(emptyReport())).toBe(false);
    const anonymous = ['a pilot', 'an official'].map((description) => ({
      description,
      reason: null,
      evidence: line(description),
    }));
    const sourcing = { ...NO_SOURCING, anonymous };
    expect(say({ ...emptyReport(), sourcing })).toBe(
      'No earlier report was found. The article quotes 2 unnamed sources.',
    );
  });

  it('shows invisible characters in names as what they are', () => {
    const disguised = outletStop('Gazzetta\u202e di Altomare', 'it');
    expect(say({ ...emptyReport(), trail: [disguised, page()] })).toContain('Gazzetta[U+202E] di Altomare');
  });
});
