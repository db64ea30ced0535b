import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

function start(...args: string[]) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

// Elsewhere there is always a display, and a browser would open.
it.runIf(process.platform === 'linux')(
  'prints the trails where there is no display, and how to load what it built',
  () => {
    const { status, stdout } = start();
    expect(status).toBe(0);
    expect(stdout).toMatch(/translator Ines Calloway[\s\S]*dist\/chrome[\s\S]*dist\/firefox\/manifest\.json/);
  },
);

it('says how it is used where it is used wrongly', () => {
  expect(start('--nonsense')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('npm start') });
  expect(start('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm start') });
});
