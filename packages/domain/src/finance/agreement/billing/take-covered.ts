import { storedMoney } from '@reeve/calculation';
import type { CollectionPath } from '@reeve/catalogue';
import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../../action/write-record.ts';
import { isLeftToInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import type { Unit } from '../../../unit/unit.ts';
import { isBy } from '../../invoice/billed/find-unbilled.ts';
import { mayBeBilled } from '../../invoice/billed/may-be-billed.ts';
import { isBilled, leftToBill } from '../../invoice/tax/invoice-lines.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Invoice = Pick<RowOf<'/finance/invoices'>, 'id' | 'date'>;

/**
 * Puts on an agreement's invoice what the agreement covered by its day, for nothing, and where the agreement says so what it
 * left to bill (evidence: agreements/covered-lines).
 */
export async function takeCovered(agreement: Agreement, invoice: Invoice, unit: Unit): Promise<void> {
  const on = { agreement: agreement.id, invoice: null };
  const put = (collection: CollectionPath, { id }: { readonly id: number }) =>
    changeRecord(collection, id, { invoice: { id: invoice.id } }, unit);
  for (const entry of await unit.select('/time/entries', on))
    if (isTakenTime(entry, agreement) && isBy(entry.timeStart, invoice.date) && (await mayBeBilled(entry, unit)))
      await put('/time/entries', entry);
  for (const expense of await unit.select('/expense/entries', on))
    if (isTakenExpense(expense, agreement) && isBy(expense.date, invoice.date) && (await mayBeBilled(expense, unit)))
      await put('/expense/entries', expense);
  for (const product of await unit.select('/procurement/products', on))
    if (isTakenProduct(product, agreement) && isBy(product.coveredOn, invoice.date))
      await put('/procurement/products', product);
}

function isTakenTime(entry: RowOf<'/time/entries'>, { billableTimeInvoice }: Agreement): boolean {
  return isLeftToInvoice(entry) ? billableTimeInvoice === true : (entry.agreementHours ?? 0) > 0;
}

function isTakenExpense(expense: RowOf<'/expense/entries'>, { billableExpenseInvoice }: Agreement): boolean {
  return (expense.invoiceAmount ?? 0) !== 0 ? billableExpenseInvoice === true : (expense.agreementAmount ?? 0) > 0;
}

function isTakenProduct(product: RowOf<'/procurement/products'>, { billableProductInvoice }: Agreement): boolean {
  if (!isBilled(product)) return false;
  return leftToBill(product) === storedMoney(0) ? (product.agreementAmount ?? 0) > 0 : billableProductInvoice === true;
}
