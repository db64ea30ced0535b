import { readFileSync } from 'node:fs';

interface LocaleMessage {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

export type LocaleMessages = Record<string, LocaleMessage>;

export function readLocale(locale: string): LocaleMessages {
  return JSON.parse(readFileSync(new URL(`../../src/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));
}

/** `browser.i18n` with the messages of a locale, as browsers fill in their placeholders. */
export function fakeI18n(locale = 'en', interfaceLanguage = locale) {
  const messages = readLocale(locale);
  return {
    getUILanguage: () => interfaceLanguage,
    getMessage(key: string, substitutions: string | string[] = []): string {
      const entry = messages[key];
      if (!entry) return '';
      const values = [substitutions].flat();
      return entry.message.replace(/\$([a-z_]+)\$/gi, (_, name: string) => {
        const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
        return content.replace(/\$(\d)/g, (__, digit: string) => values[Number(digit) - 1] ?? '');
      });
    },
  };
}
