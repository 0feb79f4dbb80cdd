/** A ticket, as much of it as integrations need. */
export interface DeskTicket {
  readonly id: number;
  readonly summary: string;
  readonly board: { readonly id: number; readonly name: string };
  readonly status: { readonly id: number; readonly name: string };
  readonly company: { readonly id: number; readonly name: string } | null;
  readonly isClosed: boolean;
  /** The ticket that took this one in. */
  readonly mergedInto: number | null;
}

/** A ticket that is to be made. */
export interface TicketOrder {
  readonly summary: string;
  readonly companyId: number;
  readonly boardId?: number;
  /** What the ticket is about at length: its first note. */
  readonly description?: string;
  /** A name of the caller's own: asked again with the same one, it is the same ticket. 100 characters at most. */
  readonly key?: string;
}

/** Which tickets are looked for: those that meet everything. */
export interface TicketQuestion {
  readonly text?: string;
  readonly boardId?: number;
  readonly companyId?: number;
  readonly isClosed?: boolean;
  /** 25 unless said otherwise. */
  readonly atMost?: number;
}

/** Who reads a note: the customer too, the staff alone, or all as what solved it. */
export type NoteKind = 'discussion' | 'internal' | 'resolution';

/** A note of a ticket. */
export interface DeskNote {
  readonly id: number;
  readonly text: string;
  readonly kind: NoteKind;
}

/** A board, on which tickets have statuses of its own. */
export interface DeskBoard {
  readonly id: number;
  readonly name: string;
}

/** A status of a board. */
export interface DeskStatus {
  readonly id: number;
  readonly name: string;
  readonly isClosed: boolean;
}

/** One of those who work on tickets. */
export interface DeskMember {
  readonly id: number;
  readonly identifier: string;
  readonly name: string;
  readonly emails: readonly string[];
}

/** What came of a connection's test. */
export interface ConnectionTest {
  readonly isFine: boolean;
  /** What is there, or what is wrong, as a sentence. */
  readonly message: string;
  /** What to do next. */
  readonly advice: string | null;
}

/**
 * A system that has tickets. `providerContract` in the package's tests says what every one has to hold. All raise `KitError`:
 * `TICKET_NOT_FOUND` of what is not there, `REFUSED` of what breaks a rule there; what could not be sent raises an error of the
 * provider's own.
 */
export interface TicketProvider {
  /** Tries whether calls are let in. Raises nothing. */
  test(): Promise<ConnectionTest>;
  findTickets(question?: TicketQuestion): Promise<DeskTicket[]>;
  /** Null where there is none. */
  readTicket(id: number): Promise<DeskTicket | null>;
  createTicket(order: TicketOrder): Promise<DeskTicket>;
  /** In the order in which they were made. */
  notesOf(ticketId: number): Promise<DeskNote[]>;
  addNote(ticketId: number, note: Omit<DeskNote, 'id'>): Promise<DeskNote>;
  boards(): Promise<DeskBoard[]>;
  statusesOf(boardId: number): Promise<DeskStatus[]>;
  /** Puts a ticket into a status of its board. */
  setStatus(ticketId: number, statusId: number): Promise<DeskTicket>;
  /** Those who are active, without such that are programs. */
  members(): Promise<DeskMember[]>;
}

/** Makes a provider of what a connection keeps. Raises `KitError` for a setting that is missing. */
export type ProviderMaker = (
  settings: Readonly<Record<string, string>>,
  secrets: { reveal(name: string): string | undefined },
) => TicketProvider;
