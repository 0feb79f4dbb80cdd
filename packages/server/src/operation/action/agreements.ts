import { findRecord, invoiceAgreement, recapOfAgreement, toTimestamp } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import { pick, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { readerOf } from '../../call/reader-of.ts';
import { pageOf } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';
import { inTransaction, pathId } from './within-call.ts';

const agreements = '/finance/agreements';
const missing =
  'unbilled overage and unbilled periods are left out; carried over amounts and single cycles are not looked at; amounts cannot be asked by';

/** What agreements come to (special-operations 2, 10). */
export const agreementActions: readonly (readonly [string, Action])[] = [
  ['agreementrecap', { handler: listRecaps, missing }],
  ['agreementrecap-by-id', { handler: getRecap, missing }],
  [
    'invoice-agreements',
    {
      handler: async (call) =>
        answerJson(call, await inTransaction(call, (unit) => invoiceAgreement(pathId(call), unit))),
      missing: 'no tax and no proration is worked out; covered time, expenses and products are not billed along',
    },
  ],
];

function now(call: Call): string {
  return toTimestamp(call.tenant.writer.clock.now());
}

async function getRecap(call: Call): Promise<Answer> {
  const reading = readerOf(call);
  return answerJson(
    call,
    await recapOfAgreement(await findRecord(agreements, pathId(call), reading), now(call), reading),
  );
}

/** Filtered and ordered as agreements are; amounts that are worked out cannot be asked by. */
async function listRecaps(call: Call): Promise<Answer> {
  const over = { ...call, operation: { ...call.operation, view: agreements } };
  const { ids, headers } = await pageOf(over, filterTexts(call));
  const reading = readerOf(call);
  const selection = toSelection(parseFields(call.query.get('fields') ?? ''));
  const rows: unknown[] = [];
  for (const id of ids)
    rows.push(pick(await recapOfAgreement(await findRecord(agreements, id, reading), now(call), reading), selection));
  return { ...answerJson(call, rows), headers };
}
