import type { FinishedPart } from '@reeve/wire';
import { authorize } from '../call/authorize.ts';
import { type AnswerLimits, Budget } from '../call/budget.ts';
import type { AnswerSettings, Call } from '../call/call.ts';
import { readQuery } from '../call/query-parameters.ts';
import type { Observe } from '../observe/observation.ts';
import type { Versioned } from './choose-version.ts';
import { baseOf } from './gateway.ts';
import { countCalls, type LimitRule } from './limit-rate.ts';
import type { Received } from './received.ts';
import type { Stage } from './stage.ts';

/** A call that its caller may make, and the request that it came by. */
export interface Authorized {
  readonly received: Received;
  readonly call: Call;
}

/** What calls are made with. */
export interface CallParts {
  readonly answerSettings: AnswerSettings;
  readonly answerLimits: AnswerLimits;
  /** Null: no limit. */
  readonly limit: LimitRule | null;
  readonly finished: FinishedPart;
  readonly observe: Observe;
}

/** The stage that makes a request a call and holds it to the caller's rights: refuses as `authorize` does, and bad queries. */
export function authorization(parts: CallParts): Stage<Versioned, Authorized> {
  return {
    name: 'authorize',
    does: (given) => {
      const call = authorize(toCall(given, parts));
      return call instanceof Promise
        ? call.then((narrowed) => ({ received: given, call: narrowed }))
        : { received: given, call };
    },
  };
}

function toCall(given: Versioned, { answerSettings, answerLimits, limit, finished, observe }: CallParts): Call {
  const { request, inbound, destination, operation, parameters, tenant, session, schema } = given;
  return {
    request,
    operation,
    path: parameters,
    query: readQuery(request.query),
    tenant,
    session,
    schema,
    base: baseOf(inbound, destination.codebase),
    answerSettings,
    finished: tenant.part(finished),
    reportBug: (error) => observe({ kind: 'bug', at: request.receivedAt, error, requestId: request.id }),
    budget: new Budget(answerLimits, {
      request,
      caller: `${tenant.name}:${session.memberId}`,
      countCalls: async (calls) => (limit === null ? undefined : countCalls(limit, given, calls)),
    }),
  };
}
