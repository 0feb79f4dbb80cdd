import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { explainQuery } from '../explain/explain-query.ts';
import { type ExplainedWrite, explainWrite } from '../explain/explain-write.ts';
import { renderMetrics } from '../observe/to-metrics.ts';
import type { Inbound } from '../stage/inbound.ts';
import { callbackRoutes } from './callbacks.ts';
import { answerCapsule, capsuleRoutes } from './capsules.ts';
import { clockRoutes } from './clock.ts';
import { controlAnswer, refused, textAnswer, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven, wanted } from './control-ground.ts';
import { guardControl, mayControl } from './control-guard.ts';
import { enterCallbacks } from './enter-callbacks.ts';
import { faultRoutes } from './faults.ts';
import { keyRoutes } from './keys.ts';
import { logRoutes } from './logs.ts';
import { mailRoutes, takeInboundMail } from './mail.ts';
import { recorderRoutes } from './recorder.ts';
import { roleRoutes } from './roles.ts';
import { answerByTable, type ControlCall, type RouteTable, refuseUnknown, taking } from './route.ts';
import { seedTenant } from './seed-tenant.ts';
import { tenantRoutes } from './tenants.ts';
import { importTenant, transferRoutes } from './transfer.ts';

/** Every address below `/_reeve` but health, which is open to everybody, and callbacks, which companies look into too. */
export const controlRoutes: RouteTable<ControlGround> = {
  'GET /metrics': async ({ ground }) =>
    textAnswer(200, 'text/plain; version=0.0.4; charset=utf-8', renderMetrics(ground.metrics, await ground.gauges())),
  ...tenantRoutes,
  ...keyRoutes,
  ...logRoutes,
  ...roleRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...mailRoutes,
  ...recorderRoutes,
  ...transferRoutes,
  ...capsuleRoutes,
  'GET /explain': taking(['path', 'method', 'forwardOnly'], async (call) =>
    controlAnswer(200, await explainQuery(call.query, await companyAsked(call))),
  ),
  'POST /explain': taking(['company', 'method', 'path', 'body'], async (call) =>
    controlAnswer(200, await explainWrite(writeAsked(call), await companyGiven(call))),
  ),
};

/** What takes a body of its own kind for a company, by the last word of the path. */
const takers = { import: importTenant, seed: seedTenant };

function sentToCompany(method: string, path: string) {
  const [, company, word] = /^\/tenants\/([^/]+)\/(import|seed)$/.exec(path) ?? [];
  if (method !== 'POST' || company === undefined) return null;
  return { company: company.toLowerCase(), take: takers[word as keyof typeof takers] };
}

/**
 * Whether all is well: 503 when nobody can be served, so that a proxy sends calls elsewhere; not when some companies alone
 * cannot. Who may steer the server is told which companies' data needs a look, and strangers how many.
 */
async function answerHealth(request: HttpRequest, inbound: Inbound, ground: ControlGround): Promise<HttpAnswer> {
  const { damaged } = ground.tenants.state;
  const seen = await ground.availability.health();
  const reasons = [
    ...seen.reasons,
    ...(damaged.size === 0 ? [] : [`${damaged.size} of the companies cannot be opened.`]),
  ];
  if (reasons.length === 0) return controlAnswer(200, { status: seen.status });
  const companies = damaged.size > 0 && mayControl(request, inbound, ground.rules) && Object.fromEntries(damaged);
  const body = { status: 'degraded', reasons, ...(companies !== false && { companies }) };
  return controlAnswer(seen.serves ? 200 : 503, body);
}

function writeAsked({ body }: ControlCall<ControlGround>): ExplainedWrite {
  const method = wanted(textMember(body, 'method'), 'method');
  return { method, address: wanted(textMember(body, 'path'), 'path'), body: body['body'] };
}

/** Answers below `/_reeve`, `path` being the rest of the address; null for an address that is none of its. */
export async function answerControl(
  path: string,
  request: HttpRequest,
  inbound: Inbound,
  ground: ControlGround,
): Promise<HttpAnswer | null> {
  if (path === '/health' && request.method === 'GET') return answerHealth(request, inbound, ground);
  try {
    if (/^\/callbacks(\/|$)/.test(path)) {
      const visit = await enterCallbacks(request, inbound, ground);
      return await answerByTable(callbackRoutes, path, request, { ...visit, service: ground.callbacks });
    }
    guardControl(request, inbound, ground.rules);
    if (request.method === 'POST' && path === '/mail/inbound') return await takeInboundMail(request, ground);
    const isCapsule = request.method === 'POST' && path === '/capsules';
    const sent = sentToCompany(request.method, path);
    if (isCapsule || sent !== null) refuseUnknown([...new URLSearchParams(request.query).keys()], [], `POST ${path}`);
    if (isCapsule) return await answerCapsule(request, ground);
    if (sent !== null) return await sent.take(sent.company, request, ground);
    return await answerByTable(controlRoutes, path, request, ground);
  } catch (error) {
    return refused(error);
  }
}
