import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

/** Time and expenses name their ticket by number alone: the database would not keep them from losing it. */
export const refuseChargedRemoval = behaviour('/service/tickets', {
  says: 'a ticket with time or expenses cannot be deleted',
  source: 'evidence: tickets/removal, tickets/removal-uses',
  phase: 'release',
  does: async ({ after: { id } }, unit) => {
    if (await isCharged('/time/entries', id, unit)) refuseInUse(id, 'time entries');
    if (await isCharged('/expense/entries', id, unit)) refuseInUse(id, 'expense entries');
  },
});

async function isCharged(path: '/time/entries' | '/expense/entries', ticket: number, unit: Unit): Promise<boolean> {
  const charged = await unit.select(path, { chargeToId: ticket });
  return charged.some(({ chargeToType }) => chargeToType === 'ServiceTicket' || chargeToType === 'ProjectTicket');
}

function refuseInUse(ticket: number, what: string): never {
  return refuse({ kind: 'record in use', message: `Ticket ${ticket} has ${what} and cannot be deleted.` });
}
