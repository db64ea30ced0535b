/** A storage area in memory. Like the browser's it hands out copies, and it can refuse to store or never answer. */
export interface FakeArea {
  get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  content(): Record<string, unknown>;
  refuse: boolean;
  /** Answers so many more calls, and none after them: what a worker sees that is stopped there. */
  answers: number;
}

export function fakeArea(start: Record<string, unknown> = {}): FakeArea {
  const kept = new Map(Object.entries(structuredClone(start)));
  const answer = (): Promise<void> => {
    area.answers--;
    return area.answers < 0 ? new Promise(() => {}) : Promise.resolve();
  };
  const area: FakeArea = {
    refuse: false,
    answers: Number.POSITIVE_INFINITY,
    async get(keys) {
      await answer();
      const wanted = keys === null || keys === undefined ? [...kept.keys()] : [keys].flat();
      return structuredClone(Object.fromEntries([...kept].filter(([key]) => wanted.includes(key))));
    },
    async set(items) {
      await answer();
      if (area.refuse) throw new Error('QuotaExceededError');
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    async remove(keys) {
      await answer();
      for (const key of [keys].flat()) kept.delete(key);
    },
    content: () => structuredClone(Object.fromEntries(kept)),
  };
  return area;
}
