/** Why a tenant that is there is not served. */
export class TenantNotServed extends Error {
  constructor(cause: unknown) {
    super('The tenant is not served.', { cause });
  }
}
