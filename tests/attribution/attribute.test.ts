import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/report.ts';
import { attributed, heard } from './invented.ts';

function sources(attributions: readonly Attribution[]): string[] {
  return attributions.map(({ source }) => source.name);
}

describe('an outlet that is described and not named', () => {
  const unnamed = (text: string, language: string) => [...attributed({ paragraphs: [text] }, language).unnamedOutlets];

  it.each([
    ['en', 'A bridge fell on Monday, local media reported.', 'local media'],
    ['en', 'A bridge fell, according to Lorvian media reports.', 'Lorvian media reports'],
    ['de', 'Eine Brücke ist eingestürzt, berichteten lokale Medien.', 'lokale Medien'],
    ['de', 'Eine Brücke ist eingestürzt, wie eine Zeitung berichtete.', 'eine Zeitung'],
    ['nl', 'Een brug is ingestort, melden lokale media.', 'lokale media'],
    ['pl', 'Most runął w poniedziałek, podają lokalne media.', 'lokalne media'],
    ['ru', 'Мост рухнул в понедельник, сообщают местные СМИ.', 'местные СМИ'],
    ['ar', 'انهار جسر يوم الاثنين، بحسب وسائل إعلام محلية.', 'وسائل إعلام محلية'],
  ])('is known for that in %s: %s', (language, text, expected) => {
    expect(unnamed(text, language)).toContain(expected);
  });

  it.each([
    ['en', 'A bridge fell on Monday, the Tarnvale Media Tribune newspaper reported.'],
    ['en', 'A bridge fell on Monday, Vestnik reported.'],
    ['de', 'Eine Brücke ist eingestürzt, berichtete die Zeitung Dorfbote.'],
  ])('is none where it has a name in %s: %s', (language, text) => {
    expect(unnamed(text, language)).toEqual([]);
  });

  it('had nothing told to it by name', () => {
    const { attributions } = attributed(
      { paragraphs: ['Der Betreiber Nordkraft erklärte dem Blatt, die Werte seien gut.'] },
      'de',
    );
    expect(attributions.filter(({ source }) => source.type === 'outlet')).toEqual([]);
  });
});

describe('a name in quotation marks behind an adjective', () => {
  it.each([
    ['de', 'Das Tal wurde geräumt. Das berichtet der lorvische »Vestnik«.'],
    ['de', 'Das Tal wurde geräumt. Das berichtet die lorvische „Vestnik“.'],
    ['fr', 'La vallée a été évacuée, rapporte le lorvien « Vestnik ».'],
    ['it', 'La valle è stata evacuata, scrive il lorviano «Vestnik».'],
  ])('is the outlet’s in %s: %s', (language, text) => {
    const { attributions } = attributed({ paragraphs: [text] }, language);
    expect(attributions).toMatchObject([{ kind: 'citation', source: { name: 'Vestnik', outlet: 'vestnik.example' } }]);
  });
});

describe('a translated article', () => {
  const page = attributed({
    paragraphs: [
      {
        text: 'Originally appeared at Vestnik, translated by Ilse Marenko exclusively for Page; Edited by Tom van der Laar',
        role: 'credit',
      },
      'The mayor sent a letter to the harbour board. This was reported by a source close to the harbour board.',
      '“The letter arrived. It asks for cranes,” the source said.',
      'According to the board’s Safety Committee Chairman, Piet Okoro, the cranes are old.',
      'The source of Vestnik notes that the board will have to pay.',
      'Deputy Transport Minister, Ana Belova, opened the meeting in June.',
      '“We expect a list,” the minister noted.',
    ],
  });

  it('credits the translator and the editor, and no outlet', () => {
    expect(page.credits.map(({ role, name }) => [role, name])).toEqual([
      ['translator', 'Ilse Marenko'],
      ['editor', 'Tom van der Laar'],
    ]);
    expect(page.credits[0]?.evidence).toMatchObject({ where: 'text', start: 0, outside: false });
  });

  it('names the outlet that published it first, with the words that say so', () => {
    const [first] = page.attributions;
    expect(first).toMatchObject({
      kind: 'original-publication',
      source: { type: 'outlet', name: 'Vestnik', outlet: 'vestnik.example' },
      cue: 'Originally appeared at',
    });
    expect(page.article.text.slice(...(first?.span?.source ?? [0, 0]))).toBe('Vestnik');
  });

  it('calls the unnamed source by its description, however it is pointed to', () => {
    const anonymous = page.attributions.filter(({ source }) => source.type === 'anonymous');
    expect(sources(anonymous)).toEqual(Array(3).fill('a source close to the harbour board'));
    const said = anonymous[1];
    expect(page.article.text.slice(...(said?.span?.source ?? [0, 0]))).toBe('the source');
    expect(page.article.text.slice(...(said?.span?.content ?? [0, 0]))).toBe(
      '“The letter arrived. It asks for cranes,”',
    );
  });

  it('cites the outlet that an unnamed source spoke to, without making it the speaker', () => {
    const cited = page.attributions.filter(({ kind }) => kind === 'citation');
    expect(cited).toMatchObject([
      { source: { outlet: 'vestnik.example' }, via: ['a source close to the harbour board'], span: { source: null } },
    ]);
  });

  it('takes a name beside an office, and gives it back to the office', () => {
    expect(sources(page.attributions)).toContain('Piet Okoro');
    expect(page.attributions.at(-1)?.source).toMatchObject({ type: 'person', name: 'Ana Belova' });
  });
});

describe('a chain in one sentence', () => {
  it('gives the outlet what it cites as via, and the unnamed source a row of its own', () => {
    const { attributions } = attributed({
      paragraphs: [
        'The port asked for cranes, the Vestnik newspaper reported on Monday, citing an unidentified harbour source.',
      ],
    });
    expect(attributions).toMatchObject([
      {
        kind: 'citation',
        source: { type: 'outlet', name: 'Vestnik', outlet: 'vestnik.example' },
        via: ['an unidentified harbour source'],
      },
      { kind: 'quotation', source: { type: 'anonymous', name: 'an unidentified harbour source' }, via: [] },
    ]);
  });

  it('follows two citations, nearest first', () => {
    const { attributions } = attributed({
      paragraphs: ['The Harbour Post writes, citing Norwire, which has it from an official who spoke to Vestnik.'],
    });
    expect(attributions[0]).toMatchObject({
      source: { outlet: 'harbourpost.example' },
      via: ['Norwire', 'Vestnik', 'an official'],
    });
    expect(attributions[1]).toMatchObject({
      source: { type: 'agency', outlet: 'norwire.example' },
      via: ['Vestnik', 'an official'],
    });
  });

  it('counts whom a source told as the outlet that has it from the source', () => {
    const { attributions } = attributed({ paragraphs: ['“It is late,” a senior official told the Daily Lantern.'] });
    expect(attributions).toMatchObject([
      { kind: 'quotation', source: { type: 'anonymous', name: 'a senior official' } },
      {
        kind: 'citation',
        source: { outlet: 'dailylantern.example' },
        via: ['a senior official'],
        span: { source: null },
      },
    ]);
  });
});

describe('the outlet of the page', () => {
  it('is no source of its own', () => {
    const self = { domain: 'vestnik.example', name: 'Vestnik' };
    const { attributions } = attributed(
      { paragraphs: ['“It is late,” an official told Vestnik. Vestnik reported it first.'] },
      'en',
      self,
    );
    expect(attributions).toMatchObject([{ source: { type: 'anonymous', name: 'an official' } }]);
  });
});

describe('lines that are not the article', () => {
  it('gives nothing for a caption or a biography', () => {
    const { attributions, credits } = attributed({
      paragraphs: ['The cranes are old.'],
      lines: [
        { text: 'The harbour in June. Source: Vestnik', role: 'caption' },
        { text: 'He reported for the Harbour Post and the Daily Lantern.', role: 'biography' },
      ],
    });
    expect([attributions, credits]).toEqual([[], []]);
  });
});

describe('an outlet that writes its name in lower case', () => {
  it('is known by it where it is spelled just so', () => {
    expect(heard('According to quayside, the cranes are old.', 'en')).toEqual([
      'citation outlet quayside (quayside.example)',
    ]);
    // Known as "Daily Lantern", so that the word alone in lower case is a lantern.
    expect(heard('According to lantern, the cranes are old.', 'en')).toEqual(['quotation anonymous lantern']);
  });
});

describe('a name and a colon at the head of a line', () => {
  it.each([
    ['sv', 'Astrid Vallmo: Jag ger aldrig upp drömmen om guld'],
    ['de', 'Jette Brandis: Wir haben den Hafen zu spät gebaut'],
    ['pl', 'Hanna Sowirska: Nie wierzyłam, że dopłynę do brzegu'],
  ])('is whose words follow, where they speak of themselves (%s)', (language, text) => {
    expect(heard(text, language)).toEqual([`quotation person ${text.slice(0, text.indexOf(':'))}`]);
  });

  it.each([
    ['sv', 'Norra Vallmo: Bron är avstängd till på måndag'],
    ['de', 'Bad Brandis: Der Hafen ist bis Montag gesperrt'],
    ['pl', 'Dolna Sowirska: Most jest zamknięty do poniedziałku'],
  ])('is a place where nobody does (%s)', (language, text) => {
    expect(heard(text, language)).toEqual([]);
  });
});

describe('a verb that no list holds', () => {
  it.each([
    ['cs', 'Skipper podle vyšetřovatele nedodržel odstup.', 'vyšetřovatele'],
    ['sk', 'Prievozník podľa vyšetrovateľa nedodržal odstup.', 'vyšetrovateľa'],
    ['pl', 'Szyper według lekarza zlekceważył ostrzeżenie.', 'lekarza'],
  ])('ends the name of a source, by its ending (%s)', (language, text, name) => {
    expect(heard(text, language)).toEqual([`quotation anonymous ${name}`]);
  });
});

describe('labels with many choices', () => {
  it('are heard in each of their wordings, wherever one ends and another goes on', () => {
    for (const label of ['Originally published by', 'This article was first published in', 'First appeared in'])
      expect(heard(`${label} Vestnik`, 'en')).toEqual(['original-publication outlet Vestnik (vestnik.example)']);
  });
});

describe('the agency of a dateline or an end sign', () => {
  it.each([
    ['(Norwire/red) The harbour closed.', 'en'],
    ['HARBOUR/Norwire. The harbour closed.', 'en'],
    ['Harbour /Norwire/ The harbour closed.', 'en'],
    ['The harbour closed. (With Norwire and others)', 'en'],
    ['Le port a fermé. (Avec Norwire et AFP)', 'fr'],
    ['The harbour closed. (Norwire-AP)', 'en'],
  ])('is read in "%s"', (text, language) => {
    expect(heard(text, language)).toContain('wire agency Norwire (norwire.example)');
  });

  it.each(['The harbour (Norwire pier) closed.', 'The harbour closed. (Photo: Norwire)'])('is not in "%s"', (text) => {
    expect(heard(text, 'en').filter((line) => line.startsWith('wire agency'))).toEqual([]);
  });
});

describe('the authors of an article', () => {
  const credited = (authors: string[]) =>
    attributed({ paragraphs: ['The mayor opened the harbour on Friday.'], authors }).credits;

  it('are credited', () => {
    expect(credited(['Ilse Marenko'])).toMatchObject([{ role: 'author', name: 'Ilse Marenko', outlet: null }]);
  });

  it('are credited for the wire where an agency signs', () => {
    expect(credited(['Norwire'])).toMatchObject([{ role: 'wire', name: 'Norwire', outlet: 'norwire.example' }]);
  });
});
