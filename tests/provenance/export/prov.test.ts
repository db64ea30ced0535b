import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toProv } from '../../../src/provenance/export/prov.ts';
import { sharedOf } from '../../../src/provenance/export/shared.ts';
import { ENGLISH } from '../../../src/provenance/export/wording.ts';
import type { Report, TrailStop } from '../../../src/report.ts';
import { PROV_SCHEMA } from './prov-schema.ts';
import { COVERAGE, emptyReport, HOSTILE, nodeOf, reportOf, reportSaying, TRAIL, WHEN } from './reports.ts';

type Record_ = Record<string, unknown>;
interface Prov {
  prefix: Record<string, string>;
  entity: Record<string, Record_>;
  agent: Record<string, Record_>;
  activity?: Record<string, Record_>;
  [relation: string]: Record<string, unknown> | undefined;
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(PROV_SCHEMA);

function write(report: Report): Prov {
  return JSON.parse(toProv(sharedOf(report), WHEN, ENGLISH));
}

function relationsOf(prov: Prov, kind: string): Record_[] {
  return Object.values(prov[kind] ?? {}) as Record_[];
}

/** `label ←type– label` for each derivation: what was used, and what came of it. */
function derivations(prov: Prov): string[] {
  const label = (id: unknown) => prov.entity[String(id)]?.['prov:label'];
  const types = (value: unknown) => [value].flat().map((type) => (type as { $: string } | undefined)?.$ ?? '');
  return relationsOf(prov, 'wasDerivedFrom').map(
    (relation) =>
      `${label(relation['prov:usedEntity'])} –${types(relation['prov:type']).join('+')} ${relation['headwater:certainty'] ?? ''}→ ${label(relation['prov:generatedEntity'])}`,
  );
}

describe('PROV-JSON', () => {
  it('follows the schema, whatever a page holds', () => {
    for (const report of [reportOf(), emptyReport(), ...HOSTILE.map(reportSaying)]) {
      validate(write(report));
      expect(validate.errors).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        validate(write(reportSaying(text)));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 10 },
    );
  });

  it('is checked by a schema that can fail', () => {
    validate({ ...write(reportOf()), wasDerivedFrom: { '_:x': { 'prov:usedEntity': 'trail:stop-1' } } });
    expect(validate.errors).not.toBeNull();
  });

  it('uses no name that it does not declare, and relates nothing that is not there', () => {
    for (const report of [reportOf(), reportSaying('x')]) {
      const prov = write(report);
      const text = JSON.stringify({ ...prov, prefix: {} });
      const prefixes = [...text.matchAll(/"([a-z]+):[A-Za-z][\w-]*"/g)].map(([, prefix]) => prefix);
      for (const prefix of prefixes) expect(prov.prefix).toHaveProperty(String(prefix));
      const known = new Set([
        ...Object.keys(prov.entity),
        ...Object.keys(prov.agent),
        ...Object.keys(prov.activity ?? {}),
      ]);
      for (const kind of ['used', 'wasGeneratedBy', 'wasAttributedTo', 'wasAssociatedWith', 'wasDerivedFrom']) {
        for (const relation of relationsOf(prov, kind)) {
          const ends = Object.entries(relation).filter(([key]) =>
            /^prov:(?:entity|agent|activity|\w+Entity)$/.test(key),
          );
          expect(ends.length).toBeGreaterThan(0);
          for (const [, end] of ends) expect(known).toContain(end);
        }
      }
    }
  });

  it('derives each stop from the one before it, and the page from its primary source and from whom it quotes', () => {
    expect(derivations(write(reportOf()))).toEqual([
      'one unnamed engineer –headwater:told inferred→ Gazeta',
      'Gazeta –headwater:translated stated→ A dam leaks',
      'one unnamed engineer –prov:PrimarySource inferred→ A dam leaks',
      'Mayor Kim –prov:Quotation stated→ A dam leaks',
      'Gazeta – → Relay',
    ]);
  });

  it('keeps the lines that each step rests on', () => {
    const [told] = relationsOf(write(reportOf()), 'wasDerivedFrom');
    expect(told?.['headwater:evidence']).toEqual(['dataset: an engineer said: the record']);
  });

  it('attributes what is said to who says it, an unnamed source to an agent without a kind', () => {
    const prov = write(reportOf());
    const attributed = relationsOf(prov, 'wasAttributedTo').map((relation) => {
      const agent = prov.agent[String(relation['prov:agent'])];
      return `${relation['prov:entity']}: ${agent?.['prov:label']} (${(agent?.['prov:type'] as { $: string } | undefined)?.$})`;
    });
    expect(attributed).toContain('trail:stop-1: one unnamed engineer (headwater:UnnamedSource)');
    expect(attributed).toContain('trail:stop-2: Gazeta (prov:Organization)');
    expect(attributed).toContain('trail:source-1: Mayor Kim (prov:Person)');
    expect(attributed).toContain('trail:account: Headwater (prov:SoftwareAgent)');
  });

  it('has the translator take part in the translation', () => {
    const prov = write(reportOf());
    const [association] = relationsOf(prov, 'wasAssociatedWith');
    expect(association).toMatchObject({ 'prov:activity': 'trail:step-2', 'prov:role': 'translator' });
    expect(prov.agent[String(association?.['prov:agent'])]).toMatchObject({ 'prov:label': 'Ana Lund' });
  });

  it('calls a copy a quotation and a rewrite a revision', () => {
    const [, gazeta, page] = TRAIL;
    if (!gazeta?.step || !page) throw new Error('the trail has three stops');
    const stop = (relation: 'copied' | 'rewritten') => ({
      node: nodeOf('outlet', relation, { outlet: `${relation}.example` }),
      step: { relation, credits: [], certainty: 'stated' as const, evidence: [] },
    });
    const report = reportOf({ trail: [stop('copied'), stop('rewritten'), page], coverage: [], attributions: [] });
    expect(derivations(write(report))).toEqual([
      'copied –prov:Quotation+headwater:copied stated→ rewritten',
      'rewritten –prov:Revision+headwater:rewritten stated→ A dam leaks',
    ]);
  });

  it('finds no primary source in a trail that comes back to itself', () => {
    const [, , page] = TRAIL;
    if (!page) throw new Error('the trail has three stops');
    const circle: TrailStop = {
      node: nodeOf('circular', 'Gazeta', { outlet: 'gazeta.example' }),
      step: { relation: 'cited', credits: [], certainty: 'stated', evidence: [] },
    };
    expect(
      derivations(write(reportOf({ trail: [circle, page], attributions: [], coverage: COVERAGE.slice(0, 1) }))),
    ).toEqual(['Gazeta –headwater:cited stated→ A dam leaks']);
  });

  it('says when, and only where it is told a moment', () => {
    const generated = relationsOf(write(reportOf()), 'wasGeneratedBy').find(({ 'prov:time': time }) => time);
    expect(generated).toEqual({ 'prov:entity': 'trail:account', 'prov:time': WHEN });
  });
});
