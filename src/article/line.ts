import { APPEALS, CAPTIONS, ENDINGS, FURNITURE, READ_ALSO } from './phrases.ts';

/** What a short line among paragraphs says it is. */
export type LineKind = 'read-also' | 'appeal' | 'ending' | 'caption' | 'furniture' | null;

/** How a phrase is looked up: by its first two letters, so that a line is compared with few of them. */
function byBeginning(phrases: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, 2);
    const bucket = table.get(key);
    if (bucket) bucket.push(phrase);
    else table.set(key, [phrase]);
  }
  return table;
}

const TABLES = {
  'read-also': byBeginning(READ_ALSO),
  appeal: byBeginning(APPEALS),
  caption: byBeginning(CAPTIONS),
  furniture: byBeginning(FURNITURE),
} as const;

const ENDING = new Set(ENDINGS);
const ORNAMENT = /^[\s>»›→▶►•·*|\-–—+[\](){}:"“„#@]+/;
const LETTER = /[\p{Alphabetic}\d]/u;
const CJK = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** What a line is by its first words, or null. Only the beginning is compared; the caller judges by length. */
export function kindOfLine(text: string): LineKind {
  const head = text.slice(0, 80).replace(ORNAMENT, '').toLowerCase().replaceAll("'", '’');
  if (isEnding(text)) return 'ending';
  for (const kind of ['read-also', 'appeal', 'caption', 'furniture'] as const) {
    if (begins(TABLES[kind], head)) return kind;
  }
  return null;
}

/** Whether the whole line is a heading that stands above what follows an article: "Comments (12)", "Tags:". */
function isEnding(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text
    .toLowerCase()
    .replace(ORNAMENT, '')
    .replace(/^\d+\s+/, '')
    .replace(/[\s([]*\d*[)\]\s:.!?…>»]*$/, '');
  return ENDING.has(bare);
}

function begins(table: Map<string, string[]>, head: string): boolean {
  const bucket = [...(table.get(head.slice(0, 2)) ?? []), ...(table.get(head.slice(0, 1)) ?? [])];
  return bucket.some((phrase) => head.startsWith(phrase.replaceAll("'", '’')) && endsWord(phrase, head));
}

function endsWord(phrase: string, head: string): boolean {
  const next = head.charAt(phrase.length);
  return next === '' || !LETTER.test(next) || !LETTER.test(phrase.at(-1) ?? '') || CJK.test(phrase);
}
