import { describe, expect, it } from 'vitest';
import { coverStory } from '../../src/provenance/coverage.ts';
import type { RecordedStory } from '../../src/provenance/recorded.ts';
import { buildTrail } from '../../src/provenance/trail.ts';
import type { Attribution, Credit, TrailStop } from '../../src/report.ts';
import type { Story } from '../../src/stories/story.ts';
import { attributionOf, evidenceAt, findingsOf, indexOf, itemOf, outlets, storyOf } from './findings.ts';

const end = { url: 'https://here.example/story', name: 'Here', wrapper: null, translatedInto: null };
const self = { domain: 'here.example', name: 'Here' };

const recorded = (story: Story): RecordedStory => ({ story, outlets, self, addresses: ['https://here.example/story'] });

/** `name –relation→ name –relation→ …`; inferred relations carry a question mark. */
function draw(trail: readonly TrailStop[]): string {
  return trail
    .map(({ node, step }) =>
      step ? `${node.name} –${step.relation}${step.certainty === 'inferred' ? '?' : ''}→` : node.name,
    )
    .join(' ');
}

describe('the trail by the page’s own words', () => {
  it('is the page alone where it says nothing', () => {
    expect(draw(buildTrail(findingsOf([]), end, null))).toBe('Here');
  });

  it('goes from the unnamed source over the original to the translation, with who translated it', () => {
    const trail = buildTrail(
      findingsOf(
        [
          attributionOf('original-publication', 'outlet', 'Gazeta', { outlet: 'gazeta.example' }),
          attributionOf('quotation', 'anonymous', 'an engineer', { start: 110 }),
        ],
        {
          credits: [
            { role: 'translator', name: 'Ana Lund', outlet: null, evidence: evidenceAt(0) },
            { role: 'photographer', name: 'Bo Berg', outlet: null, evidence: evidenceAt(0) },
          ],
        },
      ),
      end,
      null,
    );
    expect(draw(trail)).toBe('an engineer –told→ Gazeta –translated→ Here');
    expect(trail[1]?.step?.credits).toEqual([{ role: 'translator', name: 'Ana Lund' }]);
    expect(trail.map(({ node }) => node.language)).toEqual([null, 'pt', 'en']);
  });

  it('takes the text of the outlet behind “Source:” for what the credited translator translated', () => {
    const credits = [{ role: 'translator' as const, name: 'Ana Lund', outlet: null, evidence: evidenceAt(0) }];
    const source = attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', scope: 'article' });
    expect(draw(buildTrail(findingsOf([source], { credits }), end, null))).toBe('Gazeta –translated→ Here');
    const cited = attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' });
    expect(draw(buildTrail(findingsOf([cited], { credits }), end, null))).toBe('Gazeta –cited→ Here');
  });

  it('does not call a copy in the same language a translation', () => {
    const copied = attributionOf('republication', 'outlet', 'Wire', { outlet: 'wire.example' });
    expect(draw(buildTrail(findingsOf([copied]), end, null))).toBe('Wire –republished→ Here');
  });

  it('knows Norwegian by each of its tags', () => {
    const index = indexOf({ 'varde.example': ['Varde', 'nb'] });
    const taken = attributionOf('republication', 'outlet', 'Varde', { outlet: 'varde.example' });
    expect(draw(buildTrail(findingsOf([taken], { language: 'no', outlets: index }), end, null))).toBe(
      'Varde –republished→ Here',
    );
  });

  it('puts a republisher nearer than the original', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('original-publication', 'outlet', 'Gazeta', { outlet: 'gazeta.example' }),
        attributionOf('republication', 'outlet', 'Relay', { outlet: 'relay.example' }),
      ]),
      end,
      null,
    );
    expect(trail.map(({ node }) => node.name)).toEqual(['Gazeta', 'Relay', 'Here']);
  });

  it('follows a chain inside one sentence back to its unnamed source', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example', via: ['Gazeta', 'an official'] }),
        attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' }),
        attributionOf('quotation', 'anonymous', 'an official'),
      ]),
      end,
      null,
    );
    expect(draw(trail)).toBe('an official –told→ Gazeta –cited→ Relay –cited→ Here');
  });

  it('gives an outlet that nobody knows the address that its name links to', () => {
    const cites = attributionOf('citation', 'outlet', 'Dockside Gazette');
    const reference = 'https://gazette.example/1';
    const linked = { ...cites, links: [{ ...evidenceAt(0), where: 'link' as const, reference }] };
    expect(buildTrail(findingsOf([linked]), end, null)[0]?.node.url).toBe(reference);
  });

  it('takes whoever first reported it as cited, not as whose text it is', () => {
    const first = attributionOf('original-publication', 'outlet', 'Gazeta', {
      outlet: 'gazeta.example',
      scope: 'statement',
    });
    expect(draw(buildTrail(findingsOf([first]), end, null))).toBe('Gazeta –cited→ Here');
  });

  it('takes another outlet’s text for a translation where the page says that a machine made one', () => {
    const taken = attributionOf('republication', 'outlet', 'Wire', { outlet: 'wire.example' });
    expect(draw(buildTrail(findingsOf([taken], { isTranslation: true }), end, null))).toBe('Wire –translated→ Here');
  });

  it('takes a source line as the nearest step, and what the text cites as that source’s word by inference', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' }),
        attributionOf('citation', 'outlet', 'Wire', { outlet: 'wire.example', start: 5 * 102, scope: 'article' }),
      ]),
      end,
      null,
    );
    expect(draw(trail)).toBe('Gazeta –cited?→ Wire –cited→ Here');
  });

  it('does not put a speaker of its own behind the outlet that it cites', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('quotation', 'person', 'Marit Lund'),
        attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', start: 110 }),
      ]),
      end,
      null,
    );
    expect(draw(trail)).toBe('Gazeta –cited→ Here');
  });

  it('hears in the next sentence whom the cited outlet has it from', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' }),
        attributionOf('citation', 'outlet', 'the paper', { outlet: 'gazeta.example', via: ['an aide'], start: 110 }),
        attributionOf('quotation', 'anonymous', 'an aide', { start: 110 }),
      ]),
      end,
      null,
    );
    expect(draw(trail)).toBe('an aide –told→ Gazeta –cited→ Here');
  });

  it('takes an unnamed source that speaks after the citation for the cited outlet’s, by inference', () => {
    const cites = attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' });
    const speaks = attributionOf('quotation', 'anonymous', 'two people at the dam', { start: 110 });
    expect(draw(buildTrail(findingsOf([cites, speaks]), end, null))).toBe(
      'two people at the dam –told?→ Gazeta –cited→ Here',
    );
    expect(draw(buildTrail(findingsOf([cites, speaks], { ownReporting: true }), end, null))).toBe(
      'Gazeta –cited→ Here',
    );
    const earlier = { ...cites, evidence: evidenceAt(220) };
    expect(draw(buildTrail(findingsOf([speaks, earlier]), end, null))).toBe('Gazeta –cited→ Here');
  });

  it('puts no outlet behind the one to whom somebody spoke', () => {
    const wire = attributionOf('wire', 'agency', 'Wire', { outlet: 'wire.example' });
    const told = attributionOf('citation', 'agency', 'Wire', {
      outlet: 'wire.example',
      via: ['Marit Lund'],
      start: 110,
      scope: 'statement',
    });
    const marit = attributionOf('quotation', 'person', 'Marit Lund', { start: 110 });
    const other = attributionOf('citation', 'outlet', 'Other', { outlet: 'other.example', start: 220 });
    expect(draw(buildTrail(findingsOf([wire, told, marit, other]), end, null))).toBe(
      'Marit Lund –told→ Wire –wire→ Here',
    );
  });

  it('takes a channel for the one at the address that a source line gives', () => {
    const line = attributionOf('republication', 'outlet', 'kiosk.example/lanternnews', {
      outlet: 'kiosk.example/lanternnews',
    });
    const channel = attributionOf('citation', 'outlet', 'the channel Lantern', { start: 110 });
    expect(buildTrail(findingsOf([line, channel]), end, null)).toHaveLength(2);
    const other = attributionOf('citation', 'outlet', 'the channel Beacon', { start: 110 });
    expect(buildTrail(findingsOf([line, other]), end, null)).toHaveLength(3);
  });

  it('gives no stop to half a sentence', () => {
    const clause = attributionOf('citation', 'outlet', `${'that the dam may break, '.repeat(3)}Vestnik`);
    expect(draw(buildTrail(findingsOf([clause]), end, null))).toBe('Here');
  });

  it('takes a lone source line for what was translated, where somebody translated it', () => {
    const source = attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', scope: 'article' });
    const credits: Credit[] = [{ role: 'translator', name: 'Ida Roth', outlet: null, evidence: evidenceAt(null) }];
    expect(draw(buildTrail(findingsOf([source], { credits }), end, null))).toBe('Gazeta –translated→ Here');
    const via = attributionOf('republication', 'outlet', 'Relay', { outlet: 'relay.example' });
    expect(draw(buildTrail(findingsOf([source, via], { credits }), end, null))).toBe(
      'Gazeta –cited→ Relay –translated→ Here',
    );
  });

  it('follows a chain over several sentences', () => {
    const trail = buildTrail(
      findingsOf([
        attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example', via: ['Gazeta'] }),
        attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', via: ['an aide'], start: 110 }),
        attributionOf('quotation', 'anonymous', 'an aide', { start: 110 }),
      ]),
      end,
      null,
    );
    expect(draw(trail)).toBe('an aide –told→ Gazeta –cited→ Relay –cited→ Here');
    const round = [
      attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example', via: ['Gazeta'] }),
      attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', via: ['Relay'], start: 110 }),
    ];
    expect(draw(buildTrail(findingsOf(round), end, null))).toBe('Gazeta –cited→ Relay –cited→ Here');
  });

  it('leaves out an outlet that is cited for a detail far down', () => {
    const late = attributionOf('citation', 'outlet', 'Other', { outlet: 'other.example', start: 5 * 102 });
    expect(draw(buildTrail(findingsOf([late]), end, null))).toBe('Here');
  });

  it('leaves out the outlet that names itself', () => {
    const own = attributionOf('citation', 'outlet', 'Here', { outlet: 'here.example' });
    expect(draw(buildTrail(findingsOf([own]), end, null))).toBe('Here');
  });

  it('ends a citation that comes back to the page, and says so', () => {
    const round = attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example', via: ['Here'] });
    const trail = buildTrail(findingsOf([round]), end, null);
    expect(trail.map(({ node }) => node.type)).toEqual(['circular', 'outlet', 'page']);
    expect(trail[0]?.node.outlet).toBe('here.example');
  });

  it('shows a page seen through a page translator as translated by machine', () => {
    const trail = buildTrail(
      findingsOf([], {
        credits: [{ role: 'translator', name: 'a machine', outlet: null, evidence: evidenceAt(null) }],
      }),
      { ...end, wrapper: { kind: 'translation', host: 'translate.example' }, translatedInto: 'fi' },
      null,
    );
    expect(draw(trail)).toBe('Here –translated→ translate.example');
    expect(trail.map(({ node }) => node.language)).toEqual(['en', 'fi']);
  });
});

describe('an outlet that is described and not named', () => {
  const media = attributionOf('citation', 'outlet', 'local media');
  const unnamedOutlets = new Set(['local media']);

  it('gives way to an unnamed source that the page describes', () => {
    const speaks = attributionOf('quotation', 'anonymous', 'a civil servant', { start: 110 });
    expect(draw(buildTrail(findingsOf([media, speaks], { unnamedOutlets }), end, null))).toBe(
      'a civil servant –told→ Here',
    );
  });

  it('stands at the beginning of the trail as an unnamed source', () => {
    const trail = buildTrail(findingsOf([media], { unnamedOutlets }), end, null);
    expect(draw(trail)).toBe('local media –cited→ Here');
    expect(trail[0]?.node).toMatchObject({ type: 'anonymous', outlet: null });
  });

  it('gives way to one that is named', () => {
    const cites = attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example' });
    expect(draw(buildTrail(findingsOf([media, cites], { unnamedOutlets }), end, null))).toBe('Relay –cited→ Here');
  });

  it('is nobody’s coverage', () => {
    const trail = buildTrail(findingsOf([media], { unnamedOutlets }), end, null);
    const page = {
      self: null,
      host: 'here.example',
      url: end.url,
      addresses: [end.url],
      language: 'en',
      published: null,
    };
    expect(coverStory(null, { ...page, role: 'citation', trail }, outlets)).toEqual([]);
  });
});

describe('the trail with a story’s record', () => {
  it('is lengthened by what the record knows, marked as inferred', () => {
    const trail = buildTrail(findingsOf([]), end, recorded(storyOf([itemOf('here.example', 'rewrite')])));
    expect(draw(trail)).toBe('one unnamed engineer –told?→ Gazeta –rewritten?→ Here');
    expect(trail[1]?.node.date).toBe('2031-05-01');
  });

  it('rests on nobody who is only said to think or do something', () => {
    const cued = (at: number): Attribution => ({
      ...attributionOf('quotation', 'organization', 'the rowing club'),
      span: { source: null, cue: [at, at + 4], content: null },
    });
    const drawn = (at: number) => draw(buildTrail(findingsOf([cued(at)], { wordsGiven: new Set([10]) }), end, null));
    expect(drawn(10)).toBe('the rowing club –told→ Here');
    expect(drawn(30)).toBe('Here');
  });

  it('is of a press release only where that is said of the whole text', () => {
    const release = (scope: Attribution['scope'], start: number) =>
      attributionOf('press-release', 'organization', 'the harbour board', { scope, start });
    const drawn = (one: Attribution) => draw(buildTrail(findingsOf([one]), end, null));
    expect(drawn(release('article', 510))).toBe('the harbour board –published→ Here');
    expect(drawn(release('statement', 0))).toBe('the harbour board –told→ Here');
    expect(drawn(release('statement', 510))).toBe('Here');
  });

  it('is not lengthened behind what the page found out itself', () => {
    const speaks = [attributionOf('quotation', 'person', 'Rado Fink')];
    const own = findingsOf(speaks, { ownReporting: true });
    expect(draw(buildTrail(own, end, recorded(storyOf([]))))).toBe('Rado Fink –told→ Here');
    expect(draw(buildTrail(findingsOf(speaks), end, recorded(storyOf([]))))).toBe(
      'one unnamed engineer –told?→ Gazeta –cited?→ Here',
    );
  });

  it('does not go back to whom the page names only after what it was told itself', () => {
    const official = attributionOf('quotation', 'anonymous', 'a senior official');
    const cites = attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example' });
    const at = (start: number): Attribution[] => [
      official,
      { ...cites, span: { source: null, cue: [start, start + 6], content: null } },
    ];
    const told = { ownReporting: true, spokeHere: 20 };
    const drawn = (start: number) => draw(buildTrail(findingsOf(at(start), told), end, null));
    expect(drawn(60)).toBe('a senior official –told→ Here');
    expect(drawn(5)).toBe('Relay –cited→ Here');
  });

  it('continues from the outlet that the page cites', () => {
    const cites = attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example' });
    const story = storyOf([itemOf('relay.example', 'translation', { via: ['gazeta.example'] })]);
    expect(draw(buildTrail(findingsOf([cites]), end, recorded(story)))).toBe(
      'one unnamed engineer –told?→ Gazeta –translated?→ Relay –cited→ Here',
    );
  });

  it('says that the page copies what it cites where the record lists it as a copy of that', () => {
    const cites = attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example' });
    const copy = itemOf('here.example', 'verbatim-copy', {
      url: end.url,
      via: ['gazeta.example'],
      evidence: 'the same text',
    });
    const trail = buildTrail(findingsOf([cites]), end, recorded(storyOf([copy])));
    expect(draw(trail)).toBe('one unnamed engineer –told?→ Gazeta –copied?→ Here');
    expect(trail[1]?.step?.evidence.map(({ where }) => where)).toEqual(['text', 'dataset']);
    const other = attributionOf('citation', 'outlet', 'Relay', { outlet: 'relay.example' });
    expect(draw(buildTrail(findingsOf([other]), end, recorded(storyOf([copy]))))).toContain('Relay –cited→ Here');
  });

  it('keeps the unnamed source as the page describes it', () => {
    const attributions = [
      attributionOf('citation', 'outlet', 'Gazeta', { outlet: 'gazeta.example', via: ['a man at the dam'] }),
      attributionOf('quotation', 'anonymous', 'a man at the dam'),
    ];
    expect(draw(buildTrail(findingsOf(attributions), end, recorded(storyOf([]))))).toBe(
      'a man at the dam –told→ Gazeta –cited→ Here',
    );
  });

  it('does not put words of this page’s speakers behind another outlet’s report', () => {
    const speaker = attributionOf('quotation', 'person', 'Mayor Ivo Hart');
    const story = storyOf([itemOf('here.example', 'citation', { via: ['gazeta.example'] })]);
    expect(draw(buildTrail(findingsOf([speaker]), end, recorded(story)))).toBe(
      'one unnamed engineer –told?→ Gazeta –cited?→ Here',
    );
  });

  it('adds nothing behind the origin itself, nor behind own reporting', () => {
    const origin = recorded(storyOf([], { origin: { ...storyOf([]).origin, outlet: 'here.example' } }));
    expect(buildTrail(findingsOf([]), end, origin).map(({ node }) => node.name)).toEqual([
      'one unnamed engineer',
      'Here',
    ]);
    const own = recorded(storyOf([itemOf('here.example', 'independent')]));
    expect(draw(buildTrail(findingsOf([]), end, own))).not.toContain('Gazeta');
  });

  it('stops where recorded credits go round in a circle', () => {
    const story = storyOf([
      itemOf('here.example', 'citation', { via: ['relay.example', 'here.example'] }),
      itemOf('relay.example', 'citation', { via: ['here.example'] }),
    ]);
    const trail = buildTrail(findingsOf([]), end, recorded(story));
    expect(trail.map(({ node }) => node.type)).toEqual(['circular', 'outlet', 'page']);
  });
});
