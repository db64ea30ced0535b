import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

/** A browser looks these up letter by letter; Alphabetic, Uppercase and Lowercase say nearly the same, and it has them ready. */
const SLOW = /\\[pP]\{(?:L|Lu|Ll|Letter)\}/;

function slowLines(text: string): string[] {
  return text.split('\n').filter((line) => SLOW.test(line));
}

it('names letters in expressions by the properties that a browser has ready', () => {
  const src = path.join(ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    slowLines(readFileSync(path.join(src, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

it('would find one that is not', () => {
  expect(slowLines(String.raw`const NAME = /^\p{Lu}\w+/u;`)).toHaveLength(1);
  expect(slowLines(String.raw`new RegExp('[^\\p{L}]', 'u')`)).toHaveLength(1);
});
