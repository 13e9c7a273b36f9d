/**
 * How good the evidence behind a statement is.
 *
 * `S` strong · `M` moderate · `L` limited · `L*` consensus or mechanism only, no trial in this
 * condition · `C` conflicting · `A` recommended against by a guideline.
 */
export type Grade = 'S' | 'M' | 'L' | 'L*' | 'C' | 'A';

export const GRADES: readonly Grade[] = ['S', 'M', 'L', 'L*', 'C', 'A'];

export type SourceKind = 'guideline' | 'systematic-review' | 'rct' | 'reference' | 'editorial';

/** A published source, as a reader sees it in the list at the end of a guide. */
export interface Source {
  id: string;
  title: string;
  /** Who says so, short enough for a grade: "NICE (UK)", "Hayden et al." */
  by: string;
  /** Publisher or journal. */
  in: string;
  year?: number;
  /** http(s) address; a DOI is written as its resolver address. */
  url?: string;
  kind: SourceKind;
}

/**
 * A grade with who gives it. `sources` and `against` are 1-based numbers into the list of sources
 * of the pack, the numbers that a reader sees; `against` holds the sources that disagree.
 */
export interface Graded {
  grade: Grade;
  sources: number[];
  against?: number[];
}
