import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isChanged, type TabView } from '../messages.ts';
import { ask } from './ask.ts';
import { inOrderAsked } from './in-order-asked.ts';
import { webext } from './webext.ts';

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
  /** Has the page read, again where that failed. */
  read: () => void;
}

/**
 * What is known of a tab, kept up to date.
 * @param asks whether a page that has not been read is read without further ado
 */
export function useTabView(asked: Promise<ShownTab | null>, asks: boolean): ShownView {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [view, setView] = useState<TabView | null>(null);
  const [failed, setFailed] = useState(false);
  const asking = useMemo(() => inOrderAsked(setView), []);

  useEffect(() => {
    let current = true;
    let shown: ShownTab | null = null;
    const accepting = () => {
      const accept = asking();
      return (next: TabView) => {
        if (current) accept(next);
      };
    };
    const fail = (error: unknown) => {
      console.error('Headwater:', error);
      if (current) setFailed(true);
    };
    const load = async () => {
      shown = await asked;
      if (!shown || !current) return;
      setTab(shown);
      setFailed(false);
      const request = { tabId: shown.id, url: shown.url };
      const accept = accepting();
      const known = await ask({ type: 'view', ...request });
      // A reading that was begun by a worker that has since been stopped would never end, so it is asked for again.
      const isOpen = known.page.state === 'unread' || known.page.state === 'reading';
      if (!asks || !isOpen) return accept(known);
      accept({ ...known, page: { state: 'reading' } });
      const acceptRead = accepting();
      acceptRead(await ask({ type: 'read', ...request }));
    };
    const onChanged = (data: unknown): undefined => {
      if (!isChanged(data) || !shown) return;
      // A site that has just been switched on again has to be read again.
      if (data.tabId === null) load().catch(fail);
      else if (data.tabId === shown.id) ask({ type: 'view', tabId: shown.id, url: shown.url }).then(accepting(), fail);
    };
    const { onMessage } = webext.runtime;
    onMessage.addListener(onChanged);
    load().catch(fail);
    return () => {
      current = false;
      onMessage.removeListener(onChanged);
    };
  }, [asked, asks, asking]);

  const isReading = view?.page.state === 'reading';
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(() => setView((last) => last && { ...last, page: { state: 'failed' } }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isReading]);

  const read = useCallback(() => {
    if (!tab) return;
    setFailed(false);
    const accept = asking();
    accept((last) => last && { ...last, page: { state: 'reading' } });
    ask({ type: 'read', tabId: tab.id, url: tab.url }).then(accept, () => setFailed(true));
  }, [tab, asking]);
  return { tab, view, failed, read };
}
