import type { TenantDatabase } from './engine.ts';

/** The tenants an engine has open: the same object for everybody while one stays open. */
export class OpenTenants {
  readonly #open = new Map<string, Promise<TenantDatabase>>();

  /** The open tenant, or what `open` makes; a failure is not kept. One that is being closed is opened anew when it is. */
  open(tenant: string, open: () => Promise<TenantDatabase>): Promise<TenantDatabase> {
    const kept = this.#open.get(tenant);
    if (kept) return kept.then((database) => this.#anew(tenant, database, open));
    const opening = open();
    this.#open.set(tenant, opening);
    opening.catch(() => this.#open.delete(tenant));
    return opening;
  }

  async #anew(tenant: string, database: TenantDatabase, open: () => Promise<TenantDatabase>): Promise<TenantDatabase> {
    if (!database.isClosing) return database;
    await database.close();
    return this.open(tenant, open);
  }

  /** Tells that a tenant was closed. */
  forget(tenant: string): void {
    this.#open.delete(tenant);
  }

  /** Closes the tenant if it is open. */
  async close(tenant: string): Promise<void> {
    const open = await this.#open.get(tenant)?.catch(() => null);
    await open?.close();
  }

  /** Closes all of them. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((tenant) => this.close(tenant)));
  }
}
