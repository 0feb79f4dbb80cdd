import { findRecord, refuse } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** Operations that only a service outside could answer: refused rather than invented (special-operations 14). */
export const outsideRefusals: readonly (readonly [string, Action])[] = [
  [
    'system-get-emails-office365-email-setups',
    { handler: (call) => refuseOutside(call, '/system/office365/emailSetups') },
  ],
  ['system-registertoken-sso-configurations', { handler: (call) => refuseOutside(call, '/system/ssoConfigurations') }],
  ['system-submitmembers-sso-configurations', { handler: (call) => refuseOutside(call, '/system/ssoConfigurations') }],
  ['request-password-contacts', { handler: async (call) => refuseMail(call) }],
  ['logs-management', { handler: noLogs }],
  ['download-management-log', { handler: noLog }],
  ['system-getdefinition-marketplaceimport-by-id', { handler: async (call) => noPackage(call) }],
];

async function refuseOutside(call: Call, settings: string): Promise<never> {
  await inTransaction(call, (unit) => findRecord(settings, pathId(call), unit));
  return refuse({ kind: 'not imitated', operation: `${call.operation.method} ${call.operation.path}` });
}

/** The same for every address: the answer does not tell who is known. */
function refuseMail(call: Call): never {
  argumentsOf(call);
  return refuse({ kind: 'refused by rule', message: 'No password was sent: outgoing mail is not set up.' });
}

/** No synchronisation ever ran, so there is no log of one. */
async function noLogs(call: Call) {
  await inTransaction(call, (unit) => findRecord('/company/management', pathId(call), unit));
  return answerJson(call, []);
}

async function noLog(call: Call): Promise<never> {
  await inTransaction(call, (unit) => findRecord('/company/management', pathId(call), unit));
  return refuse({ kind: 'record not found', what: 'Log', id: pathId(call) });
}

function noPackage(call: Call): never {
  return refuse({ kind: 'record not found', what: 'MarketplaceImport', id: pathId(call) });
}
