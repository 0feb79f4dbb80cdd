import type { Behaviour } from '../../write/behaviour.ts';

/** A ticket is closed while its status is a closed one. */
export const ticketClosing: Behaviour = {
  name: 'a ticket closes and opens again with its status, and remembers who closed it and when',
  collections: ['/service/tickets'],
  moment: 'before save',
  source: 'wire-behaviour 11.3',
  when: (draft) => draft.changed('status'),
  does: async (draft, unit) => {
    const status = draft.after['status'];
    const record = typeof status === 'number' ? await unit.get('/service/boards/{parentId}/statuses', status) : null;
    const closed = record?.['closedStatus'] === true;
    const was = draft.before?.['closedFlag'] === true;
    draft.after['closedFlag'] = closed;
    if (closed && !was) {
      draft.fill('closedDate', unit.now);
      draft.fill('closedBy', unit.actor.identifier);
    } else if (!closed) {
      draft.after['closedDate'] = null;
      draft.after['closedBy'] = null;
    }
  },
};
