import type { Json } from '@reeve/catalogue';

/** Whether two values that are stored, or would be, say the same: lists and objects by what is in them. */
export function isSame(before: Json | undefined, after: Json | undefined): boolean {
  const was = before ?? null;
  const is = after ?? null;
  if (was === is) return true;
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return false;
  return JSON.stringify(was) === JSON.stringify(is);
}
