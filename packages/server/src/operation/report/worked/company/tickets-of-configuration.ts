import { workedColumns } from '../worked-columns.ts';

/** The tickets that a configuration is attached to, by their ids. */
export const ticketsOfConfiguration = workedColumns('/company/configurations', {
  gives: ['ids'],
  works: async (configurations, { read }) => {
    const links = '/service/tickets/{parentId}/configurations';
    const found = await read.select(links, { configuration: configurations.map(({ id }) => id) });
    const byConfiguration = Map.groupBy(found, ({ configuration }) => configuration);
    return ({ id }) => ({
      ids: byConfiguration
        .get(id)
        ?.map(({ _parentId }) => _parentId)
        .join(','),
    });
  },
});
