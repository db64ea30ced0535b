import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';

const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
const outlets = openOutlets(encodeOutlets(rows));

describe('every row', () => {
  it('is found by its address, at any page, port and case of it', () => {
    const lost = rows.outlets.filter(({ domain }) =>
      [
        domain,
        `https://${domain}/`,
        `http://${domain.replace(/^[^/]+/, (host) => `${host.toUpperCase()}.:8080`)}/some/page.html?x=1#y`,
      ].some((address) => outlets.byAddress(address)?.domain !== domain),
    );
    expect(lost.map(({ domain }) => domain)).toEqual([]);
  });

  it('is found at the mobile and the secure side of its host', () => {
    const lost = rows.outlets.filter(
      ({ domain }) => outlets.byAddress(`https://m.${domain.replace(/^www\./, '')}/x`)?.domain !== domain,
    );
    // A site below a public suffix is known by one host only.
    expect(lost.map(({ domain }) => domain).filter((domain) => !domain.startsWith('www.'))).toEqual([]);
  });

  it('comes back with all that it says', () => {
    for (const row of rows.outlets) {
      const { named: _, ...facts } = row;
      expect(outlets.get(row.domain)).toMatchObject(facts);
    }
  });

  it('leads from its further addresses to itself', () => {
    for (const { host, outlet } of rows.hosts) expect([host, outlets.byAddress(host)?.domain]).toEqual([host, outlet]);
  });
});
