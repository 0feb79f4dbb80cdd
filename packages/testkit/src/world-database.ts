import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startPostgresServer, testPostgresUrl } from './postgres-server.ts';

/** A PostgreSQL database of a world's own. */
export interface WorldDatabase {
  readonly url: string;
  /** Whether it is a copy of the template, and so has the tenant of a world already. */
  readonly hasTenant: boolean;
  release(): Promise<void>;
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

let ownServer: Promise<{ readonly url: string; stop(): Promise<void> }> | undefined;

/**
 * Makes a database that is a copy of a template where there is one, which takes a fraction of a second: the usual one, or
 * the one in which further tenants are quickly made.
 */
export async function worldDatabase(from = templateDatabase): Promise<WorldDatabase> {
  const given = testPostgresUrl();
  if (given === null) ownServer ??= startPostgresServer();
  const server = given ?? (await ownServer)?.url ?? '';
  const name = `world_${randomBytes(6).toString('hex')}`;
  const hasTenant = await administer(server, async (client) => {
    const template = await client.query('select 1 from pg_database where datname = $1', [from]);
    await client.query(`create database "${name}"${template.rowCount === 0 ? '' : await copyOf(from, client)}`);
    return template.rowCount !== 0;
  });
  const release = () => administer(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
  return { url: withDatabase(server, name), hasTenant, release: async () => void (await release()) };
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
