import { describe, expect, it } from 'vitest';
import { shippedMessages } from '../../scripts/build/messages.ts';

describe('the messages in a package', () => {
  it('keep what the extension shows, and nothing for translators or stores', () => {
    const placeholders = { count: { content: '$1' } };
    const messages = {
      chain: { message: 'Chain of $count$', description: 'A heading.', placeholders },
      store_description: { message: 'What the stores say.', description: 'Long.' },
    };
    expect(JSON.parse(shippedMessages(JSON.stringify(messages)))).toEqual({
      chain: { message: 'Chain of $count$', placeholders },
    });
  });
});
