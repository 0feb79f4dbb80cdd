import type { Call } from '../../call/call.ts';
import { faultOf } from '../../fault/fault-of.ts';
import { renderFault } from '../../fault/render.ts';
import type { CallFault } from '../../fault/server-fault.ts';

/** The error of one element of a call that holds several, in the shape of any error. */
export interface Unsettled {
  readonly statusCode: number;
  readonly error: unknown;
}

/** Where an element stands: its path in the body of the call, and that body's text, asked for only to say a place in it. */
interface ElementPlace {
  readonly path: string;
  readonly text: () => string;
}

const nowhere: ElementPlace = { path: '', text: () => '' };

/**
 * Runs one element's work; a refusal becomes that element's error and stops no other. So does what nobody foresaw, which is
 * reported: the elements before it are done, and the caller has to hear of them. `element` says where one that is a body of its own
 * stands within that of the call.
 */
export async function settle<T>(
  { reportBug }: Pick<Call, 'reportBug'>,
  work: () => Promise<T>,
  element: ElementPlace = nowhere,
): Promise<{ readonly value: T } | Unsettled> {
  try {
    return { value: await work() };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) reportBug(error);
    const { status, body } = renderFault(fault === null ? { kind: 'bug' } : within(element, fault), element.text);
    return { statusCode: status, error: JSON.parse(body) };
  }
}

/** A fault of one element says where in the call's body that stands. */
function within({ path: element }: ElementPlace, fault: CallFault): CallFault {
  if (element === '' || (fault.kind !== 'unknown member' && fault.kind !== 'value not converted')) return fault;
  const joint = fault.path === '' || fault.path.startsWith('[') ? '' : '.';
  return { ...fault, path: `${element}${joint}${fault.path}` };
}
