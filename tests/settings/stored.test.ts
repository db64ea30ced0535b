import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { type Migration, readStored, toStored } from '../../src/settings/stored.ts';

const settings: Settings = {
  defaultMode: 'always',
  sites: { 'saltmarsh.example': 'off' },
  badge: false,
  badgeSites: { 'saltmarsh.example': true },
  memory: 'text',
  memorySites: { 'altomare.example': false },
};

describe('readStored', () => {
  it('reads back what was stored', () => {
    expect(readStored(toStored(settings))).toEqual({ settings, aside: null });
  });

  it('uses the defaults where nothing is stored', () => {
    expect(readStored(undefined)).toEqual({ settings: DEFAULT_SETTINGS, aside: null });
  });

  it('takes no consent for granted where settings were stored before there was a memory', () => {
    const stored = { version: 1, defaultMode: 'always', sites: { 'saltmarsh.example': 'off' }, badge: false };
    const read = readStored(stored);
    expect(read).toEqual({ settings: { ...settings, badgeSites: {}, memory: 'off', memorySites: {} }, aside: null });
  });

  it('remembers nothing where it does not understand how much to remember', () => {
    const stored = { ...toStored(settings), memory: 'all', memorySites: { 'altomare.example': 'no', x: true } };
    expect(readStored(stored)).toEqual({
      settings: { ...settings, memory: 'off', memorySites: { x: true } },
      aside: { memory: 'all', memorySites: { 'altomare.example': 'no' } },
    });
  });

  it('uses what it understands and sets the rest aside', () => {
    const stored = {
      ...toStored(settings),
      badge: 'perhaps',
      colour: 'teal',
      sites: { 'saltmarsh.example': 'off', 'altomare.example': 'sometimes', 'no host': 'off' },
    };
    expect(readStored(stored)).toEqual({
      settings: { ...settings, badge: DEFAULT_SETTINGS.badge },
      aside: { badge: 'perhaps', colour: 'teal', sites: { 'altomare.example': 'sometimes', 'no host': 'off' } },
    });
  });

  it.each([['a string'], [null], [[1, 2]], [{ defaultMode: 'off' }], [{ version: 0 }], [{ version: 1.5 }]])(
    'keeps %j aside and uses the defaults',
    (stored) => {
      const read = readStored(stored);
      expect(read.settings).toEqual(DEFAULT_SETTINGS);
      expect(JSON.stringify(read.aside)).toContain(JSON.stringify(stored));
    },
  );

  it('keeps all of a newer version aside, and uses what it still understands', () => {
    const stored = { ...toStored(settings), version: 99, colour: 'teal' };
    expect(readStored(stored)).toEqual({ settings, aside: stored });
  });

  it('never throws, and always gives settings that read back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), sites: fc.object() })), (stored) => {
        const read = readStored(stored).settings;
        expect(readStored(toStored(read))).toEqual({ settings: read, aside: null });
      }),
    );
  });
});

describe('migrations', () => {
  const migrations: Migration[] = [
    ({ quiet, ...record }) => ({ ...record, badge: quiet !== true }),
    ({ mode, ...record }) => ({ ...record, defaultMode: mode }),
  ];

  it('run in order, from the version that was stored', () => {
    expect(readStored({ version: 1, quiet: true, mode: 'off' }, migrations).settings).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      defaultMode: 'off',
    });
    expect(readStored({ version: 2, badge: true, mode: 'off' }, migrations).settings.defaultMode).toBe('off');
    expect(readStored({ version: 3, badge: false, defaultMode: 'always' }, migrations)).toEqual({
      settings: { ...DEFAULT_SETTINGS, badge: false, defaultMode: 'always' },
      aside: null,
    });
  });

  it('lose nothing when one fails', () => {
    const stored = { version: 1, quiet: true };
    const failing = () => {
      throw new Error('cannot');
    };
    expect(readStored(stored, [failing])).toEqual({ settings: DEFAULT_SETTINGS, aside: stored });
  });
});
