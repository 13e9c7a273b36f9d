import { decodeEntities } from './entities.js';

type DecodeEntity = (name: string) => string | undefined;

/** How often text may have been escaped; beyond that, what is left is shown as it is. */
const MAX_ESCAPES = 3;

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\0-\x08\x0e-\x1f\x7f]/g;
const NON_TEXT = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|ul|ol|dl|table|section|article|header|footer|blockquote|figure|hr|tbody|thead)\b[^<>]*>/gi;
const LINE = /<(?:br|\/?li|\/?tr|dt|\/dd|option)\b[^<>]*>/gi;
const CELL = /<\/?(?:td|th|dd)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!?][^<>]*>/gi;
/** Text without any of these, and without tags and entities, is clean as it is: brackets, shortcodes, white space, what cannot be seen. */
// eslint-disable-next-line no-control-regex -- likewise
const DIRT = /[<[\0-\x1f\x7f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}/;
/** Page builders' marks: "[vc_row]", "[/vc_column width="1/2"]". */
const SHORTCODE =
  /\[\/?(?:(?:accordion|audio|button|caption|embed|gallery|tabs?|video)\b|[a-z]+_[\w-])[^[\]]*\]/gi;

/**
 * A feed's HTML, however often escaped, as plain text. Paragraphs and headings end in an empty line;
 * list items, rows and line breaks in a line break. Comments, scripts and styles are left out.
 */
export function htmlToText(html: string, decodeEntity?: DecodeEntity): string {
  let text = html;
  for (let round = 0; round < MAX_ESCAPES; round++) {
    if (text.includes('<')) text = dropTags(text);
    const decoded = decodeEntities(text, decodeEntity);
    if (decoded === text) break;
    text = decoded;
  }
  return DIRT.test(text) ? tidyLines(dropRest(text)) : text.trim();
}

/** As {@link htmlToText}, on one line. */
export function cleanText(html: string, decodeEntity?: DecodeEntity): string {
  const text = htmlToText(html, decodeEntity);
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text;
}

/** Removes shortcodes, invisible characters and remains of tags, once tags and entities are gone. */
function dropRest(dirty: string): string {
  // Before the last look at brackets: without its invisible character, "<\u200bb" becomes a tag.
  const text = dirty.replace(SHORTCODE, '\n').replace(INVISIBLE, '');
  // What could still be read as markup, such as a tag that is cut off at the end, loses its brackets.
  return text.includes('<') ? dropTags(text).replace(/(?<!<)<+(?=[a-z/!?])/gi, '') : text;
}

function dropTags(text: string): string {
  return text
    .replace(NON_TEXT, ' ')
    .replace(BLOCK, '\n\n')
    .replace(LINE, '\n')
    .replace(CELL, ' ')
    .replace(TAG, '');
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
