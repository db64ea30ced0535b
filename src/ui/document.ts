import { text } from './text.ts';
import { webext } from './webext.ts';

/** Gives the page the language of the messages and their direction of writing, and its title where one is given. */
export function localiseDocument(title: string | null = null): void {
  const root = document.documentElement;
  root.lang = text('interface_language');
  root.dir = webext.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  if (title !== null) document.title = title;
}
