import { storyEncoder } from '../../src/stories/encode.ts';
import { extractOf } from '../../src/stories/extract.ts';
import { openStories } from '../../src/stories/stories.ts';
import { type Figure, totalOf } from '../bench/results/figures.ts';
import { type Press, press } from './made-up.ts';
import { queryOf } from './queries.ts';

const ARTICLES = 2000;
const UNRELATED = 10_000;
const SENTENCES = 12;

/** How many disguised copies of made-up articles are found, and how many unrelated articles are taken for copies. */
export function measureCopies(): Figure[] {
  const source = press(1);
  const originals = Array.from({ length: ARTICLES }, (_, i) => source.article(`original-${i}`, SENTENCES));
  const encoder = storyEncoder();
  for (const original of originals) encoder.add(extractOf(original));
  const stories = openStories(encoder.finish());
  const copies = Object.entries(DISGUISES).map(([name, disguise]) => {
    const found = originals.filter(({ id, text }, i) => {
      const other = originals[(i + 1) % ARTICLES]?.text ?? '';
      const copy = { id: 'copy', title: source.article('', 1).title ?? null, text: disguise(text, source, other) };
      const matches = stories.match(queryOf({ ...copy, language: 'en' }), 3);
      return matches.some((match) => match.id === id && match.match === 'verbatim-copy' && match.accepted);
    });
    return totalOf(`copies found, ${name}`, 'share', found.length / ARTICLES, ARTICLES);
  });
  let wrong = 0;
  for (let i = 0; i < UNRELATED; i++) {
    const [first] = stories.match(queryOf(source.article('', SENTENCES)), 1);
    if (first?.accepted) wrong++;
  }
  return [...copies, totalOf('unrelated articles taken for copies', 'share', wrong / UNRELATED, UNRELATED)];
}

/** What copyists do: from a text, a source of new sentences, and another article's text to a copy. */
const DISGUISES: Readonly<Record<string, (text: string, source: Press, other: string) => string>> = {
  'cut by half': (text) => text.slice(0, text.length / 2),
  'the second half': (text) => text.slice(text.length / 2),
  'other headline and first paragraph': (text, source) => {
    const rest = sentencesOf(text).slice(3).join(' ');
    return `${source.article('', 3).text} ${rest}`;
  },
  'one sentence in five changed': (text, source) =>
    sentencesOf(text)
      .map((sentence) => (source.below(5) === 0 ? source.article('', 1).text : sentence))
      .join(' '),
  'look-alike letters': (text) => text.replace(/[aeo]/g, (letter) => LOOK_ALIKES[letter] ?? letter),
  'other quotation marks': (text) => text.replace(/\w+/g, (word, at: number) => (at % 7 === 0 ? `«${word}»` : word)),
  'two articles merged': (text, _, other) => `${text} ${other}`,
};

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о' };

function sentencesOf(text: string): string[] {
  return text.match(/[^.]+\./g) ?? [];
}
