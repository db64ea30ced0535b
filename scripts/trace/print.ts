import { styleText } from 'node:util';
import type { Coverage, Evidence, Notice, Report, TrailNode, TrailStep, TrailStop } from '../../src/report.ts';

/** Where the text will stand: a terminal takes colours and has a width. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
}

const WIDTH = 100;
const SHOWN_COVERAGE = 25;

/** A report as text for people: the page, the one sentence that matters, the trail, who disputes it, who else carries it, the notices. */
export function printReport(report: Report, terminal: Terminal = {}): string {
  const page = paper(terminal);
  const sections = [
    heading(report, page),
    report.isArticle ? [summary(report)] : ['This page is not one piece of news, so there is no trail to show.'],
    section('Trail', trail(report.trail, page), page),
    section('Disputed', disputes(report), page),
    section('Coverage', coverage(report, page), page),
    section('Credits', credits(report), page),
    section('Notices', report.notices.map(notice), page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => wrap(line, page.width)).join('\n'))
    .join('\n\n')}\n`;
}

interface Paper {
  width: number;
  bold(text: string): string;
  dim(text: string): string;
}

function paper({ isTTY = false, columns = WIDTH }: Terminal): Paper {
  const styled = isTTY && !process.env.NO_COLOR;
  return {
    width: Math.max(40, Math.min(columns, WIDTH)),
    bold: (text) => (styled ? styleText('bold', text) : text),
    dim: (text) => (styled ? styleText('dim', text) : text),
  };
}

function heading({ page, article }: Report, { bold, dim }: Paper): string[] {
  const outlet = page.outlet ? `${page.outlet.name} (${page.outlet.domain})` : 'an outlet that Headwater does not know';
  const facts = [outlet, languageName(article?.language), article?.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const lines = [bold(article?.title ?? page.url), dim(facts)];
  if (page.wrapper) lines.push(dim(`seen through ${page.wrapper.host}: ${page.resolvedUrl}`));
  return lines;
}

function section(title: string, lines: string[], { bold }: Paper): string[] {
  return lines.length === 0 ? [] : [bold(title), ...lines];
}

function summary({ trail, independence, coverage }: Report): string {
  const sentences: string[] = [];
  const last = trail.at(-2);
  if (last?.step && last.node.type !== 'anonymous') {
    const verb: Partial<Record<TrailStep['relation'], string>> = {
      translated: 'Translated from',
      cited: 'Cites',
      wire: 'Agency copy of',
      republished: 'First published by',
      copied: 'Copy of',
      rewritten: 'Retells',
      told: 'Rests on the word of',
      published: 'From a publication of',
    };
    const language = last.node.language ? ` (${languageName(last.node.language)})` : '';
    sentences.push(`${verb[last.step.relation] ?? 'Comes from'} ${last.node.name}${language}.`);
  }
  if (trail[0]?.node.type === 'anonymous') sentences.push('Rests on an unnamed source.');
  if (trail[0]?.node.type === 'circular') sentences.push('Its citations lead back to itself.');
  const others = independence.outlets - 1;
  if (coverage.length > 0 && others > 0) {
    const carry = others === 1 ? '1 more outlet carries it' : `${others} more outlets carry it`;
    const origins =
      independence.origins === 1 ? 'all go back to the same report' : `they go back to ${independence.origins} origins`;
    sentences.push(`${carry}; ${origins}.`);
  }
  return sentences.length > 0
    ? sentences.join(' ')
    : 'The page does not say where its story comes from, and no record knows it.';
}

function trail(stops: readonly TrailStop[], { dim }: Paper): string[] {
  return stops.flatMap(({ node, step }) => {
    const lines = [
      `  ${symbol(node)} ${[node.name, languageName(node.language), node.date?.slice(0, 10)].filter(Boolean).join(' · ')}${role(node)}`,
    ];
    if (!step) return lines;
    const bar = step.certainty === 'stated' ? '│' : '┆';
    const people = step.credits.map(({ role, name }) => `${role} ${name}`).join(', ');
    const certainty = step.certainty === 'stated' ? '' : ' (inferred)';
    lines.push(`  ${bar} ${step.relation}${people && `: ${people}`}${certainty}`);
    for (const evidence of step.evidence.slice(0, 2)) lines.push(dim(`  ${bar}   ${quote(evidence)}`));
    return lines;
  });
}

function symbol({ type }: TrailNode): string {
  if (type === 'anonymous') return '◌';
  if (type === 'circular') return '↻';
  return type === 'page' ? '◆' : '●';
}

function role({ type }: TrailNode): string {
  if (type === 'anonymous') return '  [unnamed source]';
  if (type === 'circular') return '  [circular: passed before]';
  return type === 'page' ? '  [this page]' : '';
}

function disputes(report: Report): string[] {
  return report.disputes.flatMap(({ by, note, url }) => [`  ${by}: ${note}`, ...(url ? [`    ${url}`] : [])]);
}

function coverage({ coverage: all, independence, story }: Report, { dim }: Paper): string[] {
  if (all.length === 0) return [];
  const { outlets, origins, anonymousOrigins } = independence;
  const anonymous = anonymousOrigins > 0 ? `, ${anonymousOrigins} of them unnamed` : '';
  const lines = [
    `  ${count(outlets, 'outlet')}, ${count(origins, 'origin')}${anonymous}${story ? `. Story: ${story.label} [${story.match}]` : ''}`,
  ];
  for (const [origin, items] of byOrigin(all)) {
    lines.push(`  from ${items.find(({ outlet }) => outlet === origin)?.name ?? origin}`);
    for (const item of items.slice(0, SHOWN_COVERAGE)) {
      const facts = [
        item.date?.slice(0, 10) ?? '          ',
        (item.language ?? '').padEnd(2),
        item.role.padEnd(13),
        item.name,
      ];
      const via = item.via.length > 0 ? dim(` via ${item.via.join(', ')}`) : '';
      lines.push(`    ${facts.join('  ')}${via}${item.seen === 'page' ? dim(' (from this page)') : ''}`);
    }
    if (items.length > SHOWN_COVERAGE) lines.push(`    … and ${items.length - SHOWN_COVERAGE} more`);
  }
  return lines;
}

function byOrigin(all: readonly Coverage[]): Map<string, Coverage[]> {
  const groups = new Map<string, Coverage[]>();
  for (const item of all) groups.set(item.origin, [...(groups.get(item.origin) ?? []), item]);
  return groups;
}

function credits(report: Report): string[] {
  return report.credits.map(({ role, name, outlet }) => `  ${role.padEnd(12)} ${name}${outlet ? ` (${outlet})` : ''}`);
}

function notice({ kind, text, evidence }: Notice): string {
  return `  ${kind}: ${shorten(text)}${evidence.where === 'dataset' && evidence.reference ? ` [${evidence.reference}]` : ''}`;
}

function quote({ quote, where, reference }: Evidence): string {
  const from = where === 'text' ? '' : ` [${where}${reference ? `: ${reference}` : ''}]`;
  return `“${shorten(quote)}”${from}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(tag: string | null | undefined): string {
  if (!tag) return '';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Breaks a line at spaces; the lines that follow keep its indent and its bar. */
function wrap(line: string, width: number): string[] {
  const indent = line.match(/^\s*(?:[│┆]\s+)?/)?.[0] ?? '';
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent.length) break;
    lines.push(rest.slice(0, at));
    rest = `${indent}  ${rest.slice(at + 1)}`;
  }
  return [...lines, rest];
}
