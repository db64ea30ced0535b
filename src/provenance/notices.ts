import type { Outlet, OutletIndex } from '../outlets/outlet.ts';
import type { Credit, Evidence, Notice, OutletRef, Wrapper } from '../report.ts';

/** What is known of a page from its address and its outlet, before a sentence of it is read. */
export interface PageFacts {
  self: Outlet | null;
  impersonation: { outlet: OutletRef; evidence: Evidence[]; technique: string } | null;
  wrapper: Wrapper | null;
  translation: { from: string | null; to: string | null } | null;
  url: string;
}

/** The notices that rest on the address and on the rows of the pack: designations, copies, machine translation, a borrowed name. */
export function pageNotices({ self, impersonation, wrapper, translation, url }: PageFacts): Notice[] {
  const notices: Notice[] = [];
  if (impersonation) {
    const { outlet, evidence, technique } = impersonation;
    const [first = address(url)] = evidence;
    const text = `This page calls itself ${outlet.name}. ${outlet.name} publishes at ${outlet.domain}.`;
    notices.push({ kind: 'impersonation', name: technique, text, evidence: first, reference: outlet.domain });
  }
  if (wrapper?.kind === 'archive' || wrapper?.kind === 'cache') {
    notices.push({ kind: 'archive', name: wrapper.kind, text: wrapper.host, evidence: address(url), reference: null });
  }
  if (translation) {
    const direction = `${translation.from ?? '?'} → ${translation.to ?? '?'}`;
    notices.push({
      kind: 'machine-translation',
      name: 'page-translator',
      text: direction,
      evidence: address(url),
      reference: null,
    });
  }
  for (const { designation, authority, date, reference } of self?.designations ?? []) {
    const quote = [authority, designation, date].filter(Boolean).join(' · ');
    const evidence: Evidence = { where: 'dataset', quote, start: null, end: null, outside: false, reference };
    notices.push({ kind: 'designation', name: designation, text: quote, evidence, reference });
  }
  return notices;
}

/**
 * That a text is a press release, where the page's outlet or the one that its dateline names publishes nothing else; null where
 * neither does.
 */
export function pressRelease(
  { self, url }: Pick<PageFacts, 'self' | 'url'>,
  credits: readonly Credit[],
  outlets: OutletIndex,
): Notice | null {
  const senders = credits
    .filter(({ role, outlet }) => role === 'wire' && outlet !== null)
    .map(({ outlet, evidence }) => ({ sender: outlets.get(outlet ?? ''), evidence }));
  const found = [{ sender: self, evidence: address(url) }, ...senders].find(
    ({ sender }) => sender?.kind === 'press-release',
  );
  if (!found?.sender) return null;
  const { name, domain } = found.sender;
  return { kind: 'press-release', name: 'press-release', text: name, evidence: found.evidence, reference: domain };
}

function address(url: string): Evidence {
  return { where: 'address', quote: url, start: null, end: null, outside: false, reference: null };
}
