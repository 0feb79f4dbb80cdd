import { type Clock, toTimestamp } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { TenantExists, TenantMissing, TenantNameInvalid } from '@reeve/store';
import type { ApiLog } from '../api-log/api-log.ts';
import { longestDebugMinutes } from '../api-log/debug-modes.ts';
import { searchApiLog } from '../api-log/search-api-log.ts';
import type { Credentials } from '../compose/start.ts';
import { explainQuery } from '../explain/explain-query.ts';
import { type Gauge, type Metrics, renderMetrics } from '../observe/to-metrics.ts';
import type { Inbound } from '../stage/inbound.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';
import { ControlRefusal, controlAnswer, controlBody, numberMember, textAnswer, textMember } from './control-answer.ts';
import { type ControlRules, guardControl } from './control-guard.ts';
import { dropKey, keysOf, makeKey, memberOf } from './keys.ts';
import { readLogSearch, renderLogLines } from './logs.ts';
import { levelsOf, setLevels } from './roles.ts';
import { isMovable } from './sandbox-clock.ts';

/** What the control plane steers. */
export interface ControlParts {
  readonly tenants: Tenants;
  readonly apiLog: ApiLog;
  readonly metrics: Metrics;
  /** Asked each time the metrics are. */
  readonly gauges: () => Promise<readonly Gauge[]>;
  readonly clock: Clock;
  readonly rules: ControlRules;
  /** Makes a tenant with a key for its administrator; the demo tenant, where it is asked for, with demo data. */
  readonly makeTenant: (company: string) => Promise<Credentials>;
}

interface Asked {
  readonly parts: ControlParts;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The last word of the path where its line in the table has a `*`. */
  readonly word: string;
}

type Answering = (asked: Asked) => HttpAnswer | Promise<HttpAnswer>;

/** Every address below `/_reeve` but health and callbacks; `*` is a word. */
const routes: Readonly<Record<string, Answering>> = {
  'GET /metrics': async ({ parts }) =>
    textAnswer(200, 'text/plain; version=0.0.4; charset=utf-8', renderMetrics(parts.metrics, await parts.gauges())),
  'GET /tenants': async ({ parts }) => controlAnswer(200, await parts.tenants.list()),
  'POST /tenants': async ({ parts, body }) =>
    controlAnswer(201, await parts.makeTenant(wanted(textMember(body, 'company'), 'company').toLowerCase())),
  'DELETE /tenants/*': deleteTenant,
  'POST /tenants/*/reset': resetTenant,
  'GET /keys': async (asked) =>
    controlAnswer(200, await keysOf(await companyOf(asked, asked.query.get('company')), asked.query.get('member'))),
  'POST /keys': createKey,
  'DELETE /keys/*': async (asked) => {
    await dropKey(await companyOf(asked, asked.query.get('company')), asked.word, asked.parts.clock.now());
    return controlAnswer(200, { revoked: asked.word });
  },
  'GET /logs': async (asked) => controlAnswer(200, await findEntries(asked)),
  'GET /logs/download': async (asked) =>
    textAnswer(200, 'application/x-ndjson; charset=utf-8', renderLogLines(await findEntries(asked))),
  'POST /logs/debug': startDebugMode,
  'GET /roles': async (asked) =>
    controlAnswer(
      200,
      await levelsOf(await companyOf(asked, asked.query.get('company')), wanted(asked.query.get('role'), 'role')),
    ),
  'PUT /roles': setRole,
  'GET /explain': async (asked) =>
    controlAnswer(200, await explainQuery(asked.query, await companyOf(asked, asked.query.get('company')))),
  'GET /clock': ({ parts }) => controlAnswer(200, tellTime(parts.clock)),
  'POST /clock': moveClock,
};

/** Answers below `/_reeve`, `path` being the rest of the address; null for an address that is none of its. */
export async function answerControl(
  path: string,
  request: HttpRequest,
  inbound: Inbound,
  parts: ControlParts,
): Promise<HttpAnswer | null> {
  try {
    guardControl(request, inbound, parts.rules);
    const { line, word } = lineOf(request.method, path.replace(/\/+$/, ''));
    const found = routes[line];
    if (found === undefined) return null;
    return await found({ parts, query: new URLSearchParams(request.query), body: controlBody(request), word });
  } catch (error) {
    return refused(error);
  }
}

function lineOf(method: string, path: string): { line: string; word: string } {
  const found = /^\/(tenants|keys)\/([^/]+)(\/reset)?$/.exec(path);
  if (found === null) return { line: `${method} ${path}`, word: '' };
  return { line: `${method} /${found[1]}/*${found[3] ?? ''}`, word: found[2] ?? '' };
}

/** The answer to a refusal; anything else is raised again. */
export function refused(error: unknown): HttpAnswer {
  if (error instanceof ControlRefusal) return controlAnswer(error.status, { message: error.message });
  if (error instanceof TenantMissing) return controlAnswer(404, { message: error.message });
  if (error instanceof TenantExists) return controlAnswer(409, { message: error.message });
  if (error instanceof TenantNameInvalid) return controlAnswer(400, { message: error.message });
  throw error;
}

function wanted(value: string | null, name: string): string {
  if (value !== null && value !== '') return value;
  throw new ControlRefusal(400, `${name} is missing.`);
}

async function companyOf({ parts }: Asked, company: string | null): Promise<Tenant> {
  const tenant = await parts.tenants.find(wanted(company, 'company').toLowerCase());
  if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
  return tenant;
}

async function deleteTenant({ parts, word }: Asked): Promise<HttpAnswer> {
  await parts.tenants.delete(word.toLowerCase());
  return controlAnswer(200, { deleted: word.toLowerCase() });
}

/** Nobody throws real work away with one call: only a sandbox resets. */
async function resetTenant({ parts, word }: Asked): Promise<HttpAnswer> {
  requireSandbox(parts);
  await parts.tenants.delete(word.toLowerCase());
  return controlAnswer(200, await parts.makeTenant(word.toLowerCase()));
}

async function createKey(asked: Asked): Promise<HttpAnswer> {
  const { body, parts } = asked;
  const tenant = await companyOf(asked, textMember(body, 'company'));
  const made = await makeKey(tenant, {
    member: wanted(textMember(body, 'member'), 'member'),
    description: textMember(body, 'description') ?? '',
    now: parts.clock.now(),
    hours: numberMember(body, 'hours', 1 / 60, 100_000),
  });
  return controlAnswer(201, made);
}

async function findEntries(asked: Asked) {
  const { parts, query } = asked;
  if (query.get('company') === null) return parts.apiLog.unowned();
  const tenant = await companyOf(asked, query.get('company'));
  const member = query.get('member');
  const search = readLogSearch(query, member === null ? null : (await memberOf(tenant, member)).id);
  await parts.apiLog.flush();
  return searchApiLog(tenant.database.background, search);
}

async function startDebugMode(asked: Asked): Promise<HttpAnswer> {
  const { body, parts } = asked;
  const tenant = await companyOf(asked, textMember(body, 'company'));
  const member = await memberOf(tenant, wanted(textMember(body, 'member'), 'member'));
  const minutes = numberMember(body, 'minutes', 0, longestDebugMinutes) ?? 60;
  const { modes } = tenant.part(parts.apiLog);
  await modes.known();
  const until = await modes.start(member.id, minutes, parts.clock.now());
  return controlAnswer(200, { member: member.identifier, until: toTimestamp(until) });
}

async function setRole(asked: Asked): Promise<HttpAnswer> {
  const { body } = asked;
  const tenant = await companyOf(asked, textMember(body, 'company'));
  const role = wanted(textMember(body, 'role'), 'role');
  await setLevels(tenant, role, wanted(textMember(body, 'function'), 'function'), body);
  return controlAnswer(200, await levelsOf(tenant, role));
}

function tellTime(clock: Clock) {
  return { now: new Date(clock.now()).toISOString(), movable: isMovable(clock) };
}

function moveClock({ parts, body }: Asked): HttpAnswer {
  requireSandbox(parts);
  const { clock } = parts;
  if (!isMovable(clock)) throw new ControlRefusal(403, 'The clock of this server cannot be moved.');
  const set = textMember(body, 'set');
  const pass = numberMember(body, 'pass', -1e9, 1e9);
  if (set !== null && Number.isNaN(Date.parse(set))) throw new ControlRefusal(400, 'set must be a timestamp.');
  if (set !== null) clock.set(set);
  if (pass !== null) clock.pass(pass);
  return controlAnswer(200, tellTime(clock));
}

function requireSandbox({ rules }: ControlParts): void {
  if (rules.mode !== 'sandbox') throw new ControlRefusal(403, 'Only a sandbox does this.');
}
