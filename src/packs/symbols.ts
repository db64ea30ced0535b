/**
 * Short runs of bytes that stand often in texts, each of which is written as one byte: so texts take half the room, and any
 * one of them can still be read by itself.
 *
 * Method: FSST (Boncz, Neumann and Leis 2020). A symbol has 1 to 8 bytes; its code is its place in the list. What no symbol
 * begins is written as it is, behind an escape.
 */
export type Symbols = readonly Uint8Array[];

export const LONGEST_SYMBOL = 8;
/** The code before a byte that is written as it is. */
export const ESCAPE = 255;
/** What a symbol itself takes up: its bytes, in a field of eight, and how many they are. */
const COST = LONGEST_SYMBOL + 1;
/** Each round joins symbols of the one before. */
const ROUNDS = 5;
/** More texts than give so many bytes need not be looked at. */
const SAMPLE_BYTES = 100_000;

/** Chooses the symbols that save the most in texts, by what stood beside one another when there were fewer of them. */
export function chooseSymbols(texts: readonly Uint8Array[]): Symbols {
  const sample = sampleOf(texts);
  let spelled: string[] = [];
  let symbols: Symbols = [];
  for (let round = 0; round < ROUNDS; round++) {
    const codesOf = writer(symbols);
    const gains = new Map<string, number>();
    const gain = (part: string) => gains.set(part, (gains.get(part) ?? 0) + part.length);
    for (const text of sample) {
      let before = '';
      for (const part of partsOf(codesOf(text), spelled)) {
        gain(part);
        if (before !== '' && before.length + part.length <= LONGEST_SYMBOL) gain(before + part);
        before = part;
      }
    }
    spelled = [...gains]
      .filter(([, saved]) => saved > COST)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, ESCAPE)
      .map(([part]) => part);
    symbols = spelled.map((part) => Uint8Array.from(part, (byte) => byte.charCodeAt(0)));
  }
  return symbols;
}

/** Writes texts in the codes of symbols: at each place the longest that fits. */
export function writer(symbols: Symbols): (text: Uint8Array) => number[] {
  const byFirst: number[][] = Array.from({ length: 256 }, () => []);
  symbols.forEach(([first = 0], code) => void byFirst[first]?.push(code));
  const length = (code: number) => symbols[code]?.length ?? 0;
  for (const codes of byFirst) codes.sort((a, b) => length(b) - length(a));
  return (text) => {
    const written: number[] = [];
    for (let at = 0; at < text.length; ) {
      const first = text[at] ?? 0;
      const code = byFirst[first]?.find((code) => standsAt(symbols[code] as Uint8Array, text, at));
      if (code === undefined) written.push(ESCAPE, first);
      else written.push(code);
      at += code === undefined ? 1 : length(code);
    }
    return written;
  };
}

function standsAt(symbol: Uint8Array, text: Uint8Array, at: number): boolean {
  for (let i = 1; i < symbol.length; i++) if (text[at + i] !== symbol[i]) return false;
  return true;
}

/** The runs of bytes that codes stand for, each byte as one character. */
function partsOf(codes: readonly number[], spelled: readonly string[]): string[] {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    parts.push(code === ESCAPE ? String.fromCharCode(codes[++i] ?? 0) : (spelled[code] ?? ''));
  }
  return parts;
}

/** Texts from all over, so that any of many will do. */
function sampleOf(texts: readonly Uint8Array[]): readonly Uint8Array[] {
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(bytes / SAMPLE_BYTES));
  return texts.filter((_, i) => i % step === 0);
}
