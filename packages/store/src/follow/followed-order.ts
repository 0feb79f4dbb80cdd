import type { ListPlan } from '../plan/list-plan.ts';
import { rootAlias } from '../plan/list-plan.ts';
import type { Json, StoredRecord } from '../record/stored-record.ts';
import { isFollowed } from './followed-columns.ts';

/** What of records decides where they stand in a list. */
export interface FollowedOrder {
  /** Set where the ids alone decide it: whether they descend. */
  readonly descendingIds?: boolean;
  /** The fields of a listed record that its place depends on; null where a record alone does not tell them. */
  readonly keys: readonly string[] | null;
  /** The tables whose rows the order looks at, beyond the listed one. */
  readonly tables: ReadonlySet<string>;
}

/** What the order of a plan depends on. */
export function followedOrder({ order, joins }: ListPlan): FollowedOrder {
  const own = order.filter(({ alias }) => alias === rootAlias);
  const columns = own.map(({ operand }) =>
    operand.kind === 'column' && operand.of === undefined ? operand.column : null,
  );
  const references = joins.filter(({ from }) => from === rootAlias).map(({ column }) => column);
  const looked = [...columns, ...references];
  const keys = looked.flatMap((column) => (column !== null && isFollowed(column) ? [column.key] : []));
  const tables = new Set(joins.map(({ table }) => table.name));
  const descendingIds = order.length === 1 && keys[0] === 'id' ? { descendingIds: order[0]?.descending === true } : {};
  return { ...descendingIds, keys: keys.length === looked.length ? keys : null, tables };
}

/** Whether a record that is listed before and after a write stands where it stood. */
export function standsStill({ keys }: FollowedOrder, before: StoredRecord, after: StoredRecord): boolean {
  return keys?.every((key) => isSame(before[key] ?? null, after[key] ?? null)) ?? false;
}

/** Objects are not compared: they may be the same or not. */
function isSame(before: Json, after: Json): boolean {
  return before === after && (before === null || typeof before !== 'object');
}
