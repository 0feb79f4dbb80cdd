import { midnight } from '../../making/moments.ts';
import { goodsIdentifiers } from '../catalog.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';

/** What was sold: so many pieces of a catalog item. */
export interface SaleLine {
  readonly item: string;
  readonly quantity: number;
}

/** A sale of goods to a company. */
export interface Sale {
  readonly company: DemoCompany;
  /** Milliseconds. */
  readonly date: number;
  readonly lines: readonly SaleLine[];
}

/** One or two kinds of goods for one of the companies. */
export function drawSale({ random }: DemoContext, clients: readonly DemoCompany[], date: number): Sale {
  const items = random.shuffled(goodsIdentifiers).slice(0, random.integer(1, 2));
  return {
    company: random.pick(clients),
    date,
    lines: items.map((item) => ({ item, quantity: random.integer(1, 5) })),
  };
}

/** Puts goods on the record that they are charged to, at the prices of the catalog. Answers the product's id. */
export function sellProduct(
  { records }: DemoContext,
  { company, date, lines }: Sale,
  line: SaleLine,
  on: Readonly<Record<string, { readonly id: number }>>,
): Promise<number> {
  const body = {
    catalogItem: records.ref('/procurement/catalog', line.item),
    quantity: line.quantity,
    billableOption: 'Billable',
    ...on,
    location: records.ref('/system/locations', company.office),
    businessUnit: records.ref('/system/departments', 'Sales'),
    sequenceNumber: lines.indexOf(line) + 1,
    purchaseDate: midnight(date),
  };
  return records.seeder.create('/procurement/products', body, stampAt(date, company.manager));
}
