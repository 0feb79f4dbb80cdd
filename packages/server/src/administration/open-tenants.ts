import { systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { makeTenant } from '../compose/make-tenant.ts';
import { openQuietly } from '../compose/open-quietly.ts';
import { closeServices } from '../compose/services.ts';
import type { IssuedKeys } from '../control/contract.ts';

/** A tenant as it is listed. */
export interface TenantSummary {
  readonly identifier: string;
  readonly companyName: string;
}

/** The tenants of one database, for the command line. */
export interface TenantAdministration {
  list(): Promise<readonly TenantSummary[]>;
  /** Rejects when the tenant exists or the identifier will not do. */
  create(identifier: string): Promise<IssuedKeys>;
  /** Rejects when there is no such tenant. */
  delete(identifier: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the tenants without serving them. */
export async function openTenants(settings: Settings): Promise<TenantAdministration> {
  const services = await openQuietly(settings, systemClock);
  return {
    list: async () => (await services.tenants.list()).map((identifier) => ({ identifier, companyName: identifier })),
    create: (identifier) => makeTenant(services, identifier.toLowerCase(), systemClock),
    delete: (identifier) => services.tenants.delete(identifier.toLowerCase()),
    close: () => closeServices(services),
  };
}
