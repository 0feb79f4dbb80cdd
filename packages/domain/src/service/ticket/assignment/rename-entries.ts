import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { ticketEntryName } from '../../../schedule/entry/object/entry-name.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** Who looks at a calendar reads what the ticket is called today. */
export const renameEntries = behaviour('/service/tickets', {
  says: 'schedule entries that are called after their ticket are called anew when it is',
  source: 'evidence: schedule/name',
  phase: 'follow',
  on: { changed: ['summary', 'company'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    const entries = before === null ? [] : await scheduledFor(after.id, unit);
    if (before === null || entries.length === 0) return;
    const [old, name] = [await ticketEntryName(before, unit), await ticketEntryName(after, unit)];
    for (const entry of entries)
      if (entry.name === old) await unit.updateColumns('/schedule/entries', entry.id, { name });
  },
});
