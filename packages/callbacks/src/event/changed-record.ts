import type { CallbackAction } from '../subject/callback-levels.ts';
import type { WireRecord } from '../subject/level-keys.ts';

/**
 * A change of one record, as the write path made it and as matching reads it: only the fields that levels and parents are
 * found by, references as `{id}`. From one change follow up to three events: of the record, and of its parents.
 */
export interface ChangedRecord {
  /** The collection's path in lower case, as in `callbackTypeOfCollection`. */
  readonly collection: string;
  readonly action: CallbackAction;
  readonly id: number;
  /** Null for a record that was added. */
  readonly before: WireRecord | null;
  /** Null for a record that was deleted. */
  readonly after: WireRecord | null;
  /** The id of the record that the collection is nested in, when it is. */
  readonly parentId?: number | null;
  /**
   * The writer asked for no message about this record (a ticket's `skipCallback`, *assumed*;
   * evidence: callbacks/skipped).
   */
  readonly silent?: boolean;
}
