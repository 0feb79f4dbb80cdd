import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TenantExists, TenantMissing } from '../engine.ts';
import { DatabaseUnavailable, TenantUnavailable } from '../errors.ts';
import { checkTenantName } from '../tenant-name.ts';
import { refuseForeignFile } from './foreign-file.ts';
import { sameFile } from './same-file.ts';

const suffix = '.sqlite';

/** With less room than this, in bytes, the next write may be the one that does not fit. */
const leastRoom = 1024 ** 2;

/**
 * The folder in which tenants are files, `<tenant>.sqlite` each. Its methods raise `DatabaseUnavailable` when it was deleted or
 * replaced, for what is at its place then is not what is being served.
 */
export class TenantFolder {
  readonly #folder: string;
  readonly #isSame: () => boolean;

  constructor(folder: string) {
    this.#folder = folder;
    this.#isSame = sameFile(folder);
  }

  /** Names of the tenants, in alphabetical order, without templates. */
  list(): string[] {
    return this.#names().filter((name) => !name.startsWith('~'));
  }

  /** Names of the templates, in alphabetical order. */
  templates(): string[] {
    return this.#names().filter((name) => name.startsWith('~'));
  }

  #names(): string[] {
    this.#checkThere();
    const files = readdirSync(this.#folder).filter((name) => name.endsWith(suffix));
    return files.map((name) => name.slice(0, -suffix.length)).sort();
  }

  has(tenant: string): boolean {
    const isThere = existsSync(this.#file(tenant));
    if (!isThere) this.#checkThere();
    return isThere;
  }

  /** The file of a tenant that is there. Raises `TenantMissing`. */
  present(tenant: string): string {
    if (!this.has(tenant)) throw new TenantMissing(tenant);
    return this.#file(tenant);
  }

  /** The file of a tenant that has something in it: an empty one was put there by nobody who makes tenants. Raises `TenantUnavailable`. */
  filled(tenant: string): string {
    const file = this.present(tenant);
    if (statSync(file).size === 0) throw new TenantUnavailable(null, 'The file of a company is empty', file);
    return file;
  }

  /**
   * The file of a tenant that is not open in this process: somebody else's is refused too. To look into a file that is open
   * would give up the locks that SQLite has on it. Raises `TenantUnavailable`.
   */
  own(tenant: string): string {
    const file = this.filled(tenant);
    refuseForeignFile(file);
    return file;
  }

  /** Where the file of a new tenant goes. Raises `TenantExists`. */
  absent(tenant: string): string {
    this.#checkThere();
    if (existsSync(this.#file(tenant))) throw new TenantExists(tenant);
    return this.#file(tenant);
  }

  /** Raises `DatabaseUnavailable` when the folder is not there, or has no room. */
  check(): void {
    this.#checkThere();
    const { bavail, bsize } = statfsSync(this.#folder);
    if (bavail * bsize < leastRoom) throw new DatabaseUnavailable(null, 'The disk is full', this.#folder);
  }

  #file(tenant: string): string {
    return join(this.#folder, `${checkTenantName(tenant)}${suffix}`);
  }

  #checkThere(): void {
    if (this.#isSame()) return;
    const reason = 'The data folder was deleted or replaced while the server ran, which must be started again';
    throw new DatabaseUnavailable(null, reason, this.#folder);
  }
}
