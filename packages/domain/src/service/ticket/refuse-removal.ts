import { refuse } from '../../fault.ts';
import type { Behaviour } from '../../write/behaviour.ts';
import type { Unit } from '../../write/unit.ts';

const schedule = '/schedule/entries';

/** Time and expenses name their ticket by number alone: the database would not keep them from losing it. */
export const ticketRemoval: Behaviour = {
  name: 'a ticket with time or expenses cannot be deleted; its schedule entries go with it',
  collections: ['/service/tickets'],
  moment: 'before delete',
  source: 'guide, HTTP Response Statuses (409); which records count is assumed',
  when: () => true,
  does: async ({ after: { id } }, unit) => {
    if (await isCharged('/time/entries', id, unit)) refuseInUse(id, 'time entries');
    if (await isCharged('/expense/entries', id, unit)) refuseInUse(id, 'expense entries');
    await removeScheduleEntries(id, unit);
  },
};

async function isCharged(path: string, ticket: number, unit: Unit): Promise<boolean> {
  const charged = await unit.select(path, { chargeToId: ticket });
  return charged.some(({ chargeToType }) => chargeToType === 'ServiceTicket' || chargeToType === 'ProjectTicket');
}

function refuseInUse(ticket: number, what: string): never {
  return refuse({ kind: 'record in use', message: `Ticket ${ticket} has ${what} and cannot be deleted.` });
}

async function removeScheduleEntries(ticket: number, unit: Unit): Promise<void> {
  const type = await unit.first('/schedule/types', { identifier: 'S' });
  if (type === null) return;
  const { catalogue } = unit.schema;
  for (const entry of await unit.select(schedule, { objectId: ticket, type: type.id })) {
    await unit.write({ how: 'delete', view: catalogue.view(schedule), model: 'ScheduleEntry', id: entry.id });
  }
}
