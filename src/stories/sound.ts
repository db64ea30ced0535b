import anyAscii from 'any-ascii';

/**
 * How a name sounds, as a skeleton of consonant classes, so that one name has one key in many scripts:
 * `Haftar`, `Хафтар` and `حفتر` are all `KFTR`. Vowels are dropped because Semitic scripts do not write them.
 *
 * Method: transliteration to ASCII (any-ascii), then a phonetic key in the line of Soundex (Russell, 1918) and Metaphone
 * (Philips, 1990), with classes chosen for what scripts confuse and not for what English confuses.
 *
 * In: one word of any script. Out: 0 to 16 letters of P F T K S M N L R.
 */
export function soundOf(word: string): string {
  return skeleton(romanise(word));
}

/** The same key for writers who do not tell F from P nor R from L: Hangul, kana, Han, Hebrew. */
export function coarseSound(sound: string): string {
  return sound.replaceAll('F', 'P').replaceAll('R', 'L');
}

/** Lower-case ASCII letters of a word in any script, with the letters that carry a sound of their own spelled out. */
export function romanise(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const spelled = lower.normalize('NFC').replace(SPELLED_OUT, (letters) => SPELLING[letters] ?? letters);
  return anyAscii(spelled)
    .toLowerCase()
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
};
const SPELLED_OUT = /μπ|ντ|γκ|τζ|[šşșśčćçžğţțñх]/g;

const LONGEST = 16;

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

function skeleton(word: string): string {
  let key = '';
  for (let i = 0; i < word.length && key.length < LONGEST; i++) {
    const letter = word[i] ?? '';
    const pair = DIGRAPHS[letter + (word[i + 1] ?? '')];
    let sound = pair ?? LETTERS[letter] ?? '';
    if (pair) i++;
    else if (letter === 'h' && i === 0) sound = 'K';
    else if (letter === 'w' && i === 0) sound = 'F';
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
