import {
  type ExpenseAmounts,
  expenseAmountsOf,
  type Markup,
  quantity,
  storedMoney,
  storedPercent,
  storedQuantity,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

type Entry = RowOf<'/expense/entries'>;
type Type = RowOf<'/expense/types'>;

/** What an expense came to, what is billed for it and what its member gets back (evidence: time/expense-units, time/expense-markup). */
export async function amountsOfExpense(entry: Entry, unit: StoredRecords): Promise<ExpenseAmounts> {
  const type = entry.type === null ? null : await unit.get('/expense/types', entry.type);
  const classification =
    entry.classification === null ? null : await unit.get('/expense/classifications', entry.classification);
  return expenseAmountsOf({
    entered: storedQuantity(entry.amount),
    unitRate: isByUnit(type) ? storedMoney(type?.reimbursementRate) : null,
    markup: markupOf(type),
    reimbursed: classification?.multiplier == null ? quantity(1) : storedQuantity(classification.multiplier),
  });
}

function isByUnit(type: Type | null): boolean {
  return type?.mileageFlag === true || type?.quantityFlag === true;
}

function markupOf(type: Type | null): Markup {
  const much = type?.invoiceMarkupAmount ?? 0;
  if (type?.invoiceMarkupOption === 'Amount') return { by: 'amount', amount: storedMoney(much) };
  if (type?.invoiceMarkupOption === 'Mile') return { by: 'unit', amount: storedMoney(much) };
  return { by: 'percent', percent: storedPercent(much) };
}
