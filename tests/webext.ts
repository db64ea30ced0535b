/** Stands in for the extension API, which is there only inside an extension: whatever a test has put at `globalThis.browser`. */
export const webext = new Proxy({} as Record<PropertyKey, unknown>, {
  get: (_, key) => (globalThis as { browser?: Record<PropertyKey, unknown> }).browser?.[key],
});
