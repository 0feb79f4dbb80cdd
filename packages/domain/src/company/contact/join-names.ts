import { behaviour } from '../../unit/behaviour.ts';

/** Contacts have a full name, by which references show them. */
export const joinNames = behaviour('/company/contacts', {
  says: 'the full name of a contact follows from first and last name',
  source: 'evidence: references/full-name',
  phase: 'derive',
  on: { changed: ['firstName', 'lastName', 'fullName'] },
  sets: ['fullName'],
  does: ({ after }) => {
    after.fullName = [after.firstName, after.lastName].filter((name) => name != null && name !== '').join(' ');
  },
});
