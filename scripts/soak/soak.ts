import path from 'node:path';
import type { FoundBrowser } from '../browsers/find.ts';
import { serveHosts } from '../browsers/loopback.ts';
import { unexplained } from '../browsers/own-business.ts';
import { newProfile } from '../browsers/profile.ts';
import type { Reader, Surface } from '../browsers/reader.ts';
import { chanceOf } from '../fuzz/chance.ts';
import { mutateText } from '../fuzz/mutate.ts';
import { ownPages } from '../fuzz/pages.ts';
import { DIST } from '../root.ts';
import { inert } from './inert.ts';

export interface SoakOptions {
  browser: FoundBrowser;
  pages: number;
  tabs: number;
  /** The same seed gives the same pages. */
  seed: number;
}

export interface Soaked {
  /** Pages that were loaded. */
  pages: number;
  /** Tabs that were open at the end. */
  tabs: number;
  /** Errors in the console of the extension, and in those of the pages. */
  problems: string[];
  pageProblems: string[];
  /** Connections that were neither of the pages nor of their icons, nor the browser's own business. */
  connections: string[];
  /** Tabs of which a report was kept at the end; at most 60 are. */
  reports: number;
  /** Bytes of the background's memory, after all was opened once and after each round. */
  memory: number[];
}

const HOSTS = ['one.example', 'two.example', 'three.example', 'four.example'];
/** So many tabs have pages before memory is first looked at: the packs are open by then. */
const WARM = 20;

/** Drives the shipped extension, which may run on every site, over mutated pages in many tabs of one session. */
export async function soak({ browser, pages, tabs, seed }: SoakOptions): Promise<Soaked> {
  const sources = ownPages();
  const served = (number: number): string => {
    const chance = chanceOf(seed + number);
    return inert(mutateText(chance.of(sources), sources, chance));
  };
  const server = await serveHosts((url) => {
    const { pathname } = new URL(url);
    const [, number] = /^\/news\/(\d+)$/.exec(pathname) ?? [];
    if (number !== undefined) return { body: served(Number(number)) };
    return pathname === '/favicon.ico' ? { body: '', type: 'image/x-icon' } : null;
  });
  const extension = path.join(DIST, browser.engine === 'firefox' ? 'firefox' : 'chrome');
  const profile = newProfile({ browser, extension, port: server.port, hosts: 'all', headless: true, granted: true });
  try {
    const reader = await profile.launch();
    try {
      const { opened, memory } = await visit(reader, { pages, tabs });
      const own = await reader.openOwnPage('options.html');
      const reports = await own.evaluate<number>(COUNT_REPORTS);
      return {
        pages: new Set(server.requests.filter((url) => url.includes('/news/'))).size,
        tabs: opened.length,
        problems: await reader.problems(),
        pageProblems: await reader.pageProblems(),
        connections: unexplained(server.requests, isOurs),
        reports,
        memory,
      };
    } finally {
      await reader.close();
    }
  } finally {
    profile.remove();
    await server.close();
  }
}

async function visit(reader: Reader, { pages, tabs }: Pick<SoakOptions, 'pages' | 'tabs'>) {
  const own = await reader.openOwnPage('options.html');
  await own.click('input[name=default-mode][value=always]');
  await own.until(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`);
  await own.close();
  const opened: Surface[] = [];
  const memory: number[] = [];
  for (let number = 0; number < pages; number++) {
    const url = `http://${HOSTS[number % HOSTS.length]}/news/${number}`;
    const tab = opened[number % tabs];
    if (tab === undefined || opened.length < tabs) opened.push(await reader.open(url));
    else await tab.go(url);
    if (number + 1 === WARM || (number + 1) % tabs === 0) memory.push(await reader.backgroundMemory());
  }
  return { opened, memory };
}

function isOurs(url: string): boolean {
  return (
    URL.canParse(url) &&
    HOSTS.includes(new URL(url).host) &&
    /^\/(?:news\/\d+|favicon\.ico)$/.test(new URL(url).pathname)
  );
}

const COUNT_REPORTS = `chrome.storage.session.get(null).then((kept) =>
  Object.values(kept).filter((one) => one?.page?.state === 'read').length)`;
