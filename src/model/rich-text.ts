/**
 * Text with a little structure, never markup: what a compiled guide is made of.
 *
 * A string is plain text. `cite` holds 1-based numbers into the pack's sources.
 */
export type Inline =
  string | { strong: string } | { em: string } | { text: string; href: string } | { cite: number[] };

export type RichText = Inline[];
