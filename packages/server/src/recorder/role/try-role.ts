import type { Tenant } from '../../tenant/tenant.ts';
import { compareAnswers } from '../compare-answers.ts';
import type { CapsuleCall, ComparedAnswer, LeastLevels, LeastRole, RecordedCall } from '../recording.ts';
import { applyRole } from './apply-role.ts';
import { askedLevels, lowered } from './least-role.ts';

/** Where roles are tried. */
export interface TryGround {
  /** A company as it was when the recording began, made anew each time, for the work alone. */
  readonly inFreshCompany: <T>(work: (tenant: Tenant) => Promise<T>) => Promise<T>;
  /** Sends a recorded call to it, at its time. */
  readonly send: (call: CapsuleCall, tenant: Tenant) => Promise<ComparedAnswer>;
}

/**
 * The smallest role with which calls are answered as with every right that they asked for: each level is lowered as far as all answers
 * stay the same.
 */
export async function leastRole(
  calls: readonly RecordedCall[],
  sent: readonly CapsuleCall[],
  ground: TryGround,
): Promise<LeastRole> {
  const asked = askedLevels(calls);
  const members = [...new Set(sent.flatMap(({ memberId }) => memberId ?? []))];
  const answersWith = (levels: LeastLevels) =>
    ground.inFreshCompany(async (tenant) => {
      await applyRole(tenant, levels, members);
      const answers: ComparedAnswer[] = [];
      for (const call of sent) answers.push(await ground.send(call, tenant));
      return answers;
    });
  const wanted = await answersWith(asked);
  const works = async (levels: LeastLevels) => areSame(wanted, await answersWith(levels));
  return { levels: await lowered(asked, works), calls: sent.length, isTried: true };
}

/** A stamp may be apart by a second: calls are not sent at the same time of the machine. */
const withinMs = 1000;

function areSame(wanted: readonly ComparedAnswer[], answers: readonly ComparedAnswer[]): boolean {
  return wanted.every((was, at) => {
    const is = answers[at];
    return is !== undefined && compareAnswers(was, is, withinMs).length === 0;
  });
}
