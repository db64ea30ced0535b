import type { ArticleLink } from '../article/article.ts';
import type { Attribution, Credit, Evidence, Span } from '../report.ts';
import { firstWord, labelsAt } from './labels.ts';
import { COPYRIGHT } from './line-parts.ts';
import { marksIn } from './marks.ts';
import { tidy } from './name-text.ts';
import { ofArticle } from './of-article.ts';
import { inLine, inText, type Page } from './page.ts';
import { type Reading, read } from './reading.ts';
import { isCreditLine } from './source-lines.ts';

export interface Translations {
  /** The page says that its text is a translation. */
  isTranslation: boolean;
  attributions: Attribution[];
}

/** Where a page says so: in its first paragraphs, its last ones, and the lines beside the text. */
const AT_TOP = 2;
const AT_BOTTOM = 4;
const LONGEST_LINE = 320;
/** Around a link to the original stand few words. */
const LONGEST_POINTER = 160;

/** What is shorter is initials. */
const SHORTEST_NAME = 4;

/** A short stretch of the page that may speak of the text as a whole. */
interface Edge {
  reading: Reading;
  span: Span;
  outside: boolean;
}

/**
 * What a page says of being a translation: whose text its link to the original leads to, and whose it is where a translator is
 * credited, or the page says “my own translation”, and an outlet is named in the headline or in the same words.
 * @param attributions what lines and sentences say; returned with what is changed and added
 */
export function findTranslations(
  page: Page,
  credits: readonly Credit[],
  attributions: readonly Attribution[],
): Translations {
  const edges = edgesOf(page);
  const said = edges.filter(({ reading }) => speaksOf(reading, 'said'));
  const linked = edges.flatMap((edge) => originalsIn(page, edge));
  const translates = said.length > 0 || credits.some(({ role }) => role === 'translator');
  // What the text cites, a link backs up; it is the text's own original only where somebody translated that.
  const known = new Set(
    attributions.filter(({ scope }) => scope === 'article' || !translates).map(({ source }) => source.outlet),
  );
  const beside = edges.flatMap((edge) => besideTranslator(page, edge, credits));
  const all = [...[...linked, ...beside].filter(({ source }) => !known.has(source.outlet)), ...attributions];
  const isTranslation =
    said.length > 0 ||
    page.article.declarations.some(({ property }) => property === 'translationOfWork') ||
    edges.some((edge) => namesForeignOriginal(edge, all)) ||
    credits.some((credit) => isOfWholeText(page, credit));
  const isNamed = all.some(({ scope, kind }) => scope === 'article' && kind !== 'citation' && kind !== 'press-release');
  if (isNamed || !(translates || isTranslation)) return { isTranslation, attributions: all };
  return {
    isTranslation,
    attributions: all.map((each) => (isOfText(page, each, said, edges) ? { ...each, ...WHOLE_TRANSLATION } : each)),
  };
}

const WHOLE_TRANSLATION = { kind: 'translation', scope: 'article' } as const;

function edgesOf(page: Page): Edge[] {
  const { article, readings, lexicon } = page;
  const { paragraphs } = article;
  const inside = paragraphs.flatMap(({ text, start }, number): Edge[] => {
    const reading = readings[number];
    const isAtEdge = number < AT_TOP || number >= paragraphs.length - AT_BOTTOM;
    if (!reading || !isAtEdge || text.length > LONGEST_LINE) return [];
    return [{ reading, span: [start, start + text.length], outside: false }];
  });
  const lines = article.lines
    .filter((line) => isCreditLine(line) && line.text.length <= LONGEST_LINE)
    .map(({ text, start }): Edge => {
      const span: Span = [start, start + text.length];
      return { reading: read(article.outside, ...span, lexicon), span, outside: true };
    });
  return [...inside, ...lines];
}

function speaksOf(reading: Reading, name: 'said' | 'original' | 'foreign'): boolean {
  return marksIn(reading).some(
    ({ rule, first, end }) =>
      rule.kind === 'translation' &&
      rule.name === name &&
      (reading.quoted[first] ?? -1) < 0 &&
      // "In English translation by …": whoever follows may have translated something else.
      (name !== 'said' || !labelsAt(reading, end).some(({ form }) => form.rule.role === 'author')),
  );
}

/** "Jane Roe (Vestnik), translated by Anna Lee", "Translated by Anna Lee | Vestnik": the outlet that stands apart beside a translator. */
function besideTranslator(page: Page, { span, outside }: Edge, credits: readonly Credit[]): Attribution[] {
  const translator = credits.find(({ role, evidence }) => role === 'translator' && isInside(evidence, span, outside));
  if (!translator) return [];
  const text = (outside ? page.article.outside : page.article.text).slice(...span);
  const at = text.indexOf(translator.name);
  // In brackets behind a name stands whom that one works for.
  const holder = COPYRIGHT.test(text) ? text.replace(COPYRIGHT, '').split(/[.,;]\s/, 1) : [];
  const parts = [
    ...holder,
    ...text.split(/[|/·•\n]/),
    ...[...text.slice(0, at).matchAll(IN_BRACKETS)].map(([, inner]) => inner),
  ];
  return parts.flatMap((part) => {
    const name = tidy(part ?? '');
    const { outlet } = name.length > 1 ? page.outlets.byName(name, { language: page.language }) : { outlet: null };
    if (!outlet || outlet.domain === page.self?.domain) return [];
    return [ofArticle(page, name, outlet, 'translation', outside ? inLine(page, span) : inText(page, span))];
  });
}

const IN_BRACKETS = /[(（]([^()（）]{2,60})[)）]/gu;

/** A translator's name in the middle of a line may be that of a book's translator. */
function isOfWholeText(page: Page, { role, name, evidence }: Credit): boolean {
  if (role !== 'translator') return false;
  if (evidence.outside || evidence.where === 'metadata') return true;
  // By initials a page names only its own.
  if (page.lexicon.writing.capitals !== 'none' && name.length < SHORTEST_NAME) return true;
  const reading = read(evidence.quote, 0, evidence.quote.length, page.lexicon);
  return labelsAt(reading, firstWord(reading)).length > 0;
}

/** The outlets that a short stretch with “original article” links to. */
function originalsIn(page: Page, { reading, span, outside }: Edge): Attribution[] {
  const links = page.article.links.filter((link) => link.outside === outside && isWithin(link, span));
  if (links.length === 0 || span[1] - span[0] > LONGEST_POINTER || !namesOriginal(reading)) return [];
  return links.slice(0, 1).flatMap(({ url }) => {
    const outlet = page.outlets.byAddress(url);
    if (!outlet || outlet.domain === page.self?.domain) return [];
    const evidence = outside ? inLine(page, span) : inText(page, span);
    return [ofArticle(page, outlet.name, outlet, 'original-publication', evidence)];
  });
}

/** "Original article", and the labels behind which a name would follow: "Original: here". */
function namesOriginal(reading: Reading): boolean {
  if (speaksOf(reading, 'original')) return true;
  return reading.tokens.some((_, k) =>
    labelsAt(reading, k).some(({ form }) => form.rule.role === 'original-publication'),
  );
}

function isWithin(link: ArticleLink, [start, end]: Span): boolean {
  return link.start >= start && link.end <= end;
}

/** "First appeared in Vestnik (in Russian)": a stretch that names an original, and a language that is not the page's. */
function namesForeignOriginal({ reading, span, outside }: Edge, attributions: readonly Attribution[]): boolean {
  return (
    speaksOf(reading, 'foreign') &&
    attributions.some(({ kind, evidence }) => kind === 'original-publication' && isInside(evidence, span, outside))
  );
}

function isInside(evidence: Evidence, [start, end]: Span, outside: boolean): boolean {
  return outside === evidence.outside && (evidence.start ?? -1) >= start && (evidence.end ?? Infinity) <= end;
}

/** Named in the headline, in the very words that speak of the translation, or in a line as who published it first. */
function isOfText({ self }: Page, attribution: Attribution, said: readonly Edge[], edges: readonly Edge[]): boolean {
  const { source, evidence, kind } = attribution;
  if (source.outlet === null || source.outlet === self?.domain || source.type === 'agency') return false;
  if (evidence.where === 'metadata') return evidence.reference === 'title';
  const isIn = ({ span, outside }: Edge) => isInside(evidence, span, outside);
  return said.some(isIn) || (kind === 'original-publication' && edges.some(isIn));
}
