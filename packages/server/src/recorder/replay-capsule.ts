import { Readable } from 'node:stream';
import type { Application, HttpRequest } from '@reeve/http';
import type { Tenant } from '../tenant/tenant.ts';
import { compareAnswers } from './compare-answers.ts';
import type { Capsule, CapsuleCall, ComparedAnswer, ReplayedCapsule } from './recording.ts';
import { repeatCall } from './repeat-call.ts';

/** What a capsule is replayed with. */
export interface ReplayGround {
  /** Makes a company of a packed tenant, lets the work have it, and deletes it. */
  readonly inCompany: <T>(name: string, packed: Readable, work: (tenant: Tenant) => Promise<T>) => Promise<T>;
  /** Lets the company's time stand at a moment. */
  readonly standAt: (tenant: Tenant, moment: string) => Promise<void>;
  readonly answer: Application;
  readonly limits: HttpRequest['limits'];
  /** The server's time. */
  readonly now: () => number;
}

/** Raised for what is no capsule. */
export class CapsuleUnreadable extends Error {
  override readonly name = 'CapsuleUnreadable';
}

/** Reads a capsule. Raises `CapsuleUnreadable`. */
export function readCapsule(text: string): Capsule {
  try {
    const capsule = JSON.parse(text) as Capsule;
    if (capsule.reeve === 'capsule' && capsule.format === 1 && typeof capsule.state === 'string') return capsule;
  } catch {
    // Said below.
  }
  throw new CapsuleUnreadable('This is no capsule, or a newer Reeve made it.');
}

/** Makes the company that the capsule begins with, sends its calls at their times, and compares the last answer. */
export function replayCapsule(capsule: Capsule, name: string, ground: ReplayGround): Promise<ReplayedCapsule> {
  const packed = Readable.from([Buffer.from(capsule.state, 'base64')]);
  return ground.inCompany(name, packed, async (tenant) => {
    for (const call of capsule.before) await sendCall(call, tenant, ground);
    const is = await sendCall(capsule.call, tenant, ground);
    const differences = compareAnswers(capsule.answer, is, capsule.tookMs);
    return { isSame: differences.length === 0, differences, ...is };
  });
}

/** Sends a call to a company at its time. */
export async function sendCall(call: CapsuleCall, tenant: Tenant, ground: ReplayGround): Promise<ComparedAnswer> {
  await ground.standAt(tenant, call.clock);
  return repeatCall(call, { tenant, answer: ground.answer, limits: ground.limits, now: ground.now() });
}
