/**
 * How the text of a page becomes the text of an article, character by character. The same rules serve twice: to read a
 * text node, and later to find the character of a text node that a character of the article came from.
 */

/** The longest piece of one text node that is read, in UTF-16 units. */
export const LONGEST_NODE = 262_144;

const RUN_OF_SPACE = /\s+/g;
const RUN_WITHIN_LINE = /[^\S\n]+/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * White space runs become one space, none follows a space already there; soft hyphens and characters without any
 * width are dropped, and
 * half characters are replaced so that the text can be stored and sent. `keepLines` keeps a line end as one, for
 * preformatted text.
 */
export function collapse(data: string, afterSpace: boolean, keepLines = false): string {
  let text = data.replace(UNSEEN, '').replace(keepLines ? RUN_WITHIN_LINE : RUN_OF_SPACE, ' ');
  if (keepLines) text = text.replace(/ ?\n[ \n]*/g, '\n');
  if (afterSpace) text = text.replace(/^\s/, '');
  return text.search(LONE_SURROGATE) >= 0 ? text.replace(LONE_SURROGATE, '\ufffd') : text;
}

/** The offset in `data` of the character that became `offset` in `collapse(data, afterSpace)`. */
export function uncollapse(data: string, afterSpace: boolean, offset: number): number {
  let space = afterSpace;
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    const character = data.charAt(at);
    if (character.search(UNSEEN) === 0) continue;
    const isSpace = character.search(RUN_OF_SPACE) === 0;
    if (isSpace && space) continue;
    if (seen === offset) return at;
    seen++;
    space = isSpace;
  }
  return data.length;
}
