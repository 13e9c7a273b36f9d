import * as v from 'valibot';
import type { Source } from '../model/evidence.js';
import { id, plainText, webAddress } from './fields.js';
import type { Report } from './problem.js';
import { sourceSchema } from './schema.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

export interface Sources {
  byId: ReadonlyMap<string, Source>;
  /** All ids, also of sources in which something else is wrong: who cites them made no mistake. */
  ids: ReadonlySet<string>;
}

const written = v.pipe(
  v.array(
    v.strictObject({
      ...sourceSchema.entries,
      id,
      title: plainText,
      by: plainText,
      in: plainText,
      year: v.optional(v.pipe(v.number('A year is a number.'), v.integer('A year is whole.'))),
      url: v.optional(webAddress),
    }),
    'It should be a list of sources.',
  ),
  v.checkItems(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
    'The id stands there already: join the two.',
  ),
);

const named = v.array(v.fallback(v.object({ id: v.string() }), { id: '' }));

/** Reads `sources.json`. */
export function readSources(text: string, report: Report): Sources {
  const json = parseYaml(text, 1, report);
  const list = json && validate(written, json, report);
  const ids = v.safeParse(named, json?.data);
  return {
    byId: new Map(list?.map((source) => [source.id, source])),
    ids: new Set(ids.success ? ids.output.map(({ id }) => id) : []),
  };
}
