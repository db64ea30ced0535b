import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/outlets/outlet.ts';
import { type PageFacts, pageNotices, pressRelease } from '../../src/provenance/notices.ts';
import type { Credit } from '../../src/report.ts';
import { evidenceAt, outlets } from './findings.ts';

const nothing: PageFacts = {
  self: null,
  impersonation: null,
  wrapper: null,
  translation: null,
  url: 'https://here.example/story',
};

describe('notices by address and rows', () => {
  it('are none where there is nothing to say', () => {
    expect(pageNotices({ ...nothing, self: outlets.get('here.example') })).toEqual([]);
  });

  it('give a designation as the authority’s word, with date and reference', () => {
    const designation = {
      designation: 'Broadcasting ban',
      authority: 'Council of Somewhere',
      date: '2031-03-01',
      reference: 'Regulation 7/2031',
      source: 'register',
    };
    const self: Outlet = { ...(outlets.get('here.example') as Outlet), designations: [designation] };
    expect(pageNotices({ ...nothing, self })).toMatchObject([
      {
        kind: 'designation',
        text: 'Council of Somewhere · Broadcasting ban · 2031-03-01',
        reference: 'Regulation 7/2031',
        evidence: { where: 'dataset', reference: 'Regulation 7/2031' },
      },
    ]);
  });

  it('say whose name a page wears, and where that outlet publishes', () => {
    const impersonation = {
      outlet: { domain: 'gazeta.example', name: 'Gazeta' },
      evidence: [evidenceAt(null)],
      technique: 'other-ending',
    };
    expect(pageNotices({ ...nothing, impersonation })).toMatchObject([
      { kind: 'impersonation', text: 'This page calls itself Gazeta. Gazeta publishes at gazeta.example.' },
    ]);
  });

  it('say that a text is a press release where its outlet, or that of its dateline, publishes nothing else', () => {
    const sender: Outlet = { ...(outlets.get('wire.example') as Outlet), kind: 'press-release' };
    const self = outlets.get('here.example');
    expect(pressRelease({ self: sender, url: nothing.url }, [], outlets)).toMatchObject({
      kind: 'press-release',
      text: 'Wire',
      evidence: { where: 'address' },
    });
    const index = { ...outlets, get: (domain: string) => (domain === 'wire.example' ? sender : outlets.get(domain)) };
    const wire: Credit = { role: 'wire', name: 'Wire', outlet: 'wire.example', evidence: evidenceAt(0) };
    expect(pressRelease({ self, url: nothing.url }, [wire], index)).toMatchObject({ reference: 'wire.example' });
    expect(pressRelease({ self, url: nothing.url }, [wire], outlets)).toBeNull();
  });

  it('say that a page is seen in an archive, or through a machine’s translation', () => {
    const archived = pageNotices({ ...nothing, wrapper: { kind: 'archive', host: 'archive.example' } });
    expect(archived).toMatchObject([{ kind: 'archive', evidence: { where: 'address', quote: nothing.url } }]);
    const translated = pageNotices({
      ...nothing,
      wrapper: { kind: 'translation', host: 'translate.example' },
      translation: { from: null, to: 'fi' },
    });
    expect(translated).toMatchObject([{ kind: 'machine-translation', text: '? → fi' }]);
  });
});
