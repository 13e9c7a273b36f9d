/** What a share tells, now and then and at its end. */
export interface ShareNews {
  /** The family at work. */
  family: string;
  /** Feeds that were read, of all families. */
  feeds: number;
  passed: number;
  problems: string[];
}

/** How often it tells, in feeds. */
export const NEWS = 100;
