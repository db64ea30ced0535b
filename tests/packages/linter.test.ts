import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { readSources } from '../../scripts/check-imports.ts';
import { ensurePacks } from '../../scripts/pack.ts';
import { ROOT } from '../../scripts/root.ts';

interface Finding {
  code: string;
  message: string;
  file: string | null;
}

/**
 * Warnings that are looked at and right to be there, each once in its file: Preact can set innerHTML, for those who use
 * dangerouslySetInnerHTML. Headwater does not, as the test below holds, and its content security policy forbids it.
 */
const ACCEPTED = ['popup.js', 'panel.js', 'options.js', 'welcome.js', 'text.js'].map(
  (file) => `UNSAFE_VAR_ASSIGNMENT in ${file}`,
);

const out = mkdtempSync(path.join(tmpdir(), 'headwater-lint-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

it('pleases the linter of Mozilla’s add-on site', async () => {
  const built = await build({ out, packs: await ensurePacks() });
  const { errors, warnings } = await lint(built.find(({ browser }) => browser === 'firefox')?.zip ?? '');
  expect(errors).toEqual([]);
  expect(warnings.map(({ code, file }) => `${code} in ${file}`).sort()).toEqual(ACCEPTED.toSorted());
});

it('never sets HTML from a string', () => {
  for (const [file, text] of readSources(path.join(ROOT, 'src'))) {
    expect(text, file).not.toMatch(
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/,
    );
  }
});

function lint(file: string): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const linter = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  return new Promise((resolve, reject) => {
    // It answers with status 1 where it found errors, which its output then lists.
    execFile(process.execPath, [linter, '--output', 'json', file], { maxBuffer: 2 ** 26 }, (error, stdout) => {
      if (stdout.trimStart().startsWith('{')) resolve(JSON.parse(stdout));
      else reject(error ?? new Error(`addons-linter said: ${stdout}`));
    });
  });
}
