import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from '../node_modules/tldts/src/data/trie.ts';
import { ROOT } from './root.ts';

/**
 * Writes src/outlets/suffix-table.ts anew: the rules of the Public Suffix List, as tldts has it, for suffixes of more labels than
 * one, which registries give out (the list's part “ICANN”). Returns the exit status.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: node scripts/run.mjs suffixes\n');
    return 2;
  }
  const below = new Map<string, string[]>();
  for (const rule of suffixRules()) {
    const dot = rule.indexOf('.');
    // One label is a suffix without a rule, and hosts come in punycode.
    if (dot < 0 || !/^[\x21-\x7e]+$/.test(rule)) continue;
    const parent = rule.slice(dot + 1);
    below.set(parent, [...(below.get(parent) ?? []), rule.slice(0, dot)]);
  }
  const rows = [...below].map(([parent, labels]) => `${[parent, ...labels.sort()].join(' ')}\n`);
  writeFileSync(path.join(ROOT, 'src/outlets/suffix-table.ts'), `${HEAD}${rows.sort().join('')}\`;\n`);
  return 0;
}

const HEAD = `// The Public Suffix List (https://publicsuffix.org, MPL 2.0) as tldts has it, written by \`node scripts/run.mjs suffixes\`.

/** A line for what public suffixes end in, with the labels that may stand before it: \`*\` is any, and with one behind a \`!\` it is no suffix. */
export const SUFFIXES = \`
`;

/** A rule of a registry, not of somebody who lets others have names below theirs. */
const ICANN = 1;

/** The rules of the list, as it writes them: `co.uk`, `*.ck`, `!www.ck`. */
export function suffixRules(): string[] {
  const labels: string[] = [];
  let end = 0;
  for (const length of edgeLength) {
    labels.push(labelText.slice(end, end + length));
    end += length;
  }
  const rulesFrom = (node: number, rule: string): string[] => {
    const own = (nodeFlags[node] ?? 0) & ICANN ? [rule] : [];
    const first = edgeStart[node] ?? 0;
    const below = labels.slice(first, edgeStart[node + 1]).flatMap((label, i) => {
      return rulesFrom(edgeChild[first + i] ?? 0, rule === '' ? label : `${label}.${rule}`);
    });
    return [...own, ...below];
  };
  return [...rulesFrom(rulesRoot, ''), ...rulesFrom(exceptionsRoot, '').map((rule) => `!${rule}`)];
}
