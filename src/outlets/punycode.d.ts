// The package ships this file for bundlers, without types. Its main file shares its name with a module of Node's.
declare module 'punycode/punycode.es6.js' {
  /** Converts the labels of a host name that are in Punycode to Unicode; leaves the others as they are. */
  export function toUnicode(host: string): string;
}
