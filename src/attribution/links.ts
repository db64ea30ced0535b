import type { ArticleLink } from '../article/article.ts';
import type { OutletIndex } from '../outlets/outlet.ts';
import type { Attribution, Evidence } from '../report.ts';

/**
 * Gives each attribution the links of its sentence that lead to its source: an outlet that is cited and linked is well cited. An outlet
 * that the index does not know has the link that its name itself is.
 */
export function backedByLinks(
  attributions: readonly Attribution[],
  links: readonly ArticleLink[],
  outlets: OutletIndex,
): Attribution[] {
  const leading = links.map((link) => ({ link, domain: outlets.byAddress(link.url)?.domain ?? null }));
  return attributions.map((attribution) => {
    const { source, evidence } = attribution;
    const isUnknown = source.outlet === null && (source.type === 'outlet' || source.type === 'agency');
    if (source.outlet === null && !isUnknown) return attribution;
    const own = leading.filter(
      ({ link, domain }) =>
        domain === source.outlet && standsIn(link, evidence) && (!isUnknown || isNameOf(link, attribution)),
    );
    return own.length === 0 ? attribution : { ...attribution, links: own.map(({ link }) => linkEvidence(link)) };
  });
}

function standsIn(link: ArticleLink, { start, end, outside }: Evidence): boolean {
  return start !== null && end !== null && link.outside === outside && link.start < end && link.end > start;
}

function isNameOf({ start, end }: ArticleLink, { span }: Attribution): boolean {
  return span?.source != null && start < span.source[1] && end > span.source[0];
}

function linkEvidence({ url, text, start, end, outside }: ArticleLink): Evidence {
  return { where: 'link', quote: text, start, end, outside, reference: url };
}
