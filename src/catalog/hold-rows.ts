import type { FeedItem } from './catalog.js';
import type { FeedSink } from './reader.js';

/** More rows than any product has; what follows is handed on without waiting. */
const MOST = 5000;

/**
 * Holds the rows of a product back until all have come: its first row is the one whose words count, and gets the attributes
 * that stand in the others.
 */
export function holdRows(sink: FeedSink): FeedSink {
  let held: { item: FeedItem; line: number | null }[] = [];
  const end = () => {
    if (held.length > 1) held[0]!.item.product.words.attributes = gatherAttributes(held);
    for (const { item, line } of held) sink.item(item, line);
    held = [];
  };
  return {
    ...sink,
    item(item, line) {
      if (held.length >= MOST || (held[0] && held[0].item.key !== item.key)) end();
      held.push({ item, line });
    },
    end,
  };
}

/** The attributes of all rows, each once. */
function gatherAttributes(rows: readonly { item: FeedItem }[]) {
  const all = rows.flatMap(({ item }) => item.product.words.attributes);
  return [...new Map(all.map((each) => [`${each.name}: ${each.value}`, each])).values()];
}
