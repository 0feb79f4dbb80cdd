import { workedColumns } from '../worked-columns.ts';

/** The configurations of a ticket, by their ids. */
export const ticketConfigurations = workedColumns('/service/tickets', {
  gives: ['ids'],
  works: async (tickets, { read }) => {
    const links = '/service/tickets/{parentId}/configurations';
    const found = await read.select(links, { _parentId: tickets.map(({ id }) => id) });
    const byTicket = Map.groupBy(found, ({ _parentId }) => _parentId);
    return ({ id }) => ({
      ids: byTicket
        .get(id)
        ?.map(({ configuration }) => configuration)
        .join(','),
    });
  },
});
