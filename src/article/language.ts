import type { Detect } from './detect.ts';
import { SCRIPTS } from './writing-scripts.ts';

/** Shorter texts say too little about their language to overrule what the page declares. */
const SHORTEST_SURE_TEXT = 200;
/** Enough for the statistics; longer texts only cost time. */
const SAMPLE_LENGTH = 1200;
/** A declared language that scores this close to the best one is believed: relatives such as no and da, or sr and hr, score alike. */
const NEARLY_AS_GOOD = 0.88;

/**
 * The language that a text is written in, as BCP 47: what the page declares, unless the text is plainly in another
 * language (a template's `lang="en"` over a Russian article). Null where neither the page nor the text says.
 */
export function languageOf(text: string, declared: string | null, detect: Detect): string | null {
  const tag = canonical(declared);
  if (text.length < SHORTEST_SURE_TEXT && tag) return tag;
  const ranked = detect(sample(text));
  const found = bare(ranked[0]?.[0] ?? null);
  if (!found || !tag) return found ?? tag;
  const own = ranked.find(([code]) => sameLanguage(bare(code), tag));
  // A language that cannot be detected is believed wherever it is written as the text is.
  const fits = own ? own[1] >= NEARLY_AS_GOOD : scriptOf(tag) === scriptOf(found) && !isDetected(tag);
  return fits ? tag : found;
}

function isDetected(tag: string): boolean {
  return SCRIPTS.some(({ languages }) => languages.some((code) => sameLanguage(bare(code), tag)));
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** `nb`, `nn` and `no` are one here, as are other macrolanguages with their main member. */
function sameLanguage(a: string | null, b: string): boolean {
  return a !== null && primary(a) === primary(b);
}

const MACROLANGUAGES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', zlm: 'ms' };

function primary(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return MACROLANGUAGES[language] ?? language;
}

/** An ISO 639-3 code as a BCP 47 language: what is detected says nothing of regions. */
function bare(code: string | null): string | null {
  const tag = canonical(code);
  return tag && primary(tag);
}

function canonical(tag: string | null): string | null {
  if (!tag) return null;
  try {
    const [found] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    if (!found) return null;
    const [language = found, ...rest] = found.split('-');
    return [MACROLANGUAGES[language] ?? language, ...rest].join('-');
  } catch {
    return null;
  }
}

function sample(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const start = Math.floor((text.length - SAMPLE_LENGTH) / 2);
  return text.slice(start, start + SAMPLE_LENGTH);
}
