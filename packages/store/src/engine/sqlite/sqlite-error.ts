import { type ConstraintKind, ConstraintViolated } from '../errors.ts';

/** Extended result codes (sqlite.org/rescode.html) of the constraints that have a name of their own. */
const constraints: ReadonlyMap<unknown, ConstraintKind> = new Map([
  [275, 'check'],
  [787, 'foreignKey'],
  [1299, 'notNull'],
  [1555, 'unique'],
  [2067, 'unique'],
  [2579, 'unique'],
]);

/** Turns an error of `node:sqlite` into a named one where there is one; answers any other as it is. */
export function sqliteError(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const kind = constraints.get(error.errcode);
  return kind ? new ConstraintViolated(kind, error) : error;
}
