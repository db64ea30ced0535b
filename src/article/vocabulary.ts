/**
 * What the class names, ids and roles of a page say about its parts. Developers name parts in English and in their own
 * language, alone or in compounds (`c-article__related--wide`); a word counts wherever it stands whole in a compound.
 */

/** What a part of a page is likely to be, as bits. */
export const HINT = {
  body: 1,
  comments: 1 << 1,
  share: 1 << 2,
  related: 1 << 3,
  appeal: 1 << 4,
  advert: 1 << 5,
  navigation: 1 << 6,
  footer: 1 << 7,
  sidebar: 1 << 8,
  notice: 1 << 9,
  caption: 1 << 10,
  biography: 1 << 11,
  byline: 1 << 12,
  meta: 1 << 13,
  tags: 1 << 14,
  rating: 1 << 15,
  unseen: 1 << 16,
  summary: 1 << 17,
  title: 1 << 18,
  label: 1 << 19,
  embed: 1 << 20,
  contents: 1 << 21,
  product: 1 << 22,
} as const;

export type Hint = keyof typeof HINT;

/** Words, or words joined by hyphens, as they stand in a class name once it is split; `?` and `(a|b)` as in a pattern. */
const WORDS: Readonly<Record<Hint, string>> = {
  body:
    'article-?body(-text)? articletext (article|entry|post|story|news|blog|node|single|field|item|detail|page|td-post)-(content|text|body|copy|texto|fulltext|paragraphs?) (body|content|main|rich)-(text|copy|body) ' +
    'body-content storytext storybody newstext postbody e-content instapaper-body wysiwyg rte richtext prose ' +
    'artikel-?(text|inhalt|body) beitragstext texte-article contenu-article corps-article (cuerpo|texto)-(noticia|nota|articulo) (nota|noticia)-(cuerpo|texto|contenido|corpo) ' +
    '(corpo|testo)-(articolo|noticia) tresc-artykulu haber-(metni|icerik|detay) icerik-detay text-clanku',
  comments:
    'comments? commentlist commentform comment-?respond respond replies disqus livefyre trackbacks? pingbacks? pings vuukle viafoura hyvor spot-?im guestbook webmentions? ' +
    'kommentare? leserkommentare? kommentarbereich comentarios? commentaires? commenti yorum(lar)? reacties kommentit komentarze? komentare komentari diskuze discussions? disco(urse)? talkback',
  share:
    'share sharing shares sharebar sharedaddy sharebuttons? social socials socialmedia addthis addtoany a2a sharethis shariff shareaholic ssba flair teilen compartir compartilhe compartilhar partager partage condividi udostepnij sdilet paylas ' +
    'likes? follow followus sns bookmarks? essb mashsb heateor swp jssocials kudos claps socialshare social-?links? tools',
  related:
    'relateds? relatedposts related-?(articles?|stories|content|links?|news) recommend(ed|ations?|s)? recirc(ulation)? read-?(more|also|next|too) readmore see-also also-(read|on|like|see) more-(from|stories|on|articles|news|like|posts|links|about|in) ' +
    'similar you-(may|might) (may|might)-like outbrain taboola plista zergnet revcontent mgid most-?(read|popular|viewed|commented|shared|recent) popular trending teasers? latest top-stories next-(article|post|story) prev(ious)?-(article|post|story) prev-next next-prev up-?next ' +
    'yarpp crp post-?nav(igation)? nav-(links|single|previous|next) siehe-auch weitere mehr-(zum|zu|ueber|aus|von) lesen-sie relacionad[oa]s? correlat[aei] verwandte empfehlung(en)? leia-mais lea-mas leggi-anche ' +
    'lire-aussi a-lire sur-le-meme interessant relinks? link-?list links?-?box linkbox topic-list story-(links|timeline|feed|package|list) headline-list article-?list news-?list newslist post-?list onward suggest(ed|ions?) ' +
    'cross-?links? ver-tambien veja-tambem internal-links? promo-?(list|links)',
  appeal:
    'newsletters? subscribe subscriptions? subscriber sign-?up opt-?in optin mailchimp mc4wp mailing-?list donat(e|ion|ions|or|ing) contribute contribution support-(us|box|message|banner) membership pay-?wall regwall piano ' +
    'abo abonn(ement|ieren|er|ez) spenden? suscri(be|pcion|birse|bete) assine inscription iscriviti promo(s|tion|tional|box)? call-to-action cta upsell marketing patreon steady fundrais(er|ing) push-box apoy[ae](nos)? crowdfunding ' +
    'lead-?(gen|magnet) login registration contact-form kontaktformular downloads?',
  advert:
    'ads? adv advert(s|isement|isements|ising|orial|iser)? adsbygoogle adbox adsense adslot dfp gpt banners? sponsor(s|ed|ship)? werbung anzeigen? publicidade? publicite pubblicita reklam(a|y|e)? annonce(s|r)? commercial inread teads ' +
    'affiliate billboard skyscraper leaderboard amazon aawp',
  navigation:
    'navs? navi navbar navigation menus? menubar breadcrumbs? crumbs? brotkrumen? pagination pager paging pagenav page-(links|nav|numbers) skip-?links? topbar topnav toolbar sitemap search-?(form|box|bar|field)? searchform suche megamenu offcanvas language-(switcher|selector|list|links) lang-(switch|menu) ' +
    'back-?to-?top totop scroll-?top site-header masthead editsection jump-link navbox subnav ticker newsticker',
  footer: 'footers? footnav colophon copyrights? impressum imprint legal-(links|info) fusszeile rodape pie-pagina',
  sidebar:
    'sidebar(s|left|right)? side-?bar side-(column|col|rail|panel|box) (left|right)-(rail|sidebar|column|col|bar|panel) rail widgets? widget-?area complementary marginal(ie|ia|spalte)? seitenleiste barra-lateral aside',
  notice:
    'cookies? cookie-?(bar|notice|banner|law) consent gdpr ccpa dsgvo onetrust cmp usercentrics privacy-(notice|banner|box|manager) modals? popups? pop-up overlays? lightbox tooltips? toast snackbar notifications? dialog interstitial drawer old-browser browser-(warning|upgrade|update) ad-?block(er)? borlabs',
  caption:
    'captions? captiontext figcaption credits? (image|img|photo|picture|media|bild|foto|figure|pic)-?(credits?|copyright|source|caption|text|description|info|meta|author|unterschrift|quelle|nachweis|title|legend) bildunterschrift bildtext bildnachweis bildquelle legende pie-(de-)?foto legenda didascalia podpis ' +
    'gallery galleries galerie galeria slideshow carousel slider slick swiper fotostrecke bilderstrecke bildergalerie (video|audio|podcast|media)-?(player|box|js|title|description|playlist) jwplayer vjs thumbnails?',
  biography:
    '(author|autor|writer|contributor|user|staff|reporter)-?(bios?|biography|box|info|description|desc|about|card|profile|block|section|widget|panel|footer|teaser|area|module|details) bio bios biography about-?(the-)?(author|writer) authorbox ueber-(den-|die-)?autor(in)? autorenbox saboxplugin m-a-box molongui',
  byline:
    'bylines? by-line authors? authorname auth autor(en|es|a|as|e|in|enzeile)? auteurs? autore autori forfatter skribent journalist(a|e|s)? reporters? writers? verfasser contributors? written-by writtenby posted-by postedby postauthor p-author fn h-card vcard firma signature creator yazar toimittaja kirjoittaja redaktor username',
  meta: 'meta metadata (entry|post|article|story|node|news|blog|page)-?(info|details|footer|date|time|published|posted) postmetadata postinfo dates? dateline datetime times? timestamps? published pubdate publish-(date|time) publication-date posted-?on posted updated modified lastupdated datum fecha tarih reading-?time lesezeit views submitted wordcount',
  tags: 'tags? taglist tagcloud tagged categor(y|ies) cats? cat-links keywords? schlagwor(t|te|ter) etiquetas themen(box|liste|links)? mots-cles tagi (post|article|story)-topics? topics topic-tags?',
  rating: 'ratings? stars votes? voting polls? quiz(zes)? survey umfrage bewertung(en)? feedback helpful reactions?',
  unseen:
    'hidden hide is-hidden visually-?hidden sr-only screen-?reader(s|-text|-only)? offscreen off-screen assistive-text invisible d-none noprint no-print print-only only-print clip-text accessibility-text',
  summary:
    'summary standfirst dek deck excerpt abstract subtitle sub-title subheadline subheading vorspann anreisser einleitung chapo chapeau entradilla bajada copete sommario sottotitolo linha-fina ingress manchet zajawka perex (article|entry|post|story)-?(lead|lede|intro|introduction|description)',
  title: '(article|entry|post|story|news|page|main)?-?(title|headline|heading|titel|titulo|titre|titolo|naslov|baslik)',
  label:
    'labels? kicker eyebrow overline topline dachzeile spitzmarke badges? flag rubrique antetitulo volanta occhiello',
  embed: 'twitter-?tweet instagram-media fb-post tweet embed(s|ded)? oembed tiktok-embed',
  contents:
    'toc table-of-contents inhaltsverzeichnis ez-toc jump-to lwptoc sommaire on-this-page anchor-(nav|links|list)',
  product:
    'price prices cart add-to-cart basket warenkorb product-(box|card|widget|list|grid|teaser|price|recommendations?) buy-?(box|button|now) shop-?(box|widget)',
};

const PATTERNS = Object.entries(WORDS).map(([hint, words]) => ({
  bit: HINT[hint as Hint],
  pattern: new RegExp(`(?:^|[ -])(?:${words.trim().split(/\s+/).join('|')})(?=[ -]|$)`),
}));

/** Names that say what a whole page has or lacks, not what the element is: `has-sidebar`, `no-comments`. */
const ABOUT_THE_PAGE =
  /(?:^| )(?:has|with|without|no|is|not|show|hide|js|single|postid|category|tag|page|theme)-(?!hidden)[^ ]*/g;

/** Names longer than this are machine-made; the rest is not read. */
const LONGEST_NAME = 240;
const LARGEST_CACHE = 4000;
const known = new Map<string, number>();

/**
 * The hints, as bits of `HINT`, that a class attribute and an id give. The same names recur all over a page, so answers
 * are remembered.
 */
export function hintsOf(className: string, id: string): number {
  const names = id ? `${className} ${id}` : className;
  const found = known.get(names);
  if (found !== undefined) return found;
  const hints = read(names.slice(0, LONGEST_NAME));
  if (known.size >= LARGEST_CACHE) known.clear();
  known.set(names, hints);
  return hints;
}

function read(names: string): number {
  const words = names
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[^a-z0-9 ]+/g, '-')
    .replace(ABOUT_THE_PAGE, '');
  let hints = 0;
  for (const { bit, pattern } of PATTERNS) if (pattern.test(words)) hints |= bit;
  return hints;
}
