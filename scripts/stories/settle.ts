import { languageOf } from '../../src/article/language.ts';
import { openLanguages } from '../../src/attribution/language-pack.ts';
import { ensurePacks } from '../pack.ts';

/** Gives an article that declares no language the one that its text is in. Whatever is no article stays as it was. */
export type Settle = (row: unknown) => unknown;

export async function openSettle(): Promise<Settle> {
  const { detect } = openLanguages((await ensurePacks()).languages);
  return (row) => {
    if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') return row;
    const declared = 'language' in row ? row.language : null;
    if (declared !== null && declared !== undefined && declared !== '') return row;
    return { ...row, language: languageOf(row.text, null, detect) };
  };
}
