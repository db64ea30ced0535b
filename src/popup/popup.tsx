import { render } from 'preact';
import { localiseDocument } from '../ui/document.ts';
import { webext } from '../ui/webext.ts';
import '../ui/theme.css';
import '../ui/report.css';
import './popup.css';
import { PopupPage } from './PopupPage.tsx';

localiseDocument();
const root = document.getElementById('app');
if (root) render(<PopupPage tab={shownTab()} />, root);

/** The tab that the popup is about. One opened as a page of its own names another tab in its address: `?tab=12`. */
async function shownTab(): Promise<{ id: number; url: string | null } | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked)
    ? await webext.tabs.get(asked)
    : (await webext.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
