import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

/** The sections of which every paragraph, point and row promises something. */
const PROMISING = [
  ['SECURITY.md', 'What an attacker could try, what stands against it, and how to see that'],
  ['SECURITY.md', 'What can go wrong in a browser, and the test of each'],
  ['PRIVACY.md', 'What it reads'],
  ['PRIVACY.md', 'What it keeps'],
  ['PRIVACY.md', 'What it sends'],
] as const;

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(['SECURITY.md', 'PRIVACY.md'])('%s', (document) => {
  it('names only files and commands that there are', () => {
    expect(proofsIn(read(document)).length).toBeGreaterThan(5);
    expect(missingIn(read(document))).toEqual([]);
  });
});

describe.each(PROMISING)('%s, “%s”', (document, title) => {
  it('names with each promise the test or command that proves it', () => {
    const promises = promisesIn(sectionOf(read(document), title));
    expect(promises.length).toBeGreaterThan(1);
    expect(promises.filter((promise) => proofsIn(promise).length === 0)).toEqual([]);
  });
});

describe('the check of these documents', () => {
  it('finds a file or a command that there is not', () => {
    const text = 'See `tests/none.test.ts`, `manifest.json`, `npm run none` and `npm test`.';
    expect(missingIn(text)).toEqual(['tests/none.test.ts', 'npm run none']);
  });

  it('finds a promise without a proof', () => {
    const text =
      '- It does *this*\n  (`npm test`).\n- It does that.\n\n| a | b |\n|---|---|\n| kept | `tests/a.test.ts` |\n';
    expect(promisesIn(text)).toEqual([
      '- It does *this* (`npm test`).',
      '- It does that.',
      '| kept | `tests/a.test.ts` |',
    ]);
    expect(promisesIn(text).filter((promise) => proofsIn(promise).length === 0)).toEqual(['- It does that.']);
  });
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The files of the project and the commands that a text names, in order. */
function proofsIn(text: string): string[] {
  const named = [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
  return named.filter((code) => /^(?:tests|src|scripts)\/|^[\w.-]+\.(?:json|md)$|^npm (?:run |test)/.test(code));
}

function missingIn(text: string): string[] {
  return proofsIn(text).filter((code) => {
    const [, script] = /^npm (?:run )?([\w-]+)/.exec(code) ?? [];
    return script === undefined ? !existsSync(path.join(ROOT, code)) : !(script in scripts);
  });
}

function sectionOf(document: string, title: string): string {
  const [, after = ''] = document.split(`\n## ${title}\n`);
  return after.split('\n## ', 1)[0] ?? '';
}

/** The paragraphs, points of lists and rows of tables of a section, without the heads of tables. */
function promisesIn(section: string): string[] {
  return section
    .replace(/^\|.*\n\|[-|]+\|\n/gm, '')
    .split(/\n\n|\n(?=[-|] ?)/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter((part) => part !== '');
}
