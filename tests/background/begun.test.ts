import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What was fetched, in order. */
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks for what every article needs as soon as it is there, and once', async () => {
  answerWith(() => new Response('pack'));
  const { begunPackFile } = await import('../../src/background/begun.ts');
  expect(asked).toEqual(['packs/base.pack']);
  expect(new TextDecoder().decode(await begunPackFile('base'))).toBe('pack');
  expect(asked.length).toBe(1);
});

it('reads it again where it did not come in the first time', async () => {
  answerWith(() => new Response('', { status: 404 }));
  const { begunPackFile } = await import('../../src/background/begun.ts');
  await expect(begunPackFile('base')).rejects.toThrow('packs/base.pack answered 404');
  answerWith(() => new Response('pack'));
  expect((await begunPackFile('base')).byteLength).toBe(4);
});

function answerWith(answer: () => Response): void {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return answer();
  });
}
