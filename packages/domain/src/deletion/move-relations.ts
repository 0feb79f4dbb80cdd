import type { Table } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';
import { recordsThatName, relationsTo } from './relations.ts';

/** Lets everything that names one record name another of its table instead, past every rule; what is nested stays. */
export async function moveRelations(table: Table, from: number, to: number, unit: Unit): Promise<void> {
  for (const relation of relationsTo(table, unit.schema)) {
    if (relation.isParent) continue;
    for (const { id } of await recordsThatName(from, relation, unit))
      await unit.updateColumns(relation.table.collection.path, id, { [relation.column.key]: to });
  }
}
