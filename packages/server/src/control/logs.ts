import { toTimestamp } from '@reeve/domain';
import type { HttpAnswer } from '@reeve/http';
import type { StoredEntry } from '../api-log/api-log-entry.ts';
import { longestDebugMinutes } from '../api-log/debug-modes.ts';
import { type ApiLogSearch, searchApiLog } from '../api-log/search-api-log.ts';
import type { DebugMode } from './contract.ts';
import { controlAnswer, numberMember, textAnswer, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven, wanted } from './control-ground.ts';
import { memberOf } from './keys.ts';
import { moment, wholeNumber } from './query-values.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

const mostEntries = 10_000;

const searches = ['member', 'after', 'since', 'until', 'method', 'status', 'text', 'limit'];

/** The API log: calls that were recorded, and whose are. */
export const logRoutes: RouteTable<ControlGround> = {
  'GET /logs': taking(searches, async (call) => controlAnswer(200, await findEntries(call))),
  'GET /logs/download': taking(searches, async (call) =>
    textAnswer(200, 'application/x-ndjson; charset=utf-8', renderLogLines(await findEntries(call))),
  ),
  'POST /logs/debug': taking(['company', 'member', 'minutes'], startDebugMode),
};

async function findEntries(call: ControlCall<ControlGround>): Promise<readonly StoredEntry[]> {
  const { ground, query } = call;
  if (query.get('company') === null) return ground.apiLog.unowned();
  const tenant = await companyAsked(call);
  const member = query.get('member');
  const search = readLogSearch(query, member === null ? null : (await memberOf(tenant, member)).id);
  await ground.apiLog.flush();
  return searchApiLog(tenant.database.background, search);
}

async function startDebugMode(call: ControlCall<ControlGround>): Promise<HttpAnswer> {
  const { body, ground } = call;
  const tenant = await companyGiven(call);
  const member = await memberOf(tenant, wanted(textMember(body, 'member'), 'member'));
  const minutes = numberMember(body, 'minutes', 0, longestDebugMinutes) ?? 60;
  const { modes } = tenant.part(ground.apiLog);
  await modes.known();
  const until = toTimestamp(await modes.start(member.id, minutes, ground.clock.now()));
  const started: DebugMode = { member: member.identifier, until };
  return controlAnswer(200, started);
}

/** Reads a search of the API log from a query; `memberId` was looked up. Raises `ControlRefusal`. */
function readLogSearch(query: URLSearchParams, memberId: number | null): ApiLogSearch {
  return {
    after: wholeNumber(query, 'after', Number.MAX_SAFE_INTEGER) ?? 0,
    memberId,
    since: moment(query, 'since'),
    until: moment(query, 'until'),
    method: query.get('method')?.toUpperCase() ?? null,
    status: wholeNumber(query, 'status', 599),
    text: query.get('text'),
    limit: wholeNumber(query, 'limit', mostEntries) ?? 100,
  };
}

/** Entries as a document to share: a JSON object a line. */
function renderLogLines(entries: readonly StoredEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
