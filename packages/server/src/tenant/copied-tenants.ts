import { type Engine, TenantMissing } from '@reeve/store';
import type { NewTenants, TenantTemplate } from './new-tenants.ts';

/** A snapshot of a tenant of that name is not there. */
export class SnapshotMissing extends Error {
  override readonly name = 'SnapshotMissing';
  constructor(tenant: string, snapshot: string) {
    super(`There is no snapshot "${snapshot}" of "${tenant}".`);
  }
}

/** What may be a snapshot's name. */
export const snapshotPattern = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** Copies of tenants as they are: forks, and snapshots to go back to. Opens and closes none. */
export class CopiedTenants {
  readonly #engine: Engine;
  readonly #making: NewTenants;

  constructor(engine: Engine, making: NewTenants) {
    this.#engine = engine;
    this.#making = making;
  }

  /** Makes a tenant that is what another is now. Raises `TenantMissing`, `TenantExists`. */
  fork(source: string, name: string): Promise<void> {
    return this.#engine.copy(source, name, true);
  }

  /** Keeps what a tenant is now, in place of a snapshot of that name. Raises `TenantMissing`, `TenantNameInvalid`. */
  async keep(tenant: string, snapshot: string): Promise<void> {
    const name = templateOf(tenant, snapshot);
    if (!(await this.#engine.exists(name))) return this.#engine.copy(tenant, name);
    await this.#engine.copy(tenant, await this.#free(nextOf(tenant)));
    await this.#engine.replace(name, nextOf(tenant));
  }

  /** Names of the snapshots of a tenant, in alphabetical order. */
  async snapshots(tenant: string): Promise<string[]> {
    const ending = `.${tenant}`;
    const names = (await this.#engine.templates()).filter((name) => name.endsWith(ending));
    return names.map((name) => name.slice(1, -ending.length)).filter((name) => snapshotPattern.test(name));
  }

  /** Deletes a snapshot. Raises `SnapshotMissing`. */
  async drop(tenant: string, snapshot: string): Promise<void> {
    await this.#engine.drop(await this.#present(tenant, snapshot));
  }

  /** Prepares what a tenant was when a snapshot was kept, to take its place. Raises `SnapshotMissing`. */
  async prepareSnapshot(tenant: string, snapshot: string): Promise<string> {
    const from = await this.#present(tenant, snapshot);
    const next = await this.#free(nextOf(tenant));
    await this.#engine.copy(from, next, true);
    return next;
  }

  /** Prepares what a template has to take the place of a tenant. */
  async prepareTemplate(tenant: string, template?: TenantTemplate): Promise<string> {
    if (!(await this.#engine.exists(tenant))) throw new TenantMissing(tenant);
    const next = await this.#free(nextOf(tenant));
    await this.#making.createAgain(next, template);
    return next;
  }

  async #present(tenant: string, snapshot: string): Promise<string> {
    const name = templateOf(tenant, snapshot);
    if (await this.#engine.exists(name)) return name;
    throw new SnapshotMissing(tenant, snapshot);
  }

  /** What was left of an earlier attempt is dropped. */
  async #free(name: string): Promise<string> {
    if (await this.#engine.exists(name)) await this.#engine.drop(name);
    return name;
  }
}

function templateOf(tenant: string, snapshot: string): string {
  return `~${snapshot}.${tenant}`;
}

/** No snapshot is called so: their names have no dot. */
function nextOf(tenant: string): string {
  return `~n..${tenant.slice(-38)}`;
}
