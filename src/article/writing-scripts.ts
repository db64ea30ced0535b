/** The scripts that news is written in, and their languages by ISO 639-3. */
export interface Script {
  name: string;
  /** Each letter of it, in a whole text. */
  readonly letters: RegExp;
  /** Without the small ones that a short text in a large one passes for. */
  languages: readonly string[];
  /** A script whose letters stand among those of this one. */
  mixedWith?: string;
}

const script = (name: string, languages: string, letters = `\\p{sc=${name}}`, mixedWith?: string): Script => {
  let made: RegExp | null = null;
  return {
    name,
    // A text asks for those of its own script, and hardly ever for those of another.
    get letters() {
      made ??= new RegExp(letters, 'gu');
      return made;
    },
    languages: languages.split(' '),
    ...(mixedWith !== undefined && { mixedWith }),
  };
};

export const SCRIPTS: readonly Script[] = [
  script(
    'Latin',
    `afr als azj bos cat ces dan deu ekk eng fin fra glg hau hrv hun ibo ind ita kin lit lvs nld nno nob pol por ron run slk slv som spa srp swe swh tgl tuk tur uzn vie yor zlm zul`,
  ),
  script('Cyrillic', 'bel bul kaz kir mkd rus srp tat tgk ukr uzn'),
  script('Arabic', 'arb pbu pes uig urd'),
  script('Devanagari', 'hin mar npi'),
  script('Han', 'cmn'),
  script('Kana', 'jpn', '[\\p{sc=Hiragana}\\p{sc=Katakana}]', 'Han'),
  script('Hangul', 'kor'),
  script('Greek', 'ell'),
  script('Hebrew', 'heb'),
  script('Armenian', 'hye'),
  script('Georgian', 'kat'),
  script('Bengali', 'ben'),
  script('Tamil', 'tam'),
  script('Telugu', 'tel'),
  script('Gujarati', 'guj'),
  script('Kannada', 'kan'),
  script('Malayalam', 'mal'),
  script('Gurmukhi', 'pan'),
  script('Oriya', 'ori'),
  script('Sinhala', 'sin'),
  script('Thai', 'tha'),
  script('Lao', 'lao'),
  script('Khmer', 'khm'),
  script('Myanmar', 'mya'),
  script('Ethiopic', 'amh'),
];

/** A language's number within its script takes so many bits of a row, its trigram's rank the rest. */
export const LANGUAGE_BITS = 6;
/** A model is its language's so many most frequent trigrams; one that is not among them counts as so far off. */
export const MOST_RANKS = 300;

/** The name of a section of the pack. */
export function sectionOf({ name }: Script, part: 'keys' | 'starts' | 'rows'): string {
  return `${name}.${part}`;
}
