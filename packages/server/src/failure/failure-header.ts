import type { HttpRequest } from '@reeve/http';
import { CannotArm } from './cannot-arm.ts';
import type { WantedFailure } from './failure.ts';
import { isOfCallbacks } from './failure-kinds.ts';
import { readFailures } from './read-failure.ts';

/**
 * The failure that a call asks for itself: `x-reeve-fault: kind=cut; moment=after`, with the names that arming takes; null without the
 * header. Raises `CannotArm`.
 */
export function failureAskedFor({ headers }: HttpRequest): WantedFailure | null {
  const header = headers['x-reeve-fault'];
  if (typeof header !== 'string') return null;
  const pairs = header.split(';').map((pair) => pair.split('=').map((word) => word.trim()));
  const given = pairs.map(([name = '', value = '']) => [name, /^\d+(\.\d+)?$/.test(value) ? Number(value) : value]);
  const wanted = readFailures(Object.fromEntries(given))[0] ?? null;
  if (wanted !== null && isOfCallbacks(wanted.kind))
    throw new CannotArm('A call cannot ask it for callbacks: they are sent later. Arm it.');
  return wanted;
}
