import type { Operation } from '@reeve/catalogue';
import { functionOf } from '../../../access/src/functions-table.ts';

/** Whether an operation answers everybody who is recognised: a read of a setup table, or of what is the caller's own. */
export function answers({ method, kind, path }: Operation): boolean {
  const { key, setup } = functionOf(path);
  return key === null || (setup && (method === 'GET' || kind === 'search'));
}
