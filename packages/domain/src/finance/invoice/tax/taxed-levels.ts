import { type Money, money, storedMoney, taxByLevel, taxedAtAll, taxedByLevel, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { type SetLevel, setLevels } from '../../tax-code/set-levels.ts';
import { taxationOf } from '../../tax-code/taxation.ts';
import { taxableLines } from './invoice-lines.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** What a level of its tax code taxes of an invoice, and by how much. */
export interface TaxOfLevel extends SetLevel {
  readonly taxed: Money;
  readonly tax: Money;
}

/** The tax of an invoice: what of it any level taxes, and its levels in order. */
export interface InvoiceTax {
  readonly taxed: Money;
  readonly levels: readonly TaxOfLevel[];
}

const untaxed: InvoiceTax = { taxed: money(0), levels: [] };

/** The tax that an invoice shows; worked out of what is on it where it was last changed before that was kept (evidence: invoices/tax-of-its-time). */
export async function taxShownBy(invoice: Invoice, records: StoredRecords): Promise<InvoiceTax> {
  return readTax(invoice.taxedLevels) ?? workOutTax(invoice, records);
}

/** The tax of an invoice by its tax code as it is now; none of one that is not taxable. */
export async function workOutTax(invoice: Invoice, records: StoredRecords): Promise<InvoiceTax> {
  if (invoice.taxableFlag !== true || invoice.taxCode === null) return untaxed;
  const code = await records.get('/finance/taxCodes', invoice.taxCode);
  const taxation = await taxationOf(invoice.taxCode, records);
  if (code === null || taxation === null) return untaxed;
  const lines = await taxableLines(invoice, taxation, records);
  const [taxes, bases] = [taxByLevel(lines, taxation.levels), taxedByLevel(lines, taxation.levels)];
  const levels = setLevels(code).map((set) => ({
    ...set,
    taxed: bases[set.level - 1] ?? money(0),
    tax: taxes[set.level - 1] ?? money(0),
  }));
  return { taxed: taxedAtAll(lines, taxation.levels), levels };
}

/** The tax as an invoice keeps it. */
export function writeTax({ taxed, levels }: InvoiceTax): string {
  const rows = levels.map((each) => [each.level, each.rate, toNumber(each.taxed), toNumber(each.tax)]);
  return JSON.stringify([toNumber(taxed), ...rows]);
}

/** What `writeTax` wrote; null where nothing was. */
export function readTax(kept: string | null): InvoiceTax | null {
  if (kept === null || kept === '') return null;
  const [taxed, ...rows] = JSON.parse(kept) as [number, ...[number, number, number, number][]];
  const levels = rows.map(([level, rate, base, tax]) => ({
    level,
    rate,
    taxed: storedMoney(base),
    tax: storedMoney(tax),
  }));
  return { taxed: storedMoney(taxed), levels };
}
