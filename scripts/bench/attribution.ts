import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleFromText } from '../../src/article/text.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { languages, rulesOf } from '../../src/attribution/languages/index.ts';
import { lexicons } from '../../src/attribution/lexicons.ts';
import { onPage } from '../../src/outlets/on-page.ts';
import type { OutletIndex } from '../../src/outlets/outlet.ts';
import { openPacks, type Packs } from '../../src/trace.ts';
import { precision, recall, type Sentence, scoreSentences } from '../../tests/attribution/sentences.ts';
import { CREDIT_LANGUAGES, scoreCreditPages } from '../../tests/trace/credit-pages.ts';
import { ensurePacks } from '../pack.ts';
import { ROOT } from '../root.ts';

const lexiconFor = lexicons(rulesOf);

const DATA = path.resolve(ROOT, '../shared/bench');

/**
 * Scores the sources found in PolNeAR's news articles, with the scorer that lies beside the data, and in the sentences of
 * each language; and measures processor time: for an article of it, and for texts of up to 1 MB, whose time must grow no faster than they do.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run bench -- attribution\n');
    return 2;
  }
  const packs = openPacks(await ensurePacks());
  const { outlets } = packs;
  if (existsSync(DATA)) score(outlets);
  else console.log('skipped: no ../shared');
  sentences(outlets);
  creditPages(packs);
  grow(outlets);
  return 0;
}

interface Row {
  id: string;
  text: string;
}

/** The outlets as a page of which only the language is known means their names. */
function named(outlets: OutletIndex, language: string): OutletIndex {
  return onPage(outlets, { url: '', language, self: null, links: [] });
}

function score(outlets: OutletIndex): void {
  const rows = gunzipSync(readFileSync(`${DATA}/attribution.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
  const times: number[] = [];
  const lines = rows.map(({ id, text }) => {
    const article = articleFromText({ id, text, language: 'en' });
    const [found, ms] = timed(() =>
      attribute(article, { outlets: named(outlets, 'en'), self: null, language: 'en', lexicon: lexiconFor('en') }),
    );
    times.push(ms);
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
  } finally {
    rmSync(folder, { recursive: true });
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const mean = times.reduce((a, b) => a + b, 0) / times.length;
  console.log(`articles ${rows.length}, processor ms: mean ${mean.toFixed(2)} median ${at(0.5)} p95 ${at(0.95)}`);
}

/** Sources in single sentences by language: our own, and those by people who had not seen the rules. */
function sentences(outlets: OutletIndex): void {
  console.log('language\tour own: sentences, P, R\tunseen: sentences, P, R');
  const folders = ['languages', 'unseen'].map((folder) => `${ROOT}/tests/attribution/${folder}`);
  for (const { code } of languages) {
    const cells = folders.map((folder) => {
      const file = `${folder}/${code}.json`;
      if (!existsSync(file)) return '–';
      const rows = JSON.parse(readFileSync(file, 'utf8')) as Sentence[];
      const { sources } = scoreSentences(rows, code, outlets);
      return `${rows.length} ${precision(sources).toFixed(2)} ${recall(sources).toFixed(2)}`;
    });
    console.log([code, ...cells].join('\t'));
  }
}

/** How the pages of tests/trace/credit-pages are read, language by language: whom they credit, their roles, who made them. */
function creditPages(packs: Packs): void {
  console.log('language\tpages\toutlets credited, found\tinvented\troles right\tcredits, found\ttranslations, found');
  for (const language of CREDIT_LANGUAGES) {
    const score = scoreCreditPages(language, packs);
    const { pages, via, viaFound, viaInvented, rolesRight, credits, creditsFound } = score;
    const made = `${score.translations} ${score.translationsFound}`;
    console.log(
      [language, pages, `${via} ${viaFound}`, viaInvented, rolesRight, `${credits} ${creditsFound}`, made].join('\t'),
    );
  }
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
  ['marks', 'en', '—,.:;!?()[]«»“”„'],
  ['open quotations', 'zh', '「'],
];
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

function grow(outlets: OutletIndex): void {
  console.log(`processor ms for texts of\t${SIZES.map((size) => `${size / 1000} KB`).join('\t')}`);
  for (const [name, language, sample] of SAMPLES) {
    const times = SIZES.map((size) => {
      const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
      const article = articleFromText({ text, language });
      return timed(() =>
        attribute(article, { outlets: named(outlets, language), self: null, language, lexicon: lexiconFor(language) }),
      )[1].toFixed(0);
    });
    console.log([name, ...times].join('\t'));
  }
}

/** What a function gives, and the milliseconds of processor time that it took. */
function timed<Result>(work: () => Result): [result: Result, ms: number] {
  const before = process.cpuUsage();
  const result = work();
  return [result, process.cpuUsage(before).user / 1000];
}
