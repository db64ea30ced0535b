import { describe, expect, it } from 'vitest';
import { attributed } from './invented.ts';

const sources = (...paragraphs: string[]) =>
  attributed({ paragraphs }, 'de').attributions.map(({ source }) => `${source.type} ${source.name}`);

describe('whom a description has a name beside', () => {
  it.each([
    ['Die Expertin, Sina Orth von der Universität Holmstadt, stellte fest, dass der Deich undicht ist.', 'Sina Orth'],
    ['Der Glockengießer, Jonas Bellmer aus Holmstadt, sagte, die Glocke sei gesprungen.', 'Jonas Bellmer'],
    ['„Die Glocke ist gesprungen“, sagte der Gießer, Jonas Bellmer aus Holmstadt.', 'Jonas Bellmer'],
    ['Am Freitag sagte der Trainer der Wölfe, Will Orth, das Team sei erschüttert.', 'Will Orth'],
    ['Professor Jonas Bellmer vom Amt für Glocken sagte, die Glocke sei gesprungen.', 'Jonas Bellmer'],
    ['Der frühere Präsident Jan Orth sagte, der Deich sei undicht.', 'Jan Orth'],
    ['In einer Rede erklärte Außenminister Walid al-Moqran, dass der Hafen offen bleibe.', 'Walid al-Moqran'],
  ])('is that name, without where it is from: %s', (text, name) => {
    expect(sources(text)).toEqual([`person ${name}`]);
  });

  it('is nobody named where what stands beside it is no name', () => {
    expect(sources('Die Expertin, Mitglied des Deichverbands, sagte, der Deich sei undicht.')).toEqual([
      'anonymous Die Expertin',
    ]);
  });
});

describe('a phrase behind its cue', () => {
  it.each([
    ['Nach Angaben der Nordwacht arbeiten Taucher daran, das Wrack zu heben.', 'organization Nordwacht'],
    ['Sie sind nach Angaben der Polizei 200 Menschen gefolgt.', 'organization der Polizei'],
    ['Die Spieler spüren laut Jonas Orth etwas Wind in den Segeln.', 'person Jonas Orth'],
    ['Dann wies der Minister auf drei Treffen hin und ergänzte: „Das reicht.“', 'person der Minister'],
    ['Die Zahl sei gesunken, gaben Beamte auf einer Konferenz in Holmstadt an.', 'anonymous Beamte'],
    ['„Es gibt keine Tiere mehr“, schrieb der Zoo am frühen Mittwochmorgen auf seiner Seite.', 'organization der Zoo'],
    ['Letzte Woche erklärte Jonas Bellmer, dass die Glocke gesprungen ist.', 'person Jonas Bellmer'],
    ['Nach Anna Orths Worten ist der Deich undicht.', 'person Anna Orth'],
    ['Der Bericht des Ministeriums zeigt, dass der Deich undicht ist.', 'document Der Bericht des Ministeriums'],
  ])('ends before what is none of it: %s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  it('holds what stands between an article and its noun', () => {
    expect(sources('„Der Fang ist klein“, sagten die in Holmstadt lebenden Fischer.')).toEqual([
      'anonymous die in Holmstadt lebenden Fischer',
    ]);
  });
});

describe('“he”', () => {
  it('is who opened the last sentence, where a name shows by what was said before', () => {
    const [, , last] = sources(
      'Der Deich sei undicht, sagte Jonas Bellmer.',
      '„Wir prüfen das“, sagte Anna Orth.',
      'Bellmer wirkte danach müde. „Es reicht“, sagte er.',
    );
    expect(last).toBe('person Jonas Bellmer');
  });

  it('is none of many, though their noun has a capital at the head of a sentence', () => {
    const [, last] = sources(
      'Ausländische Fischer kommen zum Hafen.',
      'Der Deich sei undicht, sagte Jonas Bellmer.',
      'Fischer zahlen dort mehr. „Es reicht“, sagte er.',
    );
    expect(last).toBe('person Jonas Bellmer');
  });
});

it.each([
  'Die Mannschaft und die Behörden verhandeln Berichten zufolge über den Hafen.',
  'Es geht um Krankheiten, darunter Brust-, Darm- und Lungenleiden, wie man hört.',
  'Allerdings kündigte er seine Stelle, da er „an einem dunklen Ort“ war.',
  'Dass das Urteil des Gerichts schon nach Monaten vorliegt, ist neu.',
  'Tom Orth enthüllte eine Reihe bunter Masken.',
])('nobody says so: %s', (text) => {
  expect(sources(text)).toEqual([]);
});
