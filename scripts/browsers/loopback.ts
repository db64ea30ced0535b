import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  port: number;
  /** Every address that was asked for, in order; browsers ask for some of their own accord. */
  requests: string[];
  close(): Promise<void>;
}

export interface ServedPage {
  body: string | Uint8Array;
  /** A media type; HTML in UTF-8 where it is left out. */
  type?: string;
}

/**
 * Serves pages of any host from this machine alone, for browsers that are told to look for those hosts here: either by
 * name resolution or with this server as their proxy.
 * @param find the page at an address (`http://host/path`), or null where there is none
 */
export function serveHosts(find: (url: string) => ServedPage | null): Promise<Loopback> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request.url ?? '/', request.headers.host ?? '');
    requests.push(url);
    const page = find(url);
    response.statusCode = page === null ? 404 : 200;
    response.setHeader('content-type', page?.type ?? 'text/html; charset=utf-8');
    response.end(page?.body ?? '<!doctype html><title>Not found</title><p>There is no such page.</p>');
  });
  // A browser that wants a tunnel through its proxy wants something of the net, which is not here.
  server.on('connect', (request, socket) => {
    requests.push(`connect:${request.url ?? ''}`);
    // A browser that is refused, or that ends meanwhile, may hang up before it has heard so.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        port,
        requests,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** A proxy is asked for a whole address, a server for a path. */
function addressOf(target: string, host: string): string {
  return target.startsWith('/') ? `http://${host.replace(/:\d+$/, '')}${target}` : target;
}
