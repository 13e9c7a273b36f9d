/** Contrast as WCAG 2.2 counts it, of what the browser has drawn. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any colour that CSS can say, in sRGB: 0 to 255, and 0 to 1 for what shows through. */
export function readColour(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

const over = (top: Colour, ground: Colour): Colour => {
  const mix = (index: 0 | 1 | 2): number => top[index] * top[3] + ground[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

const luminance = ([red, green, blue]: Colour): number => {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** 1 to 21. A colour that lets its ground through is mixed with it. */
export function contrast(top: Colour, ground: Colour): number {
  const [a, b] = [luminance(over(top, ground)), luminance(ground)].sort((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What is behind an element's words: its own ground and those around it, down to one that hides the rest. */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const colour = readColour(getComputedStyle(node).backgroundColor);
    layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), [255, 255, 255, 1] as Colour);
}

/** How much an element and those around it let through. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = parentOf(node))
    opacity *= Number(getComputedStyle(node).opacity);
  return opacity;
}

/** The contrast of a colour, as computed, with what is behind an element. */
export function contrastOn(element: Element, colour: string, ground = groundOf(element)): number {
  const [red, green, blue, alpha] = readColour(colour);
  return contrast([red, green, blue, alpha * opacityOf(element)], ground);
}
