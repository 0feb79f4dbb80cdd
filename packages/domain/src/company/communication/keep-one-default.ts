import { behaviour } from '../../unit/behaviour.ts';

const items = '/company/contacts/{parentId}/communications';

/** Of each kind, one item of a contact is the default one. */
export const keepOneDefaultItem = behaviour(items, {
  says: 'a default communication item takes the mark from the others of its kind',
  source: 'evidence: patch/default-item',
  phase: 'follow',
  on: { changed: ['defaultFlag'] },
  when: ({ after }) => after.defaultFlag === true,
  does: async ({ after }, unit) => {
    const { id, contactId, communicationType } = after;
    for (const other of await unit.select(items, { contactId, defaultFlag: true })) {
      if (other.id !== id && other.communicationType === communicationType)
        await unit.updateColumns(items, other.id, { defaultFlag: false });
    }
  },
});
