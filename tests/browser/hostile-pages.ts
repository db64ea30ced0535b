import type { ServedPage } from '../../scripts/browsers/loopback.ts';

export interface HostilePage {
  name: string;
  url: string;
  html: string;
  /** Other text than the story that must have been read as well. */
  also?: string;
  /** The page changes itself for ever, so that a change by us cannot be told. */
  restless?: boolean;
}

export const SENTENCES: readonly string[] = [
  'The dyke board of Orrin Fen has closed the eastern sluice after divers found a crack as long as a man in its lower gate.',
  'Boats bound for the market will go round by the old canal, which the board says takes two hours more at low water.',
  'According to the board, the gate was last looked at nine years ago and should have been replaced three winters later.',
  'A new gate will be cast at the yard in Tollin, and the board does not expect it before the leaves have fallen.',
  'Until then two men are to sit by the crack day and night with a lamp, a boat and forty sacks of clay.',
  'The millers of the lower fen, who need the water that the sluice holds back, have asked the board who will pay for idle wheels.',
  'It will give its answer on Thursday in the tithe barn, where everybody who holds land behind the dyke may speak.',
];

/** Pages that stand in the way of whoever reads them: each holds the same short article. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  hostile('half a million nodes', {
    after: `<ul id="many"></ul><script>document.getElementById('many').innerHTML = '<li><i></i>x</li>'.repeat(170_000);</script>`,
  }),
  // Levels with boxes of their own keep Chromium busy for minutes: it lays them out again and again, with or without us.
  hostile('ten thousand levels', {
    after: `<div id="bottom" style="display: contents"></div>
      <script>for (let level = 0, at = document.getElementById('bottom'); level < 10_000; level++) {
        at = at.appendChild(document.createElement('div'));
        at.style.display = 'contents';
        if (level === 9_999) at.innerHTML = '<p>The fen has had nine such gates since the first dyke was drawn around it, and lost four of them.</p>';
      }</script>`,
    also: 'The fen has had nine such gates',
  }),
  hostile('one text of twenty megabytes', {
    after: `<pre id="long"></pre><script>document.getElementById('long').append('word and word. '.repeat(1_400_000));</script>`,
  }),
  hostile('JSON-LD in circles', {
    head: jsonLd(
      '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"isPartOf":{"@id":"#b"},"isBasedOn":{"@id":"#a"}}',
      '{"@type":"NewsArticle","@id":"#b","mainEntity":{"@id":"#a"},"isPartOf":{"@id":"#b"}}',
    ),
  }),
  hostile('megabytes of JSON-LD', {
    after: `<script>const json = document.createElement('script');
      json.type = 'application/ld+json';
      json.text = '{"@type":"NewsArticle","articleBody":"' + 'x'.repeat(5_000_000) + '"}';
      document.head.append(json);</script>`,
    head: jsonLd(`${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`),
  }),
  hostile('keys of prototypes', {
    head: jsonLd(
      '{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"name":"Eve"}}}',
    ),
  }),
  hostile('controls named like properties of the DOM', {
    before: `<form name="body" id="textContent">${controls('firstChild nextSibling localName nodeType nodeName parentNode attributes getAttribute getAttributeNames children shadowRoot className id tagName querySelectorAll')}<p>Send us word of the fen.</p></form>
      ${[
        'documentElement',
        'contentType',
        'querySelectorAll',
        'createRange',
        'head',
        'location',
        'URL',
        'prerendering',
        'addEventListener',
      ]
        .map((name) => `<img name="${name}" alt="">`)
        .join('')}
      <form id="headwater">${controls('signal abort')}</form><a id="headwaterReads"></a><a id="chrome"></a><a id="browser"></a><a id="navigation"></a>`,
  }),
  hostile('getters that throw', {
    head: `<script>for (const [prototype, names] of [[Node.prototype, ['nodeType', 'firstChild', 'nextSibling', 'textContent']], [Element.prototype, ['localName', 'className', 'shadowRoot', 'getAttribute', 'getAttributeNames']], [Document.prototype, ['documentElement', 'contentType', 'querySelectorAll']]])
      for (const name of names) Object.defineProperty(prototype, name, { get() { window.asked = name; throw new Error(name); }, configurable: true });
      Object.prototype.headwater = 1; Array.prototype.push = null; JSON.stringify = null; Map.prototype.get = null;</script>`,
  }),
  hostile('half characters and marks of direction', {
    after: `<p id="half"></p><script>document.getElementById('half').append('The keeper of the gate said \\ud83d so, \\udc00 and went on \\u202e backwards to the water before it was dark again.');</script>`,
    also: 'The keeper of the gate said \ufffd so, \ufffd and went on',
  }),
  hostile('texts that come and go', {
    after: `<div id="restless"></div><script>setInterval(() => {
        const restless = document.getElementById('restless');
        restless.textContent = '';
        for (let count = 0; count < 200; count++) restless.append(document.createElement('b'), 'tick ' + Math.random());
      }, 1);</script>`,
    restless: true,
  }),
];

/** The pages, for the server. */
export const SERVED: ReadonlyMap<string, ServedPage> = new Map(
  HOSTILE_PAGES.map(({ url, html }) => [url, { body: html }]),
);

interface Parts {
  head?: string;
  before?: string;
  after?: string;
  also?: string;
  restless?: boolean;
}

/** An article with something in its head, before its text or after it; it counts its own errors, and what is changed in it. */
function hostile(name: string, { head = '', before = '', after = '', ...rest }: Parts): HostilePage {
  return {
    name,
    url: `http://orrinfen.example/${name.replaceAll(' ', '-')}`,
    html: `<!doctype html><html lang="en"><head><title>Cracked sluice closed | Orrin Fen Herald</title><meta charset="utf-8">
<script>window.faults = []; window.touched = 0;
  window.addEventListener('error', ({ message }) => window.faults.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
  const root = document.documentElement;
  const watcher = new MutationObserver((records) => { window.touched += records.length; });
  window.addEventListener('load', () => watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true }));</script>
${head}</head><body><main><article><h1>Cracked sluice closed</h1>${before}
${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n')}${after}</article></main></body></html>`,
    ...rest,
  };
}

function jsonLd(...scripts: string[]): string {
  return scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
}

function controls(names: string): string {
  return names
    .split(' ')
    .map((name) => `<input name="${name}" id="${name}">`)
    .join('');
}
