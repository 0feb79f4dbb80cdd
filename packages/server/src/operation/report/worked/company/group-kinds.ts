import { workedColumns } from '../worked-columns.ts';

/** Whether a marketing group has companies, and whether it has contacts. */
export const groupKinds = workedColumns('/marketing/groups', {
  gives: ['companies', 'contacts'],
  works: async (groups, { read }) => {
    const ids = groups.map(({ id }) => id);
    const companies = await read.select('/company/companies/{parentId}/groups', { group: ids });
    const contacts = await read.select('/company/contacts/{parentId}/groups', { group: ids });
    const [ofCompanies, ofContacts] = [
      new Set(companies.map(({ group }) => group)),
      new Set(contacts.map((each) => each.group)),
    ];
    return ({ id }) => ({ companies: ofCompanies.has(id), contacts: ofContacts.has(id) });
  },
});
