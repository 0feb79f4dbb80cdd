import type { RateLimit } from '@reeve/access';
import { type LimitForm, refuseCall } from '../fault/server-fault.ts';
import type { Observe } from '../observe/observation.ts';
import type { Recognised } from './authenticate.ts';
import type { Stage } from './stage.ts';

/** The limit and how clients are told of it. */
export interface LimitRule {
  readonly limit: RateLimit;
  readonly form: LimitForm;
  readonly observe: Observe;
}

/** The stage that counts calls: beyond the limit refuses `too many requests`. Without a rule it lets everybody through. */
export function rateLimiting(rule: LimitRule | null): Stage<Recognised, Recognised> {
  return { name: 'limit rate', does: rule === null ? (given) => given : (given) => limitRate(rule, given) };
}

async function limitRate(rule: LimitRule, given: Recognised): Promise<Recognised> {
  await countCalls(rule, given);
  return given;
}

/** Who calls, and by what request. */
export type CountedCaller = Pick<Recognised, 'tenant' | 'session' | 'trace' | 'request'>;

/**
 * Counts calls of a member, and refuses them beyond the limit (evidence: rate-limits/limit). What one call holds is
 * counted as so many (*assumed*; evidence: rate-limits/bundles).
 */
export async function countCalls(rule: LimitRule, { tenant, session, trace, request }: CountedCaller, calls = 1) {
  const standing = await rule.limit.take(tenant.name, session.memberId, calls);
  if (rule.form === 'x-ratelimit') {
    trace.headers['X-RateLimit-Limit'] = String(standing.limit);
    trace.headers['X-RateLimit-Remaining'] = String(standing.remaining);
    trace.headers['X-RateLimit-Reset'] = String(standing.secondsLeft);
  }
  if (standing.allowed) return;
  const { secondsLeft } = standing;
  rule.observe({
    kind: 'limit reached',
    at: request.receivedAt,
    tenant: tenant.name,
    member: session.identifier,
    retryAfterMs: secondsLeft * 1000,
  });
  refuseCall({ kind: 'too many requests', retryAfterSeconds: secondsLeft, form: rule.form });
}
