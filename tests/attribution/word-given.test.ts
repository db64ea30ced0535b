import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

/** The sources of a sentence that give their word in it. */
function given(text: string, language: string): string[] {
  const { attributions, wordsGiven } = attributed({ paragraphs: [text] }, language);
  return attributions.flatMap(({ source, span }) => (span?.cue && wordsGiven.has(span.cue[0]) ? [source.name] : []));
}

describe('a word that a story may rest on', () => {
  it.each([
    ['en', 'The pier will close in spring, harbour officials announced Tuesday at the fair.', 'harbour officials'],
    ['en', 'Police said the driver had fallen asleep.', 'Police'],
    ['en', 'Mayor Tessa Rowan confirmed on Monday that the pier will close.', 'Tessa Rowan'],
    ['en', '“The pier is rotten,” claimed Tessa Rowan.', 'Tessa Rowan'],
    ['de', 'Der Steg wird im Frühjahr geschlossen, sagte ein Sprecher am Montag.', 'ein Sprecher'],
    ['de', 'Die Bürgermeisterin bestätigte am Montag, dass der Steg geschlossen wird.', 'Die Bürgermeisterin'],
    ['es', 'Según fuentes del puerto, el muelle cerrará en primavera.', 'fuentes del puerto'],
  ])('in %s: %s', (language, text, source) => {
    expect(given(text, language)).toContain(source);
  });

  it.each([
    ['en', 'Tessa Rowan has agreed a deal to lead the rowing club.'],
    ['en', 'Kestrel Motors sees sales growth of two percent.'],
    ['en', 'The rowers extended their losing streak and ended Fenside’s title hopes in the league.'],
    ['en', 'Those gains add to a rise of forty percent this year.'],
    ['en', 'He thinks the pier is rotten.'],
    ['de', 'Wir empfehlen Ihnen einen anderen Browser.'],
    ['de', 'Rüschen und Volants finden sich in diesem Frühjahr überall.'],
  ])('none in %s: %s', (language, text) => {
    expect(given(text, language)).toEqual([]);
  });
});
