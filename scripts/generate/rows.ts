import { FEATURES } from '../../src/model/feature.js';
import { pick, seedRandom } from '../demo/random.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import type { ShopLanguage } from './words/language.js';

/** One row of a generated feed: a size or colour of a model. Text is plain; `description` may be HTML. */
export interface FeedRow {
  id: string;
  /** Empty where the shop does not group: rows then share their address. */
  group: string;
  title: string;
  description: string;
  isHtml: boolean;
  link: string;
  image: string;
  price: number;
  salePrice?: number;
  inStock: boolean;
  brand: string;
  category: string;
  gender: 'female' | 'male' | 'unisex';
  color: string;
  size: string;
}

const LANGUAGES: readonly [ShopLanguage, ...ShopLanguage[]] = [en, de, fr, es];
const BRANDS = ['Kestrel', 'Northline', 'Umbra', 'Halden', 'Pinecrest', 'Solace'] as const;
const NAMES = ['Harbour', 'Meadow', 'Ridge', 'Orchard', 'Lantern', 'Dune', 'Cinder', 'Willow'] as const;
/** Rows of one model. */
const VARIANTS = 4;
/** A prime that no feed's length is a multiple of: neighbours in the feed are of different models. */
const STRIDE = 7_368_787;
/** Shops write at least so much about a shoe, in characters. */
const MIN_WORDS = 760;

/**
 * The rows of an invented shop's feed, the same for the same seed: four languages, every feature of
 * shoes, one row in twelve something else, and the rows of a model scattered through the whole feed.
 */
export function* generateRows(count: number, seed: string): Generator<FeedRow> {
  for (let place = 0; place < count; place++) {
    const at = (place * STRIDE) % count;
    yield createRow(Math.floor(at / VARIANTS), at % VARIANTS, seed);
  }
}

function createRow(model: number, variant: number, seed: string): FeedRow {
  const random = seedRandom(`${seed} ${model}`);
  const language = pick(LANGUAGES, random);
  const isShoe = random() > 1 / 12;
  const [noun, category] = choose(isShoe ? language.shoes : language.others, random);
  const isFemale = random() < 0.5;
  const brand = pick(BRANDS, random);
  const price = 2990 + Math.floor(random() * 15_000);
  const isOnSale = random() < 0.3;
  const color = choose(language.colors, random);
  const path = `/${language.code}/products/${model}`;
  const hasGroup = random() < 0.8;
  const { text, isHtml } = writeDescription(language, isShoe, random);
  // What tells the rows of a model apart comes last, so that all else is the same for each.
  const own = seedRandom(`${seed} ${model} ${variant}`);
  const size = String(36 + variant * 2);
  return {
    id: `${model}-${variant}`,
    group: hasGroup ? `m${model}` : '',
    title: `${brand} ${pick(NAMES, random)} ${model} ${noun} ${isFemale ? language.women : language.men} - ${color}, ${size}`,
    description: text,
    isHtml,
    link: `https://shop.example${path}?variant=${variant}&utm_source=feed`,
    image: `https://cdn.shop.example${path}.jpg`,
    price: price / 100,
    ...(isOnSale && { salePrice: Math.round(price * 0.8) / 100 }),
    inStock: own() > 0.15,
    brand,
    category,
    gender: isFemale ? 'female' : 'male',
    color,
    size,
  };
}

function writeDescription(language: ShopLanguage, isShoe: boolean, random: () => number) {
  const sentences: string[] = [];
  const isHtml = random() < 0.4;
  for (const feature of isShoe ? FEATURES : []) {
    if (random() < 0.25) sentences.push(choose(language.features[feature], random));
  }
  let length = sentences.join(' ').length;
  for (let at = Math.floor(random() * 12); length < MIN_WORDS; at++) {
    const filler = language.fillers[at % language.fillers.length]!;
    sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, filler);
    length += filler.length + 1;
  }
  return { text: isHtml ? toHtml(sentences) : sentences.join(' '), isHtml };
}

/** Paragraphs, then a list, as editors of shops write them. */
function toHtml(sentences: string[]): string {
  const half = Math.ceil(sentences.length / 2);
  const escaped = sentences.map((sentence) => sentence.replaceAll('&', '&amp;'));
  const items = escaped.slice(half).map((sentence) => `<li>${sentence}</li>`);
  return `<p>${escaped.slice(0, half).join(' ')}</p><ul>${items.join('')}</ul>`;
}

const choose = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
