import type { StoredReading } from '@reeve/domain';
import type { FieldValue } from '@reeve/query';
import type { PathOf, RowOf, StoredRecord } from '@reeve/store';

/** What working something out may look at. */
export interface WorkedGround {
  readonly read: StoredReading;
  readonly now: string;
}

/** By the ids of records: the values worked out for them. One that is missing is empty. */
export type WorkedRows = ReadonlyMap<number, Readonly<Record<string, FieldValue>>>;

/** Values of a report that no single field has, worked out together for some rows at a time. */
export interface WorkedColumns {
  /** The collection whose records it is for. */
  readonly of: string;
  /** The names of the values, as the columns of reports name them (`age()/open`). */
  readonly gives: readonly string[];
  /** One record or more. */
  readonly works: (records: readonly StoredRecord[], ground: WorkedGround) => Promise<WorkedRows>;
}

/** What a group of worked out values is: typed by its collection and by the names of its values. */
interface Working<C extends string, Name extends string> {
  readonly gives: readonly Name[];
  /** Gathers what all of the records need, once; its answer says the values of each. */
  readonly works: (
    records: readonly RowOf<C>[],
    ground: WorkedGround,
  ) => Promise<(record: RowOf<C>) => Readonly<Partial<Record<Name, FieldValue>>>>;
}

/** Declares values that are worked out for the records of a collection. */
export function workedColumns<C extends string, const Name extends string>(
  of: PathOf<C>,
  { gives, works }: Working<C, Name>,
): WorkedColumns {
  return {
    of,
    gives,
    works: async (records, ground) => {
      const valuesOf = await works(records as readonly RowOf<C>[], ground);
      return new Map(records.map((record) => [record.id, valuesOf(record as RowOf<C>) as Record<string, FieldValue>]));
    },
  };
}
