/** The chosen element, alive in a host page: a frame of this origin, whose document is written to node by node. */
import { OWN_FOLDER } from './files.js';
import { listAttributes, type State } from './state.js';
import { listDeclarations } from './tokens.js';

/** The frame's height at its own scale, in pixels. */
const HEIGHT = 720;

/** What the element said of itself. */
export type Report =
  { is: 'ready' } | { is: 'failed'; message: string } | { is: 'waiting' } | { is: 'silent' };

/** After so many milliseconds an element that has said nothing may lack an attribute that it needs. */
const SILENCE = 4000;

export interface PreviewOptions {
  /** Address of a ranked list made here, in place of the address that the tag names. */
  list?: string | undefined;
  onReport: (report: Report) => void;
  /** Told how much smaller than life the page is shown. */
  onScale?: (scale: number) => void;
}

/** Keeps a frame showing the latest state. */
export class Preview {
  #frame: HTMLIFrameElement;
  #stage: HTMLElement;
  #options: PreviewOptions = { onReport: () => undefined };
  #state?: State;
  #host = '';
  #silence?: ReturnType<typeof setTimeout>;

  /** @param frame fills `stage`, or is scaled down to its width */
  constructor(frame: HTMLIFrameElement, stage: HTMLElement) {
    this.#frame = frame;
    this.#stage = stage;
    frame.addEventListener('load', () => this.#onLoad());
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  show(state: State, options: PreviewOptions): void {
    this.#state = state;
    this.#options = options;
    this.#fit();
    if (state.host !== this.#host) {
      this.#host = state.host;
      // Not by `src`, which would leave an entry in the history.
      this.#frame.contentWindow!.location.replace(`/builder/hosts/${state.host}/`);
    } else this.#draw();
  }

  #onLoad(): void {
    const { contentDocument } = this.#frame;
    contentDocument?.addEventListener('insole-ready', () => this.#tell({ is: 'ready' }));
    contentDocument?.addEventListener('insole-error', ({ message }) => this.#tell({ is: 'failed', message }));
    this.#draw();
  }

  #tell(report: Report): void {
    clearTimeout(this.#silence);
    if (report.is === 'waiting') this.#silence = setTimeout(() => this.#tell({ is: 'silent' }), SILENCE);
    this.#options.onReport(report);
  }

  #draw(): void {
    const page = this.#frame.contentDocument;
    const place = page?.getElementById('place');
    if (!page || !place || !this.#state) return;
    const { tag, scheme, theme, attributes, words, wordsHref } = this.#state;
    page.documentElement.dataset['scheme'] = scheme;
    page.documentElement.dataset['bsTheme'] = isDark(scheme) ? 'dark' : 'light';
    useTheme(page, theme);
    const wanted = Object.fromEntries(listAttributes(this.#state));
    if (this.#options.list) wanted['src'] = this.#options.list;
    // Words are read once, when an element begins: with others it begins anew.
    const key = JSON.stringify([tag, words, wordsHref, attributes['locale']]);
    let element = place.firstElementChild as HTMLElement | null;
    const isNew = element?.dataset['key'] !== key;
    if (isNew || !element) {
      this.#tell({ is: 'waiting' });
      element = page.createElement(tag);
      element.dataset['key'] = key;
      element.append(...createWords(page, this.#state));
    }
    updateAttributes(element, wanted);
    element.removeAttribute('style');
    for (const [property, value] of listDeclarations(this.#state)) element.style.setProperty(property, value);
    if (isNew) place.replaceChildren(element);
  }

  /** Scales the frame down where the stage is narrower than the page in it. */
  #fit(): void {
    const width = Number(this.#state?.width ?? 640);
    const scale = Math.min(1, this.#stage.clientWidth / width) || 1;
    const { style } = this.#frame;
    style.width = `${width}px`;
    style.height = `${HEIGHT / scale}px`;
    style.transform = scale < 1 ? `scale(${scale})` : '';
    this.#stage.style.height = `${HEIGHT}px`;
    this.#options.onScale?.(scale);
  }
}

const isDark = (scheme: State['scheme']): boolean =>
  scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

function useTheme(page: Document, theme: string): void {
  const href = theme ? `${OWN_FOLDER}themes/${theme}.css` : '';
  const link = page.querySelector<HTMLLinkElement>('link[data-theme]');
  if ((link?.getAttribute('href') ?? '') === href) return;
  link?.remove();
  if (!href) return;
  const added = page.createElement('link');
  Object.assign(added, { rel: 'stylesheet', href });
  added.dataset['theme'] = theme;
  page.head.append(added);
}

function updateAttributes(element: HTMLElement, wanted: Readonly<Record<string, string>>): void {
  for (const { name } of [...element.attributes])
    if (!(name in wanted) && name !== 'style' && !name.startsWith('data-')) element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function createWords(page: Document, { words, wordsHref }: State): HTMLElement[] {
  return Object.entries(words).flatMap(([slot, text]) => {
    if (!text) return [];
    const node = page.createElement(!slot && wordsHref ? 'a' : 'p');
    node.textContent = text;
    if (slot) node.slot = slot;
    else if (wordsHref) node.setAttribute('href', wordsHref);
    return node;
  });
}
