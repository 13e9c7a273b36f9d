import { paletteOf, type ColorName } from './colors.js';
import { draw } from './draw/draw.js';
import { FEATURE_PROSE } from './features.js';
import type { DemoAudience, DemoExtra, DemoModel } from './model.js';
import { EXTRAS } from './models/extras.js';
import { OUTDOORS_MODELS } from './models/outdoors.js';
import { RUNNING_MODELS } from './models/running.js';
import { TOWN_MODELS } from './models/town.js';
import { WORK_MODELS } from './models/work.js';
import { pick, seedRandom } from './random.js';

export interface DemoVariant {
  id: number;
  color: ColorName;
  /** "8.5", or empty where it comes in one size. */
  size: string;
  /** "Medium", or empty where there is one width. */
  width: string;
  inStock: boolean;
}

/** A product of the demonstration shop, as its shop system would hold it. */
export interface DemoProduct {
  id: number;
  handle: string;
  brand: string;
  title: string;
  type: string;
  isShoe: boolean;
  audience?: DemoAudience;
  /** In whole US cents. */
  price: number;
  was?: number;
  rating?: { value: number; count: number };
  /** What the shop says, a paragraph each. */
  paragraphs: string[];
  /** Measures, as the shop lists them. */
  specs: { name: string; value: string }[];
  tags: string[];
  colors: ColorName[];
  widths: string[];
  variants: DemoVariant[];
  /** One for each colour: path below the site's root, and the drawing. */
  pictures: { color: ColorName; path: string; svg: string }[];
}

export const CURRENCY = 'USD';

const AUDIENCE_WORD: Record<DemoAudience, string> = {
  women: 'Women’s',
  men: 'Men’s',
  kids: 'Kids’',
  unisex: '',
};

const SIZES: Record<DemoAudience, string[]> = {
  women: ['6', '6.5', '7', '7.5', '8', '8.5', '9', '10'],
  men: ['8', '8.5', '9', '9.5', '10', '11', '12', '13'],
  unisex: ['5', '6', '7', '8', '9', '10', '11', '12'],
  kids: ['10', '11', '12', '13', '1', '2', '3'],
};

const SHOES = [...RUNNING_MODELS, ...OUTDOORS_MODELS, ...WORK_MODELS, ...TOWN_MODELS];

/** The first id of a product; its variants count on from a thousand times its own. */
const FIRST_ID = 7301;

/** The whole catalogue: the same every time. */
export function makeCatalogue(): DemoProduct[] {
  const shoes = SHOES.flatMap((model) =>
    model.audiences.flatMap((audience) => model.colorways.map((color) => ({ model, audience, color }))),
  );
  const extras = EXTRAS.flatMap((model) =>
    model.colorways.map((color) => ({ model, audience: undefined, color })),
  );
  return [...shoes, ...extras].map(({ model, audience, color }, index) =>
    makeProduct(FIRST_ID + index, model, color, audience),
  );
}

function makeProduct(
  id: number,
  model: DemoModel | DemoExtra,
  color: ColorName,
  audience?: DemoAudience,
): DemoProduct {
  const listedApart = model.colorways.length > 1;
  const title = [audience && AUDIENCE_WORD[audience], model.name, listedApart && `– ${color}`]
    .filter(Boolean)
    .join(' ');
  const handle = slugify(`${model.brand} ${title}`);
  const random = seedRandom(handle);
  // Men's and women's pairs are photographed in different colours, where there are several.
  const colors = [color, ...(model.colors ?? [])];
  if (audience === 'men') colors.reverse();
  const widths = 'widths' in model && model.widths ? ['Medium', ...model.widths] : [];
  return {
    id,
    handle,
    brand: model.brand,
    title,
    type: model.type,
    isShoe: audience !== undefined,
    ...(audience && { audience }),
    price: model.price,
    ...(model.was && { was: model.was }),
    ...(model.rating && { rating: varyRating(model.rating, random) }),
    paragraphs: [model.story, describe(model, random)].filter(Boolean),
    specs: listSpecs(model, widths),
    tags: [
      model.type,
      audience && AUDIENCE_WORD[audience].replace(/’s?$/, ''),
      ...(model.was ? ['Sale'] : []),
    ].filter((tag) => tag !== undefined && tag !== '') as string[],
    colors,
    widths,
    variants: makeVariants(id, { colors, widths, sizes: audience ? SIZES[audience] : [''] }, model, random),
    pictures: colors.map((color) => ({
      color,
      path: `/demo/pictures/${slugify(`${model.name} ${color}`)}.svg`,
      svg: draw(model.silhouette, paletteOf(color)),
    })),
  };
}

/** Colourways and audiences are rated apart, so their numbers differ a little. */
function varyRating(
  [value, count]: [number, number],
  random: () => number,
): { value: number; count: number } {
  const shift = (Math.floor(random() * 3) - 1) / 10;
  return {
    value: Math.round((value + shift) * 10) / 10,
    count: Math.max(3, Math.round(count * (0.5 + random()))),
  };
}

const describe = ({ features }: Pick<DemoModel, 'features'>, random: () => number): string =>
  features.map((feature) => pick<string>(FEATURE_PROSE[feature], random)).join(' ');

function listSpecs(model: DemoModel | DemoExtra, widths: string[]): DemoProduct['specs'] {
  const drop = 'drop' in model ? model.drop : undefined;
  return [
    ...(drop === undefined ? [] : [{ name: 'Heel-to-toe drop', value: `${drop} mm` }]),
    ...(model.weight ? [{ name: 'Weight', value: `${model.weight} g` }] : []),
    ...(widths.length ? [{ name: 'Widths', value: widths.join(', ') }] : []),
  ];
}

function makeVariants(
  id: number,
  { colors, widths, sizes }: { colors: ColorName[]; widths: string[]; sizes: string[] },
  { soldOut }: Pick<DemoModel, 'soldOut'>,
  random: () => number,
): DemoVariant[] {
  const all = colors.flatMap((color) =>
    (widths.length ? widths : ['']).flatMap((width) => sizes.map((size) => ({ color, width, size }))),
  );
  return all.map((variant, index) => ({
    id: id * 1000 + index,
    ...variant,
    // The first can always be had unless all are gone, so that luck sells nothing out.
    inStock: !soldOut && (index === 0 || random() > 0.22),
  }));
}

const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
