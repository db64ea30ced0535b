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
  slot: 1 << 23,
} as const;

export type Hint = keyof typeof HINT;

/** Words, and words run together, as they stand in a class name without its hyphens; `a+b/c+d` is ac, ad, bc and bd. */
const WORDS: Readonly<Record<Hint, string>> = {
  body:
    'articlebody articlebodytext articletext ' +
    'article+entry+post+story+news+blog+node+single+field+item+detail+page+tdpost/content+text+body+copy+texto+fulltext+paragraph+paragraphs ' +
    'body+content+main+rich/text+copy+body bodycontent econtent instapaperbody wysiwyg rte prose artikeltext ' +
    'artikelinhalt artikelbody beitragstext textearticle contenuarticle corpsarticle cuerponoticia cuerponota ' +
    'cuerpoarticulo textonoticia textonota textoarticulo notacuerpo notatexto notacontenido notacorpo ' +
    'noticiacuerpo noticiatexto noticiacontenido noticiacorpo corpoarticolo corponoticia testoarticolo ' +
    'testonoticia trescartykulu habermetni habericerik haberdetay icerikdetay textclanku',
  comments:
    'comment comments commentlist commentform commentrespond respond replies disqus livefyre trackback trackbacks ' +
    'pingback pingbacks pings vuukle viafoura hyvor spotim guestbook webmention webmentions kommentar kommentare ' +
    'leserkommentar leserkommentare kommentarbereich comentario comentarios commentaire commentaires commenti ' +
    'yorum yorumlar reacties kommentit komentarz komentarze komentare komentari diskuze discussion discussions ' +
    'disco discourse talkback',
  share:
    'share sharing shares sharebar sharedaddy sharebutton sharebuttons social socials socialmedia addthis ' +
    'addtoany a2a sharethis shariff shareaholic ssba flair teilen compartir compartilhe compartilhar partager ' +
    'partage condividi udostepnij sdilet paylas like likes follow followus sns bookmark bookmarks essb mashsb ' +
    'heateor swp jssocials kudos claps socialshare sociallink sociallinks tools',
  related:
    'related relateds relatedposts relatedarticle relatedarticles relatedstories relatedcontent relatedlink ' +
    'relatedlinks relatednews recommend recommended recommendation recommendations recommends recirc ' +
    'recirculation readmore readalso readnext readtoo seealso alsoread alsoon alsolike alsosee morefrom ' +
    'morestories moreon morearticles morenews morelike moreposts morelinks moreabout morein similar youmay ' +
    'youmight maylike mightlike outbrain taboola plista zergnet revcontent mgid mostread mostpopular mostviewed ' +
    'mostcommented mostshared mostrecent popular trending teaser teasers latest topstories nextarticle nextpost ' +
    'nextstory prevarticle prevpost prevstory previousarticle previouspost previousstory prevnext upnext yarpp ' +
    'crp postnav postnavigation navlinks navsingle navprevious navnext sieheauch weitere mehrzum mehrzu mehrueber ' +
    'mehraus mehrvon lesensie relacionad[oa] relacionad[oa]s correlat[aei] verwandte empfehlung empfehlungen ' +
    'leiamais leamas leggianche lireaussi alire surlememe interessant relink relinks linklist linkbox linksbox ' +
    'topiclist storylinks storytimeline storyfeed storypackage storylist headlinelist articlelist newslist ' +
    'postlist onward suggested suggestion suggestions crosslink crosslinks vertambien vejatambem internallink ' +
    'internallinks promolist promolinks nextprev',
  appeal:
    'newsletter newsletters subscribe subscription subscriptions subscriber signup optin mailchimp mc4wp ' +
    'mailinglist donate donation donations donator donating contribute contribution supportus supportbox ' +
    'supportmessage supportbanner membership paywall regwall piano abo abonnement abonnieren abonner abonnez ' +
    'spende spenden suscribe suscripcion suscribirse suscribete assine inscription iscriviti promo promos ' +
    'promotion promotional promobox calltoaction cta upsell marketing patreon steady fundraiser fundraising ' +
    'pushbox apoy[ae] apoy[ae]nos crowdfunding leadgen leadmagnet login registration contactform kontaktformular ' +
    'download downloads',
  advert:
    'advertising advertorial advertiser banner banners sponsor sponsors sponsored sponsorship werbung anzeige anzeigen ' +
    'publicidad publicidade publicite pubblicita reklam reklama reklamy reklame annonce annonces annoncer ' +
    'commercial affiliate billboard',
  // Where others advertise beside an article: what is said there is said of the advertisement.
  slot:
    'ad ads adv advert adverts advertisement advertisements adsbygoogle adbox adsense adslot dfp gpt inread teads ' +
    'skyscraper leaderboard amazon aawp',
  navigation:
    'nav navs navi navbar navigation menu menus menubar breadcrumb breadcrumbs crumb crumbs brotkrume brotkrumen ' +
    'pagination pager paging pagenav pagelinks pagenumbers skiplink skiplinks topbar topnav toolbar sitemap ' +
    'search searchform searchbox searchbar searchfield suche megamenu offcanvas languageswitcher languageselector ' +
    'languagelist languagelinks langswitch langmenu backtotop totop scrolltop siteheader masthead editsection ' +
    'jumplink navbox subnav ticker newsticker',
  footer:
    'footer footers footnav colophon copyright copyrights impressum imprint legallinks legalinfo fusszeile rodape ' +
    'piepagina',
  sidebar:
    'sidebar sidebars sidebarleft sidebarright sidecolumn sidecol siderail sidepanel sidebox ' +
    'left+right/rail+sidebar+column+col+bar+panel rail widget widgets widgetarea complementary marginal ' +
    'marginalie marginalia marginalspalte seitenleiste barralateral aside',
  notice:
    'cookie cookies cookiebar cookienotice cookiebanner cookielaw consent gdpr ccpa dsgvo onetrust cmp ' +
    'usercentrics privacynotice privacybanner privacybox privacymanager modal modals popup popups overlay ' +
    'overlays lightbox tooltip tooltips toast snackbar notification notifications dialog interstitial drawer ' +
    'oldbrowser browserwarning browserupgrade browserupdate adblock adblocker borlabs',
  caption:
    'caption captions captiontext figcaption credit credits ' +
    'image+img+photo+picture+media+bild+foto+figure+pic/credit+credits+copyright+source+caption+text+description+info+meta+author+unterschrift+quelle+nachweis+title+legend ' +
    'legende piefoto piedefoto legenda didascalia podpis gallery galleries galerie galeria slideshow carousel ' +
    'slider slick swiper fotostrecke bilderstrecke bildergalerie ' +
    'video+audio+podcast+media/player+box+js+title+description+playlist jwplayer vjs thumbnail thumbnails',
  biography:
    'author+autor+writer+contributor+user+staff+reporter/bio+bios+biography+box+info+description+desc+about+card+profile+block+section+widget+panel+footer+teaser+area+module+details ' +
    'bio bios biography aboutauthor aboutwriter abouttheauthor aboutthewriter ueberautor ueberautorin ' +
    'ueberdenautor ueberdenautorin ueberdieautor ueberdieautorin autorenbox saboxplugin mabox molongui',
  byline:
    'byline bylines author authors authorname auth autor autoren autores autora autoras autore autorin ' +
    'autorenzeile auteur auteurs autori forfatter skribent journalist journalista journaliste journalists ' +
    'reporter reporters writer writers verfasser contributor contributors writtenby postedby postauthor pauthor ' +
    'fn hcard vcard firma signature creator yazar toimittaja kirjoittaja redaktor username',
  meta:
    'meta metadata entry+post+article+story+node+news+blog+page/info+details+footer+date+time+published+posted ' +
    'postmetadata date dates dateline datetime time times timestamp timestamps published pubdate publishdate ' +
    'publishtime publicationdate postedon posted updated modified lastupdated datum fecha tarih readingtime ' +
    'lesezeit views submitted wordcount',
  tags:
    'tag tags taglist tagcloud tagged category categories cat cats catlinks keyword keywords schlagwort ' +
    'schlagworte schlagworter etiquetas themen themenbox themenliste themenlinks motscles tagi posttopic ' +
    'posttopics articletopic articletopics storytopic storytopics topics topictag topictags',
  rating:
    'rating ratings stars vote votes voting poll polls quiz quizzes survey umfrage bewertung bewertungen feedback ' +
    'helpful reaction reactions',
  unseen:
    'hidden hide ishidden visuallyhidden sronly screenreader screenreaders screenreadertext screenreaderonly ' +
    'offscreen assistivetext invisible dnone noprint printonly onlyprint cliptext accessibilitytext',
  summary:
    'summary standfirst dek deck excerpt abstract subtitle subheadline subheading vorspann anreisser einleitung ' +
    'chapo chapeau entradilla bajada copete sommario sottotitolo linhafina ingress manchet zajawka perex ' +
    'article+entry+post+story/lead+lede+intro+introduction+description',
  title: '+article+entry+post+story+news+page+main/title+headline+heading+titel+titulo+titre+titolo+naslov+baslik',
  label:
    'label labels kicker eyebrow overline topline dachzeile spitzmarke badge badges flag rubrique antetitulo ' +
    'volanta occhiello',
  embed: 'twittertweet instagrammedia fbpost tweet embed embeds embedded oembed tiktokembed',
  contents:
    'toc tableofcontents inhaltsverzeichnis eztoc jumpto lwptoc sommaire onthispage anchornav anchorlinks ' +
    'anchorlist',
  product:
    'price prices cart addtocart basket warenkorb productbox productcard productwidget productlist productgrid ' +
    'productteaser productprice productrecommendation productrecommendations buybox buybutton buynow shopbox ' +
    'shopwidget',
};

// Without more lists on the way than it takes, since it is made at each start of a worker.
const LEXICON = new Map<string, number>();
for (const hint of Object.keys(WORDS) as Hint[]) for (const word of WORDS[hint].split(' ')) addWord(word, HINT[hint]);

function addWord(word: string, hint: number): void {
  const slash = word.indexOf('/');
  if (slash < 0) addEntry(word, hint);
  else {
    const tails = word.slice(slash + 1).split('+');
    for (const head of word.slice(0, slash).split('+')) for (const tail of tails) addEntry(head + tail, hint);
  }
}

function addEntry(entry: string, hint: number): void {
  LEXICON.set(entry, (LEXICON.get(entry) ?? 0) | hint);
}

/** The most words of a compound that one entry spans, such as `about-the-author`. */
const LONGEST_ENTRY = 3;

/** Names that say what a whole page has or lacks, not what the element is: `has-sidebar`, `no-comments`. */
const ABOUT_THE_PAGE = /^(?:has|with|without|no|is|not|show|hide|js|single|postid|category|tag|page|theme)-(?!hidden)/i;
const CAMEL_CASE = /([a-z0-9])([A-Z])/g;

/** Names longer than this are machine-made; the rest is not read. */
const LONGEST_NAME = 240;
const LARGEST_CACHE = 8_000;
const known = new Map<string, number>();

/**
 * The hints, as bits of `HINT`, that a class attribute and an id give. The same names recur all over a page, so answers
 * are remembered.
 */
export function hintsOf(className: string, id: string): number {
  let hints = id === '' ? 0 : hintsOfName(id);
  if (className === '') return hints;
  const found = known.get(className);
  if (found !== undefined) return hints | found;
  let ofClass = 0;
  for (const name of className.slice(0, LONGEST_NAME).split(/\s+/)) ofClass |= hintsOfName(name);
  remember(className, ofClass);
  hints |= ofClass;
  return hints;
}

function hintsOfName(name: string): number {
  const found = known.get(name);
  if (found !== undefined) return found;
  const hints = read(name.slice(0, LONGEST_NAME));
  remember(name, hints);
  return hints;
}

function remember(name: string, hints: number): void {
  if (known.size >= LARGEST_CACHE) known.clear();
  known.set(name, hints);
}

function read(name: string): number {
  if (ABOUT_THE_PAGE.test(name)) return 0;
  const words = name
    .replace(CAMEL_CASE, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  let hints = 0;
  for (let from = 0; from < words.length; from++) {
    let entry = '';
    for (let to = from; to < words.length && to < from + LONGEST_ENTRY; to++) {
      entry += words[to];
      hints |= LEXICON.get(entry) ?? 0;
    }
  }
  return hints;
}
