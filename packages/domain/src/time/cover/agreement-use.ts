import { storedHours, storedMoney } from '@reeve/calculation';
import type { OwnTable, RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import type { Unit } from '../../unit/unit.ts';

type Entry = RowOf<'/time/entries'>;

/**
 * What was used of agreements, added up as entries come and go, so that nothing has to read them all again. Hours and money
 * are whole ten-thousandths. Rows are told apart by ticket only where an agreement counts incidents; 0 stands for none.
 */
export const agreementUseTable: OwnTable = {
  name: 'reeve_agreement_use',
  says: 'hours, money and entries that agreements cover, by day, work role and work type, and by ticket for incidents',
  columns: {
    agreement_id: 'integer',
    day: 'integer',
    work_role_id: 'integer',
    work_type_id: 'integer',
    ticket_id: 'integer',
    hours: 'wide',
    money: 'wide',
    entries: 'integer',
  },
  key: ['agreement_id', 'day', 'work_role_id', 'work_type_id', 'ticket_id'],
};

/** What entries used of an agreement. Hours and money are whole ten-thousandths. */
export interface AgreementUse {
  readonly day: number;
  readonly workRole: number;
  readonly workType: number;
  readonly ticket: number;
  readonly hours: number;
  readonly money: number;
  readonly entries: number;
}

/** What an entry uses of its agreement; null where that covers nothing of it. */
export function useOf(entry: Entry | null, countsIncidents: boolean): AgreementUse | null {
  if (entry?.agreement == null || entry.timeStart === null) return null;
  const [hours, money] = [storedHours(entry.agreementHours), storedMoney(entry.agreementAmount)];
  if (hours === 0 && money === 0) return null;
  const { workRole, workType, ticket } = entry;
  return {
    day: dayOfMoment(entry.timeStart),
    workRole: workRole ?? 0,
    workType: workType ?? 0,
    ticket: countsIncidents ? (ticket ?? 0) : 0,
    hours,
    money,
    entries: 1,
  };
}

/** What an expense uses of its agreement: money alone, and no incident; null where that covers nothing of it. */
export function useOfExpense(expense: RowOf<'/expense/entries'> | null): AgreementUse | null {
  const money = storedMoney(expense?.agreementAmount);
  if (expense?.agreement == null || expense.date === null || money === 0) return null;
  return { day: dayOfMoment(expense.date), workRole: 0, workType: 0, ticket: 0, hours: 0, money, entries: 0 };
}

/** What a product uses of its agreement: money alone, and no incident; null where that covers nothing of it. */
export function useOfProduct(product: RowOf<'/procurement/products'> | null): AgreementUse | null {
  const money = storedMoney(product?.agreementAmount);
  if (product?.agreement == null || product.coveredOn === null || money === 0) return null;
  const day = dayOfMoment(product.coveredOn);
  return { day, workRole: 0, workType: 0, ticket: 0, hours: 0, money, entries: 0 };
}

/** Adds to what was used of an agreement, or takes it off again. */
export async function addUse(agreement: number, use: AgreementUse, sign: 1 | -1, unit: Unit): Promise<void> {
  const { day, workRole, workType, ticket, hours, money, entries } = use;
  await unit.transaction.run(addition, [
    agreement,
    day,
    workRole,
    workType,
    ticket,
    sign * hours,
    sign * money,
    sign * entries,
  ]);
}

const sums = ['hours', 'money', 'entries'].map(
  (name) => `"${name}" = "reeve_agreement_use"."${name}" + excluded."${name}"`,
);
const addition = `insert into "reeve_agreement_use" ("agreement_id", "day", "work_role_id", "work_type_id", "ticket_id", "hours", "money", "entries")
values (?, ?, ?, ?, ?, ?, ?, ?)
on conflict ("agreement_id", "day", "work_role_id", "work_type_id", "ticket_id") do update set ${sums.join(', ')}`;

/** Forgets all that was used of an agreement. */
export async function forgetUse(agreement: number, unit: Unit): Promise<void> {
  await unit.transaction.run('delete from "reeve_agreement_use" where "agreement_id" = ?', [agreement]);
}

const selection = (by: string) =>
  `select ${by}, sum("hours"), sum("money"), sum("entries") from "reeve_agreement_use"
where "agreement_id" = ? and "day" between ? and ? group by ${by}`;

/** What was used from one day to another, both included, by work role, work type and ticket. */
export async function useWithin(agreement: number, first: number, last: number, unit: Unit): Promise<AgreementUse[]> {
  const rows = await unit.transaction.all(selection('"work_role_id", "work_type_id", "ticket_id"'), [
    agreement,
    first,
    last,
  ]);
  return rows.map((row) => {
    const [workRole = 0, workType = 0, ticket = 0, hours = 0, money = 0, entries = 0] = row.map(Number);
    return { day: first, workRole, workType, ticket, hours, money, entries };
  });
}

/** What was used from one day to another, both included, by day and ticket. */
export async function useByDay(agreement: number, first: number, last: number, unit: Unit): Promise<AgreementUse[]> {
  const rows = await unit.transaction.all(selection('"day", "ticket_id"'), [agreement, first, last]);
  return rows.map((row) => {
    const [day = 0, ticket = 0, hours = 0, money = 0, entries = 0] = row.map(Number);
    return { day, workRole: 0, workType: 0, ticket, hours, money, entries };
  });
}
