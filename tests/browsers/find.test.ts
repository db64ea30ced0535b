import { expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers/find.ts';

function machine(platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}): Machine {
  return { platform, env: { PATH: '/usr/local/bin:/usr/bin', ...env }, exists: (file) => files.includes(file) };
}

it('finds a command on the path', () => {
  const found = findBrowser(null, machine('linux', ['/usr/bin/google-chrome-stable']));
  expect(found).toEqual({ engine: 'chromium', name: 'Chrome', executable: '/usr/bin/google-chrome-stable' });
});

it('goes past the wrapper of Debian', () => {
  const files = ['/usr/bin/chromium', '/usr/lib/chromium/chromium'];
  expect(findBrowser('chromium', machine('linux', files))?.executable).toBe('/usr/lib/chromium/chromium');
  expect(findBrowser('chromium', machine('linux', files.slice(0, 1)))?.executable).toBe('/usr/bin/chromium');
});

it('finds none of an engine that is not there', () => {
  expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeNull();
  expect(findBrowser(null, machine('linux', []))).toBeNull();
});

it('knows the folders of macOS and Windows', () => {
  const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findBrowser(null, machine('darwin', [mac]))?.name).toBe('Edge');
  const windows = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
  expect(findBrowser(null, machine('win32', [windows], { PROGRAMFILES: 'C:\\Programs' }))?.engine).toBe('firefox');
});

it('lets HEADWATER_BROWSER go first, for its own engine', () => {
  const env = { HEADWATER_BROWSER: '/opt/firefox/firefox' };
  const here = machine('linux', ['/opt/firefox/firefox', '/usr/bin/chromium'], env);
  expect(findBrowser(null, here)?.executable).toBe('/opt/firefox/firefox');
  expect(findBrowser('chromium', here)?.executable).toBe('/usr/bin/chromium');
});

it('says so where HEADWATER_BROWSER names nothing', () => {
  expect(() => findBrowser(null, machine('linux', [], { HEADWATER_BROWSER: '/nowhere' }))).toThrow('/nowhere');
});
