import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at its end. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Everything that is made, and may be thrown away. */
export const DIST = path.join(ROOT, 'dist');

const shared = path.join(path.dirname(ROOT), 'shared');

/**
 * The folder of real articles and public test data beside a checkout, or null where there is none. None of it is
 * needed to build or run Headwater.
 */
export const SHARED = existsSync(shared) ? shared : null;
