import type { CoverageRole, Notice, Report, TrailNode, TrailStop } from '../report.ts';
import { languageName, numberText, visible } from './format.ts';
import { counted, type MessageKey, type Sentence, text } from './text.ts';

/**
 * What a reader should know in three seconds, the most important first: what the page is marked as, where the article was
 * taken from, on whose word it rests, who else carries it and who disputes it. Never empty for an article.
 */
export function headline(report: Report): Sentence[] {
  const found = [takenFrom(report), restsOn(report), coverage(report), dispute(report)];
  const said = [impersonation(report), marked(report), ...found].filter((sentence) => sentence !== null);
  return said.length > 0 ? said : nothingFound(report);
}

/** Says whether something on the page changes how it should be read. That nothing is known never does. */
export function attention(report: Report): boolean {
  return (
    report.page.impersonates !== null ||
    report.disputes.length > 0 ||
    report.trail.some(({ node }) => node.type === 'circular') ||
    marked(report) !== null
  );
}

/** The name of a stop as it is shown. An unnamed source goes by how the page describes it; a text has no name. */
export function stopName({ type, name }: TrailNode): string {
  if (name.trim() !== '') return visible(name);
  return type === 'anonymous' ? text('unnamed_source') : text('this_text');
}

function impersonation({ page }: Report): Sentence | null {
  return page.impersonates
    ? { key: 'lead_impersonates', values: [page.impersonates.name, page.impersonates.domain] }
    : null;
}

/** What an article does with what it cites, where that changes how it is to be read. */
const DOES: Partial<Record<CoverageRole, MessageKey>> = { denial: 'lead_denial', 'fact-check': 'lead_fact_check' };

/** Labels of the page's own that change how it is to be read. */
const STRIKING: Partial<Record<Notice['kind'], MessageKey>> = {
  satire: 'notice_satire',
  sponsored: 'notice_sponsored',
  'press-release': 'notice_press_release',
};

function marked({ notices }: Report): Sentence | null {
  const label = notices.map(({ kind }) => STRIKING[kind]).find((key) => key !== undefined);
  return label ? { key: 'lead_marked', values: [{ key: label, values: [] }] } : null;
}

/** How the story came to this page: the step before the last stop. */
function takenFrom(report: Report): Sentence | null {
  const { trail, article, coverage, page } = report;
  const before = trail.at(-2);
  if (!before?.step) return null;
  const { node, step } = before;
  // Whoever speaks on the page is not whom the story rests on, where its record knows that an unnamed source is.
  if (step.relation === 'told' && node.type !== 'anonymous' && restsOnUnnamed(report)) return null;
  if (node.type === 'circular') return { key: 'lead_circular', values: [] };
  if (node.type === 'anonymous') return { key: 'lead_unnamed', values: [] };
  const source = withLanguage(node, article?.language ?? null);
  const role = coverage.find(({ url }) => url === page.resolvedUrl)?.role;
  const does = role && step.relation === 'cited' ? DOES[role] : undefined;
  if (does) return { key: does, values: [source] };
  const suffix = step.certainty === 'inferred' ? '_inferred' : '';
  return { key: `lead_${step.relation}${suffix}`, values: [source] };
}

/** The first stop, where it is not the one that `takenFrom` names. */
function restsOn(report: Report): Sentence | null {
  const { trail } = report;
  const first: TrailStop | undefined = trail[0];
  if (!first?.step || trail.length < 3) return null;
  const { node, step } = first;
  if (node.type === 'circular') return { key: 'lead_circular', values: [] };
  if (node.type === 'anonymous') return { key: 'lead_back_to_unnamed', values: [] };
  if (step.relation === 'told' && restsOnUnnamed(report)) return null;
  if (step.relation === 'told') return { key: 'lead_back_to_word', values: [stopName(node)] };
  return { key: 'lead_back_to', values: [withLanguage(node, null)] };
}

/** Whether `coverage` says that the one origin of the story rests on an unnamed source. */
function restsOnUnnamed(report: Report): boolean {
  const { origins, anonymousOrigins } = report.independence;
  return hasOthers(report) && origins === 1 && anonymousOrigins > 0;
}

/** Outlets on the trail alone are told of already; this is for those that the reader would not otherwise meet. */
function hasOthers({ coverage, independence }: Report): boolean {
  return independence.outlets > 1 && coverage.some(({ seen }) => seen !== 'page');
}

function coverage(report: Report): Sentence | null {
  const { independence, trail } = report;
  const others = independence.outlets - 1;
  if (!hasOthers(report)) return null;
  if (independence.origins > 1) {
    return counted('lead_coverage_origins', others, numberText(independence.origins));
  }
  const saidUnnamed = trail[0]?.node.type === 'anonymous';
  return counted(independence.anonymousOrigins > 0 && !saidUnnamed ? 'lead_coverage_unnamed' : 'lead_coverage', others);
}

function dispute({ disputes }: Report): Sentence | null {
  const [first, ...others] = disputes;
  if (!first) return null;
  const by = visible(first.by);
  return others.length === 0
    ? { key: 'lead_disputed', values: [by] }
    : counted('lead_disputed_more', others.length, by);
}

function nothingFound({ sourcing }: Report): Sentence[] {
  const unnamed = sourcing.anonymous.length;
  const nothing: Sentence = { key: 'lead_nothing', values: [] };
  return unnamed === 0 ? [nothing] : [nothing, counted('lead_quotes_unnamed', unnamed)];
}

/** The language is worth a word only where it is not that of the page; where it is spoken is left to the trail. */
function withLanguage(node: TrailNode, pageLanguage: string | null): string | Sentence {
  const name = stopName(node);
  const language = node.language?.split('-')[0];
  if (!language || language === pageLanguage?.split('-')[0]) return name;
  return { key: 'name_in_language', values: [name, languageName(language)] };
}
