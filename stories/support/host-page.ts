import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import wordpress from '../../site/builder/hosts/wordpress.css?url';
import type { StageGlobals } from './toolbar.js';

const HOSTS: Partial<Record<StageGlobals['host'], string>> = { bootstrap, wordpress };

let sheet: HTMLLinkElement | undefined;

/** Gives the page the style sheet of a host, and takes that of another away. */
export function dressPage(host: StageGlobals['host']): void {
  const href = HOSTS[host];
  if (sheet?.getAttribute('href') === href) return;
  sheet?.remove();
  sheet = undefined;
  if (!href) return;
  sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.prepend(sheet);
}

/** Resolves when the style sheet is there, so that a picture or a check sees it. */
export const whenDressed = (): Promise<unknown> =>
  !sheet || sheet.sheet
    ? Promise.resolve()
    : new Promise((done) => {
        sheet!.addEventListener('load', done);
        sheet!.addEventListener('error', done);
      });
