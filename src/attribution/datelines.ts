import type { Attribution, Credit, Evidence, Span } from '../report.ts';
import { Role } from './lexicon.ts';
import { tidy } from './name-text.ts';
import { isWireAgency } from './of-article.ts';
import { inLine, inText, type Page } from './page.ts';
import { read } from './reading.ts';

/** A dateline stands in the first characters of a text, an end sign in the last. */
const REACH = 90;
const FIRST_PARAGRAPHS = 3;
const BRACKETED = /[([（【［]([^()[\]（）【】［］]{2,40})[)\]）】］]|\/([^()[\]/]{2,40})\//g;
const AFTER_DATELINE = /^\s*(?:[-–—―:=.]|$)/;
/** "Bern", "Zürich/Bern": one word, or two that a slash or a hyphen joins, open a dateline without a dash: "Bern (sda) Die …". */
const PLACES = /^\p{Uppercase}\p{Lowercase}[\p{Alphabetic}.]*(?:[/-]\p{Uppercase}[\p{Alphabetic}.]+)?\s$/u;
/** A place in capitals before the bracket makes a dateline of it by itself. */
const PLACE = /^\p{Uppercase}{3,}[\p{Uppercase}\s.,/-]*(?:[\p{Alphabetic}\d.]+\s*){0,4}$/u;
/** Where there are no capitals, a place and a date: no more than a few words, and no sentence. */
const UNCASED_PLACE = /^[^.!?。！？।؟:：()（）]{2,40}$/u;
/** "STOCKHOLM/TT.": a slash between the place and the agency. */
const SLASHED = /^\p{Uppercase}[\p{Alphabetic} .,-]{1,30}\/\s?(\p{Uppercase}[\p{Alphabetic}-]{1,20})\s?[.:–—-]\s/u;
/** "RIGA, 3 May - Norwire." and, with whoever wrote it, "RIGA, 3 May - Norwire, Ana Belova." */
const DASHED =
  /^[^.!?。]{0,60}?[-–—―]\s*([\p{Alphabetic}\d .]{2,30}?)(?:,(?:\s\p{Uppercase}[\p{Alphabetic}-]+){2,3})?\s*[.\-–—―]\s/u;

/** "КИЇВ. 11 лютого. УНІАН. У столиці …": a full stop behind each. */
const DOTTED =
  /^\p{Uppercase}[\p{Alphabetic} -]{1,30}\.\s\d{1,2}\s\p{Lowercase}+\.\s(\p{Uppercase}[\p{Alphabetic}-]{1,20})\.\s/u;
/** "Norwire, Lorvik: …": the agency before the place. */
const LEADING = /^([\p{Alphabetic}\d .-]{2,30}?)[,،、]\s?(?:(?!\d)[\p{ID_Continue} ]){2,30}\s?[:：]\s/u;

/** The forms of an opening, each with a mark that it has: most texts open without, and are held against none. */
const OPENINGS: readonly { mark: RegExp; form: RegExp }[] = [
  { mark: /[-–—―]/, form: DASHED },
  { mark: /\//, form: SLASHED },
  { mark: /\.\s\d/, form: DOTTED },
  { mark: /[:：]/, form: LEADING },
];

/** "… cost twice as much. EFE", "… for the missing millions – AP": a name behind the last sentence. */
const LAST_WORDS =
  /(?:[.!?。！？।»”"]\s*[-–—]*\s+|\s[-–—]{1,2}\s?)(\p{Uppercase}[\p{Alphabetic}.]*(?: \p{Uppercase}[\p{Alphabetic}.]*){0,3})[.\s]*$/u;

/** The agency in a dateline, "LONDON (Reuters) -", or in an end sign, "(vsc/SDA)". `lines` are paragraphs read as credit lines. */
export function datelines(page: Page, lines: ReadonlySet<number>): { credits: Credit[]; attributions: Attribution[] } {
  const { article } = page;
  const paragraphs = article.paragraphs.filter((_, number) => !lines.has(number));
  const credits: Credit[] = [];
  const attributions: Attribution[] = [];
  const add = (name: string, cue: string, evidence: Evidence) => {
    const outlet = page.outlets.byName(name, { language: page.language }).outlet;
    if (outlet && outlet.domain === page.self?.domain) return;
    credits.push({ role: 'wire', name, outlet: outlet?.domain ?? null, evidence });
    attributions.push({
      kind: 'wire',
      source: { type: 'agency', name, outlet: outlet?.domain ?? null },
      cue,
      via: [],
      certainty: 'stated',
      scope: 'article',
      links: [],
      evidence,
      // Nobody says it: the dateline's agency wrote it.
      span: null,
    });
  };
  const addOpening = ({ name, reporters }: Opening, evidence: Evidence) => {
    add(name, name, evidence);
    credits.push(...reporters.map((author): Credit => ({ role: 'author', name: author, outlet: null, evidence })));
  };
  for (const line of article.lines) {
    const opening = line.role === 'byline' || line.role === 'credit' ? openingAgency(page, line.text) : null;
    if (opening) addOpening(opening, inLine(page, [line.start, line.start + line.text.length]));
  }
  if (credits.length > 0) return { credits, attributions };
  const place = page.lexicon.writing.capitals === 'none' ? UNCASED_PLACE : PLACE;
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const head = paragraph.text.slice(0, REACH);
    const opening = openingAgency(page, head);
    if (opening) {
      addOpening(opening, inText(page, [paragraph.start, paragraph.start + opening.end]));
      return { credits, attributions };
    }
    for (const match of head.matchAll(BRACKETED)) {
      const after = match.index + match[0].length;
      const marked =
        match.index === 0 ||
        AFTER_DATELINE.test(head.slice(after)) ||
        /^[【［[]/.test(match[0]) ||
        (match[2] !== undefined && /^\s+\p{Uppercase}/u.test(head.slice(after)));
      // "The mayor governs from a lighthouse (Norwire) – he has …": behind a headline stands whose it is.
      if (/^[(（]/.test(match[0]) && isWorded(page, head.slice(0, match.index))) continue;
      const isOpening = PLACES.test(head.slice(0, match.index)) && /^\s+\p{Uppercase}/u.test(head.slice(after));
      if (!marked && !isOpening && !place.test(head.slice(0, match.index))) continue;
      for (const found of agenciesIn(page, match[1] ?? match[2] ?? '', paragraph.start + match.index + 1)) {
        add(found.name, article.text.slice(...found.span), inText(page, [paragraph.start, paragraph.start + after]));
      }
    }
    for (const { mark, form } of OPENINGS) {
      const marked = mark.test(head) ? form.exec(head) : null;
      if (!marked?.[1]) continue;
      const at = paragraph.start + marked.index + marked[0].lastIndexOf(marked[1]);
      for (const found of agenciesIn(page, marked[1], at))
        add(
          found.name,
          article.text.slice(...found.span),
          inText(page, [paragraph.start, paragraph.start + marked[0].length]),
        );
    }
    if (credits.length > 0) return { credits, attributions };
  }
  const last = paragraphs.at(-1);
  if (!last || article.truncated) return { credits, attributions };
  const from = Math.max(0, last.text.length - REACH);
  const tail = last.text.slice(from);
  const match = /[([（/]([^()[\]（）]{2,40})[)\]）]?[.。।\s]*$/.exec(tail) ?? LAST_WORDS.exec(tail);
  if (match?.[1]) {
    const at = last.start + from + match.index + match[0].indexOf(match[1]);
    for (const found of agenciesIn(page, match[1], at))
      add(found.name, article.text.slice(...found.span), inText(page, [at, last.start + last.text.trimEnd().length]));
  }
  return { credits, attributions };
}

/** A place and a date have no more words in small letters of which nothing is known. */
const MOST_SMALL_WORDS = 1;
/** Shorter ones may be an abbreviation of a month that no list has. */
const SHORTEST_WORD = 4;

/** Whether what stands before a bracket is more than a place and a date. */
function isWorded({ lexicon }: Page, text: string): boolean {
  if (text === '' || lexicon.writing.capitals !== 'name') return false;
  const { tokens, roles } = read(text, 0, text.length, lexicon);
  const isPlain = (k: number) =>
    ((roles[k] ?? 0) & (Role.calendar | Role.link | Role.particle | Role.determiner)) === 0;
  const small = tokens.filter(
    ({ kind, capital, norm }, k) => kind === 'word' && !capital && norm.length >= SHORTEST_WORD && isPlain(k),
  );
  return small.length > MOST_SMALL_WORDS;
}

/** The words from an agency's name to the end of a dateline are few, and no sentence. */
const LONGEST_OPENING = 30;

interface Opening {
  name: string;
  /** Where it ends in the text. */
  end: number;
  reporters: readonly string[];
}

/** "新华社昆明3月4日电", "中央社記者林大明台北12日電": an agency's name, who reports, a place and a date, up to a word that ends datelines. */
function openingAgency(page: Page, head: string): Opening | null {
  const { datelineAgencies, datelineEnds } = page.lexicon;
  const at = /^[(（【]/.test(head) ? 1 : 0;
  for (const name of datelineAgencies) {
    if (!head.startsWith(name, at)) continue;
    const rest = head.slice(at + name.length);
    for (const close of datelineEnds) {
      const found = rest.indexOf(close);
      const between = rest.slice(0, found);
      if (found < 0 || found > LONGEST_OPENING || /[，。,]/.test(between)) continue;
      const reporters = reportersIn(page, between);
      if (between.includes('、') && reporters.length < 2) continue;
      return { name, end: at + name.length + found + close.length, reporters };
    }
  }
  return null;
}

const REPORTER = /^[记記]者/;
/** Characters of a name, the family's first. */
const NAME_CHARACTERS = 3;

/** "記者林大明、陳小美台北": the names before the place. */
function reportersIn({ lexicon }: Page, text: string): string[] {
  if (!REPORTER.test(text)) return [];
  const names: string[] = [];
  for (const each of text.replace(REPORTER, '').trim().split('、')) {
    if (!lexicon.surnames.has(each.charAt(0)) || each.length < NAME_CHARACTERS) break;
    names.push(each.slice(0, NAME_CHARACTERS));
  }
  return names;
}

/** The parts of a bracket that are agencies: "vsc/SDA", "with dpa", "Avec AFP et Reuters", "TT-Reuters". */
function agenciesIn(page: Page, text: string, offset: number): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  const { agencies: short, joining, links } = page.lexicon;
  const isAgency = (name: string) => {
    const { outlet } = page.outlets.byName(name, { language: page.language });
    // In small letters it may be whoever typed it, unless the rules know the agency so: "wal", but "dpa".
    const isNamed = page.lexicon.writing.capitals === 'none' || /\p{Uppercase}/u.test(name);
    return (isNamed && outlet && isWireAgency(page, outlet)) || short.has(name.toLowerCase());
  };
  const take = (part: string, at: number) => {
    const name = tidy(part);
    if (name.length < 2 || !isAgency(name)) return false;
    const start = at + Math.max(0, part.indexOf(name));
    found.push({ name, span: [start, start + name.length] });
    return true;
  };
  const joined = [...text.matchAll(/\s(\p{Lowercase}+|&)\s/gu)].findLast((match) => joining.has(match[1] ?? ''));
  const cut = joined ? `${text.slice(0, joined.index)}/${' '.repeat(joined[0].length - 1)}` : '';
  for (const part of (cut + text.slice(cut.length)).matchAll(/[^/,;=_]+/g)) {
    // "mit dpa", "Avec AFP": the words before the name.
    const [whole] = part;
    const before = /^(?:\s*\p{Lowercase}+\s+)+(?=\S)|^\s*(\p{Alphabetic}+)\s+(?=\S)/u.exec(whole);
    const skipped = before && (before[1] === undefined || links.has(before[1].toLowerCase())) ? before[0].length : 0;
    const named = whole.slice(skipped);
    const at = offset + part.index + skipped;
    if (take(named, at)) continue;
    // "【香港時事】": where there are no spaces, the place touches the name.
    if (!page.lexicon.writing.spaces) {
      let rest = tidy(named);
      const ending = () => [...short].find((name) => rest.toLowerCase().endsWith(name))?.length;
      for (let length = ending(); length && take(rest.slice(-length), at + rest.length - length); length = ending())
        rest = rest.slice(0, -length);
      if (rest !== tidy(named)) continue;
    }
    // "(도쿄 교도=연합뉴스)": where no capital says so, the last word may be an agency and the others its place.
    const last = named.trimEnd().lastIndexOf(' ') + 1;
    if (page.lexicon.writing.capitals === 'none' && last > 0 && take(named.slice(last), at + last)) continue;
    const pieces = [...named.matchAll(/[^-]+/g)];
    if (pieces.length > 1 && pieces.every(([piece]) => isAgency(tidy(piece))))
      for (const piece of pieces) take(piece[0], at + piece.index);
  }
  return found;
}
