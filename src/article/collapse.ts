/**
 * How the text of a page becomes the text of an article, character by character. The same rules serve twice: to read a
 * text node, and later to find the character of a text node that a character of the article came from.
 */

/** A single space stays as it is, so that most text is not written anew. */
const RUN_OF_SPACE = /[^\S ]\s*| \s+/g;
const RUN_WITHIN_LINE = /[^\S\n]+/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/gu;
const ODD = /[\u00ad\u200b\u2060\ufeff\ud800-\udfff]|(?!\s)\p{Cc}/u;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * White space runs become one space, none follows a space already there; soft hyphens and characters without any
 * width are dropped, and
 * half characters are replaced so that the text can be stored and sent. `keepLines` keeps a line end as one, for
 * preformatted text.
 */
export function collapse(data: string, afterSpace: boolean, keepLines = false): string {
  let text = ODD.test(data) ? data.replace(UNSEEN, '').replace(LONE_SURROGATE, '\ufffd') : data;
  if (keepLines) text = text.replace(RUN_WITHIN_LINE, ' ').replace(/ ?\n[ \n]*/g, '\n');
  else text = text.replace(RUN_OF_SPACE, ' ');
  const first = text.charCodeAt(0);
  return afterSpace && (first === 32 || first === 10) ? text.slice(1) : text;
}

/** The offset in `data` of the character that became `offset` in `collapse(data, afterSpace)`. */
export function uncollapse(data: string, afterSpace: boolean, offset: number): number {
  let space = afterSpace;
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    const character = data.charAt(at);
    if (character.search(UNSEEN) === 0) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && space) continue;
    if (seen === offset) return at;
    seen++;
    space = isSpace;
  }
  return data.length;
}
