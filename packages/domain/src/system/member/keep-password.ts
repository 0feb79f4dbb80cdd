import { refusePassword, storePassword } from '../../password.ts';
import type { Behaviour } from '../../write/behaviour.ts';

/** A password that is sent is kept as a digest, beside the record and never in it. */
export const keepPassword: Behaviour = {
  name: 'the password of a member or an integrator login is kept as a digest, and never shown',
  collections: ['/system/members', '/system/integratorlogins'],
  moment: 'after save',
  source: 'guide, Authentication; that it is kept as a digest is ours',
  when: (draft) => draft.input.has('password'),
  does: async (draft, unit) => {
    const password = draft.input.get('password');
    const collection = draft.table.collection.path;
    if (password === null || password === '') await refusePassword(unit.transaction, collection, draft.after.id);
    else await storePassword(unit.transaction, collection, draft.after.id, String(password));
  },
};
