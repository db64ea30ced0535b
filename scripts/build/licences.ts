import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

interface PackageFacts {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url?: string };
}

/**
 * What the package owes to others, as one text: the licences of all packages of which code was bundled, and the sources
 * of the rows in the packs.
 * @param inputs files that went into the bundles
 * @throws where the licence of a bundled package is not known, as it could then not be shipped
 */
export function licencesOf(root: string, inputs: Iterable<string>): string {
  const folders = new Set([...inputs].map((file) => packageFolder(file)).filter((folder) => folder !== null));
  const licences = [...folders].sort(byName).map((folder) => licence(root, path.resolve(root, folder)));
  return [...licences, sourcesOfData(root)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** `…/node_modules/@scope/name` of a file in it, else null. */
function packageFolder(file: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

/** By the part after node_modules, as what stands before it depends on the machine. */
function byName(a: string, b: string): number {
  const name = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/'));
  return name(a) < name(b) ? -1 : 1;
}

function licence(root: string, folder: string): string {
  const facts = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const repository = typeof facts.repository === 'string' ? facts.repository : facts.repository?.url;
  const source = (repository ?? facts.homepage ?? '').replace(/^git\+/, '');
  const head = `${facts.name} ${facts.version} (${facts.license ?? 'see below'})\nSource: ${source}`;
  return `${head}\n\n${licenceText(root, folder, facts).trim()}\n`;
}

function licenceText(root: string, folder: string, { name, license, author }: PackageFacts): string {
  const file = readdirSync(folder).find((other) => /^licen[cs]e/i.test(other));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8');
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined)
    throw new Error(`The licence of ${name}, which is bundled, is not known.`);
  // Published without its text; ours is the same licence.
  return readFileSync(path.join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

function sourcesOfData(root: string): string {
  const rows = parse(readFileSync(path.join(root, 'src/data/sources.csv'), 'utf8'), { columns: true });
  const sources = (rows as Record<string, string>[]).map(
    ({ title, repo_or_url: from, licence: terms }) => `- ${title}\n  from: ${from}\n  licence: ${terms}`,
  );
  return `The facts in packs/ are from:\n\n${sources.join('\n')}\n`;
}
