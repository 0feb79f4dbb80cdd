import type { Call } from '../../call/call.ts';
import { faultOf } from '../../fault/fault-of.ts';
import { renderFault } from '../../fault/render.ts';

/** The error of one element of a call that holds several, in the shape of any error. */
export interface Unsettled {
  readonly statusCode: number;
  readonly error: unknown;
}

/**
 * Runs one element's work; a refusal becomes that element's error and stops no other. So does what nobody foresaw, which is
 * reported: the elements before it are done, and the caller has to hear of them.
 */
export async function settle<T>(
  { reportBug }: Pick<Call, 'reportBug'>,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | Unsettled> {
  try {
    return { value: await work() };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) reportBug(error);
    const { status, body } = renderFault(fault ?? { kind: 'bug' }, () => '');
    return { statusCode: status, error: JSON.parse(body) };
  }
}
