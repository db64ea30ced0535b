import type { VNode } from 'preact';
import type { Outlet } from '../outlets/outlet.ts';
import type { Attribution, Dispute, Notice, OutletRef, Report } from '../report.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { languageName, linkTo, visible } from './format.ts';
import { DesignationNote } from './OutletFacts.tsx';
import { groupSources, type QuotedSource } from './quoted-sources.ts';
import { keyPart, type MessageKey, plural, text } from './text.ts';

const FIRST_SOURCES = 4;
const FIRST_CANDIDATES = 4;

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

interface QuotedSourcesProps {
  attributions: readonly Attribution[];
  /** The outlets that share a name, by that name. */
  candidates: Readonly<Record<string, OutletRef[]>>;
}

/** Whom the article names or quotes, the unnamed first. */
export function QuotedSources({ attributions, candidates }: QuotedSourcesProps): VNode | null {
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
          render={(source) => (
            <Source
              key={`${source.type}${source.name}`}
              source={source}
              candidates={source.outlet === null ? (candidates[source.name] ?? []) : []}
            />
          )}
        />
      </ul>
    </section>
  );
}

function Source({ source, candidates }: { source: QuotedSource; candidates: readonly OutletRef[] }): VNode {
  return (
    <li class={`source source-${source.type}`}>
      <details>
        <summary>
          <bdi>{visible(source.name)}</bdi>{' '}
          <span class="facts">{text(candidates.length > 0 ? 'source_shared_name' : `source_${source.type}`)}</span>
        </summary>
        {candidates.length > 0 && <Candidates outlets={candidates} />}
        <EvidenceList items={source.evidence} />
      </details>
    </li>
  );
}

/** Who may be meant by a name that several outlets have. None of them is asserted, so nothing more is told of any. */
function Candidates({ outlets }: { outlets: readonly OutletRef[] }): VNode {
  return (
    <div class="candidates">
      <p>{plural('candidates', outlets.length)}</p>
      <ul>
        <Fold
          items={outlets}
          first={FIRST_CANDIDATES}
          more="more_outlets"
          render={({ domain, name }) => (
            <li key={domain}>
              <bdi>{visible(name)}</bdi> <span class="facts">{domain}</span>
            </li>
          )}
        />
      </ul>
    </div>
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
                : group.map((notice) => (
                    <NoticeItem
                      key={`${notice.kind}${notice.name}${notice.text}`}
                      notice={notice}
                      impersonates={page.impersonates}
                    />
                  ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface NoticeItemProps {
  notice: Notice;
  /** Whose name the page wears. */
  impersonates: OutletRef | null;
}

function NoticeItem({ notice, impersonates }: NoticeItemProps): VNode {
  const { kind, evidence, reference } = notice;
  // What an authority has decided is told at once; everything else is first named by its kind.
  const isDecision = kind === 'designation';
  const words = noticeWords(notice, impersonates);
  return (
    <li>
      <details>
        <summary>{isDecision ? <bdi>{visible(words)}</bdi> : text(`notice_${keyPart(kind)}`)}</summary>
        {!isDecision && words !== evidence.quote && (
          <p>
            <bdi>{words}</bdi>
          </p>
        )}
        <EvidenceList items={[{ ...evidence, reference: reference ?? evidence.reference }]} />
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
