import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import type { PackBytes } from '../../src/packs/bundled.ts';
import { encodeStories } from '../../src/stories/encode.ts';
import { compileLanguages, RowsError } from '../pack.ts';
import { ROOT } from '../root.ts';
import { parseRows, type RowFiles, readRowFiles } from '../rows.ts';

const BUNDLED = path.join(ROOT, 'src/data');
const INVENTED = fileURLToPath(new URL('data', import.meta.url));

/**
 * The bundled packs with the rows of the press added, for a demonstration or a test. Nothing of it is written anywhere,
 * so that no invented row can get into what ships.
 * @throws RowsError where the rows have faults
 */
export function compilePressPacks(): PackBytes {
  const bundled = readRowFiles(BUNDLED);
  const files: RowFiles = {
    ...bundled,
    outlets: joined(bundled.outlets, withoutHeader(read('outlets.csv'))),
    sources: joined(bundled.sources, withoutHeader(read('sources.csv'))),
  };
  const { rows, faults } = parseRows(files);
  if (faults.length > 0) throw new RowsError(faults);
  const stories = joined(readFileSync(path.join(BUNDLED, 'stories.jsonl'), 'utf8'), read('stories.jsonl'));
  const records = stories.split('\n').filter((line) => line !== '');
  return {
    ...compileLanguages(),
    outlets: encodeOutlets(rows),
    stories: encodeStories(records.map((line) => JSON.parse(line) as unknown)),
  };
}

function read(name: string): string {
  return readFileSync(path.join(INVENTED, name), 'utf8');
}

/** Tables may come with either kind of line end; one table must keep to one. */
function joined(first: string, second: string): string {
  return `${first.trimEnd()}\n${second}`.replaceAll('\r\n', '\n');
}

function withoutHeader(table: string): string {
  return table.slice(table.indexOf('\n') + 1);
}
