import type { Reading } from '@reeve/domain';
import { RecordStore } from '@reeve/store';
import type { Call } from '../../call/call.ts';

/** Looks records up as they are committed, without waiting for anybody who writes. */
export function readingOfCall({ schema, tenant }: Call): Reading {
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  const { tables } = schema;
  return {
    schema,
    get: (collection, id) => records.get(tables.of(collection), id),
    select: (collection, where, orderBy) =>
      records.select(tables.of(collection), where, orderBy === undefined ? {} : { orderBy }),
    first: async (collection, where, orderBy = ['id']) =>
      (await records.select(tables.of(collection), where, { orderBy, limit: 1 }))[0] ?? null,
  };
}
