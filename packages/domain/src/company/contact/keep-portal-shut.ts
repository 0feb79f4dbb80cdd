import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { portalLevels } from '../portal-security-level/keep-one-default.ts';

/** A new contact cannot use the portal before somebody says so. */
export const keepPortalShut = behaviour('/company/contacts', {
  says: 'a new contact has the default portal security level and no portal login',
  source: 'evidence: contacts/defaults, contacts/usual-level',
  phase: 'complete',
  on: 'create',
  sets: ['portalSecurityLevel', 'disablePortalLoginFlag'],
  does: async (contact, unit) => {
    if (contact.after.portalSecurityLevel === null) contact.after.portalSecurityLevel = await usualLevel(unit);
    if (!contact.sent.has('disablePortalLoginFlag')) contact.after.disablePortalLoginFlag = true;
  },
});

/** The number of a level is its place, which is its id: none can be added. The lowest where none is marked. */
function usualLevel(unit: Unit): Promise<number> {
  const marked = async () => (await unit.first(portalLevels, { isDefaultFlag: true }))?.id ?? 1;
  return unit.keep('default level of the portal', [portalLevels], marked);
}
