import * as v from 'valibot';
import type { Draft } from '../article/draft.ts';
import { address, firstOf, list, offset, opening, text, whole } from './bounds.ts';

// Far above what any article holds, far below what would hurt. What is only looked up in the head of a page is cut
// short instead of refused, since honest pages overdo it.
const name = opening(1_000);
const role = v.picklist(['paragraph', 'subhead', 'list-item', 'quotation', 'credit']);

const page = v.object({
  boxes: list(
    v.object({
      tag: name,
      parent: whole,
      depth: whole,
      hints: v.pipe(v.number(), v.integer()),
      hidden: v.boolean(),
      role: v.nullable(name),
      itemprop: v.nullable(name),
      first: offset,
      end: offset,
      next: offset,
    }),
    100_000,
  ),
  blocks: list(
    v.object({
      box: whole,
      text: text(400),
      // Both stay in the page: the one is the DOM itself, the other is in the links of the draft.
      pieces: v.tuple([]),
      links: v.tuple([]),
      linked: offset,
      strong: offset,
    }),
    20_000,
  ),
  marks: list(
    v.object({
      tag: name,
      datetime: v.nullable(name),
      rel: v.nullable(name),
      className: name,
      block: whole,
      start: whole,
      end: whole,
      hints: v.pipe(v.number(), v.integer()),
      itemprop: v.nullable(name),
    }),
    50_000,
  ),
  metas: firstOf(v.object({ name, content: opening(4_000) }), 1_000),
  linkTags: firstOf(v.object({ rel: name, href: opening(20_000), hreflang: name }), 1_000),
  jsonLd: firstOf(opening(250_000), 40),
  properties: firstOf(v.object({ name, value: name }), 1_000),
  titleTag: v.nullable(name),
  language: v.nullable(name),
  base: opening(20_000),
  itemTypes: firstOf(name, 1_000),
  editable: v.boolean(),
  complete: v.boolean(),
});

const body = v.object({
  root: whole,
  kept: list(v.object({ block: whole, role }), 20_000),
  outside: v.tuple([]),
  prose: v.number(),
  allProse: v.number(),
});

/** What a page was read as so far, as the script in it sends that. */
export const draft = v.object({
  url: address,
  isArticle: v.boolean(),
  page,
  body,
  text: text(2_000_000),
  paragraphs: list(v.object({ text: text(2_000_000), start: offset, role }), 20_000),
  outside: text(1_000_000),
  lines: list(
    v.object({
      text: text(200_000),
      start: offset,
      role: v.picklist(['byline', 'credit', 'label', 'caption', 'appeal', 'biography', 'masthead', 'footer']),
    }),
    5_000,
  ),
  links: list(v.object({ url: address, text: text(20_000), start: offset, end: offset, outside: v.boolean() }), 20_000),
}) satisfies v.GenericSchema<unknown, Draft>;
