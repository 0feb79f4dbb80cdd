import { minus, money, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type BookedPart, type Booking, bookDocument } from '../entry/book-document.ts';
import { ledgerRows, removeLedgerRows } from '../entry/ledger-rows.ts';
import { isBookedExpense } from './booked-status.ts';

const levels = '/finance/accounting/unpostedexpenses/{parentId}/taxableLevels';
type Expense = RowOf<'/expense/entries'>;

/** An approved expense is in the ledger and waits for a batch; without its approval it is not. */
export const bookExpense = behaviour('/expense/entries', {
  says: 'an expense is booked in the ledger when it is approved or billed, and waits for a batch; without approval it is taken out',
  source: 'evidence: invoices/expense-accounts, invoices/unposted, invoices/of-nothing',
  phase: 'follow',
  on: { changed: ['status'] },
  fills: [ledgerRows, levels],
  does: async ({ before, after }, unit) => {
    const [was, is] = [isBooked(before), isBooked(after)];
    if (is && !was) await book(after, unit);
    else if (was && !is) await takeOut(after.id, unit);
  },
});

function isBooked(expense: Expense | null): boolean {
  return expense !== null && isBookedExpense(expense.status);
}

async function takeOut(id: number, unit: Unit): Promise<void> {
  await removeLedgerRows({ expense: id }, unit);
  for (const level of await unit.select(levels, { _parentId: id })) await deleteRecord(levels, level.id, unit);
  await unit.updateColumns('/expense/entries', id, { unpostedFlag: false, dateClosed: null });
}

async function book(expense: Expense, unit: Unit): Promise<void> {
  const reimbursement = await reimbursementOf(expense, unit);
  const [part, against] = [partOf(expense), againstOf(expense, reimbursement)];
  await bookDocument({ key: { expense: expense.id }, shows: {}, stands: true, parts: [part], against }, unit);
  for (const level of taxesOf(expense)) await makeRecord(levels, level, unit, expense.id);
  const rows = await unit.select(ledgerRows, { expense: expense.id });
  const nonBillable = minus(storedMoney(expense.cost), storedMoney(expense.amountOnInvoice));
  await unit.updateColumns('/expense/entries', expense.id, {
    unpostedFlag: true,
    dateClosed: unit.now,
    reimbursement,
    glType: part.type === 'EE' ? 'EE' : 'EI',
    accountNumber: rows.find(({ accountType }) => accountType === part.type)?.accountNumber ?? null,
    creditAccount: rows.find(({ accountType }) => accountType === against.type)?.accountNumber ?? null,
    chargeCode: expense.chargeToType === 'ChargeCode' ? expense.chargeToId : null,
    chargeDescription: expense.notes,
    nonBillableAmount: nonBillable < 0 ? 0 : toNumber(nonBillable),
    avalaraTaxFlag: false,
    itemTaxableFlag: false,
  });
}

/** The taxes that were paid with an expense, as levels in their order; what is no amount is none. */
function taxesOf({ taxes }: Expense): { taxLevel: number; taxAmount: number }[] {
  const paid = Array.isArray(taxes) ? (taxes as readonly { readonly amount?: unknown }[]) : [];
  return paid.flatMap(({ amount }, at) =>
    typeof amount === 'number' ? [{ taxLevel: at + 1, taxAmount: amount }] : [],
  );
}

/** What a customer pays for is external, the rest is the provider's own. */
function partOf(expense: Expense): BookedPart {
  const { locationId: location, businessUnitId: department, project, type, notes } = expense;
  const chargeCode = expense.chargeToType === 'ChargeCode' ? expense.chargeToId : null;
  return {
    type: expense.billableOption === 'Billable' ? 'EE' : 'EI',
    subject: { location, department, project, expenseType: type, chargeCode },
    description: notes === null || notes === '' ? 'Expense' : notes,
    amount: minus(money(0), storedMoney(expense.cost)),
    isSubject: true,
  };
}

/** What a member laid out is owed to the member; what the provider's own means paid is offset. */
function againstOf({ locationId: location }: Expense, reimbursement: Expense['reimbursement']): Booking {
  const isOwed = reimbursement === 'Reimbursable';
  return {
    type: isOwed ? 'AP' : 'EO',
    subject: { location },
    description: isOwed ? 'Reimbursement' : 'Expense offset',
  };
}

async function reimbursementOf({ classification }: Expense, unit: Unit): Promise<Expense['reimbursement']> {
  const found = classification === null ? null : await unit.get('/expense/classifications', classification);
  if (found?.companyFlag === true) return 'NonReimbursable';
  return found === null || found.employeeFlag === true ? 'Reimbursable' : 'Personal';
}
