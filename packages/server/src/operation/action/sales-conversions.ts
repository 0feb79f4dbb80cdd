import {
  type ConversionPlan,
  conversionPlans,
  convertOpportunity,
  convertOrder,
  findRecord,
  recapOfOrder,
  ticketsOfOrder,
} from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { readerOf } from '../../call/reader-of.ts';
import { listRows } from '../show/list-rows.ts';
import type { Action } from './action.ts';
import { answerRecord } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** What becomes of opportunities and sales orders (special-operations 2, 9). */
export const salesConversionActions: readonly (readonly [string, Action])[] = [
  ...Object.entries(conversionPlans).map(([name, plan]): [string, Action] => [
    name,
    { handler: (call) => convert(call, plan) },
  ]),
  ['conversions-opportunities-by-id', { handler: opportunityConversions }],
  ['conversions-orders-by-id', { handler: orderConversions }],
  [
    'convert-to-service-ticket-orders',
    {
      handler: async (call) => {
        const ticket = await inTransaction(call, (unit) => convertOrder(pathId(call), unit));
        return answerRecord(call, '/service/tickets', ticket);
      },
    },
  ],
  [
    'financialrecap-orders',
    {
      handler: async (call) => listRows(call, [{ ...(await recapOfOrder(pathId(call), readerOf(call))) }], recapNames),
    },
  ],
];

const recapNames = ['id', 'billableAmount', 'cost', 'margin', 'percent'];
const conversionNames = ['parentType', 'convertedTo'];

async function convert(call: Call, plan: ConversionPlan): Promise<Answer> {
  const args = argumentsOf(call);
  const id = await inTransaction(call, (unit) => convertOpportunity(pathId(call), plan, args, unit));
  return answerRecord(call, plan.collection, id);
}

/** Every record that refers to the opportunity as what it came from. */
async function opportunityConversions(call: Call): Promise<Answer> {
  const reading = readerOf(call);
  const { id } = await findRecord('/sales/opportunities', pathId(call), reading);
  const rows: object[] = [];
  for (const { collection, parentType, name } of Object.values(conversionPlans)) {
    const found = await reading.select(collection, { opportunity: id });
    rows.push(...found.map((record) => toRow(parentType, record, name?.field)));
  }
  return listRows(
    call,
    rows.map((row) => ({ ...row })),
    conversionNames,
  );
}

async function orderConversions(call: Call): Promise<Answer> {
  const tickets = await ticketsOfOrder(pathId(call), readerOf(call));
  return listRows(
    call,
    tickets.map((ticket) => toRow('ServiceTicket', ticket, 'summary')),
    conversionNames,
  );
}

function toRow(parentType: string, record: StoredRecord, name = 'description') {
  return { parentType, convertedTo: { id: record.id, name: record[name] ?? `${parentType} ${record.id}` } };
}
