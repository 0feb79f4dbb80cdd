import type { PatternPiece } from '@reeve/query';
import type { LaneLoad } from './fair-lanes.ts';
import type { ReadTurn } from './read-turn.ts';

/**
 * What the rest of Reeve knows of a database. Two engines implement it (`sqlite/`, `postgres/`); SQL text above this
 * line is the same for both but for the questions that a `Dialect` answers.
 */

/** A value bound to a `?`. Booleans are booleans on PostgreSQL and 0/1 on SQLite; the engine converts. */
export type Parameter = string | number | boolean | null | Uint8Array;

/** A row: values in the order of the selected columns. Booleans may arrive as 0/1 (SQLite) or true/false. */
export type Row = readonly unknown[];

/**
 * Something that runs SQL. Parameters are written `?` in every dialect; a `?` never stands for anything else. A broken
 * constraint raises `ConstraintViolated`, a text with several statements `SeveralStatements`. Whole numbers are bound as integers, others as doubles; a text column wants
 * text. Text with a NUL character is refused by PostgreSQL.
 */
export interface Connection {
  /** Runs a query and answers its rows. */
  all(sql: string, parameters?: readonly Parameter[]): Row[] | Promise<Row[]>;
  /** Runs a statement and answers how many rows it touched. */
  run(sql: string, parameters?: readonly Parameter[]): number | Promise<number>;
}

/** A connection for reads that may take long. */
export interface LongReader extends Connection {
  /**
   * As `all` of any connection, in a lane that callers share fairly. Rejects with the reason of the turn's signal as soon as
   * that is aborted, and the database stops working on it. Without a turn the read is the server's own.
   */
  all(sql: string, parameters?: readonly Parameter[], turn?: ReadTurn): Row[] | Promise<Row[]>;
}

/**
 * A connection inside one write transaction. After a statement failed no other runs and nothing is committed
 * (`TransactionAborted`), on both engines; after the end of `work` it raises `TransactionOver`.
 */
export interface Transaction extends Connection {
  /**
   * The same for transactions that share a commit: a later one of them sees what those before it wrote, which is undone when the
   * commit fails.
   */
  readonly group: object;
  /**
   * True when it has begun and its turn has come; else it is still beginning (`WriteStart`), and this resolves when it has, and rejects
   * when it cannot. Only then is known what others committed before.
   */
  begun(): true | Promise<unknown>;
  /**
   * Sends a query that will most likely be asked, ahead of its time. Its failure is raised by what follows, whether or not
   * anybody waits for it.
   */
  foresee(sql: string, parameters?: readonly Parameter[]): Row[] | Promise<Row[]>;
  /**
   * Runs a statement whose answer nobody needs: on PostgreSQL the next one, or the commit, is sent right behind it, and a failure
   * is raised by that.
   */
  runLater(sql: string, parameters?: readonly Parameter[]): void;
  /**
   * Tells the listeners of this tenant, in every process that serves it, that something was committed. Delivered after
   * the commit, never for a transaction that was rolled back; order within a transaction is kept.
   * `topic` is letters, digits, `.`, `_`, `-`; `payload` at most 7,000 bytes of UTF-8. Raises `AnnouncementRefused`.
   */
  announce(topic: string, payload: string): void;
}

/**
 * How a write stands to the others of its tenant, in whichever process: `beside` those that run side by side, or `alone`.
 * Turns come in the order in which they were asked for.
 */
export type Turn = 'beside' | 'alone';

/**
 * Whether the work of a write begins when its transaction has, with its turn come, or ahead of it: then what it looks up by the
 * transaction is on its way together with the beginning. Only for work that looks at nothing in another way.
 */
export type WriteStart = 'begun' | 'ahead';

/** Hears what transactions announced. `own` tells whether this process made the change. */
export type AnnouncementListener = (payload: string, own: boolean) => void;

/** One tenant's data: a SQLite file, or a PostgreSQL schema. */
export interface TenantDatabase {
  readonly tenant: string;
  readonly dialect: Dialect;
  /**
   * A connection for reading: sees what is committed, never an open transaction of somebody else. Its `run` raises
   * `ReaderCannotWrite`.
   */
  readonly reader: Connection;
  /**
   * Runs a read that may take long (a scan, a costly condition) without holding up other requests: on SQLite in a reader
   * thread, on PostgreSQL on one of the connections that long reads may take.
   */
  readonly background: LongReader;
  /**
   * Runs `work` in a write transaction: committed (durably) when it resolves, rolled back when it rejects, and the
   * rejection passed on. On SQLite writers queue; on PostgreSQL they take the turn that they ask for, at READ COMMITTED,
   * and a serialization failure or deadlock (40001, 40P01) runs `work` again, three times at most; beside others never,
   * but raises `WriteConflict`. Without a turn a write
   * waits for nobody, and must not decide by what others may be writing. Do not wait for another
   * `write` of the same tenant inside `work`: on SQLite it never starts. Raises `CommitOutcomeUnknown` when the
   * connection was lost during the commit, `DatabaseUnavailable` when it was lost before, `DatabaseBusy` when others
   * were in its way for too long.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, turn?: Turn, start?: WriteStart): Promise<T>;
  /**
   * Hears announcements on a topic until the returned function is called. `onGap` is called after the connection that
   * brings other processes' announcements was lost and is back: some may have been missed, so what is cached by them
   * must be forgotten. Never on SQLite, where one process serves a folder.
   */
  listen(topic: string, listener: AnnouncementListener, onGap?: () => void): () => void;
  /**
   * Resolves when the listeners have heard of everything that any process committed before the call; false when that cannot
   * be said now, because the connection that brings it is away. What is kept by announcements may be answered then. Always
   * true on SQLite, where nobody has to wait.
   */
  caughtUp(): true | Promise<boolean>;
  /** Whether it is closed, or being closed. */
  readonly isClosing: boolean;
  /** Closes after the writes asked for so far; later calls raise `DatabaseClosed`. */
  close(): Promise<void>;
}

/**
 * A place where tenants are kept: a folder of SQLite files, or a PostgreSQL database. A name that `tenantNamePattern`
 * does not allow raises `TenantNameInvalid`. Renaming and dropping close the tenant first if it is open here.
 */
export interface Engine {
  readonly dialect: Dialect;
  /** Names of the tenants, in alphabetical order. Names that start with `~` are templates and not listed. */
  tenants(): Promise<string[]>;
  /** Names of the templates, in alphabetical order. */
  templates(): Promise<string[]>;
  exists(tenant: string): Promise<boolean>;
  /** Opens a tenant. Raises `TenantMissing` when there is none of that name. The same object while it stays open. */
  open(tenant: string): Promise<TenantDatabase>;
  /** Makes an empty tenant (no tables at all). Raises `TenantExists`. */
  create(tenant: string): Promise<TenantDatabase>;
  /**
   * Makes a tenant that is a copy of another, in milliseconds on SQLite (a file copy). On PostgreSQL see
   * `postgres/copy-schema.ts`. A source that is being served is held meanwhile: its writes wait. `hastily` does not wait for the disk: when the machine fails now, the copy is lost.
   * Raises `TenantMissing`, `TenantExists`.
   */
  copy(source: string, tenant: string, hastily?: boolean): Promise<void>;
  /** Renames a tenant in milliseconds: how a prepared spare becomes a tenant. Neither may be open elsewhere. */
  rename(tenant: string, to: string): Promise<void>;
  /**
   * Puts another tenant, most often a template made for this, in the place of one that is there, in milliseconds and at once or
   * not at all; the other is gone then, with what the first had. Whoever has it open elsewhere hears of it on `goneTopic`.
   */
  replace(tenant: string, by: string): Promise<void>;
  /** How a tenant becomes a file of its own outside, and a file a tenant; null where tenants are no files. */
  readonly files: TenantFiles | null;
  /**
   * Deletes a tenant and all its data. Whoever has it open in another process hears an announcement on `goneTopic`, and
   * what still uses it meets `DatabaseClosed`.
   */
  drop(tenant: string): Promise<void>;
  /** Runs work while nobody else, in any process that serves these tenants, runs one of the same name. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  /**
   * Looks whether what is kept can be read and written now, in milliseconds. Raises `DatabaseUnavailable` when it cannot,
   * `TenantUnavailable` when an open tenant alone cannot.
   */
  check(): Promise<void>;
  /** How many long reads run and wait, of all tenants. */
  longReads(): LaneLoad;
  close(): Promise<void>;
}

/** Tenants that are files. */
export interface TenantFiles {
  /** Copies a tenant into a file, in place of one that is there. */
  give(tenant: string, file: string): Promise<void>;
  /**
   * Makes a tenant of what `write` writes into the file that it is told, which nobody else knows. It appears when it is whole and on
   * the disk; where `write` fails there is none. Raises `TenantExists`, and what `write` raises.
   */
  fill(tenant: string, write: (file: string) => Promise<void>): Promise<void>;
}

/** The topic on which the processes that have a tenant open hear that it was deleted. */
export const goneTopic = 'gone';

/**
 * The questions on which our databases differ. Whatever is not asked here is the same on both.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The column type for a kind of stored value. */
  columnType(kind: ColumnKind): string;
  /** How an ascending, never reused primary key is declared. */
  readonly idColumn: string;
  /** The same beyond 32 bits, which a thousand rows a second would use up in a month. */
  readonly wideIdColumn: string;
  /** Lower case of A to Z only, the same bytes on both: `lower("x")` or `lower("x" collate "C")`. */
  asciiLower(expression: string): string;
  /** `pattern` is made by `likePattern`; the escape character is a backslash. Case is already folded on both sides. */
  like(expression: string, negated: boolean): string;
  /** Whether the text matches a SQL Server style pattern with a character class; binds one parameter made by `classPattern`. */
  matchesClass(expression: string, negated: boolean): string;
  /** The parameter for `matchesClass`. */
  classPattern(pieces: readonly PatternPiece[]): string;
  /** Text order and comparison by code point: nothing on SQLite, `collate "C"` on PostgreSQL. */
  binaryText(expression: string): string;
  /**
   * What a long statement asks of every row, so that it can be ended between two of them: on SQLite, whose statements cannot
   * be ended from outside; empty on PostgreSQL.
   */
  readonly goesOn: string;
  /** What a statement saw of the writes that `follow/write-log.ts` keeps; `readSnapshot` reads it. */
  readonly snapshot: string;
  /** A query for the last number that a table (its parameter) gave its rows: 0 for none. */
  readonly lastId: string;
  /** Says which id the row got that was inserted last; null where an insertion answers that itself, by `returning`. */
  readonly insertedId: string | null;
  /** Statements that set it, each with the table and the number. */
  readonly setLastId: readonly string[];
  /** Ends a `select … for update` inside a transaction: nothing on SQLite. */
  readonly forUpdate: string;
  /** Ends a `select … for share` inside a transaction: nothing on SQLite. */
  readonly forShare: string;
  /**
   * A statement that holds so many keys (texts, bound in this order) for the transaction: whoever else wants one waits for
   * its end. Null where writers run one at a time anyway.
   */
  readonly holdKeys: ((count: number) => string) | null;
  /** Ends a `select … for update skip locked`: nothing on SQLite. */
  readonly skipLocked: string;
}

/** Kinds of stored values. Date-times are text, `YYYY-MM-DDTHH:MM:SSZ`, so that order is order in time. */
export type ColumnKind = 'integer' | 'double' | 'text' | 'boolean' | 'json' | 'blob';

/** No tenant of that name. */
export class TenantMissing extends Error {
  readonly tenant: string;
  constructor(tenant: string) {
    super(`There is no tenant "${tenant}".`);
    this.tenant = tenant;
  }
}

/** A tenant of that name exists already. */
export class TenantExists extends Error {
  readonly tenant: string;
  constructor(tenant: string) {
    super(`There is a tenant "${tenant}" already.`);
    this.tenant = tenant;
  }
}

/**
 * What may be a tenant's name: the login company, compared without regard to case and kept in lower case. A template's starts
 * with `~`, may be a little longer, and have dots.
 */
export const tenantNamePattern = /^(?:[a-z0-9][a-z0-9_-]{0,39}|~[a-z0-9][a-z0-9_.-]{0,42})$/;
