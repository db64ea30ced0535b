import { asciiOf } from './letters.ts';
import { SYLLABLES } from './syllable-table.ts';

/**
 * How a name sounds, as a skeleton of consonant classes, so that one name has one key in many scripts:
 * `Mansur`, `Мансур` and `منصور` are all `MNSR`. Vowels are dropped because Semitic scripts do not write them.
 *
 * Method: transliteration to ASCII (letters.ts), then a phonetic key in the line of Soundex (Russell, 1918) and Metaphone
 * (Philips, 1990), with classes chosen for what scripts confuse and not for what English confuses.
 *
 * In: one word of any script; of Han only the characters that spell foreign names have a sound. Out: 0 to 16 letters of
 * P F T K S M N L R.
 */
export function soundOf(word: string): string {
  return skeleton(romanise(word));
}

/**
 * The same key for writers who do not tell F from P nor R from L (Hangul, kana, Han, Hebrew), nor an N before a P from an M
 * (kana, Han: `トランプ`, `特朗普`).
 */
export function coarseSound(sound: string): string {
  return sound.replaceAll('F', 'P').replaceAll('R', 'L').replaceAll('NP', 'MP');
}

/**
 * The coarse sounds that one written word may have, the likeliest first; the others are where writers of other scripts are
 * known to differ: a g before e, i, y, and the r that kana leave out after a long vowel. `spelled` is as `romanise` gives it.
 */
export function possibleSounds(word: string, spelled = romanise(word)): string[] {
  const sounds = [coarseSound(skeleton(spelled))];
  if (SOFT_G.test(word)) sounds.push(coarseSound(skeleton(spelled.replace(/g(?=[eiy])/g, 'j'))));
  if (LONG_VOWEL.test(word)) sounds.push(coarseSound(skeleton(romanise(word.replace(/ー/g, 'ル')))));
  return [...new Set(sounds)];
}

const SOFT_G = /g[eiy]/i;
const LONG_VOWEL = /ー/;

/** Lower-case ASCII letters of a word in any script, with the letters that carry a sound of their own spelled out. */
export function romanise(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const spelled = lower.normalize('NFC').replace(SPELLED_OUT, (letters) => SPELLING[letters] ?? letters);
  return asciiOf(spelled)
    .replace(/^'/, 'a')
    .replace(/[^a-z]/g, '');
}

/** Letters that plain transliteration would turn into another consonant. */
const SPELLING: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 's',
  ž: 'z',
  ğ: '',
  ţ: 'ts',
  ț: 'ts',
  ñ: 'n',
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  τζ: 'j',
  х: 'h',
  χ: 'kh',
  וו: 'v',
  ו: 'u',
  ウィ: 'wi',
  ウェ: 'we',
  ウォ: 'wa',
};
const SPELLED_OUT = /μπ|ντ|γκ|τζ|ウ[ィェォ]|(?<=[א-ת])וו?|[šşșśčćçžğţțñхχ]/g;

const LONGEST = 16;
const VOWELS = 'aeiouy';

/** Two letters that are one sound. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ph: 'F',
  th: 'T',
  dh: 'T',
  kh: 'K',
  gh: 'K',
  ck: 'K',
  sh: 'S',
  ch: 'S',
  zh: 'S',
  ts: 'S',
  tz: 'S',
  dz: 'S',
  dj: 'S',
  tj: 'S',
  sz: 'S',
  cz: 'S',
  rz: 'S',
};

const LETTERS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'F',
  v: 'F',
  t: 'T',
  d: 'T',
  k: 'K',
  q: 'K',
  g: 'K',
  c: 'K',
  x: 'KS',
  s: 'S',
  z: 'S',
  j: 'S',
  m: 'M',
  n: 'N',
  l: 'L',
  r: 'R',
};

/**
 * The possible sounds of a foreign name spelled in Chinese characters, one syllable each. Mandarin has no syllables for
 * *ki* and *gi* and writes them as *ji*, so there can be two.
 * @param name as `FOREIGN_NAME` finds it, or a part of that
 */
export function soundsOfHan(name: string): string[] {
  let hiss = '';
  let stop = '';
  for (const character of name) {
    const syllable = asciiOf(character);
    const last = syllable.at(-1) ?? '';
    const end = syllable === 'er' ? 'R' : last === 'n' || syllable.endsWith('ng') ? 'N' : '';
    const start = syllable === 'er' ? '' : initialOf(syllable);
    hiss = append(append(hiss, start), end);
    stop = append(append(stop, syllable.startsWith('j') ? 'K' : start), end);
  }
  return hiss === stop ? [hiss] : [hiss, stop];
}

/** Runs of characters that Chinese uses to spell foreign names. */
export const FOREIGN_NAME = new RegExp(`[${Object.values(SYLLABLES).join('')}]{2,10}`, 'gu');

const INITIALS: Readonly<Record<string, string>> = { h: 'K', w: 'F', x: 'S', q: 'S', c: 'S', y: '' };

function initialOf(syllable: string): string {
  const letter = syllable[0] ?? '';
  return DIGRAPHS[syllable.slice(0, 2)] ?? INITIALS[letter] ?? LETTERS[letter] ?? '';
}

/** The consonant classes of a word as `romanise` gives it. */
export function skeleton(word: string, longest = LONGEST): string {
  let key = '';
  for (let i = 0; i < word.length && key.length < longest; i++) {
    const letter = word[i] ?? '';
    const pair = DIGRAPHS[letter + (word[i + 1] ?? '')];
    let sound = pair ?? LETTERS[letter] ?? '';
    // `Christine`, `Chloe`: before a consonant it is no hiss.
    if (letter === 'c' && word[i + 1] === 'h' && 'rl'.includes(word[i + 2] ?? '_')) sound = 'K';
    // `Kavanaugh`, `Wright`: English does not say it there, and nobody else writes it.
    if (pair && letter === 'g' && VOWELS.includes(word[i - 1] ?? '_') && 't_'.includes(word[i + 2] ?? '_')) sound = '';
    if (pair) i++;
    // A nasal before a consonant or at the end: scripts differ in whether they write the g.
    else if (letter === 'n' && word[i + 1] === 'g' && !VOWELS.includes(word[i + 2] ?? '_')) i++;
    else if (letter === 'h' && i === 0) sound = 'K';
    else if (letter === 'w' && (i === 0 || 'aei'.includes(word[i + 1] ?? '_'))) sound = 'F';
    else if (letter === 'x' && i === 0) sound = 'S';
    else if (letter === 'c' && 'eiy'.includes(word[i + 1] ?? '_')) sound = 'S';
    key = append(key, sound);
  }
  return key;
}

/** Doubled sounds count once, and a stop before a hiss is one affricate (`Джонсон` and `Johnson` agree). */
function append(key: string, sound: string): string {
  if (sound === '' || key.endsWith(sound)) return key;
  if (sound === 'S' && key.endsWith('T')) return `${key.slice(0, -1)}S`;
  return key + sound;
}
