import type { RowOf } from '@reeve/store';
import { goesWithTicket } from '../../../procurement/product/take-ticket-project.ts';
import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { charged, isChargedToTicket } from '../../../time/entry/charge/charged-to-ticket.ts';
import type { Unit } from '../../../unit/unit.ts';

type Ticket = RowOf<'/service/tickets'>;

/**
 * Puts time, expenses, products and schedule of a ticket where the ticket is now: of its kind, in its project and phase. Products
 * that are of another project or phase than the ticket was stay there.
 */
export async function carryCharges(was: Ticket, ticket: Ticket, unit: Unit): Promise<void> {
  const { id, project, phase, recordType } = ticket;
  const chargeToType = recordType === 'ServiceTicket' ? 'ServiceTicket' : 'ProjectTicket';
  for (const path of charged)
    for (const entry of await unit.select(path, { chargeToId: id }))
      if (isChargedToTicket(entry)) await unit.updateColumns(path, entry.id, { chargeToType, project, phase });
  for (const product of await unit.select('/procurement/products', { ticket: id }))
    if (goesWithTicket(product, was)) await unit.updateColumns('/procurement/products', product.id, { project, phase });
  for (const entry of await scheduledFor(id, unit))
    await unit.updateColumns('/schedule/entries', entry.id, { project, phase });
}
