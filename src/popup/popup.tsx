import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { TabReport } from '../ui/TabReport.tsx';
import { text } from '../ui/text.ts';
import type { ShownTab } from '../ui/use-tab-view.ts';
import { webext } from '../ui/webext.ts';
import '../ui/theme.css';
import '../ui/report.css';
import '../ui/tab.css';
import './popup.css';
import { hasPanel, openPanel } from './open-panel.ts';

localiseDocument();
const root = document.getElementById('app');
const tab = shownTab();
// Known before the reader can click, since a panel opens only within the click itself.
let known: ShownTab | null = null;
void tab.then((found) => {
  known = found;
});
const actions = (
  <>
    {hasPanel && (
      <button type="button" class="quiet" onClick={() => void openPanel(known)}>
        {text('open_panel')}
      </button>
    )}
    <button type="button" class="quiet" onClick={() => void webext.runtime.openOptionsPage()}>
      {text('open_options')}
    </button>
  </>
);
if (root) render(<TabReport tab={tab} asks={true} actions={actions} roomy={false} />, root);

/** The tab that the popup is about. One opened as a page of its own names another tab in its address: `?tab=12`. */
async function shownTab(): Promise<ShownTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const found = Number.isInteger(asked)
    ? await webext.tabs.get(asked)
    : (await webext.tabs.query({ active: true, currentWindow: true }))[0];
  return found?.id === undefined ? null : { id: found.id, url: found.url ?? null };
}
