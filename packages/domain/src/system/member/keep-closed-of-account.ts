import { behaviour } from '../../unit/behaviour.ts';
import { closedOfAccount, isByAccount } from './closed-of-account.ts';
import { takeMemberTemplate } from './template/take-member-template.ts';

/** A body that leaves them out does not empty them, as it would on the member's own path. */
export const keepClosedOfAccount = behaviour('/system/members', {
  says: 'what nobody changes of their own account stays as it was where a body leaves it out',
  source: 'evidence: rights/my-account-fields',
  phase: 'complete',
  on: 'every write',
  when: isByAccount,
  sets: closedOfAccount,
  after: [takeMemberTemplate],
  does: ({ before, after, sent }) => {
    const kept = closedOfAccount.filter((key) => !sent.has(key)).map((key) => [key, before?.[key] ?? null]);
    Object.assign(after, Object.fromEntries(kept));
  },
});
