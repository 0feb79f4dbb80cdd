import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, referenceTo } from '../../../action/write-record.ts';
import { servingAgreement } from '../../../company/own-records/serving-agreement.ts';
import { charged, isChargedToTicket } from '../../../time/entry/charge/charged-to-ticket.ts';
import { isOpen } from '../../../time/sheet/sheet-kind.ts';
import type { Unit } from '../../../unit/unit.ts';

type Ticket = RowOf<'/service/tickets'>;
type TicketProduct = RowOf<'/procurement/products'>;

/**
 * Puts open time and expenses of a ticket to the company and the agreement that the ticket has now, as new ones would be: what
 * they used of the old agreement is given back. What was handed in, approved or invoiced stays (evidence: tickets/company-charges).
 */
export async function moveCharged({ id, company, agreement }: Ticket, unit: Unit): Promise<void> {
  const now = { company: referenceTo(company), agreement: referenceTo(agreement) };
  for (const path of charged)
    for (const entry of await unit.select(path, { chargeToId: id }))
      if (isChargedToTicket(entry) && isOpen(entry.status) && entry.invoice === null && entry.company !== company)
        await changeRecord(path, entry.id, now, unit);
}

/**
 * Puts products of a ticket that are not invoiced to its company; they keep an agreement that is for that company, too. Those that an
 * order, an opportunity or another project has stay with it (evidence: tickets/company-charges).
 */
export async function moveProducts(ticket: Ticket, unit: Unit): Promise<void> {
  for (const product of await unit.select('/procurement/products', { ticket: ticket.id }))
    if (product.company !== ticket.company && (product.project === null || product.project === ticket.project))
      await moveProduct(product, ticket.company, unit);
}

/** Puts a product to another company, unless it is invoiced, or on an order or an opportunity. */
export async function moveProduct(product: TicketProduct, company: number | null, unit: Unit): Promise<void> {
  const { id, invoice, salesOrder, opportunity } = product;
  if (invoice !== null || salesOrder !== null || opportunity !== null) return;
  const agreement = referenceTo(await servingAgreement(product.agreement, company, unit));
  const now = { company: referenceTo(company), agreement };
  await changeRecord('/procurement/products', id, now, unit);
}

/** Takes from a ticket the configurations that could not be attached to it now: those of another company. */
export async function detachConfigurations({ id, company }: Ticket, unit: Unit): Promise<void> {
  const links = '/service/tickets/{parentId}/configurations';
  for (const link of await unit.select(links, { _parentId: id })) {
    const configuration = await unit.get('/company/configurations', link.configuration ?? 0);
    if (configuration?.company != null && configuration.company !== company) await deleteRecord(links, link.id, unit);
  }
}
