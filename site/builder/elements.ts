/** What there is to choose from: the elements and their attributes, as custom-elements.json describes them. */
import manifest from '../../custom-elements.json' with { type: 'json' };
import { TAGS } from '../../src/elements/tags.js';

/** How an attribute is set. */
export type Control =
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'switch' }
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'guide' | 'guides' | 'article' | 'locale' | 'address' | 'messages' | 'text' };

export interface Attribute {
  name: string;
  description: string;
  control: Control;
  /** What the element takes without it; absent where that depends on the page. */
  default?: string;
}

export interface Element {
  tag: string;
  summary: string;
  attributes: readonly Attribute[];
  /** Names of slots that take words; '' for what stands in the tag until the element is ready. */
  slots: readonly string[];
  /** Custom properties that it takes. */
  tokens: readonly string[];
}

/** One declaration of the manifest, as far as it is read here. */
interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: { name: string; description?: string; default?: string; type?: { text: string } }[];
  slots?: { name: string }[];
  cssProperties?: { name: string }[];
}

/** It shows nothing by itself. */
const NOT_BUILT = ['insole-config'];

/** Slots for a few words. The others take the host's own pictures and forms. */
const WORD_SLOTS = ['', 'pitch', 'heading'];

const SPECIAL: Readonly<Record<string, Control>> = {
  condition: { kind: 'guide' },
  conditions: { kind: 'guides' },
  article: { kind: 'article' },
  locale: { kind: 'locale' },
  messages: { kind: 'messages' },
};

/** Chooses the control of an attribute by its type and, for addresses and ranges, by what is said of it. */
export function chooseControl(name: string, type: string, description: string): Control {
  const special = SPECIAL[name];
  if (special) return special;
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option!);
  if (options.length) return { kind: 'choice', options };
  if (type === 'boolean') return { kind: 'switch' };
  // What may be either is text in a form, as in the attribute.
  if (/\bnumber\b/.test(type) && !/\bstring\b/.test(type)) {
    const [, min, max] = /\b(\d+) to (\d+)\b/.exec(description) ?? [];
    return { kind: 'number', ...(max && { min: Number(min), max: Number(max) }) };
  }
  return { kind: /^Address\b/.test(description) ? 'address' : 'text' };
}

/** A default that is written out; the name of a constant says nothing here. */
const readDefault = (text = ''): string | undefined =>
  /^'(.*)'$/.exec(text)?.[1] ?? (/^\d+$/.test(text) ? text : undefined);

function readElement({ tagName, summary, attributes, slots, cssProperties }: Declaration): Element {
  return {
    tag: tagName!,
    summary: summary ?? '',
    attributes: (attributes ?? []).map(({ name, description = '', type, default: text }) => {
      const fallback = readDefault(text);
      return {
        name,
        description,
        control: chooseControl(name, type?.text.replace(/ \| undefined$/, '') ?? '', description),
        ...(fallback !== undefined && { default: fallback }),
      };
    }),
    slots: (slots ?? []).map(({ name }) => name).filter((name) => WORD_SLOTS.includes(name)),
    tokens: (cssProperties ?? []).map(({ name }) => name),
  };
}

const declared = manifest.modules.flatMap(({ declarations }) => declarations as Declaration[]);

/** Every element that shows something, in the order of the gallery. */
export const ELEMENTS: readonly Element[] = TAGS.filter((tag) => !NOT_BUILT.includes(tag)).flatMap((tag) => {
  const found = declared.find(({ tagName }) => tagName === tag);
  return found ? readElement(found) : [];
});

/** The element of a tag that is known to be one. */
export const elementOf = (tag: string): Element => ELEMENTS.find((element) => element.tag === tag)!;
