import type { View } from '@reeve/catalogue';
import { type Filter, joined, type Operand } from '../filter/filter.ts';
import type { Column, Table } from '../schema/table.ts';
import { compareNumber } from './compare-number.ts';
import type { ListRequest, PlanSchema } from './list-request.ts';

/**
 * What the view demands of its rows: the values of its filter, the parent, and that the parent belongs to the record
 * above it. A nested view without a parent's id shows the rows of all parents.
 */
export function planScope(request: ListRequest, table: Table, schema: PlanSchema): Filter {
  const { view } = request;
  const filters = Object.entries(view.filter ?? {}).map(([key, values]) => isOneOf(operandFor(table, key), values));
  if (view.parent !== undefined && view.parent.ofEvery === undefined && request.parentId !== undefined) {
    const link = operandFor(table, view.parent.field ?? '_parentId');
    filters.push(compareNumber(link, '=', request.parentId, schema.dialect));
    if (view.grandparent !== undefined && request.grandparentId !== undefined) {
      filters.push(belongsTo(link, view.parent, request.parentId, request.grandparentId, schema));
    }
  }
  return joined('and', filters);
}

function belongsTo(
  link: ColumnOperand,
  parent: NonNullable<View['parent']>,
  parentId: number,
  grandparentId: number,
  schema: PlanSchema,
): Filter {
  const view = schema.catalogue.view(parent.collection);
  const table = schema.tables.of(view.collection);
  const above = view.parent?.field ?? table.collection.parent?.field ?? '_parentId';
  const ids = [
    compareNumber(operandFor(table, 'id'), '=', parentId, schema.dialect),
    compareNumber(operandFor(table, above), '=', grandparentId, schema.dialect),
  ];
  const filter = joined('and', ids);
  return { kind: 'related', column: link.column, table, filter, orEmpty: false };
}

type ColumnOperand = Extract<Operand, { kind: 'column' }>;

function operandFor(table: Table, key: string): ColumnOperand {
  const column = table.byKey.get(key);
  if (column === undefined) throw new Error(`${table.name} has no column for ${key}.`);
  return { kind: 'column', column, type: typeOf(column) };
}

function typeOf({ kind }: Column): 'integer' | 'boolean' | 'enum' {
  return kind === 'integer' || kind === 'boolean' ? kind : 'enum';
}

function isOneOf(operand: Operand, values: readonly (string | boolean)[]): Filter {
  const [value, ...others] = values;
  if (value === undefined) return { kind: 'constant', value: true };
  if (others.length === 0) return { kind: 'compare', operand, operator: '=', value };
  return { kind: 'oneOf', operand, negated: false, values };
}
