import { tenantNamePattern } from './engine.ts';

/** The text is no tenant's name: see `tenantNamePattern`. */
export class TenantNameInvalid extends Error {
  readonly tenant: string;
  constructor(tenant: string) {
    const shown = tenant.length > 60 ? `${tenant.slice(0, 60)}…` : tenant;
    super(
      `${JSON.stringify(shown)} cannot be a tenant's name: a to z, 0 to 9, "-" and "_", at most 40, starting with a letter or digit.`,
    );
    this.tenant = tenant;
  }
}

/**
 * Answers the name if it may be a tenant's, and raises `TenantNameInvalid` if not. Both engines make file and schema
 * names of it, so nothing that means something in a path or an identifier gets past this.
 */
export function checkTenantName(tenant: string): string {
  if (!tenantNamePattern.test(tenant)) throw new TenantNameInvalid(tenant);
  return tenant;
}
