import { noTicket, refused } from './provider-refusals.ts';
import type {
  ConnectionTest,
  DeskBoard,
  DeskMember,
  DeskNote,
  DeskStatus,
  DeskTicket,
  TicketOrder,
  TicketProvider,
  TicketQuestion,
} from './ticket-provider.ts';

/** What a provider in memory begins with. */
export interface MemoryDesk {
  readonly boards: readonly (DeskBoard & { readonly statuses: readonly DeskStatus[] })[];
  readonly companies: readonly { readonly id: number; readonly name: string }[];
  readonly members?: readonly DeskMember[];
}

interface HeldTicket extends DeskTicket {
  readonly key: string | undefined;
  readonly notes: readonly DeskNote[];
}

/** A system with tickets that is nothing but memory: for tests of an integration. */
export class MemoryProvider implements TicketProvider {
  readonly #desk: MemoryDesk;
  readonly #tickets = new Map<number, HeldTicket>();
  #lastId = 0;
  /** Raised by the next call in place of its answer, or after it was done where `isDone`: an outage, for a test. */
  failNext: { readonly error: Error; readonly isDone?: boolean } | null = null;

  constructor(desk: MemoryDesk) {
    this.#desk = desk;
  }

  async test(): Promise<ConnectionTest> {
    return { isFine: true, message: `${this.#tickets.size} tickets in memory.`, advice: null };
  }

  findTickets({ text = '', boardId, companyId, isClosed, atMost = 25 }: TicketQuestion = {}): Promise<DeskTicket[]> {
    const fits = (ticket: DeskTicket) =>
      ticket.summary.toLowerCase().includes(text.toLowerCase()) &&
      (boardId === undefined || ticket.board.id === boardId) &&
      (companyId === undefined || ticket.company?.id === companyId) &&
      (isClosed === undefined || ticket.isClosed === isClosed);
    return this.#answer(() => [...this.#tickets.values()].filter(fits).reverse().slice(0, atMost).map(shown));
  }

  readTicket(id: number): Promise<DeskTicket | null> {
    return this.#answer(() => {
      const ticket = this.#tickets.get(id);
      return ticket === undefined ? null : shown(ticket);
    });
  }

  createTicket(order: TicketOrder): Promise<DeskTicket> {
    return this.#answer(() => {
      const there = [...this.#tickets.values()].find(({ key }) => key !== undefined && key === order.key);
      return shown(there ?? this.#make(order));
    });
  }

  notesOf(ticketId: number): Promise<DeskNote[]> {
    return this.#answer(() => [...this.#held(ticketId).notes]);
  }

  addNote(ticketId: number, note: Omit<DeskNote, 'id'>): Promise<DeskNote> {
    return this.#answer(() => {
      const ticket = this.#held(ticketId);
      if (note.text.trim() === '') throw refused('A note needs a text.');
      const made = { ...note, id: this.#nextId() };
      this.#tickets.set(ticketId, { ...ticket, notes: [...ticket.notes, made] });
      return made;
    });
  }

  boards(): Promise<DeskBoard[]> {
    return this.#answer(() => this.#desk.boards.map(({ id, name }) => ({ id, name })));
  }

  statusesOf(boardId: number): Promise<DeskStatus[]> {
    return this.#answer(() => [...this.#board(boardId).statuses]);
  }

  setStatus(ticketId: number, statusId: number): Promise<DeskTicket> {
    return this.#answer(() => {
      const ticket = this.#held(ticketId);
      const status = this.#board(ticket.board.id).statuses.find(({ id }) => id === statusId);
      if (status === undefined) throw refused(`The board "${ticket.board.name}" has no status ${statusId}.`);
      const { id, name, isClosed } = status;
      const changed = { ...ticket, status: { id, name }, isClosed };
      this.#tickets.set(ticketId, changed);
      return shown(changed);
    });
  }

  members(): Promise<DeskMember[]> {
    return this.#answer(() => [...(this.#desk.members ?? [])]);
  }

  /** Deletes a ticket, as somebody else would. */
  deleteTicket(id: number): void {
    this.#tickets.delete(id);
  }

  /** Merges a ticket into another one, as somebody else would. */
  mergeTicket(id: number, into: number): void {
    this.#tickets.set(id, { ...this.#held(id), mergedInto: this.#held(into).id, isClosed: true });
  }

  async #answer<T>(work: () => T): Promise<T> {
    const failure = this.failNext;
    this.failNext = null;
    if (failure !== null && failure.isDone !== true) throw failure.error;
    const answer = work();
    if (failure !== null) throw failure.error;
    return answer;
  }

  #make({ summary, companyId, boardId, description, key }: TicketOrder): HeldTicket {
    const company = this.#desk.companies.find(({ id }) => id === companyId);
    const board = boardId === undefined ? this.#desk.boards[0] : this.#board(boardId);
    const status = board?.statuses[0];
    if (company === undefined || board === undefined || status === undefined || summary.trim() === '')
      throw refused('A ticket needs a summary, a company and a board with a status.');
    const notes: DeskNote[] =
      description === undefined ? [] : [{ id: this.#nextId(), text: description, kind: 'discussion' }];
    const ticket: HeldTicket = {
      ...{ id: this.#nextId(), summary, company, key, notes, mergedInto: null, isClosed: status.isClosed },
      board: { id: board.id, name: board.name },
      status: { id: status.id, name: status.name },
    };
    this.#tickets.set(ticket.id, ticket);
    return ticket;
  }

  #held(id: number): HeldTicket {
    const ticket = this.#tickets.get(id);
    if (ticket === undefined) throw noTicket(id);
    return ticket;
  }

  #board(id: number) {
    const board = this.#desk.boards.find((each) => each.id === id);
    if (board === undefined) throw refused(`There is no board ${id}.`);
    return board;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

function shown({ key: _, notes: __, ...ticket }: HeldTicket): DeskTicket {
  return ticket;
}
