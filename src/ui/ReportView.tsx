import type { VNode } from 'preact';
import type { Traced } from '../messages.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { Correct } from './Correct.tsx';
import { CoverageTree } from './CoverageTree.tsx';
import { DataSourcesContext } from './DataSources.tsx';
import { PageLanguageContext } from './EvidenceList.tsx';
import { Disputes, Notices } from './Findings.tsx';
import { visible } from './format.ts';
import { headline } from './headline.ts';
import { MemoryFindings } from './MemoryFindings.tsx';
import { problemText } from './memory-problem.ts';
import { OutletFacts } from './OutletFacts.tsx';
import { Quotations } from './Quotations.tsx';
import { QuotedSources } from './QuotedSources.tsx';
import { Rich, Said } from './Rich.tsx';
import { Share } from './Share.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { Trail } from './Trail.tsx';
import { gapAfter, sentence, text } from './text.ts';
import './memory.css';

interface ReportViewProps {
  traced: Traced;
  /** Whether there is room for more than the essentials. */
  roomy: boolean;
}

/** All that is known of a page, what matters most first. */
export function ReportView({
  traced: { report, outlets, sources, names, candidates, unremembered },
  roomy,
}: ReportViewProps): VNode {
  const [first, ...others] = headline(report);
  const { wrapper } = report.page;
  return (
    <PageLanguageContext.Provider value={report.article?.language ?? undefined}>
      <DataSourcesContext.Provider value={sources}>
        <div class="report">
          <div class="lead">
            {/* By this name the benchmark of the popup knows when it has been painted. */}
            <p class="lead-first" elementtiming="lead">
              {first && <Said sentence={first} />}
            </p>
            {others.length > 0 && (
              <p>
                {others.map((one) => (
                  <span key={one.key}>
                    <Said sentence={one} />
                    {gapAfter(sentence(one))}
                  </span>
                ))}
              </p>
            )}
            {report.article?.truncated && <p class="facts">{text('article_truncated')}</p>}
            {wrapper && (
              <p class="facts">
                <Rich message={`wrapper_${wrapper.kind}`} values={[<bdi key="host">{visible(wrapper.host)}</bdi>]} />
              </p>
            )}
          </div>
          {report.trail.length > 1 ? <Trail stops={report.trail} /> : null}
          <Disputes disputes={report.disputes} names={names} />
          <MemoryFindings memory={report.memory} />
          <CoverageTree report={report} names={names} />
          {roomy && <TimelinePlot report={report} />}
          <ArticleFacts report={report} />
          <QuotedSources report={report} candidates={candidates} />
          <Quotations report={report} roomy={roomy} />
          <Notices report={report} outlets={outlets} />
          <OutletFacts page={report.page} outlets={outlets} />
          <Share key={report.page.url} report={report} />
          <Correct key={`correct ${report.page.url}`} report={report} outlets={outlets} />
          {unremembered && <p class="facts fineprint">{text('memory_not_kept', problemText(unremembered))}</p>}
          <p class="facts fineprint">{text('no_verdict')}</p>
        </div>
      </DataSourcesContext.Provider>
    </PageLanguageContext.Provider>
  );
}
