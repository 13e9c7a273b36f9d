/** A setting that cannot be read. Half a schedule would promise wrong dates, so nothing is promised with one. */
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
