import contrast from '../../src/styles/themes/contrast.js';
import editorial from '../../src/styles/themes/editorial.js';
import retail from '../../src/styles/themes/retail.js';
import type { ThemeName } from '../../src/styles/tokens.js';

/** The declarations of each theme, `--insole-hue:262;…`; plain has none. */
export const THEMES: Record<ThemeName, string> = {
  plain: '',
  retail: declarations(retail),
  editorial: declarations(editorial),
  contrast: declarations(contrast),
};

/** What a theme's rule sets. */
function declarations(rule: string): string {
  return rule.slice(rule.indexOf('{') + 1, rule.lastIndexOf('}'));
}
