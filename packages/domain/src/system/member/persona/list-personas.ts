import { rollUp } from '../../../unit/roll-up.ts';

/** Members list the personas that they have a row of. */
export const listMemberPersonas = rollUp({
  says: 'the personas of a member are those of its rows',
  source: 'evidence: system/personas',
  of: '/system/members/{parentId}/personas',
  into: '/system/members',
  by: { field: 'member' },
  reads: ['personaId'],
  sets: 'memberPersonas',
  as: (rows) => [...new Set(rows.map(({ personaId }) => personaId).filter((id) => id !== null))],
});
