import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../src/messages.ts';
import { readForm } from '../../src/text/read-form.ts';

const text = 'The port asks for pilots, a harbour official said.';

describe('a text that was pasted', () => {
  it('is traced as it is, with what is known of it', () => {
    const typed = { text: `  ${text}\n`, title: ' Port asks for pilots ', url: 'saltmarsh.example/news/1' };
    expect(readForm(typed)).toEqual({
      given: { text: `  ${text}\n`, title: 'Port asks for pilots', url: 'https://saltmarsh.example/news/1' },
    });
    expect(readForm({ text, title: ' ', url: '' })).toEqual({ given: { text, title: null, url: null } });
    expect(readForm({ text: '港湾当局者は水先人を求めている', title: '', url: '' })).toHaveProperty('given');
  });

  it.each([
    ['text', 'text_empty', { text: ' \n ' }],
    ['text', 'text_empty', { text: '… — “”' }],
    ['text', 'text_too_short', { text: 'Reuters!' }],
    ['text', 'text_too_long', { text: 'a'.repeat(LONGEST_TEXT + 1) }],
    ['url', 'text_no_address', { url: 'a magazine' }],
    ['url', 'text_no_address', { url: 'file:///saved/letter.html' }],
    ['url', 'text_no_address', { url: 'javascript:alert(1)' }],
    ['url', 'text_no_address', { url: 'yesterday' }],
  ])('is refused for its %s with a reason: %s', (field, message, wrong) => {
    expect(readForm({ text, title: '', url: '', ...wrong })).toEqual({ problem: { field, message } });
  });

  it('never throws, and hands over only web addresses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        const read = readForm({ text, title: '', url });
        if ('given' in read && read.given.url !== null) expect(new URL(read.given.url).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
