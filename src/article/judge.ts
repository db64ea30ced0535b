import type { Body } from './body.ts';
import type { Facts } from './facts.ts';
import type { Page } from './page.ts';

/** Whether what was read is one piece of news, by what the page declares and what its text shows. */
export function judgeArticle(page: Page, body: Body, facts: Facts, url: string): boolean {
  void page;
  void url;
  if (body.prose < 140) return false;
  if (facts.linkedData.isArticle || facts.openGraphType === 'article') return true;
  return body.prose > 400 && body.prose > body.allProse * 0.5;
}
