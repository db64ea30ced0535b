import type { Attribution } from '../report.ts';
import { firstWord, labelsAt } from './labels.ts';
import type { Page } from './page.ts';
import { read } from './reading.ts';

/**
 * What lines say of whose text it is, set right by what the text says itself: below “Vestnik reports …” the line “Source: Vestnik” names no
 * more than a source, and who signed the text is no outlet that it cites.
 * @param authors the names that are credited with the text
 */
export function asTextHasIt(
  page: Page,
  attributions: readonly Attribution[],
  authors: ReadonlySet<string>,
): Attribution[] {
  const cited = new Set(attributions.filter(reports).map(({ source }) => source.outlet));
  return attributions
    .filter(({ source }) => source.type !== 'outlet' || source.outlet !== null || !authors.has(source.name))
    .map((each) => {
      const isRestated = each.kind === 'republication' && cited.has(each.source.outlet) && isSourceLine(page, each);
      return isRestated ? { ...each, kind: 'citation' } : each;
    });
}

/** A sentence says that the outlet reports, not that it was told something: of that its own text speaks as well ("told Vestnik"). */
function reports({ kind, scope, source, via }: Attribution): boolean {
  return kind === 'citation' && scope === 'statement' && source.outlet !== null && via.length === 0;
}

function isSourceLine({ lexicon }: Page, { evidence }: Attribution): boolean {
  const reading = read(evidence.quote, 0, evidence.quote.length, lexicon);
  return labelsAt(reading, firstWord(reading)).some(({ form }) => form.rule.role === 'citation');
}
