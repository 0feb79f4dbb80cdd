import type { TenThousandths } from '@reeve/calculation';
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
  readonly value: RollUpValue;
}

/** How a value follows from records. */
export type RollUpValue<Row = StoredRecord> =
  /** From every record that counts, in the order of their ids, and from what it looks up. */
  | { readonly as: (rows: readonly Row[], unit: StoredRecords, target: number) => Json | Promise<Json> }
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
  const { as, adds, ...rest } = declared as unknown as RollUp & Partial<Asked & Added>;
  return { ...rest, value: adds === undefined ? { as: as as Asked['as'] } : { adds } };
}

type Asked = Extract<RollUpValue, { as: unknown }>;
type Added = Extract<RollUpValue, { adds: unknown }>;

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

/** What one change adds to the value of a target that is a sum, in ten-thousandths; less where it takes something off. */
export function differenceOf(
  { by, value }: RollUp,
  target: number,
  { before, after }: { readonly before: StoredRecord | null; readonly after: StoredRecord | null },
): number {
  if (!('adds' in value)) return 0;
  const part = (row: StoredRecord | null) => (row !== null && targetOf(by, row) === target ? value.adds(row) : 0);
  return part(after) - part(before);
}

function targetOf({ field, counts }: RollUpKey, row: StoredRecord | null): number | null {
  const id = row?.[field];
  if (row === null || typeof id !== 'number' || id === 0) return null;
  return counts === undefined || counts(row) ? id : null;
}

/** The records that a target's value is calculated from, as an equality; those that do not count are left out later. */
export function membersOf({ by }: RollUp, target: number): Where {
  return { [by.field]: target };
}
