import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { openPacks } from '../../src/trace.ts';
import { CREDIT_LANGUAGES, type CreditScore, scoreCreditPages } from './credit-pages.ts';

/** In milliseconds: it reads some 400 pages, beside whatever else the machine does. */
const PATIENCE = 120_000;

let scores: CreditScore[];

beforeAll(async () => {
  const packs = openPacks(await ensurePacks());
  scores = CREDIT_LANGUAGES.map((language) => scoreCreditPages(language, packs));
}, PATIENCE);

function share(part: (score: CreditScore) => number, whole: (score: CreditScore) => number): number {
  const sum = (of: (score: CreditScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  return sum(part) / sum(whole);
}

/** Floors below what was reached when the pages were last looked at; the README of src/attribution has the figures. */
describe('pages that credit their sources in the ways that real ones do', () => {
  it('are read for whom they credit', () => {
    expect(
      share(
        ({ viaFound }) => viaFound,
        ({ via }) => via,
      ),
    ).toBeGreaterThan(0.87);
  });

  it('are seldom read for whom they do not credit', () => {
    expect(
      share(
        ({ viaInvented }) => viaInvented,
        ({ pages }) => pages,
      ),
    ).toBeLessThan(0.025);
  });

  it('are told from one another by their role', () => {
    expect(
      share(
        ({ rolesRight }) => rolesRight,
        ({ pages }) => pages,
      ),
    ).toBeGreaterThan(0.78);
  });

  it('are read for who made them', () => {
    expect(
      share(
        ({ creditsFound }) => creditsFound,
        ({ credits }) => credits,
      ),
    ).toBeGreaterThan(0.91);
  });

  it('are known as translations', () => {
    expect(
      share(
        ({ translationsFound }) => translationsFound,
        ({ translations }) => translations,
      ),
    ).toBeGreaterThan(0.77);
  });
});
