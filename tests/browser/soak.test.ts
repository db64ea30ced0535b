import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { faultsOf } from '../../scripts/soak/faults.ts';
import { soak } from '../../scripts/soak/soak.ts';
import { ENGINES } from './session.ts';

describe.each(ENGINES)('mutated pages in many tabs of one session in %s', (engine) => {
  it('break nothing, connect to nothing and fill no memory', async () => {
    const browser = findBrowser(engine);
    if (browser === null) throw new Error(`There is no ${engine} here; npm test says how to install it.`);
    const soaked = await soak({ browser, pages: 120, tabs: 40, seed: 1 });
    expect(faultsOf(soaked)).toEqual([]);
    expect(soaked).toMatchObject({ pages: 120, tabs: 40 });
  });
});
