import { encodeNumbers } from '../packs/container.ts';
import { trigramKey } from './trigrams.ts';
import { LANGUAGE_BITS, MOST_RANKS, SCRIPTS, type Script, sectionOf } from './writing-scripts.ts';

/** The trigrams of a language, the most frequent first; null where there is no model. */
export type ModelOf = (script: string, language: string) => readonly string[] | null;

/** The sections that `openDetector` reads: of each script with several languages, all trigrams with who ranks them where. */
export function encodeTrigrams(modelOf: ModelOf): [string, Uint8Array | Uint32Array][] {
  return SCRIPTS.filter(({ languages }) => languages.length > 1).flatMap((script) => encodeScript(script, modelOf));
}

function encodeScript(script: Script, modelOf: ModelOf): [string, Uint8Array | Uint32Array][] {
  const { name, languages } = script;
  if (languages.length > 1 << LANGUAGE_BITS) throw new RangeError(`${name} has too many languages.`);
  const rows = new Map<number, number[]>();
  languages.forEach((language, number) => {
    const model = modelOf(name, language);
    if (model === null) throw new RangeError(`There is no model of ${language} in ${name}.`);
    model.slice(0, MOST_RANKS).forEach((trigram, rank) => {
      const key = trigramKey(trigram);
      rows.set(key, [...(rows.get(key) ?? []), (rank << LANGUAGE_BITS) | number]);
    });
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const starts = [0];
  for (const [, own] of sorted) starts.push((starts.at(-1) ?? 0) + own.length);
  return [
    [sectionOf(script, 'keys'), Uint32Array.from(sorted, ([key]) => key)],
    [sectionOf(script, 'starts'), encodeNumbers(starts)],
    [sectionOf(script, 'rows'), encodeNumbers(sorted.flatMap(([, own]) => own))],
  ];
}
