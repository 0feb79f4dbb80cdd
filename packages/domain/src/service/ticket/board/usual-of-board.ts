import type { Unit } from '../../../unit/unit.ts';

/** The type of a board that is marked as its default, or null. */
export async function usualType(board: number, unit: Unit): Promise<number | null> {
  const types = { board, inactiveFlag: false, defaultFlag: true };
  return (await unit.first('/service/boards/{parentId}/types', types))?.id ?? null;
}

/** The team of a board that is marked as its default, or null. */
export async function usualTeam(boardId: number, unit: Unit): Promise<number | null> {
  return (await unit.first('/service/boards/{parentId}/teams', { boardId, defaultFlag: true }))?.id ?? null;
}
