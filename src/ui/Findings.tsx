import type { VNode } from 'preact';
import type { Outlet } from '../outlets/outlet.ts';
import type { Dispute, Notice, OutletRef, Report } from '../report.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { languageName, linkTo, visible } from './format.ts';
import { DesignationNote } from './OutletFacts.tsx';
import { keyPart, type MessageKey, text } from './text.ts';

interface DisputesProps {
  disputes: readonly Dispute[];
  /** Names of outlets by their domains. */
  names: Readonly<Record<string, string>>;
}

/** Who denies or corrects the story. */
export function Disputes({ disputes, names }: DisputesProps): VNode | null {
  if (disputes.length === 0) return null;
  return (
    <section class="disputes" aria-labelledby="disputes">
      <h2 id="disputes">{text('disputes_heading')}</h2>
      <ul>
        {disputes.map((dispute) => (
          <li key={`${dispute.by}${dispute.note}`}>
            <details>
              <summary>
                <bdi>{visible(dispute.by)}</bdi>
              </summary>
              {dispute.evidence.every(({ quote }) => quote !== dispute.note) && (
                <p>
                  <bdi>{visible(dispute.note)}</bdi>
                </p>
              )}
              <DisputeLink dispute={dispute} names={names} />
              <EvidenceList items={dispute.evidence} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DisputeLinkProps extends Pick<DisputesProps, 'names'> {
  dispute: Dispute;
}

/** Where it was disputed: by the name of the outlet, else by the host. */
function DisputeLink({ dispute: { url, outlet }, names }: DisputeLinkProps): VNode | null {
  const href = linkTo(url);
  if (href === null) return null;
  return (
    <p class="reference">
      <a href={href} target="_blank" rel="noopener noreferrer">
        <bdi>{visible((outlet && names[outlet]) ?? new URL(href).hostname)}</bdi>
      </a>
    </p>
  );
}

/** Where a notice comes from decides under which heading it stands: an authority's word is not the page's own. */
const NOTICE_GROUPS = [
  { id: 'notices', heading: 'notices_page', kinds: null },
  { id: 'decisions', heading: 'notices_authority', kinds: ['designation'] },
  { id: 'address', heading: 'notices_address', kinds: ['impersonation', 'archive'] },
] as const satisfies { id: string; heading: MessageKey; kinds: readonly Notice['kind'][] | null }[];

interface NoticesProps {
  report: Report;
  /** That of the page, and those on its trail. */
  outlets: readonly Outlet[];
}

/** What the page says, or must say, of itself; what authorities have decided; what its address tells. */
export function Notices({ report: { notices, page }, outlets }: NoticesProps): VNode {
  const special: readonly Notice['kind'][] = NOTICE_GROUPS.flatMap(({ kinds }) => kinds ?? []);
  const self = outlets.find(({ domain }) => domain === page.outlet?.domain);
  return (
    <>
      {NOTICE_GROUPS.map(({ id, heading, kinds }) => {
        const own: readonly Notice['kind'][] | null = kinds;
        const group = notices.filter(({ kind }) => (own ? own.includes(kind) : !special.includes(kind)));
        if (group.length === 0) return null;
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{text(heading)}</h2>
            <ul>
              {id === 'decisions' && self
                ? self.designations.map((designation) => (
                    <li key={`${designation.authority}${designation.designation}`}>
                      <DesignationNote designation={designation} />
                    </li>
                  ))
                : byTitle(group, page.impersonates).map(([title, alike]) => (
                    <NoticeItem key={title} title={title} notices={alike} impersonates={page.impersonates} />
                  ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** What an authority has decided is told at once; everything else is first named by its kind, several of a kind as one. */
function byTitle(notices: readonly Notice[], impersonates: OutletRef | null): [string, Notice[]][] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const { kind } = notice;
    const title = kind === 'designation' ? noticeWords(notice, impersonates) : text(`notice_${keyPart(kind)}`);
    groups.set(title, [...(groups.get(title) ?? []), notice]);
  }
  return [...groups];
}

interface NoticeItemProps {
  title: string;
  notices: readonly Notice[];
  /** Whose name the page wears. */
  impersonates: OutletRef | null;
}

function NoticeItem({ title, notices, impersonates }: NoticeItemProps): VNode {
  return (
    <li>
      <details>
        <summary>
          <bdi>{title}</bdi>
        </summary>
        {notices.map((notice) => {
          const { name, evidence, reference } = notice;
          const words = noticeWords(notice, impersonates);
          return (
            <div key={`${name}${words}`} class="notice">
              {words !== title && words !== evidence.quote && (
                <p>
                  <bdi>{words}</bdi>
                </p>
              )}
              <EvidenceList items={[{ ...evidence, reference: reference ?? evidence.reference }]} />
            </div>
          );
        })}
      </details>
    </li>
  );
}

/** What Headwater itself says is said in the reader's language; what a page or a row says, in its own words. */
function noticeWords({ kind, name, text: words }: Notice, impersonates: OutletRef | null): string {
  if (kind === 'impersonation' && impersonates) {
    return text('lead_impersonates', visible(impersonates.name), impersonates.domain);
  }
  const [from, to] = name === 'page-translator' ? words.split(' → ') : [];
  if (!from || !to) return visible(words);
  if (to === '?') return text('notice_translated');
  return from === '?'
    ? text('notice_translated_into', languageName(to))
    : text('notice_translated_from_into', languageName(from), languageName(to));
}
