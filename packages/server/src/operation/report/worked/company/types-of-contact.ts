import { workedColumns } from '../worked-columns.ts';

const links = '/company/contacts/{parentId}/typeAssociations';

/** All types of a contact: their descriptions, and their ids. */
export const typesOfContact = workedColumns('/company/contacts', {
  gives: ['names', 'ids'],
  works: async (contacts, { read }) => {
    const found = await read.select(links, { contact: contacts.map(({ id }) => id) });
    const byContact = Map.groupBy(found, ({ contact }) => contact);
    const types = await read.select('/company/contacts/types', {});
    const names = new Map(types.map(({ id, description }) => [id, description]));
    return ({ id }) => {
      const own = byContact.get(id)?.flatMap(({ type }) => type ?? []);
      return { ids: own?.join(','), names: own?.map((type) => names.get(type) ?? '').join(', ') };
    };
  },
});
