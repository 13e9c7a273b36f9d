import { expect } from '@open-wc/testing';
import type { Product } from '../../src/model/product.js';
import { loadFeatureReader, type FeatureReader } from '../../src/rank/index.js';
import { createProduct, SHOE } from './create-product.js';
import { de } from './phrases/de.js';
import { en } from './phrases/en.js';
import { es } from './phrases/es.js';
import { fr } from './phrases/fr.js';
import { TITLES } from './titles.js';

describe('FeatureReader', () => {
  let reader: FeatureReader;
  const read = (product: Product) => reader.read(product);
  /** Quotes are looked up when they are asked for. */
  const findingsOf = (product: Product) => read(product).found.map((finding) => finding.toJSON());
  const featuresOf = (product: Product) => read(product).found.map(({ feature }) => feature);

  before(async () => {
    reader = await loadFeatureReader();
  });

  for (const [language, phrases] of Object.entries({ en, de, fr, es })) {
    describe(`reads ${language}`, () => {
      for (const line of phrases.trim().split('\n')) {
        const [text = '', wanted = ''] = line.split(/ =>\s?/);
        it(line, () => {
          const title = SHOE[language as keyof typeof SHOE];
          const { found, denied } = read(createProduct({ title, description: text }));
          const words = wanted.split(' ').filter(Boolean);
          const isDenial = (word: string) => word.startsWith('!');
          expect(found.map(({ feature }) => feature)).to.have.members(
            words.filter((word) => !isDenial(word)),
          );
          for (const word of words.filter(isDenial)) expect(denied).to.include(word.slice(1));
        });
      }
    });
  }

  describe('tells shoes from what goes with them', () => {
    for (const line of TITLES.trim().split('\n')) {
      it(line, () => {
        const [title = '', category = ''] = line
          .slice(2)
          .split('|')
          .map((part) => part.trim());
        const product = createProduct({ title, categories: category ? [category] : [] });
        expect(read(product).isFootwear).to.equal(line.startsWith('+'));
      });
    }
  });

  it('reads nothing from what is no shoe', () => {
    const insole = createProduct({
      title: 'Arch support insole',
      description: 'Cushioned, with firm arch support.',
    });
    expect(read(insole)).to.deep.equal({ isFootwear: false, found: [], denied: [], widths: [] });
  });

  for (const sign of ['1', '1.', '-', ' ', 'a', '"', '1"'])
    it(`reads a text of nothing but ${JSON.stringify(sign)} in no time`, () => {
      const description = `8 mm drop, ${sign.repeat(20_000)} x`;
      const start = performance.now();
      expect(findingsOf(createProduct({ title: 'Running shoe', description }))).to.be.an('array');
      expect(performance.now() - start).to.be.below(1000);
    });

  for (const part of ['Sole. ', 'For running. '])
    it(`tells whether it is a shoe from a text of nothing but ${JSON.stringify(part)} in no time`, () => {
      const start = performance.now();
      expect(read(createProduct({ title: 'Harbour', description: part.repeat(40_000) })).isFootwear).to.be
        .false;
      expect(performance.now() - start).to.be.below(1000);
    });

  it('keeps the words that a feature was found in', () => {
    const product = createProduct({
      description: 'Made in Porto. A gel pad softens each heel strike. Vegan.',
    });
    expect(findingsOf(product)).to.deep.equal([
      { feature: 'heel-cushioning', quote: 'A gel pad softens each heel strike' },
    ]);
  });

  it('cuts a long sentence down to the words around the feature', () => {
    const description = `${'A very long story about a small harbour and its people, '.repeat(4)}with a removable insole that dries overnight, ${'and more about the harbour and the sea '.repeat(4)}`;
    const [finding] = read(createProduct({ description })).found;
    expect(finding!.quote).to.match(/^… .*removable insole.* …$/);
    expect(finding!.quote!.length).to.be.below(100);
  });

  it('lets structured attributes outrank text, and text outrank tags', () => {
    const attributes = [{ name: 'Removable insole', value: 'No' }];
    const description = 'Removable insole.';
    expect(read(createProduct({ attributes, description })).denied).to.deep.equal(['removable-insole']);
    expect(featuresOf(createProduct({ tags: ['breathable'], description: 'Not breathable.' }))).to.deep.equal(
      [],
    );
    expect(featuresOf(createProduct({ tags: ['breathable'] }))).to.deep.equal(['breathable']);
  });

  it('takes a plain tag for what it is among runners', () => {
    expect(featuresOf(createProduct({ title: 'Sneaker', tags: ['neutral'] }))).to.deep.equal([]);
    const categories = ['Running shoes'];
    expect(featuresOf(createProduct({ tags: ['neutral'], categories }))).to.deep.equal(['neutral']);
  });

  it('takes the stronger of two sources that cannot both be right', () => {
    const attributes = [{ name: 'Gait', value: 'Overpronation' }];
    const product = createProduct({ attributes, tags: ['running', 'neutral'] });
    expect(featuresOf(product)).to.deep.equal(['stability']);
  });

  it('takes a denial before a claim of the same rank', () => {
    const product = createProduct({
      description: 'Cushioned collar. Cushioned feel. No cushioning underfoot.',
    });
    expect(read(product).denied).to.deep.equal(['cushioning']);
  });

  it('takes features that the feed states by code as they are', () => {
    const product = { ...createProduct({ description: 'Cushioned.' }), features: ['rocker-sole' as const] };
    expect(findingsOf(product)).to.deep.equal([
      { feature: 'rocker-sole', quote: undefined },
      { feature: 'cushioning', quote: 'Cushioned' },
    ]);
  });

  it('leaves out other products and boilerplate', () => {
    const description =
      'Soft midsole.\n\nYou may also like\n\nThe Ridge, with arch support\nThe Vale, slip-resistant\n\nDetails\n\nMesh upper';
    expect(featuresOf(createProduct({ description }))).to.have.members(['cushioning', 'breathable']);
  });

  it('leaves out what wearers say', () => {
    const description =
      'Semelle souple. « Amorti parfait, semelle amovible, je recommande. » Lise\n\nElles vont bien ensemble\n\nBottine respirante';
    expect(featuresOf(createProduct({ title: 'Chaussure femme', description }))).to.deep.equal([
      'flexible-forefoot',
    ]);
  });

  it('does not call a small shoe light', () => {
    const title = 'Kids trainers';
    expect(featuresOf(createProduct({ title, description: 'Weight: 180 g' }))).to.deep.equal([]);
  });

  it('takes widths that the feed states for more than what words say', () => {
    const wide = read(createProduct({}, { widths: ['standard', 'extra-wide'] }));
    expect(wide.found.map(({ feature, quote }) => [feature, quote])).to.deep.equal([['wide-fit', undefined]]);
    const words = { title: 'Walking shoe wide fit', attributes: [{ name: 'Width', value: 'Wide' }] };
    const narrow = read(createProduct(words, { widths: ['narrow'] }));
    expect(narrow).to.deep.include({ found: [], denied: ['wide-fit'], widths: ['narrow'] });
  });

  it('reads widths from words, letters, options and attributes', () => {
    const widths = (words: Parameters<typeof createProduct>[0]) => read(createProduct(words)).widths;
    expect(widths({ title: 'Walking shoe 11 EE' })).to.deep.equal(['wide']);
    expect(widths({ title: 'Walking shoe 4E' })).to.deep.equal(['extra-wide']);
    expect(widths({ title: 'Walking shoe wide fit' })).to.deep.equal(['wide']);
    expect(widths({ attributes: [{ name: 'Width', value: 'Narrow' }] })).to.deep.equal(['narrow']);
    expect(widths({ title: "Women's shoe", attributes: [{ name: 'Width', value: 'D' }] })).to.deep.equal([
      'wide',
    ]);
    expect(widths({ title: "Men's shoe", attributes: [{ name: 'Width', value: 'D' }] })).to.deep.equal([
      'standard',
    ]);
    expect(widths({ title: 'Walking shoe' })).to.deep.equal([]);
    const sized = (size: string) =>
      read(createProduct({ title: 'Walking shoe' }, { variants: [{ id: size, size }] })).widths;
    expect(sized('10 wide')).to.deep.equal(['wide']);
    expect(sized('10 Wide')).to.deep.equal(['wide']);
    expect(sized('10 Extra Wide')).to.deep.equal(['extra-wide']);
    expect(sized('10')).to.deep.equal([]);
  });

  it('takes a width that is stated as an attribute for the one on offer', () => {
    const attributes = [{ name: 'Shoe width', value: 'Medium (B, M)' }];
    const { denied, widths } = read(createProduct({ title: 'Walking shoe wide fit', attributes }));
    expect(denied).to.deep.equal(['wide-fit']);
    expect(widths).to.deep.equal(['standard']);
  });

  it('reads for whom a shoe is', () => {
    const audience = (words: Parameters<typeof createProduct>[0]) => read(createProduct(words)).audience;
    expect(audience({ title: "Women's boot" })).to.equal('women');
    expect(audience({ title: 'Boot', categories: ['Men', 'Boots'] })).to.equal('men');
    expect(audience({ title: 'Boot', tags: ['men', 'women'] })).to.equal('unisex');
    expect(audience({ title: 'Boys boot', categories: ['Men'] })).to.equal('kids');
    expect(
      audience({ title: 'Boot', attributes: [{ name: 'Gender', value: 'Women' }], tags: ['men'] }),
    ).to.equal('women');
    expect(audience({ title: 'Boot' })).to.equal(undefined);
  });

  it('takes no pronoun and no turn of phrase for people', () => {
    const description = 'Ein Halbschuh aus Leder, den man liebt und der sich kinderleicht anziehen lässt.';
    expect(reader.read(createProduct({ title: 'Halbschuh', description })).audience).to.equal(undefined);
  });
});
