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

/** Counts a call of a member, and refuses it beyond the limit (guide, Rate Limiting). */
async function limitRate(rule: LimitRule, given: Recognised): Promise<Recognised> {
  const { tenant, session, trace, request } = given;
  const standing = await rule.limit.take(tenant.name, session.memberId);
  if (rule.form === 'x-ratelimit') {
    trace.headers['X-RateLimit-Limit'] = String(standing.limit);
    trace.headers['X-RateLimit-Remaining'] = String(standing.remaining);
    trace.headers['X-RateLimit-Reset'] = String(standing.secondsLeft);
  }
  if (standing.allowed) return given;
  const { secondsLeft } = standing;
  rule.observe({
    kind: 'limit reached',
    at: request.receivedAt,
    tenant: tenant.name,
    member: session.identifier,
    retryAfterMs: secondsLeft * 1000,
  });
  return refuseCall({ kind: 'too many requests', retryAfterSeconds: secondsLeft, form: rule.form });
}
