/** A remark about a shop's branches, which says nothing about what can be ordered. */
const IN_SHOPS = /(?:not |un)avail\w* in.?stores?/;

/** Words for what is yet to come or gone. Tried first: "nicht auf Lager" holds "auf Lager", "out of stock" holds "stock". */
const OUT =
  /(?:avail\w*|coming|stock) soon|soon avail|demn.chst|in k.rze|bald (?:w|v|l)|bient.t|pr(?:.x|oss)imamente|breve|in arrivo|binnenkort|snart|wkr.tce|brzy|out.?of|sold.?out|unavail|indispo|discontinued|back.?order|pre.?(?:order|sale)|ausverkauft|vergriffen|nicht|puis[ée]|rupture|[as]gotad|esaurit|uitverkocht|onbesch|niet|ni?edost|vyp\w+[aá]n|wyprzedan|u[dt]solgt|u[dt]g[åa]|ikke|slut|otillg|utilg|\b(?:not?|non|pas|plus|kein\w*|geen|ej|inte|sin|sem|fora|n.o|nen.|nie|brak|0) [^,;.\d-]*(?:sto[cqr]|lager|voorraad|dispo|avail|existen|sklad|magaz|stanie|dost|tillg)|^(?:false|n.o|n|nein|non?|ne[ej]?|nie|brak|0)$/;
const IN =
  /[ie][nm].?e?sto[cqr]|en exist|avail|dispo|online.?only|limited|lager|lieferbar|verf.gbar|vorr.tig|voorraad|leverbaar|beschikb|sklad|magaz|na stan|dost.p|til+g|^(?:true|yes|ja|oui|s[iíì]|sim|tak|ano|1|y)$/;

/** How many characters are looked at; no word for availability is longer. */
const LONGEST = 200;

/** How many words are remembered; a feed has only a few. */
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
