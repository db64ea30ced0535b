import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/article/article.ts';
import type { Attributed } from '../../src/attribution/attribute.ts';
import { languages } from '../../src/attribution/languages/index.ts';
import type { OutletIndex } from '../../src/outlets/outlet.ts';
import type { PackBytes } from '../../src/packs/bundled.ts';
import { openPacks, type Packs } from '../../src/trace.ts';
import { precision, recall, type Sentence, scoreSentences, type Tally } from '../../tests/attribution/sentences.ts';
import { CREDIT_LANGUAGES, type CreditScore, scoreCreditPages } from '../../tests/trace/credit-pages.ts';
import { ensurePacks } from '../pack.ts';
import { ROOT } from '../root.ts';
import { engineAsBuilt } from './attribution/as-built.ts';
import { type Figure, figureOf, type Measured, totalOf } from './results/figures.ts';
import { scoresIn } from './results/scores.ts';

const DATA = path.resolve(ROOT, '../shared/bench');

/**
 * Scores the sources found in PolNeAR's news articles, with the scorer that lies beside the data, and in the sentences of
 * each language; and measures what an article of it costs, and texts of up to 1 MB, whose time must grow no faster than they do.
 */
export async function run(args: string[]): Promise<number | Measured> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run bench -- attribution\n');
    return 2;
  }
  const bytes = await ensurePacks();
  const built = await readerOf(bytes);
  const packs = openPacks(bytes);
  if (!existsSync(DATA)) console.log('skipped: no ../shared');
  const scored = existsSync(DATA) ? score(built) : [];
  return { browser: null, figures: [...scored, ...sentences(packs.outlets), ...creditPages(packs), ...grow(built)] };
}

interface Row {
  id: string;
  text: string;
}

/** Milliseconds that something took: by the clock, and of processor time, with what compiles and collects beside it on threads of its own. */
interface Cost {
  elapsed: number;
  processor: number;
}

/** Reads a text as built, on a page of which only the language is known: the article, what was found, and what that cost. */
type Read = (text: string, language: string) => { article: Article; found: Attributed; cost: Cost };

async function readerOf(bytes: PackBytes): Promise<Read> {
  const { articleFromText, attribute, onPage, openPacks } = await engineAsBuilt();
  const { outlets, languages } = openPacks(bytes);
  return (text, language) => {
    const article = articleFromText({ text, language });
    const lexicon = languages.lexiconFor(language);
    const [found, cost] = timed(() => {
      const named = onPage(outlets, { url: '', language, self: null, links: [] });
      return attribute(article, { outlets: named, self: null, language, lexicon });
    });
    return { article, found, cost };
  };
}

function score(read: Read): Figure[] {
  const rows = gunzipSync(readFileSync(`${DATA}/attribution.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
  const costs: Cost[] = [];
  const lines = rows.map(({ id, text }) => {
    const { article, found, cost } = read(text, 'en');
    costs.push(cost);
    return JSON.stringify({ id, report: { article: { text: article.text }, ...found } });
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'attribution-'));
  try {
    writeFileSync(`${folder}/out.ndjson`, lines.join('\n'));
    const { stdout, stderr } = spawnSync('python3', [`${DATA}/score.py`, 'attribution', `${folder}/out.ndjson`], {
      encoding: 'utf8',
    });
    process.stdout.write(stdout ?? '');
    process.stderr.write(stderr ?? '');
    const figure = (what: keyof Cost) => {
      const times = costs.map((cost) => cost[what]);
      return figureOf(`an article of PolNeAR, ${what === 'elapsed' ? 'by the clock' : 'processor time'}`, 'ms', times);
    };
    return [...scoresIn(stdout ?? '', 'PolNeAR', rows.length), figure('elapsed'), figure('processor')];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The folders of tests/attribution that hold sentences, and what they are. */
const SENTENCES = [
  ['languages', 'our own sentences'],
  ['unseen', 'unseen sentences'],
  ['held-out', 'held-out sentences'],
  ['held-out-2', 'held-out sentences of the second set, read since'],
  ['held-out-3', 'held-out sentences of the third set, read since'],
  ['held-out-4', 'held-out sentences of the fourth set, read since'],
  ['held-out-5', 'held-out sentences of the fifth set, read since in seven languages'],
  ['held-out-6', 'held-out sentences of the sixth set, read since in 21 languages'],
  ['held-out-7', 'held-out texts of the seventh set, read since'],
  ['held-out-8', 'held-out texts of the eighth set, read since'],
  ['held-out-9', 'held-out texts of the ninth set, read since'],
  ['held-out-10', 'held-out texts of the tenth set, read since'],
  ['held-out-11', 'held-out texts of the eleventh set, looked at since'],
] as const;

/** Sources in single sentences, printed by language: our own, and eleven sets by people who had not seen the rules. */
function sentences(outlets: OutletIndex): Figure[] {
  console.log(['language', ...SENTENCES.map(([, name]) => `${name}, P, R`)].join('\t'));
  const tallies = SENTENCES.map((): Tally[] => []);
  const counts = SENTENCES.map(() => 0);
  for (const { code } of languages) {
    const cells = SENTENCES.map(([folder], i) => {
      const file = `${ROOT}/tests/attribution/${folder}/${code}.json`;
      if (!existsSync(file)) return '–';
      const rows = JSON.parse(readFileSync(file, 'utf8')) as Sentence[];
      const { sources } = scoreSentences(rows, code, outlets);
      tallies[i]?.push(sources);
      counts[i] = (counts[i] ?? 0) + rows.length;
      return `${rows.length} ${precision(sources).toFixed(2)} ${recall(sources).toFixed(2)}`;
    });
    console.log([code, ...cells].join('\t'));
  }
  return SENTENCES.flatMap(([, name], i) => {
    const all = sumOf(tallies[i] ?? []);
    return [
      totalOf(`sources in ${name}, P`, 'share', precision(all), counts[i] ?? 0),
      totalOf(`sources in ${name}, R`, 'share', recall(all), counts[i] ?? 0),
    ];
  });
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return {
    marked: sum('marked'),
    markedFound: sum('markedFound'),
    found: sum('found'),
    foundMarked: sum('foundMarked'),
  };
}

/** How the pages of tests/trace/credit-pages are read, printed by language: whom they credit, their roles, who made them. */
function creditPages(packs: Packs): Figure[] {
  console.log('language\tpages\toutlets credited, found\tinvented\troles right\tcredits, found\ttranslations, found');
  const scores = CREDIT_LANGUAGES.map((language) => {
    const score = scoreCreditPages(language, packs);
    const { pages, via, viaFound, viaInvented, rolesRight, credits, creditsFound } = score;
    const made = `${score.translations} ${score.translationsFound}`;
    console.log(
      [language, pages, `${via} ${viaFound}`, viaInvented, rolesRight, `${credits} ${creditsFound}`, made].join('\t'),
    );
    return score;
  });
  const sum = (key: Exclude<keyof CreditScore, 'faults'>) => scores.reduce((all, score) => all + score[key], 0);
  const share = (name: string, found: number, all: number) =>
    totalOf(`pages that credit, ${name}`, 'share', found / all, all);
  const [found, invented] = [sum('viaFound'), sum('viaInvented')];
  return [
    share('outlets, P', found, found + invented),
    share('outlets, R', found, sum('via')),
    share('roles right', sum('rolesRight'), sum('pages')),
    share('people, R', sum('creditsFound'), sum('credits')),
    share('translations, R', sum('translationsFound'), sum('translations')),
  ];
}

/** Ordinary prose, and text that punishes a search without bounds. */
const SAMPLES: readonly (readonly [name: string, language: string, text: string])[] = [
  [
    'English prose',
    'en',
    '“It is late,” said Ana Belova, a spokesman for the port, on Monday. Norwire reported, citing an official, that it rained.\n',
  ],
  ['no full stop', 'en', 'said told according to the source , who said that “x” '],
  ['Russian, no full stop', 'ru', 'источник, близкий к министру, сообщил со ссылкой на Вестник, '],
  ['Chinese, no full stop', 'zh', '据诺维社援引消息人士的话报道称'],
  ['Arabic, no full stop', 'ar', 'نقلت صحيفة عن مصدر مطلع قال '],
  ['German, one run of capitals', 'de', 'Quorst Xyzab Vrimmel '],
  ['marks', 'en', '—,.:;!?()[]«»“”„'],
  ['open quotations', 'zh', '「'],
];
/** How long texts are, and how often each is read. */
const SMALL = { size: 125_000, times: 3 };
const LARGE = { size: 1_000_000, times: 1 };

/** What a text of 1 MB takes beside one of 125 KB: eight times as long, where time grows as the text does. */
function grow(read: Read): Figure[] {
  return SAMPLES.flatMap(([name, language, sample]) => {
    const figure = ({ size, times }: typeof SMALL, beside?: Figure) => {
      const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
      const taken = Array.from({ length: times }, () => read(text, language).cost.processor);
      return figureOf(`${name}, ${size / 1000} KB, processor time`, 'ms', taken, beside);
    };
    const small = figure(SMALL);
    return [small, figure(LARGE, small)];
  });
}

/** What a function gives, and what that cost. */
function timed<Result>(work: () => Result): [result: Result, cost: Cost] {
  const processor = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const elapsed = performance.now() - start;
  return [result, { elapsed, processor: process.cpuUsage(processor).user / 1000 }];
}
