/** The time, in milliseconds since the epoch. */
export type KitClock = () => number;

/** The machine's own. */
export const systemTime: KitClock = Date.now;

/** The time as it is stored: in UTC, to the millisecond. */
export function timestampOf(clock: KitClock): string {
  return new Date(clock()).toISOString();
}
