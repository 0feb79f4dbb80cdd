import {
  type Engine,
  ensureSearch,
  goneTopic,
  migrate,
  requireTenant,
  type TenantDatabase,
  TenantExists,
  TenantMissing,
  tenantNamePattern,
} from '@reeve/store';
import { type OpenTenant, openTenant, type Tenant, type TenantParts } from './tenant.ts';

/** Fills a new tenant. */
export type FillTenant = (tenant: Tenant) => Promise<void>;

/** What the registry needs beside what tenants share. */
export interface TenantsParts extends TenantParts {
  readonly engine: Engine;
  /** Fills a tenant with what a fresh installation of the product has. */
  readonly fill: FillTenant;
  /** Distinguishes what templates hold: tenants made by another Reeve are not copied from. */
  readonly templateMark: string;
}

/** Looks at a tenant before it is served. Raises an error of its own for one that may not be. */
export type Admit = (database: TenantDatabase) => Promise<void>;

/** A tenant that is open or being opened: null when there is none. Both resolve together; most ask for the tenant alone. */
interface Opening {
  readonly open: Promise<OpenTenant | null>;
  readonly tenant: Promise<Tenant | null>;
}

/**
 * The tenants of a server. A tenant is opened, and its tables brought up to date, when it is first called for. New ones
 * are copies of a template that is filled once: making one takes milliseconds.
 */
export class Tenants {
  readonly #parts: TenantsParts;
  readonly #open = new Map<string, Opening>();
  /** Those that are being deleted: nobody opens them any more. */
  readonly #leaving = new Map<string, Promise<void>>();
  #admit: Admit = async () => {};
  readonly #refusedNames = new Set<string>();
  #resuming: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(parts: TenantsParts) {
    this.#parts = parts;
  }

  /** The tenant of that login company (in lower case), or null when there is none. */
  find(name: string): Promise<Tenant | null> {
    const known = this.#open.get(name);
    if (known !== undefined) return known.tenant;
    if (!tenantNamePattern.test(name) || name.startsWith('~')) return Promise.resolve(null);
    if (this.#refusedNames.has(name) || this.#leaving.has(name)) return Promise.resolve(null);
    const open = this.#openTenant(name);
    const tenant = open.then((found) => found?.tenant ?? null);
    this.#open.set(name, { open, tenant });
    tenant.then(
      (found) => found ?? this.#open.delete(name),
      () => this.#open.delete(name),
    );
    return tenant;
  }

  /** From now on serves only what passes; whoever calls for another is told that there is none. */
  admitOnly(admit: Admit): void {
    this.#admit = admit;
  }

  /** Looks at every tenant there is, and closes it again. Raises what `admitOnly` was given raises, for the first that it refuses. */
  async inspect(): Promise<void> {
    for (const name of await this.list()) {
      const database = await this.#legible(name);
      if (database === null) continue;
      try {
        await this.#admit(database);
      } finally {
        if (!this.#open.has(name)) await database.close();
      }
    }
  }

  /** The database of a tenant, or null when it cannot be opened, which is told to whoever calls for it. */
  async #legible(name: string): Promise<TenantDatabase | null> {
    const { engine, observe, clock } = this.#parts;
    try {
      const database = await engine.open(name);
      await requireTenant(database);
      return database;
    } catch (error) {
      observe({ kind: 'bug', at: clock.now(), error, requestId: null });
      return null;
    }
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
    if (engine.dialect.name === 'sqlite' || !(await this.#takeSpare(spareOf(template), name)))
      await engine.copy(template, name);
    return this.#created(name);
  }

  /** False where there is no spare, or another took it. */
  async #takeSpare(spare: string, name: string): Promise<boolean> {
    try {
      await this.#parts.engine.rename(spare, name);
      return true;
    } catch (error) {
      if (error instanceof TenantMissing) return false;
      throw error;
    }
  }

  /** Makes a tenant that is filled by the given work alone. It appears when the work is done. Raises `TenantExists`. */
  async make(name: string, fill: FillTenant): Promise<Tenant> {
    const { engine } = this.#parts;
    await engine.exclusively(`~${name}`, async () => {
      if (await engine.exists(name)) throw new TenantExists(name);
      await this.#draft(`~${name.slice(0, 35)}-new`, name, fill);
    });
    return this.#created(name);
  }

  /** Makes the template, and on PostgreSQL a spare copy of it, so that the next tenant is made in milliseconds. */
  async makeReady(): Promise<void> {
    const { engine } = this.#parts;
    const template = await this.#template();
    if (engine.dialect.name === 'sqlite') return;
    await engine.copy(template, spareOf(template)).catch((error) => {
      if (!(error instanceof TenantExists)) throw error;
    });
  }

  /** Deletes a tenant and all its data. Raises `TenantMissing`. */
  async delete(name: string): Promise<void> {
    const before = this.#leaving.get(name) ?? Promise.resolve();
    const leaving = before.catch(() => {}).then(() => this.#delete(name));
    this.#leaving.set(name, leaving);
    try {
      await leaving;
    } finally {
      if (this.#leaving.get(name) === leaving) this.#leaving.delete(name);
    }
  }

  async #delete(name: string): Promise<void> {
    await this.#letGo(name);
    this.#refusedNames.delete(name);
    await this.#parts.engine.drop(name);
  }

  /** Closes a tenant that is open. */
  async #letGo(name: string): Promise<void> {
    const opening = this.#open.get(name);
    this.#open.delete(name);
    const open = await opening?.open.catch(() => null);
    await open?.close();
  }

  /** Closes every tenant that is open. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#resuming.catch(() => {});
    const open = await Promise.all([...this.#open.values()].map((opening) => opening.open));
    this.#open.clear();
    await Promise.all(open.map((tenant) => tenant?.close()));
  }

  /** Opens the tenants that have work waiting, so that it is done without anybody calling. */
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
      if (await this.#hasWork(database)) await this.find(name);
      else if (!this.#open.has(name)) await database.close();
    }
  }

  async #hasWork(database: TenantDatabase): Promise<boolean> {
    for (const part of this.#parts.parts) if (await part.hasWork?.(database)) return true;
    return false;
  }

  async #openTenant(name: string): Promise<OpenTenant | null> {
    try {
      const open = await this.#found(await this.#parts.engine.open(name));
      open.tenant.database.listen(goneTopic, () => void this.#letGo(name).catch(() => {}));
      open.serve();
      return open;
    } catch (error) {
      if (error instanceof TenantMissing) return null;
      if (error instanceof TenantNotServed) return this.#refused(name, error.cause);
      throw error;
    }
  }

  /** Whoever calls learns no more than of a tenant that is not there; whoever operates the server is told, once a start. */
  #refused(name: string, cause: unknown): null {
    const { observe, clock } = this.#parts;
    this.#refusedNames.add(name);
    observe({ kind: 'server noted', at: clock.now(), message: cause instanceof Error ? cause.message : String(cause) });
    return null;
  }

  /** A tenant that was there: what is none of Reeve's, or may not be served, is closed and left as it was. */
  async #found(database: TenantDatabase): Promise<OpenTenant> {
    try {
      await requireTenant(database);
      await this.#admit(database).catch((cause) => {
        throw new TenantNotServed(cause);
      });
      return await this.#prepare(database);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async #prepare(database: TenantDatabase): Promise<OpenTenant> {
    const { schema, parts } = this.#parts;
    const own = parts.flatMap(({ tables }) => tables);
    await migrate(database, schema.tables, own);
    return openTenant(database, this.#parts, await ensureSearch(database, schema.tables));
  }

  async #created(name: string): Promise<Tenant> {
    // Somebody may have asked for it just before it was there.
    const tenant = (await this.find(name)) ?? (await this.find(name));
    if (tenant === null) throw new TenantMissing(name);
    return tenant;
  }

  /** A filled tenant that is only copied from; made when there is none of this Reeve's. */
  async #template(): Promise<string> {
    const { engine, fill, templateMark } = this.#parts;
    const name = `~fresh-${templateMark}`.slice(0, 36);
    if (!(await engine.exists(name)))
      await engine.exclusively(name, async () => {
        if (!(await engine.exists(name))) await this.#draft(`${name.slice(0, 36)}-new`, name, fill);
      });
    return name;
  }

  /** Makes a tenant under another name and gives it its own when it is filled. What was left half done is dropped. */
  async #draft(draft: string, name: string, fill: FillTenant): Promise<void> {
    const { engine } = this.#parts;
    if (await engine.exists(draft)) await engine.drop(draft);
    const open = await this.#prepare(await engine.create(draft));
    await fill(open.tenant);
    await open.close();
    await engine.rename(draft, name);
  }
}

/** Why a tenant that is there is not served. */
class TenantNotServed extends Error {
  constructor(cause: unknown) {
    super('The tenant is not served.', { cause });
  }
}

function spareOf(template: string): string {
  return `${template}-s`;
}
