import type { Files } from '../files.js';
import type { State } from '../state.js';

/** A piece of code to copy. */
export interface Block {
  /** Where it goes. */
  title: string;
  code: string;
}

/** What is to be copied for one way onto a page. */
export interface Code {
  blocks: readonly Block[];
  /** What must be known besides, a sentence each. */
  notes: readonly string[];
}

export interface CodeInput {
  state: State;
  files: Files;
  /** The title of the chosen guide, for a frame's name. */
  guideTitle?: string;
}

export type Writer = (input: CodeInput) => Code;
