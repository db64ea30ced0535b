import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { record, recordSteps } from '../../src/article/record.ts';
import { inSlices } from '../../src/content/slices.ts';

const ADDRESS = 'https://saltmarsh.example/news/1';
const LONG = `<html><body>${'<p>The ships lie outside the <b>bar</b> of Altomare.</p>'.repeat(3_000)}</body></html>`;

describe('recording in slices', () => {
  it('gives what recording in one go gives', async () => {
    const { tape } = await inSlices(recordSteps(parseHtml(LONG), ADDRESS), new AbortController().signal);
    expect(tape).toEqual(record(parseHtml(LONG), ADDRESS).tape);
  });

  it('goes on when the page changes in the middle', () => {
    const document = parseHtml(LONG);
    const steps = recordSteps(document, ADDRESS);
    for (let count = 0; count < 5; count++) expect(steps.next().done).toBe(false);
    document.body.textContent = '';
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.tape.texts.length).toBeGreaterThan(0);
  });

  it('stops when it is told to, and takes no further step', async () => {
    const controller = new AbortController();
    let taken = 0;
    function* steps(): Generator<void, number> {
      for (;;) {
        if (++taken === 3) controller.abort();
        yield;
      }
    }
    await expect(inSlices(steps(), controller.signal)).rejects.toThrow();
    expect(taken).toBe(3);
  });

  it('lets the page run in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    function* steps(): Generator<void, number> {
      while (turns < 2) yield;
      return turns;
    }
    expect(await inSlices(steps(), new AbortController().signal)).toBe(2);
    clearInterval(timer);
  });
});
