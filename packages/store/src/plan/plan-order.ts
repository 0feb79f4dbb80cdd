import type { OrderColumn } from '@reeve/query';
import type { Table } from '../schema/table.ts';
import { type Join, type OrderTerm, rootAlias } from './list-plan.ts';
import type { PlanSchema } from './list-request.ts';
import type { Hop } from './names/shown-through.ts';
import { unknownName } from './refusal/query-fault.ts';
import { type ResolvedField, resolveField } from './resolve-field.ts';

/** An order and the tables it needs joined. */
export interface PlannedOrder {
  readonly joins: readonly Join[];
  readonly order: readonly OrderTerm[];
}

/**
 * Looks up the columns of an order and puts the id behind them, in the direction of the last, so that an index on that
 * column can be walked either way. References are followed by joins, one for each way that is gone. Raises `QueryFault`
 * for a name that is none; `trusted` callers may name what is hidden.
 */
export function planOrder(
  columns: readonly OrderColumn[],
  table: Table,
  schema: PlanSchema,
  trusted = false,
): PlannedOrder {
  const joins = new Map<string, Join>();
  const order: OrderTerm[] = [];
  for (const { path, descending } of columns) {
    const { hops, operand, bareKeys, onlyWith, within } = resolveField(path, table, schema, path, trusted);
    if (bareKeys !== undefined)
      throw unknownName(
        path,
        bareKeys.map((key) => [...path, key].join('/')),
      );
    const way: Stretch = within === undefined ? { hops, from: rootAlias } : wayOn(hops, within, joins);
    const term = { alias: aliasAfter(way, joins), operand, descending };
    order.push(onlyWith === undefined ? term : { ...term, onlyWith: onlyWithOf(onlyWith, way, joins) });
    if (isId(order.at(-1))) return { joins: [...joins.values()], order };
  }
  order.push({ alias: rootAlias, operand: idOf(table), descending: order.at(-1)?.descending ?? false });
  return { joins: [...joins.values()], order };
}

/** Where references are followed from, and which. */
interface Stretch {
  readonly from: string;
  readonly hops: readonly Hop[];
}

/** Where it goes on behind a reference within an object. */
function wayOn(hops: readonly Hop[], within: NonNullable<ResolvedField['within']>, joins: Map<string, Join>): Stretch {
  const from = aliasAfter({ from: rootAlias, hops }, joins);
  const { id, table } = within;
  if (id.kind !== 'member') throw new Error(`${table.name} is named by a member of an object.`);
  const join = joinBy(`${from}.${id.column.name}.${id.member}`, { from, column: id.column, within: id, table }, joins);
  return { from: join.alias, hops: within.hops };
}

function onlyWithOf(
  { after, column }: NonNullable<ResolvedField['onlyWith']>,
  { from, hops }: Stretch,
  joins: Map<string, Join>,
): NonNullable<OrderTerm['onlyWith']> {
  return { alias: aliasAfter({ from, hops: hops.slice(0, after) }, joins), column };
}

/** What stands behind the id decides nothing. */
function isId(term: OrderTerm | undefined): boolean {
  return term?.alias === rootAlias && term.operand.kind === 'column' && term.operand.column.key === 'id';
}

function idOf(table: Table): OrderTerm['operand'] {
  const column = table.byKey.get('id');
  if (column === undefined) throw new Error(`${table.name} has no id.`);
  return { kind: 'column', column, type: 'integer' };
}

function aliasAfter({ from: start, hops }: Stretch, joins: Map<string, Join>): string {
  let from = start;
  for (const { column, table } of hops) from = joinBy(`${from}.${column.name}`, { from, column, table }, joins).alias;
  return from;
}

/** One join for each way that is gone, however often. */
function joinBy(key: string, join: Omit<Join, 'alias'>, joins: Map<string, Join>): Join {
  const made = joins.get(key) ?? { alias: `j${joins.size + 1}`, ...join };
  joins.set(key, made);
  return made;
}
