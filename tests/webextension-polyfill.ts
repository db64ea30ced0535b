/** Stands in for the polyfill, which loads only inside an extension: whatever a test has put at `globalThis.browser`. */
export default new Proxy({} as Record<PropertyKey, unknown>, {
  get: (_, key) => (globalThis as { browser?: Record<PropertyKey, unknown> }).browser?.[key],
});
