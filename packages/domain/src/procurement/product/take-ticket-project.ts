import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

type ProductRow = RowOf<'/procurement/products'>;
type Ticket = RowOf<'/service/tickets'>;

/** What is sold on the ticket of a project is sold within that project, as time and expenses of the ticket are spent there. */
export const takeTicketProject = behaviour('/procurement/products', {
  says: 'a product on the ticket of a project is of its project and phase, unless it is of another project',
  source: 'evidence: procurement/product-project',
  phase: 'complete',
  on: { changed: ['ticket'] },
  sets: ['project', 'phase'],
  when: ({ after }) => after.ticket !== null,
  does: async ({ before, after }, unit) => {
    const ticket = await ticketOf(after, unit);
    const was = before === null ? null : await ticketOf(before, unit);
    if (ticket !== null && goesWithTicket(after, was ?? ticket))
      Object.assign(after, { project: ticket.project, phase: ticket.phase });
  },
});

function ticketOf({ ticket }: ProductRow, unit: Unit): Promise<Ticket | null> {
  return ticket === null ? Promise.resolve(null) : unit.get('/service/tickets', ticket);
}

/** Whether a product is nowhere else than where its ticket is: in the same project, and in no other phase of it. */
export function goesWithTicket(
  { project, phase }: Pick<ProductRow, 'project' | 'phase'>,
  ticket: Pick<Ticket, 'project' | 'phase'>,
): boolean {
  const isElsewhere = project !== null && project !== ticket.project;
  return !isElsewhere && (phase === null || phase === ticket.phase);
}
