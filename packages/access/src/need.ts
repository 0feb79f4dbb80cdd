import type { Operation } from '@reeve/catalogue';
import { functionOf } from './functions-table.ts';
import type { Verb } from './rights.ts';

/** The right that an operation asks for; null when everybody who is recognised may call it. */
export type Need = { readonly key: string; readonly verb: Verb } | null;

const known = new WeakMap<Operation, { readonly need: Need }>();

/** The right that an operation asks for, found once. */
export function needOf(operation: Operation): Need {
  const found = known.get(operation);
  if (found !== undefined) return found.need;
  const need = toNeed(operation);
  known.set(operation, { need });
  return need;
}

function toNeed(operation: Operation): Need {
  const { key, setup } = functionOf(operation.path);
  const verb = verbOf(operation);
  if (key === null || (setup && verb === 'inquire')) return null;
  return { key, verb };
}

const byMethod = { GET: 'inquire', PUT: 'edit', PATCH: 'edit', DELETE: 'delete' } as const;

/** A search reads, a copy adds; any other post to a record changes it (*assumed*; evidence: rights/needs). */
function verbOf({ method, path, kind, action }: Operation): Verb {
  if (method !== 'POST') return byMethod[method];
  if (kind === 'search') return 'inquire';
  if (kind === 'create' || path.endsWith('/copy') || action?.includes('copy') === true) return 'add';
  return path.includes('{') ? 'edit' : 'add';
}
