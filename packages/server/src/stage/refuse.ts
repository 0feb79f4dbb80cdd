import { farthestPlace } from '@reeve/domain';
import type { HttpAnswer } from '@reeve/http';
import { jsonText } from '../call/read-json.ts';
import { FailedOnPurpose } from '../failure/failed-on-purpose.ts';
import { renderFailure } from '../failure/render-failure.ts';
import { faultOf } from '../fault/fault-of.ts';
import { renderFault } from '../fault/render.ts';
import type { CallFault } from '../fault/server-fault.ts';
import type { Observe } from '../observe/observation.ts';
import { answerHeaders } from './answer-headers.ts';
import type { GatewayRules } from './gateway.ts';
import type { Received } from './received.ts';

/** What rendering refusals takes. */
export interface RefusalParts {
  readonly rules: GatewayRules;
  /** The newest version of the API. */
  readonly version: string;
  readonly observe: Observe;
  /** Whether a refusal says where its reason is told: in a sandbox. */
  readonly explains: boolean;
}

/** The answer to a refusal, whichever stage raised it. What nobody foresaw is observed, and answered as a bug. */
export function renderRefusal(error: unknown, received: Received, parts: RefusalParts): HttpAnswer {
  if (error instanceof FailedOnPurpose) return answerFailure(error, received, parts);
  const { request, inbound, trace } = received;
  const fault = faultOf(error);
  trace.fault = fault?.kind ?? 'bug';
  trace.refusal = error;
  if (fault?.kind === 'database away') parts.observe({ kind: 'database failed', at: request.receivedAt, error });
  else if (fault === null) parts.observe({ kind: 'bug', at: request.receivedAt, error, requestId: request.id });
  else note(fault, received, parts.observe);
  const rendered = renderFault(fault ?? { kind: 'bug' }, () => jsonText(request, farthestPlace));
  const headers = {
    ...answerHeaders(request, inbound, parts.rules, parts.version),
    'Content-Type': rendered.contentType,
    ...trace.headers,
    ...rendered.headers,
    ...(parts.explains && rendered.status < 500 ? { 'X-Reeve-Explain': explainedAt(received) } : {}),
  };
  return { status: rendered.status, headers, body: rendered.body };
}

/** Where the control plane tells the reason of a refusal. */
function explainedAt({ request, inbound }: Received): string {
  return `${inbound.encrypted ? 'https' : 'http'}://${inbound.host ?? 'localhost'}/_reeve/calls/${request.id}/reason`;
}

/** It is said on the answer that it failed on purpose: nobody looks for a fault of the server. */
function answerFailure({ failure }: FailedOnPurpose, received: Received, { rules, version }: RefusalParts): HttpAnswer {
  const { request, inbound, trace } = received;
  trace.fault = 'on purpose';
  const answer = renderFailure(failure);
  const common = answerHeaders(request, inbound, rules, version);
  return {
    ...answer,
    headers: { ...common, 'X-Reeve-Fault': `${failure.kind}, ${failure.moment}`, ...answer.headers },
  };
}

/** What the logs are told of a refusal beyond its name. */
function note(fault: CallFault, { request, inbound, trace }: Received, observe: Observe): void {
  if (fault.kind === 'not permitted') trace.detail = fault.detail ?? null;
  if (fault.kind !== 'not authenticated') return;
  const tenant = trace.tenant?.name ?? null;
  observe({ kind: 'sign-in refused', at: request.receivedAt, tenant, remoteAddress: inbound.address });
}
