import type { UntypedRecord } from '@reeve/client';

/** A record as it is answered. */
export type ListedRecord = UntypedRecord;

/** What stands in a record's member. */
export type ListedValue = UntypedRecord[string];
