import { describe, expect, it } from 'vitest';
import { onPage } from '../../src/outlets/on-page.ts';
import type { NameContext, Outlet, OutletIndex } from '../../src/outlets/outlet.ts';

const asked: [string, NameContext | undefined][] = [];
const lantern = { domain: 'lantern.example', name: 'Lantern' };
const index: OutletIndex = {
  byAddress: (url) => (url.includes('lantern.example') ? lantern : null),
  byName: (name, context) => {
    asked.push([name, context]);
    return { outlet: lantern, candidates: [lantern] };
  },
  get: (domain) => (domain === 'lantern.example' ? ({ ...lantern, country: 'FI' } as Outlet) : null),
  source: () => null,
};

function contextOn(page: Partial<Parameters<typeof onPage>[1]>): NameContext | undefined {
  asked.length = 0;
  onPage(index, { url: 'https://page.example/a', language: 'sv', self: null, links: [], ...page }).byName('Lantern');
  return asked[0]?.[1];
}

describe('the outlets as one page names them', () => {
  it('are told by its language, and by the country of its outlet', () => {
    expect(contextOn({ self: 'lantern.example' })).toEqual({ language: 'sv', country: 'FI', linked: [] });
  });

  it('are told by the country of its address where its outlet is unknown, and by none where anybody has such an address', () => {
    expect(contextOn({ url: 'https://paper.co.za/a' })?.country).toBe('ZA');
    expect(contextOn({ url: 'https://paper.com/a' })?.country).toBeNull();
    expect(contextOn({ url: 'https://paper.tv/a' })?.country).toBeNull();
    expect(contextOn({ url: '' })?.country).toBeNull();
  });

  it('are told by whom it links to, each once', () => {
    const links = ['https://lantern.example/1', 'https://lantern.example/2', 'https://nobody.example/'];
    expect(contextOn({ links })?.linked).toEqual(['lantern.example']);
  });

  it('are looked up once', () => {
    asked.length = 0;
    const names = onPage(index, { url: '', language: null, self: null, links: [] });
    expect(names.byName('Lantern')).toBe(names.byName('Lantern'));
    expect(asked).toHaveLength(1);
  });
});
