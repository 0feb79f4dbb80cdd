import { refusePassword, storePassword } from '../../password.ts';
import type { Behaviour } from '../../write/behaviour.ts';

/** The portal password of a contact is kept as a digest, beside the record and never in it. */
export const keepPortalPassword: Behaviour = {
  name: 'the portal password of a contact is kept as a digest, and never shown',
  collections: ['/company/contacts'],
  moment: 'after save',
  source: 'special-operations 11; that it is kept as a digest is ours',
  when: (draft) => draft.input.has('portalPassword'),
  does: async (draft, unit) => {
    const password = draft.input.get('portalPassword');
    const collection = draft.table.collection.path;
    if (password === null || password === '') await refusePassword(unit.transaction, collection, draft.after.id);
    else await storePassword(unit.transaction, collection, draft.after.id, String(password));
  },
};
