import { behaviour } from '../../unit/behaviour.ts';

/** A new contact cannot use the portal before somebody says so. */
export const keepPortalShut = behaviour('/company/contacts', {
  says: 'a new contact has portal security level 1 and no portal login',
  source: 'evidence: contacts/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['portalSecurityLevel', 'disablePortalLoginFlag'],
  does: (contact) => {
    contact.fill('portalSecurityLevel', 1);
    if (!contact.sent.has('disablePortalLoginFlag')) contact.after.disablePortalLoginFlag = true;
  },
});
