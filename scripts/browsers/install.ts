import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, type FoundBrowser, findBrowser } from './find.ts';

const APT = ['install', '-y', '--no-install-recommends'];

/** What each engine is called by those who install it. */
const PACKAGES: Record<Engine, { debian: string; brew: string; winget: string }> = {
  chromium: { debian: 'chromium', brew: 'chromium', winget: 'Google.Chrome' },
  firefox: { debian: 'firefox-esr', brew: 'firefox@esr', winget: 'Mozilla.Firefox.ESR' },
};

/**
 * A browser of each engine. What is missing is installed where that needs nobody's leave: on Debian, as root.
 * @throws where one is missing and cannot be installed; the message holds the one command that installs it
 */
export function requireBrowsers(): Record<Engine, FoundBrowser> {
  const engines = Object.keys(PACKAGES) as Engine[];
  const isMissing = (engine: Engine) => findBrowser(engine) === null;
  if (engines.some(isMissing)) installOnDebian(engines.filter(isMissing));
  const [chromium, firefox] = [findBrowser('chromium'), findBrowser('firefox')];
  if (chromium !== null && firefox !== null) return { chromium, firefox };
  const missing = engines.filter(isMissing);
  throw new Error(`There is no ${missing.join(' and no ')} here. Install it with: ${commandFor(missing)}`);
}

function installOnDebian(engines: Engine[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const packages = engines.map((engine) => PACKAGES[engine].debian);
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  for (const args of [['update'], [...APT, ...packages]]) {
    const { status } = spawnSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.log(`apt-get ${args[0]} failed with status ${status ?? 'none'}.`);
  }
}

function commandFor(engines: Engine[]): string {
  const names = (manager: 'debian' | 'brew' | 'winget') => engines.map((engine) => PACKAGES[engine][manager]).join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${names('brew')}`;
  if (process.platform === 'win32') return `winget install ${names('winget')}`;
  if (existsSync('/etc/debian_version'))
    return `sudo apt-get update && sudo apt-get ${APT.join(' ')} ${names('debian')}`;
  return `your package manager (${names('debian')}), or name an executable in HEADWATER_BROWSER`;
}
