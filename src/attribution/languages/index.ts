import type { LanguageRules } from '../language.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { ko } from './ko.ts';
import { lb } from './lb.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { ta } from './ta.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { tt } from './tt.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
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
  bg,
  sr,
  hu,
  ur,
  bn,
  fi,
  is,
  lb,
  vi,
  lt,
  lv,
  sl,
  mk,
  az,
  et,
  ka,
  hy,
  ne,
  ta,
  th,
  tt,
];

/** The rules that serve a primary language subtag; null where there are none. */
export function rulesOf(primary: string): LanguageRules | null {
  return languages.find(({ code, also }) => code === primary || also?.includes(primary)) ?? null;
}
