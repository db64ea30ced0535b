import type { Attribution, Credit, Span } from '../report.ts';
import { entriesOf } from './forms.ts';
import { inText, type Page } from './page.ts';
import { tidy } from './sources.ts';

/** A dateline stands in the first characters of a text, an end sign in the last. */
const REACH = 90;
const FIRST_PARAGRAPHS = 3;
const BRACKETED = /[([（【［/]([^()[\]（）【】［］/]{2,40})[)\]）】］/]/g;
const AFTER_DATELINE = /^\s*(?:[-–—―:=.]|$)/;
/** A place in capitals before the bracket makes a dateline of it by itself. */
const PLACE = /^\p{Lu}{3,}[\p{Lu}\s.,/-]*(?:[\p{L}\p{N}.]+\s*){0,4}$/u;
const DASHED = /^[^.!?。]{0,60}?[-–—―]\s*([\p{L}\p{N} .]{2,30}?)\s*[.\-–—―]\s/u;

/** The agency in a dateline, "LONDON (Reuters) -", or in an end sign, "(vsc/SDA)". `lines` are paragraphs read as credit lines. */
export function datelines(page: Page, lines: ReadonlySet<number>): { credits: Credit[]; attributions: Attribution[] } {
  const { article } = page;
  const paragraphs = article.paragraphs.filter((_, number) => !lines.has(number));
  const credits: Credit[] = [];
  const attributions: Attribution[] = [];
  const add = (name: string, span: Span, evidence: Span) => {
    const outlet = page.outlets.byName(name, { language: page.language }).outlet;
    if (outlet && outlet.domain === page.self?.domain) return;
    credits.push({ role: 'wire', name, outlet: outlet?.domain ?? null, evidence: inText(page, evidence) });
    attributions.push({
      kind: 'wire',
      source: { type: 'agency', name, outlet: outlet?.domain ?? null },
      cue: article.text.slice(...span),
      via: [],
      evidence: inText(page, evidence),
      // Nobody says it: the dateline's agency wrote it.
      span: null,
    });
  };
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const head = paragraph.text.slice(0, REACH);
    for (const match of head.matchAll(BRACKETED)) {
      const after = match.index + match[0].length;
      const marked = AFTER_DATELINE.test(head.slice(after)) || /^[【［[]/.test(match[0]);
      if (!marked && !PLACE.test(head.slice(0, match.index))) continue;
      for (const found of agenciesIn(page, match[1] ?? '', paragraph.start + match.index + 1)) {
        add(found.name, found.span, [paragraph.start, paragraph.start + after]);
      }
    }
    const dashed = DASHED.exec(head);
    if (dashed?.[1]) {
      const at = paragraph.start + dashed.index + dashed[0].lastIndexOf(dashed[1]);
      for (const found of agenciesIn(page, dashed[1], at))
        add(found.name, found.span, [paragraph.start, paragraph.start + dashed[0].length]);
    }
    if (credits.length > 0) return { credits, attributions };
  }
  const last = paragraphs.at(-1);
  if (!last || article.truncated) return { credits, attributions };
  const from = Math.max(0, last.text.length - REACH);
  const tail = last.text.slice(from);
  const match = /[([（/]([^()[\]（）]{2,40})[)\]）]?[.\s]*$/.exec(tail);
  if (match?.[1]) {
    const at = last.start + from + match.index + 1;
    for (const found of agenciesIn(page, match[1], at))
      add(found.name, found.span, [at - 1, last.start + last.text.trimEnd().length]);
  }
  return { credits, attributions };
}

/** The parts of a bracket that are agencies: "vsc/SDA", "with dpa". */
function agenciesIn(page: Page, text: string, offset: number): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  const short = new Set(entriesOf(page.lexicon.rules.agencies).map((name) => name.toLowerCase()));
  for (const part of text.matchAll(/[^/,;=]+/g)) {
    // "mit dpa", "avec AFP": the words before the name.
    const name = tidy(part[0].replace(/^(?:\s*\p{Ll}+\s+)+(?=\S)/u, ''));
    if (name.length < 2) continue;
    const { outlet } = page.outlets.byName(name, { language: page.language });
    const agency = outlet ? page.outlets.get(outlet.domain)?.kind === 'wire-agency' : false;
    if (!agency && !short.has(name.toLowerCase())) continue;
    const start = offset + part.index + Math.max(0, part[0].indexOf(name));
    found.push({ name, span: [start, start + name.length] });
  }
  return found;
}
