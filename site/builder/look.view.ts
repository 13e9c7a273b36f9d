/** Theme and tokens, each colour with its contrast in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { THEMES, type Token } from '../../src/styles/tokens.js';
import type { App } from './app.js';
import { checkColours, isHalfSet, type ColourCheck } from './check-tokens.js';
import { sayRatio } from './contrast.js';
import { sayName } from './controls.view.js';
import { elementOf } from './elements.js';
import { segmentedView, wordsView } from './fields.view.js';
import { acceptToken, nameOf, tokensOf } from './tokens.js';
import { typed } from './typed.js';

/** What an element looks like without any theme. */
const DEFAULT = 'plain';

export function lookView(app: App): TemplateResult {
  const { state } = app;
  const { front, further } = tokensOf(elementOf(state.tag).tokens);
  const checks = checkColours(state);
  const theme = THEMES.find(({ name }) => name === (state.theme || DEFAULT));
  const view = (token: Token): TemplateResult =>
    tokenView(
      app,
      token,
      checks.filter((check) => check.token === token),
    );
  const set = further.filter((token) => nameOf(token) in state.tokens).length;
  return html`
    ${segmentedView(
      { id: 'theme', label: 'Theme', hint: theme?.description },
      [DEFAULT, ...THEMES.map(({ name }) => name).filter((name) => name !== DEFAULT)].map(
        (name) => [name === DEFAULT ? '' : name, sayName(name)] as const,
      ),
      state.theme,
      (name) => app.change({ ...state, theme: name }),
    )}
    <div class="tokens" role="group" aria-labelledby="tokens-legend">
      <p class="legend" id="tokens-legend">Colours and corners</p>
      ${front.map(view)}
      ${
        isHalfSet(state)
          ? html`<p class="problem">
              Set ink and paper together: the other half is the page’s, which may be light or dark.
            </p>`
          : nothing
      }
    </div>
    ${
      further.length
        ? html`<details>
            <summary>
              All other tokens
              <span class="count">${set ? `${set} of ${further.length} set` : further.length}</span>
            </summary>
            <div class="tokens">${further.map(view)}</div>
          </details>`
        : nothing
    }
  `;
}

function tokenView(app: App, token: Token, checks: ColourCheck[]): TemplateResult {
  const { state } = app;
  const name = nameOf(token);
  const value = state.tokens[name] ?? '';
  const set = (given: string): void => {
    const { [name]: _, ...others } = state.tokens;
    const text = token.type === 'color' ? given.trim().replace(/^(?=[0-9a-f]{6}$)/i, '#') : given;
    const accepted = acceptToken(token, text);
    app.change({ ...state, tokens: accepted ? { ...others, [name]: accepted } : others });
  };
  const onChange = (event: Event): void => set((event.target as HTMLInputElement).value);
  return html`<div class="token">
    <label for="token-${name}"
      >${sayName(name)} <span class="use">${wordsView(token.description)}</span></label
    >
    ${
      token.type === 'color'
        ? html`<input
            type="color"
            aria-label="${sayName(name)}: pick"
            tabindex="-1"
            .value=${live(value || '#808080')}
            class=${value ? '' : 'unset'}
            @input=${onChange}
          />`
        : nothing
    }
    ${/^hue/.test(name) ? hueView(token, value, set) : nothing}
    <input
      id="token-${name}"
      type="text"
      spellcheck="false"
      autocomplete="off"
      placeholder=${token.type === 'color' ? 'not set' : token.default}
      aria-describedby="contrast-${name}"
      .value=${typed(value)}
      @change=${onChange}
    />
    <div class="contrast" id="contrast-${name}">${checks.map((check) => checkView(check, set))}</div>
  </div>`;
}

/** The hue alone: lightness follows the text colour, so that every hue can be read. */
const hueView = (token: Token, value: string, set: (hue: string) => void): TemplateResult =>
  html`<input
    type="range"
    min="0"
    max="360"
    tabindex="-1"
    aria-label="${sayName(nameOf(token))}: slide"
    .value=${live(value || token.default)}
    @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
  />`;

function checkView(
  { ground, ratio, least, passes, suggestion }: ColourCheck,
  use: (colour: string) => void,
): TemplateResult {
  const needed = least === 3 ? '3 to 1 for graphics' : '4.5 to 1 for text';
  return html`<p class=${passes ? 'passes' : 'fails'}>
    ${sayRatio(ratio)} ${ground.where}: ${passes ? 'passes AA.' : `fails AA, which asks for ${needed}.`}
    ${
      suggestion
        ? html`<button type="button" class="small" @click=${() => use(suggestion)}>Use ${suggestion}</button>`
        : nothing
    }
  </p>`;
}
