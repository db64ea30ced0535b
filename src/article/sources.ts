import type { Declaration } from './article.ts';
import type { Body } from './body.ts';
import type { LinkedData } from './json-ld.ts';
import type { Surroundings } from './near.ts';
import type { Page } from './page.ts';

/** All that the choice of authors and dates looks at. */
export interface Sources {
  page: Page;
  body: Body;
  near: Surroundings;
  linkedData: LinkedData;
  declarations: readonly Declaration[];
  siteNames: readonly string[];
  url: string;
  language: string | null;
  title: string | null;
}

/** The text of a stretch of blocks, in one line. */
export function textOf(page: Page, first: number, end: number): string {
  let text = '';
  for (let index = first; index < end && text.length < 2000; index++) text += ` ${page.blocks[index]?.text ?? ''}`;
  return text.trim();
}
