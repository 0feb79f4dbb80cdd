import type { CallRecorder } from './call-recorder.ts';
import type { KeptCall } from './recorded-call.ts';
import type { Capsule, CapsuleCall } from './recording.ts';

/** The capsule of a call cannot be made. */
export class NoCapsule extends Error {
  override readonly name = 'NoCapsule';
}

/** What the demo of the server was made by. */
export interface DemoOrigin {
  readonly seed: number;
  readonly now: string;
}

/** The capsule of a call. Raises `NoCapsule`, with the reason, where it cannot be made. */
export function capsuleOf(call: KeptCall, recorder: CallRecorder, { seed, now }: DemoOrigin): Capsule {
  const base = recorder.baseOf(call.company);
  if (base === null || call.id <= base.after)
    throw new NoCapsule(
      'What the company was before is not known: begin its recording ("reeve record", or a POST to /_reeve/recorder), and call again.',
    );
  if (base.isBroken) throw new NoCapsule('Calls that came before had to go for others: begin the recording anew.');
  const earlier = recorder.calls(call.company).filter(({ id }) => id > base.after && id < call.id);
  return {
    reeve: 'capsule',
    format: 1,
    company: call.company,
    seed,
    now,
    state: base.packed.toString('base64'),
    before: earlier.filter(changedSomething).map(toCapsuleCall),
    call: toCapsuleCall(call),
    answer: { status: call.status, body: call.responseBody },
    tookMs: call.tookMs,
  };
}

function changedSomething({ changes, moreChanges }: KeptCall): boolean {
  return changes.length + moreChanges > 0;
}

/** Calls as they are sent again; those that were not kept whole are left out. */
export function wholeCalls(calls: readonly KeptCall[]): readonly CapsuleCall[] {
  return calls.filter(({ isWhole, memberId }) => isWhole && memberId !== null).map(toCapsuleCall);
}

/** Any GUID will do for a client's. */
const anyClient = { clientid: '00000000-0000-4000-8000-000000000000' };

function toCapsuleCall({
  id,
  method,
  url,
  requestBody,
  requestHeaders,
  memberId,
  clock,
  isWhole,
}: KeptCall): CapsuleCall {
  if (!isWhole || memberId === null)
    throw new NoCapsule(
      `Call ${id}, ${method} ${url}, was not kept whole: it is long, a form, has a secret, or nobody made it.`,
    );
  return { method, url, requestBody, requestHeaders: { ...requestHeaders, ...anyClient }, memberId, clock };
}
