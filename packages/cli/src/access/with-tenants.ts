import type { TenantAdministration as Tenants } from '@reeve/server';
import type { Settings } from '@reeve/settings';
import type { Context } from '../command-line/context.ts';
import type { Flag } from '../command-line/flag.ts';
import { settingFlags } from '../command-line/setting-flags.ts';

/** The settings that say where tenants are kept; all tenant commands take them. */
export const storageFlags: readonly Flag[] = settingFlags(({ group }) => group === 'Storage');

/** Opens the tenants, does the work and lets go of them however it went. */
export async function withTenants<T>(
  settings: Settings,
  { load }: Context,
  work: (tenants: Tenants) => Promise<T>,
): Promise<T> {
  const openTenants = await load('openTenants');
  const tenants = await openTenants(settings);
  try {
    return await work(tenants);
  } finally {
    await tenants.close();
  }
}
