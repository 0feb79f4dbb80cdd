import { behaviour } from '../../../unit/behaviour.ts';

/** A member's persona is called as the persona is, unless it is called otherwise. */
export const nameMemberPersona = behaviour('/system/members/{parentId}/personas', {
  says: "a member's persona without a name is called as the persona is",
  source: 'evidence: system/personas',
  phase: 'complete',
  on: { changed: ['personaId'] },
  sets: ['name'],
  does: async (row, unit) => {
    const persona = row.after.personaId === null ? null : await unit.get('/system/info/personas', row.after.personaId);
    row.fill('name', persona?.name?.slice(0, 20));
  },
});
