import type { Product } from '../model/product.js';
import { foldText } from './fold.js';
import type { Language } from './lexicon.js';

/** What stands for a colour that was taken out. */
const COLOR = '_';

/** What may follow the model: "Sea green", a size. */
const ASIDE = /^(?:\S+ )?[_ ]+$|^[34]\d$/;

/** Knows the colourways of a model by their names. */
export class ModelNames {
  /** Models are called "Light" and "Sky" too, so those need a colour behind them. */
  #colors: RegExp;
  /** Whose pair it is; children's are other shoes. */
  #wearers: RegExp;

  constructor(languages: readonly Language[]) {
    const join = (name: 'colors' | 'wearers') => languages.map((each) => each[name]).join('|');
    this.#colors = new RegExp(
      `\\b(?:(?:off|dark|light|bright|pale|sky|royal|hell|dunkel)[ -]?)?(?:${join('colors')})\\b`,
      'g',
    );
    this.#wearers = new RegExp(`\\b(?:${join('wearers')})\\b`, 'g');
  }

  /**
   * What the colourways of one model share: brand and name without colours. Cautious: where in doubt two
   * colourways count as two models, which shows one too many instead of hiding a shoe.
   */
  keyOf({ brand = '', name, variants }: Product): string {
    const maker = foldText(brand);
    let text = foldText(name).replace(maker, '');
    for (const color of new Set(variants.map(({ color = '' }) => color))) {
      if (color) text = text.replaceAll(foldText(color), COLOR);
    }
    if (text.includes('/')) text = text.replace(/\S*\w\/\w\S*/g, COLOR);
    const [head = '', ...tails] = text.replace(this.#colors, COLOR).split(/ [-–—|] | ?[(),] ?/);
    // After the brand alone, "Women's" or "Shoes" comes the model.
    const kept = /[^_] [^_]/.test(this.pairKeyOf(head)) ? tails.filter((tail) => !ASIDE.test(tail)) : tails;
    const bare = [head, ...kept]
      .join(' ')
      .replace(/[\s_]+/g, ' ')
      .trim();
    return `${maker} ${bare || name}`;
  }

  /** A model's key without the wearer: what its pairs for women and for men share. */
  pairKeyOf(key: string): string {
    return key.replace(this.#wearers, ' ').replace(/\s+/g, ' ').trim();
  }
}
