import type { Attribution, Credit } from '../report.ts';
import { isOwnInAnyForm } from './own-name.ts';
import { inMetadata, type Page } from './page.ts';

const CREDITS: Readonly<Record<string, Credit['role']>> = {
  translator: 'translator',
  editor: 'editor',
  contributor: 'contributor',
  photographer: 'photographer',
};
const ORIGINS: Readonly<Record<string, Attribution['kind']>> = {
  translationOfWork: 'translation',
  isBasedOn: 'republication',
  isBasedOnUrl: 'republication',
  sourceOrganization: 'wire',
  'syndication-source': 'republication',
  'original-source': 'original-publication',
  originalSource: 'original-publication',
};

/** What the page declares in JSON-LD, microdata and meta tags of who made the article and what it is made from. */
export function declared(page: Page): { credits: Credit[]; attributions: Attribution[] } {
  const credits: Credit[] = [];
  const attributions: Attribution[] = [];
  for (const { property, value } of page.article.declarations) {
    const text = value.trim();
    if (text === '') continue;
    const role = CREDITS[property];
    if (role) credits.push({ role, name: text, outlet: null, evidence: inMetadata(property, text) });
    const kind = ORIGINS[property];
    if (!kind) continue;
    const isAddress = /^https?:\/\//i.test(text);
    const outlet = isAddress
      ? page.outlets.byAddress(text)
      : page.outlets.byName(text, { language: page.language }).outlet;
    if (!outlet && isAddress) continue;
    if (outlet ? outlet.domain === page.self?.domain : isOwnInAnyForm(page, text)) continue;
    const agency = outlet ? page.outlets.get(outlet.domain)?.kind === 'wire-agency' : false;
    attributions.push({
      kind: kind === 'wire' && !agency ? 'republication' : kind,
      source: {
        type: agency ? 'agency' : outlet ? 'outlet' : 'organization',
        name: isAddress ? (outlet?.name ?? text) : text,
        outlet: outlet?.domain ?? null,
      },
      cue: property,
      via: [],
      certainty: 'stated',
      scope: 'article',
      links: [],
      evidence: inMetadata(property, text),
      span: null,
    });
  }
  return { credits, attributions };
}
