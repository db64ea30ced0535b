import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readHtml } from '../../scripts/trace/page.ts';
import type { CoverageRole, Credit, Report } from '../../src/report.ts';
import { type Packs, trace } from '../../src/trace.ts';

/** A page of our own writing on an invented event, which credits its source in one of the ways that the records of stories describe. */
export interface CreditPage {
  /** The kind of wording or layout. */
  pattern: string;
  /** The domain of the outlet whose page it is, where its words speak of that one by name; else one that no row has. */
  outlet?: string;
  title: string;
  /** The line beside the headline, as the page shows it. */
  byline: string | null;
  paragraphs: string[];
  /** What a careful reader concludes from the wording alone. */
  role: CoverageRole;
  /** Domains, or names of agencies without a row; nearest first. */
  via: string[];
  credits: { role: Credit['role']; name: string }[];
  /** It rests on an unnamed source. */
  anonymous: boolean;
  translatedFrom: string | null;
}

/** Of how many things that pages say, how many were found, and how many were found that no page says. */
export interface CreditScore {
  pages: number;
  via: number;
  viaFound: number;
  /** Outlets on trails that the page does not credit. */
  viaInvented: number;
  rolesRight: number;
  credits: number;
  creditsFound: number;
  translations: number;
  translationsFound: number;
  /** What went wrong, a line each. */
  faults: string[];
}

const FOLDER = path.join(import.meta.dirname, 'credit-pages');
const UNKNOWN_OUTLET = 'lorvik-bladet.example';

export const CREDIT_LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

/** Reads the pages of a language through the whole core, and holds what was found against what they say. */
export function scoreCreditPages(language: string, packs: Packs): CreditScore {
  const pages: CreditPage[] = JSON.parse(readFileSync(path.join(FOLDER, `${language}.json`), 'utf8'));
  const score: CreditScore = {
    pages: pages.length,
    via: 0,
    viaFound: 0,
    viaInvented: 0,
    rolesRight: 0,
    credits: 0,
    creditsFound: 0,
    translations: 0,
    translationsFound: 0,
    faults: [],
  };
  for (const [number, page] of pages.entries()) {
    const url = `https://www.${page.outlet ?? UNKNOWN_OUTLET}/2031/05/${number}.html`;
    const article = readHtml(htmlOf(page, language), url);
    const report = trace(article, packs, { always: true });
    const fault = (text: string) => score.faults.push(`${language} ${number} [${page.pattern}] ${text}`);
    const today = (outlet: string) => todaysDomain(outlet, packs);
    const credited = page.via.map(today);
    const onTrail = trailOf(report).map(today);
    const inText = report.attributions.map(({ source }) => today(source.outlet ?? source.name));
    const named = new Set([...onTrail, ...inText]);
    for (const via of credited) {
      score.via++;
      if (named.has(via)) score.viaFound++;
      else fault(`misses ${via}`);
    }
    for (const outlet of onTrail) {
      if (credited.includes(outlet)) continue;
      score.viaInvented++;
      fault(`invents ${outlet}`);
    }
    if (report.role === page.role) score.rolesRight++;
    else fault(`is ${report.role}, not ${page.role}`);
    for (const { role, name } of page.credits) {
      score.credits++;
      if (report.credits.some((credit) => credit.role === role && isOneName(credit.name, name))) score.creditsFound++;
      else fault(`misses ${role} ${name}`);
    }
    if (page.translatedFrom === null) continue;
    score.translations++;
    if (report.trail.some(({ step }) => step?.relation === 'translated')) score.translationsFound++;
    else fault('is not known as a translation');
  }
  return score;
}

/** The outlets and agencies of a trail, nearest first, without the page. */
function trailOf({ trail }: Report): string[] {
  const stops = trail.slice(0, -1).filter(({ node }) => node.type === 'outlet' || node.type === 'agency');
  return stops.map(({ node }) => node.outlet ?? node.name).reverse();
}

/** Where an outlet has moved to another address, both are one outlet. */
function todaysDomain(outlet: string, { outlets }: Packs): string {
  const moved = outlets.get(outlet)?.relations.find(({ relation }) => relation === 'renamed-to');
  return moved?.to ?? outlet;
}

/** "The Associated Press" and "Associated Press". */
function isOneName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function htmlOf({ title, byline, paragraphs }: CreditPage, language: string): string {
  const line = byline === null ? '' : `<p class="byline">${withBreaks(byline)}</p>`;
  const body = paragraphs.map((text) => `<p>${withBreaks(text)}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${escaped(title)}</title></head>
<body><article><h1>${escaped(title)}</h1>${line}<div class="article-body">${body}</div></article></body></html>`;
}

function withBreaks(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
