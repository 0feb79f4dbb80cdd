/** Tells the time. Passed to whatever needs it, so that tests and the sandbox can set it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A date-time as stored and as sent: UTC, whole seconds, `YYYY-MM-DDTHH:MM:SSZ` (evidence: dates/whole-seconds). */
export function toTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
