import { useCallback, useEffect, useState } from 'preact/hooks';
import { isChanged, type TabView } from '../messages.ts';
import { ask } from '../ui/ask.ts';
import { webext } from '../ui/webext.ts';

export interface ShownTab {
  id: number;
  /** Null where the browser does not tell. */
  url: string | null;
}

/** A page that has not been read after so long, in milliseconds, counts as failed. */
const PATIENCE_MS = 10_000;

interface ShownView {
  tab: ShownTab | null;
  view: TabView | null;
  /** True where the background does not answer. */
  failed: boolean;
  retry: () => void;
}

/** What is known of a tab, kept up to date. A page that has not been read yet is read: opening the popup asks for it. */
export function useTabView(asked: Promise<ShownTab | null>): ShownView {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [view, setView] = useState<TabView | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const accept = (next: TabView) => {
      if (current) setView(next);
    };
    const fail = (error: unknown) => {
      console.error('Headwater:', error);
      if (current) setFailed(true);
    };
    let shown: ShownTab | null = null;
    const load = async () => {
      shown ??= await asked;
      if (!shown || !current) return;
      setTab(shown);
      const request = { tabId: shown.id, url: shown.url };
      const known = await ask({ type: 'view', ...request });
      const isRead = known.page.state !== 'unread' && known.page.state !== 'reading';
      if (isRead && attempt === 0) return accept(known);
      if (known.page.state === 'unread') accept({ ...known, page: { state: 'reading' } });
      accept(await ask({ type: 'read', ...request }));
    };
    const onMessage = (data: unknown): undefined => {
      if (!isChanged(data) || !shown || (data.tabId !== null && data.tabId !== shown.id)) return;
      ask({ type: 'view', tabId: shown.id, url: shown.url }).then(accept, fail);
    };
    webext.runtime.onMessage.addListener(onMessage);
    load().catch(fail);
    return () => {
      current = false;
      webext.runtime.onMessage.removeListener(onMessage);
    };
  }, [asked, attempt]);

  const isReading = view?.page.state === 'reading';
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(() => setView((last) => last && { ...last, page: { state: 'failed' } }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isReading]);

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((last) => last + 1);
  }, []);
  return { tab, view, failed, retry };
}
