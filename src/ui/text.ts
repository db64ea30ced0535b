import type english from '../_locales/en/messages.json';
import { webext } from './webext.ts';

export type MessageKey = keyof typeof english;

/** The names of messages that differ by number: `outlets` where there are `outlets_one` and `outlets_other`. */
export type PluralStem = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * A message and what is put into it, kept apart so that names can be set off from the words around them. What is put into
 * it may be a message again.
 */
export interface Sentence {
  key: MessageKey;
  values: readonly (string | Sentence)[];
}

/** A message in the reader's language, with its placeholders filled in order. */
export function text(key: MessageKey, ...values: readonly string[]): string {
  return webext.i18n.getMessage(key, [...values]);
}

/** A message that differs by number. The first placeholder is the number, the others are `values`. */
export function plural(stem: PluralStem, count: number, ...values: readonly string[]): string {
  return sentence(counted(stem, count, ...values));
}

/** Like `plural`, with the message and its values kept apart. */
export function counted(stem: PluralStem, count: number, ...values: readonly string[]): Sentence {
  const locale = interfaceLocale();
  const key = `${stem}_${new Intl.PluralRules(locale).select(count)}`;
  const shown = new Intl.NumberFormat(locale).format(count);
  // Not every language has a message of its own for every plural category.
  return { key: (isKey(key) ? key : `${stem}_other`) as MessageKey, values: [shown, ...values] };
}

export function sentence({ key, values }: Sentence): string {
  return text(key, ...values.map((value) => (typeof value === 'string' ? value : sentence(value))));
}

/** What stands between a sentence and the next one: full-width signs bring their space with them. */
export function gapAfter(said: string): string {
  return /[。！？]$/.test(said) ? '' : ' ';
}

/**
 * The locale for names, dates and numbers: the browser's where it speaks the language of the messages, else that of the
 * messages, so that the two never mix.
 */
export function interfaceLocale(): string {
  const browser = webext.i18n.getUILanguage();
  const messages = text('interface_language');
  return browser.split('-')[0] === messages.split('-')[0] ? browser : messages;
}

/** The part of a message's key that stands for a value of a closed list, such as `verbatim_copy`. */
export type KeyPart<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyPart<Tail>}` : T;

export function keyPart<T extends string>(value: T): KeyPart<T> {
  return value.replaceAll('-', '_') as KeyPart<T>;
}

function isKey(key: string): key is MessageKey {
  return webext.i18n.getMessage(key) !== '';
}
