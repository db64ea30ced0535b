/**
 * An address as it may be shared: http or https, without a login, a fragment, or parameters that say how this reader
 * came to the page or who they are; the same holds for addresses inside its parameters. Null for every other address,
 * such as a file on this machine.
 */
export function shareableAddress(address: string | null): string | null {
  const url = address === null ? null : parse(address);
  if (!url) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  removeTracking(url);
  return url.href.replace(/[{}|\\^`]/g, encodeURIComponent);
}

/**
 * Text with the addresses in it made shareable. An address that holds nothing about the reader stays as it was written.
 */
export function withoutTracking(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"“”«»]+/gi, (address) => {
    const url = parse(address);
    if (!url) return address;
    return url.username !== '' || url.password !== '' || removeTracking(url)
      ? (shareableAddress(address) ?? address)
      : address;
  });
}

/** Parameters that campaigns, mailings, social sites and sessions add; none of them says which article is meant. */
const TRACKING = new Set(
  [
    'fbclid gclid gclsrc gbraid wbraid dclid yclid ysclid msclkid twclid ttclid li_fat_id igshid igsh _ga _gl',
    'mc_cid mc_eid mkt_tok ref_src ref_url referrer cmpid smid smtyp spm xtor ocid taid s_cid guccounter',
    'at_campaign at_medium at_format at_ptr_name at_link_id at_link_type at_link_origin at_bbc_team',
    'token access_token accesstoken auth sid sessionid session_id phpsessid jsessionid',
    'email mail_hash email_hash userid user_id subscriberid subscriber_id',
    'unlocked_article_code gift giftcopy sharetoken shareid share_id',
  ].flatMap((names) => names.split(' ')),
);

/** The same, where the names have no end. */
const TRACKING_PREFIXES = [
  'utm_',
  'pk_',
  'mtm_',
  'hsa_',
  '_hs',
  'fb_',
  'ns_',
  'oly_',
  'vero_',
  'wt_mc',
  'wt.mc',
  'guce_',
];

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function parse(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** An address inside an address inside an address is as deep as wrappers go. */
const DEEPEST = 3;

/**
 * Rewrites the query only where something goes: to write it anew can change an address that a server takes literally.
 */
function removeTracking(url: URL, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  let changed = false;
  for (const [name, value] of [...url.searchParams]) {
    if (isTracking(name)) {
      url.searchParams.delete(name);
      changed = true;
      continue;
    }
    const inner = parse(value);
    if (inner && removeTracking(inner, depth + 1)) {
      url.searchParams.set(name, inner.href);
      changed = true;
    }
  }
  return changed;
}
