/** Where something stands in a file: both count from 1. */
export interface Place {
  line: number;
  column?: number;
}

/** Something that a writer must mend (`error`), or should look at (`warning`). */
export interface Problem extends Place {
  file: string;
  /** The part it is about: `shoes.needs[2].weight`, `tips`. */
  field: string;
  severity: 'error' | 'warning';
  /** What is wrong, and how to mend it. */
  message: string;
}

export const START: Place = { line: 1, column: 1 };

/** Collects the problems of one file, so that a writer sees all of them at once. */
export class Report {
  readonly problems: Problem[] = [];

  constructor(readonly file: string) {}

  error(place: Place, field: string, message: string): void {
    this.#add('error', place, field, message);
  }

  warn(place: Place, field: string, message: string): void {
    this.#add('warning', place, field, message);
  }

  get failed(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  #add(severity: Problem['severity'], { line, column }: Place, field: string, message: string): void {
    this.problems.push({ file: this.file, line, ...(column && { column }), field, severity, message });
  }
}

/** `content/en/back-pain.md:12:3 tips: message`, of which terminals and editors make a link. */
export function formatProblem({ file, line, column, field, severity, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place} ${severity === 'warning' ? 'warning: ' : ''}${field}: ${message}`;
}
