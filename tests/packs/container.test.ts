import { describe, expect, it } from 'vitest';
import {
  checkContainer,
  encodeContainer,
  encodeNumbers,
  encodeStrings,
  openContainer,
  PackError,
} from '../../src/packs/container.ts';

const sample = () =>
  encodeContainer([
    ['names', encodeStrings(['Известия', '', 'The Guardian'])],
    ['counts', Uint32Array.of(1, 2 ** 32 - 1)],
  ]);

describe('a pack', () => {
  it('gives back what was put in', () => {
    const pack = openContainer(sample());
    const names = pack.strings('names');
    expect([0, 1, 2].map((i) => names.at(i))).toEqual(['Известия', '', 'The Guardian']);
    expect([...pack.numbers('counts')]).toEqual([1, 2 ** 32 - 1]);
    expect(pack.has('nothing')).toBe(false);
  });

  it.each([[[]], [[0, 255]], [[7, 256]], [[65_535]], [[3, 65_536]], [[2 ** 32 - 1, 0, 1]]])(
    'gives back a column of %j in the width that it needs',
    (values) => {
      const pack = openContainer(encodeContainer([['column', encodeNumbers(values)]]));
      expect([...pack.column('column')]).toEqual(values);
    },
  );

  it('refuses a column of no width, or of half a number', () => {
    const open =
      (...bytes: number[]) =>
      () =>
        openContainer(encodeContainer([['c', Uint8Array.from(bytes)]])).column('c');
    expect(open()).toThrow('numbers of section “c” are damaged');
    expect(open(3, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1)).toThrow(PackError);
    expect(open(2, 0, 0, 0, 0, 0, 0, 0, 1)).toThrow(PackError);
    expect(open(4, 0, 0, 0)).toThrow(PackError);
  });

  it('opens at any alignment', () => {
    const file = sample();
    const shifted = new Uint8Array(file.byteLength + 3);
    shifted.set(file, 3);
    expect(openContainer(shifted.subarray(3)).strings('names').at(0)).toBe('Известия');
  });

  it('has the same bytes each time', () => {
    expect(sample()).toEqual(sample());
  });

  it('refuses every shortened copy of itself', () => {
    const file = sample();
    for (let length = 0; length < file.byteLength; length++) {
      expect(() => openContainer(file.slice(0, length))).toThrow(PackError);
    }
  });

  it('throws nothing but PackError on any changed byte', () => {
    const file = sample();
    for (let i = 0; i < file.byteLength; i++) {
      const damaged = file.slice();
      damaged[i] = (damaged[i] ?? 0) ^ 0xff;
      try {
        const pack = openContainer(damaged);
        pack.numbers('counts');
        const names = pack.strings('names');
        for (let n = 0; n < Math.min(names.length, 10); n++) names.at(n);
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
      }
    }
  });

  it('says which section is missing and which string is out of range', () => {
    const pack = openContainer(sample());
    expect(() => pack.bytes('nothing')).toThrow('no section “nothing”');
    expect(() => pack.strings('names').at(3)).toThrow('no string 3');
  });

  it('of another format, or no pack at all, says so', () => {
    const newer = sample();
    newer.set(new TextEncoder().encode('02'), 6);
    expect(() => openContainer(newer)).toThrow('The pack has format 02; this version of Headwater reads 01.');
    expect(() => openContainer(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'no Headwater pack',
    );
    expect(() => openContainer(new Uint8Array())).toThrow('no Headwater pack');
  });

  it('shows any damage to its checksum', () => {
    const file = sample();
    expect(() => checkContainer(file)).not.toThrow();
    for (let i = 0; i < file.byteLength; i++) {
      // The four bytes after the checksum are of no use yet.
      if (i >= 20 && i < 24) continue;
      const damaged = file.slice();
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      expect(() => checkContainer(damaged)).toThrow(PackError);
    }
  });

  it('parses a string that is JSON, and says where one is none', () => {
    const bytes = encodeContainer([['rows', encodeStrings(['[1]', '[1'])]]);
    const rows = openContainer(bytes).strings('rows');
    expect(rows.json(0)).toEqual([1]);
    expect(() => rows.json(1)).toThrow(PackError);
  });
});
