/** The form: element, content, look, words, and every other attribute. */
import { html, nothing, type TemplateResult } from 'lit';
import { acceptText, isAddress } from './accept.js';
import type { App } from './app.js';
import { controlView } from './controls.view.js';
import { ELEMENTS, elementOf, type Attribute } from './elements.js';
import { feedView } from './feed.view.js';
import { selectView, textView } from './fields.view.js';
import { lookView } from './look.view.js';
import { changeElement, START } from './state.js';

/** Kinds of attributes that stand in front; and names, beside what an element begins with. */
const FRONT_KINDS = ['guide', 'article', 'messages'];
const FRONT_NAMES = ['layout'];
/** Shown elsewhere in the form. */
const PLACED = ['locale'];

const SLOT_LABELS: Readonly<Record<string, string>> = {
  '': 'Shown until it is ready, and without scripts',
  pitch: 'Your own words above the list',
  heading: 'Heading of your own',
};

export function settingsView(app: App): TemplateResult {
  const { state } = app;
  const element = elementOf(state.tag);
  const isFed = state.tag === 'product-recommend';
  const start = Object.keys(changeElement(START, state.tag).attributes);
  const isFront = ({ name, control }: Attribute): boolean =>
    FRONT_KINDS.includes(control.kind) || FRONT_NAMES.includes(name) || start.includes(name);
  const shown = element.attributes.filter(({ name }) => !PLACED.includes(name) && !(isFed && name === 'src'));
  const front = shown.filter(isFront);
  const further = shown.filter((attribute) => !isFront(attribute));
  const set = further.filter(({ name }) => name in state.attributes).length;
  return html`
    <section aria-labelledby="element-heading">
      <h2 id="element-heading">Element</h2>
      ${selectView(
        { id: 'element', label: 'Which one', hint: element.summary },
        ELEMENTS.map(({ tag }) => [tag, tag] as const),
        state.tag,
        (tag) => app.change(changeElement(state, tag)),
      )}
      ${front.map((attribute) => controlView(app, attribute))}
    </section>
    ${isFed ? feedView(app) : nothing}
    <section aria-labelledby="look-heading">
      <h2 id="look-heading">Look</h2>
      ${lookView(app)}
    </section>
    <section aria-labelledby="words-heading">
      <h2 id="words-heading">Language and words</h2>
      ${element.attributes.filter(({ name }) => name === 'locale').map((each) => controlView(app, each))}
      ${element.slots.map((slot) => wordsField(app, slot))}
    </section>
    ${
      further.length
        ? html`<details class="further">
            <summary>
              <h2>All other attributes</h2>
              <span class="count">${set ? `${set} of ${further.length} set` : further.length}</span>
            </summary>
            ${further.map((attribute) => controlView(app, attribute))}
          </details>`
        : nothing
    }
  `;
}

function wordsField(app: App, slot: string): TemplateResult {
  const { state } = app;
  const set = (given: string): void => {
    const text = acceptText(given) ?? '';
    app.change({ ...state, words: { ...state.words, [slot]: text } });
  };
  return html`${textView(
    { id: `words-${slot || 'fallback'}`, label: SLOT_LABELS[slot] ?? slot },
    state.words[slot] ?? '',
    set,
  )}
  ${
    slot || !state.words['']
      ? nothing
      : textView(
          {
            id: 'words-href',
            label: 'Where those words lead',
            type: 'url',
            hint: 'Empty: they are no link.',
          },
          state.wordsHref,
          (href) => app.change({ ...state, wordsHref: isAddress(href) ? href : '' }),
        )
  }`;
}
