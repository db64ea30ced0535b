import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { runBatch } from '../../scripts/trace/batch.ts';
import type { Article } from '../../src/article/article.ts';
import type { Report } from '../../src/report.ts';

/** Stands for the core: the batch does not look into what it returns. */
const traceOne = (article: Article) => ({ article: { text: article.text, title: article.title } }) as unknown as Report;

async function batch(
  lines: string[],
  tracer = traceOne,
): Promise<{ status: number; answers: Record<string, unknown>[] }> {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const output = new PassThrough();
  const printed = textOf(output);
  const status = await runBatch(Readable.from([lines.join('\n')]), output, tracer);
  output.end();
  const answers = (await printed).trim().split('\n').filter(Boolean);
  return { status, answers: answers.map((line) => JSON.parse(line)) };
}

describe('trace --batch', () => {
  it('answers each line in order, with the time it took', async () => {
    const { status, answers } = await batch([
      JSON.stringify({ id: 'a', text: 'One.\n\nTwo.', title: 'First' }),
      JSON.stringify({ id: 2, url: 'https://here.example/', html: '<title>T</title><p>Some text.</p>' }),
    ]);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers[0]).toMatchObject({ report: { article: { text: 'One.\n\nTwo.', title: 'First' } } });
    expect(answers.every(({ ms }) => typeof ms === 'number')).toBe(true);
  });

  it('leaves plain text as it is', async () => {
    const text = '  A line\r\nwith\ttabs — and “quotes”.\n\n\n\nEnd ';
    const { answers } = await batch([JSON.stringify({ id: 1, text })]);
    expect(answers[0]).toMatchObject({ report: { article: { text } } });
  });

  it('gives one error line for one bad line, and goes on', async () => {
    const { status, answers } = await batch(['{"id":1,"text":"x"', '{"id":2}', '[]', '', '{"id":3,"text":"fine"}']);
    expect(status).toBe(1);
    expect(answers).toHaveLength(4);
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, true, false]);
    expect(answers[1]).toMatchObject({ id: 2, error: expect.stringContaining('“id”') });
  });

  it('answers with an error where a page breaks the core, and goes on', async () => {
    const broken = (article: Article) => {
      if (article.text === 'bad') throw new Error('broken');
      return traceOne(article);
    };
    const { status, answers } = await batch(['{"id":1,"text":"bad"}', '{"id":2,"text":"good"}'], broken);
    expect(status).toBe(1);
    expect(answers).toMatchObject([{ id: 1, error: 'Error: broken' }, { id: 2 }]);
  });
});
