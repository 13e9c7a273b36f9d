import type { FeedOptions } from './catalog.js';
import type { FeedReader, FeedSink } from './reader.js';

const XML = /^<\?xml|<(?:rss|feed|channel|rdf:RDF|(?:[\w.-]+:)?(?:item|entry|products?|offer)s?)[\s>]/i;
const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script|meta|title|link|div|main)\b/i;

/**
 * Chooses the reader by how the text begins, and loads its code.
 *
 * @param head the first characters, white space left out
 * @throws {FeedError} `unrecognised`
 */
export async function openReader(head: string, sink: FeedSink, options: FeedOptions): Promise<FeedReader> {
  if (/^[{[]/.test(head)) {
    const { JsonReader } = await import('./json-reader.js');
    return new JsonReader(sink, options);
  }
  if (HTML.test(head)) {
    const { HtmlReader } = await import('./html-reader.js');
    return new HtmlReader(sink, options);
  }
  if (!head.startsWith('<')) {
    const { TableReader } = await import('./table-reader.js');
    return new TableReader(sink, options);
  }
  if (XML.test(head)) {
    const { GoogleXmlReader } = await import('./google-xml.js');
    return new GoogleXmlReader(sink, options);
  }
  throw (await import('./refuse.js')).refuseText();
}
