/**
 * PROV-JSON as a JSON schema of our own writing, after the W3C Member Submission of 24 April 2013 and the schema that
 * it publishes: every kind of record that an export can hold, and nothing beside them. It asks for more than the
 * published one: names are qualified names.
 */
const name = { type: 'string', pattern: '^[A-Za-z_][\\w-]*:[\\w-]+$' };
const time = { type: 'string', format: 'date-time' };
const simple = { type: ['string', 'number', 'boolean'] };
const single = {
  anyOf: [
    simple,
    {
      type: 'object',
      required: ['$', 'type'],
      additionalProperties: false,
      properties: { $: simple, type: { type: 'string', pattern: '^(?:xsd|prov):\\w+$' }, lang: { type: 'string' } },
    },
  ],
};
const literal = { anyOf: [single, { type: 'array', items: single }] };

/** A map of records by name; each has these properties and may have attributes. */
function records(properties: Record<string, object>, required: readonly string[], names: object = name): object {
  return {
    type: 'object',
    propertyNames: names,
    additionalProperties: { type: 'object', required, properties, additionalProperties: literal },
  };
}

function relations(properties: Record<string, object>, required: readonly string[]): object {
  return records(properties, required, { type: 'string', pattern: '^_:[\\w-]+$' });
}

export const PROV_SCHEMA = {
  type: 'object',
  required: ['prefix'],
  additionalProperties: false,
  properties: {
    prefix: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$' },
      additionalProperties: { type: 'string', format: 'uri' },
    },
    entity: records({}, []),
    agent: records({}, []),
    activity: records({ 'prov:startTime': time, 'prov:endTime': time }, []),
    used: relations({ 'prov:activity': name, 'prov:entity': name, 'prov:time': time }, ['prov:activity']),
    wasGeneratedBy: relations({ 'prov:entity': name, 'prov:activity': name, 'prov:time': time }, ['prov:entity']),
    wasAttributedTo: relations({ 'prov:entity': name, 'prov:agent': name }, ['prov:entity', 'prov:agent']),
    wasAssociatedWith: relations({ 'prov:activity': name, 'prov:agent': name, 'prov:plan': name }, ['prov:activity']),
    wasDerivedFrom: relations(
      {
        'prov:generatedEntity': name,
        'prov:usedEntity': name,
        'prov:activity': name,
        'prov:generation': name,
        'prov:usage': name,
      },
      ['prov:generatedEntity', 'prov:usedEntity'],
    ),
  },
};
