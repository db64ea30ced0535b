/**
 * Hosts that browsers ask of their own accord, with no extension too, at a time of their own choosing. What an extension
 * asks for never goes there: a test that sees every connection passes over these and nothing else.
 */
const OWN_BUSINESS: ReadonlyMap<string, string> = new Map([
  ['update.googleapis.com', 'Chromium: is there an update of a component?'],
  ['clients2.google.com', 'Chromium: what time is it?'],
  ['accounts.google.com', 'Chromium: is somebody signed in?'],
  ['firefox.settings.services.mozilla.com', 'Firefox: have its own settings changed?'],
]);

/**
 * What of the recorded requests is neither expected nor a browser's own business, each once.
 * @param requests as `serveHosts` records them
 * @param isExpected whether a page asks for an address
 */
export function unexplained(requests: readonly string[], isExpected: (url: string) => boolean): string[] {
  return [...new Set(requests)].filter((url) => !isExpected(url) && !OWN_BUSINESS.has(hostOf(url)));
}

/** Of an address, or of the tunnel through the proxy that an encrypted connection asks for. */
function hostOf(request: string): string {
  return new URL(request.replace(/^connect:/, 'https://')).hostname;
}
