import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import wordpress from './host-wordpress.css?url';
import { THEME_FILES } from './theme-files.js';
import type { StageGlobals } from './toolbar.js';

const HOSTS: Partial<Record<StageGlobals['host'], string>> = { bootstrap, wordpress };

/** Links of this module's making, by what they are for. */
const links = new Map<string, HTMLLinkElement>();

/** Gives the page the style sheets of a host and of a theme, and takes those of others away. */
export function dressPage({ theme, host }: Pick<StageGlobals, 'theme' | 'host'>): void {
  link('host', HOSTS[host]);
  link('theme', THEME_FILES[theme]);
}

/** Resolves when the style sheets are there, so that a picture or a check sees them. */
export async function whenDressed(): Promise<void> {
  for (const element of links.values()) if (!element.sheet) await whenLoaded(element);
}

const whenLoaded = (element: HTMLLinkElement): Promise<unknown> =>
  new Promise((done) => {
    element.addEventListener('load', done);
    element.addEventListener('error', done);
  });

function link(name: string, href: string | undefined): void {
  const present = links.get(name);
  if (present?.getAttribute('href') === href) return;
  present?.remove();
  links.delete(name);
  if (!href) return;
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = href;
  document.head.append(element);
  links.set(name, element);
}
