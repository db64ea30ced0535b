import { francAll } from 'franc';

/** Shorter texts say too little about their language to overrule what the page declares. */
const SHORTEST_SURE_TEXT = 200;
/** Enough for the statistics; longer texts only cost time. */
const SAMPLE_LENGTH = 1200;
/** A declared language that scores this close to the best one is believed: relatives such as no and da, or sr and hr, score alike. */
const NEARLY_AS_GOOD = 0.88;

/** The languages that news is published in, by ISO 639-3: without the small ones that short English passes for. */
const NEWS_LANGUAGES = `
  afr amh arb azj bel ben bos bul cat ces ckb cmn dan deu ell eng est eus fin fra gle glg guj hau heb hin hrv hun hye ibo ind isl ita
  jpn kan kat kaz khk khm kin kir kmr kor lao lav lit mal mar mkd mya nld nob nno npi ori pan pbu pes pol por prs ron run rus sin slk
  slv sna som spa sqi srp swe swh tam tat tel tgk tgl tha tuk tur uig ukr urd uzn vie yor zlm zul`
  .trim()
  .split(/\s+/);

/**
 * The language that a text is written in, as BCP 47: what the page declares, unless the text is plainly in another
 * language (a template's `lang="en"` over a Russian article). Null where neither the page nor the text says.
 *
 * Method: trigram ranks after Cavnar and Trenkle (1994), as franc implements them.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const tag = canonical(declared);
  if (text.length < SHORTEST_SURE_TEXT && tag) return tag;
  const ranked = francAll(sample(text), { minLength: 24, only: NEWS_LANGUAGES });
  const [best] = ranked;
  if (!best || best[0] === 'und') return tag;
  const found = bare(best[0]);
  if (!found || !tag) return found ?? tag;
  const own = ranked.find(([code]) => sameLanguage(bare(code), tag));
  return own && own[1] >= NEARLY_AS_GOOD ? tag : found;
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

/** franc's ISO 639-3 code as a BCP 47 language: what is detected says nothing of regions. */
function bare(code: string): string | null {
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
