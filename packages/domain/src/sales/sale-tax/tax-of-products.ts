import { storedMoney, type TaxedLine, taxOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { taxationOf } from '../../finance/tax-code/taxation.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

type SoldRow = RowOf<'/procurement/products'>;

/** The tax of sold products by a tax code, to cents; of those that are taxable and were not cancelled. 0 without a code. */
export async function taxOfProducts(
  products: readonly SoldRow[],
  taxCode: number | null,
  records: StoredRecords,
): Promise<number> {
  const taxation = taxCode === null ? null : await taxationOf(taxCode, records);
  if (taxation === null) return 0;
  const lines: TaxedLine[] = [];
  for (const product of products.filter(isTaxed)) {
    const item = product.catalogItem == null ? null : await records.get('/procurement/catalog', product.catalogItem);
    lines.push({
      kind: 'product',
      amount: storedMoney(product.extPrice),
      unit: storedMoney(product.price),
      isTaxedIn: (level) => taxation.isTaxed('product', item?.type ?? null, level),
    });
  }
  return toNumber(taxOf(lines, taxation.levels));
}

function isTaxed({ taxableFlag, cancelledFlag }: SoldRow): boolean {
  return taxableFlag === true && cancelledFlag !== true;
}
