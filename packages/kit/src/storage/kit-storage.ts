/** A row: plain values, so that any database holds it. */
export type KitRow = Readonly<Record<string, string | number | null>>;

/** Values that rows are to have, all of them. */
export type RowMatch<R> = Partial<R>;

/** Rows of one kind. Each method is atomic. */
export interface RecordTable<R> {
  /** Adds a row. Raises `DuplicateRowError` where its key, or what is unique beside it, is taken. */
  add(row: R): Promise<void>;
  /** The rows that match, in the order of their keys. */
  find(match: RowMatch<R>): Promise<R[]>;
  /** Changes the rows that match, and answers how many. Raises `DuplicateRowError`. */
  update(match: RowMatch<R>, changes: Partial<R>): Promise<number>;
  /** Removes the rows that match, and answers how many. */
  remove(match: RowMatch<R>): Promise<number>;
}

/** A row is there that has the same key, or the same values of what is unique. */
export class DuplicateRowError extends Error {
  constructor(table: string) {
    super(`"${table}" has such a row.`);
    this.name = 'DuplicateRowError';
  }
}

/** A connection as it is kept: secrets are sealed. */
export interface ConnectionRow {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** JSON. */
  readonly settings: string;
  readonly sealed: string;
  readonly keyId: string;
  readonly createdAt: string;
}

/** A record of the application's own and its ticket, with what was last known of it. */
export interface LinkRow {
  readonly connectionId: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly ticketId: number;
  readonly state: 'linked' | 'deleted' | 'merged';
  readonly boardId: number | null;
  readonly statusId: number | null;
  readonly statusName: string | null;
  readonly changedAt: string;
  /** The ticket that took this one in, where the link could not go along. */
  readonly mergedInto: number | null;
}

/** A note that was to be posted, by the application's own key. */
export interface PostingRow {
  readonly connectionId: string;
  readonly noteKey: string;
  readonly ticketId: number;
  readonly digest: string;
  /** The newest note that the ticket had before. */
  readonly afterNote: number;
  /** Until when somebody is posting it, in milliseconds since the epoch. */
  readonly claimedUntil: number;
  readonly noteId: number | null;
}

/** A state of the application's own and the status that it is on a board. */
export interface StateRow {
  readonly connectionId: string;
  readonly boardId: number;
  readonly state: string;
  readonly statusId: number;
  readonly statusName: string;
}

/** A user of the application's own and the member who that is: confirmed by somebody. */
export interface MappedMemberRow {
  readonly connectionId: string;
  readonly userId: string;
  readonly memberId: number;
  readonly memberName: string;
  readonly confirmedAt: string;
}

/** Everything that the kit keeps. Implement it for a database of your own. */
export interface KitStorage {
  readonly connections: RecordTable<ConnectionRow>;
  readonly links: RecordTable<LinkRow>;
  readonly postings: RecordTable<PostingRow>;
  readonly states: RecordTable<StateRow>;
  readonly members: RecordTable<MappedMemberRow>;
  close(): Promise<void>;
}
