import type { Channel } from '../state.js';
import { writeCms } from './cms.js';
import type { Code, CodeInput, Writer } from './code.js';
import { writeHtml } from './html.js';
import { writeIframe } from './iframe.js';
import { writeReact } from './react.js';
import { writeShopify } from './shopify.js';
import { writeStatic } from './static.js';
import { writeVue } from './vue.js';
import { writeWordPress } from './wordpress.js';

const WRITERS: Readonly<Record<Channel, { label: string; write: Writer }>> = {
  html: { label: 'HTML', write: writeHtml },
  cms: { label: 'Filtered CMS', write: writeCms },
  iframe: { label: 'Frame', write: writeIframe },
  react: { label: 'React', write: writeReact },
  vue: { label: 'Vue', write: writeVue },
  wordpress: { label: 'WordPress', write: writeWordPress },
  shopify: { label: 'Shopify', write: writeShopify },
  static: { label: 'No script', write: writeStatic },
};

export const labelOf = (channel: Channel): string => WRITERS[channel].label;

/** The code for the channel that is chosen. */
export const writeCode = (input: CodeInput): Code => WRITERS[input.state.channel].write(input);
