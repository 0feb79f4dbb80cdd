import { changeConfigurationType, mergeCompanies, portalContact, portalRights, referredId } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import { listRows } from '../show/list-rows.ts';
import type { Action } from './action.ts';
import { answerJson, answerNothing, answerRecord, answerSuccess } from './answers.ts';
import { argumentsOf, inTransaction, optionalBody, pathId } from './within-call.ts';

/** Companies, contacts and configurations (special-operations 11). */
export const companyActions: readonly (readonly [string, Action])[] = [
  ['merge-companies', { handler: merge }],
  ['clear-company-picker-items', { handler: clearPicker }],
  ['patch-change-type-configurations', { handler: changeType }],
  ['validate-portal-credentials-contacts', { handler: validateCredentials }],
  [
    'portal-security-contacts',
    {
      handler: async (call) =>
        listRows(call, await portalRights(pathId(call), readerOf(call)), ['identifier', 'enabled']),
    },
  ],
];

async function merge(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  await inTransaction(call, (unit) => mergeCompanies(pathId(call), args, unit));
  return answerSuccess(call, true, '');
}

/** Without a body it is the caller's own list that is emptied, of companies and vendors both (*assumed*). */
async function clearPicker(call: Call): Promise<Answer> {
  const args = optionalBody(call);
  await inTransaction(call, async (unit) => {
    const named = await referredId('ClearPickerRequest', 'member', args, unit);
    const kind: Record<string, boolean> =
      args['type'] === undefined ? {} : { vendorPickerFlag: args['type'] === 'Vendor' };
    const items = await unit.select('/company/companyPickerItems', { member: named ?? unit.actor.memberId, ...kind });
    const view = unit.schema.catalogue.view('/company/companyPickerItems');
    for (const { id } of items) await unit.write({ how: 'delete', view, model: 'CompanyPickerItem', id });
  });
  return answerNothing(call);
}

async function changeType(call: Call): Promise<Answer> {
  const body = readJson(call.request);
  await inTransaction(call, (unit) => changeConfigurationType(pathId(call), body, unit));
  return answerRecord(call, '/company/configurations', pathId(call));
}

async function validateCredentials(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const { reader } = call.tenant.database;
  const found = await portalContact(String(args['email']), String(args['password']), readerOf(call), reader);
  return answerJson(call, found === null ? { success: false } : { success: true, contactId: found });
}
