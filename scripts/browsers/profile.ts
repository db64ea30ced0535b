import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Reader } from './reader.ts';

/** Makes an empty profile for a browser with the extension in it. */
export function newProfile(options: LaunchOptions): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwater-profile-'));
  const launch = options.browser.engine === 'firefox' ? launchFirefox : launchChromium;
  return {
    launch: () => launch(options, folder),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/** A reader's browser whose profile outlives a restart. */
export interface Profile {
  /** Starts the browser on this profile. Only one may run at a time. */
  launch(): Promise<Reader>;
  /** Deletes the profile. The browser must have been closed. */
  remove(): void;
}
