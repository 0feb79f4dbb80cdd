import type { Behaviour } from '../../write/behaviour.ts';
import type { Unit } from '../../write/unit.ts';

const tickets = '/service/tickets';

/** A ticket with children knows that it has them. */
export const ticketParent: Behaviour = {
  name: 'a ticket knows whether it has child tickets',
  collections: [tickets],
  moment: 'after save',
  source: 'special-operations 7',
  when: (draft) => draft.changed('parentTicketId'),
  does: async (draft, unit) => {
    await markParent(draft.before?.['parentTicketId'], unit);
    await markParent(draft.after['parentTicketId'], unit);
  },
};

async function markParent(id: unknown, unit: Unit): Promise<void> {
  if (typeof id !== 'number') return;
  const child = await unit.first(tickets, { parentTicketId: id });
  await unit.amend(tickets, id, { hasChildTicket: child !== null });
}
