import type { Attribution, Evidence, OutletRef } from '../report.ts';
import type { Page } from './page.ts';

/**
 * Says that the whole article is from an outlet, as a line, a dateline or a declaration names it. An agency's text came by wire, whatever
 * else would be said of another's.
 */
export function ofArticle(
  page: Page,
  name: string,
  outlet: OutletRef,
  kind: Exclude<Attribution['kind'], 'wire'>,
  evidence: Evidence,
): Attribution {
  const isAgency = isWireAgency(page, outlet);
  return {
    kind: isAgency ? 'wire' : kind,
    source: { type: isAgency ? 'agency' : 'outlet', name, outlet: outlet.domain },
    scope: 'article',
    cue: '',
    via: [],
    certainty: 'stated',
    links: [],
    evidence,
    span: null,
  };
}

export function isWireAgency(page: Page, outlet: OutletRef): boolean {
  return page.outlets.get(outlet.domain)?.kind === 'wire-agency';
}
