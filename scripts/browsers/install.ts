import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, type FoundBrowser, findBrowser } from './find.ts';

/** The Debian package of each engine. */
const DEBIAN: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * A browser of each engine. What is missing is installed where that needs nobody's leave: on Debian, as root.
 * @throws where one is missing and cannot be installed; the message holds the one command that installs it
 */
export function requireBrowsers(): Record<Engine, FoundBrowser> {
  const missing = (Object.keys(DEBIAN) as Engine[]).filter((engine) => findBrowser(engine) === null);
  if (missing.length > 0) install(missing);
  return { chromium: requireBrowser('chromium'), firefox: requireBrowser('firefox') };
}

function install(engines: Engine[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const packages = engines.map((engine) => DEBIAN[engine]);
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed with status ${status ?? 'none'}.`);
  }
}

function requireBrowser(engine: Engine): FoundBrowser {
  const found = findBrowser(engine);
  if (found !== null) return found;
  throw new Error(
    `There is no ${engine === 'firefox' ? 'Firefox' : 'Chromium or Chrome'} here. ${howToInstall(engine)}`,
  );
}

function howToInstall(engine: Engine): string {
  const brew = engine === 'firefox' ? 'firefox' : 'chromium';
  if (process.platform === 'darwin') return `Install it with: brew install --cask ${brew}`;
  if (process.platform === 'win32') {
    return `Install it with: winget install ${engine === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  }
  if (existsSync('/etc/debian_version')) {
    return `Install it with: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN[engine]}`;
  }
  return 'Install it with your package manager, or name its executable in HEADWATER_BROWSER.';
}
