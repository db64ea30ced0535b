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
