import { webext } from '../ui/webext.ts';
import { bundledReader } from './reader.ts';
import { startBackground } from './service.ts';

startBackground(
  webext,
  bundledReader((path) => webext.runtime.getURL(path)),
);
