import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Evidence } from '../report.ts';
import { ask } from '../ui/ask.ts';
import { ShowEvidenceContext } from '../ui/EvidenceList.tsx';
import { text } from '../ui/text.ts';
import { webext } from '../ui/webext.ts';
import { PageState } from './PageState.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { type ShownTab, useTabView } from './use-tab-view.ts';

export function PopupPage({ tab: asked }: { tab: Promise<ShownTab | null> }): VNode {
  const { tab, view, failed, retry } = useTabView(asked);
  const show = useMemo(
    () => (tab ? (evidence: Evidence) => ask({ type: 'show', tabId: tab.id, evidence }) : null),
    [tab],
  );
  return (
    <ShowEvidenceContext.Provider value={show}>
      <header class="top">
        <h1>{pageName(view) ?? text('extension_name')}</h1>
        <button type="button" class="quiet" onClick={() => webext.runtime.openOptionsPage()}>
          {text('open_options')}
        </button>
      </header>
      <main aria-busy={view === null || view.page.state === 'reading'}>
        {failed ? (
          <PageState problem="background" onRetry={retry} />
        ) : (
          view && <PageState view={view} onRetry={retry} />
        )}
      </main>
      {view?.site && <SiteSwitch view={view} site={view.site} />}
    </ShowEvidenceContext.Provider>
  );
}

function pageName(view: ReturnType<typeof useTabView>['view']): VNode | null {
  const name = view?.page.state === 'read' ? (view.page.report.page.outlet?.name ?? view.site) : view?.site;
  return name ? <bdi>{name}</bdi> : null;
}
