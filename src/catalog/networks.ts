/**
 * How the links of affiliate networks look, by their hosts or, where shops lend theirs, by their paths: Awin and
 * ShareASale, CJ, Impact, Rakuten, Partnerize, Tradedoubler, TradeTracker, Webgains, Skimlinks, Sovrn; Amazon's and eBay's
 * programmes by their parameters.
 */
const TRACKED =
  /shareasale\.|\/click-\d|camref:|trade(?:tracker|doubler)|skimresources\.|viglink\.|awin1\.|\/c\/\d+\/\d+\/\d|webgains\.|(?:ebay|amazon)\..*(?:campid|tag)=|linksynergy\./;

/** True for an address by which an affiliate network pays a commission. */
export const isTracked = (url: string): boolean => TRACKED.test(url);
