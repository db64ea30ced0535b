import type { ArticleItem } from '../../src/stories/record.ts';

/**
 * A source of articles in an invented language with the statistics of news: word frequencies follow Zipf's law, each
 * article has a few words and names of its own subject, one word in seven is a name of it. The same seed gives the same articles.
 * `npm run bench -- stories scale` prints their statistics beside those of public news.
 */
export interface Press {
  /** An article of so many sentences on a subject of its own. */
  article(id: string, sentences: number): ArticleItem;
  /** A number from 0 up to and without `limit`. */
  below(limit: number): number;
}

const SYLLABLES =
  'ba be bi bo da de do fa fe ga go ha ka ke ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo za zo'.split(
    ' ',
  );
const VOCABULARY = 150_000;
/** Words that an article is about are not among the commonest. */
const COMMONEST_SUBJECT = 300;
const WORDS_A_SENTENCE = 20;
const WORDS_A_TITLE = 10;

export function press(seed: number): Press {
  let state = seed >>> 0;
  /** Mulberry32, a small generator of even numbers from 0 to 1. */
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  /** Zipf's law with exponent 1: the logarithm of the rank is even. */
  const rank = (from = 1): number => Math.floor(from * Math.exp(random() * Math.log(VOCABULARY / from)));
  const article = (id: string, sentences: number): ArticleItem => {
    const subject = Array.from({ length: 12 }, () => wordOf(rank(COMMONEST_SUBJECT)));
    const sentence = (length = WORDS_A_SENTENCE): string => {
      const words = Array.from({ length }, () => {
        const chosen = random();
        if (chosen < 0.14) return capital(subject[below(4)] ?? '');
        if (chosen < 0.22) return subject[4 + below(8)] ?? '';
        if (chosen < 0.25) return String(10 + below(5000));
        return wordOf(rank());
      });
      return `${capital(words.join(' '))}.`;
    };
    const text = Array.from({ length: sentences }, () => sentence()).join(' ');
    return { id, title: sentence(WORDS_A_TITLE), text, language: 'en' };
  };
  return { article, below };
}

const words: string[] = [];

/** The word of a rank: frequent ones are short. */
function wordOf(rank: number): string {
  const known = words[rank];
  if (known !== undefined) return known;
  let word = '';
  let rest = rank;
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  words[rank] = word;
  return word;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
