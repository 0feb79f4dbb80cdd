import { type Money, minus, money, storedMoney, type TaxedLine } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import type { Taxation } from '../../tax-code/taxation.ts';
import { timeShares } from '../fee/time-shares.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** Whether a product counts on the invoice that it names. */
export function isBilled({ billableOption, cancelledFlag }: RowOf<'/procurement/products'>): boolean {
  return billableOption === 'Billable' && cancelledFlag !== true;
}

/** What a product comes to on an invoice: what its agreement does not cover (evidence: procurement/covered-products). */
export function leftToBill({ extPrice, agreementAmount }: RowOf<'/procurement/products'>): Money {
  return minus(storedMoney(extPrice), storedMoney(agreementAmount));
}

/** What of an invoice may be taxed: its time, expenses, products and its agreement's amount (evidence: invoices/tax). */
export async function taxableLines(
  invoice: Invoice,
  { isTaxed, levels }: Taxation,
  records: StoredRecords,
): Promise<TaxedLine[]> {
  const ofService = (amount: Money, role: number | null): TaxedLine => ({
    kind: 'service',
    amount,
    unit: null,
    isTaxedIn: (level) => isTaxed('service', role, level),
  });
  const { shares, rest } = await timeShares(invoice, records);
  const expenses = await records.select('/expense/entries', { invoice: invoice.id });
  return [
    ...agreementLines(invoice, { isTaxed, levels }),
    ofService(storedMoney(invoice.serviceAdjustmentAmount), null),
    ofService(rest, null),
    ofService(minus(money(0), storedMoney(invoice.previousProgressApplied)), null),
    ...shares.map(({ entry, amount }) => ofService(amount, entry.workRole)),
    ...expenses.map(
      ({ amountOnInvoice, type }): TaxedLine => ({
        kind: 'expense',
        amount: storedMoney(amountOnInvoice),
        unit: null,
        isTaxedIn: (level) => isTaxed('expense', type, level),
      }),
    ),
    ...(await productLines(invoice, isTaxed, records)),
  ];
}

/** What an agreement bills is taxed in every level that taxes services or products (evidence: agreements/taxed). */
function agreementLines({ agreementTaxed, agreementAmount }: Invoice, { isTaxed, levels }: Taxation) {
  const lineOf = (
    kind: 'service' | 'product',
    amount: number | null,
    isTaxedIn: TaxedLine['isTaxedIn'],
  ): TaxedLine => ({
    kind,
    amount: storedMoney(amount),
    unit: null,
    isTaxedIn,
  });
  const own = agreementTaxed ?? agreementAmount;
  return [
    lineOf('service', own, (level) => isTaxed('service', null, level)),
    lineOf('product', own, (level) => agreementTaxed !== null && levels[level]?.covers.has('service') !== true),
  ];
}

async function productLines(
  { id }: Invoice,
  isTaxed: Taxation['isTaxed'],
  records: StoredRecords,
): Promise<TaxedLine[]> {
  const products = await records.select('/procurement/products', { invoice: id, taxableFlag: true });
  const lines: TaxedLine[] = [];
  for (const product of products.filter(isBilled)) {
    const item = product.catalogItem === null ? null : await records.get('/procurement/catalog', product.catalogItem);
    lines.push({
      kind: 'product',
      amount: leftToBill(product),
      unit: storedMoney(product.price),
      isTaxedIn: (level) => isTaxed('product', item?.type ?? null, level),
    });
  }
  return lines;
}
