import type { OwnTable } from '@reeve/store';
import { definitionTable } from './custom-field-definitions.ts';
import { FinishedRecords } from './finished/finished-records.ts';
import type { RecordMemory } from './finished/record-memory.ts';

const tables: readonly OwnTable[] = [];

/** The part of a tenant that keeps finished records (a `TenantPart`, which is declared above this package). */
export type FinishedPart = ReturnType<typeof finishedPart>;

/** The part by which tenants keep finished records, in one room for all of them. */
export function finishedPart(memory: RecordMemory) {
  return {
    name: 'finished records',
    tables,
    attach() {
      const own = new FinishedRecords(memory, definitionTable);
      const forget = () => own.forget();
      return {
        own,
        heard: (table: string, id: number, above: readonly number[]) => own.heard(table, id, above),
        forget,
        close: forget,
      };
    },
  };
}
