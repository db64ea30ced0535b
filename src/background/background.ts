import { webext } from '../ui/webext.ts';
import { begunPackFile } from './begun.ts';
import { bundledReader } from './reader.ts';
import { startBackground } from './service.ts';

const reader = bundledReader(begunPackFile);
startBackground(webext, reader);
// The packs come in while the worker still waits to hear what it was woken for.
reader.prepare();
