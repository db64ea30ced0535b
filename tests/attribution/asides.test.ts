import { describe, expect, it } from 'vitest';
import { attributed, heard } from './invented.ts';

/** The verb stands behind a comma, but no statement before it: the subject does, with words that describe it. */
describe('whom an aside describes', () => {
  it.each([
    ['fr', 'Le ministre, invité de Vestnik, a critiqué le maire de Lorvik pour son silence.', 'Le ministre'],
    ['fr', 'Claire Morel, invitée de Vestnik mardi, a accusé le préfet d’avoir menti.', 'Claire Morel'],
    ['it', 'Il sindaco, intervistato da Vestnik, accusa il ministro di aver mentito.', 'Il sindaco'],
    ['nl', 'De minister, te gast bij Vestnik, bekritiseerde de burgemeester.', 'De minister'],
    ['sv', 'Ministern, intervjuad av Vestnik, anklagade borgmästaren för att ljuga.', 'Ministern'],
    ['de', 'Der Minister, von Vestnik befragt, warf dem Bürgermeister Lügen vor.', 'Der Minister'],
    ['pl', 'Minister, gość Vestnik, zarzucił burmistrzowi kłamstwo.', 'Minister'],
    ['ru', 'Министр, выступая на радио, обвинил мэра во лжи.', 'Министр'],
  ])('is the speaker, and not the object behind the verb (%s): %s', (language, text, speaker) => {
    const spoken = heard(text, language).filter((line) => line.startsWith('quotation'));
    expect(spoken).toEqual([`quotation person ${speaker}`]);
  });

  it.each([
    ['fr', 'Le pont sera rouvert lundi, a annoncé le maire.', 'le maire'],
    ['fr', 'Le maire ment, dénonce la députée.', 'la députée'],
    ['it', 'Il ponte resterà chiuso, ha detto il sindaco.', 'il sindaco'],
    ['nl', 'De brug blijft dicht, zegt de burgemeester.', 'de burgemeester'],
    ['sv', 'Ministern ljuger, menar borgmästaren.', 'borgmästaren'],
    ['de', 'Der Minister lügt, sagte die Bürgermeisterin, und das seit Jahren.', 'die Bürgermeisterin'],
  ])('is nobody where something was said before the verb (%s): %s', (language, text, speaker) => {
    expect(heard(text, language)).toEqual([`quotation person ${speaker}`]);
  });
});

describe('a paragraph that opens like a line of credits', () => {
  it.each([
    ['en', 'Interviewed by Vestnik on Monday, the mayor accused the minister of lying for years.', 'the mayor'],
    ['es', 'Entrevistado por Vestnik sobre el puente, el alcalde acusó al ministro de mentir.', 'el alcalde'],
  ])('is a sentence where its subject and a verb follow (%s): %s', (language, text, speaker) => {
    const paragraphs = ['…', text, '…'];
    const { attributions } = attributed({ paragraphs }, language);
    expect(attributions.map(({ kind, source, via }) => [kind, source.name, ...via])).toEqual([
      ['citation', 'Vestnik', speaker],
      ['quotation', speaker],
    ]);
  });

  it('is one where a name ends it', () => {
    const { credits } = attributed({ paragraphs: ['The bridge is shut.', 'Interviewed by Jane Orde, Lorvik'] }, 'en');
    expect(credits.map(({ role, name }) => `${role} ${name}`)).toContain('author Jane Orde');
  });
});

describe('a dateline', () => {
  it.each([
    ['es', 'Lorvik, 18 mar (NWA).- La comisaria de Pesca, Ida Roth, avisó de que no habrá más margen.', 'Ida Roth'],
    ['hr', 'LORVIK, 4. ožujka – Ministar je rekao da se pregovori nastavljaju.', 'Ministar'],
    ['de', 'Lorvik (NWA) – Die Ministerin sagte, es werde spät.', 'Die Ministerin'],
  ])('is no subject of what follows it (%s): %s', (language, text, name) => {
    const { attributions } = attributed({ paragraphs: [text] }, language);
    expect(attributions.filter(({ kind }) => kind === 'quotation').map(({ source }) => source.name)).toEqual([name]);
  });

  it('is none where somebody stands in front of the dash', () => {
    const text = 'Ida Roth (34) – the mayor of Lorvik – said it was late.';
    expect(heard(text, 'en')).toEqual(['quotation person Ida Roth']);
  });
});

describe('a party or an age in brackets', () => {
  it.each([
    ['sv', 'Det blir inget nytt stöd, säger energiminister Ida Roth (S) till Vestnik.'],
    ['nb', '– Vi kan ikke leve med det, sier ordfører Ida Roth (Sp) til Vestnik.'],
    ['da', 'Det bliver ikke til noget, siger minister Ida Roth (V) til Vestnik.'],
  ])('parts nobody from whom they told it (%s): %s', (language, text) => {
    expect(heard(text, language)).toEqual([
      'quotation person Ida Roth',
      'citation outlet Vestnik (vestnik.example) via Ida Roth',
    ]);
  });
});

describe('a name behind an office and whose it is', () => {
  it.each([
    [
      'it',
      '«Niente sconti», ha detto l’assessora regionale alla Sanità, Ida Roth, a margine della riunione.',
      'Ida Roth',
    ],
    ['he', 'שר החוץ של לורביק, איינר הולמסון, אמר כי המשא ומתן קרוב להסכם.', 'איינר הולמסון'],
    ['el', '«Δεν θα κάνουμε πίσω», δήλωσε ο δήμαρχος Άνω Πεδιάδας, Στέλιος Βαρδής.', 'Στέλιος Βαρδής'],
  ])('is who speaks (%s): %s', (language, text, name) => {
    expect(heard(text, language)).toEqual([`quotation person ${name}`]);
  });
});

it('a title with a full stop opens the name beside an office', () => {
  const text = '– Będziemy się odwoływać – powiedział dziennikarzom obrońca, mec. Ivo Rotski z Lorvika.';
  expect(heard(text, 'pl')).toEqual(['quotation person Ivo Rotski']);
});

it('a party in brackets parts no office from its town', () => {
  const text =
    '« On nous a menti », a lâché lundi soir le maire (SD) de Lorvel, Ivo Roth, à l’issue d’un conseil houleux.';
  expect(heard(text, 'fr')).toEqual(['quotation person Ivo Roth']);
});

describe('the end of the sentence before', () => {
  it.each([
    ['en', 'The share of the port was 52%. Mayor Ida Roth said it was a record.', 'Ida Roth'],
    ['en', 'The ferry has not. Mayor Ida Roth said it was a record.', 'Ida Roth'],
    ['sv', 'Den stängs, skrev borgmästaren på X. Ordföranden Ida Roth säger att det inte räcker.', 'Ida Roth'],
  ])('says nothing of who speaks in the next (%s): %s', (language, text, name) => {
    const { attributions } = attributed({ paragraphs: [text] }, language);
    expect(attributions.at(-1)?.source.name).toBe(name);
  });
});
