import type { CallRecorder } from './call-recorder.ts';
import type { ComparedAnswer } from './compare-answers.ts';
import type { KeptCall } from './recorded-call.ts';
import type { RepeatedCall } from './repeat-call.ts';

/** A call of a capsule, with the company's time when it began. */
export interface CapsuleCall extends RepeatedCall {
  readonly clock: string;
}

/**
 * A call with everything that its answer followed from: whoever has the file sees the same. It has no secret: keys, passwords and tokens are
 * left out of the state, and calls in which there was one make no capsule.
 */
export interface Capsule {
  readonly reeve: 'capsule';
  readonly format: 1;
  readonly company: string;
  /** What the company's demo, if it has one, was drawn by, and the moment that it was made for. */
  readonly seed: number;
  readonly now: string;
  /** The company when its recording began: a packed tenant, as base64. */
  readonly state: string;
  /** Calls that changed something between then and this one, in their order. */
  readonly before: readonly CapsuleCall[];
  readonly call: CapsuleCall;
  readonly answer: ComparedAnswer;
  readonly tookMs: number;
}

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
    throw new NoCapsule('What the company was before is not known: start its recording, and call again.');
  if (base.isBroken) throw new NoCapsule('Calls that came before had to go for others: start the recording anew.');
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
