import { type ConstraintKind, ConstraintViolated, DatabaseUnavailable, TenantUnavailable } from '../errors.ts';

/** Extended result codes (sqlite.org/rescode.html) of the constraints that have a name of their own. */
const constraints: ReadonlyMap<unknown, ConstraintKind> = new Map([
  [275, 'check'],
  [787, 'foreignKey'],
  [1299, 'notNull'],
  [1555, 'unique'],
  [2067, 'unique'],
  [2579, 'unique'],
]);

const busy = 5;

/** Result codes of what goes wrong with all files of a machine. */
const machine: ReadonlyMap<number, string> = new Map([
  [10, 'The disk cannot be read or written'],
  [13, 'The disk is full'],
  [14, 'The file of a company cannot be opened'],
]);

/** Result codes of what goes wrong with one file. */
const single: ReadonlyMap<number, string> = new Map([
  [busy, 'The file of a company is locked by another program'],
  [8, 'The file of a company may not be written'],
  [11, 'The file of a company is damaged'],
  [26, 'The file of a company is damaged or no database'],
]);

/** Turns an error of `node:sqlite` into a named one where there is one, with its file; answers any other as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const kind = constraints.get(error.errcode);
  if (kind !== undefined) return new ConstraintViolated(kind, error);
  const code = Number(error.errcode) % 256;
  const [ofMachine, ofFile] = [machine.get(code), single.get(code)];
  if (ofMachine !== undefined) return new DatabaseUnavailable(error, ofMachine, file);
  return ofFile === undefined ? error : new TenantUnavailable(error, ofFile, file);
}

/** Whether another program has the file locked, so that trying again soon may help. */
export function isLocked(error: unknown): boolean {
  const cause = error instanceof TenantUnavailable ? error.cause : null;
  return cause instanceof Error && 'errcode' in cause && Number(cause.errcode) % 256 === busy;
}
