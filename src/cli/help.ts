import { VERSION } from '../version.js';

interface CommandHelp {
  usage: string;
  says: string;
  options: string;
  example: string;
}

const FEED = `  FEED             a file, an address, or - for standard input; gzip too
  --json           prints the report as JSON
  --currency EUR   for prices that the feed gives without one (ISO 4217)
  --base-url URL   address that the feed's relative addresses belong to
`;
const CONTENT = '  --content DIR    folder of compiled guides, instead of those that come with Insole\n';

const COMMANDS: Record<string, CommandHelp> = {
  inspect: {
    usage: 'insole inspect FEED [options]',
    says: `  Says what a feed is, what was read, what was skipped and why, which features its shoes state, and
  which claims in its texts an advertising authority may object to.
`,
    options: FEED,
    example: 'insole inspect https://shop.example/products.json --currency EUR',
  },
  recommend: {
    usage: 'insole recommend FEED --out DIR [options]',
    says: `  Ranks the shoes of a feed of any length and writes DIR/<condition>.json for each condition: small
  files for <product-recommend src="…/{condition}.json">. They are replaced all at once.
`,
    options: `${FEED}  --out DIR        folder of the files; made if need be
  --condition ID   of this condition only; may be given several times
  --limit N        shoes in a file at most (default 24)
  --audience WHO   women, men, kids or unisex
  --width WIDTH    narrow, standard, wide or extra-wide
  --max-price N    in major units, such as 89.90
  --in-stock       leaves out what is known to be out of stock
  --pin ID         keeps this shoe in every file, for pages that pin it; may be given several times
  --exclude ID     leaves this shoe out; may be given several times
  --max-age TIME   36h, 2d or 1w: prices older than this are shown with their date
${CONTENT}`,
    example: 'insole recommend feed.xml.gz --out public/shoes --max-age 2d',
  },
  render: {
    usage: 'insole render TAG [options] [--ATTRIBUTE VALUE …]',
    says: `  Prints an element as HTML that shows in full without scripts (declarative shadow DOM).
`,
    options: `  --products FEED  the shoes of a feed, ranked for the condition
  --currency EUR   for amounts that name none (ISO 4217)
  --base-url URL   address of the page, which relative addresses belong to
${CONTENT}  --locale TAG     language, such as de; en without it
  --css-href URL   links dist/cdn/styles/<tag>.css instead of writing the styles into the HTML
  --light          prints plain HTML without the tag, for hosts that drop shadow roots
  --json-ld        adds structured data for search engines
  --now DATE       the day for which it is rendered, today without it
  --ATTRIBUTE      any attribute of the tag, with its value
`,
    example: 'insole render pain-guide --condition back-pain --heading-level 3',
  },
  oembed: {
    usage: 'insole oembed --base URL [options]',
    says: `  Writes a page and an oEmbed answer for each guide into DIR, to be put at URL/oembed/. The address of
  such a page, pasted into a post, becomes the guide.
`,
    options: `  --base URL       address of the folder dist/cdn
  --out DIR        folder of the files; made if need be (default oembed)
${CONTENT}`,
    example: 'insole oembed --base https://example.com/insole',
  },
};

/**
 * The help text of a command, or of all.
 *
 * @param name of the command; without one, and for an unknown name, all commands are described
 */
export function describeCommands(name?: string): string {
  const command = Object.hasOwn(COMMANDS, name ?? '') && COMMANDS[name!];
  if (command) {
    const { usage, says, options, example } = command;
    return `${usage}\n${says}\n${options}\nFor instance: ${example}\n`;
  }
  const all = Object.values(COMMANDS).map(({ usage, says }) => `${usage}\n${says}\n`);
  return `Insole ${VERSION}

${all.join('')}insole COMMAND --help lists the options of a command; insole --version prints the version.

Exit codes: 0 done, 1 the feed cannot be read, nothing be rendered or the files not be written, 2 the command was
not understood.
`;
}
