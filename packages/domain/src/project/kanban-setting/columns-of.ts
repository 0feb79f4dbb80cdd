import { isObject } from '../../body/members.ts';

/** Where the columns of a board's kanban view are set up; the board is the parent. */
export const kanbanSettings = '/project/boards/{parentId}/kanbanSettings';

/** Where the statuses of boards are. */
export const statuses = '/service/boards/{parentId}/statuses';

/** A status that a column stands for: the element as it is kept, and the number it names. */
export interface ColumnStatus {
  readonly element: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** The statuses in a column's list, in its order; what is no object names none. */
export function statusesIn(list: unknown): ColumnStatus[] {
  return (Array.isArray(list) ? list : [])
    .filter(isObject)
    .map((element) => ({ element, status: Number(element['srStatusId'] ?? 0) }));
}
