/** Where the messages of a callback go. */
export interface Target {
  /** The callback. */
  readonly id: number;
  readonly url: string;
}

/** The targets that there are; messages for others are discarded. */
export interface Targets {
  /** Those that are known now; raises what reading them raises. */
  current(): Promise<{ readonly byId: ReadonlyMap<number, Target> }>;
  /** Reads them again at the next question. */
  forget(): void;
}

/** What counts as one receiver: scheme, host and port of a URL. A URL that is none is its own. */
export function receiverOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
