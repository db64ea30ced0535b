// By Unicode CLDR 48, written out since to ask `Intl` for each of them takes longer than to read a short article.

/** The regions that have a name, as ISO 3166-1 alpha-2 and what CLDR adds to it; none that was withdrawn. */
export const REGIONS =
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET ' +
  'EU EZ FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL ' +
  'IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH ' +
  'PK PL PM PN PR PS PT PW PY QA QO RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ ' +
  'TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XA XB XK YE ' +
  'YT ZA ZM ZW ZZ';

/**
 * Languages, as ISO 639-1, each with the country whose adjective its name is; without those that are spoken by right in many
 * countries, so that their names say little of where.
 */
export const NATIONAL_LANGUAGES =
  'aa ET, ab GE, ae IR, af ZA, ak GH, am ET, an ES, as IN, av RU, ay BO, az AZ, ba RU, be BY, bg BG, bh IN, bi VU, ' +
  'bm ML, bn BD, bo CN, br FR, bs BA, ca ES, ce RU, ch GU, co FR, cr CA, cs CZ, cu RU, cv RU, cy GB, da DK, de DE, ' +
  'dv MV, dz BT, ee GH, el GR, eo 001, et EE, eu ES, fa IR, ff SN, fi FI, fj FJ, fo FO, fy NL, ga IE, gd GB, gl ES, ' +
  'gn PY, gu IN, gv IM, ha NG, he IL, hi IN, ho PG, hr HR, ht HT, hu HU, hy AM, hz NA, ia 001, id ID, ie EE, ig NG, ' +
  'ii CN, ik US, in ID, io 001, is IS, it IT, iu CA, iw IL, ja JP, ji UA, jv ID, jw ID, ka GE, kg CD, ki KE, kj NA, ' +
  'kk KZ, kl GL, km KH, kn IN, ko KR, kr NG, ks IN, ku TR, kv RU, kw GB, ky KG, la VA, lb LU, lg UG, li NL, ln CD, ' +
  'lo LA, lt LT, lu CD, lv LV, mg MG, mh MH, mi NZ, mk MK, ml IN, mn MN, mo RO, mr IN, ms MY, mt MT, my MM, na NR, ' +
  'nb NO, nd ZW, ne NP, ng NA, nl NL, nn NO, no NO, nr ZA, nv US, ny MW, oc FR, oj CA, om ET, or IN, os GE, pa IN, ' +
  'pi GB, pl PL, ps AF, qu PE, rm CH, rn BI, ro RO, ru RU, rw RW, sa IN, sc IT, sd PK, se NO, sg CF, sh RS, si LK, ' +
  'sk SK, sl SI, sm WS, sn ZW, so SO, sq AL, sr RS, ss ZA, st ZA, su ID, sv SE, sw TZ, ta IN, te IN, tg TJ, th TH, ' +
  'ti ET, tk TM, tl PH, tn ZA, to TO, tr TR, ts ZA, tt RU, tw GH, ty PF, ug CN, uk UA, ur PK, uz UZ, ve ZA, vi VN, ' +
  'vo 001, wa BE, wo SN, xh ZA, yi UA, yo NG, za CN, zh CN, zu ZA';
