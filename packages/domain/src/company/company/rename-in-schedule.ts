import { selectAny } from '../../action/reader.ts';
import { forService } from '../../schedule/entry/entries-of-ticket.ts';
import { nameForCompany } from '../../schedule/entry/object/entry-name.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Who looks at a calendar reads what the company is called today. */
export const renameInSchedule = behaviour('/company/companies', {
  says: 'schedule entries that are called after a ticket of a company are called anew when the company is',
  source: 'evidence: schedule/name',
  phase: 'follow',
  on: { changed: ['name'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    // A company may have very many tickets, and entries for few of them.
    const tickets = await unit.ids('/service/tickets', { company: after.id });
    const entries = await selectAny('/schedule/entries', 'objectId', tickets, unit);
    for (const { id, objectId, name } of await forService(entries, unit)) {
      const ticket = await unit.get('/service/tickets', objectId ?? 0);
      if (ticket === null || name !== nameForCompany(before?.name ?? '', ticket)) continue;
      await unit.updateColumns('/schedule/entries', id, { name: nameForCompany(after.name ?? '', ticket) });
    }
  },
});
