import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { keepBackends, keptProcesses } from './kept-backends.ts';
import { startPostgresServer, testPostgresUrl } from './postgres-server.ts';
import { restoreRows } from './restore-database.ts';
import { templateMade } from './template-locks.ts';

/** A PostgreSQL database of a world's own. */
export interface WorldDatabase {
  readonly url: string;
  /** Whether it is a copy of the template, and so has the tenant of a world already. */
  readonly hasTenant: boolean;
  /** Gives it back; whoever is connected yet is cut off. */
  release(): Promise<void>;
  /** Deletes it, whoever is connected. It is not released after that. */
  drop(): Promise<void>;
}

/** The database that worlds are copied from: it has the tenant of a world already. Made by the test runner. */
export const templateDatabase = 'reeve_world';

/** The same with what further tenants are copied from. */
export const furtherTemplateDatabase = 'reeve_world_further';

/** Whether worlds on PostgreSQL can be had: why not, or false. For `describe(name, { skip })`. */
export const skipPostgres: string | false =
  testPostgresUrl() === null && process.env['REEVE_TEST_OWN_POSTGRES'] !== '1'
    ? 'no PostgreSQL: run the tests with npm test'
    : false;

/** Databases that nobody uses now, by what they were copied from: their rows are those of the template. */
const free = new Map<string, UsedDatabase[]>();

interface UsedDatabase {
  readonly name: string;
  /** How often its rows were put back. */
  readonly uses: number;
}

/** A database whose rows were put back so often is not used again: what was deleted lies about in its files. */
const mostUses = 100;

let ownServer: Promise<{ readonly url: string; stop(): Promise<void> }> | undefined;

/**
 * A database that is as a template is, where there is one: the usual one, or the one in which further tenants are quickly
 * made. It is one that was used before and has its first rows again, or a new copy, which takes a fraction of a second.
 */
export async function worldDatabase(from = templateDatabase): Promise<WorldDatabase> {
  const given = testPostgresUrl();
  if (given === null) ownServer ??= startPostgresServer();
  const server = given ?? (await ownServer)?.url ?? '';
  keepBackends(server);
  const used = free.get(from)?.pop();
  if (used !== undefined) return lent(server, used, from);
  const name = `world_${randomBytes(6).toString('hex')}`;
  const hasTenant = await administer(server, async (client) => {
    await templateMade(client, from);
    const template = await client.query('select 1 from pg_database where datname = $1', [from]);
    await client.query(`create database "${name}"${template.rowCount === 0 ? '' : await copyOf(from, client)}`);
    return template.rowCount !== 0;
  });
  if (hasTenant) return lent(server, { name, uses: 0 }, from);
  return {
    url: withDatabase(server, name),
    hasTenant,
    release: () => drop(server, name),
    drop: () => drop(server, name),
  };
}

function lent(server: string, used: UsedDatabase, from: string): WorldDatabase {
  const url = withDatabase(server, used.name);
  return { url, hasTenant: true, release: () => takeBack(server, used, from), drop: () => drop(server, used.name) };
}

async function takeBack(server: string, { name, uses }: UsedDatabase, from: string): Promise<void> {
  const kept = await keptProcesses();
  const again =
    uses < mostUses &&
    (await administer(withDatabase(server, name), (client) => restoreRows(client, kept)).catch(() => false));
  if (!again) return await drop(server, name);
  if (free.size === 0) process.once('beforeExit', () => void dropFree(server));
  free.set(from, [...(free.get(from) ?? []), { name, uses: uses + 1 }]);
}

async function dropFree(server: string): Promise<void> {
  const unused = [...free.values()].flat();
  // A process whose tests wait for nothing for a moment goes on after that, and must not find them again.
  free.clear();
  for (const { name } of unused) await drop(server, name);
}

async function drop(server: string, name: string): Promise<void> {
  await administer(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
}

/**
 * Says that a database is made as a copy of another. Copying files is several times faster than writing them to the log;
 * servers before 15 know no other way.
 */
export async function copyOf(template: string, client: pg.Client): Promise<string> {
  const version = await client.query<{ server_version_num: string }>('show server_version_num');
  const byFiles = Number(version.rows[0]?.server_version_num) >= 150_000 ? ' strategy file_copy' : '';
  return ` template "${template}"${byFiles}`;
}

/** Runs work as the server's administrator. */
export async function administer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
