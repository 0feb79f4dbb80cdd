import { idList, isObject, refuse, type WriteIntent, write } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { settle } from '../settle.ts';
import type { Action } from './action.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

const mostElements = 1000;

const configurations = '/company/configurations';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const accounts = '/system/members/{parentId}/managedDeviceAccounts';

/** Many records in one call, each settled on its own (special-operations 5). */
export const bulkActions: readonly (readonly [string, Action])[] = [
  ['bulk-configurations', { handler: (call) => writeAll(call, configurations, 'create') }],
  ['put-bulk-configurations', { handler: (call) => writeAll(call, configurations, 'replace') }],
  ['delete-bulk-configurations', { handler: (call) => deleteAll(call, configurations) }],
  ['bulk-purchaseorders-lineitems', { handler: (call) => writeAll(call, lines, 'create') }],
  ['put-bulk-purchaseorders-lineitems', { handler: (call) => writeAll(call, lines, 'replace') }],
  ['delete-bulk-purchaseorders-lineitems', { handler: (call) => deleteAll(call, lines) }],
  ['put-system-bulk-members-managed-device-accounts', { handler: (call) => writeAll(call, accounts, 'replace') }],
  ['delete-system-bulk-members-managed-device-accounts', { handler: (call) => deleteAll(call, accounts) }],
  ['delete-lineitems-purchaseorders', { handler: deleteLines }],
];

async function writeAll(call: Call, collection: string, how: 'create' | 'replace'): Promise<Answer> {
  const elements = readJson(call.request);
  if (!Array.isArray(elements) || elements.length > mostElements)
    refuse({ kind: 'malformed body', message: `The request body must be a list of at most ${mostElements} records.` });
  return answerBulk(call, elements, (body) => writeOne(call, collection, how, body));
}

/** An element without an id is a new record, even among those to be replaced (*assumed*). */
function writeOne(call: Call, collection: string, how: 'create' | 'replace', body: unknown): Promise<number> {
  const id = isObject(body) && typeof body['id'] === 'number' && body['id'] > 0 ? body['id'] : undefined;
  if (how === 'create' || id === undefined) return run(call, { ...target(call, collection), how: 'create', body });
  return run(call, { ...target(call, collection), how, id, body });
}

/** The ids come as `{ids}`; no body is published for configurations, so theirs is read alike. */
async function deleteAll(call: Call, collection: string): Promise<Answer> {
  const ids = idList(argumentsOf(call, 'IdCollection')['ids'], 'ids');
  return answerBulk(call, ids, async (id) => {
    await run(call, { ...target(call, collection), how: 'delete', id });
    return id;
  });
}

async function run(call: Call, intent: WriteIntent): Promise<number> {
  return (await write(intent, call.session, call.tenant.writer))?.id ?? 0;
}

function target(call: Call, collection: string) {
  const { catalogue } = call.schema;
  const parent = call.path['parentId'] === undefined ? {} : { parentId: pathId(call, 'parentId') };
  return { view: catalogue.view(collection), model: catalogue.collection(collection).model, ...parent };
}

async function answerBulk<T>(
  call: Call,
  elements: readonly T[],
  work: (element: T) => Promise<number>,
): Promise<Answer> {
  const payload: object[] = [];
  for (const [originalIndex, element] of elements.entries()) {
    const settled = await settle(() => work(element));
    payload.push(
      'value' in settled
        ? { success: true, originalIndex, statusCode: 200, data: { id: settled.value } }
        : { success: false, originalIndex, ...settled },
    );
  }
  return { status: call.operation.status, body: JSON.stringify({ payload }) };
}

/** Every line of an order goes, or none: one that was received or batched keeps them all (*assumed*). */
async function deleteLines(call: Call): Promise<Answer> {
  const parentId = pathId(call, 'parentId');
  await inTransaction(call, async (unit) => {
    const found = await unit.select(lines, { purchaseOrderId: parentId });
    const bound = found.find((line) => Number(line['receivedQuantity'] ?? 0) > 0 || line['batchedFlag'] === true);
    if (bound !== undefined)
      refuse({ kind: 'record in use', message: `Line item ${bound.id} was received or batched already.` });
    for (const line of found) await unit.write({ ...target(call, lines), how: 'delete', id: line.id });
  });
  return { status: call.operation.status, body: null };
}
