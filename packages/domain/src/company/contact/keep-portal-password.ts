import { keepSecret } from '../../password.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** The portal password of a contact is kept as a digest, beside the record and never in it. */
export const keepPortalPassword = behaviour('/company/contacts', {
  says: 'the portal password of a contact is kept as a digest, and never shown',
  source: 'evidence: contacts/portal-password, contacts/portal-password-digest',
  phase: 'follow',
  on: { sent: ['portalPassword'] },
  does: ({ table, after, input }, unit) =>
    keepSecret(unit.transaction, table.collection.path, after.id, input.get('portalPassword')),
});
