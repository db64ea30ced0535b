import { describe, expect, it } from 'vitest';
import { pageOf, read, SENTENCES, STORY } from './page-of.ts';

const truncated = (parts: Parameters<typeof pageOf>[0]) => read(pageOf(parts)).article.truncated;
const paid = (more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lighthouse keepers walk out', isAccessibleForFree: 'False', ...more })}</script>`;

describe('an article whose text ends early', () => {
  it.each([
    ['that is declared to be paid for, and short', { head: paid() }],
    ['before a wall', { after: '<div class="paywall"><p>To continue reading, become a member.</p></div>' }],
    [
      'before a wall in another language',
      { after: '<div class="piano"><p>Pour lire la suite, abonnez-vous.</p></div>' },
    ],
    ['before a wall that has no name', { body: `${STORY}<p>この記事は有料会員限定です。</p>` }],
    ['in brackets', { body: `${STORY}<p>${SENTENCES[0]?.slice(0, 90)} […]</p>` }],
    ['after its first words', { body: `<p>${SENTENCES[0]}</p><p>${SENTENCES[1]?.slice(0, 90)} …</p>` }],
  ])('says so: %s', (_, parts) => expect(truncated(parts)).toBe(true));

  it.each([
    ['whole', {}],
    ['paid for, and whole in what it declares', { head: paid({ articleBody: SENTENCES.join(' ') }) }],
    [
      'metered, with its whole text',
      {
        head: paid(),
        body: `${STORY}${STORY.replaceAll('<p>', '<p>Later on, ')}${STORY.replaceAll('<p>', '<p>As it is, ')}`,
      },
    ],
    ['with a quotation that breaks off', { body: `<p>“I thought …</p>${STORY}` }],
  ])('does not say so where it is %s', (_, parts) => expect(truncated(parts)).toBe(false));
});
