import type { DeskParts } from '../desk/desk-parts.ts';
import { KitError } from '../error/kit-error.ts';
import type { TicketLinks } from '../link/ticket-links.ts';
import { noTicket } from '../provider/provider-refusals.ts';
import type { DeskTicket } from '../provider/ticket-provider.ts';
import type { StateRow } from '../storage/kit-storage.ts';

/** A state of the application's own, and the status that it is on a board. */
export interface MappedState {
  readonly boardId: number;
  readonly state: string;
  readonly status: { readonly id: number; readonly name: string };
}

/** What the application's own states are on each board, and tickets put into them. */
export class StatusMapping {
  readonly #parts: DeskParts;
  readonly #links: TicketLinks;

  constructor(parts: DeskParts, links: TicketLinks) {
    this.#parts = parts;
    this.#links = links;
  }

  /** Maps a state to a status of a board, in place of the one before. Raises `KitError` where the board has no such status. */
  async map(boardId: number, state: string, statusId: number): Promise<MappedState> {
    const status = (await this.#parts.provider.statusesOf(boardId)).find(({ id }) => id === statusId);
    if (status === undefined) {
      const message = `The board ${boardId} has no status ${statusId} that is active.`;
      throw new KitError('STATUS_NOT_OF_BOARD', message, 'Choose one of the statuses of that board.');
    }
    const { connectionId, storage } = this.#parts;
    const key = { connectionId, boardId, state };
    const value = { statusId, statusName: status.name };
    if ((await storage.states.update(key, value)) === 0) await storage.states.add({ ...key, ...value });
    return toMapped({ ...key, ...value });
  }

  /** Answers whether it was mapped. */
  async unmap(boardId: number, state: string): Promise<boolean> {
    const { connectionId, storage } = this.#parts;
    return (await storage.states.remove({ connectionId, boardId, state })) > 0;
  }

  /** What is mapped: of a board, or of all. */
  async list(boardId?: number): Promise<MappedState[]> {
    const { connectionId, storage } = this.#parts;
    const rows = await storage.states.find({ connectionId, ...(boardId === undefined ? {} : { boardId }) });
    return rows.map(toMapped);
  }

  /** The states that a ticket is in by its status; none where nothing is mapped to it. */
  async statesOf({ board, status }: Pick<DeskTicket, 'board' | 'status'>): Promise<string[]> {
    const mapped = await this.list(board.id);
    return mapped.filter((each) => each.status.id === status.id).map(({ state }) => state);
  }

  /**
   * Puts a ticket into the status that a state is on its board; nothing is sent where it is in it. Raises `KitError`:
   * `STATE_UNMAPPED`, `TICKET_NOT_FOUND`, `REFUSED`.
   */
  async apply(ticketId: number, state: string): Promise<DeskTicket> {
    const { provider, cache } = this.#parts;
    cache.drop(`tickets/${ticketId}`);
    const ticket = await provider.readTicket(ticketId);
    if (ticket === null) throw noTicket(ticketId);
    const mapped = (await this.list(ticket.board.id)).find((each) => each.state === state);
    if (mapped === undefined) throw unmapped(state, ticket);
    if (mapped.status.id === ticket.status.id) return ticket;
    const changed = await provider.setStatus(ticketId, mapped.status.id);
    await this.#links.learn(changed);
    return changed;
  }
}

function toMapped({ boardId, state, statusId, statusName }: StateRow): MappedState {
  return { boardId, state, status: { id: statusId, name: statusName } };
}

function unmapped(state: string, { board }: DeskTicket): KitError {
  const message = `The state "${state}" is mapped to no status of the board "${board.name}".`;
  return new KitError('STATE_UNMAPPED', message, `Map it: statuses.map(${board.id}, '${state}', STATUS).`);
}
