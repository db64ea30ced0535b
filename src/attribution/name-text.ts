const DOTTED = /[\p{Alphabetic}\d]\.\p{Alphabetic}/u;

/** An address, with or without its scheme. */
export const ADDRESS = /^(?:https?:\/\/)?(?:[\p{Alphabetic}\d-]+\.)+\p{Alphabetic}{2,}(?:\/\S*)?$/u;

const HOST = /^[\p{Alphabetic}\d-]+(?:\.[\p{Alphabetic}\d-]+)*\.\p{Lowercase}{2,7}$/u;

/** Words with one space between them, of which most names are made: nothing is to be taken off. */
const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Has it a capital anywhere, or a dot between letters: elDiario, lenta.ru? */
export function hasNameLetters(text: string): boolean {
  return text !== text.toLowerCase() || (text.includes('.') && DOTTED.test(text));
}

/** Is it a name that is an address: News.example? */
export function isHost(text: string): boolean {
  return text.includes('.') && HOST.test(text);
}

/** One line, single spaces, without the marks around it; marks that have their partner inside stay. */
export function tidy(name: string): string {
  if (PLAIN.test(name)) return name;
  const bare = name
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/['’]s$/, '');
  const inner = bare.slice(1, -1);
  if (/^["“”„«»'‘(（《「『【]/.test(bare) && !/[«»“”"„《》「」()]/.test(inner) && /["“”»«'’)）》」』】]$/.test(bare))
    return inner.trim();
  const opens = bare.match(/[«“„《「『(（]/g)?.length ?? 0;
  const closes = bare.match(/[»”《」』)）》]/g)?.length ?? 0;
  // The head of "Vestnik": straight marks open and close alike.
  const straight = bare.match(/"/g)?.length ?? 0;
  if (opens === closes && (opens > 0 || (straight > 0 && straight % 2 === 0))) return bare;
  return bare.replace(/^["“”„«'‘(（《「『【»」』）)]+|["“”»'’)）》」』】«„]+$/g, '').trim();
}
