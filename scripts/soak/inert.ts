/**
 * Takes out of a page's source what would load something or run: a mutated page is to tell what the extension does, not
 * what its own resources do. Data in JSON-LD stays.
 */
export function inert(html: string): string {
  return html
    .replace(/<script(?![^>]*application\/ld\+json)/gi, '<template')
    .replace(/<(?:link|iframe|frame|object|embed|img|video|audio|source|style|base)\b/gi, '<span')
    .replace(/\bhttp-equiv\b/gi, 'name')
    .replace(/(\s)(src|srcset|poster|background|style|on\w+|action)(\s*=)/gi, '$1data-$2$3');
}
