import { day, midnight } from '../../making/moments.ts';
import { type SeedTable, to } from '../../making/seed-table.ts';
import { goodsIdentifiers, prices } from '../catalog.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const warehouse = to('/procurement/warehouses', 'Main Warehouse');
const item = (identifier: string) => to('/procurement/catalog', identifier);

/** What is kept in stock at least, what a kit consists of, and how lines are gathered on invoices. */
export const stockTables: readonly SeedTable[] = [
  ...['LT-SLIM14', 'MON-24', 'KB-SET'].map((identifier, at) => ({
    path: `/procurement/catalog/[${identifier}]/minimumStockByWarehouse`,
    rows: [{ warehouse, minimumStock: (at + 1) * 2 }],
  })),
  {
    path: '/procurement/catalog/[WS-DESK7]/components',
    rows: ['MON-24', 'KB-SET'].map((identifier, at) => ({
      catalogItem: item(identifier),
      quantity: 1,
      sequenceNumber: at + 1,
    })),
  },
  {
    path: '/procurement/invoicegrouping/count',
    rows: [{ name: 'Hardware', customerDescription: 'Hardware', showPriceFlag: true }],
  },
];

/** Puts goods in stock, and counts cables once. */
export async function createStock(context: DemoContext): Promise<void> {
  await adjust(
    context,
    { identifier: 'STOCK-1', type: 'Stock', reason: 'First stock', back: 400 },
    goodsIdentifiers,
    60,
  );
  await adjust(context, { identifier: 'COUNT-1', type: 'Count', reason: 'Counted', back: 40 }, ['CABLE-C6'], -1);
}

interface Adjustment {
  readonly identifier: string;
  readonly type: string;
  readonly reason: string;
  /** Days ago. */
  readonly back: number;
}

/** Of goods that are dear the first pieces are known by their numbers. */
const serials: Readonly<Record<string, string>> = {
  'LT-SLIM14': 'LT-1041, LT-1042, LT-1043',
  'SRV-RACKR4': 'SRV-2201',
};

/** Adjusts the stock of each item by the same quantity. */
async function adjust(
  { records, now }: DemoContext,
  { identifier, type, reason, back }: Adjustment,
  items: readonly string[],
  quantityAdjusted: number,
): Promise<void> {
  const stamp = stampAt(now - back * day, 'CHolt');
  const body = { identifier, type: records.ref('/procurement/adjustments/types', type), reason };
  const id = await records.seeder.create('/procurement/adjustments', body, stamp);
  const place = {
    warehouse: records.ref('/procurement/warehouses', 'Main Warehouse'),
    warehouseBin: records.ref('/procurement/warehouseBins', 'Default Bin'),
  };
  for (const each of items) {
    const catalogItem = records.ref('/procurement/catalog', each);
    const pieces = { quantityAdjusted, unitCost: prices.get(each)?.cost ?? 0, serialNumber: serials[each] };
    const detail = { catalogItem, ...pieces, ...place };
    await records.seeder.create(`/procurement/adjustments/${id}/details`, detail, stamp);
  }
  await records.seeder.update('/procurement/adjustments', id, { closedFlag: true }, stamp);
}

/** Makes a price for ten laptops and more. */
export async function createPricing({ records, now }: DemoContext): Promise<void> {
  const stamp = stampAt(now - 300 * day, 'HMarlowe');
  const schedule = records.id('/procurement/pricingschedules', 'Standard Pricing');
  const path = `/procurement/pricingschedules/${schedule}/details`;
  const product = records.ref('/procurement/catalog', 'LT-SLIM14');
  const detail = await records.seeder.create(
    path,
    { product, startDate: midnight(now - 300 * day), noEndDate: true },
    stamp,
  );
  const body = { amount: 5, quantityStart: 10, unlimited: true, priceMethod: 'PercentMarkdownFromPrice' };
  await records.seeder.create(`${path}/${detail}/breaks`, body, stamp);
}
