import type { Behaviour } from '../../write/behaviour.ts';

/** A schedule entry's object is of the kind that its type says; its name is built from it. */
export const scheduleEntry: Behaviour = {
  name: "a schedule entry's object exists, and its name is made from it",
  collections: ['/schedule/entries'],
  moment: 'before save',
  source: 'wire-behaviour 11.6',
  when: (draft) => draft.changed('objectId') || draft.changed('type'),
  does: async (draft, unit) => {
    const type =
      typeof draft.after['type'] === 'number' ? await unit.get('/schedule/types', draft.after['type']) : null;
    const id = draft.after['objectId'];
    if (type === null || typeof id !== 'number' || id === 0) return;
    const letter = String(type['identifier'] ?? '').toUpperCase();
    if (letter === 'S') {
      const ticket = await unit.get('/service/tickets', id);
      if (ticket === null) return draft.refuse('NotFound', 'objectId', `Ticket ${id} not found`);
      const company =
        typeof ticket['company'] === 'number' ? await unit.get('/company/companies', ticket['company']) : null;
      draft.fill('name', `${company?.['name'] ?? ''} / Ticket# ${id} - ${ticket['summary']}`.slice(0, 250));
    } else if (letter === 'C') {
      const activity = await unit.get('/sales/activities', id);
      if (activity === null) return draft.refuse('NotFound', 'objectId', `Activity ${id} not found`);
      draft.fill('name', activity['name']);
    }
  },
};
