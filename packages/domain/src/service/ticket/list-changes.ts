import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { nothing, rows } from '../../action/result.ts';
import { emptyChanges, unreadChanges } from '../../audit/change-log.ts';
import type { JsonObject } from '../../body/members.ts';
import { FaultError } from '../../fault.ts';
import { changedTicket } from './changed-ticket.ts';

const tickets = '/service/tickets';
const source = 'evidence: tickets/change-log';

/** Each change with the ticket as it is now; of a deleted one there is its number alone. */
export const listTicketChanges = action('GET /service/tickets/changelogs', {
  says: 'changes of tickets are listed, oldest first, until they are emptied',
  source,
  reads: async (_, reader, { connection, rights }) => {
    const known = new Map<number, JsonObject | null>();
    const found: JsonObject[] = [];
    for (const { id, record, action: done } of await unreadChanges(reader.schema.tables.of(tickets), connection)) {
      if (!known.has(record)) known.set(record, await readable(record, reader, rights));
      const ticket = known.get(record);
      if (ticket != null) found.push({ ...ticket, id, action: done });
    }
    const names = reader.schema.catalogue.model('TicketChangeLog').fields.map(({ name }) => name);
    return rows(found, names);
  },
});

/** Those that the list shows now; what comes later stays. */
export const emptyTicketChanges = action('DELETE /service/tickets/changelogs', {
  says: 'changes of tickets that the list shows are emptied',
  source,
  does: async (_, unit) => {
    await emptyChanges(unit.schema.tables.of(tickets), unit);
    return nothing();
  },
});

/** What a change says of a ticket; null where the caller may not read it. */
async function readable(id: number, reader: Reader, rights: RecordRights): Promise<JsonObject | null> {
  try {
    await rights.require('inquire', tickets, id);
  } catch (error) {
    if (error instanceof FaultError && error.fault.kind === 'not permitted') return null;
    throw error;
  }
  return changedTicket(id, reader);
}
