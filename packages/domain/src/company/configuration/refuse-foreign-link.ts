import { behaviour } from '../../unit/behaviour.ts';

/** A ticket is about things of its company. */
export const refuseForeignLink = behaviour('/service/tickets/{parentId}/configurations', {
  says: "a configuration that is attached to a ticket is its company's",
  source: 'evidence: tickets/configuration-company',
  phase: 'refuse',
  on: 'create',
  when: ({ after, trusted }) => after.configuration !== null && !trusted,
  does: async (link, unit) => {
    const { configuration: id } = link.after;
    const configuration = await unit.get('/company/configurations', id ?? 0);
    const ticket = await unit.get('/service/tickets', Number(link.after._parentId));
    if (configuration?.company == null || ticket === null || configuration.company === ticket.company) return;
    link.refuse('NotFound', 'id', `Configuration ${id} not found for Company ${ticket.company}`);
  },
});
