import { day, midnight } from '../../making/moments.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';
import { handInSheets } from './hand-in-sheets.ts';
import type { TicketPlan } from './ticket-plan.ts';

type Spending = readonly [type: string, low: number, high: number, note: string];

const visits: readonly Spending[] = [
  ['Mileage', 8, 60, 'Drive to the client and back.'],
  ['Parking and Tolls', 4, 18, 'Parking in front of the building.'],
  ['Meals', 9, 24, 'Lunch on a long day at the client.'],
  ['Shipping', 7, 35, 'Sent a replacement part.'],
];

const ownOffice: readonly Spending[] = [
  ['Office Supplies', 12, 80, 'Labels and cables for the workshop.'],
  ['Phone', 25, 60, 'Cell phone of the month.'],
];

/**
 * Makes expenses of visits that were charged to tickets, and a few of the office, of the last months. The reports of the
 * weeks that are over are handed in, and old ones approved.
 */
export async function createExpenses(context: DemoContext, tickets: ReadonlyMap<TicketPlan, number>): Promise<void> {
  await allowFairs(context);
  for (const [plan, id] of tickets) await expenseVisit(context, plan, id);
  for (let back = 10; back >= 1; back -= 1) {
    const charge = {
      chargeToType: 'ChargeCode',
      chargeToId: context.records.id('/time/chargeCodes', 'Administration'),
    };
    await spend(context, 'CHolt', context.now - back * 14 * day, context.random.pick(ownOffice), charge);
  }
  await handInSheets(context, 'expense/reports');
}

/** Fairs cost what going there costs, and nothing else. */
async function allowFairs({ records, now }: DemoContext): Promise<void> {
  const body = {
    name: 'Trade Shows',
    company: { id: 1 },
    billTime: 'DoNotBill',
    timeEntryFlag: true,
    expenseEntryFlag: true,
    allowAllExpenseTypeFlag: false,
    expenseTypeIds: ['Mileage', 'Airfare', 'Hotel', 'Meals'].map((type) => records.id('/expense/types', type)),
  };
  await records.seeder.create('/time/chargeCodes', body, stampAt(now - 200 * day, 'HMarlowe'));
}

/** Some of the work that was done on site in the last 180 days cost something on the way. */
async function expenseVisit(context: DemoContext, plan: TicketPlan, id: number): Promise<void> {
  const visit = plan.work.find(({ after }) => after === 'onsite');
  if (visit === undefined || context.now - visit.end > 180 * day || !context.random.chance(0.5)) return;
  const chargeToType = plan.path === '/project/tickets' ? 'ProjectTicket' : 'ServiceTicket';
  await spend(context, visit.member, visit.end, context.random.pick(visits), { chargeToType, chargeToId: id });
}

async function spend(
  context: DemoContext,
  identifier: string,
  at: number,
  [type, low, high, notes]: Spending,
  charge: { readonly chargeToType: string; readonly chargeToId: number },
): Promise<void> {
  const { records, random } = context;
  const body = {
    ...charge,
    member: member(context, identifier),
    type: records.ref('/expense/types', type),
    amount: random.integer(low * 100, high * 100) / 100,
    date: midnight(at),
    notes,
  };
  await records.seeder.create('/expense/entries', body, stampAt(at, identifier));
}
