/** Thrown for an attribute that cannot be read. A schedule without it would promise wrong dates, so nothing is promised. */
export class ScheduleError extends Error {
  constructor(
    /** Name of the attribute. */
    readonly attribute: string,
    /** What stands in it. */
    readonly text: string,
  ) {
    super();
  }
}
