/** How a ZIP archive begins, which merchants' tools like to give out; spreadsheets are such archives too. */
const ZIP = 'PK\x03\x04';
/** How the spreadsheets of before 2007 begin. */
const OLD_SPREADSHEET = '\xd0\xcf\x11\xe0';
/** What stands near the beginning of the others. */
const SPREADSHEET = /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/;
/** How the files begin that `insole recommend` writes. */
const RANKED = /^\s*\{\s*"insole"\s*:\s*"ranked"/;
/** Bytes in which all this is. */
const HEAD = 2000;

/** What a file is that was made of a feed, or has one in it, and what to do with it; undefined for all else. */
export function explainNoFeed(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (RANKED.test(head)) return 'is a ranked list already: product-recommend takes it as it is, by its src.';
  const isZip = head.startsWith(ZIP);
  if (head.startsWith(OLD_SPREADSHEET) || (isZip && SPREADSHEET.test(head)))
    return 'is a spreadsheet in its program’s own form. Save it there as CSV, and give that.';
  return isZip ? 'is a ZIP archive. Unpack it, and give the feed that is in it.' : undefined;
}
