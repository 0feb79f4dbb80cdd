import type { ContentStore } from '@reeve/domain';
import type { Engine, LaneLoad, TenantDatabase } from '@reeve/store';

/**
 * An engine whose tenants have files beside their databases: what is done to a tenant as a whole is done to both. A copy
 * takes files before and after the database: what is deleted meanwhile is among the first, what is added among the others.
 */
export class EngineWithFiles implements Engine {
  readonly #engine: Engine;
  readonly #store: ContentStore;

  constructor(engine: Engine, store: ContentStore) {
    this.#engine = engine;
    this.#store = store;
  }

  get dialect(): Engine['dialect'] {
    return this.#engine.dialect;
  }

  get files(): Engine['files'] {
    return this.#engine.files;
  }

  tenants(): Promise<string[]> {
    return this.#engine.tenants();
  }

  templates(): Promise<string[]> {
    return this.#engine.templates();
  }

  exists(tenant: string): Promise<boolean> {
    return this.#engine.exists(tenant);
  }

  open(tenant: string): Promise<TenantDatabase> {
    return this.#engine.open(tenant);
  }

  create(tenant: string): Promise<TenantDatabase> {
    return this.#engine.create(tenant);
  }

  async copy(source: string, tenant: string, hastily?: boolean): Promise<void> {
    if (await this.#engine.exists(tenant)) return this.#engine.copy(source, tenant, hastily);
    await this.#store.copy(source, tenant);
    await this.#engine.copy(source, tenant, hastily);
    await this.#store.copy(source, tenant);
  }

  async rename(tenant: string, to: string): Promise<void> {
    await this.#engine.rename(tenant, to);
    await this.#store.rename(tenant, to);
  }

  async replace(tenant: string, by: string): Promise<void> {
    await this.#store.copy(by, tenant);
    await this.#engine.replace(tenant, by);
    await this.#store.replace(tenant, by);
  }

  async drop(tenant: string): Promise<void> {
    await this.#engine.drop(tenant);
    await this.#store.drop(tenant);
  }

  exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#engine.exclusively(name, work);
  }

  check(): Promise<void> {
    return this.#engine.check();
  }

  longReads(): LaneLoad {
    return this.#engine.longReads();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
