import { describe, expect, it } from 'vitest';
import { cutter, splitForms } from '../../src/attribution/forms.ts';
import { languages } from '../../src/attribution/languages/index.ts';
import { sharedSides } from '../../src/attribution/shared-sides.ts';
import { writeSide } from '../../src/attribution/sides.ts';

const WRITING = { spaces: true, capitals: 'name', apostrophe: 'none' } as const;

/** The sides of the forms that a template becomes. */
function sides(template: string): string[] {
  return sharedSides(splitForms(template, WRITING, cutter(WRITING))).map(
    ({ left, right }) => `${writeSide(left)} / ${writeSide(right)}`,
  );
}

/** All that a side with choices between words stands for. */
function spelt(side: string): string[] {
  return side
    .split(' ')
    .reduce<string[][]>((all, part) => part.split('|').flatMap((word) => all.map((done) => [...done, word])), [[]])
    .map((parts) => parts.join(' '));
}

describe('forms that differ in one word', () => {
  it('are one form', () => {
    expect(sides('{source} {cue} (the|a|this) {medium}')).toEqual(['{source} / the|a|this {medium}']);
    expect(sides('(so|thus) (had|has) {cue} {source}')).toEqual(['so|thus had|has / {source}']);
  });

  it('stay apart where they have not as many words', () => {
    expect(sides('{source} {cue} (the |a |){medium}')).toEqual(['{source} / the|a {medium}', '{source} / {medium}']);
  });

  it('stay apart behind a gap, where the first that fits wins, and not the nearest', () => {
    expect(sides('{source} {cue} … (in|on)')).toEqual(['{source} / … in', '{source} / … on']);
  });

  it.each(languages.map((rules) => [rules.code, rules] as const))(
    'say no more and no less than those did (%s)',
    (_, rules) => {
      const cut = cutter(rules.writing);
      for (const template of rules.cues.flatMap(({ forms }) => forms)) {
        const apart = splitForms(template, rules.writing, cut);
        if (apart.length > 200) continue;
        const written = (forms: typeof apart) =>
          new Set(
            forms.flatMap(({ anchor, left, right }) =>
              spelt(writeSide(left)).flatMap((a) =>
                spelt(writeSide(right)).map((b) => [anchor?.join(' '), a, b].join(' / ')),
              ),
            ),
          );
        expect(written(sharedSides(apart))).toEqual(written(apart));
      }
    },
  );
});
