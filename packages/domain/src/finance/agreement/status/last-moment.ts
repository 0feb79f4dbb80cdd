/** The last moment of the day of a stored moment. */
export function lastMomentOf(moment: string): string {
  return `${moment.slice(0, 10)}T23:59:59Z`;
}

/** The moment before a stored one: a second earlier. */
export function momentBefore(moment: string): string {
  return `${new Date(Date.parse(moment) - 1000).toISOString().slice(0, 19)}Z`;
}
