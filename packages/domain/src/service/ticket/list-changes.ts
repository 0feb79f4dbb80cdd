import { action } from '../../action/action.ts';
import { nothing, rows } from '../../action/result.ts';
import { emptyChanges } from '../../audit/change-log.ts';
import { changesOf } from '../../audit/changes-of.ts';
import { changedTicket } from './changed-ticket.ts';

const tickets = '/service/tickets';
const source = 'evidence: tickets/change-log';

/** Each change with the ticket as it is now; of a deleted one there is its number alone. */
export const listTicketChanges = action('GET /service/tickets/changelogs', {
  says: 'changes of tickets are listed, oldest first, until they are emptied',
  source,
  reads: async (_, reader, context) =>
    rows(
      ...(await changesOf({ collection: tickets, model: 'TicketChangeLog', describe: changedTicket }, reader, context)),
    ),
});

/** Those that the list shows now; what comes later stays. */
export const emptyTicketChanges = action('DELETE /service/tickets/changelogs', {
  says: 'changes of tickets that the list shows are emptied',
  source,
  ofAll: true,
  does: async (_, unit) => {
    await emptyChanges(unit.schema.tables.of(tickets), unit);
    return nothing();
  },
});
