import type { Unit } from '../../../unit/unit.ts';

const statuses = '/service/boards/{parentId}/statuses';

/**
 * The status that tickets of a board start in: its default one, else the first open one
 * (evidence: tickets/default-status, tickets/default-status-else).
 */
export async function startingStatus(board: number, unit: Unit): Promise<number | null> {
  const marked = await unit.first(statuses, { board, defaultFlag: true, inactive: false });
  const open = { board, closedStatus: false, inactive: false };
  const found = marked ?? (await unit.first(statuses, open, ['sortOrder', 'id']));
  return found?.id ?? null;
}
