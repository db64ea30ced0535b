import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '../../scripts/stories/made-up.ts';
import { checkContainer } from '../../src/packs/container.ts';
import { encodeStories } from '../../src/stories/encode.ts';

const RUN = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { article } = press(9);
const items = Array.from({ length: 6000 }, (_, i) => article(`item-${i}`, 8));

function start(): { process: ChildProcess; done: Promise<{ status: number | null; said: string }> } {
  const args = ['stories', 'build', '--items', path.join(folder, 'items'), '-o', path.join(folder, 'pack')];
  const child = spawn(process.execPath, [RUN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const done = new Promise<{ status: number | null; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }));
  });
  return { process: child, done };
}

const pack = () => readFileSync(path.join(folder, 'pack'));

// Each build takes all cores, of which a busy machine leaves it little.
describe('building a pack', { timeout: 300_000 }, () => {
  it('passes bad lines over, says which, and gives the same bytes as one thread', async () => {
    const some = items.slice(0, 300);
    const lines = some.map((item) => JSON.stringify(item));
    writeFileSync(
      path.join(folder, 'items'),
      [...lines.slice(0, 120), '{"id":', '', '{"id":"x"}', ...lines.slice(120)].join('\n'),
    );
    const { status, said } = await start().done;
    expect(status).toBe(1);
    expect(said).toContain('line 121: ');
    expect(said).toContain('line 123: no “text”');
    expect(said).toContain('300 stories, 2 lines passed over');
    expect(() => checkContainer(pack())).not.toThrow();
    expect(Buffer.compare(pack(), encodeStories(some))).toBe(0);
    expect(existsSync(path.join(folder, 'pack.journal'))).toBe(false);
  });

  it('goes on after it was killed, and loses nothing', async () => {
    writeFileSync(path.join(folder, 'items'), items.map((item) => JSON.stringify(item)).join('\n'));
    const journal = path.join(folder, 'pack.journal');
    const first = start();
    while (first.process.exitCode === null && !(existsSync(journal) && statSync(journal).size > 1 << 20)) await wait(5);
    first.process.kill('SIGKILL');
    await first.done;
    expect(existsSync(path.join(folder, 'pack'))).toBe(false);
    const { status, said } = await start().done;
    expect(status).toBe(0);
    const [, lines] = said.match(/Going on after line (\d+)/) ?? [];
    expect(Number(lines)).toBeGreaterThan(100);
    expect(Buffer.compare(pack(), encodeStories(items))).toBe(0);
  });
});
