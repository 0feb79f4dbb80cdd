import type { HttpAnswer } from '@reeve/http';
import type { CallRecorder } from '../recorder/call-recorder.ts';
import { causedCallbacks } from '../recorder/caused-callbacks.ts';
import { compareAnswers } from '../recorder/compare-answers.ts';
import { type KeptCall, summaryOf } from '../recorder/recorded-call.ts';
import { repeatCall } from '../recorder/repeat-call.ts';
import { reportForms } from '../recorder/report/render-report.ts';
import { runReport } from '../recorder/report/run-report.ts';
import { type CallSearch, searchCalls } from '../recorder/search-calls.ts';
import type { RefusalReason } from '../refusal/reason.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { packTenant } from '../transfer/pack-tenant.ts';
import type { RepeatedAnswer, ShownCall } from './contract.ts';
import { ControlRefusal, controlAnswer, flagMember, textAnswer, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven } from './control-ground.ts';
import { moment, wholeNumber } from './query-values.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

type Asked = ControlCall<ControlGround>;

const mostCalls = 10_000;

const searches = ['after', 'path', 'method', 'status', 'since', 'until', 'key', 'text', 'console', 'limit'];

/** The recorder: whose calls it keeps, those that it has, and what can be done with them. */
export const recorderRoutes: RouteTable<ControlGround> = {
  'GET /recorder': ({ ground }) => controlAnswer(200, recorderOf(ground).state),
  'POST /recorder': taking(['company', 'record', 'capsules'], startOrStop),
  'DELETE /recorder': taking(['company'], ({ ground, query }) => {
    recorderOf(ground).forget(query.get('company')?.toLowerCase() ?? null);
    return controlAnswer(200, recorderOf(ground).state);
  }),
  'GET /recorder/report': taking(['format'], report),
  'GET /calls': taking(searches, async (asked) => {
    await requireKnown(asked);
    return controlAnswer(200, foundCalls(asked).map(summaryOf));
  }),
  'GET /calls/*': async (asked) => controlAnswer(200, await shown(asked)),
  'GET /calls/*/reason': (asked) => controlAnswer(200, reasonOf(asked)),
  'POST /calls/*/replay': taking(['company'], async (asked) => controlAnswer(200, await repeated(asked))),
};

/** The recorder, which a sandbox alone has. Raises `ControlRefusal`. */
export function recorderOf({ recorder }: ControlGround): CallRecorder {
  if (recorder !== null) return recorder;
  throw new ControlRefusal(403, 'Only a sandbox does this.');
}

async function startOrStop(asked: Asked): Promise<HttpAnswer> {
  const { ground } = asked;
  const recorder = recorderOf(ground);
  const tenant = await companyGiven(asked);
  const [record, capsules] = [flagMember(asked.body, 'record'), flagMember(asked.body, 'capsules')];
  if (record === false) recorder.stop(tenant.name);
  else recorder.start(tenant.name, capsules === false ? null : await packTenant(tenant, ground.transfer, 'secrets'));
  return controlAnswer(200, recorder.state);
}

/** Raises `ControlRefusal` for a company that is not there, and of which nothing is left: a name that is misspelt would look well. */
async function requireKnown(asked: Asked): Promise<void> {
  const company = asked.query.get('company')?.toLowerCase() ?? null;
  if (company !== null && recorderOf(asked.ground).calls(company).length === 0) await companyAsked(asked);
}

/** What a company's recording touched of the contract, and what in it will hurt: as text unless `format` says otherwise. */
async function report(asked: Asked): Promise<HttpAnswer> {
  const { ground, query } = asked;
  await requireKnown(asked);
  const format = query.get('format') ?? 'text';
  const render = Object.hasOwn(reportForms, format) ? reportForms[format] : undefined;
  if (render === undefined)
    throw new ControlRefusal(400, `format must be one of ${Object.keys(reportForms).join(', ')}.`);
  const recorder = recorderOf(ground);
  const company = query.get('company')?.toLowerCase() ?? null;
  const all = recorder.calls(company);
  const isRecorded = company === null ? recorder.state.companies.length > 0 : recorder.isOn(company);
  const calls = all.filter(({ isOfConsole }) => !isOfConsole);
  const { type, text } = render(runReport(calls, ground.transfer.schema.catalogue, isRecorded));
  return textAnswer(200, type, text);
}

/** The calls that a query asks for. Raises `ControlRefusal`. */
export function foundCalls({ ground, query }: Asked): readonly KeptCall[] {
  const search: CallSearch = {
    after: wholeNumber(query, 'after', Number.MAX_SAFE_INTEGER) ?? 0,
    path: query.get('path'),
    method: query.get('method')?.toUpperCase() ?? null,
    status: wholeNumber(query, 'status', 599),
    since: moment(query, 'since'),
    until: moment(query, 'until'),
    key: query.get('key'),
    text: query.get('text'),
    withConsole: query.get('console') !== 'false',
    limit: wholeNumber(query, 'limit', mostCalls) ?? 100,
  };
  return searchCalls(recorderOf(ground).calls(query.get('company')?.toLowerCase() ?? null), search);
}

/** The call that the path names. Raises `ControlRefusal`. */
export function callIn({ ground, word }: Asked): KeptCall {
  const found = recorderOf(ground).find(word);
  if (found !== null) return found;
  throw new ControlRefusal(404, `There is no call ${word} in the recorder, or no longer.`);
}

async function shown(asked: Asked): Promise<ShownCall> {
  const { drawn, size: _, ...call } = callIn(asked);
  const tenant = await asked.ground.tenants.find(call.company, asked.ground.visit);
  const callbacks = tenant === null ? [] : await causedCallbacks(tenant.database.background, drawn);
  return { ...call, callbacks };
}

function reasonOf(asked: Asked): RefusalReason {
  const { reason } = callIn(asked);
  if (reason !== null) return reason;
  throw new ControlRefusal(404, `The call ${asked.word} was not refused.`);
}

/** The call is sent again to its company, or to the one that the body names. */
async function repeated(asked: Asked): Promise<RepeatedAnswer> {
  const { ground, request } = asked;
  const call = callIn(asked);
  requireRepeatable(call);
  const tenant = await companyOf(asked, call);
  const { answer, clock } = ground;
  const is = await repeatCall(call, { tenant, answer, limits: request.limits, now: clock.now() });
  const differences = compareAnswers({ status: call.status, body: call.responseBody }, is, call.tookMs);
  return { isSame: differences.length === 0, differences, ...is };
}

/** Raises `ControlRefusal` for a call that cannot be sent again as it was. */
export function requireRepeatable({ isWhole, memberId }: KeptCall): void {
  if (memberId === null) throw new ControlRefusal(409, 'Nobody was recognised who made this call.');
  if (!isWhole) throw new ControlRefusal(409, 'The call was not kept whole: it is long, a form, or has a secret.');
}

function companyOf(asked: Asked, { company }: KeptCall): Promise<Tenant> {
  const body = { company: textMember(asked.body, 'company') ?? company };
  return companyGiven({ ...asked, body });
}
