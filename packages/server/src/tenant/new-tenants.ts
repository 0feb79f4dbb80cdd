import { type Engine, type TenantDatabase, TenantExists, type TenantFiles, TenantMissing } from '@reeve/store';
import type { OpenTenant, Tenant } from './tenant.ts';

/** Fills a new tenant. */
export type FillTenant = (tenant: Tenant) => Promise<void>;

/** What tenants are copied from: made once, and kept under a name that nothing else has. */
export interface TenantTemplate {
  /** A template's name, at most 36 characters: what holds something else is called otherwise. */
  readonly name: string;
  readonly fill: FillTenant;
  /** Files that spare the filling, where tenants are files. */
  readonly prebuilt?: Prebuilt;
}

/** Templates that were made before, as files. */
export interface Prebuilt {
  /** Makes tenants, each as the file of a template has it; false where there is none. */
  take(files: TenantFiles, template: string, tenants: readonly string[]): Promise<boolean>;
  /** Keeps a template that was just made for the next time. */
  keep(files: TenantFiles, name: string): Promise<void>;
}

/** What making tenants takes. */
export interface MakingParts {
  readonly engine: Engine;
  /** What a fresh installation of the product has. */
  readonly fresh: TenantTemplate;
  /** Brings the tables of a database up to date and puts a tenant on it. */
  readonly prepare: (database: TenantDatabase) => Promise<OpenTenant>;
}

/** Makes tenants: most are copies of a template that is filled once, which takes milliseconds. Opens none. */
export class NewTenants {
  readonly #parts: MakingParts;
  /** Templates that somebody went back to once, without their being kept for it. */
  readonly #goneBackTo = new Set<string>();

  constructor(parts: MakingParts) {
    this.#parts = parts;
  }

  /**
   * Makes a tenant that has what a template has, as `copyTemplate` does. Where the template is a file that was never unpacked here, it is
   * unpacked as the tenant, and not twice: most who start the demo never go back to it.
   */
  async create(name: string, from: TenantTemplate = this.#parts.fresh): Promise<void> {
    if (!(await this.#unpacked(name, from))) await this.copyTemplate(name, from);
  }

  /**
   * Makes a tenant that has what a template has, a fresh installation's unless another is given. On SQLite it is a copy of the
   * template's file; on PostgreSQL a spare that was copied beforehand is renamed. `hastily`: see the engine's
   * `copy`. Raises `TenantExists`.
   */
  async copyTemplate(name: string, from: TenantTemplate = this.#parts.fresh, hastily = false): Promise<void> {
    const { engine } = this.#parts;
    const template = await this.#made(from);
    if (engine.dialect.name === 'sqlite' || !(await this.#takeSpare(spareOf(template), name)))
      await engine.copy(template, name, hastily);
  }

  /**
   * Makes what a tenant goes back to: as `create` does the first time, for most go back once or never, the second time together with the template, and
   * as `copyTemplate` from then on, which takes a third of that. It does not wait for the disk. Raises `TenantExists`.
   */
  async createAgain(name: string, from: TenantTemplate = this.#parts.fresh): Promise<void> {
    const isFirst = !this.#goneBackTo.has(from.name);
    this.#goneBackTo.add(from.name);
    const isMade = isFirst ? await this.#unpacked(name, from) : await this.#unpackedWithTemplate(name, from);
    if (!isMade) await this.copyTemplate(name, from, true);
  }

  /**
   * Makes a tenant that is filled by the given work alone, or that and what a template has. It appears when the work is done. Raises
   * `TenantExists`.
   */
  async make(name: string, fill: FillTenant, from?: TenantTemplate): Promise<void> {
    const { engine } = this.#parts;
    await engine.exclusively(`~${name}`, async () => {
      if (await engine.exists(name)) throw new TenantExists(name);
      await this.#draft(`~${name.slice(0, 35)}-new`, name, fill, from);
    });
  }

  /** Makes a template, and on PostgreSQL a spare copy of it, so that the next tenant is made in milliseconds. */
  async makeReady(from: TenantTemplate = this.#parts.fresh): Promise<void> {
    const { engine } = this.#parts;
    const template = await this.#made(from);
    if (engine.dialect.name === 'sqlite') return;
    await engine.copy(template, spareOf(template)).catch((error) => {
      if (!(error instanceof TenantExists)) throw error;
    });
  }

  async #unpacked(name: string, { name: template, prebuilt }: TenantTemplate): Promise<boolean> {
    const { engine } = this.#parts;
    if (prebuilt === undefined || engine.files === null || (await engine.exists(template))) return false;
    return prebuilt.take(engine.files, template, [name]);
  }

  /** Unpacking writes two files for the price of one and a half, which is less than to copy the first. */
  async #unpackedWithTemplate(name: string, { name: template, prebuilt }: TenantTemplate): Promise<boolean> {
    const { engine } = this.#parts;
    const { files } = engine;
    if (prebuilt === undefined || files === null) return false;
    return engine.exclusively(
      template,
      async () => !(await engine.exists(template)) && prebuilt.take(files, template, [template, name]),
    );
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

  /** The name of a template that is there, made when it was not. */
  async #made({ name, fill, prebuilt }: TenantTemplate): Promise<string> {
    const { engine } = this.#parts;
    if (await engine.exists(name)) return name;
    await engine.exclusively(name, async () => {
      if (await engine.exists(name)) return;
      if (engine.files !== null && (await prebuilt?.take(engine.files, name, [name])) === true) return;
      await this.#draft(`${name}-new`, name, fill);
      if (engine.files !== null) await prebuilt?.keep(engine.files, name);
    });
    return name;
  }

  /** Makes a tenant under another name and gives it its own when it is filled. What was left half done is dropped. */
  async #draft(draft: string, name: string, fill: FillTenant, from?: TenantTemplate): Promise<void> {
    const { engine, prepare } = this.#parts;
    if (await engine.exists(draft)) await engine.drop(draft);
    if (from !== undefined) await this.copyTemplate(draft, from, true);
    const open = await prepare(from === undefined ? await engine.create(draft) : await engine.open(draft));
    await fill(open.tenant);
    await open.close();
    await engine.rename(draft, name);
  }
}

function spareOf(template: string): string {
  return `${template}-s`;
}
