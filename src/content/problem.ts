/** Something that a writer must mend (`error`) or should look at (`warning`). */
export interface Problem {
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  /** The part it is about: `shoes.needs.2.weight`, `tips`. */
  field: string;
  /** What is wrong, and how to mend it. */
  message: string;
}

/** A place in a file. */
export interface Place {
  line: number;
  column: number;
}

/** Collects the problems of one file, so that a writer sees all of them at once. */
export class Problems {
  readonly list: Problem[] = [];

  constructor(private readonly file: string) {}

  error(place: Place, field: string, message: string): void {
    this.#add('error', place, field, message);
  }

  warn(place: Place, field: string, message: string): void {
    this.#add('warning', place, field, message);
  }

  #add(severity: Problem['severity'], { line, column }: Place, field: string, message: string): void {
    this.list.push({ severity, file: this.file, line, column, field, message });
  }
}

/** `content/en/back-pain.md:12:3 tips: message`. */
export const formatProblem = ({ severity, file, line, column, field, message }: Problem): string =>
  `${file}:${line}:${column} ${severity === 'warning' ? 'warning, ' : ''}${field}: ${message}`;
