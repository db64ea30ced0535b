import { expect, test } from 'vitest';
import { remembering } from '../../src/attribution/remembered.ts';
import { outlets } from './invented.ts';

test('asks the index once for a name in a language, and each time where more is known of the page', () => {
  const asked: string[] = [];
  const index = remembering({
    ...outlets,
    byName: (name, context) => {
      asked.push(name);
      return outlets.byName(name, context);
    },
  });
  const first = index.byName('Vestnik', { language: 'en' });
  expect(first.outlet?.domain).toBe('vestnik.example');
  expect(index.byName('Vestnik', { language: 'en' })).toBe(first);
  expect(asked).toEqual(['Vestnik']);
  index.byName('Vestnik', { language: 'ru' });
  index.byName('Vestnik', { language: 'en', linked: ['vestnik.example'] });
  index.byName('Vestnik', { language: 'en', linked: ['vestnik.example'] });
  expect(asked).toHaveLength(4);
});
