import type { Browser } from 'puppeteer-core';
import type { Picture } from './pictures.js';

/** A story on a sheet. */
export interface Row {
  name: string;
  pictures: Picture[];
}

/** Beyond so many stories a sheet has two columns: a browser draws no picture of any height. */
const ONE_COLUMN = 10;

const STYLE = `
  body { margin: 32px; font: 16px/1.4 system-ui, sans-serif; background: #d5dadf; color: #1b2430; width: max-content }
  h1 { font-size: 28px; margin: 0 0 24px }
  h2 { font-size: 16px; margin: 0 0 8px }
  main { display: grid; gap: 32px 48px; align-items: start }
  .row { display: flex; gap: 12px; align-items: flex-start }
  figure { margin: 0 }
  figcaption { font-size: 12px; color: #3c4752 }
  img { display: block; background: #fff }
  .cut { border-block-end: 4px dashed #8595a5 }
`;

/** Writes a sheet: each story with its name, and its pictures beside each other. */
export async function writeSheet(
  browser: Browser,
  title: string,
  rows: Row[],
  file: `${string}.png`,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 600 });
  const columns = rows.length > ONE_COLUMN ? 2 : 1;
  await page.setContent(
    `<!doctype html><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>
    <main style="grid-template-columns: repeat(${columns}, max-content)">${rows.map(writeRow).join('')}</main>`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const writeRow = ({ name, pictures }: Row): string =>
  `<section><h2>${name}</h2><div class="row">${pictures.map(writeFigure).join('')}</div></section>`;

const writeFigure = ({ look, data, cut }: Picture): string =>
  `<figure><figcaption>${look.width} px, ${look.scheme}</figcaption>
  <img class="${cut ? 'cut' : ''}" width="${look.width * look.scale}" src="data:image/png;base64,${data}" alt=""></figure>`;
