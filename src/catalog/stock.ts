/** Checked first, for "nicht auf Lager" holds "auf Lager" and "out of stock" holds "stock". */
const OUT =
  /out.?of.?stock|sold.?out|unavailable|discontinued|back.?order|pre.?(?:order|sale)|ausverkauft|vergriffen|nicht|épuisé|epuise|rupture|indisponible|agotad|sin (?:stock|existencias)|esaurit|uitverkocht|niet|udsolgt|ikke|slut|\b(?:not?|non|pas|plus|kein\w*|geen|ej|inte|0) [^,;.\d-]*(?:sto[cr]|lager|voorraad|disponib|availab)|^(?:false|no|nein|non|0|n)$/;
const IN =
  /in.?stock|available|availability|in.?store|online.?only|limited|lager|lieferbar|verfügbar|vorrätig|en stock|disponib|voorraad|leverbaar|^(?:true|yes|ja|oui|s[ií]|1|y)$/;

/**
 * Whether a shop's word for availability means that it can be had now: "in_stock",
 * "https://schema.org/OutOfStock", "auf Lager", 1.
 *
 * @returns undefined where it says nothing that is understood
 */
export function readStock(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '')
    .replace(/_|\b-\b/g, ' ');
  if (OUT.test(text)) return false;
  return IN.test(text) || +text > 0 ? true : undefined;
}
