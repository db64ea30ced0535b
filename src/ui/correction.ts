import type { Outlet } from '../outlets/outlet.ts';
import type { Evidence, Report } from '../report.ts';
import { coverageBeyondTrail } from './coverage-groups.ts';
import { visible } from './format.ts';
import { stopName } from './headline.ts';
import { NEW_ISSUE } from './project.ts';
import { keyPart, type MessageKey, text } from './text.ts';

/** One thing that Headwater says of a page, and what made it say so. */
export interface Statement {
  /** The heading under which the reader has seen it. */
  heading: MessageKey;
  /** What it says, in the reader's words. */
  label: string;
  /** The rule or the row that it comes from, in the project's words. */
  rule: string;
  evidence: readonly Evidence[];
}

export interface Correction {
  title: string;
  /** Markdown. */
  body: string;
}

/** What a reader has written, and chosen to hand over. */
export interface Complaint {
  /** Null where something is missing. */
  statement: Statement | null;
  said: string;
  /** Of the page; null where it is kept back. */
  address: string | null;
}

/** Every statement of a report that can be wrong, in the order in which it is shown; equal ones once. */
export function statementsOf(report: Report, outlets: readonly Outlet[]): Statement[] {
  const { trail, disputes, story, credits, attributions, notices } = report;
  const all: Statement[] = [
    ...trail.flatMap(({ node, step }): Statement[] =>
      step
        ? [
            {
              heading: 'trail_heading',
              label: `${stopName(node)} · ${text(`step_${step.relation}`)}`,
              rule: `trail: ${node.type}, ${step.relation}, ${step.certainty}`,
              evidence: step.evidence,
            },
          ]
        : [],
    ),
    ...disputes.map(
      ({ by, evidence }): Statement => ({
        heading: 'disputes_heading',
        label: visible(by),
        rule: `dispute: ${story?.id ?? 'no record'}`,
        evidence,
      }),
    ),
    ...coverageBeyondTrail(report).map(
      ({ outlet, name, role, seen, url }): Statement => ({
        heading: 'coverage_heading',
        label: `${visible(name || outlet)} · ${text(`role_${keyPart(role)}`)}`,
        rule: `coverage: ${story?.id ?? 'no record'}, ${outlet}, ${role}, seen in ${seen}`,
        evidence: seen === 'dataset' ? [recordOf(url)] : [],
      }),
    ),
    ...credits.map(
      ({ role, name, evidence }): Statement => ({
        heading: 'article_heading',
        label: text(`credit_${role}`, visible(name)),
        rule: `credit: ${role}`,
        evidence: [evidence],
      }),
    ),
    ...attributions.map(
      ({ kind, source, cue, evidence }): Statement => ({
        heading: 'sources_heading',
        label: `${visible(source.name)} · ${text(`source_${source.type}`)}`,
        rule: `attribution: ${kind}, ${source.type}, cue “${cue}”`,
        evidence: [evidence],
      }),
    ),
    ...notices.map(
      ({ kind, name, evidence, reference }): Statement => ({
        heading: 'notices_page',
        label: kind === 'designation' ? visible(evidence.quote) : text(`notice_${keyPart(kind)}`),
        rule: `notice: ${kind}, ${name}`,
        evidence: [{ ...evidence, reference: reference ?? evidence.reference }],
      }),
    ),
    ...outlets.map(
      ({ domain, name, sources }): Statement => ({
        heading: 'outlets_heading',
        label: visible(name),
        rule: `outlet: ${domain}, from ${sources.join(', ')}`,
        evidence: [],
      }),
    ),
  ];
  return [...new Map(all.map((one) => [`${one.heading}\n${one.label}`, one])).values()];
}

/** A correction as it would be handed over, whole: nothing is added to it later. */
export function correctionOf({ statement, said, address }: Complaint, version: string): Correction {
  const about = statement?.label ?? text('correct_missing');
  const lines = [
    said.trim(),
    '',
    `- statement: ${inline(about)}`,
    `- rule: ${inline(statement?.rule ?? 'missing')}`,
    ...(statement?.evidence ?? []).flatMap(evidenceLines),
    ...(address === null ? [] : [`- page: ${inline(address)}`]),
    `- version: ${version}`,
  ];
  return { title: oneLine(about).slice(0, LONGEST_TITLE), body: lines.join('\n').trim() };
}

const LONGEST_TITLE = 120;
/** Servers refuse longer addresses. */
const LONGEST_ADDRESS = 7_000;

/** The project's page for a new issue, with the correction filled in; null where it is too long to be handed over so. */
export function issueAddress({ title, body }: Correction): string | null {
  const address = `${NEW_ISSUE}?${new URLSearchParams({ title, body })}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}

function evidenceLines({ where, quote, reference }: Evidence): string[] {
  return [
    ...(quote === '' ? [] : [`- ${where}: ${inline(quote)}`]),
    ...(reference === null ? [] : [`- reference: ${inline(reference)}`]),
  ];
}

function recordOf(url: string | null): Evidence {
  return { where: 'dataset', quote: '', start: null, end: null, outside: false, reference: url };
}

/** On one line and as code, so that nothing in it is markup: what a page says must not become part of an issue's form. */
function inline(words: string): string {
  return `\`${oneLine(words).replaceAll('`', "'")}\``;
}

function oneLine(words: string): string {
  return visible(words).replace(/\s+/g, ' ').trim();
}
