import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TabView } from '../messages.ts';
import type { Evidence } from '../report.ts';
import { ask } from './ask.ts';
import { ShowEvidenceContext } from './EvidenceList.tsx';
import { visible } from './format.ts';
import { headline } from './headline.ts';
import { PageState, STATE_TITLES } from './PageState.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { sentence, text } from './text.ts';
import { type ShownTab, useTabView } from './use-tab-view.ts';

interface TabReportProps {
  /** The tab that is shown; another promise shows another tab, or the same one anew. */
  tab: Promise<ShownTab | null>;
  /** Whether being shown is what asks for the page to be read, as opening the popup does. */
  asks: boolean;
  /** Buttons beside the name of the page. */
  actions: ComponentChildren;
  /** Whether there is room for more than the essentials. */
  roomy: boolean;
}

/** What is known of the page in a tab, and how Headwater behaves on its site. */
export function TabReport({ tab: asked, asks, actions, roomy }: TabReportProps): VNode {
  const { tab, view, failed, read } = useTabView(asked, asks);
  const show = useMemo(
    () => (tab ? (evidence: Evidence) => ask({ type: 'show', tabId: tab.id, evidence }) : null),
    [tab],
  );
  return (
    <ShowEvidenceContext.Provider value={show}>
      <header class="top">
        <h1>{pageName(view) ?? text('extension_name')}</h1>
        <div class="actions">{actions}</div>
        <p class="unseen" role="status">
          {failed ? text('state_no_answer') : view && announcement(view, asks)}
        </p>
      </header>
      <main aria-busy={!failed && (view === null || view.page.state === 'reading')}>
        {failed ? (
          <PageState problem="background" onRead={read} />
        ) : (
          view && <PageState view={view} onRead={read} wasAsked={asks} roomy={roomy} />
        )}
      </main>
      {view?.site && <SiteSwitch key={view.site} view={view} site={view.site} />}
    </ShowEvidenceContext.Provider>
  );
}

/** What a screen reader is told when the page has been read, or could not be: the first line that others see. */
function announcement({ page }: TabView, wasAsked: boolean): string {
  if (page.state === 'unread' && wasAsked) return text('state_no_permission');
  if (page.state !== 'read') return text(STATE_TITLES[page.state]);
  const [first] = headline(page.report);
  return first ? sentence(first) : '';
}

function pageName(view: TabView | null): VNode | null {
  const name = view?.page.state === 'read' ? (view.page.report.page.outlet?.name ?? view.site) : view?.site;
  return name ? <bdi>{visible(name)}</bdi> : null;
}
