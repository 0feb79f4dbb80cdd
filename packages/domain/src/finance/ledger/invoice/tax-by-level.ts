import { type Money, storedMoney, taxByLevel } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { taxableLines } from '../../invoice/tax/invoice-lines.ts';
import { levelOf } from '../../tax-code/level-fields.ts';
import { taxationOf } from '../../tax-code/taxation.ts';
import type { TaxedLevel } from './gather-invoice-parts.ts';

/** The tax of an invoice, level by level; levels that tax nothing are left out. None where the invoice is not taxable. */
export async function invoiceTax(invoice: RowOf<'/finance/invoices'>, unit: Unit): Promise<TaxedLevel[]> {
  if (invoice.taxableFlag !== true || invoice.taxCode === null) return [];
  const [code, taxation] = [
    await unit.get('/finance/taxCodes', invoice.taxCode),
    await taxationOf(invoice.taxCode, unit),
  ];
  if (code === null || taxation === null) return [];
  const amounts: Money[] = taxByLevel(await taxableLines(invoice, taxation, unit), taxation.levels);
  return amounts
    .map((amount, place) => ({ amount, place, xref: textOf(levelOf(code, place + 1)['taxCodeXref']) }))
    .filter(({ amount }) => amount !== storedMoney(0));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
