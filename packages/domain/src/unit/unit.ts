import type { Catalogue, CollectionPath, View } from '@reeve/catalogue';
import type {
  Dialect,
  FieldsOf,
  OrderOf,
  PathOf,
  RecordStore,
  RowOf,
  Schema,
  StoredRecord,
  Table,
  Transaction,
  WhereOf,
} from '@reeve/store';
import type { Actor } from '../actor.ts';
import type { How } from './draft.ts';
import type { Mail } from './mail.ts';

/** One changed record of a transaction: what callbacks, audit and caches are told. */
export interface Change {
  readonly table: Table;
  readonly action: 'added' | 'updated' | 'deleted';
  readonly id: number;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** What a write asks for. */
export interface WriteIntent {
  readonly how: How;
  readonly view: View;
  /** The model of the body. */
  readonly model: string;
  readonly id?: number;
  readonly parentId?: number;
  readonly grandparentId?: number;
  /** The API as the body's writer knows it: the version that a caller asked for. Left out, the newest. */
  readonly catalogue?: Catalogue;
  /** The parsed body: an object, or the operations of a patch. */
  readonly body?: unknown;
  /** Set for data that Reeve itself makes: read-only fields are taken as given. */
  readonly trusted?: boolean;
}

/** One behaviour that ran in a transaction, and for which record. A new record's id is 0 until it is saved. */
export interface Ran {
  readonly behaviour: { readonly says: string; readonly phase: string; readonly sets: readonly string[] };
  readonly table: Table;
  readonly record: StoredRecord;
}

/**
 * One transaction of the write path. Behaviours read and write by it: nothing that they do is kept unless the whole
 * transaction is. Where a collection's path is written in the code, its records have the fields of the catalogue.
 */
export interface Unit {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly transaction: Transaction;
  readonly records: RecordStore;
  readonly actor: Actor;
  /** The moment of the write, as stored. */
  readonly now: string;
  readonly newGuid: () => string;
  /** Every record that the transaction changed so far, in order. */
  readonly changes: Change[];
  /** The mails to be sent when the transaction is kept. */
  readonly mails: Mail[];
  /** Every behaviour that ran so far, in order. */
  readonly ran: Ran[];
  /** To be called before a look at records that no key finds, a walk for instance: `what` says it. The work may be run again. */
  runAlone(what: string): void;
  /** Notes a change of a record that was stored: recorders are told of it, and values that are calculated from it follow. */
  changed(change: Change): void;
  /** The record of a collection, by the collection's path. */
  get<C extends string>(collection: PathOf<C>, id: number): Promise<RowOf<C> | null>;
  /** The records of a collection that meet the equalities. */
  select<C extends string>(collection: PathOf<C>, where: WhereOf<C>, orderBy?: OrderOf<C>): Promise<RowOf<C>[]>;
  /** Their ids, in order: for what may be very many, of which few are read. */
  ids<C extends string>(collection: PathOf<C>, where: WhereOf<C>): Promise<number[]>;
  /** The first of them, or null. */
  first<C extends string>(collection: PathOf<C>, where: WhereOf<C>, orderBy?: OrderOf<C>): Promise<RowOf<C> | null>;
  /**
   * What `make` works out of the records of these collections alone, kept under a key for later transactions too, until
   * one of the collections is written. For setup tables, which all read and few write.
   */
  keep<T>(key: string, from: readonly CollectionPath[], make: () => Promise<T>): Promise<T>;
  /** Writes another record by the same path and rules. Answers it as stored; null when it was deleted. */
  write(intent: WriteIntent): Promise<StoredRecord | null>;
  /**
   * What a create with this body would store, before it is checked: sent values, references found, defaults filled.
   * Saves nothing. Raises `fields refused` for values and references that will not do.
   */
  preview(intent: WriteIntent): Promise<StoredRecord>;
  /** Changes fields past every rule, such as counters and flags that follow from other records. */
  updateColumns<C extends string>(collection: PathOf<C>, id: number, fields: FieldsOf<C>): Promise<void>;
}
