import { storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { isLeftToInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { isBy, type Unbilled } from '../../invoice/billed/find-unbilled.ts';
import { mayBeBilled } from '../../invoice/billed/may-be-billed.ts';
import { isBilled, leftToBill } from '../../invoice/tax/invoice-lines.ts';

type Agreement = RowOf<'/finance/agreements'>;

/**
 * What an agreement covered by a day and no invoice has yet, with what it left to bill where it says so (evidence:
 * agreements/covered-lines).
 */
export async function findCovered(
  agreement: Agreement,
  date: string | null,
  records: StoredRecords,
): Promise<Unbilled> {
  const on = { agreement: agreement.id, invoice: null };
  const [time, expenses]: [number[], number[]] = [[], []];
  for (const entry of await records.select('/time/entries', on))
    if (isTakenTime(entry, agreement) && isBy(entry.timeStart, date) && (await mayBeBilled(entry, records)))
      time.push(entry.id);
  for (const expense of await records.select('/expense/entries', on))
    if (isTakenExpense(expense, agreement) && isBy(expense.date, date) && (await mayBeBilled(expense, records)))
      expenses.push(expense.id);
  const products = (await records.select('/procurement/products', on)).filter(
    (product) => isTakenProduct(product, agreement) && isBy(product.coveredOn, date),
  );
  return { '/time/entries': time, '/expense/entries': expenses, '/procurement/products': products.map(({ id }) => id) };
}

/** Whether there is any such thing. */
export async function hasCovered(agreement: Agreement, date: string | null, records: StoredRecords): Promise<boolean> {
  return Object.values(await findCovered(agreement, date, records)).some((ids) => ids.length > 0);
}

function isTakenTime(entry: RowOf<'/time/entries'>, { billableTimeInvoice }: Agreement): boolean {
  return isLeftToInvoice(entry) ? billableTimeInvoice === true : (entry.agreementHours ?? 0) > 0;
}

function isTakenExpense(expense: RowOf<'/expense/entries'>, { billableExpenseInvoice }: Agreement): boolean {
  return (expense.amountOnInvoice ?? 0) !== 0 ? billableExpenseInvoice === true : (expense.agreementAmount ?? 0) > 0;
}

function isTakenProduct(product: RowOf<'/procurement/products'>, { billableProductInvoice }: Agreement): boolean {
  if (!isBilled(product)) return false;
  return leftToBill(product) === storedMoney(0) ? (product.agreementAmount ?? 0) > 0 : billableProductInvoice === true;
}
