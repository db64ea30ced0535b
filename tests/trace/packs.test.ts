import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeStories } from '../../src/stories/encode.ts';

const RUN = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
const item = {
  id: 'bridge',
  title: 'Mayor opens the Velm bridge',
  text: 'Mayor Ilka Dornath opened the Velm bridge in Sandhaven on Monday after eleven years of work. It cost 48 million crowns, four times what the council had been told, and the ferry crews who lost their jobs stayed away from the ceremony.',
  language: 'en',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function traced(pack: Uint8Array | null) {
  const file = path.join(folder, 'pack');
  if (pack) writeFileSync(file, pack);
  const args = ['trace', '--batch', '--always', '--pack', file];
  const input = JSON.stringify({ id: '1', text: item.text, title: 'A copy' });
  return spawnSync(process.execPath, [RUN, ...args], { input, encoding: 'utf8' });
}

describe('a pack from outside', () => {
  it('is asked besides the bundled one', () => {
    const { status, stdout } = traced(encodeStories([item]));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).report.story).toMatchObject({ id: 'bridge', match: 'verbatim-copy' });
  });

  it('is refused, and nothing is traced, where it is damaged, something else or missing', () => {
    const damaged = encodeStories([item]);
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1;
    for (const [pack, message] of [
      [damaged, 'The pack is damaged'],
      [new TextEncoder().encode('no pack at all, but a text'), 'no Headwater pack'],
      [null, 'no such file'],
    ] as const) {
      rmSync(path.join(folder, 'pack'), { force: true });
      const { status, stdout, stderr } = traced(pack);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(message);
    }
  });
});
