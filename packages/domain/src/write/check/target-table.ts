import type { ReferenceType } from '@reeve/catalogue';
import type { Table } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** The table of what a reference type points to. */
export function targetTable(type: ReferenceType, unit: Pick<Unit, 'schema'>): Table {
  const { catalogue, tables } = unit.schema;
  return tables.of(catalogue.view(type.target ?? '').collection);
}
