import { detachProduct, findRecord, makeRecord, refuse, resolveLink } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import type { Action } from './action.ts';
import { answerJson, answerNothing, answerRecord } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

const monitoring = '/system/contactsync/monitoring';
const opportunitySetups = '/company/portalConfigurations/{parentId}/opportunitySetups';

/** Rows of setup that are reached by something else than their id, and small deeds on single records. */
export const setupActions: readonly (readonly [string, Action])[] = [
  ['detach-products', { handler: detach }],
  [
    'system-resolveurl-info-links',
    { handler: resolveUrl, missing: 'templates of links are read with tokens of our own form' },
  ],
  ['system-monitoring-contactsync', { handler: addMonitoring }],
  ['system-type-contactsync-monitoring-by-id', { handler: getMonitoring }],
  ['delete-system-type-contactsync-monitoring-by-id', { handler: deleteMonitoring }],
  ['put-opportunity-setups-portal-configurations', { handler: (call) => writeOpportunitySetup(call, 'replace') }],
  ['patch-opportunity-setups-portal-configurations', { handler: (call) => writeOpportunitySetup(call, 'patch') }],
  ['system-import-mass-maintenance-by-id', { handler: async (call) => noMassMaintenance(call) }],
];

async function detach(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  await inTransaction(call, (unit) => detachProduct(pathId(call), args, unit));
  return answerNothing(call);
}

async function resolveUrl(call: Call): Promise<Answer> {
  const referenceId = Number(argumentsOf(call)['referenceId']);
  return answerJson(call, { referenceId, url: await resolveLink(pathId(call), referenceId, readerOf(call)) });
}

async function addMonitoring(call: Call): Promise<Answer> {
  const body = { ...argumentsOf(call, 'M365ContactSyncMonitoring') };
  const made = await inTransaction(call, (unit) => makeRecord(monitoring, body, unit));
  return answerRecord(call, monitoring, made.id);
}

async function getMonitoring(call: Call): Promise<Answer> {
  const found = await readerOf(call).first(monitoring, { monitoringTypeId: pathId(call) });
  if (found === null) return refuse({ kind: 'record not found', what: 'M365ContactSyncMonitoring', id: pathId(call) });
  return answerRecord(call, monitoring, found.id);
}

async function deleteMonitoring(call: Call): Promise<Answer> {
  await inTransaction(call, async (unit) => {
    const found = await unit.first(monitoring, { monitoringTypeId: pathId(call) });
    if (found === null) refuse({ kind: 'record not found', what: 'M365ContactSyncMonitoring', id: pathId(call) });
    const view = { path: monitoring, collection: monitoring };
    await unit.write({ how: 'delete', view, model: 'M365ContactSyncMonitoring', id: found.id });
  });
  return answerNothing(call);
}

/** One setup for each portal configuration, made when it is first written. */
async function writeOpportunitySetup(call: Call, how: 'replace' | 'patch'): Promise<Answer> {
  const parentId = pathId(call, 'parentId');
  const body = readJson(call.request);
  const id = await inTransaction(call, async (unit) => {
    await findRecord('/company/portalConfigurations', parentId, unit);
    const known = await unit.first(opportunitySetups, { _parentId: parentId });
    const record = known ?? (await makeRecord(opportunitySetups, {}, unit, parentId));
    const view = { path: opportunitySetups, collection: opportunitySetups };
    await unit.write({ how, view, model: 'PortalConfigurationOpportunitySetup', id: record.id, body });
    return record.id;
  });
  return answerRecord(call, opportunitySetups, id);
}

/** No mass maintenance can be prepared by the API, so none is ever there to run. */
function noMassMaintenance(call: Call): never {
  return refuse({ kind: 'record not found', what: 'MassMaintenance', id: pathId(call) });
}
