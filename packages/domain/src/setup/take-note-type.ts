import { behaviour } from '../unit/behaviour.ts';
import { defaultOf } from './default-of.ts';

const notes = [
  '/company/companies/{parentId}/notes',
  '/company/contacts/{parentId}/notes',
  '/project/projects/{parentId}/notes',
] as const;

/** Notes are of the usual kind unless somebody says another. */
export const takeNoteType = behaviour(notes, {
  says: 'a new note of a company, a contact or a project is of the default type',
  source: 'evidence: companies/note-type',
  phase: 'complete',
  on: 'create',
  sets: ['type'],
  when: ({ after }) => after.type === null,
  does: async ({ after }, unit) => {
    after.type = await defaultOf('/company/noteTypes', unit);
  },
});
