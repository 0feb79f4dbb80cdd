import type { RowOf } from '@reeve/store';
import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { charged, isChargedToTicket } from '../../../time/entry/charge/charged-to-ticket.ts';
import type { Unit } from '../../../unit/unit.ts';

/** Puts time, expenses and schedule of a ticket where the ticket is now: of its kind, in its project and phase. */
export async function carryCharges(ticket: RowOf<'/service/tickets'>, unit: Unit): Promise<void> {
  const { id, project, phase, recordType } = ticket;
  const chargeToType = recordType === 'ServiceTicket' ? 'ServiceTicket' : 'ProjectTicket';
  for (const path of charged)
    for (const entry of await unit.select(path, { chargeToId: id }))
      if (isChargedToTicket(entry)) await unit.updateColumns(path, entry.id, { chargeToType, project, phase });
  for (const entry of await scheduledFor(id, unit))
    await unit.updateColumns('/schedule/entries', entry.id, { project, phase });
}
