import { join } from 'node:path';
import {
  Liquid,
  Tag,
  type Context,
  type Emitter,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';

import { readFileSync } from 'node:fs';

type TagClass = Parameters<Liquid['registerTag']>[1];

/** The theme app extension. */
export const EXTENSION = 'integrations/shopify';

export interface Schema {
  name: string;
  target: string;
  javascript?: string;
  settings: { id: string; type: string; default?: unknown; options?: { value: string; label: string }[] }[];
}

/** What a block's file says of itself to the theme editor. */
export function readSchema(block: string): Schema {
  const text = readFileSync(join(EXTENSION, 'blocks', `${block}.liquid`), 'utf8');
  const [, json] = /\{% schema %\}([^]*?)\{% endschema %\}/.exec(text)!;
  return JSON.parse(json!) as Schema;
}

/** A tag whose content is for others than readers. */
function makeSilentTag(name: string): TagClass {
  return class extends Tag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      while (remaining.length) {
        const next = remaining.shift() as TagToken;
        if (next.name === `end${name}`) return;
      }
    }
    // eslint-disable-next-line require-yield -- it renders nothing
    *render(): Generator<never, string, never> {
      return '';
    }
  };
}

/** A tag around others: `open` and `close` are what Shopify writes before and after. */
function makeWrappingTag(
  name: string,
  enter: (args: string, scope: Record<string, unknown>) => [open: string, close: string, given: object],
): TagClass {
  return class extends Tag {
    readonly #args: string;
    readonly #within: Template[] = [];
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      this.#args = token.args;
      const stream = liquid.parser
        .parseStream(remaining)
        .on('template', (template: Template) => this.#within.push(template))
        .on(`tag:end${name}`, () => stream.stop())
        .on('end', () => {
          throw new Error(`{% ${name} %} is not closed.`);
        });
      stream.start();
    }
    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const [open, close, given] = enter(this.#args, context.getAll());
      emitter.write(open);
      context.push(given);
      yield this.liquid.renderer.renderTemplates(this.#within, context, emitter);
      context.pop();
      emitter.write(close);
    }
  };
}

const escape = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Liquid with small stand-ins for what Shopify adds to it, written after its documentation: enough to draw these
 * blocks, and no more.
 *
 * @param locale of the shop's words
 */
function createLiquid(locale = 'en'): Liquid {
  const liquid = new Liquid({
    root: [join(EXTENSION, 'blocks'), join(EXTENSION, 'snippets')],
    extname: '.liquid',
  });
  const file = `${locale}${locale === 'en' ? '.default' : ''}.json`;
  const words = JSON.parse(readFileSync(join(EXTENSION, 'locales', file), 'utf8')) as Record<string, never>;
  const cast = (value: unknown): unknown => (value === undefined ? null : value);
  liquid.registerFilter('json', (value: unknown) => JSON.stringify(cast(value)));
  liquid.registerFilter('money', (cents: number) => `$${(cents / 100).toFixed(2)}`);
  liquid.registerFilter('asset_url', (name: string) => `/assets/${name}`);
  liquid.registerFilter('image_url', ({ src }: { src: string }) => src);
  liquid.registerFilter('t', (key: string) =>
    key
      .split('.')
      .reduce<Record<string, never> | string>(
        (node, part) => (node as Record<string, never>)[part] ?? key,
        words,
      ),
  );
  liquid.registerFilter(
    'time_tag',
    (date: string) => `<time datetime="${new Date(date).toISOString()}">${date.slice(0, 10)}</time>`,
  );
  liquid.registerFilter('default_errors', (errors?: string[]) =>
    errors?.length
      ? `<div class="errors"><ul>${errors.map((error) => `<li>${escape(error)}</li>`).join('')}</ul></div>`
      : '',
  );
  liquid.registerFilter('default_pagination', () => '<span class="next"><a href="?page=2">Next</a></span>');
  liquid.registerTag('schema', makeSilentTag('schema'));
  liquid.registerTag('doc', makeSilentTag('doc'));
  liquid.registerTag(
    'form',
    makeWrappingTag('form', (args, scope) => {
      const [, type, slot] = /^'(\w+)', article, slot: '(\w+)'$/.exec(args)!;
      const { url } = scope['article'] as { url: string };
      const open = `<form method="post" action="${url}/comments#comment_form" id="comment_form" accept-charset="UTF-8" slot="${slot}"><input type="hidden" name="form_type" value="${type}"><input type="hidden" name="utf8" value="✓">`;
      return [open, '</form>', { form: scope['form'] ?? {} }];
    }),
  );
  liquid.registerTag(
    'paginate',
    makeWrappingTag('paginate', () => ['', '', { paginate: { pages: 1 } }]),
  );
  return liquid;
}

/** A block as the theme editor would draw it: with the defaults of its schema, and what the shop owner chose. */
export async function drawBlock(
  block: string,
  shop: Record<string, unknown>,
  chosen: Record<string, unknown> = {},
  locale?: string,
): Promise<string> {
  const defaults = Object.fromEntries(
    readSchema(block).settings.map(({ id, default: value }) => [id, value]),
  );
  const settings = { ...defaults, ...chosen };
  return String(
    await createLiquid(locale).renderFile(block, {
      ...shop,
      block: { id: block, settings, shopify_attributes: `data-shopify-editor-block="${block}"` },
    }),
  );
}
