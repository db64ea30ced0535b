/** The scripts that a name is written in, by their Unicode names; Han, kana and Hangul each count. */
export function scriptsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [script, pattern] of SCRIPTS) if (pattern.test(text)) found.add(script);
  return found;
}

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
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
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
