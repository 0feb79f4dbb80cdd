import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

/** Makes an expense of 12.5 for a meal on a service ticket, on the day that worlds begin, and answers its id. */
export function anExpense(world: Pick<World, 'post'>, ticket: number, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/expense/entries', {
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    type: { name: 'Meals' },
    amount: 12.5,
    date: '2025-03-03T00:00:00Z',
    ...fields,
  });
}

/** Makes such an expense, has its report handed in and approved for billing, and answers its path. */
export async function anApprovedExpense(world: World, ticket: number, fields: Fields = {}): Promise<string> {
  const path = `/expense/entries/${await anExpense(world, ticket, fields)}`;
  const { expenseReport } = await shown<{ expenseReport: { id: number } }>(world, path);
  await world.post(`/expense/reports/${expenseReport.id}/submit`, '');
  await world.post(`/expense/reports/${expenseReport.id}/approve`, { approvalType: 'Billing' });
  return path;
}
