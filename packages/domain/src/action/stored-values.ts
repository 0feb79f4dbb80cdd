import type { Json } from '@reeve/store';

/** A stored number, or null. */
export function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** The instant of a stored date or date-time, in milliseconds since the epoch, or null. */
export function instantOf(value: Json | undefined): number | null {
  return typeof value === 'string' ? Date.parse(value) : null;
}
