import type { OutsideLine } from './article.ts';
import type { Box, Page } from './page.ts';
import { HINT } from './vocabulary.ts';
import { between, runningSums, type Weights } from './weigh.ts';

/** Why a box is no part of an article: the role of its lines if they are kept, or `drop` if they say nothing of it. */
export type Reason = OutsideLine['role'] | 'drop';

/** A box that holds more than this share of the page's running text is no margin, whatever it is called. */
const MOST_OF_MARGIN = 0.4;
/** Comments, overlays and the like may hold more, if this many letters' worth of running text is left without them. */
const LEAST_LEFT = 250;
const MOST_OF_PAGE = 0.85;
/** If less than this share of the running text is left, the names have misled, and only the surest are believed. */
const TOO_LITTLE_LEFT = 0.2;
/** Running text, in letters, from which a box that holds the title or a named body is not a margin. */
const ENOUGH_FOR_BODY = 150;
/** Pages with more level-one headings than this use them for anything. */
const MOST_TITLES = 3;

const SURE = HINT.comments | HINT.notice | HINT.biography;

interface Evidence {
  page: Page;
  /** Running sum over the blocks, of running text. */
  prose: Float64Array;
  /** Running sums over the boxes: of running text in those named as a body, and of level-one headings. */
  named: Float64Array;
  titles: Float64Array;
  total: number;
}

/**
 * Says for each box whether it stands outside the article, and why; null where it does not. A box inside such a box has
 * no entry of its own.
 */
export function judgeBoxes(page: Page, weights: Weights): (Reason | null)[] {
  const prose = runningSums(weights.prose);
  const evidence: Evidence = {
    page,
    prose,
    named: runningSums(namedBodies(page, prose)),
    titles: runningSums(page.boxes.map(({ tag, hidden }) => (tag === 'h1' && !hidden ? 1 : 0))),
    total: prose[page.blocks.length] ?? 0,
  };
  const sure = judge(evidence, sureReason);
  const left = leftOf(evidence, sure);
  const all = judge(
    { ...evidence, total: left },
    (box, index, own, left) => sureReason(box, index, own, left) ?? likelyReason(box, index, own),
  );
  return leftOf(evidence, all) >= left * TOO_LITTLE_LEFT ? all : sure;
}

type Judge = (box: Box, index: number, evidence: Evidence, left: number) => Reason | null;

function judge(evidence: Evidence, reasonFor: Judge): (Reason | null)[] {
  const { boxes } = evidence.page;
  const reasons: (Reason | null)[] = new Array(boxes.length).fill(null);
  let left = evidence.prose.at(-1) ?? 0;
  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index];
    if (!box) break;
    const reason = box.parent < 0 || box.tag === 'body' ? null : reasonFor(box, index, evidence, left);
    reasons[index] = reason;
    if (reason) left -= proseOf(box, evidence);
    index = reason ? box.next : index + 1;
  }
  return reasons;
}

/** The running text that no reason takes away. */
function leftOf(evidence: Evidence, reasons: readonly (Reason | null)[]): number {
  let left = evidence.prose.at(-1) ?? 0;
  evidence.page.boxes.forEach((box, index) => {
    if (reasons[index]) left -= proseOf(box, evidence);
  });
  return left;
}

const proseOf = ({ first, end }: Box, { prose }: Evidence): number => between(prose, first, end);

/** For each box that is named as an article's body, and stands in no other and in no comments, its running text. */
function namedBodies({ boxes }: Page, prose: Float64Array): Float64Array {
  const named = new Float64Array(boxes.length);
  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index];
    if (!box) break;
    const isComments = (box.hints & HINT.comments) !== 0;
    const isBody = (box.hints & HINT.body) !== 0 && !isComments;
    if (isBody) named[index] = between(prose, box.first, box.end);
    index = isBody || isComments ? box.next : index + 1;
  }
  return named;
}

/** Whether a box holds the title, or mostly what is named as an article's body, and text enough to be one. */
function holdsArticle(box: Box, index: number, evidence: Evidence): boolean {
  const prose = proseOf(box, evidence);
  if (prose < ENOUGH_FOR_BODY) return false;
  if (between(evidence.named, index, box.next) >= prose / 2) return true;
  const { titles } = evidence;
  return (titles.at(-1) ?? 0) <= MOST_TITLES && between(titles, index, box.next) > 0;
}

function sureReason(box: Box, index: number, evidence: Evidence, left: number): Reason | null {
  if (!box.hidden && !(box.hints & SURE) && box.tag !== 'footer') return null;
  const { total } = evidence;
  const prose = proseOf(box, evidence);
  if (box.hidden) return prose > total * 0.8 ? null : 'drop';
  if (!(box.hints & SURE) && insideArticle(box, evidence.page)) return null;
  if (prose > total * MOST_OF_PAGE || left - prose < Math.min(LEAST_LEFT, total / 3)) return null;
  if (prose > ENOUGH_FOR_BODY && holdsArticle(box, index, evidence)) return null;
  return reasonByName(box.hints & SURE) ?? 'footer';
}

function likelyReason(box: Box, index: number, evidence: Evidence): Reason | null {
  const reason = reasonByName(box.hints) ?? reasonByTag(box, evidence.page);
  if (!reason) return null;
  const prose = proseOf(box, evidence);
  if (holdsArticle(box, index, evidence)) return null;
  if (prose <= evidence.total * MOST_OF_MARGIN) return reason;
  return reason === 'appeal' && evidence.total - prose >= Math.max(LEAST_LEFT, prose) ? reason : null;
}

function reasonByName(hints: number): Reason | null {
  if (hints & (HINT.comments | HINT.navigation | HINT.notice | HINT.unseen | HINT.share | HINT.rating)) return 'drop';
  if (hints & HINT.biography) return 'biography';
  if (hints & HINT.appeal) return 'appeal';
  if (hints & (HINT.related | HINT.sidebar | HINT.contents | HINT.product | HINT.slot)) return 'drop';
  if (hints & HINT.advert) return 'label';
  if (hints & HINT.footer) return 'footer';
  if (hints & HINT.caption) return 'caption';
  if (hints & HINT.byline) return 'byline';
  if (hints & HINT.tags) return 'drop';
  if (hints & HINT.meta) return 'byline';
  if (hints & HINT.label) return 'label';
  return null;
}

const ROLES: Readonly<Record<string, Reason>> = {
  navigation: 'drop',
  banner: 'masthead',
  contentinfo: 'footer',
  complementary: 'drop',
  search: 'drop',
  dialog: 'drop',
  alertdialog: 'drop',
  alert: 'drop',
  menu: 'drop',
  menubar: 'drop',
  toolbar: 'drop',
  tablist: 'drop',
  tooltip: 'drop',
};

function reasonByTag(box: Box, page: Page): Reason | null {
  const byRole = box.role ? ROLES[box.role] : undefined;
  if (byRole) return byRole;
  switch (box.tag) {
    case 'nav':
    case 'aside':
    case 'menu':
    case 'form':
    case 'fieldset':
      return 'drop';
    case 'footer':
      return 'footer';
    case 'figure':
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'address':
      return 'byline';
    case 'header':
      return insideArticle(box, page) ? null : 'masthead';
    default:
      return null;
  }
}

function insideArticle(box: Box, page: Page): boolean {
  for (let up = page.boxes[box.parent]; up; up = page.boxes[up.parent]) {
    if (up.tag === 'article' || up.tag === 'main' || up.hints & HINT.body) return true;
  }
  return false;
}
