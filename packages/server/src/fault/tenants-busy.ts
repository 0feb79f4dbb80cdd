/** As many tenants are open as may be, and all of them are being worked with. */
export class TenantsBusy extends Error {
  constructor() {
    super('As many companies are open as may be, and all are in use.');
  }
}
