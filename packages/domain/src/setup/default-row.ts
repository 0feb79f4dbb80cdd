import type { Unit } from '../unit/unit.ts';
import type { SetupWithDefault } from './keep-one-default.ts';

/** The row of a setup table that is marked as the default one, else the first; null where the table is empty. */
export async function defaultRow(path: SetupWithDefault, unit: Pick<Unit, 'first'>): Promise<number | null> {
  const found = (await unit.first(path as string, { defaultFlag: true })) ?? (await unit.first(path as string, {}));
  return found?.id ?? null;
}
