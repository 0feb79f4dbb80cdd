import { behaviour } from '../../unit/behaviour.ts';

/** A team is made of somebody. */
export const refuseNobody = behaviour('/company/companies/{parentId}/teams', {
  says: 'a row of a team of a company names a member or a contact',
  source: 'evidence: companies/teams',
  phase: 'refuse',
  on: 'every write',
  when: ({ after }) => after.member === null && after.contact === null,
  does: (row) => row.refuse('MissingRequiredField', 'member', 'The member or contact field is required.'),
});
