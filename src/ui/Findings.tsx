import type { VNode } from 'preact';
import type { Attribution, Dispute, Notice } from '../report.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { linkTo, visible } from './format.ts';
import { groupSources, type QuotedSource } from './quoted-sources.ts';
import { keyPart, text } from './text.ts';

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

/** What the page says, or must say, of itself. */
export function Notices({ notices }: { notices: readonly Notice[] }): VNode | null {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{text('notices_heading')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.kind}${notice.name}${notice.text}`}>
            <details>
              <summary>{text(`notice_${keyPart(notice.kind)}`)}</summary>
              {notice.text !== notice.evidence.quote && (
                <p>
                  <bdi>{visible(notice.text)}</bdi>
                </p>
              )}
              <EvidenceList
                items={[{ ...notice.evidence, reference: notice.reference ?? notice.evidence.reference }]}
              />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
