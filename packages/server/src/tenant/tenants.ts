import { type Engine, migrate, TenantMissing, tenantNamePattern } from '@reeve/store';
import { keyTables } from '../access/key-schema.ts';
import { type Tenant, type TenantParts, toTenant } from './tenant.ts';

/** Fills a new tenant with what a fresh installation of the product has. */
export type Furnish = (tenant: Tenant) => Promise<void>;

/** What the registry needs beside what tenants share. */
export interface TenantsParts extends TenantParts {
  readonly engine: Engine;
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

  /** Makes a tenant that has what a fresh installation has. Raises `TenantExists`. */
  async create(name: string): Promise<Tenant> {
    const template = await this.#template();
    await this.#parts.engine.copy(template, name);
    const tenant = await this.find(name);
    if (tenant === null) throw new TenantMissing(name);
    return tenant;
  }

  /** Deletes a tenant and all its data. Raises `TenantMissing`. */
  async delete(name: string): Promise<void> {
    const open = await this.#open.get(name);
    this.#open.delete(name);
    await open?.database.close();
    await this.#parts.engine.drop(name);
  }

  /** Closes every tenant that is open. */
  async close(): Promise<void> {
    const open = await Promise.all(this.#open.values());
    this.#open.clear();
    for (const tenant of open) await tenant?.database.close();
  }

  async #openTenant(name: string): Promise<Tenant | null> {
    try {
      return await this.#prepare(name);
    } catch (error) {
      if (error instanceof TenantMissing) return null;
      throw error;
    }
  }

  async #prepare(name: string): Promise<Tenant> {
    const { engine, schema } = this.#parts;
    const database = await engine.open(name);
    await migrate(database, schema.tables, keyTables(engine.dialect));
    return toTenant(database, this.#parts, false);
  }

  /** A furnished tenant that is only copied from; made when there is none of this Reeve's. */
  async #template(): Promise<string> {
    const { engine, schema, furnish, templateMark } = this.#parts;
    const name = `~fresh-${templateMark}`.slice(0, 40);
    if (await engine.exists(name)) return name;
    const draft = `${name.slice(0, 36)}-new`;
    if (await engine.exists(draft)) await engine.drop(draft);
    const database = await engine.create(draft);
    await migrate(database, schema.tables, keyTables(engine.dialect));
    await furnish(toTenant(database, this.#parts, false));
    await database.close();
    await engine.rename(draft, name);
    return name;
  }
}
