import { behaviour } from '../../unit/behaviour.ts';

const items = '/company/contacts/{parentId}/communications';

/** The first item of its kind is the default one. */
export const leadItsKind = behaviour(items, {
  says: 'the first communication item of its kind is the default one unless told otherwise',
  source: 'evidence: contacts/minimal-items, contacts/first-of-kind',
  phase: 'derive',
  on: 'create',
  sets: ['defaultFlag'],
  when: ({ sent, after }) => !sent.has('defaultFlag') && after.contactId != null,
  does: async ({ after }, unit) => {
    const { contactId, communicationType } = after;
    after.defaultFlag = (await unit.first(items, { contactId, communicationType, defaultFlag: true })) === null;
  },
});
