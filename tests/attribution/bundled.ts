import { compile, readCompiled } from '../../src/attribution/compile.ts';
import { rulesOf } from '../../src/attribution/languages/index.ts';
import { lexicons } from '../../src/attribution/lexicons.ts';

/** The rules of every language, as they stand in the source. */
export const lexiconFor = lexicons((primary) => {
  const rules = rulesOf(primary);
  return rules && readCompiled(compile(rules));
});
