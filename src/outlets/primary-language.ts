/**
 * The primary language of a BCP 47 tag, in small letters; both written standards of Norwegian are Norwegian, and what was
 * tagged as Serbo-Croatian or Montenegrin is read as Serbian. '' for an empty tag.
 */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  const primary = (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
  if (primary === 'nb' || primary === 'nn') return 'no';
  return primary === 'sh' || primary === 'cnr' ? 'sr' : primary;
}
