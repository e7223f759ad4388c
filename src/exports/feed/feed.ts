/** A feed as its formats write it: dates are days, addresses are whole, texts are plain. Nothing in it is of a clock. */

export interface FeedEntry {
  /** Its address, which also is what tells it from all others for good. */
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** `2016-07-15`: the day on which it happened, or was learned. */
  readonly day: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that says the same and more. */
  readonly home: string;
  /** Where the feed itself stands, in this format. */
  readonly self: string;
  readonly author: string;
  /** The day of its latest entry. */
  readonly day: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A day as RFC 3339 wants it: its first moment, in UTC. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;
