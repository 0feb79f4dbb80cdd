import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** Work that is scheduled for a ticket is scheduled for its project. */
export const takeScheduleProject = behaviour('/schedule/entries', {
  says: 'a schedule entry belongs to the project and phase of its ticket',
  source: 'evidence: projects/hours',
  phase: 'derive',
  on: { changed: ['objectId', 'type'] },
  sets: ['project', 'phase'],
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    const ticket = about?.kind === 'ticket' ? about.record : null;
    entry.after.project = ticket?.project ?? null;
    entry.after.phase = ticket?.phase ?? null;
  },
});
