import type { LanguageRules } from '../language.ts';
import { compile, type Lexicon } from '../lexicon.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Every language that there are rules for. */
export const languages: readonly LanguageRules[] = [
  en,
  ar,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fr,
  he,
  it,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  uk,
  zh,
  ja,
  ko,
  tr,
  nl,
  id,
  hi,
];

const byTag = new Map<string, LanguageRules>(
  languages.flatMap((rules) => [rules.code, ...(rules.also ?? [])].map((tag) => [tag, rules] as const)),
);
const compiled = new Map<string, Lexicon>();

/** The rules for a BCP 47 tag, compiled when they are first needed; those of English for any other. */
export function lexiconFor(tag: string | null): Lexicon {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? 'en';
  const rules = byTag.get(primary) ?? en;
  const known = compiled.get(rules.code);
  if (known) return known;
  const lexicon = compile(rules);
  compiled.set(rules.code, lexicon);
  return lexicon;
}
