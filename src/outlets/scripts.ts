/** The scripts that a name is written in, by their Unicode names; Han, kana and Hangul each count. */
export function scriptsOf(text: string): Set<string> {
  const found = new Set<string>();
  patterns ??= SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
  for (const [script, pattern] of patterns) if (pattern.test(text)) found.add(script);
  return found;
}

/** Made when they are first asked for, which few pages do. */
let patterns: readonly (readonly [name: string, pattern: RegExp])[] | null = null;

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Telugu',
  'Thai',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Khmer',
  'Lao',
  'Myanmar',
  'Sinhala',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Malayalam',
  'Mongolian',
  'Tibetan',
];
