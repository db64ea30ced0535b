import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { shownTab } from '../ui/shown-tab.ts';
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
