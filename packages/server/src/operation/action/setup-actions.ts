import { addTeamMember, detachProduct, findRecord, makeRecord, referredId, refuse, resolveLink } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import type { Action } from './action.ts';
import { answerJson, answerNothing, answerRecord } from './answers.ts';
import { readingOfCall } from './reading-of-call.ts';
import { readReferences } from './references.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

const monitoring = '/system/contactsync/monitoring';
const opportunitySetups = '/company/portalConfigurations/{parentId}/opportunitySetups';

/** Rows of setup that are reached by something else than their id, and small deeds on single records. */
export const setupActions: readonly (readonly [string, Action])[] = [
  ['service-team-members', { handler: addMember }],
  ['detach-products', { handler: detach }],
  [
    'system-resolveurl-info-links',
    { handler: resolveUrl, missing: 'templates of links are read with tokens of our own form' },
  ],
  ['service-knowledgebasesettings', { handler: knowledgeBaseSettings }],
  ['system-monitoring-contactsync', { handler: addMonitoring }],
  ['system-type-contactsync-monitoring-by-id', { handler: getMonitoring }],
  ['delete-system-type-contactsync-monitoring-by-id', { handler: deleteMonitoring }],
  ['put-opportunity-setups-portal-configurations', { handler: (call) => writeOpportunitySetup(call, 'replace') }],
  ['patch-opportunity-setups-portal-configurations', { handler: (call) => writeOpportunitySetup(call, 'patch') }],
  ['system-import-mass-maintenance-by-id', { handler: async (call) => noMassMaintenance(call) }],
];

async function addMember(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const asked = await inTransaction(call, async (unit) => {
    const [team, member, board] = [
      await referredId('TeamMember', 'team', args, unit),
      await referredId('TeamMember', 'member', args, unit),
      await referredId('TeamMember', 'board', args, unit),
    ];
    await addTeamMember({ team: team ?? 0, member: member ?? 0, board, leader: args['teamLeaderFlag'] === true }, unit);
    const record = await findRecord('/service/boards/{parentId}/teams', team ?? 0, unit);
    return { team, member, board: record['boardId'] };
  });
  const references = await readReferences(call, {
    BoardReference: [asked.board],
    ServiceTeamReference: [asked.team],
    MemberReference: [asked.member],
  });
  return answerJson(call, {
    id: asked.member,
    board: references('BoardReference', asked.board),
    team: references('ServiceTeamReference', asked.team),
    member: references('MemberReference', asked.member),
    teamLeaderFlag: args['teamLeaderFlag'] === true,
  });
}

async function detach(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  await inTransaction(call, (unit) => detachProduct(pathId(call), args, unit));
  return answerNothing(call);
}

async function resolveUrl(call: Call): Promise<Answer> {
  const referenceId = Number(argumentsOf(call)['referenceId']);
  return answerJson(call, { referenceId, url: await resolveLink(pathId(call), referenceId, readingOfCall(call)) });
}

async function knowledgeBaseSettings(call: Call): Promise<Answer> {
  const path = '/service/knowledgebasesettings';
  const found = await readingOfCall(call).first(path, {});
  if (found === null) return refuse({ kind: 'record not found', what: 'KnowledgeBaseSettings', id: 0 });
  return answerRecord(call, path, found.id);
}

async function addMonitoring(call: Call): Promise<Answer> {
  const body = { ...argumentsOf(call, 'M365ContactSyncMonitoring') };
  const made = await inTransaction(call, (unit) => makeRecord(monitoring, body, unit));
  return answerRecord(call, monitoring, made.id);
}

async function getMonitoring(call: Call): Promise<Answer> {
  const found = await readingOfCall(call).first(monitoring, { monitoringTypeId: pathId(call) });
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
