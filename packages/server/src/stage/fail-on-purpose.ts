import { refuse } from '@reeve/domain';
import { LentBytes } from '@reeve/http';
import type { ArmedFailures } from '../failure/armed-failures.ts';
import { CannotArm } from '../failure/cannot-arm.ts';
import { FailedOnPurpose } from '../failure/failed-on-purpose.ts';
import type { WantedFailure } from '../failure/failure.ts';
import { failureAskedFor } from '../failure/failure-header.ts';
import type { Authorized } from './authorize-call.ts';
import type { Handled } from './handle.ts';
import type { Stage } from './stage.ts';

/** What failing on purpose takes. */
export interface Failing {
  readonly armed: ArmedFailures;
  /** Calls back later. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** How long a caller waits for an answer that never comes, unless they go away before: ten minutes. */
const silenceMs = 600_000;

/**
 * Makes calls fail that are to, before what they ask for is done or after it: then it is done, and only the answer is missing.
 * Raises `FailedOnPurpose`, and `refused by rule` for a header that asks for what there is not.
 */
export function failingOnPurpose(handle: Stage<Authorized, Handled>, failing: Failing): Stage<Authorized, Handled> {
  return {
    name: handle.name,
    does: (given) => {
      const failure = failureOf(given, failing.armed);
      return failure === null ? handle.does(given) : fail(failure, given, handle, failing);
    },
  };
}

function failureOf({ call: { request, operation, tenant } }: Authorized, armed: ArmedFailures): WantedFailure | null {
  try {
    const asked = failureAskedFor(request);
    if (asked !== null) return asked;
  } catch (error) {
    if (error instanceof CannotArm) refuse({ kind: 'refused by rule', message: `x-reeve-fault: ${error.message}` });
    throw error;
  }
  return armed.take({ company: tenant.name, method: request.method, path: operation.path });
}

async function fail(
  failure: WantedFailure,
  given: Authorized,
  handle: Stage<Authorized, Handled>,
  failing: Failing,
): Promise<Handled> {
  const { request } = given.call;
  await delay(failure.delay, (told) => request.onHangUp(told), failing);
  if (failure.kind === 'slow') return handle.does(given);
  if (failure.moment === 'after') discard(await handle.does(given));
  if (failure.kind === 'silence') await delay(silenceMs, (told) => request.onHangUp(told), failing);
  throw new FailedOnPurpose(failure);
}

/** Until the time is over, or the caller goes away. */
function delay(milliseconds: number, onHangUp: (told: () => void) => () => void, { after }: Failing): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const forget = onHangUp(() => {
      cancel();
      resolve();
    });
    const cancel = after(milliseconds, () => {
      forget();
      resolve();
    });
  });
}

function discard({ answer: { body } }: Handled): void {
  if (body instanceof LentBytes) body.giveBack();
}
