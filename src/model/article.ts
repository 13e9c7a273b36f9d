import type { CompiledText, Statement } from './condition.js';
import type { ArticleWords } from './content-words.js';
import type { Graded } from './evidence.js';
import type { RichText } from './rich-text.js';

/** The figures that can be drawn. A pack holds their words; the drawing itself is code. */
export type FigureId = 'kinetic-chain' | 'studies';

/** One thing that a figure shows: a joint, or what some studies looked for. */
export interface FigurePart extends Partial<Graded> {
  /** Its name in the figure: "Knee". */
  label: string;
  /** What is known of it. */
  text: RichText;
  /** For a figure of studies: in how many studies it was found, and in how many it was looked for. */
  count?: [found: number, of: number];
}

/** A drawing with its words, which say everything that the drawing shows. */
export interface Figure {
  id: FigureId;
  heading: string;
  caption: RichText;
  /** In the order of the drawing; a kinetic chain is told from the ground up. */
  parts: FigurePart[];
}

/** A headed part of an article: paragraphs, a list, a figure, any of which may be missing. */
export interface ArticleSection {
  /** Its anchor in addresses. The list of the section `tips` is numbered, and each of its items has a grade. */
  id: string;
  heading: string;
  paragraphs: RichText[];
  items: Statement[];
  figure?: Figure;
}

/** A compiled article: `dist/cdn/content/<locale>/<id>.json`. */
export interface Article extends CompiledText {
  kind: 'article';
  keyPoints: RichText[];
  sections: ArticleSection[];
  words: ArticleWords;
}
