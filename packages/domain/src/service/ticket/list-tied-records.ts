import { parseCondition } from '@reeve/query';
import { type Action, action } from '../../action/action.ts';
import { findWithin } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { counted, listing, type Result } from '../../action/result.ts';

/** Records tied to a ticket, answered as references. */
interface Tied {
  readonly collection: string;
  readonly as: string;
  /** What ties them, `N` being the ticket's id. */
  readonly by: string;
}

const documents: Tied = {
  collection: '/system/documents',
  as: 'DocumentReference',
  by: "recordType in ('Ticket', 'ProjectTicket') and recordId = N",
};
const products: Tied = { collection: '/procurement/products', as: 'ProductReference', by: 'ticket/id = N' };
const scheduleEntries: Tied = {
  collection: '/schedule/entries',
  as: 'ScheduleEntryReference',
  by: "type/identifier = 'S' and objectId = N",
};
const timeEntries: Tied = {
  collection: '/time/entries',
  as: 'TimeEntryReference',
  by: "chargeToType in ('ServiceTicket', 'ProjectTicket') and chargeToId = N",
};

/** The lists and counts of what is tied to a ticket, of both kinds of tickets. */
export const listTiedRecords: readonly Action[] = [
  lists('GET /service/tickets/{parentId}/documents', documents),
  counts('GET /service/tickets/{parentId}/documents/count', documents),
  lists('GET /project/tickets/{parentId}/documents', documents),
  counts('GET /project/tickets/{parentId}/documents/count', documents),
  lists('GET /service/tickets/{parentId}/products', products),
  counts('GET /service/tickets/{parentId}/products/count', products),
  lists('GET /project/tickets/{parentId}/products', products),
  counts('GET /project/tickets/{parentId}/products/count', products),
  lists('GET /service/tickets/{parentId}/scheduleentries', scheduleEntries),
  counts('GET /service/tickets/{parentId}/scheduleentries/count', scheduleEntries),
  lists('GET /project/tickets/{parentId}/scheduleentries', scheduleEntries),
  counts('GET /project/tickets/{parentId}/scheduleentries/count', scheduleEntries),
  lists('GET /service/tickets/{parentId}/timeentries', timeEntries),
  counts('GET /service/tickets/{parentId}/timeentries/count', timeEntries),
  lists('GET /project/tickets/{parentId}/timeentries', timeEntries),
  counts('GET /project/tickets/{parentId}/timeentries/count', timeEntries),
];

type TicketKey = `GET /${'service' | 'project'}/tickets/{parentId}/${string}`;

function lists(key: TicketKey, what: Tied): Action {
  return action(key, {
    says: 'what is tied to a ticket is listed as references',
    source: 'evidence: tickets/references',
    reads: (args, reader) => tiedTo(key, args, what, reader),
  });
}

function counts(key: TicketKey, what: Tied): Action {
  return action(key, {
    says: 'what is tied to a ticket is counted',
    source: 'evidence: tickets/references',
    reads: async (args, reader) => counted(await tiedTo(key, args, what, reader)),
  });
}

/** Only a ticket of the kind that the path names is looked at. */
async function tiedTo(
  key: TicketKey,
  { parentId }: { readonly parentId: number },
  { collection, as, by }: Tied,
  reader: Reader,
): Promise<Result> {
  await findWithin(key.startsWith('GET /project') ? '/project/tickets' : '/service/tickets', parentId, reader);
  return listing(collection, { as, only: parseCondition(by.replace('N', String(parentId))) });
}
