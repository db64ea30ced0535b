import { asciiOf } from './letters.ts';

/**
 * A figure in one spelling, whatever its digits and separators: `20,000`, `20.000`, `20 000` and `٢٠٬٠٠٠` are all `20000`;
 * `2,6` and `2.6` are both `2.6`. A separator before exactly three digits groups; any other is a decimal point.
 */
export function figureOf(written: string): string {
  const groups = written.split(/[^\p{Nd}]+/u).map((digits) => asciiOf(digits));
  let figure = groups[0] ?? '';
  let decimal = false;
  for (const [i, digits] of groups.entries()) {
    if (i === 0) continue;
    const last = i === groups.length - 1;
    if (digits.length !== 3 && last && !decimal) {
      figure += `.${digits}`;
      decimal = true;
    } else figure += digits;
  }
  return figure.replace(/^0+(?=\d)/, '');
}
