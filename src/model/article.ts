import type { CompiledText, Statement } from './condition.js';
import type { ArticleWords } from './content-words.js';
import type { Graded } from './evidence.js';
import type { RichText } from './rich-text.js';

/** The figures that there are drawings for. A pack holds what they say; the drawing is code. */
export type FigureId = 'kinetic-chain' | 'studies';

/** One thing that a figure shows: a joint, or what some studies looked for. */
export interface FigurePart extends Partial<Graded> {
  /** Its name in the figure: "Knee". */
  label: string;
  /** What is known of it. */
  text: RichText;
  /** In how many studies it was found, and in how many it was looked for; figures of studies have it. */
  count?: [found: number, of: number];
}

/** A drawing with what it says, in words that are complete without it. */
export interface Figure {
  id: FigureId;
  heading: string;
  caption: RichText;
  /** In the order of the drawing; a kinetic chain is told from the ground up. */
  parts: FigurePart[];
}

/** A headed part of an article: paragraphs, a list, a figure, any of which may be missing. */
export interface ArticleSection {
  /** Names it in addresses; the one with the id `tips` is numbered, and all in it is graded. */
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
