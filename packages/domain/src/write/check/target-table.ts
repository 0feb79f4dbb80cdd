import type { ReferenceType } from '@reeve/catalogue';
import type { Table, Tables } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** The table of what a reference type points to. */
export function targetTable(type: ReferenceType, unit: Pick<Unit, 'schema'>): Table {
  const { catalogue, tables } = unit.schema;
  const known = targetsKnown.get(tables)?.get(type);
  if (known !== undefined) return known;
  const table = tables.of(catalogue.view(type.target ?? '').collection);
  const targets = targetsKnown.get(tables) ?? new Map<ReferenceType, Table>();
  targetsKnown.set(tables, targets.set(type, table));
  return table;
}

const targetsKnown = new WeakMap<Tables, Map<ReferenceType, Table>>();
