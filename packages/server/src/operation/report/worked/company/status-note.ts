import { workedColumns } from '../worked-columns.ts';

/** The note that a company has for its status, where the status wants one of its own. */
export const statusNote = workedColumns('/company/companies', {
  gives: ['text'],
  works: async (companies, { read }) => {
    const notes = await read.select('/company/companies/{parentId}/customStatusNotes', {
      company: companies.map(({ id }) => id),
    });
    return ({ id, status }) => ({
      text: notes.findLast((note) => note.company === id && note.status === status)?.customNote,
    });
  },
});
