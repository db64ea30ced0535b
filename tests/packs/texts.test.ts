import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/packs/container.ts';
import { encodeTexts, openTexts } from '../../src/packs/texts.ts';

const NAMES = ['Известия', '', 'The Guardian', 'the-guardian.example', '环球时报 🗞'];
/** Enough of one kind that symbols pay. */
const HOSTS = Array.from({ length: 400 }, (_, i) => `www.daily-news-${i * 7}.example`);

const open = (texts: readonly string[]) => openTexts(encodeTexts(texts), 'names');

describe('texts', () => {
  it.each([[NAMES], [HOSTS], [[...HOSTS, ...NAMES]], [[]]])('give back what was put in', (texts) => {
    const read = open(texts);
    expect(read.length).toBe(texts.length);
    expect(texts.map((_, i) => read.at(i))).toEqual(texts);
  });

  it('give back whatever was put in, short and long', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii', maxLength: 400 }));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        // Lone surrogates are no text, and come back as what stands for them.
        const whole = texts.filter((one) => !/\p{Cs}/u.test(one));
        const read = open([...whole, ...HOSTS]);
        expect(whole.map((_, i) => read.at(i))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('take less than half the bytes where they are alike', () => {
    const plain = HOSTS.reduce((sum, host) => sum + host.length, 0);
    expect(encodeTexts(HOSTS).byteLength).toBeLessThan(plain / 2);
  });

  it('have the same bytes each time', () => {
    expect(encodeTexts(HOSTS)).toEqual(encodeTexts(HOSTS));
  });

  it('are compared with ASCII without being decoded', () => {
    const read = open([...HOSTS, ...NAMES]);
    HOSTS.forEach((host, i) => {
      expect(read.isAscii(i, `https://${host}`, 8)).toBe(true);
      expect(read.isAscii(i, `${host}x`, 0)).toBe(false);
      expect(read.isAscii(i, host.slice(0, -1), 0)).toBe(false);
      expect(read.isAscii(i, HOSTS[(i + 1) % HOSTS.length] ?? '', 0)).toBe(false);
    });
    expect(read.isAscii(HOSTS.length + 1, 'x', 1)).toBe(true);
    expect(read.isAscii(HOSTS.length, 'Izvestia', 0)).toBe(false);
    expect(read.isAscii(9999, '', 0)).toBe(false);
  });

  it('are parsed where they are JSON', () => {
    const read = open(['[1]', '[1']);
    expect(read.json(0)).toEqual([1]);
    expect(() => read.json(1)).toThrow(PackError);
  });

  it('are refused out of range and where they end early', () => {
    expect(() => open(NAMES).at(NAMES.length)).toThrow('no text 5');
    const bytes = encodeTexts(NAMES);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => {
        const read = openTexts(bytes.slice(0, length), 'names');
        NAMES.forEach((_, i) => void read.at(i));
      }).toThrow(PackError);
    }
  });

  it('throw nothing but PackError on any changed byte', () => {
    const bytes = encodeTexts([...NAMES, ...HOSTS.slice(0, 40)]);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = bytes.slice();
      damaged[i] = (damaged[i] ?? 0) ^ 0xff;
      try {
        const read = openTexts(damaged, 'names');
        for (let n = 0; n < Math.min(read.length, 20); n++) {
          read.isAscii(n, 'www.daily-news-7.example', 0);
          read.at(n);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
      }
    }
  });
});
