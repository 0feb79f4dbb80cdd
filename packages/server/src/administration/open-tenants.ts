import { systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { type Credentials, makeTenant, openParts } from '../compose/start.ts';

/** A tenant as it is listed. */
export interface TenantSummary {
  readonly identifier: string;
  readonly companyName: string;
}

/** The tenants of one database, for the command line. */
export interface TenantAdministration {
  list(): Promise<readonly TenantSummary[]>;
  /** Rejects when the tenant exists or the identifier will not do. */
  create(identifier: string): Promise<Credentials>;
  /** Rejects when there is no such tenant. */
  delete(identifier: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the tenants without serving them. */
export async function openTenants(settings: Settings): Promise<TenantAdministration> {
  const parts = openParts(settings, { clock: systemClock, print: () => {} });
  return {
    list: async () => (await parts.tenants.list()).map((identifier) => ({ identifier, companyName: identifier })),
    create: (identifier) => makeTenant(parts, identifier.toLowerCase(), systemClock),
    delete: (identifier) => parts.tenants.delete(identifier.toLowerCase()),
    close: async () => {
      await parts.tenants.close();
      await parts.engine.close();
    },
  };
}
