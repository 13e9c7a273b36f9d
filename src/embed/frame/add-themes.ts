const SCHEMES = ['light', 'dark'];

/**
 * Links the themes that an address names beside a scheme: `theme=retail dark`.
 *
 * @param base address of the folder that has `themes/`, or of a file in it
 */
export function addThemes(words = '', base: string): void {
  for (const theme of words.split(/[\s,]+/)) {
    if (!/^[a-z]+$/.test(theme) || SCHEMES.includes(theme)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`themes/${theme}.css`, base).href;
    document.head.append(link);
  }
}
