import { behaviour } from '../../unit/behaviour.ts';

/** The six levels of the portal, in their order. */
export const portalLevels = '/company/portalSecurityLevels';

/** As default records of other setup tables, whose mark has another name. */
export const keepOneDefaultLevel = behaviour(portalLevels, {
  says: 'one level of the portal is the default one',
  source: 'evidence: contacts/usual-level',
  phase: 'follow',
  on: { changed: ['isDefaultFlag'] },
  when: ({ after }) => after.isDefaultFlag === true,
  does: async ({ after }, unit) => {
    for (const other of await unit.select(portalLevels, { isDefaultFlag: true }))
      if (other.id !== after.id) await unit.updateColumns(portalLevels, other.id, { isDefaultFlag: false });
  },
});
