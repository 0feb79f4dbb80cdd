import { resourcesOf } from '../../service/ticket/assignment/resources-of.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const tickets = '/service/tickets';

/** Tickets name those whom they are assigned to by their identifiers. */
export const renameInTickets = behaviour('/system/members', {
  says: 'tickets name a member by the new identifier',
  source: 'evidence: tickets/resources',
  phase: 'follow',
  on: { changed: ['identifier'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const id of await assignedTickets(after.id, unit))
      await unit.updateColumns(tickets, id, { resources: await resourcesOf(id, unit) });
  },
});

async function assignedTickets(member: number, unit: Unit): Promise<ReadonlySet<number>> {
  const type = await unit.first('/schedule/types', { identifier: 'S' });
  const scheduled = await unit.select('/schedule/entries', { member, type: type?.id ?? 0 });
  const owned = await unit.ids(tickets, { owner: member });
  return new Set([...owned, ...scheduled.map(({ objectId }) => objectId ?? 0)]);
}
