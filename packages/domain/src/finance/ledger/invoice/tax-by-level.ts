import { storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { taxShownBy } from '../../invoice/tax/taxed-levels.ts';
import { levelOf } from '../../tax-code/level-fields.ts';
import type { TaxedLevel } from './gather-invoice-parts.ts';

/** The tax that an invoice shows, level by level; levels that tax nothing are left out. */
export async function invoiceTax(invoice: RowOf<'/finance/invoices'>, unit: Unit): Promise<TaxedLevel[]> {
  const code = invoice.taxCode === null ? null : await unit.get('/finance/taxCodes', invoice.taxCode);
  if (code === null) return [];
  const { levels } = await taxShownBy(invoice, unit);
  return levels
    .filter(({ tax }) => tax !== storedMoney(0))
    .map(({ level, tax }) => ({
      amount: tax,
      place: level - 1,
      xref: textOf(levelOf(code, level)['taxCodeXref']),
    }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
