// Runs in a worker thread: what is in extracting.ts, once the thread can read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./extracting.ts');
