import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Memory, MemoryError, memoryExists, openMemory, type Problem, type Usage } from '../../memory/memory.ts';
import { isChanged } from '../../messages.ts';
import { ask } from '../../ui/ask.ts';
import { webext } from '../../ui/webext.ts';

/** The reading memory, as this page uses it. */
export interface OpenedMemory {
  /** Null until it is open, and where there is none. */
  memory: Memory | null;
  /** How much is kept; null where nobody knows. */
  usage: Usage | null;
  /** Why it cannot be used; null where it can. */
  problem: Problem | null;
  /** Grows with each change of what is kept. */
  version: number;
  /** To be called when this page has changed what is kept: everybody else is told. */
  changed: () => void;
}

/**
 * Opens memory while the page is open. It is used directly and not through the background, since an export can be larger
 * than any message.
 *
 * @param wanted whether the reader has consented; without consent only a memory that is there already is opened
 */
export function useMemory(wanted: boolean): OpenedMemory {
  const [memory, setMemory] = useState<Memory | null>(null);
  const [usage, setUsage] = useState<Usage | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [version, setVersion] = useState(0);
  // Firefox gives a private window a storage of its own, which is none of this memory and ends with the window.
  const isPrivate = webext.extension?.inIncognitoContext === true;

  useEffect(() => {
    let opened: Memory | null = null;
    let current = true;
    const open = async (): Promise<void> => {
      if (isPrivate || (!wanted && !(await memoryExists()))) return;
      opened = await openMemory();
      if (current) setMemory(opened);
      else opened.close();
    };
    void open();
    return () => {
      current = false;
      setMemory(null);
      opened?.close();
    };
  }, [wanted, isPrivate]);

  useEffect(() => {
    let current = true;
    const count = async (): Promise<void> => {
      const failed = (error: unknown): null => {
        if (current) setProblem(error instanceof MemoryError ? error.problem : 'broken');
        return null;
      };
      const counted = memory && (await memory.usage().catch(failed));
      if (!current) return;
      setUsage(counted);
      if (counted || !memory) setProblem(null);
    };
    void count();
    return () => {
      current = false;
    };
  }, [memory, version]);

  const refresh = useCallback(() => setVersion((last) => last + 1), []);
  useEffect(() => {
    // Every page that is read may have been remembered.
    const onMessage = (data: unknown): undefined => {
      if (isChanged(data)) refresh();
    };
    webext.runtime.onMessage.addListener(onMessage);
    return () => webext.runtime.onMessage.removeListener(onMessage);
  }, [refresh]);

  const changed = useCallback(() => {
    refresh();
    ask({ type: 'erased' }).catch(() => {});
  }, [refresh]);
  return { memory, usage, problem: isPrivate ? 'unavailable' : problem, version, changed };
}
