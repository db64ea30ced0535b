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

it('asks for every pack as soon as it is there, and once', async () => {
  answerWith(() => new Response('pack'));
  const { begunPackFile } = await import('../../src/background/begun.ts');
  expect(asked).toEqual(['packs/languages.pack', 'packs/outlets.pack', 'packs/stories.pack']);
  expect(new TextDecoder().decode(await begunPackFile('outlets'))).toBe('pack');
  expect(asked.length).toBe(3);
});

it('reads a pack again that did not come in the first time', async () => {
  answerWith(() => new Response('', { status: 404 }));
  const { begunPackFile } = await import('../../src/background/begun.ts');
  await expect(begunPackFile('stories')).rejects.toThrow('packs/stories.pack answered 404');
  answerWith(() => new Response('pack'));
  expect((await begunPackFile('stories')).byteLength).toBe(4);
});

function answerWith(answer: () => Response): void {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return answer();
  });
}
