/** An event as the outbox keeps it: written once, whoever is to have it. */
export interface Message {
  /** Row of `reeve_message`. */
  readonly id: number;
  /** Random; each subscriber's `MessageId` is derived from it. */
  readonly guid: string;
  /** What kind of record changed, as the message names it. */
  readonly type: string;
  /** What was done to it. */
  readonly action: string;
  /** The changed record's id. Messages about one record are sent in order. */
  readonly record: number;
  /** The identifier of the member who made the change. */
  readonly member: string;
  /** The content, compact JSON, or null for a deleted record. */
  readonly entity: string | null;
}
