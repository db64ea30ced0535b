import { get } from 'node:http';
import { expect, it } from 'vitest';
import { serveHosts } from '../../scripts/browsers/loopback.ts';

interface Answer {
  status: number | undefined;
  type: string | undefined;
  body: string;
}

function ask(port: number, path: string, host: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, headers: { host } }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, type: response.headers['content-type'], body });
    });
    request.on('error', reject);
  });
}

it('serves pages by host, as a server and as a proxy, and notes what was asked for', async () => {
  const server = await serveHosts((url) => (url === 'http://one.example/a' ? { body: 'A' } : null));
  try {
    const page = { status: 200, type: 'text/html; charset=utf-8', body: 'A' };
    expect(await ask(server.port, '/a', 'one.example')).toEqual(page);
    expect(await ask(server.port, '/a', `one.example:${server.port}`)).toEqual(page);
    expect(await ask(server.port, 'http://one.example/a', 'one.example')).toEqual(page);
    expect((await ask(server.port, '/a', 'two.example')).status).toBe(404);
    expect(server.requests).toEqual([...Array(3).fill('http://one.example/a'), 'http://two.example/a']);
  } finally {
    await server.close();
  }
});
