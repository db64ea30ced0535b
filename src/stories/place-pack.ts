import { type Container, encodeStrings } from '../packs/container.ts';
import { type PlaceNames, placeNamesOf } from './place-names.ts';

/** The sections of a pack that hold what some languages, given by primary subtag, call countries, days and months. */
export function encodePlaceNames(languages: readonly string[]): [name: string, content: Uint8Array][] {
  const names = languages.map((language) => JSON.stringify(placeNamesOf(language)));
  return [
    [LANGUAGES, encodeStrings(languages)],
    [NAMES, encodeStrings(names)],
  ];
}

/** Reads them where they lie, when they are asked for: by primary subtag; null where the pack has none for it. Throws PackError where they are damaged. */
export function openPlaceNames(pack: Container): (language: string) => PlaceNames | null {
  const languages = pack.strings(LANGUAGES);
  const names = pack.strings(NAMES);
  return (language) => {
    for (let i = 0; i < languages.length; i++) if (languages.at(i) === language) return names.json(i) as PlaceNames;
    return null;
  };
}

const LANGUAGES = 'places.languages';
const NAMES = 'places.names';
