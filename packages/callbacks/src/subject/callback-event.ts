import type { CallbackAction, CallbackType } from './callback-levels.ts';
import type { WireRecord } from './level-keys.ts';

/** What a transaction did to one record, all its changes together: what that record's subscribers hear of. */
export interface CallbackEvent {
  readonly type: CallbackType;
  readonly action: CallbackAction;
  readonly id: number;
  /** Null for a record that was added. */
  readonly before: WireRecord | null;
  /** Null for a record that was deleted. */
  readonly after: WireRecord | null;
}
