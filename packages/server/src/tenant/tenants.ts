import {
  DatabaseUnavailable,
  type Engine,
  ensureSearch,
  migrate,
  type TenantDatabase,
  TenantMissing,
  tenantNamePattern,
} from '@reeve/store';
import { type OpenTenant, openTenant, type Tenant, type TenantParts } from './tenant.ts';
import { type TenantLimits, TenantRoom } from './tenant-room.ts';
import { TenantsBusy } from './tenants-busy.ts';
import type { Visit } from './visit.ts';

/** Fills a new tenant. */
export type FillTenant = (tenant: Tenant) => Promise<void>;

/** What the registry needs beside what tenants share. */
export interface TenantsParts extends TenantParts {
  readonly engine: Engine;
  /** Fills a tenant with what a fresh installation of the product has. */
  readonly fill: FillTenant;
  /** Distinguishes what templates hold: tenants made by another Reeve are not copied from. */
  readonly templateMark: string;
  readonly limits: TenantLimits;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
  /** Calls back later. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Told of what should not happen while tenants are closed and opened. */
  readonly report: (error: unknown) => void;
}

/** How often the registry looks for tenants to close and to open, in milliseconds. */
const housekeepingMilliseconds = 30_000;

/**
 * The tenants of a server. A tenant is opened, and its tables brought up to date, when it is first called for, and closed when
 * nobody has called for a while or when there is no room for another (`TenantRoom`). New ones
 * are copies of a template that is filled once: making one takes milliseconds.
 */
export class Tenants {
  readonly #parts: TenantsParts;
  readonly #room: TenantRoom;
  readonly #damaged = new Map<string, string>();
  #resuming: Promise<void> = Promise.resolve();
  #stopTimer = () => {};
  #closed = false;

  constructor(parts: TenantsParts) {
    this.#parts = parts;
    const { limits, stopwatch, engine } = parts;
    const hasWork = ({ database }: Tenant) => this.#hasWork(database);
    this.#room = new TenantRoom({ limits, stopwatch, hasWork, exists: (name) => engine.exists(name) });
  }

  /**
   * The tenant of that login company (in lower case), or null when there is none. It stays open until the visit ends. Raises
   * `TenantsBusy` when there is no room for another.
   */
  find(name: string, visit?: Visit): Promise<Tenant | null> {
    if (!tenantNamePattern.test(name) || name.startsWith('~')) return Promise.resolve(null);
    return this.#room.find(name, () => this.#openTenant(name), visit);
  }

  /** What is open, and which tenants could not be opened the last time, with the reason. */
  get state(): { readonly open: number; readonly most: number; readonly damaged: ReadonlyMap<string, string> } {
    return { open: this.#room.size, most: this.#parts.limits.open, damaged: this.#damaged };
  }

  /** Names of the tenants there are. */
  list(): Promise<string[]> {
    return this.#parts.engine.tenants();
  }

  /**
   * Makes a tenant that has what a fresh installation has. On SQLite it is a copy of the template's file; on PostgreSQL
   * a spare that was copied beforehand is renamed. Raises `TenantExists`.
   */
  async create(name: string, visit?: Visit): Promise<Tenant> {
    const { engine } = this.#parts;
    const template = await this.#template();
    if (engine.dialect.name === 'postgres' && (await engine.exists(spareOf(template))))
      await engine.rename(spareOf(template), name);
    else await engine.copy(template, name);
    return this.#created(name, visit);
  }

  /** Makes a tenant that is filled by the given work alone. It appears when the work is done. Raises `TenantExists`. */
  async make(name: string, fill: FillTenant, visit?: Visit): Promise<Tenant> {
    await this.#draft(`~${name.slice(0, 35)}-new`, name, fill);
    return this.#created(name, visit);
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
    await this.#room.close(name);
    await this.#parts.engine.drop(name);
    this.#damaged.delete(name);
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
    for (const name of await this.#parts.engine.tenants()) {
      if (this.#closed) return;
      if (!this.#room.has(name)) await this.#look(name);
    }
    await this.#openOwed();
    this.#keepHouse();
  }

  /** Whether a tenant that nobody has called has work waiting. */
  async #look(name: string): Promise<void> {
    try {
      const database = await this.#parts.engine.open(name);
      if (await this.#hasWork(database)) this.#room.owe(name);
      if (!this.#room.has(name)) await database.close();
    } catch (error) {
      this.#note(name, error);
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

  async #hasWork(database: TenantDatabase): Promise<boolean> {
    for (const part of this.#parts.parts) if (await part.hasWork?.(database)) return true;
    return false;
  }

  async #openTenant(name: string): Promise<OpenTenant | null> {
    try {
      const open = await this.#prepare(await this.#parts.engine.open(name));
      open.serve();
      this.#damaged.delete(name);
      return open;
    } catch (error) {
      if (error instanceof TenantMissing) return null;
      this.#note(name, error);
      throw error;
    }
  }

  /** Tells once of a tenant that cannot be opened, for another reason than that the database is away. */
  #note(name: string, error: unknown): void {
    if (error instanceof DatabaseUnavailable) return;
    const why = error instanceof Error ? error.message : String(error);
    if (this.#damaged.get(name) === why) return;
    this.#damaged.set(name, why);
    const { observe, clock } = this.#parts;
    observe({ kind: 'tenant damaged', at: clock.now(), tenant: name, why });
  }

  async #prepare(database: TenantDatabase): Promise<OpenTenant> {
    const { schema, parts } = this.#parts;
    const own = parts.flatMap(({ tables }) => tables);
    await migrate(database, schema.tables, own);
    return openTenant(database, this.#parts, await ensureSearch(database, schema.tables));
  }

  async #created(name: string, visit?: Visit): Promise<Tenant> {
    const tenant = await this.find(name, visit);
    if (tenant === null) throw new TenantMissing(name);
    return tenant;
  }

  /** A filled tenant that is only copied from; made when there is none of this Reeve's. */
  async #template(): Promise<string> {
    const { engine, fill, templateMark } = this.#parts;
    const name = `~fresh-${templateMark}`.slice(0, 36);
    if (await engine.exists(name)) return name;
    await this.#draft(`${name.slice(0, 36)}-new`, name, fill);
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

function spareOf(template: string): string {
  return `${template}-s`;
}
