/** Whether two addresses are of one document: the same but for the part after "#", unless that is itself an address, as in "#/news/3". */
export function sameDocument(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(url: string): string {
  return /#[!/]/.test(url) ? url : (url.split('#', 1)[0] ?? url);
}
