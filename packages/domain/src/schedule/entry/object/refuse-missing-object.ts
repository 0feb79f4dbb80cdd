import { behaviour } from '../../../unit/behaviour.ts';
import { scheduledObject } from './scheduled-object.ts';

const called = { ticket: 'Ticket', activity: 'Activity' } as const;

/** A schedule entry names its object by number alone: whether there is one, the description does not say. */
export const refuseMissingObject = behaviour('/schedule/entries', {
  says: 'a schedule entry is about a ticket or an activity that is there',
  source: 'evidence: schedule/object',
  phase: 'refuse',
  on: { changed: ['objectId', 'type'] },
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about !== null && about.record === null)
      entry.refuse('NotFound', 'objectId', `${called[about.kind]} ${about.id} not found`);
  },
});
