import type { LinkRow } from '../storage/kit-storage.ts';

/** A record of the application's own: what kind it is, and its id there. */
export interface OwnRecord {
  readonly type: string;
  readonly id: string;
}

/** A record and its ticket, with what was last known of it. */
export interface TicketLink {
  readonly record: OwnRecord;
  readonly ticketId: number;
  /** `deleted`: the ticket is gone. `merged`: another ticket took it in, which has a link to a record of the same kind already. */
  readonly state: 'linked' | 'deleted' | 'merged';
  readonly status: { readonly id: number; readonly name: string } | null;
  readonly mergedInto: number | null;
  /** When it was last looked at, or something was told of it. */
  readonly changedAt: string;
}

/** A link of a row of the storage. */
export function toLink({
  recordType,
  recordId,
  ticketId,
  state,
  statusId,
  statusName,
  mergedInto,
  changedAt,
}: LinkRow): TicketLink {
  const status = statusId === null ? null : { id: statusId, name: statusName ?? '' };
  return { record: { type: recordType, id: recordId }, ticketId, state, status, mergedInto, changedAt };
}
