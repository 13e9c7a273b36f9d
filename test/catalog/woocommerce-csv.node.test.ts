import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { WOOCOMMERCE_CSV, WOOCOMMERCE_CSV_GERMAN } from '../fixtures/feeds/tables.js';

const now = () => Date.parse('2026-11-21T12:00:00Z');
const OPTIONS = { currency: 'EUR', baseUrl: 'https://shop.example/wp-content/uploads/shoes.csv', now };

const HEADER =
  'ID,Type,SKU,Name,Published,"Visibility in catalog","In stock?","Sale price","Regular price",Parent';

describe('the product export of WooCommerce', () => {
  it('is read with prices, stock, pictures and words', async () => {
    const { format, counts, products, problems } = await readFeed(WOOCOMMERCE_CSV, OPTIONS);
    assert.deepEqual(
      [format, counts.rows, counts.products, counts.variants, counts.skipped],
      ['woocommerce-csv', 6, 2, 3, 2],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['It is not published.', 'It is hidden in the shop.'],
    );
    const [clog, laces] = products;
    const { id, name, brand, url, price, compareAt, currency, inStock, images, variants, words } = clog!;
    assert.deepEqual(
      [id, name, brand, url, price, compareAt, currency, inStock],
      ['101', 'Harbour Clog', 'Harbour', 'https://shop.example/?p=101', 89.9, 110, 'EUR', true],
    );
    assert.deepEqual(
      images.map(({ src }) => src),
      [
        'https://shop.example/clog.jpg',
        'https://shop.example/clog-side.jpg',
        'https://shop.example/clog-red.jpg',
      ],
    );
    assert.deepEqual(
      variants.map((variant) => [variant.id, variant.size, variant.color, variant.price, variant.inStock]),
      [
        ['102', '38', 'Navy', 110, false],
        ['103', '39', 'Red', 89.9, true],
      ],
    );
    assert.equal(words.description, 'Light, and it holds.\n\nCushioned footbed.\n\nThe footbed comes out.');
    assert.deepEqual(words.categories, ['Shoes > Clogs', 'Sale, last pairs']);
    assert.deepEqual(words.tags, ['leather', 'summer']);
    assert.deepEqual(words.attributes, [{ name: 'Closure', value: 'Slip-on' }]);
    assert.deepEqual([laces!.url, laces!.price, laces!.inStock], ['https://other.example/laces', 4.5, true]);
    const { found } = (await loadFeatureReader()).read(clog!);
    assert.ok(found.some(({ feature }) => feature === 'removable-insole'));
  });

  it('is known in other languages by the order of its columns', async () => {
    const { format, products, problems } = await readFeed(WOOCOMMERCE_CSV_GERMAN, OPTIONS);
    assert.deepEqual([format, problems], ['woocommerce-csv', []]);
    const { id, name, price, compareAt, inStock, images, variants, words } = products[0]!;
    assert.deepEqual(
      [products.length, id, name, price, compareAt, inStock],
      [1, '7', 'Hafenclog', 79.9, 99.9, true],
    );
    assert.equal(images[0]!.src, 'https://shop.example/h.jpg');
    assert.deepEqual([variants[0]!.color, words.categories], ['Blau', ['Schuhe']]);
    assert.deepEqual(words.attributes, [{ name: 'Verschluss', value: 'Klett' }]);
  });

  it('is known in five further languages by the names of the columns that were chosen', async () => {
    const rows = (type: string) => `7,${type},HC,Clog,1,"79,90","99,90",https://shop.example/h.jpg,1`;
    const headers = [
      'ID,Typ,Artikelnummer,Name,Veröffentlicht,Angebotspreis,"Regulärer Preis",Bilder,Vorrätig?',
      'ID,Type,UGS,Nom,Publié,"Tarif promo","Tarif régulier",Images,"En stock ?"',
      'ID,Tipo,SKU,Nombre,Publicado,"Precio rebajado","Precio normal",Imágenes,¿Existencias?',
      'ID,Tipo,COD,Nome,Pubblicato,"Prezzo in offerta","Prezzo di listino",Immagine,"In stock?"',
      'ID,Type,Artikelnummer,Naam,Gepubliceerd,Actieprijs,"Reguliere prijs",Afbeeldingen,"Op voorraad?"',
    ];
    for (const header of headers) {
      const { format, products, problems } = await readFeed(`${header}\n${rows('simple')}\n`, OPTIONS);
      const { id, name, url, price, compareAt, inStock, images } = products[0]!;
      assert.deepEqual(
        [format, problems, id, name, url, price, compareAt, inStock, images.length],
        ['woocommerce-csv', [], '7', 'Clog', 'https://shop.example/?p=7', 79.9, 99.9, true, 1],
        header,
      );
    }
  });

  it('takes no column for another where one before it was left out', async () => {
    const [header, row] = WOOCOMMERCE_CSV_GERMAN.replace('Veröffentlicht', '"GTIN, UPC, EAN oder ISBN",Name')
      .replace('Artikelnummer,Name', 'Artikelnummer')
      .replace('HC,Hafenclog,1', 'HC,4006381333931,Hafenclog')
      .split('\n');
    const { products } = await readFeed([header, row].join('\n'), OPTIONS);
    assert.deepEqual(
      products.map(({ id, name, price }) => [id, name, price]),
      [['7', 'Hafenclog', 79.9]],
    );
  });

  it('has a sale within its days alone', async () => {
    const header = HEADER.replace('Parent', '"Date sale price starts","Date sale price ends"');
    const read = async (starts: string, ends: string) => {
      const row = `1,simple,,Clog,1,visible,1,80,100,${starts},${ends}`;
      const { products } = await readFeed(`${header}\n${row}\n`, OPTIONS);
      return [products[0]!.price, products[0]!.compareAt];
    };
    assert.deepEqual(await read('', ''), [80, 100]);
    assert.deepEqual(await read('2026-11-01 0:00:00', '2026-11-30 23:59:59'), [80, 100]);
    assert.deepEqual(await read('', '2026-11-20 23:59:59'), [100, undefined]);
    assert.deepEqual(await read('2026-12-01', ''), [100, undefined]);
    assert.deepEqual(await read('2026-11-01', '2026-11-21'), [80, 100]);
  });

  it('leaves out the sizes of what it leaves out', async () => {
    const rows = [
      '1,variable,CLOG,Clog,0,visible,1,,,',
      '2,variation,CLOG-38,Clog - 38,1,visible,1,,80,CLOG',
      '3,variable,,Boot,1,visible,1,,,',
      '4,variation,,Boot - 38,1,visible,0,,90,id:3',
    ];
    const { counts, products } = await readFeed([HEADER, ...rows].join('\n'), OPTIONS);
    assert.deepEqual(
      [counts.skipped, products.map(({ id, name, price, inStock }) => [id, name, price, inStock])],
      [2, [['3', 'Boot', 90, false]]],
    );
  });

  it('links into the folder of the site that WordPress is in, as its addresses tell', async () => {
    const header = HEADER.replace('Parent', 'Images');
    const read = async (baseUrl: string, image: string) => {
      const rows = `7,simple,,Clog,1,visible,1,,80,${image}\n8,simple,,Boot,1,visible,1,,90,\n`;
      const { products } = await readFeed(`${header}\n${rows}`, { ...OPTIONS, baseUrl });
      return products.map(({ url }) => url);
    };
    const inFolder = ['https://site.example/shop/?p=7', 'https://site.example/shop/?p=8'];
    const atTop = ['https://site.example/?p=7', 'https://site.example/?p=8'];
    const feed = 'https://site.example/shop/wp-content/uploads/shoes.csv';
    assert.deepEqual(await read(feed, ''), inFolder);
    const picture = 'http://site.example/shop/wp-content/uploads/7.jpg';
    assert.deepEqual(await read('https://site.example/feeds/shoes.csv', picture), inFolder);
    const elsewhere = 'https://store.example/site/wp-content/uploads/7.jpg';
    assert.deepEqual(await read('https://site.example/feeds/shoes.csv', elsewhere), atTop);
    const top = 'https://site.example/wp-content/uploads/7.jpg';
    assert.deepEqual(await read('https://site.example/blog/post/', top), atTop);
  });

  it('takes the mark from cells that begin like a formula', async () => {
    const { products } = await readFeed(
      `${HEADER}\n1,simple,,'-10 Trail Shoe,1,visible,backorder,,80,\n`,
      OPTIONS,
    );
    assert.deepEqual([products[0]!.name, products[0]!.inStock], ['-10 Trail Shoe', false]);
  });
});
