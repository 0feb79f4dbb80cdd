import { draftOf, isObject, nextPeriodSetup, refuse } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { showUnsaved } from '../show/show-unsaved.ts';
import type { Action } from './action.ts';
import { inTransaction } from './within-call.ts';

/** Unsaved defaults (special-operations 3, 6): a record as a create would fill it. */
export const defaultActions: readonly (readonly [string, Action])[] = [
  ['default-companies', { handler: (call) => answerDraft(call, '/company/companies') }],
  ['default-contacts', { handler: (call) => answerDraft(call, '/company/contacts') }],
  ['default-opportunities', { handler: (call) => answerDraft(call, '/sales/opportunities') }],
  ['default-rma-tags', { handler: (call) => answerDraft(call, '/procurement/rmaTags') }],
  ['system-default-api-members', { handler: (call) => answerDraft(call, '/system/members', '/system/apiMembers') }],
  ['time-defaults-entries', { handler: (call) => answerDraft(call, '/time/entries') }],
  [
    'time-default-time-period-setups',
    {
      handler: async (call) => ({
        status: call.operation.status,
        body: await showUnsaved(
          call,
          '/time/timePeriodSetups',
          'TimePeriodSetup',
          await inTransaction(call, nextPeriodSetup),
        ),
      }),
    },
  ],
];

async function answerDraft(call: Call, collection: string, view = collection) {
  const body = call.operation.request === null ? {} : readJson(call.request);
  if (!isObject(body)) refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
  const record = await inTransaction(call, (unit) => draftOf(collection, body, unit));
  return { status: call.operation.status, body: await showUnsaved(call, view, call.operation.response ?? '', record) };
}
