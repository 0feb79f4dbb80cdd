import type { Unit } from '../../../unit/unit.ts';

const statuses = '/service/boards/{parentId}/statuses';

/**
 * The status in which a board's ticket closes along with another: the one that the board has for what closes by itself, else
 * that of the other ticket, one of the same name, or the first closed one there is; null on a board without
 * (evidence: tickets/children-close, tickets/auto-close).
 */
export async function closedStatusLike(
  status: number | null,
  board: number | null,
  unit: Unit,
): Promise<number | null> {
  const own = board === null ? null : await autoCloseStatus(board, unit);
  if (own !== null) return own;
  const wanted = status === null ? null : await unit.get(statuses, status);
  if (wanted?.board === board) return wanted?.id ?? null;
  const closed = await unit.select(statuses, { board, closedStatus: true, inactive: false }, ['sortOrder', 'id']);
  return (closed.find(({ name }) => name === wanted?.name) ?? closed[0])?.id ?? null;
}

/** What a board names must be a closed status of its own that is in use. */
async function autoCloseStatus(board: number, unit: Unit): Promise<number | null> {
  const named = (await unit.get('/service/boards', board))?.autoCloseStatus ?? null;
  const status = named === null ? null : await unit.get(statuses, named);
  if (status === null || status.board !== board || status.inactive === true) return null;
  return status.closedStatus === true ? status.id : null;
}
