import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Engine, type TenantDatabase, TenantExists } from '../engine.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { OpenTenants } from '../open-tenants.ts';
import { copyClosed, copyOpen, intoPart, keepOnDisk } from './copy-file.ts';
import { sqliteDialect } from './dialect.ts';
import { lockFolder } from './folder-lock.ts';
import { keepPrivate, makePrivateFile, makePrivateFolder } from './private-file.ts';
import type { ReaderThreadLimits } from './reader-thread.ts';
import { ReaderThreads } from './reader-threads.ts';
import { defaultSqliteSettings, SqliteConnection, type SqliteSettings } from './sqlite-connection.ts';
import { SqliteTenant } from './sqlite-tenant.ts';
import { TenantFolder } from './tenant-folder.ts';

/** Where a SQLite engine keeps its tenants, and how. */
export interface SqliteEngineOptions {
  /** The folder of the tenants' files; made if missing. */
  readonly folder: string;
  /**
   * Whether to take the folder for this process, as whoever serves it must: announcements do not cross processes. True
   * by default; a command that only looks or makes a backup says false.
   */
  readonly lock?: boolean;
  readonly settings?: Partial<SqliteSettings>;
  /** Threads for long reads, which all tenants share; 0 reads in the main one. 2 by default. */
  readonly threads?: number;
  /** Memory of a reader thread. 512 MiB by default. */
  readonly limits?: ReaderThreadLimits;
  /** Told what a listener raised; by default nobody is. */
  readonly report?: (error: unknown) => void;
  /** Waits for locks of other programs. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Tenants as SQLite files in a folder, `<tenant>.sqlite` each, readable by their owner alone. Raises `FolderInUse` when
 * another process serves it.
 */
export function openSqliteEngine(options: SqliteEngineOptions): Engine {
  const { folder } = options;
  makePrivateFolder(folder);
  const unlock = options.lock === false ? null : lockFolder(folder, process.pid);
  const tenants = new OpenTenants();
  const making = new OneAtATime();
  const open = new Set<SqliteTenant>();
  const place = new TenantFolder(folder);
  const settings = { ...defaultSqliteSettings, ...options.settings };
  const limits = options.limits ?? { heapMegabytes: 512 };
  const count = options.threads ?? 2;
  const threads = count === 0 ? null : new ReaderThreads(count, settings, limits);

  const opened = async (tenant: string, file: string): Promise<TenantDatabase> => {
    keepPrivate(file);
    const database = new SqliteTenant({
      tenant,
      file,
      settings,
      threads,
      report: options.report ?? (() => {}),
      wait: options.wait ?? ((milliseconds) => setTimeout(milliseconds, undefined, { ref: false })),
      onClose: () => {
        open.delete(database);
        tenants.forget(tenant);
      },
    });
    open.add(database);
    return database;
  };

  const copied = (tenant: string, to: string): Promise<string> => {
    const from = place.filled(tenant);
    const served = [...open].find((each) => each.tenant === tenant);
    if (served !== undefined) return copyOpen(served, from, to, settings);
    settle(from, settings);
    return copyClosed(from, to);
  };

  return {
    dialect: sqliteDialect,
    tenants: async () => place.list(),
    templates: async () => place.templates(),
    exists: async (tenant) => place.has(tenant),
    open: async (tenant) => tenants.open(tenant, async () => opened(tenant, place.own(tenant))),
    create: async (tenant) => {
      makePrivateFile(place.absent(tenant));
      return tenants.open(tenant, () => opened(tenant, place.present(tenant)));
    },
    copy: async (source, tenant, hastily = false) => {
      const file = place.absent(tenant);
      const part = await copied(source, file);
      if (!hastily) await keepOnDisk(part);
      if (!appear(part, file)) throw new TenantExists(tenant);
    },
    replace: async (tenant, by) => {
      const file = place.present(tenant);
      await Promise.all([tenants.close(tenant), tenants.close(by)]);
      settle(place.present(by), settings);
      removeLogs(file);
      renameSync(place.present(by), file);
    },
    files: {
      give: async (tenant, file) => renameSync(await copied(tenant, file), file),
      fill: async (tenant, write) => {
        const to = place.absent(tenant);
        const part = await intoPart(to, async (file) => {
          await write(file);
          await keepOnDisk(file);
        });
        if (!appear(part, to)) throw new TenantExists(tenant);
      },
    },
    rename: async (tenant, to) => {
      place.present(tenant);
      place.absent(to);
      await tenants.close(tenant);
      settle(place.present(tenant), settings);
      renameSync(place.present(tenant), place.absent(to));
    },
    drop: async (tenant) => {
      const file = place.present(tenant);
      await tenants.close(tenant);
      removeFile(file);
    },
    check: async () => {
      place.check();
      for (const database of open) database.checkKept();
    },
    exclusively: (name, work) => making.run(name, work),
    longReads: () => threads?.load ?? { lanes: 0, running: 0, waiting: 0 },
    close: async () => {
      await tenants.closeAll();
      await threads?.close();
      unlock?.();
    },
  };
}

/** Gives a finished file its name, whole or not at all; false when there is a file of that name, which stays. */
function appear(part: string, file: string): boolean {
  try {
    linkSync(part, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without links: within this process nothing comes between the look and the renaming.
    if (existsSync(file)) return false;
    renameSync(part, file);
    return true;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Moves what a killed process left in the write-ahead log into the file, for the log does not move with it. */
function settle(file: string, settings: SqliteSettings): void {
  if (existsSync(`${file}-wal`)) SqliteConnection.open(file, settings, 'writer').close();
}

/** The logs go first: one left over would be taken for that of the next tenant of this name. */
function removeFile(file: string): void {
  removeLogs(file);
  rmSync(file, { force: true });
}

function removeLogs(file: string): void {
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
}
