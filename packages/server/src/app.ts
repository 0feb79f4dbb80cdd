import { Routes } from '@reeve/catalogue';
import type { Application, HttpAnswer, HttpRequest } from '@reeve/http';
import type { Schema } from '@reeve/store';
import { authorize } from './call/authorize.ts';
import type { Answer, Manners } from './call/call.ts';
import { readQuery } from './call/query-parameters.ts';
import { bodyText } from './call/read-json.ts';
import { faultOf } from './fault/fault-of.ts';
import { renderFault } from './fault/render.ts';
import { type CallFault, refuseCall } from './fault/server-fault.ts';
import type { Observe } from './observe/observation.ts';
import { handlerOf } from './operation/registry.ts';
import { answerHeaders } from './stage/answer-headers.ts';
import { authenticate, type Door } from './stage/authenticate.ts';
import { inVersion } from './stage/choose-version.ts';
import {
  baseOf,
  type Destination,
  destinationOf,
  type GatewayRules,
  requireCodebase,
  requireTls,
} from './stage/gateway.ts';
import { type Inbound, type IsTrustedProxy, inboundOf } from './stage/inbound.ts';
import { type LimitRule, limitRate } from './stage/limit-rate.ts';
import { recordCall } from './stage/record-call.ts';
import { emptyTrace, type Trace } from './stage/trace.ts';

/** What the application is made of. */
export interface AppParts {
  readonly schema: Schema;
  readonly manners: Manners;
  readonly observe: Observe;
  readonly rules: GatewayRules;
  readonly isTrusted: IsTrustedProxy;
  readonly door: Door;
  /** Null: no limit. */
  readonly limit: LimitRule | null;
  /** A clock that only runs on, in milliseconds: how long calls take. */
  readonly stopwatch: () => number;
  /** Answers what is beside the API: health, control plane, company info, the description. */
  readonly beside: (destination: Destination, request: HttpRequest, inbound: Inbound) => Promise<HttpAnswer | null>;
}

/** The application: a request goes through the stages in the order of `answerCall`, and every refusal is an answer. */
export function createApp(parts: AppParts): Application {
  const routes = new Routes(parts.schema.catalogue);
  return async (request) => {
    const began = parts.stopwatch();
    const trace = emptyTrace();
    const answer = await answerOrRefuse(request, parts, routes, trace);
    const tookMs = parts.stopwatch() - began;
    recordCall(request, answer, tookMs, trace, parts.door.apiLog);
    parts.observe({
      kind: 'call answered',
      at: request.receivedAt,
      requestId: request.id,
      method: request.method,
      path: request.path,
      status: answer.status,
      tookMs,
      tenant: trace.tenant?.name ?? null,
      member: trace.session?.identifier ?? null,
      operation: trace.operation,
      fault: trace.fault,
      bytesIn: request.body?.length ?? 0,
      bytesOut: sizeOf(answer),
    });
    return answer;
  };
}

async function answerOrRefuse(
  request: HttpRequest,
  parts: AppParts,
  routes: Routes,
  trace: Trace,
): Promise<HttpAnswer> {
  const inbound = inboundOf(request, parts.isTrusted);
  try {
    const destination = destinationOf(request);
    if (destination.to === 'api') return await answerCall(request, inbound, destination, { parts, routes, trace });
    if (destination.to === 'login') requireTls(inbound, parts.rules);
    return (await parts.beside(destination, request, inbound)) ?? refuseCall({ kind: 'unknown endpoint' });
  } catch (error) {
    return refusal(error, request, inbound, { parts, trace });
  }
}

interface Answering {
  readonly parts: AppParts;
  readonly routes: Routes;
  readonly trace: Trace;
}

async function answerCall(
  request: HttpRequest,
  inbound: Inbound,
  destination: Destination & { to: 'api' },
  { parts, routes, trace }: Answering,
): Promise<HttpAnswer> {
  requireTls(inbound, parts.rules);
  requireCodebase(destination.codebase, parts.rules);
  const caller = await authenticate(request, inbound, parts.door, trace);
  trace.session = caller.session;
  if (parts.limit !== null) await limitRate(parts.limit, caller, request.receivedAt, trace);
  const { operation, parameters } = findOperation(routes, request.method, destination.path);
  trace.operation = operation.action ?? operation.kind;
  const { schema, tenant } = inVersion(request.headers.accept, operation, parts.schema, caller.tenant);
  const call = await authorize({
    request,
    operation,
    path: parameters,
    query: readQuery(request.query),
    tenant,
    session: caller.session,
    schema,
    base: baseOf(inbound, destination.codebase),
    manners: parts.manners,
  });
  return toHttpAnswer(await handlerOf(operation)(call), request, inbound, { parts, trace });
}

function findOperation(routes: Routes, method: string, path: string) {
  const found = routes.find(method, path);
  if (found.found === 'nothing') return refuseCall({ kind: 'unknown endpoint' });
  if (found.found === 'otherMethods') return refuseCall({ kind: 'method not served', method, allowed: found.allowed });
  return found;
}

type Headed = Pick<Answering, 'parts' | 'trace'>;

function toHttpAnswer(answer: Answer, request: HttpRequest, inbound: Inbound, { parts, trace }: Headed): HttpAnswer {
  const common = answerHeaders(request, inbound, parts.rules, parts.schema.catalogue.version);
  if (answer.body !== null) common['Content-Type'] = contentType(request);
  return { ...answer, headers: { ...common, ...trace.headers, ...answer.headers } };
}

/** The vendor's media type is echoed when it was asked for (wire-behaviour B12). */
function contentType(request: HttpRequest): string {
  const accept = request.headers.accept ?? '';
  return accept.includes('application/vnd.connectwise.com+json')
    ? `${accept.split(',')[0]?.trim()}; charset=utf-8`
    : 'application/json; charset=utf-8';
}

function refusal(error: unknown, request: HttpRequest, inbound: Inbound, { parts, trace }: Headed): HttpAnswer {
  const fault = faultOf(error);
  trace.fault = fault?.kind ?? 'bug';
  if (fault === null) parts.observe({ kind: 'bug', at: request.receivedAt, error, requestId: request.id });
  else note(fault, request, inbound, { parts, trace });
  const rendered = renderFault(fault ?? { kind: 'bug' }, bodyText(request));
  const headers = {
    ...answerHeaders(request, inbound, parts.rules, parts.schema.catalogue.version),
    'Content-Type': rendered.contentType,
    ...trace.headers,
    ...rendered.headers,
  };
  return { status: rendered.status, headers, body: rendered.body };
}

/** What the logs are told of a refusal beyond its name. */
function note(fault: CallFault, request: HttpRequest, inbound: Inbound, { parts, trace }: Headed): void {
  if (fault.kind === 'not permitted') trace.detail = fault.detail ?? null;
  if (fault.kind !== 'not authenticated') return;
  const tenant = trace.tenant?.name ?? null;
  parts.observe({ kind: 'sign-in refused', at: request.receivedAt, tenant, remoteAddress: inbound.address });
}

function sizeOf({ body }: HttpAnswer): number {
  return typeof body === 'string' || body instanceof Buffer ? body.length : 0;
}
