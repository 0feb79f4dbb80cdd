import { Routes } from '@reeve/catalogue';
import { FaultError, type Schema } from '@reeve/domain';
import { ConditionSyntaxError } from '@reeve/query';
import { QueryFault } from '@reeve/store';
import { renderFault } from './fault/render.ts';
import { type CallFault, refuseCall, ServerFaultError } from './fault/server-fault.ts';
import type { Application, HttpAnswer, HttpRequest } from './http/message.ts';
import type { Observe } from './observe/observation.ts';
import type { Answer, Call, Manners } from './operation/call.ts';
import { handlerOf } from './operation/handlers.ts';
import { readQuery } from './operation/query-parameters.ts';
import { bodyText } from './operation/read-json.ts';
import { authenticate } from './stage/authenticate.ts';
import { baseOf, type Destination, destinationOf } from './stage/gateway.ts';
import type { Tenants } from './tenant/tenants.ts';

/** What the application is made of. */
export interface AppParts {
  readonly schema: Schema;
  readonly tenants: Tenants;
  readonly manners: Manners;
  readonly observe: Observe;
  /** Answers what is beside the API: health, control plane, company info, the description. */
  readonly beside: (destination: Destination, request: HttpRequest) => Promise<HttpAnswer | null>;
}

/** What the log is told of a call, filled as the stages find it out. */
interface Trace {
  tenant: string | null;
  member: string | null;
  operation: string | null;
  fault: string | null;
}

/** The application: a request goes through the stages in the order of `answerCall`, and every refusal is an answer. */
export function createApp(parts: AppParts): Application {
  const routes = new Routes(parts.schema.catalogue);
  return async (request) => {
    const trace: Trace = { tenant: null, member: null, operation: null, fault: null };
    const answer = await answerOrRefuse(request, parts, routes, trace);
    parts.observe({
      kind: 'call answered',
      at: request.receivedAt,
      requestId: request.id,
      method: request.method,
      path: request.path,
      status: answer.status,
      tookMs: 0,
      ...trace,
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
  try {
    const destination = destinationOf(request);
    if (destination.to === 'api') return await answerCall(request, destination, parts, routes, trace);
    return (await parts.beside(destination, request)) ?? refuseCall({ kind: 'unknown endpoint' });
  } catch (error) {
    return refusal(error, request, parts, trace);
  }
}

async function answerCall(
  request: HttpRequest,
  destination: Destination & { to: 'api' },
  parts: AppParts,
  routes: Routes,
  trace: Trace,
): Promise<HttpAnswer> {
  const { tenant, session } = await authenticate(request, parts.tenants);
  trace.tenant = tenant.name;
  trace.member = session.identifier;
  const found = routes.find(request.method, destination.path);
  if (found.found === 'nothing') refuseCall({ kind: 'unknown endpoint' });
  if (found.found === 'otherMethods')
    refuseCall({ kind: 'method not served', method: request.method, allowed: found.allowed });
  const { operation, parameters } = found;
  trace.operation = operation.action ?? operation.kind;
  const base = baseOf(request, destination.codebase);
  const call: Call = {
    request,
    operation,
    path: parameters,
    query: readQuery(request.query),
    tenant,
    session,
    schema: parts.schema,
    base,
    manners: parts.manners,
  };
  return toHttpAnswer(await handlerOf(operation)(call), request, parts.schema.catalogue.version);
}

function toHttpAnswer(answer: Answer, request: HttpRequest, version: string): HttpAnswer {
  const headers = { ...commonHeaders(request, version), ...answer.headers };
  return answer.body === null
    ? { ...answer, headers }
    : { ...answer, headers: { 'Content-Type': contentType(request), ...headers } };
}

/** The vendor's media type is echoed when it was asked for (wire-behaviour B12). */
function contentType(request: HttpRequest): string {
  const accept = request.headers.accept ?? '';
  return accept.includes('application/vnd.connectwise.com+json')
    ? `${accept.split(',')[0]?.trim()}; charset=utf-8`
    : 'application/json; charset=utf-8';
}

/** Wire-behaviour 0.1. */
function commonHeaders(request: HttpRequest, version: string): Record<string, string> {
  return {
    'Cache-Control': 'no-cache',
    Pragma: 'no-cache',
    Expires: '-1',
    'x-server-name': 'REEVE',
    'x-cw-request-id': request.id,
    'api-current-version': version,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
  };
}

function refusal(error: unknown, request: HttpRequest, parts: AppParts, trace: Trace): HttpAnswer {
  const fault = faultOf(error);
  trace.fault = fault?.kind ?? 'bug';
  if (fault === null) parts.observe({ kind: 'bug', at: request.receivedAt, error, requestId: request.id });
  const rendered = renderFault(fault ?? { kind: 'bug' }, bodyText(request));
  const headers = {
    'Content-Type': rendered.contentType,
    ...commonHeaders(request, parts.schema.catalogue.version),
    ...rendered.headers,
  };
  return { status: rendered.status, headers, body: rendered.body };
}

/** The refusal that an error carries; null for what nobody foresaw. */
function faultOf(error: unknown): CallFault | null {
  if (error instanceof FaultError || error instanceof ServerFaultError) return error.fault;
  if (error instanceof ConditionSyntaxError || error instanceof QueryFault)
    return { kind: 'condition refused', message: error.message };
  return null;
}

function sizeOf({ body }: HttpAnswer): number {
  return typeof body === 'string' || body instanceof Buffer ? body.length : 0;
}
