import { minus, money, storedMoney, toNumber } from '@reeve/calculation';
import type { FieldsOf, RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';
import { isExported } from './batches-of-invoice.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** The tax of an invoice by level. */
export const taxableLevels = '/finance/accounting/unpostedinvoices/{parentId}/taxableLevels';

/** The names of the levels of a tax code in the lists of what is unposted. */
export const levelNames = ['state', 'county', 'city', 'country', 'composite', 'levelSix'] as const;

/**
 * The list of what is unposted shows an invoice by its rows that wait: with a minus where they take back what a batch took
 * (evidence: invoices/reversed).
 */
export async function showWaiting(id: number, unit: Unit): Promise<void> {
  const invoice = await unit.get('/finance/invoices', id);
  if (invoice === null) return;
  const waits = (await unit.first(ledgerRows, { bookedOn: id, batch: null })) !== null;
  const isReversal = waits && (await isExported(id, unit));
  const turns = isReversal !== (invoice.reversedFlag === true);
  await unit.updateColumns('/finance/invoices', id, {
    ...waitingTotals(invoice, isReversal),
    ...(turns ? turnedLevels(invoice) : {}),
    reversedFlag: isReversal,
  });
  if (turns) await turnLevels(id, unit);
}

function waitingTotals({ total, subtotal, salesTax }: Invoice, isReversal: boolean): FieldsOf<'/finance/invoices'> {
  const sided = isReversal ? oppositeAmount : (amount: number | null) => amount;
  return { unpostedTotal: sided(total), unpostedSubtotal: sided(subtotal), unpostedTax: sided(salesTax) };
}

function turnedLevels(invoice: Invoice): FieldsOf<'/finance/invoices'> {
  const keys = levelNames.map((name) => `${name}TaxAmount` as const);
  return Object.fromEntries(keys.map((key) => [key, oppositeAmount(invoice[key])]));
}

async function turnLevels(id: number, unit: Unit): Promise<void> {
  for (const level of await unit.select(taxableLevels, { _parentId: id }))
    await unit.updateColumns(taxableLevels, level.id, { taxAmount: oppositeAmount(level.taxAmount) });
}

/** An amount the other way round; nothing stays nothing. */
export function oppositeAmount(amount: number | null): number | null {
  return amount === null ? null : toNumber(minus(money(0), storedMoney(amount)));
}
