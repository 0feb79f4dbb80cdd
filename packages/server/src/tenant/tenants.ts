import { setImmediate } from 'node:timers/promises';
import {
  type Engine,
  goneTopic,
  requireTenant,
  type TenantDatabase,
  TenantMissing,
  tenantNamePattern,
} from '@reeve/store';
import { TenantsBusy } from '../fault/tenants-busy.ts';
import { CopiedTenants } from './copied-tenants.ts';
import { DamagedTenants } from './damaged-tenants.ts';
import { type FillTenant, NewTenants, type TenantTemplate } from './new-tenants.ts';
import { type PreparingParts, prepareTenant } from './prepare-tenant.ts';
import type { OpenTenant, Tenant } from './tenant.ts';
import { TenantNotServed } from './tenant-not-served.ts';
import { type TenantLimits, TenantRoom } from './tenant-room.ts';
import type { Visit } from './visit.ts';
import { hasWork, leaveUndone } from './work-of-parts.ts';

/** What the registry needs beside what tenants share. */
export interface TenantsParts extends PreparingParts {
  readonly engine: Engine;
  /** What a fresh installation of the product has. */
  readonly fresh: TenantTemplate;
  readonly limits: TenantLimits;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
  /** Calls back later. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Told of what should not happen while tenants are closed and opened. */
  readonly report: (error: unknown) => void;
}

/** Looks at a tenant before it is served. Raises an error of its own for one that may not be. */
export type Admit = (database: TenantDatabase) => Promise<void>;

/** How often the registry looks for tenants to close and to open, in milliseconds. */
const housekeepingMilliseconds = 30_000;

/**
 * The tenants of a server. A tenant is opened, and its tables brought up to date, when it is first called for, and closed when
 * nobody has called for a while or when there is no room for another (`TenantRoom`). How new ones are made: `NewTenants`.
 */
export class Tenants {
  readonly #parts: TenantsParts;
  readonly #room: TenantRoom;
  readonly #making: NewTenants;
  /** Forks and snapshots. */
  readonly copies: CopiedTenants;
  readonly #damaged: DamagedTenants;
  /** Those that are being deleted: nobody opens them any more. */
  readonly #leaving = new Map<string, Promise<void>>();
  /** Those that another takes the place of: who calls meanwhile waits for it. */
  readonly #changing = new Map<string, Promise<void>>();
  #admit: Admit = async () => {};
  readonly #refusedNames = new Set<string>();
  #resuming: Promise<void> = Promise.resolve();
  #stopTimer = () => {};
  #closed = false;

  constructor(parts: TenantsParts) {
    this.#parts = parts;
    const { limits, stopwatch, engine } = parts;
    const exists = (name: string) => engine.exists(name);
    this.#room = new TenantRoom({
      limits,
      stopwatch,
      hasWork: ({ database }) => hasWork(database, parts.parts),
      exists,
    });
    this.#making = new NewTenants({ ...parts, prepare: (database) => prepareTenant(database, parts) });
    this.#damaged = new DamagedTenants(parts);
    this.copies = new CopiedTenants(engine, this.#making);
  }

  /**
   * The tenant of that login company (in lower case), or null when there is none. It stays open until the visit ends. Raises
   * `TenantsBusy` when there is no room for another.
   */
  find(name: string, visit?: Visit): Promise<Tenant | null> {
    if (!tenantNamePattern.test(name) || name.startsWith('~')) return Promise.resolve(null);
    const changing = this.#changing.get(name);
    if (changing !== undefined) return changing.then(() => this.find(name, visit));
    if (this.#refusedNames.has(name) || this.#leaving.has(name)) return Promise.resolve(null);
    return this.#room.find(name, () => this.#openTenant(name), visit);
  }

  /** What is open, and which tenants could not be opened the last time, with the reason. */
  get state(): { readonly open: number; readonly most: number; readonly damaged: ReadonlyMap<string, string> } {
    return { open: this.#room.size, most: this.#parts.limits.open, damaged: this.#damaged.reasons };
  }

  /** From now on serves only what passes; whoever calls for another is told that there is none. */
  admitOnly(admit: Admit): void {
    this.#admit = admit;
  }

  /** Looks at every tenant there is, and closes it again. Raises what `admitOnly` was given raises, for the first that it refuses. */
  async inspect(): Promise<void> {
    for (const name of await this.list()) await this.#look(name, this.#admit);
  }

  /** Names of the tenants there are. */
  list(): Promise<string[]> {
    return this.#parts.engine.tenants();
  }

  /** Makes a tenant that has what a template has, a fresh installation's unless another is given. Raises `TenantExists`. */
  async create(name: string, visit?: Visit, template?: TenantTemplate): Promise<Tenant> {
    await this.#making.create(name, template);
    return this.#created(name, visit);
  }

  /**
   * Makes a tenant that is what another is now, but that nothing waits in it to be done. It is opened when this is answered, and
   * whoever calls for it waits for that. Raises `TenantMissing`, `TenantExists`.
   */
  async fork(source: string, name: string): Promise<void> {
    await this.copies.fork(source, name);
    // Opening takes longer than copying: whoever forked is answered first.
    const open = () =>
      setImmediate().then(() => this.#openTenant(name, (database) => leaveUndone(database, this.#parts.parts)));
    this.#room.find(name, open).catch(this.#parts.report);
  }

  /**
   * Puts what was prepared under another name (`copies`) in the place of a tenant. Whoever calls for it meanwhile waits; what is under
   * way ends as when the tenant is deleted. Raises `TenantMissing`.
   */
  async replace(name: string, by: string): Promise<void> {
    await this.#changing.get(name);
    const changing = this.#room.close(name).then(() => this.#parts.engine.replace(name, by));
    const settled = changing.catch(() => {}).finally(() => this.#changing.delete(name));
    this.#changing.set(name, settled);
    await changing;
    setImmediate()
      .then(() => this.find(name))
      .catch(this.#parts.report);
  }

  /**
   * Makes a tenant that is filled by the given work alone, or that and what a template has. It appears when the work is done. Raises
   * `TenantExists`.
   */
  async make(name: string, fill: FillTenant, visit?: Visit, from?: TenantTemplate): Promise<Tenant> {
    await this.#making.make(name, fill, from);
    return this.#created(name, visit);
  }

  /** Makes what new tenants are copied from, so that the next is made in milliseconds. */
  makeReady(template?: TenantTemplate): Promise<void> {
    return this.#making.makeReady(template);
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
    await this.#room.close(name);
    this.#refusedNames.delete(name);
    for (const snapshot of await this.copies.snapshots(name)) await this.copies.drop(name, snapshot);
    await this.#parts.engine.drop(name);
    this.#damaged.forget(name);
  }

  /** Closes every tenant that is open. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopTimer();
    await this.#resuming.catch(() => {});
    await this.#room.closeAll();
  }

  /**
   * Opens the tenants that have work waiting, so that it is done without anybody calling, as far as there is room; from then
   * on looks now and then for tenants to close and to open. One that cannot be opened is told of and concerns no other.
   */
  resume(): Promise<void> {
    this.#resuming = this.#resume();
    return this.#resuming;
  }

  async #resume(): Promise<void> {
    const oweWork = async (database: TenantDatabase) => {
      if (await hasWork(database, this.#parts.parts)) this.#room.owe(database.tenant);
    };
    for (const name of await this.list()) {
      if (this.#closed) return;
      if (!this.#room.has(name)) await this.#look(name, oweWork);
    }
    await this.#openOwed();
    this.#keepHouse();
  }

  /** Looks into a tenant that is perhaps not open; one that cannot be read is told of, and passed over. */
  async #look(name: string, look: Admit): Promise<void> {
    const database = await this.#legible(name);
    if (database === null) return;
    try {
      await look(database);
    } finally {
      if (!this.#room.has(name)) await database.close();
    }
  }

  async #legible(name: string): Promise<TenantDatabase | null> {
    try {
      const database = await this.#parts.engine.open(name);
      await requireTenant(database);
      return database;
    } catch (error) {
      this.#damaged.note(name, error);
      return null;
    }
  }

  /** Opens tenants with work, those that wait the longest first; who else has had a turn makes room for them. */
  async #openOwed(): Promise<void> {
    for (const name of this.#room.owed.slice(0, Math.ceil(this.#parts.limits.open / 2))) {
      if (this.#closed) return;
      const isBusy = await this.find(name).then(
        () => false,
        (error) => error instanceof TenantsBusy,
      );
      if (isBusy) return;
    }
  }

  #keepHouse(): void {
    if (this.#closed) return;
    this.#stopTimer = this.#parts.after(housekeepingMilliseconds, () => {
      this.#resuming = this.#room
        .closeIdle()
        .then(() => this.#openOwed())
        .catch(this.#parts.report)
        .finally(() => this.#keepHouse());
    });
  }

  async #openTenant(name: string, before: Admit = async () => {}): Promise<OpenTenant | null> {
    try {
      const open = await this.#found(await this.#parts.engine.open(name));
      await before(open.tenant.database);
      open.tenant.database.listen(goneTopic, () => void this.#room.close(name).catch(() => {}));
      open.serve();
      this.#damaged.forget(name);
      return open;
    } catch (error) {
      if (error instanceof TenantMissing) return null;
      if (error instanceof TenantNotServed) return this.#refused(name, error.cause);
      this.#damaged.note(name, error);
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
      return await prepareTenant(database, this.#parts);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async #created(name: string, visit?: Visit): Promise<Tenant> {
    // Somebody may have asked for it just before it was there.
    const tenant = (await this.find(name, visit)) ?? (await this.find(name, visit));
    if (tenant === null) throw new TenantMissing(name);
    return tenant;
  }
}
