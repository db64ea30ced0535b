/** A text in small letters, each of which stands for those that look like it: copies are disguised so. */
export function undisguised(text: string): string {
  return text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Cyrillic and Greek letters that pass for Latin ones, and the digits that do (after Unicode's confusables). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ı: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  ц: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  1: 'l',
  0: 'o',
};
const LOOK_ALIKE = /[авсԁеһніıјкӏморԛгѕтцѵԝхуαεηικνορτυχγω10]/g;
