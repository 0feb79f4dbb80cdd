import { type Engine, type TenantDatabase, TenantExists, TenantMissing } from '@reeve/store';
import type { OpenTenant, Tenant } from './tenant.ts';

/** Fills a new tenant. */
export type FillTenant = (tenant: Tenant) => Promise<void>;

/** What making tenants takes. */
export interface MakingParts {
  readonly engine: Engine;
  /** Fills a tenant with what a fresh installation of the product has. */
  readonly fill: FillTenant;
  /** Distinguishes what templates hold: tenants made by another Reeve are not copied from. */
  readonly templateMark: string;
  /** Brings the tables of a database up to date and puts a tenant on it. */
  readonly prepare: (database: TenantDatabase) => Promise<OpenTenant>;
}

/** Makes tenants: most are copies of a template that is filled once, which takes milliseconds. Opens none. */
export class NewTenants {
  readonly #parts: MakingParts;

  constructor(parts: MakingParts) {
    this.#parts = parts;
  }

  /**
   * Makes a tenant that has what a fresh installation has. On SQLite it is a copy of the template's file; on PostgreSQL
   * a spare that was copied beforehand is renamed. Raises `TenantExists`.
   */
  async copyTemplate(name: string): Promise<void> {
    const { engine } = this.#parts;
    const template = await this.#template();
    if (engine.dialect.name === 'sqlite' || !(await this.#takeSpare(spareOf(template), name)))
      await engine.copy(template, name);
  }

  /** Makes a tenant that is filled by the given work alone. It appears when the work is done. Raises `TenantExists`. */
  async make(name: string, fill: FillTenant): Promise<void> {
    const { engine } = this.#parts;
    await engine.exclusively(`~${name}`, async () => {
      if (await engine.exists(name)) throw new TenantExists(name);
      await this.#draft(`~${name.slice(0, 35)}-new`, name, fill);
    });
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
    const { engine, prepare } = this.#parts;
    if (await engine.exists(draft)) await engine.drop(draft);
    const open = await prepare(await engine.create(draft));
    await fill(open.tenant);
    await open.close();
    await engine.rename(draft, name);
  }
}

function spareOf(template: string): string {
  return `${template}-s`;
}
