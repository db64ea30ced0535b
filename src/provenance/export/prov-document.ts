/** A qualified name: a prefix of the document, a colon, and a local name. */
export type ProvId = `${string}:${string}`;

export interface TypedLiteral {
  $: string;
  type: 'prov:QUALIFIED_NAME';
}

type Literal = string | TypedLiteral;

/** Absent facts may be handed in as null; they are left out. */
export type Attributes = Readonly<Record<string, Literal | readonly Literal[] | null>>;

type Relation = 'used' | 'wasGeneratedBy' | 'wasAssociatedWith' | 'wasAttributedTo' | 'wasDerivedFrom';

/**
 * `headwater` names what PROV and schema.org have no word for. A UUID belongs to nobody, and nobody can take it away.
 */
export const PROV_NAMESPACES = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  headwater: 'urn:uuid:0d9f5c1e-6b7a-4f43-9a35-5a3f1f0e8c27#',
} as const;

export function qualified(name: string): TypedLiteral {
  return { $: name, type: 'prov:QUALIFIED_NAME' };
}

/** A PROV-JSON document that is being written: records by their kind and name, and each agent once. */
export class ProvDocument {
  readonly #prefix: Readonly<Record<string, string>>;
  readonly #records = new Map<string, Map<string, Attributes>>();
  readonly #agents = new Map<string, ProvId>();

  constructor(prefix: Readonly<Record<string, string>>) {
    this.#prefix = prefix;
  }

  add(kind: 'entity' | 'activity' | 'agent', id: ProvId, attributes: Attributes): ProvId {
    this.#recordsOf(kind).set(id, present(attributes));
    return id;
  }

  /** The agent that is known by `key`, added with these attributes where it is new. */
  agent(key: string, attributes: Attributes): ProvId {
    const known = this.#agents.get(key);
    if (known !== undefined) return known;
    const id = this.add('agent', `trail:agent-${this.#agents.size + 1}`, attributes);
    this.#agents.set(key, id);
    return id;
  }

  /** A relation between records that were added; it needs no name outside the document. */
  relate(relation: Relation, ends: Attributes, attributes: Attributes = {}): void {
    const relations = this.#recordsOf(relation);
    relations.set(`_:${relation}${relations.size + 1}`, present({ ...ends, ...attributes }));
  }

  toJSON(): Record<string, Record<string, Attributes | string>> {
    const kinds = [...this.#records].map(([kind, records]) => [kind, Object.fromEntries(records)] as const);
    return { prefix: { ...this.#prefix }, ...Object.fromEntries(kinds) };
  }

  #recordsOf(kind: string): Map<string, Attributes> {
    const known = this.#records.get(kind) ?? new Map<string, Attributes>();
    this.#records.set(kind, known);
    return known;
  }
}

function present(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
