/** The builder's form fields: one look and one way to be used for all. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { typed } from './typed.js';

type View = TemplateResult | typeof nothing;

export interface Field {
  /** Unique on the page. */
  id: string;
  label: string;
  hint?: string | undefined;
}

/** `like this` as code. */
export const wordsView = (text: string): unknown[] =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : part));

const hintView = ({ id, hint }: Field): View =>
  hint ? html`<p class="hint" id="${id}-hint">${wordsView(hint)}</p>` : nothing;

const describe = ({ id, hint }: Field): string | typeof nothing => (hint ? `${id}-hint` : nothing);

/** One of a few, side by side. */
export function segmentedView<T extends string>(
  { id, label, hint }: Field,
  options: readonly (readonly [value: T, label: string])[],
  value: string,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segmented" aria-describedby=${describe({ id, label, hint })}>
    <legend>${label}</legend>
    <div class="segments">
      ${options.map(
        ([option, text]) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              value=${option}
              .checked=${live(option === value)}
              @change=${() => onChange(option)}
            /><span>${text}</span>
          </label>`,
      )}
    </div>
    ${hintView({ id, label, hint })}
  </fieldset>`;
}

/** One of many. */
export function selectView(
  field: Field,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      aria-describedby=${describe(field)}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
    ${hintView(field)}
  </div>`;
}

/** On or off. */
export function switchView(field: Field, on: boolean, onChange: (on: boolean) => void): TemplateResult {
  return html`<div class="field">
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-describedby=${describe(field)}
        .checked=${live(on)}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      /><span>${field.label}</span>
    </label>
    ${hintView(field)}
  </div>`;
}

export interface TextField extends Field {
  placeholder?: string | undefined;
  /** Why what was typed is not taken. */
  problem?: string | undefined;
  type?: 'text' | 'url' | 'number';
  min?: number | undefined;
  max?: number | undefined;
}

/** Words, an address or a number; told of when they are changed and left. */
export function textView(field: TextField, value: string, onChange: (value: string) => void): TemplateResult {
  const { id, label, placeholder, problem, type = 'text', min, max } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
      step=${type === 'number' ? 'any' : nothing}
      placeholder=${placeholder ?? nothing}
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${describe(field)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-errormessage=${problem ? `${id}-problem` : nothing}
      .value=${typed(value)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
    />
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing} ${hintView(field)}
  </div>`;
}

/** Words of several lines. */
export function areaView(field: TextField, value: string, onChange: (value: string) => void): TemplateResult {
  const { id, label, problem } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="4"
      spellcheck="false"
      aria-describedby=${describe(field)}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${typed(value)}
      @change=${(event: Event) => onChange((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing} ${hintView(field)}
  </div>`;
}
