import { behaviour } from '../../unit/behaviour.ts';

/** An e-mail address has a domain, with its sign before it; other items have none. */
export const findDomain = behaviour('/company/contacts/{parentId}/communications', {
  says: "an e-mail address's domain follows from its value",
  source: 'evidence: contacts/communication-kind',
  phase: 'derive',
  on: { changed: ['value', 'communicationType', 'domain'] },
  sets: ['domain'],
  does: ({ after }) => {
    const at = after.communicationType === 'Email' ? (after.value?.lastIndexOf('@') ?? -1) : -1;
    after.domain = at < 0 ? null : (after.value?.slice(at) ?? null);
  },
});
