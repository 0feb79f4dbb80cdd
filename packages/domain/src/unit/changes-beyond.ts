import type { Draft } from './draft.ts';

/** Whether a write changes another field of the record than these; what the store stamps does not count. */
export function changesBeyond(draft: Draft, free: readonly string[]): boolean {
  return draft.table.columns.some(({ key }) => !free.includes(key) && !key.startsWith('_') && draft.changed(key));
}
