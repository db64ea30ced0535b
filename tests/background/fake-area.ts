/** A storage area in memory. Like the browser's it hands out copies, and it can refuse to store. */
export interface FakeArea {
  get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  content(): Record<string, unknown>;
  refuse: boolean;
}

export function fakeArea(start: Record<string, unknown> = {}): FakeArea {
  const kept = new Map(Object.entries(structuredClone(start)));
  const area: FakeArea = {
    refuse: false,
    async get(keys) {
      const wanted = keys === null || keys === undefined ? [...kept.keys()] : [keys].flat();
      return structuredClone(Object.fromEntries([...kept].filter(([key]) => wanted.includes(key))));
    },
    async set(items) {
      if (area.refuse) throw new Error('QuotaExceededError');
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) kept.delete(key);
    },
    content: () => structuredClone(Object.fromEntries(kept)),
  };
  return area;
}
