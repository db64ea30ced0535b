import { webext } from '../ui/webext.ts';
import { bundledReader } from './reader.ts';
import { startBackground } from './service.ts';

const reader = bundledReader((path) => webext.runtime.getURL(path));
startBackground(webext, reader);
// A worker is mostly woken to read: the packs come in while it still waits to hear what.
reader.prepare();
