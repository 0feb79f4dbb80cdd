import { behaviour } from '../../unit/behaviour.ts';
import { closedOfAccount, isByAccount } from './closed-of-account.ts';

/** A body that repeats what is there, as clients send whole records back, changes nothing and is taken. */
export const refuseChangedOfAccount = behaviour('/system/members', {
  says: 'who one is and what one may do is not changed by My Account',
  source: 'evidence: rights/my-account-fields',
  phase: 'refuse',
  on: 'every write',
  when: isByAccount,
  does: (member) => {
    for (const key of closedOfAccount)
      if (member.changed(key)) member.refuse('InvalidField', key, `The ${key} cannot be changed by My Account.`);
  },
});
