/** Theme and colours, each with its contrast in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isColour } from './accept.js';
import type { App } from './app.js';
import { checkColours, isHalfSet, type ColourCheck } from './check-colours.js';
import { PAGE_COLOURS, rolesOf, type Role } from './colours.js';
import { sayRatio } from './contrast.js';
import { elementOf } from './elements.js';
import { segmentedView } from './fields.view.js';
import { listThemes } from './files.js';

const GROUNDS: Readonly<Record<ColourCheck['ground'], string>> = {
  surface: 'on your surface',
  light: 'on a light page',
  dark: 'on a dark page',
};

export function lookView(app: App): TemplateResult {
  const { state, files } = app;
  const themes = listThemes(files);
  const checks = checkColours(state);
  return html`
    ${
      themes.length
        ? segmentedView(
            { id: 'theme', label: 'Theme' },
            [['', 'None'], ...themes.map((name) => [name, capitalize(name)] as const)],
            state.theme,
            (theme) => app.change({ ...state, theme }),
          )
        : nothing
    }
    <div class="colours" role="group" aria-labelledby="colours-legend">
      <p class="legend" id="colours-legend">Colours</p>
      <p class="hint">What is not set is the page’s own, or mixed from it.</p>
      ${rolesOf(elementOf(state.tag).tokens).map((role) =>
        colourView(
          app,
          role,
          checks.filter((check) => check.role === role),
        ),
      )}
      ${
        isHalfSet(state)
          ? html`<p class="problem">
              Set text and surface together: the other half is the page’s, which may be light or dark.
            </p>`
          : nothing
      }
    </div>
  `;
}

function colourView(app: App, { role, label, property, use }: Role, checks: ColourCheck[]): TemplateResult {
  const { state } = app;
  const colour = state.colours[role] ?? '';
  const set = (given: string): void => {
    const { [role]: _, ...others } = state.colours;
    const hex = given.trim().replace(/^(?=[0-9a-f]{6}$)/i, '#');
    app.change({
      ...state,
      colours: isColour(hex) ? { ...state.colours, [role]: hex.toLowerCase() } : others,
    });
  };
  const onChange = (event: Event): void => set((event.target as HTMLInputElement).value);
  return html`<div class="colour">
    <label for="colour-${role}">${label} <span class="use">${use}</span></label>
    <input
      type="color"
      aria-label="${label}: pick"
      tabindex="-1"
      .value=${live(colour || pageColour(role))}
      class=${colour ? '' : 'unset'}
      @input=${onChange}
    />
    <input
      id="colour-${role}"
      type="text"
      spellcheck="false"
      autocomplete="off"
      maxlength="7"
      placeholder="not set"
      title=${property}
      aria-describedby="contrast-${role}"
      .value=${live(colour)}
      @change=${onChange}
    />
    <div class="contrast" id="contrast-${role}">${checks.map((check) => checkView(check, set))}</div>
  </div>`;
}

function checkView({ role, ground, ratio, passes, suggestion }: ColourCheck, use: (colour: string) => void) {
  const needed = role.least === 3 ? '3 to 1 for graphics' : '4.5 to 1 for text';
  return html`<p class=${passes ? 'passes' : 'fails'}>
    ${sayRatio(ratio)} ${GROUNDS[ground]}:
    ${passes ? 'passes AA.' : html`fails AA, which asks for ${needed}.`}
    ${
      suggestion
        ? html`<button type="button" class="small" @click=${() => use(suggestion)}>Use ${suggestion}</button>`
        : nothing
    }
  </p>`;
}

const pageColour = (role: string): string =>
  (PAGE_COLOURS.light as Readonly<Record<string, string>>)[role] ?? '#808080';

const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
