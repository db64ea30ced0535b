import { expect, it } from 'vitest';
import { attributed } from './invented.ts';

const sources = (paragraph: string, language: string) =>
  attributed({ paragraphs: [paragraph] }, language).attributions.map(({ source }) => `${source.type} ${source.name}`);

it.each([
  ['nl', 'De politie ondervroeg Ordel en verklaarde later dat hij mocht gaan.', 'organization De politie'],
  ['nl', 'Volgens de neef bevond zich een boot in de schuur.', 'anonymous de neef'],
  ['nl', 'Vorige week kondigde Anna Ordel de sluiting aan.', 'person Anna Ordel'],
  ['nl', '‘Het lekt,’ waarschuwt hoogleraar waterbouw Anna Ordel.', 'person Anna Ordel'],
  ['nl', 'Jan Ordel zei dat de dijk lekt.', 'person Jan Ordel'],
  ['nl', 'De deskundige, Sina Orde van de University of Bexhollow, merkte op dat de dijk lekt.', 'person Sina Orde'],
  ['sv', 'Enligt lokala myndigheter evakuerades nästan tusen personer i fjol.', 'organization lokala myndigheter'],
  ['sv', 'Experten, Tove Orde från Bexhollow University, påpekade att vallen läcker.', 'person Tove Orde'],
  ['da', 'Kavan afgav vidneforklaring foran retten torsdag og benægtede beskyldningerne.', 'person Kavan'],
  ['da', '"Diget er utæt", sagde Hr. Orde.', 'person Hr. Orde'],
  ['no', 'Harbour Police sa at diket lekker.', 'organization Harbour Police'],
])('a name ends before the verb, and before where it is from (%s): %s', (language, text, source) => {
  expect(sources(text, language)).toEqual([source]);
});

it.each([
  ['nl', 'Toch klaagden sommigen dat bepaalde hulpverleners niet konden reizen.'],
  ['nl', 'Meer dan een uur lang zongen groepen: ‘Wij gaan niet weg, nooit’.'],
  ['sv', 'Orkanen Rosa hotar Holmby och Lorvik med översvämning.'],
  ['da', 'Udforskningen fortsætter i havnen hele ugen.'],
  ['no', 'Orkanen Rosa truer Holmby og Lorvik med stormflo.'],
])('nobody says so (%s): %s', (language, text) => {
  expect(sources(text, language)).toEqual([]);
});
