import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shownTab } from '../ui/shown-tab.ts';
import { TabReport } from '../ui/TabReport.tsx';
import { text } from '../ui/text.ts';
import type { ShownTab } from '../ui/use-tab-view.ts';
import { webext } from '../ui/webext.ts';

/** The panel beside the page: it follows the reader from tab to tab, and reads nothing that they did not ask for. */
export function PanelPage(): VNode {
  const [tab, setTab] = useState<Promise<ShownTab | null>>(shownTab);

  useEffect(() => {
    const onActivated = () => setTab(shownTab());
    const onUpdated = (
      _: number,
      { status, url }: { status?: string; url?: string },
      { active }: { active: boolean },
    ) => {
      if (active && (status !== undefined || url !== undefined)) setTab(shownTab());
    };
    webext.tabs.onActivated.addListener(onActivated);
    webext.tabs.onUpdated.addListener(onUpdated);
    return () => {
      webext.tabs.onActivated.removeListener(onActivated);
      webext.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);

  const actions = (
    <button type="button" class="quiet" onClick={() => void webext.runtime.openOptionsPage()}>
      {text('open_options')}
    </button>
  );
  return <TabReport tab={tab} asks={false} actions={actions} roomy={true} />;
}
