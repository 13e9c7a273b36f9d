/** Checked first, for "nicht auf Lager" holds "auf Lager" and "out of stock" holds "stock". */
const OUT =
  /out.?of|sold.?out|unavail|indispo|discontinued|back.?order|pre.?(?:order|sale)|ausverkauft|vergriffen|nicht|[ée]puis[ée]|rupture|agotad|esaurit|uitverkocht|niet|udsolgt|ikke|slut|\b(?:not?|non|pas|plus|kein\w*|geen|ej|inte|sin|0) [^,;.\d-]*(?:sto[cr]|lager|voorraad|dispo|avail|existen)|^(?:false|no|nein|non|0|n)$/;
const IN =
  /[ie]n.?sto[cr]|avail|dispo|online.?only|limited|lager|lieferbar|verfügbar|vorrätig|voorraad|leverbaar|^(?:true|yes|ja|oui|s[ií]|1|y)$/;

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
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/_|\b-\b/g, ' ');
  if (OUT.test(text)) return false;
  return IN.test(text) || +text > 0 ? true : undefined;
}
