import { existsSync } from 'node:fs';
import path from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface FoundBrowser {
  engine: Engine;
  /** As people call it. */
  name: string;
  executable: string;
}

/** What a search depends on; handed in by tests. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (file: string) => boolean;
}

interface Candidate {
  engine: Engine;
  name: string;
  /** Commands to be looked for on the path; Linux only. */
  commands: string[];
  /** Inside the folder of applications. */
  mac: string;
  /** Inside any of the folders of programs. */
  windows: string;
}

/** In the order in which they are tried. */
const CANDIDATES: readonly Candidate[] = [
  {
    engine: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    engine: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    engine: 'firefox',
    name: 'Firefox ESR',
    commands: ['firefox-esr'],
    mac: 'Firefox ESR.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox ESR/firefox.exe',
  },
  {
    engine: 'firefox',
    name: 'Firefox',
    commands: ['firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/** Debian's command is a shell wrapper that adds flags of its own; this is what it starts. */
const BEHIND_WRAPPER: Readonly<Record<string, string>> = { '/usr/bin/chromium': '/usr/lib/chromium/chromium' };

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Finds a browser of an engine, or of any. `HEADWATER_BROWSER` (the path of an executable) goes before all others for
 * the engine that its name suggests.
 * @returns null where there is none
 */
export function findBrowser(engine: Engine | null = null, machine: Machine = THIS_MACHINE): FoundBrowser | null {
  const chosen = chosenBrowser(machine);
  if (chosen !== null && (engine === null || engine === chosen.engine)) return chosen;
  for (const candidate of CANDIDATES) {
    if (engine !== null && engine !== candidate.engine) continue;
    const executable = placesOf(candidate, machine).find(machine.exists);
    if (executable === undefined) continue;
    const behind = BEHIND_WRAPPER[executable];
    const real = behind !== undefined && machine.exists(behind) ? behind : executable;
    return { engine: candidate.engine, name: candidate.name, executable: real };
  }
  return null;
}

function chosenBrowser({ env, exists }: Machine): FoundBrowser | null {
  const executable = env.HEADWATER_BROWSER;
  if (executable === undefined || executable === '') return null;
  if (!exists(executable)) throw new Error(`HEADWATER_BROWSER names ${executable}, which does not exist.`);
  const name = path.basename(executable);
  return { engine: /firefox/i.test(name) ? 'firefox' : 'chromium', name, executable };
}

function placesOf(candidate: Candidate, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].map((folder) => `${folder}/${candidate.mac}`);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, candidate.windows));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return candidate.commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}
