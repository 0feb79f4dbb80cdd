import { type Reading, StoredReading } from '@reeve/domain';
import { RecordStore } from '@reeve/store';
import type { Call } from '../../call/call.ts';

/** Looks records up as they are committed, without waiting for anybody who writes. */
export function readingOfCall({ schema, tenant }: Call): Reading {
  return new StoredReading(schema, new RecordStore(tenant.database.reader, tenant.database.dialect));
}
