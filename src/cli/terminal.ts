/** The outside world of a command, handed in for tests. */
export interface Terminal {
  /** Prints a line of the result to standard output. */
  out: (text: string) => void;
  /** Prints a line for the person at the terminal to standard error. */
  error: (text: string) => void;
  /** Prints text without a line break to standard error. */
  write: (text: string) => void;
  /** True where standard error is a screen, on which a line can be rewritten. */
  isScreen: boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Folder of the compiled guides that come with Insole. */
  contentFolder: string;
}
