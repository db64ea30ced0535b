import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import { suffixRules } from '../../scripts/suffixes.ts';
import { cutHost, registrableOf } from '../../src/outlets/registrable.ts';

const rules = suffixRules().filter((rule) => !/\P{ASCII}/u.test(rule));

/** The same as tldts says of a host, in our words. */
function expected(host: string): ReturnType<typeof cutHost> {
  const { domain, domainWithoutSuffix, publicSuffix, subdomain } = parse(host);
  if (!domain || !domainWithoutSuffix || !publicSuffix) return null;
  return { registrable: domain, label: domainWithoutSuffix, suffix: publicSuffix, before: subdomain ?? '' };
}

const differing = (hosts: readonly string[]) =>
  hosts.flatMap((host) => {
    const [ours, theirs] = [cutHost(host), expected(host)].map((cut) =>
      JSON.stringify(cut, cut && Object.keys(cut).sort()),
    );
    return ours === theirs ? [] : [[host, ours, theirs]];
  });

describe('where a host is cut', () => {
  it('is where tldts cuts it, at each suffix of the Public Suffix List', () => {
    expect(rules.length).toBeGreaterThan(6000);
    const hosts = rules.flatMap((rule) => {
      const suffix = rule.replace(/^!/, '').replace(/^\*/, 'any');
      return [
        suffix,
        `paper.${suffix}`,
        `www.paper.${suffix}`,
        `a.b.paper.${suffix}`,
        suffix.replace(/^[^.]+/, 'paper'),
      ];
    });
    expect(differing(hosts)).toEqual([]);
  });

  it('is where tldts cuts it, in each host of the rows', () => {
    const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
    const entries = [...rows.outlets.map(({ domain }) => domain), ...rows.hosts.map(({ host }) => host)];
    const hosts = [...new Set(entries.map((entry) => entry.replace(/\/.*$/, '')))];
    expect(hosts.length).toBeGreaterThan(10_000);
    expect(differing(hosts.flatMap((host) => [host, `news.${host}`]))).toEqual([]);
  });

  it('is nowhere in what nobody can have registered', () => {
    const hosts = [
      '',
      '.',
      'localhost',
      'co.uk',
      'a..example',
      '.example',
      '127.0.0.1',
      '[2001:db8::1]',
      '2001:db8::1',
    ];
    for (const host of hosts) expect(registrableOf(host)).toBeNull();
  });

  it('takes no host for what objects inherit', () => {
    expect(registrableOf('paper.constructor')).toBe('paper.constructor');
    expect(registrableOf('www.paper.__proto__')).toBe('paper.__proto__');
  });
});
