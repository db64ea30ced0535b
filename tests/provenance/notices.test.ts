import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/outlets/outlet.ts';
import { type PageFacts, pageNotices } from '../../src/provenance/notices.ts';
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
