import type { TenantPart } from '@reeve/domain';
import type { TenantDatabase } from '@reeve/store';

type Parts = readonly TenantPart<unknown>[];

/** Whether any part has work waiting in a tenant. */
export async function hasWork(database: TenantDatabase, parts: Parts): Promise<boolean> {
  for (const part of parts) if (await part.hasWork?.(database)) return true;
  return false;
}

/** Takes out of a copy of a tenant what would be done there and where it was copied from. */
export function leaveUndone(database: TenantDatabase, parts: Parts): Promise<void> {
  return database.write(async (transaction) => {
    for (const part of parts) await part.leaveUndone?.(transaction);
  });
}
