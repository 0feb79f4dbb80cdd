import type { OrderOf, PathOf, RecordStore, RowOf, Schema, StoredRecord, Where, WhereOf } from '@reeve/store';

/**
 * Records by the path of their collection. A path that is written in the code gives records with that collection's fields;
 * one that is only known when the program runs gives any record.
 */
export class StoredReading {
  readonly schema: Schema;
  readonly records: RecordStore;

  constructor(schema: Schema, records: RecordStore) {
    this.schema = schema;
    this.records = records;
  }

  /** The record of that id, or null. */
  get<C extends string>(collection: PathOf<C>, id: number): Promise<RowOf<C> | null>;
  get(collection: string, id: number): Promise<StoredRecord | null> {
    return this.records.get(this.schema.tables.of(collection), id);
  }

  /** The records that meet the equalities, in the order of their ids unless another is given. */
  select<C extends string>(collection: PathOf<C>, where: WhereOf<C>, orderBy?: OrderOf<C>): Promise<RowOf<C>[]>;
  select(collection: string, where: Where, orderBy?: readonly string[]): Promise<StoredRecord[]> {
    return this.records.select(this.schema.tables.of(collection), where, orderBy === undefined ? {} : { orderBy });
  }

  /** Their ids, in order: for what may be very many, of which few are read. */
  ids<C extends string>(collection: PathOf<C>, where: WhereOf<C>): Promise<number[]>;
  ids(collection: string, where: Where): Promise<number[]> {
    return this.records.ids(this.schema.tables.of(collection), where);
  }

  /** The first of them, or null. */
  first<C extends string>(collection: PathOf<C>, where: WhereOf<C>, orderBy?: OrderOf<C>): Promise<RowOf<C> | null>;
  async first(collection: string, where: Where, orderBy: readonly string[] = ['id']): Promise<StoredRecord | null> {
    const found = await this.records.select(this.schema.tables.of(collection), where, { orderBy, limit: 1 });
    return found[0] ?? null;
  }
}
