import type { ServedPage } from '../../scripts/browsers/loopback.ts';

/** Pages whose article is not there when they load, or is not the only one. The host and all that is said is invented. */
const HOST = 'http://tollinpost.example';

export const LIVE = {
  late: `${HOST}/2026/03/02/ferry-rope`,
  declared: `${HOST}/rope`,
  undeclared: `${HOST}/bread`,
  filled: `${HOST}/2026/03/02/ferry-rope-replaced-after-storm`,
  application: `${HOST}/`,
  first: `${HOST}/news/mill-race-frozen-over-again`,
  second: `${HOST}/news/bakers-sell-bread-by-weight`,
  endless: `${HOST}/news/three-stories-in-a-row`,
  moving: `${HOST}/news/stories-that-follow-the-reader`,
  framed: `${HOST}/news/letter-in-a-frame`,
  frame: `${HOST}/frame`,
  shadow: `${HOST}/news/written-in-the-shadow`,
} as const;

interface Story {
  title: string;
  by: string;
  sentences: readonly string[];
}

export const ROPE: Story = {
  title: 'Ferry rope replaced after storm',
  by: 'Anna Veld',
  sentences: [
    'The rope of the Tollin ferry has been replaced after the storm of last week wore through four of its seven strands.',
    'The ferryman had carried nobody since Thursday, and the school on the far bank taught eleven children instead of forty.',
    'The new rope comes from a yard on the coast and is said to last for six winters, which is two more than the old one did.',
    'The parish pays a third of it, the ferryman the rest, and the fare is to stay what it is until the harvest has been brought in.',
    'Whoever wants to see the old rope can do so on Sunday, when it will be cut into lengths and sold for the organ.',
  ],
};
export const ICE: Story = {
  title: 'Mill race frozen over again',
  by: 'Jon Askel',
  sentences: [
    'The mill race above Tollin has frozen over for the second time this winter, and the miller has let his men go until it thaws.',
    'The ice is said to bear a horse at the weir but not at the wheel, where a boy broke through it to the hips on Tuesday.',
    'Flour is brought in by cart from Orrin, and the two bakers of the town have raised the price of a loaf by a tenth.',
    'The miller says that he has asked for a second race for nine years, one that lies deeper and is covered at the bend.',
    'The council will look at the bend in spring, as it said that it would in each of the springs before.',
  ],
};
export const BREAD: Story = {
  title: 'Bakers sell bread by weight',
  by: 'Mirren Falk',
  sentences: [
    'The bakers of Tollin sell their bread by weight from Monday on, after a dispute over light loaves that lasted all winter.',
    'Loaves had been sold by the piece since October, and the market clerk, Odo Fenn, said that he had weighed some that were a third lighter than before.',
    'One of the bakers calls the new rule an insult, while the other says that he has nothing to hide and has bought new scales.',
    'Scales will stand at the town hall as well, where anybody can weigh a loaf until noon and complain until evening.',
    'The clerk expects few complaints in the first week, and many in the second, when the snow has gone from the road.',
  ],
};

const paragraphs = ({ sentences }: Story): string => sentences.map((sentence) => `<p>${sentence}</p>`).join('');
const markup = (story: Story): string =>
  `<h1>${story.title}</h1><p class="byline">By ${story.by}</p>${paragraphs(story)}`;
const quoted = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Tollin Post</title>${head}</head><body>${body}</body></html>`;
}

/** Sections of one screen and more, so that only one is in view. */
const stories = (...all: Story[]): string =>
  all.map((story, at) => `<section id="s${at}" style="min-height: 150vh">${markup(story)}</section>`).join('');

/** An application that shows its stories itself, some time after it has changed the address. */
const APPLICATION = `<nav><a id="first" href="/">1</a> <a id="second" href="/">2</a></nav><div id="app"><ul><li>Tollin Post</li></ul></div><script>
  const stories = {
    first: [${quoted(LIVE.first)}, ${quoted(ICE.title)}, ${quoted(markup(ICE))}],
    second: [${quoted(LIVE.second)}, ${quoted(BREAD.title)}, ${quoted(markup(BREAD))}],
  };
  const show = (html) => setTimeout(() => { document.getElementById('app').innerHTML = html; }, 1500);
  for (const [id, [address, title, html]] of Object.entries(stories)) document.getElementById(id).addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', address);
    document.title = title;
    show(html);
  });
  addEventListener('popstate', () => show('<ul><li>Tollin Post</li></ul>'));</script>`;

const later = (id: string, html: string): string =>
  `<script>addEventListener('load', () => setTimeout(() => { document.getElementById('${id}').innerHTML = ${quoted(html)}; }, 1500));</script>`;

const HTML: Record<keyof typeof LIVE, string> = {
  late: page(ROPE.title, `<div id="app"></div>${later('app', markup(ROPE))}`),
  declared: page(ROPE.title, markup(ROPE), '<meta property="og:type" content="article">'),
  undeclared: page(BREAD.title, markup(BREAD)),
  filled: page(
    ROPE.title,
    `<h1>${ROPE.title}</h1><p>By ${ROPE.by}</p><p>${ROPE.sentences[0]}</p><div id="rest"></div>${later('rest', `${paragraphs({ ...ROPE, sentences: ROPE.sentences.slice(1) })}`)}`,
    '<meta property="og:type" content="article">',
  ),
  application: page('Front page', APPLICATION),
  first: '',
  second: '',
  endless: page(ROPE.title, stories(ROPE, ICE, BREAD), `<meta property="og:title" content="${ROPE.title}">`),
  moving: page(
    ROPE.title,
    `${stories(ROPE, BREAD)}<script>addEventListener('scroll', () => {
      const far = document.getElementById('s1').getBoundingClientRect().top < innerHeight / 2;
      const address = far ? ${quoted(LIVE.second)} : ${quoted(LIVE.moving)};
      if (location.href !== address) history.replaceState(null, '', address);
    });</script>`,
    `<meta property="og:title" content="${ROPE.title}">`,
  ),
  framed: page('Letter', `<h2>A letter</h2><div id="place"></div>${later('place', '<iframe src="/frame"></iframe>')}`),
  frame: page(ICE.title, markup(ICE)),
  shadow: page(
    BREAD.title,
    `<story-page><template shadowrootmode="open"><article>${markup(BREAD)}</article></template></story-page>
     <template><article>${markup(ROPE)}</article></template>`,
  ),
};

/** The pages, for the server. */
export const SERVED: ReadonlyMap<string, ServedPage> = new Map(
  Object.entries(HTML).flatMap(([name, body]) => (body ? [[LIVE[name as keyof typeof LIVE], { body }]] : [])),
);
