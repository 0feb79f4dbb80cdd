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
    const tickets = new Map(
      (await unit.select('/service/tickets', { company: after.id })).map((each) => [each.id, each]),
    );
    const entries = await selectAny('/schedule/entries', 'objectId', [...tickets.keys()], unit);
    for (const { id, objectId, name } of await forService(entries, unit)) {
      const ticket = tickets.get(objectId ?? 0);
      if (ticket === undefined || name !== nameForCompany(before?.name ?? '', ticket)) continue;
      await unit.updateColumns('/schedule/entries', id, { name: nameForCompany(after.name ?? '', ticket) });
    }
  },
});
