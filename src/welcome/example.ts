import type { Evidence, TrailStop } from '../report.ts';
import { text } from '../ui/text.ts';

/** The trail of an invented story through invented outlets. */
export function exampleTrail(): TrailStop[] {
  return [
    {
      node: { type: 'anonymous', name: text('example_source'), outlet: null, language: null, date: null, url: null },
      step: { relation: 'told', credits: [], certainty: 'stated', evidence: [line(text('example_told'))] },
    },
    {
      node: {
        type: 'outlet',
        name: 'Gazzetta di Altomare',
        outlet: null,
        language: 'it',
        date: '2026-03-02',
        url: null,
      },
      step: {
        relation: 'translated',
        credits: [{ role: 'translator', name: 'Ana Prado' }],
        certainty: 'stated',
        evidence: [line(text('example_translated'))],
      },
    },
    {
      node: { type: 'outlet', name: 'El Eco de Ribalta', outlet: null, language: 'es', date: '2026-03-03', url: null },
      step: { relation: 'cited', credits: [], certainty: 'stated', evidence: [line(text('example_cited'))] },
    },
    {
      node: { type: 'page', name: 'The Saltmarsh Post', outlet: null, language: 'en', date: '2026-03-04', url: null },
      step: null,
    },
  ];
}

function line(quote: string): Evidence {
  return { where: 'text', quote, start: null, end: null, outside: false, reference: null };
}
