/** Where the messages of a callback go. */
export interface Destination {
  /** The callback. */
  readonly id: number;
  readonly url: string;
}

/** The destinations that there are; messages for others are discarded. */
export interface Destinations {
  /** Those that are known now; raises what reading them raises. */
  current(): Promise<{ readonly byId: ReadonlyMap<number, Destination> }>;
  /** Reads them again at the next question. */
  forget(): void;
}

/** What counts as one receiver: scheme, host and port of a URL. A URL that is none is its own. */
export function receiverOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
