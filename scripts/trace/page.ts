import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/article/article.ts';
import { readPage } from '../../src/article/read.ts';
import { articleFromText } from '../../src/article/text.ts';
import { parseHtml } from '../parse-html.ts';

/** Thrown where a page cannot be had; the message says why and what to do. */
export class PageError extends Error {
  override name = 'PageError';
}

const LARGEST_PAGE_BYTES = 64 * 2 ** 20;
const PATIENCE_MS = 30_000;

/**
 * Reads the article of one page, as HTML or plain text: a file, an http(s) address, or `-` for standard input. `url` is the address that the page is from;
 * without it the page's own canonical address stands in, else the file's. Throws PageError where the page cannot be had.
 */
export async function loadPage(page: string, url: string | null): Promise<Article> {
  if (/^https?:\/\//i.test(page)) {
    const { bytes, type, address } = await fetchPage(page);
    return readHtml(decode(bytes, type), url ?? address);
  }
  const html = decode(page === '-' ? await readInput() : await readPageFile(page), null);
  if (html.trim() === '') throw new PageError(`${page === '-' ? 'Standard input' : page} is empty.`);
  if (looksBinary(html)) throw new PageError(`${page === '-' ? 'Standard input' : page} holds no text.`);
  if (!/<[a-z!]/i.test(html)) return articleFromText({ text: html, ...(url !== null && { url }) });
  const document = parseHtml(html);
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const fallback = page === '-' ? 'about:blank' : pathToFileURL(page).href;
  return readPage(document, url ?? (/^https?:\/\//i.test(declared) ? declared : fallback)).article;
}

/** Reads the article of a page whose HTML is at hand. */
export function readHtml(html: string, url: string): Article {
  return readPage(parseHtml(html), url).article;
}

async function readPageFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_PAGE_BYTES) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof PageError) throw error;
    throw new PageError(`${path} cannot be read: ${reason(error)}.`);
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LARGEST_PAGE_BYTES) throw tooLarge('Standard input', size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetchPage(address: string): Promise<{ bytes: Uint8Array; type: string | null; address: string }> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: 'text/html' },
    });
    if (!response.ok) throw new PageError(`${address} answered ${response.status} ${response.statusText}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.byteLength > LARGEST_PAGE_BYTES) throw tooLarge(address, bytes.byteLength);
    return { bytes, type: response.headers.get('content-type'), address: response.url };
  } catch (error) {
    if (error instanceof PageError) throw error;
    throw new PageError(
      `${address} cannot be fetched: ${reason(error)}. Save the page and trace the file with --url ${address}.`,
    );
  }
}

/** Control characters and bytes that no encoding explains stand in pictures and archives, hardly ever in text. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  const strange = head.match(/\ufffd|(?!\s)\p{Cc}/gu)?.length ?? 0;
  return strange > head.length / 50;
}

/** Decodes by the transport's charset, a byte order mark or the page's own declaration; UTF-8 otherwise. */
function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const declared = /charset\s*=\s*["']?([\w-]+)/i;
  const label = mark ?? contentType?.match(declared)?.[1] ?? head.match(declared)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function tooLarge(what: string, size: number): PageError {
  return new PageError(
    `${what} has ${Math.round(size / 2 ** 20)} MB; pages of up to ${LARGEST_PAGE_BYTES / 2 ** 20} MB are read.`,
  );
}

function reason(error: unknown): string {
  const { code } = (error ?? {}) as { code?: string };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission is denied';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
