/** ISO 3166-1, with Kosovo: who has a government of its own, or is spoken of as if it had. */
const REGIONS =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ
  DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM
  KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG
  PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY
  UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/);

const CODE = /^[a-z]{2,3}$/;

/**
 * The names of countries in a language, in full and in short, without full stops ("US"); none for a code that is no language's. From Unicode's
 * CLDR, as the engine holds it that compiles the rules: to ask the reader's own costs more than to read an article.
 */
export function countriesIn(language: string): string[] {
  if (!CODE.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const names = (['long', 'short'] as const).flatMap((style) => {
    const regions = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    return REGIONS.flatMap((code) => regions.of(code)?.replaceAll('.', '') ?? []);
  });
  return [...new Set(names)];
}
