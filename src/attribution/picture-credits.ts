import type { Attribution, Credit, OutletRef } from '../report.ts';
import { tidy } from './name-text.ts';
import { isWireAgency, ofArticle } from './of-article.ts';
import { inText, type Page } from './page.ts';

export interface FromCaptions {
  credits: Credit[];
  attributions: Attribution[];
  /** The paragraphs that are captions: what their ends name is no sign of whose text the article is. */
  captions: Set<number>;
}

/** A caption ends so: "AFP PHOTO / JANE ROE", "(NW Photo/Jane Roe)", "Jane Roe/NORWIRE". */
const AT_END =
  /(?:^|[.!?…。"”»)\]:：]\s*|\s[-–—|]\s*|[(（[]\s*)([^.!?。:：()[\]（）/|]{2,40}?)\s?\/\s?([^.!?。:：()[\]（）/|]{2,40}?)[)）\]]?\s*$/u;
const LONGEST_CAPTION = 600;
/** Behind the agency's name: "PHOTO", "Foto". */
const PICTURE = /\s(?:ph?otos?|fotos?|fotograf\p{Alphabetic}*|images?|pictures?|фото)$/iu;
/** Who took it, in two to four words; a title in small letters may stand inside. */
const PERSON =
  /^\p{Uppercase}[\p{Alphabetic}.'’-]*(?:\s(?:\p{Lowercase}{1,3}\s)?\p{Uppercase}[\p{Alphabetic}.'’-]*){1,3}$/u;
/** "AFP via Getty Images": who sells it. */
const SOLD = /\s+(?:via|through|\/)\s.*$/iu;
/** So many captions make a gallery, where all paragraphs but one are such. */
const FEWEST_IN_GALLERY = 2;

interface Caption {
  number: number;
  photographer: string;
  agency: string;
  outlet: OutletRef;
  /** A word says that a picture is meant: "NW Photo/Jane Roe". */
  isMarked: boolean;
}

/**
 * Who took the pictures of an article whose captions stand among its paragraphs, by the names at their ends; and whose all of it is, where
 * it is a gallery. Elsewhere a slash at the end of a paragraph counts only where a word says that a picture is meant.
 */
export function pictureCredits(page: Page): FromCaptions {
  const found: FromCaptions = { credits: [], attributions: [], captions: new Set() };
  const { paragraphs } = page.article;
  const all = paragraphs.flatMap(({ text }, number) => captionIn(page, text, number) ?? []);
  const isGallery = all.length >= Math.max(FEWEST_IN_GALLERY, paragraphs.length - 1);
  for (const { number, photographer, agency, outlet, isMarked } of all) {
    const paragraph = paragraphs[number];
    if (!paragraph || !(isGallery || isMarked)) continue;
    const evidence = inText(page, [paragraph.start, paragraph.start + paragraph.text.length]);
    found.captions.add(number);
    found.credits.push({ role: 'photographer', name: photographer, outlet: null, evidence });
    if (!isGallery) continue;
    found.credits.push({ role: 'wire', name: agency, outlet: outlet.domain, evidence });
    found.attributions.push(ofArticle(page, agency, outlet, 'republication', evidence));
  }
  return found;
}

function captionIn(page: Page, text: string, number: number): Caption | null {
  if (!text.includes('/') || text.length > LONGEST_CAPTION) return null;
  const [, left = '', right = ''] = AT_END.exec(text) ?? [];
  const [first, second] = [tidy(left), tidy(right).replace(SOLD, '')];
  for (const [agency, photographer] of [
    [first, second],
    [second, first],
  ] as const) {
    const bare = agency.replace(PICTURE, '');
    const { outlet } = PERSON.test(photographer)
      ? page.outlets.byName(bare, { language: page.language })
      : { outlet: null };
    if (!outlet || outlet.domain === page.self?.domain || !isWireAgency(page, outlet)) continue;
    return { number, photographer, agency: bare, outlet, isMarked: bare !== agency };
  }
  return null;
}
