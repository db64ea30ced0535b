import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensurePacks } from '../../scripts/pack.ts';
import { gather } from '../../src/article/gather.ts';
import { packFile } from '../../src/background/pack-file.ts';
import { bundledReader } from '../../src/background/reader.ts';
import type { Traced } from '../../src/messages.ts';
import { BASE, packFiles, rulesName } from '../../src/packs/bundled.ts';
import { PackError } from '../../src/packs/container.ts';
import { tapeAt } from './tapes.ts';

const packs: Readonly<Record<string, Uint8Array>> = Object.fromEntries(packFiles(await ensurePacks()));
const { draft } = gather(tapeAt('https://saltmarsh.example/news/1'));

/** Into so many pieces a pack is cut; at each cut, and at each byte of its beginning and of its end, it stops coming in. */
const CUTS = 40;
const ENDS = 32;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([BASE, rulesName('en')])('a reader whose file %s', (name) => {
  it('ends early, wherever that is, reads nothing, and reads aright once it is whole', async () => {
    const whole = packs[name] ?? new Uint8Array();
    serve(packs);
    const right = await read();
    const reader = bundledReader(packFile);
    for (const length of shorter(whole.byteLength)) {
      serve({ ...packs, [name]: whole.slice(0, length) });
      await expect(reader.read(draft, asItIs), `of ${length} bytes`).rejects.toThrow(PackError);
    }
    serve(packs);
    expect(await reader.read(draft, asItIs)).toEqual(right);
  });

  it('does not come in reads nothing, says so, and reads aright once it does', async () => {
    serve(packs);
    const right = await read();
    const reader = bundledReader(packFile);
    serve({ ...packs, [name]: null });
    await expect(reader.read(draft, asItIs)).rejects.toThrow(`packs/${name}.pack answered 404`);
    serve(packs);
    expect(await reader.read(draft, asItIs)).toEqual(right);
  });
});

describe('a reader', () => {
  it('reads the rules for the language of an article, once, and no others', async () => {
    serve(packs);
    const asked = vi.mocked(fetch);
    const reader = bundledReader(packFile);
    await reader.read(draft, asItIs);
    await reader.readText({ text: GERMAN, title: null, url: null });
    await reader.readText({ text: GERMAN, title: null, url: null });
    const rules = asked.mock.calls.map(([path]) => String(path)).filter((path) => path.includes('rules'));
    expect(rules).toEqual(['packs/rules.en.pack', 'packs/rules.de.pack']);
  });
});

const GERMAN =
  'Die Fähre zwischen Velm und Sandhaven fährt wieder, teilte die Hafenbehörde am Montag mit. Nach Angaben der Behörde war ein Motor ausgefallen. „Wir haben drei Tage lang daran gearbeitet“, sagte der Maschinist Arne Brackhoff.';

const asItIs: Parameters<ReturnType<typeof bundledReader>['read']>[1] = async (report) => ({
  report,
  unremembered: null,
  texts: [],
});

function read(): Promise<Traced> {
  return bundledReader(packFile).read(draft, asItIs);
}

/** Has the files of the extension be these packs; null is one that is not there. */
function serve(served: Readonly<Record<string, Uint8Array | null>>): void {
  const answer = vi.fn(async (path: string) => {
    const bytes = served[path.replace(/^packs\/|\.pack$/g, '')] ?? null;
    return bytes === null ? new Response('', { status: 404 }) : new Response(bytes as Uint8Array<ArrayBuffer>);
  });
  vi.stubGlobal('fetch', answer);
}

function shorter(length: number): number[] {
  const ends = Array.from({ length: ENDS }, (_, i) => [i, length - 1 - i]).flat();
  const cuts = Array.from({ length: CUTS }, (_, i) => Math.floor((length * i) / CUTS));
  return [...new Set([...ends, ...cuts])];
}
