import type { ShownTab } from '../ui/use-tab-view.ts';
import { webext } from '../ui/webext.ts';

/** What the browsers have of a panel beside the page: each has its own, and phones have none. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = webext as unknown as Panels;

/** Whether this browser can show a panel beside the page. */
export const hasPanel = panels.sidePanel !== undefined || panels.sidebarAction !== undefined;

/** Opens the panel beside the page and closes the popup over it. It must be called within the reader's click. */
export async function openPanel(tab: ShownTab | null): Promise<void> {
  const opened = panels.sidePanel && tab ? panels.sidePanel.open({ tabId: tab.id }) : panels.sidebarAction?.open();
  await opened;
  close();
}
