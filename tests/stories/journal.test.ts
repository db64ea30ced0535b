import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../scripts/stories/journal.ts';
import { press } from '../../scripts/stories/made-up.ts';
import { type Extract, extractOf, packExtract } from '../../src/stories/extract.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  file = path.join(folder, 'pack.journal');
});
afterEach(() => rmSync(folder, { recursive: true }));

const { article } = press(3);
const extracts: (Extract | null)[] = [extractOf(article('a', 3)), null, extractOf(article('b', 1))];

function write(entries: readonly (Extract | null)[], input = 'one'): void {
  const journal = openJournal(file, input);
  for (const entry of entries) journal.append(entry && packExtract(entry));
  journal.flush();
  journal.close();
}

function read(input = 'one'): (Extract | null)[] {
  const journal = openJournal(file, input);
  const entries = [...journal.entries()];
  journal.close();
  return entries;
}

describe('a journal', () => {
  it('gives back what was read, over several runs', () => {
    write(extracts.slice(0, 2));
    write(extracts.slice(2));
    expect(read()).toEqual(extracts);
  });

  it('ends before an entry that was cut short, wherever, and goes on from there', () => {
    write(extracts);
    const whole = readFileSync(file).length;
    truncateSync(file, whole - 5);
    expect(read()).toEqual(extracts.slice(0, 2));
    write(extracts.slice(2));
    expect(read()).toEqual(extracts);
    appendFileSync(file, new Uint8Array(100));
    expect(read()).toEqual(extracts);
  });

  it('of another input is not used', () => {
    write(extracts);
    expect(read('another')).toEqual([]);
  });
});
