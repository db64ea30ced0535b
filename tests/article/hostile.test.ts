import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { readPage } from '../../src/article/read.ts';
import { ADDRESS, pageOf, read, SENTENCES, STORY } from './page-of.ts';

const TEXT = SENTENCES.join('\n\n');

describe('a hostile page', () => {
  it('of ten thousand levels is read', () => {
    const depth = 10_000;
    const { article } = read(`<html><body>${'<div>'.repeat(depth)}${STORY}${'</div>'.repeat(depth)}</body></html>`);
    expect(article.text).toBe(TEXT);
  });

  it('of half a million nodes is read', () => {
    const { article } = read(pageOf({ after: '<i></i><b>x</b>'.repeat(170_000) }));
    expect(article.text).toContain(SENTENCES[0]);
  }, 60_000);

  it('with one text of twenty megabytes is read up to a bound', () => {
    const { article } = read(`<html><body><h1>Long</h1><p>${'word and word. '.repeat(1_400_000)}</p></body></html>`);
    expect(article.text.length).toBeGreaterThan(100_000);
    expect(article.text.length).toBeLessThan(7_000_000);
  }, 60_000);

  it.each([
    ['broken', '{"@type":"NewsArticle","headline":"x'],
    ['no object', '[1,null,"x",[[]],true]'],
    [
      'with a prototype',
      '{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"name":"Eve Mallory"}}}',
    ],
    ['that points at itself', '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"isBasedOn":{"@id":"#a"}}'],
    [
      'with values of the wrong kind',
      '{"@type":["NewsArticle",3],"author":[[["x"]],{"name":{"name":["y"]}},7],"datePublished":{"x":1},"headline":["a",{}]}',
    ],
    ['of five thousand levels', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['of megabytes', `{"@type":"NewsArticle","articleBody":"${'x'.repeat(3_000_000)}"}`],
    ['with control characters', '{"@type":"NewsArticle","headline":"Light\nhouse\u0001"}'],
  ])('with JSON-LD that is %s is read', (_, script) => {
    const { article } = read(pageOf({ head: `<script type="application/ld+json">${script}</script>` }));
    expect(article.text).toBe(TEXT);
    expect('polluted' in {}).toBe(false);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('with controls named like properties is read', () => {
    const controls = [
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'getAttribute',
      'attributes',
      'parentNode',
      'textContent',
      'children',
    ];
    const form = `<form name="body">${controls.map((name) => `<input name="${name}" id="${name}">`).join('')}</form><img name="documentElement"><img name="getElementsByTagName"><img id="head">`;
    const { article } = read(pageOf({ after: form }));
    expect(article.text).toBe(TEXT);
  });

  it('whose controls really stand in the way of the properties is read', () => {
    const document = parseHtml(pageOf({ before: '<form id="trap"><p>Send</p></form>' }));
    const trap = document.getElementById('trap');
    for (const name of ['firstChild', 'nextSibling', 'getAttribute']) {
      Object.defineProperty(trap, name, { value: document.body, configurable: true });
    }
    expect(readPage(document, ADDRESS).article.text).toBe(TEXT);
  });

  it('with half characters and marks of direction keeps text that can be stored', () => {
    const { article } = read(
      pageOf({
        body: `${STORY}<p>The keeper\u202e said \ud83d so, and \udc00 went back up to the light before it was dark again.</p>`,
      }),
    );
    const last = article.paragraphs.at(-1)?.text ?? '';
    expect(last).toContain('said \ufffd so');
    expect(encodeURIComponent(article.text)).toBeTruthy();
  });

  it.each([
    '',
    '<',
    '<html>',
    '<!doctype html>',
    '<frameset><frame src="a"></frameset>',
    '<svg><p>x</p></svg>',
    '</p></p><table><p>x<td>y',
    '<script>',
    '\u0000\u0000',
    '<template><p>x</p></template>',
  ])('of nothing but %j is no article', (html) => {
    const { article } = read(html);
    expect(article.isArticle).toBe(false);
    expect(article.lines.length).toBeLessThan(5);
  });

  it('with addresses that are none keeps no link of them', () => {
    const { article } = read(
      pageOf({
        body: `${STORY}<p>Read <a href="javascript:alert(1)">this one</a> or <a href="http://[">that one</a> or <a href="data:text/html,x">the third</a>, the keepers wrote on the wall.</p>`,
      }),
    );
    expect(article.links.filter(({ outside }) => !outside)).toEqual([]);
  });
});
