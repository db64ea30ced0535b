import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { requireBrowsers } from './browsers/install.ts';
import { DIST, ROOT, SHARED } from './root.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  /** A command and its arguments; the project's own tools stand without a path. */
  command?: string[];
  /** A vitest project, whose tests are counted one by one. */
  projects?: string[];
  /** What has no command of its own; it throws where it fails. */
  check?: () => void;
}

const REPORTS = path.join(DIST, 'test-reports');

/** Everything that must hold, cheapest first. A step that fails lets the others run, so that one run tells all. */
const STEPS: readonly Step[] = [
  { name: 'types', command: ['node', 'node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', command: ['node', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'dead code', command: ['node', 'node_modules/knip/bin/knip.js'] },
  { name: 'import direction', command: ['node', 'scripts/run.mjs', 'check-imports'] },
  { name: 'unit tests and saved pages', projects: ['unit', 'pages'] },
  { name: 'build', command: ['node', 'scripts/run.mjs', 'build'] },
  { name: 'packages', projects: ['packages'] },
  { name: 'browsers present', check: requireBrowsers },
  { name: 'the extension in Chromium and Firefox', projects: ['browser'] },
];

/** Runs every step, says how each went, and ends with one line that counts all tests; answers 1 where one failed. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`npm test takes no arguments; for some of the tests: npx vitest run ${args.join(' ')}\n`);
    return 2;
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const summary: string[] = [];
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const step of STEPS) {
    console.log(`\n── ${step.name}`);
    const start = Date.now();
    const tally = await runStep(step);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    const line = `${tally.failed === 0 ? '✓' : '✗'} ${step.name}: ${counts(tally)}, ${seconds(Date.now() - start)}`;
    console.log(line);
    summary.push(line);
  }
  console.log(`\n── summary\n${summary.join('\n')}`);
  if (SHARED === null) console.log('skipped: no ../shared (the tests on real articles; nothing else needs it)');
  console.log(`\n${counts(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<Tally> {
  if (step.projects !== undefined) return runTests(step.name, step.projects);
  try {
    step.check?.();
    const status = step.command === undefined ? 0 : await spawned(step.command);
    return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runTests(name: string, projects: string[]): Promise<Tally> {
  const report = path.join(REPORTS, `${name.replace(/\W+/g, '-')}.json`);
  const status = await spawned([
    'node',
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const tally = readTally(report);
  // A run that broke outside any test (a file that does not load, an error nobody caught) fails too.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a command with its output passed through, and answers its exit status. */
function spawned([command, ...args]: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const executable = command === 'node' ? process.execPath : (command ?? '');
    const child = spawn(executable, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

function counts({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
