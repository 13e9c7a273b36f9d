/** Elements as HTML, in Node: `insole/ssr`. */
export { RenderError } from './draw.js';
export { getStyles, RENDERABLE, renderElement, type Rendered, type RenderOptions } from './render-element.js';
