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
  /** The publisher or the journal. */
  in: string;
  year?: number;
  /** http(s) address; a DOI is written as its resolver address. */
  url?: string;
  kind: SourceKind;
}

/**
 * A grade with its sources. `sources` and `against` hold 1-based positions in the pack's list of sources, the numbers
 * that a reader sees; `against` are the sources that disagree.
 */
export interface Graded {
  grade: Grade;
  sources: number[];
  against?: number[];
}
