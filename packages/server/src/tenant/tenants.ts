import { hasWaiting } from '@reeve/callbacks';
import {
  type Engine,
  ensureSearch,
  migrate,
  type TenantDatabase,
  TenantMissing,
  tenantNamePattern,
} from '@reeve/store';
import { type Tenant, type TenantParts, toTenant } from './tenant.ts';
import { tenantTables } from './tenant-tables.ts';

/** Fills a new tenant. */
export type Furnish = (tenant: Tenant) => Promise<void>;

/** What the registry needs beside what tenants share. */
export interface TenantsParts extends TenantParts {
  readonly engine: Engine;
  /** Fills a tenant with what a fresh installation of the product has. */
  readonly furnish: Furnish;
  /** Distinguishes what templates hold: tenants made by another Reeve are not copied from. */
  readonly templateMark: string;
}

/**
 * The tenants of a server. A tenant is opened, and its tables brought up to date, when it is first called for. New ones
 * are copies of a template that is furnished once: making one takes milliseconds.
 */
export class Tenants {
  readonly #parts: TenantsParts;
  readonly #open = new Map<string, Promise<Tenant | null>>();
  #resuming: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(parts: TenantsParts) {
    this.#parts = parts;
  }

  /** The tenant of that login company (in lower case), or null when there is none. */
  find(name: string): Promise<Tenant | null> {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    if (!tenantNamePattern.test(name) || name.startsWith('~')) return Promise.resolve(null);
    const opening = this.#openTenant(name);
    this.#open.set(name, opening);
    opening.then(
      (tenant) => tenant ?? this.#open.delete(name),
      () => this.#open.delete(name),
    );
    return opening;
  }

  /** Names of the tenants there are. */
  list(): Promise<string[]> {
    return this.#parts.engine.tenants();
  }

  /**
   * Makes a tenant that has what a fresh installation has. On SQLite it is a copy of the template's file; on PostgreSQL
   * a spare that was copied beforehand is renamed. Raises `TenantExists`.
   */
  async create(name: string): Promise<Tenant> {
    const { engine } = this.#parts;
    const template = await this.#template();
    if (engine.dialect.name === 'postgres' && (await engine.exists(spareOf(template))))
      await engine.rename(spareOf(template), name);
    else await engine.copy(template, name);
    return this.#created(name);
  }

  /** Makes a tenant that is filled by the given work alone. It appears when the work is done. Raises `TenantExists`. */
  async make(name: string, furnish: Furnish): Promise<Tenant> {
    const { engine } = this.#parts;
    const draft = `~${name.slice(0, 35)}-new`;
    if (await engine.exists(draft)) await engine.drop(draft);
    const tenant = await this.#prepare(await engine.create(draft));
    await furnish(tenant);
    await tenant.database.close();
    await engine.rename(draft, name);
    return this.#created(name);
  }

  /** Makes the template, and on PostgreSQL a spare copy of it, so that the next tenant is made in milliseconds. */
  async makeReady(): Promise<void> {
    const { engine } = this.#parts;
    const template = await this.#template();
    const spare = spareOf(template);
    if (engine.dialect.name === 'postgres' && !(await engine.exists(spare))) await engine.copy(template, spare);
  }

  /** Deletes a tenant and all its data. Raises `TenantMissing`. */
  async delete(name: string): Promise<void> {
    const open = await this.#open.get(name);
    this.#open.delete(name);
    if (open != null) await this.#closeTenant(open);
    await this.#parts.engine.drop(name);
  }

  /** Closes every tenant that is open. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#resuming.catch(() => {});
    const open = await Promise.all(this.#open.values());
    this.#open.clear();
    await Promise.all(open.map((tenant) => (tenant === null ? null : this.#closeTenant(tenant))));
  }

  /** Opens the tenants that have callback messages waiting, so that they are delivered without anybody calling. */
  resume(): Promise<void> {
    this.#resuming = this.#resume();
    return this.#resuming;
  }

  async #resume(): Promise<void> {
    const { engine } = this.#parts;
    for (const name of await engine.tenants()) {
      if (this.#closed) return;
      if (this.#open.has(name)) continue;
      const database = await engine.open(name);
      if (await hasWaiting(database)) await this.find(name);
      else if (!this.#open.has(name)) await database.close();
    }
  }

  async #closeTenant({ callbacks, database }: Tenant): Promise<void> {
    await this.#parts.callbacks.release(callbacks);
    await database.close();
  }

  async #openTenant(name: string): Promise<Tenant | null> {
    try {
      const tenant = await this.#prepare(await this.#parts.engine.open(name));
      this.#parts.callbacks.serve(tenant.callbacks, tenant.writer);
      return tenant;
    } catch (error) {
      if (error instanceof TenantMissing) return null;
      throw error;
    }
  }

  async #prepare(database: TenantDatabase): Promise<Tenant> {
    const { schema } = this.#parts;
    await migrate(database, schema.tables, tenantTables);
    return toTenant(database, this.#parts, await ensureSearch(database, schema.tables));
  }

  async #created(name: string): Promise<Tenant> {
    const tenant = await this.find(name);
    if (tenant === null) throw new TenantMissing(name);
    return tenant;
  }

  /** A furnished tenant that is only copied from; made when there is none of this Reeve's. */
  async #template(): Promise<string> {
    const { engine, furnish, templateMark } = this.#parts;
    const name = `~fresh-${templateMark}`.slice(0, 36);
    if (await engine.exists(name)) return name;
    const draft = `${name.slice(0, 36)}-new`;
    if (await engine.exists(draft)) await engine.drop(draft);
    const tenant = await this.#prepare(await engine.create(draft));
    await furnish(tenant);
    await tenant.database.close();
    await engine.rename(draft, name);
    return name;
  }
}

function spareOf(template: string): string {
  return `${template}-s`;
}
