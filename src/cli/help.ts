import { VERSION } from '../version.js';

export const HELP = `Insole ${VERSION}

insole inspect FEED [options]
  Says what a feed is, what was read, what was skipped and why, which features its shoes state, and
  which claims in its texts an advertising authority may object to.

insole recommend FEED --out DIR [options]
  Ranks the shoes of a feed of any length and writes DIR/<condition>.json for each condition: small
  files for <product-recommend src="…/{condition}.json">. They are replaced all at once.

insole render TAG [options] [--ATTRIBUTE VALUE …]
  Prints an element as HTML that shows in full without scripts (declarative shadow DOM):
  insole render pain-guide --condition back-pain

insole oembed --base URL [--out DIR]
  Writes a page and an oEmbed answer for each guide into DIR (oembed), to be put at URL/oembed/, where
  URL is the address of the folder dist/cdn. Its address pasted into a post becomes the guide.

  FEED             a file, an address, or - for standard input; gzip too
  --json           prints the report as JSON
  --currency EUR   for prices that the feed gives without one (ISO 4217)
  --base-url URL   address that the feed's relative addresses belong to

insole recommend only:
  --out DIR        folder of the files; made if need be
  --condition ID   of this condition only; may be given several times
  --limit N        shoes in a file at most (default 24)
  --audience WHO   women, men, kids or unisex
  --in-stock       leaves out what is known to be out of stock
  --max-age TIME   36h, 2d or 1w: prices older than this are shown with their date
  --content DIR    folder of compiled guides, instead of those that come with Insole

insole render only; every other option is an attribute of the tag:
  --products FEED  the shoes of a feed, ranked for the condition
  --content DIR    folder of compiled guides, instead of those that come with Insole
  --locale TAG     language, such as de; en without it
  --css-href URL   links dist/cdn/styles/<tag>.css instead of writing the styles into the HTML
  --light          prints plain HTML without the tag, for hosts that drop shadow roots
  --json-ld        adds structured data for search engines
  --now DATE       the day for which it is rendered, today without it

insole --help, insole --version

Exit codes: 0 done, 1 the feed cannot be read or the files not be written, 2 the command was not understood.
`;
