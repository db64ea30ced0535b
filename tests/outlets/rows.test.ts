import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { nameKey, withoutQualifier } from '../../src/outlets/names.ts';
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

  it('is found by every name that nobody else has, and never for another', () => {
    const holders = new Map<string, Set<string>>();
    const named = rows.outlets
      .filter(({ named }) => named)
      .flatMap((row) =>
        [row.name, row.nativeName ?? row.name, ...row.aliases].map((name) => ({ name, domain: row.domain })),
      );
    for (const { name, domain } of named) {
      const key = nameKey(withoutQualifier(name));
      holders.set(key, (holders.get(key) ?? new Set()).add(domain));
    }
    const lost = new Set<string>();
    const mistaken = new Set<string>();
    const listed = new Set(rows.collisions.map(({ name }) => nameKey(name)));
    for (const { name, domain } of named) {
      const key = nameKey(withoutQualifier(name));
      const { outlet, candidates } = outlets.byName(name);
      if (!candidates.some((candidate) => candidate.domain === domain)) lost.add(`${name}: ${domain}`);
      if (outlet && !holders.get(key)?.has(outlet.domain)) mistaken.add(`${name}: ${outlet.domain}`);
      const isAlone = holders.get(key)?.size === 1 && !listed.has(key);
      if (isAlone && outlet?.domain !== domain) lost.add(`${name}: ${domain}`);
    }
    expect([...lost]).toEqual([]);
    expect([...mistaken]).toEqual([]);
  });

  it('is not decided on by a name that the rows say is shared, without anything else to go by', () => {
    const domains = (name: string) => new Set(outlets.byName(name).candidates.map(({ domain }) => domain));
    for (const { name, domains: known } of rows.collisions) {
      // A name that is written as an address says whose it is.
      const address = outlets.byAddress(name);
      expect([name, outlets.byName(name).outlet]).toEqual([name, address]);
      for (const domain of known) expect([name, domains(name).has(domain)]).toEqual([name, true]);
    }
  });
});
