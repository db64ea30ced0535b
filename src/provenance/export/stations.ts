import type { Credit, TrailNode, TrailStep } from '../../report.ts';
import { isolate } from './clean.ts';
import type { Shared, SharedEvidence } from './shared.ts';
import { dayName, languageName, say, type Wording } from './wording.ts';

/** A stop of the trail in words. */
export interface Station {
  type: TrailNode['type'];
  name: string;
  /** Language, day, what kind of source it is. */
  facts: string[];
  /** A shareable address. */
  url: string | null;
  /** How the story came to the next stop; null at the last. */
  step: { words: string; certainty: TrailStep['certainty']; certaintyWord: string; evidence: SharedEvidence[] } | null;
}

/** The trail of a shared report in words, oldest first. */
export function stationsOf({ trail }: Shared, wording: Wording): Station[] {
  return trail.map(({ node, step }) => ({
    type: node.type,
    name: node.name || say(wording, 'unnamed_source'),
    facts: [
      say(wording, `node_${node.type}`),
      node.language && languageName(wording, node.language),
      node.date && dayName(wording, node.date),
    ].filter((fact): fact is string => fact !== null && fact !== ''),
    url: node.url,
    step: step && {
      words: stepWords(step.relation, step.credits, wording),
      certainty: step.certainty,
      certaintyWord: say(wording, step.certainty),
      evidence: step.evidence,
    },
  }));
}

/** The trail in one sentence, for formats that have no more than a note. */
export function trailSentence(shared: Shared, wording: Wording): string | null {
  const stations = stationsOf(shared, wording);
  if (stations.length < 2) return null;
  return stations
    .map(({ name, facts, step }) => {
      const stop = facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
      return step ? `${stop} → ${step.words} [${step.certaintyWord}] →` : stop;
    })
    .join(' ')
    .replace(/[\u2068\u2069]/g, '');
}

function stepWords(
  relation: TrailStep['relation'],
  credits: readonly { role: Credit['role']; name: string }[],
  wording: Wording,
): string {
  return [
    say(wording, `step_${relation}`),
    ...credits.map(({ role, name }) => say(wording, `credit_${role}`, isolate(name))),
  ].join('; ');
}
