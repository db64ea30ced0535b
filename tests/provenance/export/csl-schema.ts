/**
 * The part of CSL-JSON 1.0.2 that a news article can use, as a JSON schema of our own writing after the one that the
 * Citation Style Language project publishes (csl-data.json): the variables by kind, and nothing beside them.
 */
export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { enum: ['article', 'article-magazine', 'article-newspaper', 'post', 'webpage'] },
      id: { type: 'string' },
      custom: { type: 'object' },
      ...each(['author', 'contributor', 'editor', 'original-author', 'translator'], {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: each(['family', 'given', 'suffix', 'literal'], { type: 'string' }),
        },
      }),
      ...each(['accessed', 'available-date', 'issued', 'original-date', 'submitted'], {
        type: 'object',
        additionalProperties: false,
        required: ['date-parts'],
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
          },
        },
      }),
      ...each(
        [
          'abstract',
          'container-title',
          'genre',
          'language',
          'medium',
          'note',
          'original-publisher',
          'original-title',
          'publisher',
          'section',
          'source',
          'title',
          'URL',
        ],
        { type: 'string' },
      ),
    },
  },
};

function each<T>(names: readonly string[], schema: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
