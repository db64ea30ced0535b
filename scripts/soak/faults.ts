import type { Soaked } from './soak.ts';

/** How much the background's memory may grow, in bytes. */
const MOST_GROWTH = 64 * 1024 * 1024;

/** What of a session must not be: errors of the extension or of a page, connections, growth without end, and no reports at all. */
export function faultsOf({ problems, pageProblems, connections, memory, reports }: Soaked): string[] {
  const growth = Math.max(...memory) - (memory[0] ?? 0);
  return [
    ...problems.map((problem) => `the extension reports ${problem}`),
    ...pageProblems.map((problem) => `a page reports ${problem}`),
    ...connections.map((url) => `connected to ${url}`),
    ...(growth > MOST_GROWTH ? [`the background grew by ${growth} bytes`] : []),
    ...(reports === 0 ? ['no page was read'] : []),
  ];
}
