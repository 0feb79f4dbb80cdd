import { faultOf } from '../../fault/fault-of.ts';
import { renderFault } from '../../fault/render.ts';

/** The error of one element of a call that holds several, in the shape of any error. */
export interface Unsettled {
  readonly statusCode: number;
  readonly error: unknown;
}

/** Runs one element's work; a refusal becomes that element's error and stops no other. What nobody foresaw is passed on. */
export async function settle<T>(work: () => Promise<T>): Promise<{ readonly value: T } | Unsettled> {
  try {
    return { value: await work() };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    const { status, body } = renderFault(fault, '');
    return { statusCode: status, error: JSON.parse(body) };
  }
}
