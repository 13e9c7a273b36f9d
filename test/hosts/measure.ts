/** What one widget looks like on a page. */
export interface Look {
  /** Its words, without white space around them. */
  text: string;
  visible: boolean;
  /** `selector: width x height`, in px, of every node with a part. */
  boxes: { name: string; width: number; height: number }[];
  /** The lowest contrast ratio of its words against what is behind them, and those words. */
  contrast: { ratio: number; words: string };
  /** True where what has the keyboard's focus shows it. */
  focusRing: boolean;
  /** What came of its first control: empty where it did what it is for. */
  problem: string;
}

/** What a widget inherits from its host; a bare page with the same shows the same. */
export interface Inherited {
  style: string;
  width: number;
}

/**
 * Looks at the widgets of a page. It is sent to the page as text, so it names nothing outside itself.
 *
 * @param within the host of the shadow root that they are in; empty for the document
 * @param places a selector of each, by tag
 */
export async function measure(
  within: string,
  places: Record<string, string>,
): Promise<{
  looks: Record<string, Look>;
  inherited: Inherited;
  overflow: boolean;
}> {
  const root: ParentNode = within ? document.querySelector(within)!.shadowRoot! : document;
  const stage = root.querySelector<HTMLElement>('.insole-stage')!;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  type Colour = [number, number, number, number];
  const readColour = (text: string): Colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!, a! / 255];
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (index: 0 | 1 | 2): number => top[index] * top[3] + ground[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (colour: Colour): number => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const parentOf = (node: Element): Element | null =>
    node.assignedSlot ??
    node.parentElement ??
    (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);
  const groundOf = (element: Element): Colour => {
    const layers: Colour[] = [];
    for (let node: Element | null = element; node; node = parentOf(node)) {
      const colour = readColour(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    // Behind all there is the page's own ground, white or, where it says so, dark.
    const page = readColour('Canvas');
    return layers.reverse().reduce((ground, layer) => over(layer, ground), page);
  };
  const contrastOf = (element: Element): number => {
    const ground = groundOf(element);
    const [a, b] = [over(readColour(getComputedStyle(element).color), ground), ground].map(luminance);
    return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
  };
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 0;
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  /** Does what a reader would do with a control, and says what did not come of it. */
  const use = async (control: HTMLElement, shadow: ShadowRoot): Promise<string> => {
    const fold = control.closest('details');
    const before = shadow.textContent;
    if (control.localName === 'summary' && fold) {
      const was = fold.open;
      control.click();
      return fold.open === was ? 'the fold does not open' : '';
    }
    if (control instanceof HTMLAnchorElement) {
      let reached = false;
      window.addEventListener(
        'click',
        (event) => {
          reached = event.composedPath().includes(control);
          event.preventDefault();
        },
        { once: true },
      );
      control.click();
      if (!reached) return 'the click on its link does not arrive';
      return /^https?:$/.test(control.protocol) || control.getAttribute('href')?.startsWith('#')
        ? ''
        : `its link leads to ${control.href}`;
    }
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
      control.value = 'Words';
      return control.value === 'Words' ? '' : 'its field takes no words';
    }
    control.click();
    // What a click changes is drawn in the frame after it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return control.matches('[aria-pressed], [aria-expanded], select') ||
      shadow.textContent !== before ||
      !control.isConnected
      ? ''
      : 'its button does nothing';
  };

  const looks: Record<string, Look> = {};
  for (const [tag, place] of Object.entries(places)) {
    const shadow = root.querySelector(place)!.shadowRoot!;
    const nodes = [...shadow.querySelectorAll('*')].filter(isVisible);
    const worded = nodes.filter(hasWords);
    let contrast = { ratio: 21, words: '' };
    for (const node of worded) {
      const ratio = contrastOf(node);
      if (ratio < contrast.ratio) contrast = { ratio, words: node.textContent.trim().slice(0, 40) };
    }
    const boxes = nodes
      .filter((node) => node.hasAttribute('part') || node.matches('img, svg, button, input, textarea'))
      .map((node, index) => {
        const { width, height } = node.getBoundingClientRect();
        return { name: `${index} ${node.localName}[${node.getAttribute('part') ?? ''}]`, width, height };
      });
    const text = worded.map((node) => node.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
    const controls = nodes.filter((node): node is HTMLElement =>
      node.matches('a[href], button:not([disabled]), summary, textarea, input:not([type=hidden])'),
    );
    const [first] = controls;
    let focusRing = !first;
    if (first) {
      first.focus({ focusVisible: true });
      // On a card's link the ring is drawn by what stretches the link over the card.
      focusRing = [null, '::after'].some((pseudo) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(first, pseudo);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      });
    }
    looks[tag] = {
      text,
      visible: nodes.length > 0,
      boxes,
      contrast,
      focusRing,
      problem: first ? await use(first, shadow) : '',
    };
  }

  const INHERITED = [
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-variant',
    'font-stretch',
    'font-feature-settings',
    'font-kerning',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-rendering',
    'tab-size',
    'direction',
    'text-size-adjust',
    '-webkit-font-smoothing',
  ];
  const style = getComputedStyle(stage);
  return {
    looks,
    inherited: {
      style: INHERITED.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '),
      width: stage.getBoundingClientRect().width,
    },
    overflow: document.documentElement.scrollWidth > window.innerWidth + 1,
  };
}
