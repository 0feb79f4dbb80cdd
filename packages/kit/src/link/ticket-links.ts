import { timestampOf } from '../clock/kit-clock.ts';
import type { DeskParts } from '../desk/desk-parts.ts';
import { KitError } from '../error/kit-error.ts';
import { noTicket } from '../provider/provider-refusals.ts';
import type { DeskTicket, TicketOrder } from '../provider/ticket-provider.ts';
import { DuplicateRowError, type LinkRow } from '../storage/kit-storage.ts';
import { type OwnRecord, type TicketLink, toLink } from './ticket-link.ts';

/**
 * Which record is which ticket. A record has one ticket, and a ticket one record of each kind. A ticket that was merged takes its
 * link along to the ticket that took it in; a link to a deleted one stays, marked, until the record is linked anew.
 */
export class TicketLinks {
  readonly #parts: DeskParts;
  readonly #underWay = new Map<string, Promise<TicketLink>>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Links a record to a ticket, or to the one that took it in. Raises `KitError`: `TICKET_NOT_FOUND`, `ALREADY_LINKED`. */
  async link(record: OwnRecord, ticketId: number): Promise<TicketLink> {
    const ticket = await this.#standing(ticketId);
    const row: LinkRow = {
      ...this.#keyOf(record),
      ...{ ticketId: ticket.id, state: 'linked', mergedInto: null, ...this.#knownOf(ticket) },
    };
    try {
      if (!(await this.#replaceLost(row))) await this.#table.add(row);
    } catch (error) {
      if (error instanceof DuplicateRowError) return this.#settleTaken(record, ticket);
      throw error;
    }
    return toLink(row);
  }

  /**
   * Makes a ticket of a record, once however often it is asked, and links them. Who asks while it is made waits for the same one; the API has no key
   * by which two processes that ask at the same moment could know of each other.
   */
  createLinked(record: OwnRecord, order: Omit<TicketOrder, 'key'>): Promise<TicketLink> {
    const key = `${record.type}:${record.id}`;
    const before = this.#underWay.get(key);
    if (before !== undefined) return before;
    const making = this.#createLinked(record, { ...order, key }).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, making);
    return making;
  }

  async #createLinked(record: OwnRecord, order: TicketOrder): Promise<TicketLink> {
    const [there] = await this.#table.find({ ...this.#keyOf(record), state: 'linked' });
    if (there !== undefined) return toLink(there);
    const ticket = await this.#parts.provider.createTicket(order);
    return this.link(record, ticket.id);
  }

  /** Forgets a link. Raises `KitError` where there is none. */
  async unlink(record: OwnRecord): Promise<void> {
    if ((await this.#table.remove(this.#keyOf(record))) === 0)
      throw new KitError('NOT_LINKED', `${record.type} ${record.id} has no ticket.`, 'Link it first.');
  }

  /** The link of a record; null where it has none. */
  async ofRecord(record: OwnRecord): Promise<TicketLink | null> {
    const [row] = await this.#table.find(this.#keyOf(record));
    return row === undefined ? null : toLink(row);
  }

  /** The links of a ticket. */
  async ofTicket(ticketId: number): Promise<TicketLink[]> {
    return (await this.#table.find({ connectionId: this.#parts.connectionId, ticketId })).map(toLink);
  }

  async list(): Promise<TicketLink[]> {
    return (await this.#table.find({ connectionId: this.#parts.connectionId })).map(toLink);
  }

  /** Looks at every ticket that is linked: for a start after callbacks were missed. */
  async refresh(): Promise<void> {
    const linked = (await this.list()).filter(({ state }) => state === 'linked');
    for (const ticketId of new Set(linked.map((each) => each.ticketId))) await this.look(ticketId);
  }

  /** Looks at a ticket and brings its links up to date: its status, its deletion, its being merged. */
  async look(ticketId: number): Promise<void> {
    if ((await this.ofTicket(ticketId)).length === 0) return;
    this.#parts.cache.drop(`tickets/${ticketId}`);
    const ticket = await this.#parts.provider.readTicket(ticketId);
    if (ticket === null) await this.markDeleted(ticketId);
    else if (ticket.mergedInto !== null) await this.#follow(ticket, ticket.mergedInto);
    else await this.learn(ticket);
  }

  /** Keeps what is known of a ticket with its links. */
  async learn(ticket: DeskTicket): Promise<void> {
    const { connectionId } = this.#parts;
    await this.#table.update({ connectionId, ticketId: ticket.id }, { state: 'linked', ...this.#knownOf(ticket) });
  }

  /** Marks the links of a ticket that is gone. */
  async markDeleted(ticketId: number): Promise<void> {
    const { connectionId, clock } = this.#parts;
    await this.#table.update({ connectionId, ticketId }, { state: 'deleted', changedAt: timestampOf(clock) });
  }

  get #table() {
    return this.#parts.storage.links;
  }

  #keyOf({ type, id }: OwnRecord) {
    return { connectionId: this.#parts.connectionId, recordType: type, recordId: id };
  }

  #knownOf({ board, status }: DeskTicket) {
    return {
      boardId: board.id,
      statusId: status.id,
      statusName: status.name,
      changedAt: timestampOf(this.#parts.clock),
    };
  }

  /** A link whose ticket is gone makes room for another. */
  async #replaceLost(row: LinkRow): Promise<boolean> {
    const key = this.#keyOf({ type: row.recordType, id: row.recordId });
    for (const state of ['deleted', 'merged'] as const)
      if ((await this.#table.update({ ...key, state }, row)) === 1) return true;
    return false;
  }

  /** The ticket, or the one at the end of those that took it in. */
  async #standing(ticketId: number): Promise<DeskTicket> {
    const seen = new Set<number>();
    for (let id = ticketId; ; ) {
      this.#parts.cache.drop(`tickets/${id}`);
      const ticket = await this.#parts.provider.readTicket(id);
      if (ticket === null || seen.has(id)) throw noTicket(ticketId);
      if (ticket.mergedInto === null) return ticket;
      seen.add(id);
      id = ticket.mergedInto;
    }
  }

  /** Asked again for the link that is there, it is the answer; any other is in the way. */
  async #settleTaken(record: OwnRecord, ticket: DeskTicket): Promise<TicketLink> {
    const own = await this.ofRecord(record);
    if (own?.ticketId === ticket.id && own.state === 'linked') return own;
    const message =
      own?.state !== 'linked'
        ? `Ticket ${ticket.id} is linked to another ${record.type}.`
        : `${record.type} ${record.id} is linked to ticket ${own.ticketId}.`;
    throw new KitError('ALREADY_LINKED', message, 'Unlink that first.');
  }

  async #follow(merged: DeskTicket, into: number): Promise<void> {
    const standing = await this.#standing(into).catch(() => null);
    const { connectionId } = this.#parts;
    for (const { record } of await this.ofTicket(merged.id)) {
      const key = { ...this.#keyOf(record), ticketId: merged.id, connectionId };
      const stays = { state: 'merged', mergedInto: into, ...this.#knownOf(merged) } as const;
      if (standing === null) await this.#table.update(key, stays);
      else await this.#move(key, standing, stays);
    }
  }

  async #move(key: Partial<LinkRow>, standing: DeskTicket, stays: Partial<LinkRow>): Promise<void> {
    try {
      await this.#table.update(key, { ticketId: standing.id, state: 'linked', ...this.#knownOf(standing) });
    } catch (error) {
      if (!(error instanceof DuplicateRowError)) throw error;
      await this.#table.update(key, stays);
    }
  }
}
