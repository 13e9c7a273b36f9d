/** Of shops that one walks into: it says nothing of what is sent. */
const IN_SHOPS = /(?:not |un)avail\w* in.?stores?/;

/** What is yet to come, and what is gone; checked first, for "nicht auf Lager" holds "auf Lager" and "out of stock" holds "stock". */
const OUT =
  /(?:avail\w*|coming|stock) soon|soon avail|demn.chst|in k.rze|bald (?:w|v|l)|bient.t|pr(?:.x|oss)imamente|breve|in arrivo|binnenkort|snart|wkr.tce|brzy|out.?of|sold.?out|unavail|indispo|discontinued|back.?order|pre.?(?:order|sale)|ausverkauft|vergriffen|nicht|puis[ée]|rupture|[as]gotad|esaurit|uitverkocht|onbesch|niet|ni?edost|vyp\w+[aá]n|wyprzedan|u[dt]solgt|u[dt]g[åa]|ikke|slut|otillg|utilg|\b(?:not?|non|pas|plus|kein\w*|geen|ej|inte|sin|sem|fora|n.o|nen.|nie|brak|0) [^,;.\d-]*(?:sto[cqr]|lager|voorraad|dispo|avail|existen|sklad|magaz|stanie|dost|tillg)|^(?:false|n.o|n|nein|non?|ne[ej]?|nie|brak|0)$/;
const IN =
  /[ie][nm].?e?sto[cqr]|en exist|avail|dispo|online.?only|limited|lager|lieferbar|verf.gbar|vorr.tig|voorraad|leverbaar|beschikb|sklad|magaz|na stan|dost.p|til+g|^(?:true|yes|ja|oui|s[iíì]|sim|tak|ano|1|y)$/;

/** Characters that are looked at: more are not a word for it. */
const LONGEST = 200;

/** Words that are remembered: a feed has a few. */
const REMEMBERED = 100;
const known = new Map<string, boolean | undefined>();

/**
 * Whether a shop's word for availability means that it can be had now: "in_stock",
 * "https://schema.org/OutOfStock", "auf Lager", 1.
 *
 * @returns undefined where it says nothing that is understood
 */
export function readStock(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = String(value).slice(0, LONGEST);
  if (!known.has(word)) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, judge(word));
  }
  return known.get(word);
}

function judge(word: string): boolean | undefined {
  const text = word
    .trim()
    .toLowerCase()
    .replace(/_|\b-\b/g, ' ')
    .replace(IN_SHOPS, '');
  if (OUT.test(text)) return false;
  return IN.test(text) || +text > 0 ? true : undefined;
}
