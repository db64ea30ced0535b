import type { ArticleItem } from '../../src/stories/record.ts';
import type { StoryQuery } from '../../src/stories/story.ts';

/** An article of the command line, as the matcher reads it. */
export function queryOf(item: ArticleItem): StoryQuery {
  return {
    title: item.title ?? null,
    text: item.text,
    language: item.language ?? null,
    published: item.published ?? null,
    addresses: item.url ? [item.url] : [],
    links: [],
  };
}
