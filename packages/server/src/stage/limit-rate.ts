import type { RateLimit } from '@reeve/access';
import { type LimitForm, refuseCall } from '../fault/server-fault.ts';
import type { Observe } from '../observe/observation.ts';
import type { Caller } from './authenticate.ts';
import type { Trace } from './trace.ts';

/** The limit and how clients are told of it. */
export interface LimitRule {
  readonly limit: RateLimit;
  readonly form: LimitForm;
  readonly observe: Observe;
}

/** Counts a call of a member, and refuses it beyond the limit (guide, Rate Limiting). */
export async function limitRate(rule: LimitRule, caller: Caller, at: number, trace: Trace): Promise<void> {
  const { tenant, session } = caller;
  const standing = await rule.limit.take(tenant.name, session.memberId);
  if (rule.form === 'x-ratelimit') {
    trace.headers['X-RateLimit-Limit'] = String(standing.limit);
    trace.headers['X-RateLimit-Remaining'] = String(standing.remaining);
    trace.headers['X-RateLimit-Reset'] = String(standing.secondsLeft);
  }
  if (standing.allowed) return;
  const { secondsLeft } = standing;
  const retryAfterMs = secondsLeft * 1000;
  rule.observe({ kind: 'limit reached', at, tenant: tenant.name, member: session.identifier, retryAfterMs });
  refuseCall({ kind: 'too many requests', retryAfterSeconds: secondsLeft, form: rule.form });
}
