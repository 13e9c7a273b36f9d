import type { Source } from '../model/evidence.js';
import type { Place, Problems } from './problem.js';

/** Numbers the sources of one guide in the order in which a reader meets them. */
export class Citations {
  readonly cited: Source[] = [];

  constructor(
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly problems: Problems,
  ) {}

  /** The 1-based numbers of sources; an id that is not there is a problem, and left out. */
  number(ids: readonly string[], place: Place, field: string): number[] {
    return ids.flatMap((id) => {
      const source = this.sources.get(id);
      if (!source) {
        this.problems.error(
          place,
          field,
          `"${id}" is no source: add it to content/sources.json, or mend the id.`,
        );
        return [];
      }
      if (!this.cited.includes(source)) this.cited.push(source);
      return [this.cited.indexOf(source) + 1];
    });
  }
}
