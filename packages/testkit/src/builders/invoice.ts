import type { World } from '../world.ts';
import { aCatalogItem } from './catalog-item.ts';
import { aCompany } from './company.ts';
import { type Fields, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';
import { aTaxCode } from './tax-code.ts';
import { aTicket } from './ticket.ts';

/** Makes a standard invoice of the provider's own company unless the fields say otherwise, and answers its path. */
export async function anInvoice(world: World, fields: Fields = {}): Promise<string> {
  const body = { type: 'Standard', company: { id: 1 }, ...fields };
  return `/finance/invoices/${await makeRecord(world, '/finance/invoices', body)}`;
}

/** Makes an invoice to a new company of that name whose tax code takes 5.75 percent of services and products. */
export async function aTaxedInvoice(world: World, name: string): Promise<string> {
  const rate = { levelOneRate: 0.0575, levelOneRateType: 'Percent' };
  const covers = { levelOneProductsFlag: true, levelOneServicesFlag: true, levelOneExpensesFlag: true };
  const code = await aTaxCode(world, { identifier: name.slice(0, 8), ...rate, ...covers });
  return anInvoice(world, { company: { id: await aCompany(world, name, { taxCode: { id: code } }) } });
}

/** Puts two billable, taxable pieces at 50 on an invoice unless the fields say otherwise, and answers their path. */
export async function aBilledProduct(world: World, invoice: string, fields: Fields = {}): Promise<string> {
  const { count } = await shown<{ count: number }>(world, '/procurement/catalog/count');
  const catalogItem = { id: await aCatalogItem(world, `billed-${count}`, { taxableFlag: true }) };
  const body = { catalogItem, quantity: 2, price: 50, billableOption: 'Billable', invoice: { id: idOf(invoice) } };
  return `/procurement/products/${await makeRecord(world, '/procurement/products', { ...body, ...fields })}`;
}

/** The id that a path ends with. */
export function idOf(path: string): number {
  return Number(path.slice(path.lastIndexOf('/') + 1));
}

/** Makes a ticket of the company that an invoice, given by its path, is for, and answers its id. */
export async function aTicketFor(world: World, invoice: string, fields: Fields = {}): Promise<number> {
  const { company } = await shown<{ company: { id: number } }>(world, invoice);
  return aTicket(world, { company: { id: company.id }, ...fields });
}
