/** How the elements of HTML take part in a text. */

/** Flow along within a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var meta link'.split(
    ' ',
  ),
);

/** What holds a piece of running text; an unknown element inside one is taken to be inline. */
export const TEXT_HOLDERS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption pre td th caption summary address'.split(' '),
);
