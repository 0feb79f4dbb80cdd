import type { Unit } from '../../../unit/unit.ts';

const statuses = '/service/boards/{parentId}/statuses';

/**
 * The closed status of a board that corresponds to one of any board: that one itself, one of the same name, else the
 * first there is; null on a board without (evidence: tickets/children-close).
 */
export async function closedStatusLike(
  status: number | null,
  board: number | null,
  unit: Unit,
): Promise<number | null> {
  const wanted = status === null ? null : await unit.get(statuses, status);
  if (wanted?.board === board) return wanted?.id ?? null;
  const closed = await unit.select(statuses, { board, closedStatus: true, inactive: false }, ['sortOrder', 'id']);
  return (closed.find(({ name }) => name === wanted?.name) ?? closed[0])?.id ?? null;
}
