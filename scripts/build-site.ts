/**
 * Builds the demonstration site into `dist/site`: the pages, and the invented shop's feeds and pictures.
 *
 *   tsx scripts/build-site.ts
 */
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { listClaimSources } from '../src/claims/index.js';
import { makeCatalogue, type DemoProduct } from './demo/catalogue.js';
import { toGoogle } from './demo/feeds/google.js';
import { toInsole } from './demo/feeds/insole.js';
import { toShopify } from './demo/feeds/shopify.js';
import { toWooCommerce } from './demo/feeds/woocommerce.js';
import { pathOf } from './demo/feeds/words.js';
import { showExamples } from './demo/gallery.js';
import { bundleScripts } from './demo/scripts.js';
import { ADVICE_PAGES, listSections, productValues } from './demo/shop-pages.js';
import { bundleStyles } from './demo/styles.js';
import { fillIn, includeParts } from './demo/template.js';
import { writeText } from './lib/write-text.js';

const SOURCE = fileURLToPath(new URL('../site/', import.meta.url));
const SOURCES = fileURLToPath(new URL('../content/sources.json', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** Files that the site takes as they are. */
const COPIED = [
  'icon.svg',
  'builder/hosts/bare.css',
  'builder/hosts/wordpress.css',
  'shop/icon.svg',
  'blog/index.html',
  'blog/icon.svg',
  'demo/promotions.json',
];

/** Style sheets, each with what it imports. */
const STYLES = [
  'gallery.css',
  'tools.css',
  'builder/builder.css',
  'claims/claims.css',
  'shop/shop.css',
  'blog/blog.css',
];

/** Style sheets of packages, by the path that they have in the site. */
const PACKAGED: Readonly<Record<string, string>> = {
  'builder/hosts/bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
};

/** The tools: their pages, and the scripts that are bundled for them. */
const TOOL_PAGES = ['builder/index.html', 'claims/index.html'];
const TOOL_SCRIPTS = { 'builder/main': 'builder/main.ts', 'claims/main': 'claims/main.ts' };
const HOST_PAGES = ['bare', 'bootstrap', 'wordpress'];

/** The shoes on top of the gallery. */
const FRONT = ['quillrun-womens-cloudberry-3-teal', 'tidewick-womens-marram', 'kestmoor-womens-fellgate-mid'];

/** Builds the site, in place of the one that was there. */
export async function buildSite(outDir = 'dist/site'): Promise<void> {
  const products = makeCatalogue();
  const files = new Map([
    ...listFeeds(products),
    ...listPictures(products),
    ...(await listPages(products)),
    ...(await listTools()),
    ...(await bundleStyles(STYLES)),
  ]);
  await rm(outDir, { recursive: true, force: true });
  for (const [path, content] of files) await writeText(join(outDir, path), content);
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

async function listTools(): Promise<File[]> {
  const pages = [
    ...TOOL_PAGES.map((path) => [path, path] as const),
    ...HOST_PAGES.map((name) => [`builder/hosts/${name}.html`, `builder/hosts/${name}/index.html`] as const),
  ];
  const styles = Object.entries(PACKAGED).map(async ([path, file]): Promise<File> => [
    path,
    await readFile(join(PACKAGES, file), 'utf8'),
  ]);
  return [
    ...(await Promise.all(
      pages.map(async ([source, path]): Promise<File> => [path, markCurrent(await template(source), path)]),
    )),
    ...(await Promise.all(styles)),
    ...(await bundleScripts(TOOL_SCRIPTS)),
    ['claims/sources.json', await listSources()],
  ];
}

/** Tells where the reader is among the links of the header. */
const markCurrent = (page: string, path: string): string =>
  page.replace(`<li><a href="/${dirname(path)}/">`, `<li><a href="/${dirname(path)}/" aria-current="page">`);

/** The sources that the claim checker cites. */
async function listSources(): Promise<string> {
  const sources = JSON.parse(await readFile(SOURCES, 'utf8')) as { id: string }[];
  const cited = listClaimSources();
  return JSON.stringify(sources.filter(({ id }) => cited.includes(id)));
}

const template = async (path: string): Promise<string> => includeParts(await readSource(path), readSource);

const readSource = (path: string): Promise<string> => readFile(join(SOURCE, path), 'utf8');

/** The site's scripts are single modules: taking the types out is all they need. */
const compileScript = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildSite();
