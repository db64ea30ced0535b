import type { OutsideLine } from './article.ts';
import type { Box, Page } from './page.ts';
import { HINT } from './vocabulary.ts';
import { between, runningSums, type Weights } from './weigh.ts';

/** Why a box is no part of an article: the role of its lines if they are kept, or `drop` if they say nothing of it. */
export type Reason = OutsideLine['role'] | 'drop';

/** A box that holds more than this share of the page's running text is no margin, whatever it is called. */
const MOST_OF_MARGIN = 0.4;
/** Comments may be longer than the article, if enough is left without them. */
const LEAST_LEFT = 250;

const STRONG =
  HINT.comments | HINT.notice | HINT.unseen | HINT.footer | HINT.navigation | HINT.sidebar | HINT.biography;

/**
 * Says for each box whether it stands outside the article, and why; null where it does not. A box inside such a box has
 * its own entry only if it was judged by itself.
 */
export function judgeBoxes(page: Page, weights: Weights): (Reason | null)[] {
  const prose = runningSums(weights.prose);
  const total = prose[page.blocks.length] ?? 0;
  const reasons: (Reason | null)[] = new Array(page.boxes.length).fill(null);
  const cutoff = { left: total };
  for (let index = 0; index < page.boxes.length; ) {
    const box = page.boxes[index];
    if (!box) break;
    const reason = reasonFor(box, page, between(prose, box.first, box.end), cutoff.left, total);
    reasons[index] = reason;
    if (reason) {
      cutoff.left -= between(prose, box.first, box.end);
      index = box.next;
    } else index++;
  }
  return reasons;
}

function reasonFor(box: Box, page: Page, prose: number, left: number, total: number): Reason | null {
  if (box.parent < 0 || box.tag === 'body') return null;
  if (box.hidden) return prose > total * 0.8 ? null : 'drop';
  const { hints } = box;
  const byName = reasonByName(hints);
  const byTag = reasonByTag(box, page);
  if (!byName && !byTag) return null;
  const small = prose <= total * MOST_OF_MARGIN;
  const sure = byTag === 'footer' || byTag === 'masthead' || (hints & STRONG) !== 0;
  if (hints & HINT.body && !(hints & HINT.comments) && prose > 200) return null;
  const margin = byName ?? byTag;
  if (small) return margin;
  if (sure && left - prose >= LEAST_LEFT && prose < total * 0.85) return margin;
  return margin === 'appeal' && left - prose >= Math.max(LEAST_LEFT, prose) ? margin : null;
}

function reasonByName(hints: number): Reason | null {
  if (hints & (HINT.comments | HINT.navigation | HINT.notice | HINT.unseen | HINT.share | HINT.rating)) return 'drop';
  if (hints & HINT.biography) return 'biography';
  if (hints & HINT.appeal) return 'appeal';
  if (hints & (HINT.related | HINT.sidebar | HINT.contents | HINT.product)) return 'drop';
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
