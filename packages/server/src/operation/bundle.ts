import type { Operation, OperationKind } from '@reeve/catalogue';
import { isObject, type JsonObject, refuse, shortName } from '@reeve/domain';
import { LentBytes } from '@reeve/http';
import { nextTurn } from '@reeve/turns';
import { authorize } from '../call/authorize.ts';
import type { Answer, Call } from '../call/call.ts';
import { readQuery } from '../call/query-parameters.ts';
import { readJson } from '../call/read-json.ts';
import { requireParent } from '../call/require-parent.ts';
import { get } from './kind/get.ts';
import { count, list } from './kind/list.ts';
import { ListBody } from './kind/list-body.ts';
import type { RegistryEntry } from './kind/registry-entry.ts';
import { readAhead } from './read-ahead.ts';
import { settle, type Unsettled } from './show/settle.ts';

const mostRequests = 100;

/** Reads of one bundle that run side by side, where the database can. */
const mostAtOnce = 4;

/**
 * Several reads in one call (evidence: bundles/bundle). Writing in bundles is not known of and refused
 * (evidence: bundles/bundle-reads).
 */
export const bundleEntries: readonly RegistryEntry[] = [
  { key: 'POST /system/bundles', handler: (call) => answerBundle(call, readEntities), isLong: true },
  { key: 'POST /system/bundles/count', handler: (call) => answerBundle(call, readCount), isLong: true },
];

/** Reads what one request asks for: the members of its outcome as JSON, what stands around a body that is taken as it is. */
type Read = (call: Call, request: JsonObject) => Promise<Embedded>;

interface Embedded {
  readonly before: string;
  readonly body: string | LentBytes;
  readonly after: string;
}

async function answerBundle(call: Call, read: Read): Promise<Answer> {
  const requests = member(await readJson(call.request), 'requests');
  if (!Array.isArray(requests) || requests.length > mostRequests)
    refuse({ kind: 'malformed body', message: `requests must be a list of at most ${mostRequests} requests.` });
  await call.budget.takeCalls(requests.length - 1);
  const body = new ListBody(call.budget, { opens: '{"results":[', closes: ']}' });
  const settled = (request: unknown) => settle(call, () => read(call, asObject(request)));
  for await (const [request, outcome] of readAhead<unknown, Settled>(requests, mostAtOnce, settled, giveBack)) {
    if ('value' in outcome) addRead(body, request, outcome.value);
    else body.addUncounted(JSON.stringify({ ...repeated(request), success: false, ...outcome }));
    await nextTurn();
  }
  return { status: call.operation.status, body: body.finish() };
}

/** What came of one request. */
type Settled = { readonly value: Embedded } | Unsettled;

function giveBack(outcome: Settled): void {
  if ('value' in outcome && typeof outcome.value.body !== 'string') outcome.value.body.giveBack();
}

/** What was read stands in the answer as it was written: it is not read and written again. */
function addRead(list: ListBody, request: unknown, { before, body, after }: Embedded): void {
  const own = JSON.stringify(repeated(request)).slice(0, -1);
  const comma = own === '{' ? '' : ',';
  list.addUncounted(`${own}${comma}${before}`, body, `${after},"success":true,"statusCode":200}`);
}

function repeated(request: unknown): JsonObject {
  const keys = ['sequenceNumber', 'resourceType', 'version'];
  return Object.fromEntries(
    keys.flatMap((key) => (member(request, key) === undefined ? [] : [[key, member(request, key)]])),
  );
}

async function readEntities(call: Call, request: JsonObject): Promise<Embedded> {
  const id = member(apiRequest(request), 'id');
  const kind = typeof id === 'number' && id > 0 ? 'get' : 'list';
  const { body } = await (kind === 'get' ? get : list)(await callFor(call, request, kind));
  if (kind === 'list') return { before: '"entities":', body: asJson(body), after: '' };
  const text = asJson(body);
  call.budget.takeBytes(text.length, 0);
  return { before: '"entities":[', body: text, after: ']' };
}

async function readCount(call: Call, request: JsonObject): Promise<Embedded> {
  const { body } = await count(await callFor(call, request, 'count'));
  return { before: '', body: String(body).slice(1, -1), after: '' };
}

/** Handlers of reads answer JSON, never files. */
function asJson(body: Answer['body']): string | LentBytes {
  return typeof body === 'string' || body instanceof LentBytes ? body : String(body);
}

/** The call as if it were made by itself, with the rights of the caller, below records that are there. */
async function callFor(call: Call, request: JsonObject, kind: OperationKind): Promise<Call> {
  const asked = apiRequest(request);
  if (member(asked, 'entity') != null)
    refuse({ kind: 'refused by rule', message: 'Bundles only read: entity is not taken.' });
  const operation = operationOf(call, String(member(request, 'resourceType') ?? ''), kind);
  const { only: _, ...own } = call;
  const path = pathOf(asked, operation);
  const pagesById = member(member(asked, 'page'), 'pageId') != null;
  const held = await authorize({ ...own, operation, path, query: queryOf(asked), pagesById });
  await requireParent(held);
  return held;
}

function operationOf(call: Call, resourceType: string, kind: OperationKind): Operation {
  const { catalogue } = call.schema;
  const view = viewNamed(resourceType.toLowerCase(), call);
  const found = catalogue.operations.find((each) => each.view === view && each.kind === kind);
  if (view !== undefined && found !== undefined) return found;
  return refuse({ kind: 'refused by rule', message: `The resourceType '${resourceType.slice(0, 60)}' is not known.` });
}

/** The view by the model of its list or by what its records are called, `ticket`, `timeentry` (evidence: bundles/bundle-calls). */
function viewNamed(wanted: string, call: Call): string | undefined {
  const { catalogue } = call.schema;
  const lists = catalogue.operations.filter(
    ({ kind, view, response }) => kind === 'list' && view !== undefined && namesOf(response ?? '').includes(wanted),
  );
  const whole = lists.find(({ view }) => catalogue.view(view ?? '').collection === view);
  return (whole ?? lists[0])?.view;
}

function namesOf(model: string): string[] {
  return model === '' ? [] : [model.toLowerCase(), shortName(model).toLowerCase()];
}

function pathOf(asked: JsonObject, { path }: Operation): Record<string, string> {
  const values = { id: 'id', parentid: 'parentId', grandparentid: 'grandParentId' } as const;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
  return Object.fromEntries(
    names.map((name) => [name, String(member(asked, values[name.toLowerCase() as keyof typeof values] ?? name) ?? '')]),
  );
}

function queryOf(asked: JsonObject) {
  const filters = member(asked, 'filters');
  const page = member(asked, 'page');
  const pairs = [
    ...['conditions', 'orderBy', 'childconditions', 'customfieldconditions'].map((key) => [key, member(filters, key)]),
    ...['page', 'pageSize', 'pageId'].map((key) => [key, member(page, key)]),
    ['fields', member(asked, 'fields')],
  ];
  const given = pairs.filter(([, value]) => value != null && value !== '');
  return readQuery(given.map(([key, value]) => `${key}=${encodeURIComponent(String(value).toWellFormed())}`).join('&'));
}

function apiRequest(request: JsonObject): JsonObject {
  return asObject(member(request, 'apiRequest') ?? {});
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : refuse({ kind: 'malformed body', message: 'Every request must be a JSON object.' });
}

/** A member by name in any case: the published example writes them with capitals (evidence: bundles/bundle-keys). */
function member(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  const key = Object.keys(value).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}
