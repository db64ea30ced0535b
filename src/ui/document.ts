import { text } from './text.ts';

/** The languages of messages that are written from right to left, without their regions. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Gives the page the language of the messages and their direction of writing, and its title where one is given. The
 * browser's own direction would be wrong where there are no messages in its language.
 */
export function localiseDocument(title: string | null = null): void {
  const root = document.documentElement;
  const language = text('interface_language');
  root.lang = language;
  root.dir = RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  if (title !== null) document.title = title;
}
