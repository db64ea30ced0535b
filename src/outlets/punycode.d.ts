/** The package, by its file: its name means Node's own deprecated module. Only what is used here. */
declare module 'punycode/punycode.es6.js' {
  /** A host with its punycode labels in Unicode. Throws RangeError where a label spells nothing. */
  export function toUnicode(host: string): string;
  /** A host with its Unicode labels in punycode. */
  export function toASCII(host: string): string;
}
