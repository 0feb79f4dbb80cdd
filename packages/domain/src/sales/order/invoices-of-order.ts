import type { StoredRecords } from '../../unit/roll-up.ts';

/** The ids of the invoices that are for an order, or that its products are on, in their order (evidence: sales/order-invoices). */
export async function invoicesOfOrder(salesOrder: number, records: StoredRecords): Promise<number[]> {
  const invoices = (await records.select('/finance/invoices', { salesOrder })).map(({ id }) => id);
  const products = await records.select('/procurement/products', { salesOrder });
  const billed = products.map(({ invoice }) => invoice).filter((id) => id !== null);
  return [...new Set([...invoices, ...billed])].sort((one, other) => one - other);
}
