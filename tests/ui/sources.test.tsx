import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import type { Attribution, Sourcing } from '../../src/report.ts';
import { fakeI18n } from './fake-i18n.ts';
import { emptyReport, line } from './reports.ts';

let root: Element;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('browser', { i18n: fakeI18n() });
  vi.resetModules();
  root = document.getElementById('app') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const SAID = line('A pilot said the lock leaks.', 0);

describe('whom an article quotes', () => {
  it('says how much rests on unnamed sources alone, and why they are unnamed', async () => {
    const reason = line('He asked not to be named.', 60);
    await draw({ anonymous: [{ description: 'a pilot', reason, evidence: SAID }], onAnonymousAlone: 2, claims: 7 });
    expect(shown('.counts')).toBe('2 of 7 sentences with a source rest on unnamed sources alone.');
    expect(shown('.source details')).toContain('The page says why it is not named:');
    expect([...root.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      reason.quote,
      SAID.quote,
    ]);
  });

  it('says where the page gives no reason', async () => {
    await draw({ anonymous: [{ description: 'a pilot', reason: null, evidence: SAID }] });
    expect(shown('.source details')).toContain('The page does not say why it is not named.');
    expect(root.querySelector('.counts')).toBeNull();
  });

  it('lists hearsay with its sentences, also where nobody is quoted', async () => {
    await draw({ hearsay: [line('The lock reportedly leaks.')] }, []);
    expect(shown('.source summary')).toBe('1 sentence told as hearsay, without a source');
    expect(shown('.source blockquote')).toBe('The lock reportedly leaks.');
  });
});

describe('what facts come from', () => {
  it("is Headwater's own in the reader's language, or another's by its title", async () => {
    vi.stubGlobal('browser', { i18n: fakeI18n('de') });
    const { DataSources, DataSourcesContext } = await import('../../src/ui/DataSources.tsx');
    const { sources } = parseRows(readRowFiles('src/data')).rows;
    const list = <DataSources keys={['stories', 'curated', 'fundus']} />;
    render((<DataSourcesContext.Provider value={sources}>{list}</DataSourcesContext.Provider>) as ComponentChild, root);
    const [own, other, records] = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(own).toMatch(/^Headwaters eigene Liste, aus allgemeinem Wissen\s· Lizenz: CC0 proposed/);
    expect(other).toMatch(/^fundus: /);
    expect(records).toMatch(/^Headwaters eigene Aufzeichnungen von Geschichten\s· Lizenz: CC0\s·/);
  });
});

async function draw(sourcing: Partial<Sourcing>, attributions: Attribution[] = [pilot()]): Promise<void> {
  const { QuotedSources } = await import('../../src/ui/QuotedSources.tsx');
  const report = emptyReport();
  const whole = { ...report, attributions, sourcing: { ...report.sourcing, ...sourcing } };
  render((<QuotedSources report={whole} candidates={{}} />) as ComponentChild, root);
}

function pilot(): Attribution {
  return {
    kind: 'quotation',
    source: { type: 'anonymous', name: 'a pilot', outlet: null },
    cue: 'said',
    via: [],
    scope: 'statement',
    certainty: 'stated',
    evidence: SAID,
    links: [],
    span: null,
  };
}

function shown(selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
