import { behaviour } from '../../unit/behaviour.ts';

/** A new company is in the territory of whoever makes it. */
export const takeTerritory = behaviour('/company/companies', {
  says: 'a new company is in the territory of the caller, else the first there is',
  source: 'evidence: companies/territory',
  phase: 'complete',
  on: 'every write',
  sets: ['territory'],
  when: ({ how, after }) => how !== 'patch' && after.territory == null,
  does: async ({ after }, unit) => {
    const caller = await unit.get('/system/members', unit.actor.memberId);
    after.territory = caller?.defaultLocation ?? (await unit.first('/system/locations', {}))?.id ?? null;
  },
});
