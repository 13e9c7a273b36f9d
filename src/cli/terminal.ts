/** The world outside a command. */
export interface Terminal {
  /** A line of what was asked for, to standard output. */
  out: (text: string) => void;
  /** A line for whoever watches, to standard error. */
  error: (text: string) => void;
  /** Text without a line's end, to standard error. */
  write: (text: string) => void;
  /** Whether standard error is a screen, where a line can be renewed. */
  isScreen: boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Folder of the compiled guides that come with Insole. */
  contentFolder: string;
}
