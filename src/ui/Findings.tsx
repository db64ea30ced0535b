import type { VNode } from 'preact';
import type { Attribution, Dispute, Notice } from '../report.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { linkTo, visible } from './format.ts';
import { groupSources, type QuotedSource } from './quoted-sources.ts';
import { keyPart, type MessageKey, text } from './text.ts';

const FIRST_SOURCES = 4;

/** Who denies or corrects the story. */
export function Disputes({ disputes }: { disputes: readonly Dispute[] }): VNode | null {
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
              <DisputeLink url={dispute.url} />
              <EvidenceList items={dispute.evidence} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DisputeLink({ url }: { url: string | null }): VNode | null {
  const href = linkTo(url);
  if (href === null) return null;
  return (
    <p class="reference">
      <a href={href} target="_blank" rel="noopener noreferrer">
        {visible(href)}
      </a>
    </p>
  );
}

/** Whom the article names or quotes, the unnamed first. */
export function QuotedSources({ attributions }: { attributions: readonly Attribution[] }): VNode | null {
  const sources = groupSources(attributions);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text('sources_heading')}</h2>
      <ul class="sources">
        <Fold
          items={sources}
          first={FIRST_SOURCES}
          more="more_sources"
          render={(source) => <Source key={`${source.type}${source.name}`} source={source} />}
        />
      </ul>
    </section>
  );
}

function Source({ source }: { source: QuotedSource }): VNode {
  return (
    <li class={`source source-${source.type}`}>
      <details>
        <summary>
          <bdi>{visible(source.name)}</bdi> <span class="facts">{text(`source_${source.type}`)}</span>
        </summary>
        <EvidenceList items={source.evidence} />
      </details>
    </li>
  );
}

/** Where a notice comes from decides under which heading it stands: an authority's word is not the page's own. */
const NOTICE_GROUPS = [
  { id: 'notices', heading: 'notices_page', kinds: null },
  { id: 'decisions', heading: 'notices_authority', kinds: ['designation'] },
  { id: 'address', heading: 'notices_address', kinds: ['impersonation', 'archive'] },
] as const satisfies { id: string; heading: MessageKey; kinds: readonly Notice['kind'][] | null }[];

/** What the page says, or must say, of itself; what authorities have decided; what its address tells. */
export function Notices({ notices }: { notices: readonly Notice[] }): VNode {
  const special: readonly Notice['kind'][] = NOTICE_GROUPS.flatMap(({ kinds }) => kinds ?? []);
  return (
    <>
      {NOTICE_GROUPS.map(({ id, heading, kinds }) => {
        const own: readonly Notice['kind'][] | null = kinds;
        const group = notices.filter(({ kind }) => (own ? own.includes(kind) : !special.includes(kind)));
        return group.length > 0 && <NoticeGroup key={id} id={id} heading={heading} notices={group} />;
      })}
    </>
  );
}

interface NoticeGroupProps {
  id: string;
  heading: MessageKey;
  notices: readonly Notice[];
}

function NoticeGroup({ id, heading, notices }: NoticeGroupProps): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text(heading)}</h2>
      <ul>
        {notices.map((notice) => (
          <NoticeItem key={`${notice.kind}${notice.name}${notice.text}`} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function NoticeItem({ notice: { kind, text: words, evidence, reference } }: { notice: Notice }): VNode {
  // What an authority has decided is told at once; everything else is first named by its kind.
  const isDecision = kind === 'designation';
  return (
    <li>
      <details>
        <summary>{isDecision ? <bdi>{visible(words)}</bdi> : text(`notice_${keyPart(kind)}`)}</summary>
        {!isDecision && words !== evidence.quote && (
          <p>
            <bdi>{visible(words)}</bdi>
          </p>
        )}
        <EvidenceList items={[{ ...evidence, reference: reference ?? evidence.reference }]} />
      </details>
    </li>
  );
}
