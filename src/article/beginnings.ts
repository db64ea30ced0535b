import { lowerCase, requireSmallLetters } from './any-case.ts';

/** One of many forms with which a text may begin, whatever its case. */
export interface Beginning {
  test(text: string): boolean;
  /** How many UTF-16 units the form takes, with what stands around it; null where the text begins with none. */
  lengthIn(text: string): number | null;
}

export interface BeginningParts {
  /** What may stand before a form, as the inside of a class of characters, with which no form begins. */
  lead: string;
  /** The forms, as the source of an expression whose letters are small: alternatives, the first that fits is taken. */
  forms: string;
  /** What must stand behind a form, as the source of an expression. */
  behind?: string;
}

/**
 * Tells whether texts begin with one of very many forms. An expression of them all takes longer to compile than all texts that are
 * held against it, so each text is held only against the forms whose own beginning it has, which mostly are none. The first text
 * throws RangeError where a form has a capital letter.
 */
export function beginning({ lead, forms, behind = '' }: BeginningParts): Beginning {
  const leading = new RegExp(`^[${lead}]*`, 'u');
  const made = new Map<string, RegExp>();
  let table: Opening[] | null = null;
  const lengthIn = (text: string): number | null => {
    table ??= tableOf(forms);
    const lower = lowerCase(text);
    const start = leading.exec(lower)?.[0].length ?? 0;
    const source = table
      .filter((opening) => mayOpen(opening, lower, start))
      .map(({ form }) => form)
      .join('|');
    if (source === '') return null;
    const expression = made.get(source) ?? new RegExp(`(?:${source})${behind}`, 'uy');
    made.set(source, expression);
    expression.lastIndex = start;
    return expression.test(lower) ? expression.lastIndex : null;
  };
  return { lengthIn, test: (text) => lengthIn(text) !== null };
}

/** A form, and what a text has that begins with it: a word or its beginning, else one of some letters, else anything. */
interface Opening {
  form: string;
  head: string;
  letters: readonly string[] | null;
}

function mayOpen({ head, letters }: Opening, text: string, at: number): boolean {
  if (head !== '') return text.startsWith(head, at);
  return letters === null || letters.some((letter) => text.startsWith(letter, at));
}

function tableOf(forms: string): Opening[] {
  requireSmallLetters(forms);
  return alternatives(forms).map((form) => {
    const head = literalHead(form);
    return { form, head, letters: head === '' ? openingLetters(form) : [] };
  });
}

/** What begins a part in which a bar may stand. */
const PART = /[\\[(]/g;

/** The parts of an expression between its outermost bars. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  let bar = source.indexOf('|');
  for (let at = 0; bar >= 0; ) {
    // Most hold no group and no class, and need not be gone through.
    PART.lastIndex = at;
    const part = PART.test(source) ? PART.lastIndex - 1 : source.length;
    if (part < bar) {
      at = endOfPart(source, part);
      if (at > bar) bar = source.indexOf('|', at);
      continue;
    }
    found.push(source.slice(from, bar));
    from = bar + 1;
    at = from;
    bar = source.indexOf('|', from);
  }
  return [...found, source.slice(from)];
}

/** Where the group, the class, or the one character ends that begins at `at`. */
function endOfPart(source: string, at: number): number {
  const first = source[at];
  if (first === '\\') return at + 2;
  if (first === '[') return source.indexOf(']', source[at + 1] === '\\' ? at + 3 : at) + 1;
  if (first !== '(') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ')') end = endOfPart(source, end);
  return end + 1;
}

/** The letters that stand for themselves at the start of an expression. */
function literalHead(source: string): string {
  const end = source.search(SIGN);
  if (end < 0) return source;
  // What a sign behind it makes optional is not always there.
  return source.slice(0, '?*{'.includes(source[end] ?? '') ? end - 1 : end);
}

const SIGN = /[\\^$.|?*+()[\]{}]/;

/** The letters with which a text that fits an expression begins; null where its own beginning does not list them. */
function openingLetters(source: string): readonly string[] | null {
  const end = endOfPart(source, 0);
  const letters = lettersOf(source.slice(0, end));
  const next = source[end];
  // "x{0,2}" may be there or not.
  if (next === '{') return null;
  if (letters === null || (next !== '?' && next !== '*')) return letters;
  const others = openingLetters(source.slice(end + 1));
  return others && [...letters, ...others];
}

/** The same of a character, a class or a group. */
function lettersOf(part: string): readonly string[] | null {
  if (part.startsWith('(?:')) return lettersOfAny(alternatives(part.slice(3, -1)));
  if (part.startsWith('[')) return /[\\^-]/.test(part) ? null : [...part.slice(1, -1)];
  return part === '' || '\\(.^$'.includes(part[0] ?? '') ? null : [part];
}

function lettersOfAny(forms: readonly string[]): readonly string[] | null {
  const all = forms.map(openingLetters);
  return all.every((letters) => letters !== null) ? all.flat() : null;
}
