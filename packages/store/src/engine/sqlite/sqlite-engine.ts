import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from 'node:sqlite';
import { type Engine, type TenantDatabase, TenantExists, TenantMissing } from '../engine.ts';
import { OpenTenants } from '../open-tenants.ts';
import { checkTenantName } from '../tenant-name.ts';
import { sqliteDialect } from './dialect.ts';
import { lockFolder } from './folder-lock.ts';
import type { ReaderThreadLimits } from './reader-thread.ts';
import { ReaderThreads } from './reader-threads.ts';
import { defaultSqliteSettings, SqliteConnection, type SqliteSettings } from './sqlite-connection.ts';
import { SqliteTenant } from './sqlite-tenant.ts';

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
}

const suffix = '.sqlite';
/** More pages than any file has: a copy is made in one step, so a writer cannot make it start again. */
const allPages = 2 ** 31 - 1;

/**
 * Tenants as SQLite files in a folder, `<tenant>.sqlite` each. Raises `FolderInUse` when another process serves it.
 */
export function openSqliteEngine(options: SqliteEngineOptions): Engine {
  const { folder } = options;
  mkdirSync(folder, { recursive: true });
  const unlock = options.lock === false ? null : lockFolder(folder, process.pid);
  const tenants = new OpenTenants();
  const settings = { ...defaultSqliteSettings, ...options.settings };
  const limits = options.limits ?? { heapMegabytes: 512 };
  const count = options.threads ?? 2;
  const threads = count === 0 ? null : new ReaderThreads(count, settings, limits);

  const file = (tenant: string) => join(folder, `${checkTenantName(tenant)}${suffix}`);
  const present = (tenant: string) => {
    if (!existsSync(file(tenant))) throw new TenantMissing(tenant);
    return file(tenant);
  };
  const absent = (tenant: string) => {
    if (existsSync(file(tenant))) throw new TenantExists(tenant);
    return file(tenant);
  };
  const opened = async (tenant: string): Promise<TenantDatabase> =>
    new SqliteTenant({
      tenant,
      file: present(tenant),
      settings,
      threads,
      report: options.report ?? (() => {}),
      onClose: () => tenants.forget(tenant),
    });

  return {
    dialect: sqliteDialect,
    tenants: async () => tenantFiles(folder),
    exists: async (tenant) => existsSync(file(tenant)),
    open: async (tenant) => tenants.open(tenant, () => opened(tenant)),
    create: async (tenant) => {
      writeFileSync(absent(tenant), '', { flag: 'wx' });
      return tenants.open(tenant, () => opened(tenant));
    },
    copy: async (source, tenant) => copyFile(present(source), absent(tenant), settings),
    rename: async (tenant, to) => {
      present(tenant);
      absent(to);
      await tenants.close(tenant);
      settle(present(tenant), settings);
      renameSync(present(tenant), absent(to));
    },
    drop: async (tenant) => {
      present(tenant);
      await tenants.close(tenant);
      removeFile(file(tenant));
    },
    longReads: () => threads?.load ?? { lanes: 0, running: 0, waiting: 0 },
    close: async () => {
      await tenants.closeAll();
      await threads?.close();
      unlock?.();
    },
  };
}

function tenantFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(suffix) && !name.startsWith('~'));
  return files.map((name) => name.slice(0, -suffix.length)).sort();
}

/** Copies by SQLite's own backup, which sees what is still in the write-ahead log; a crash leaves no half tenant. */
async function copyFile(from: string, to: string, settings: SqliteSettings): Promise<void> {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  const source = SqliteConnection.open(from, settings, 'writer');
  try {
    await backup(source.database, part, { rate: allPages });
  } finally {
    source.close();
  }
  renameSync(part, to);
}

/** Moves what a killed process left in the write-ahead log into the file, for the log does not move with it. */
function settle(file: string, settings: SqliteSettings): void {
  if (existsSync(`${file}-wal`)) SqliteConnection.open(file, settings, 'writer').close();
}

/** The logs go first: one left over would be taken for that of the next tenant of this name. */
function removeFile(file: string): void {
  for (const ending of ['-wal', '-shm', '-journal', '']) rmSync(`${file}${ending}`, { force: true });
}
