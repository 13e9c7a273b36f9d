/** U+00C0 to U+017F in lower case, without what they carry: each one letter, so that places in the text stay. */
export const PLAIN =
  'aaaaaaaceeeeiiiidnooooo_ouuuuypsaaaaaaaceeeeiiiidnooooo_ouuuuypy' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

/** Text in lower case without accents, of the same length. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : text.replace(/[^\u0130]/g, (sign) => sign.toLowerCase());
  return same.replace(/[\u00c0-\u017f\u2018\u2019]/g, (sign) => PLAIN[sign.charCodeAt(0) - 0xc0] ?? "'");
}
