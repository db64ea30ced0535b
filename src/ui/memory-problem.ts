import type { Problem } from '../memory/problem.ts';
import { text } from './text.ts';

/** Why memory could not do what it was asked, and what its reader can do about it. */
export function problemText(problem: Problem): string {
  return text(`memory_problem_${problem}`);
}
