import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface PackageFacts {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/**
 * The licences of all packages of which code was bundled, as one text, sorted by name.
 * @param inputs files that went into the bundles
 * @throws where a bundled package has no licence file of its own, as it could then not be shipped
 */
export function licencesOf(root: string, inputs: Iterable<string>): string {
  const folders = new Set([...inputs].map((file) => packageFolder(file)).filter((folder) => folder !== null));
  return [...folders]
    .sort()
    .map((folder) => licence(path.resolve(root, folder)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** `…/node_modules/@scope/name` of a file in it, else null. */
function packageFolder(file: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

function licence(folder: string): string {
  const facts = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${facts.name} was bundled but has no licence file.`);
  const repository = typeof facts.repository === 'string' ? facts.repository : facts.repository?.url;
  const source = (repository ?? facts.homepage ?? '').replace(/^git\+/, '');
  const head = `${facts.name} ${facts.version} (${facts.license ?? 'see below'})\nSource: ${source}`;
  return `${head}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}
