import { minus, storedMoney, sumOf, type TenThousandths, toNumber } from '@reeve/calculation';
import type { CollectionPath } from '@reeve/catalogue';
import type { Json, KeyOf, RowOf, StoredRecord, Where } from '@reeve/store';
import type { Unit } from './unit.ts';

/** What a value may be looked up by: the records as the transaction has left them. */
export type StoredRecords = Pick<Unit, 'get' | 'select' | 'first'>;

/** How the records that a value is calculated from name the record that shows it. */
export interface RollUpKey {
  /** The field that holds the id of the record that shows the value. */
  readonly field: string;
  /** Whether a record counts at all; undefined where all do. */
  readonly counts?: (row: StoredRecord) => boolean;
}

/**
 * A value of one record that is calculated from others. The unit collects which targets a transaction touched, before
 * and after, and calculates each once at its end: added, moved and deleted records leave nothing stale.
 */
export interface RollUp {
  /** A sentence: what the value is. */
  readonly says: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** The collection that the value is calculated from. */
  readonly of: string;
  /** The collection that shows it. */
  readonly into: string;
  readonly by: RollUpKey;
  /** The fields that the value is calculated from: a change of nothing else calculates nothing. */
  readonly reads: readonly string[];
  /** The field that is set. */
  readonly sets: string;
  /** Calculates the target's value from every record that counts, in the order of their ids, and from what it looks up. */
  readonly as: (rows: readonly StoredRecord[], unit: StoredRecords, target: number) => Json | Promise<Json>;
  /**
   * What the value becomes by one change, so that a thousand records are not read for each: `was` is null where the
   * record did not count for the target before, `is` where it does not now. Undefined where only all records tell.
   */
  readonly adjust?: Adjust;
}

/** What a value, which is not null, becomes by one change of the records that it is calculated from. */
export type Adjust<Row = StoredRecord> = (value: Json, was: Row | null, is: Row | null) => Json | undefined;

/** How a declared value follows from records. */
export type RollUpValue<Row> =
  /** From every record that counts, in the order of their ids, and from what it looks up; by one change where that tells. */
  | {
      readonly as: (rows: readonly Row[], unit: StoredRecords, target: number) => Json | Promise<Json>;
      readonly adjust?: Adjust<Row>;
    }
  /**
   * As a sum of what each adds, an exact decimal. It is kept by difference: a record that comes, goes or changes is all that
   * is looked at, however many there are.
   */
  | { readonly adds: (row: Row) => TenThousandths };

/** What a roll-up is declared with. */
export type RollUpDeclaration<Of extends CollectionPath, Into extends CollectionPath> = RollUpValue<RowOf<Of>> & {
  readonly says: string;
  readonly source: string;
  readonly of: Of;
  readonly into: Into;
  readonly by: { readonly field: KeyOf<Of>; readonly counts?: (row: RowOf<Of>) => boolean };
  readonly reads: readonly KeyOf<Of>[];
  readonly sets: KeyOf<Into>;
};

/** Declares a roll-up. Fields are those of the two collections: a name that they do not have does not compile. */
export function rollUp<Of extends CollectionPath, Into extends CollectionPath>(
  declared: RollUpDeclaration<Of, Into>,
): RollUp {
  const { adds, ...rest } = declared as unknown as RollUp & { readonly adds?: (row: StoredRecord) => TenThousandths };
  return adds === undefined ? rest : { ...rest, ...sumBy(adds) };
}

function sumBy(adds: (row: StoredRecord) => TenThousandths): Pick<RollUp, 'as' | 'adjust'> {
  const part = (row: StoredRecord | null) => (row === null ? storedMoney(0) : adds(row));
  return {
    as: (rows) => toNumber(sumOf(rows.map(adds))),
    adjust: (value, was, is) => toNumber(minus(sumOf([storedMoney(Number(value)), part(is)]), part(was))),
  };
}

/** Whether one of the records is there at all. */
export function anyOf(rows: readonly unknown[]): boolean {
  return rows.length > 0;
}

/** The targets whose values one change concerns: where the record was, and where it is. */
export function targetsOf(rollUp: RollUp, before: StoredRecord | null, after: StoredRecord | null): readonly number[] {
  const [was, is] = [targetOf(rollUp.by, before), targetOf(rollUp.by, after)];
  const stays = was === is && before !== null && after !== null;
  if (stays && rollUp.reads.every((field) => before[field] === after[field])) return [];
  return [...new Set([was, is])].filter((id) => id !== null);
}

function targetOf({ field, counts }: RollUpKey, row: StoredRecord | null): number | null {
  const id = row?.[field];
  if (row === null || typeof id !== 'number' || id === 0) return null;
  return counts === undefined || counts(row) ? id : null;
}

/** What one change does to the value of a target: the record as it counted for it before, and as it counts now. */
export function partOf({ by }: RollUp, target: number, { before, after }: Counted): Counted {
  const counted = (row: StoredRecord | null) => (targetOf(by, row) === target ? row : null);
  return { before: counted(before), after: counted(after) };
}

/** A record before a change and after it; null where there is none. */
export interface Counted {
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** The records that a target's value is calculated from, as an equality; those that do not count are left out later. */
export function membersOf({ by }: RollUp, target: number): Where {
  return { [by.field]: target };
}
