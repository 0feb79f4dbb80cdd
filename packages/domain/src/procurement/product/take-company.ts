import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const products = '/procurement/products';

/** What a product may be on, and where that is kept, in the order in which its company is looked for. */
const owners = [
  ['ticket', '/service/tickets'],
  ['project', '/project/projects'],
  ['salesOrder', '/sales/orders'],
  ['opportunity', '/sales/opportunities'],
  ['agreement', '/finance/agreements'],
  ['invoice', '/finance/invoices'],
] as const;

/** A product is for the company of what it is on. */
export const takeProductCompany = behaviour(products, {
  says: 'a product is for the company of the ticket, project, order, opportunity, agreement or invoice that it is on',
  source: 'evidence: procurement/product-company',
  phase: 'complete',
  on: 'every write',
  sets: ['company'],
  when: (product) =>
    product.how === 'patch'
      ? !product.sent.has('company') && owners.some(([key]) => product.changed(key))
      : product.after.company == null,
  does: async ({ after }, unit) => {
    const company = await companyOf(after, unit);
    if (company !== null) after.company = company;
  },
});

async function companyOf(product: StoredRecord, unit: Unit): Promise<number | null> {
  for (const [key, collection] of owners) {
    const id = product[key];
    const owner: StoredRecord | null = typeof id === 'number' ? await unit.get(collection, id) : null;
    if (typeof owner?.['company'] === 'number') return owner['company'];
  }
  return null;
}
