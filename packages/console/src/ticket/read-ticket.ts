import { type ApiClient, ApiError } from '@reeve/client';
import type { ListedRecord } from '../data/listed-record.ts';

const most = 1000;

/** A list that belongs to a ticket; null where the role does not let one read it. */
export type TicketList = readonly ListedRecord[] | null;

/** A ticket with everything that stands on its page. */
export interface WholeTicket {
  readonly ticket: ListedRecord;
  readonly notes: TicketList;
  readonly time: TicketList;
  readonly schedule: TicketList;
  readonly tasks: TicketList;
  readonly configurations: TicketList;
  readonly documents: TicketList;
  readonly history: TicketList;
}

/** Reads a ticket and its lists side by side. Raises the client's error where the ticket itself cannot be read. */
export async function readTicket(client: ApiClient, id: number, signal: AbortSignal): Promise<WholeTicket> {
  const path = `/service/tickets/${id}`;
  const list = (at: string, query: Record<string, string> = {}, orderBy = 'id') =>
    readable(client.at(at).list({ query, pageSize: most, signal, ...(orderBy !== '' && { orderBy }) }));
  const [ticket, notes, time, schedule, tasks, configurations, documents, history] = await Promise.all([
    client.at(path).get({ signal }),
    list(`${path}/notes`),
    list('/time/entries', { conditions: `chargeToType = "ServiceTicket" and chargeToId = ${id}` }, 'timeStart desc'),
    list('/schedule/entries', { conditions: `type/id = 4 and objectId = ${id}` }, 'dateStart desc'),
    list(`${path}/tasks`),
    list(`${path}/configurations`),
    list('/system/documents', { recordType: 'Ticket', recordId: String(id) }, ''),
    list('/system/audittrail', { type: 'Ticket', id: String(id) }, ''),
  ]);
  return { ticket, notes, time, schedule, tasks, configurations, documents, history };
}

async function readable(asked: PromiseLike<readonly ListedRecord[]>): Promise<TicketList> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null;
    throw error;
  }
}
