/** A file of messages, as the browsers read it. */
type Messages = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** Messages for the pages of the stores, which no part of the extension shows. */
const FOR_STORES = /^store_/;

/** A file of messages as a package holds it: without what it tells translators, and without what only the stores show. */
export function shippedMessages(json: string): string {
  const shipped = Object.entries(JSON.parse(json) as Messages)
    .filter(([name]) => !FOR_STORES.test(name))
    .map(([name, { description: _, ...message }]) => [name, message]);
  return JSON.stringify(Object.fromEntries(shipped));
}
