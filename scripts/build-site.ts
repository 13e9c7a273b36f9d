/**
 * Builds the demonstration site into `dist/site`: the pages, and the invented shop's feeds and pictures.
 *
 *   tsx scripts/build-site.ts
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { makeCatalogue, type DemoProduct } from './demo/catalogue.js';
import { toGoogle } from './demo/feeds/google.js';
import { toInsole } from './demo/feeds/insole.js';
import { toShopify } from './demo/feeds/shopify.js';
import { toWooCommerce } from './demo/feeds/woocommerce.js';
import { pathOf } from './demo/feeds/words.js';
import { showExamples } from './demo/gallery.js';
import { ADVICE_PAGES, listSections, productValues } from './demo/shop-pages.js';
import { fillIn, includeParts } from './demo/template.js';

const SOURCE = fileURLToPath(new URL('../site/', import.meta.url));

/** Files that the site takes as they are. */
const COPIED = [
  'icon.svg',
  'gallery.css',
  'shop/icon.svg',
  'shop/shop.css',
  'blog/index.html',
  'blog/icon.svg',
  'blog/blog.css',
  'demo/promotions.json',
];

/** The shoes on top of the gallery. */
const FRONT = ['quillrun-womens-cloudberry-3-teal', 'tidewick-womens-marram', 'kestmoor-womens-fellgate-mid'];

/** Builds the site, in place of the one that was there. */
export async function buildSite(outDir = 'dist/site'): Promise<void> {
  const products = makeCatalogue();
  const files = new Map([...listFeeds(products), ...listPictures(products), ...(await listPages(products))]);
  await rm(outDir, { recursive: true, force: true });
  for (const [path, content] of files) await write(join(outDir, path), content);
  for (const path of COPIED) await cp(join(SOURCE, path), join(outDir, path));
}

type File = readonly [path: string, content: string];

const listFeeds = (products: DemoProduct[]): File[] => [
  ['demo/shopify/products.json', JSON.stringify(toShopify(products))],
  ['demo/woocommerce/products.json', JSON.stringify(toWooCommerce(products))],
  ['demo/insole/products.json', JSON.stringify(toInsole(products))],
  ['demo/google/feed.xml', toGoogle(products)],
];

const listPictures = (products: DemoProduct[]): File[] =>
  products.flatMap(({ pictures }) => pictures.map(({ path, svg }) => [path.slice(1), svg] as const));

async function listPages(products: DemoProduct[]): Promise<File[]> {
  const pictureOf = (handle: string): string => {
    const product = products.find((product) => product.handle === handle);
    if (!product)
      throw new Error(`A page of the site shows the shoe "${handle}", which is not in the catalogue.`);
    return product.pictures[0]!.path;
  };
  const template = async (path: string): Promise<string> => includeParts(await readSource(path), readSource);
  const [gallery, advice, list, product] = await Promise.all(
    ['index.html', 'shop/advice.html', 'shop/products.html', 'shop/product.html'].map(template),
  );
  const adviceFiles = ADVICE_PAGES.map(({ handle, ...page }) => {
    const html = fillIn(advice!, { ...page, picture: pictureOf(handle) });
    return [`shop/${page.id}/index.html`, html] as const;
  });
  const [picture1, picture2, picture3] = FRONT.map(pictureOf);
  const front = fillIn(gallery!, { picture1: picture1!, picture2: picture2!, picture3: picture3! });
  return [
    ['index.html', await showExamples(front, (name) => readSource(`examples/${name}.html`))],
    ['gallery.js', compileScript(await readSource('gallery.ts'))],
    ['shop/advice.js', compileScript(await readSource('shop/advice.ts'))],
    ['shop/index.html', adviceFiles[0]![1]],
    ...adviceFiles,
    ['products/index.html', fillIn(list!, { sections: listSections(products) })],
    ...products.map((item): File => [
      `${pathOf(item).slice(1)}/index.html`,
      fillIn(product!, productValues(item)),
    ]),
  ];
}

const readSource = (path: string): Promise<string> => readFile(join(SOURCE, path), 'utf8');

/** The site's scripts are single modules: taking the types out is all they need. */
const compileScript = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildSite();
