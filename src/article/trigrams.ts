import { hashText } from '../packs/buckets.ts';

/** The runs of three characters of a text, in small letters, without marks and figures, and how often each occurs. */
export function countTrigrams(text: string): Map<string, number> {
  const words = ` ${text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= words.length; i++) {
    const trigram = words.slice(i, i + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** By which a trigram is looked up. Two may share a key, which moves a score by less than a hundredth. */
export function trigramKey(trigram: string): number {
  return hashText(trigram);
}
