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
  if (links.length === 0) return [...attributions];
  const leading = links.map((link) => ({ link, domain: outlets.byAddress(link.url)?.domain ?? null }));
  const editions = editionsLinked(attributions, leading, outlets);
  return attributions.map((given) => {
    const edition = editions.get(given.source.outlet ?? '');
    const attribution = edition ? { ...given, source: { ...given.source, outlet: edition } } : given;
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

/** "Lantern", where the name links to the Lantern Europe: the edition is meant that the page leads to, wherever it says that name. */
function editionsLinked(
  attributions: readonly Attribution[],
  leading: readonly { link: ArticleLink; domain: string | null }[],
  outlets: OutletIndex,
): Map<string, string> {
  const editions = new Map<string, string>();
  for (const attribution of attributions) {
    const { outlet } = attribution.source;
    const name = outlet === null ? undefined : outlets.get(outlet)?.name.toLowerCase();
    if (outlet === null || name === undefined) continue;
    for (const { link, domain } of leading) {
      if (domain === null || domain === outlet || !standsIn(link, attribution.evidence)) continue;
      const edition = outlets.get(domain)?.name.toLowerCase();
      if (isNameOf(link, attribution) && edition?.startsWith(`${name} `)) editions.set(outlet, domain);
    }
  }
  return editions;
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
