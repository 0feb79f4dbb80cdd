import { StoredReading } from '@reeve/domain';
import { RecordStore } from '@reeve/store';
import type { Call } from './call.ts';

/** Looks a call's records up as they are committed, without waiting for anybody who writes. */
export function readerOf({ schema, tenant }: Pick<Call, 'schema' | 'tenant'>): StoredReading {
  return new StoredReading(schema, new RecordStore(tenant.database.reader, tenant.database.dialect));
}
