import { type Money, minus, money, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';
import { addUnposted, takeUnpostedOut } from '../procurement/unposted-procurement.ts';

type AdjustedDetail = RowOf<'/procurement/adjustments/{parentId}/details'>;

/**
 * Books what the pieces of an adjusted detail are worth, which come (above zero) or go; null takes it out again, which is refused
 * while a batch holds it. Inventory (P) against inventory adjustments (IA) (evidence: invoices/adjustment-accounts).
 */
export async function bookAdjusted(detail: AdjustedDetail, worth: Money | null, unit: Unit): Promise<void> {
  await takeOut(detail, unit);
  if (worth === null || worth === money(0)) return;
  const item = await unit.get('/procurement/catalog', detail.catalogItem ?? 0);
  const warehouse = await unit.get('/procurement/warehouses', detail.warehouse ?? 0);
  const adjustment = await unit.get('/procurement/adjustments', detail.adjustment ?? 0);
  const [location, department] = [warehouse?.location, warehouse?.department];
  const [productCategory, productSubCategory] = [item?.category, item?.subcategory];
  const subject = { location, department, productCategory, productSubCategory };
  const description = detail.description ?? item?.description ?? 'Stock adjusted';
  const amount = minus(money(0), worth);
  const of = { subject, description, item: item?.identifier ?? null };
  const places = Object.entries({ locationId: location, departmentId: department }).filter(([, id]) => id != null);
  const body = { ...Object.fromEntries(places), description, total: toNumber(worth) };
  await addUnposted(
    {
      body: { ...body, procurementType: 'Adjustment', purchaseDate: adjustment?.closedDate ?? unit.now },
      sort: 'adjustment',
      keeps: { quantity: detail.quantityAdjusted },
      shows: { adjustmentDetail: detail.id },
      parts: [{ type: 'P', amount, cost: worth, ...of }],
      against: { type: 'IA', subject, description: adjustment?.identifier ?? description },
      taxes: [],
    },
    unit,
  );
}

async function takeOut({ id, adjustment }: AdjustedDetail, unit: Unit): Promise<void> {
  const rows = await unit.select(ledgerRows, { adjustmentDetail: id });
  const batch = rows.find((row) => row.isBatched === true)?.batch ?? null;
  if (batch !== null) {
    const message = `Adjustment ${adjustment} is in batch ${batch}: delete the batch to open it again.`;
    refuse({ kind: 'refused by rule', message });
  }
  for (const document of new Set(rows.map(({ receiptNumber }) => receiptNumber)))
    if (document !== null) await takeUnpostedOut(document, unit);
}
