import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { type Engine, goneTopic, type TenantDatabase, TenantExists, TenantMissing } from '../engine.ts';
import { FairLanes } from '../fair-lanes.ts';
import { OpenTenants } from '../open-tenants.ts';
import { AnnouncementChannel } from './announcement-channel.ts';
import { announcementChannel, type Envelope, sealed } from './announcement-envelope.ts';
import { cancelStatement } from './cancel-statement.ts';
import { copySchema } from './copy-schema.ts';
import { postgresDialect } from './dialect.ts';
import { dropSchema } from './drop-schema.ts';
import { holdNames } from './hold-names.ts';
import { OwnConnections } from './own-connection.ts';
import { sqlState } from './postgres-error.ts';
import { PostgresPool } from './postgres-pool.ts';
import { PostgresTenant } from './postgres-tenant.ts';
import { transaction } from './schema-batches.ts';
import { quoted, schemaName, templatePrefix, tenantPrefix, unfinishedSchema } from './schema-name.ts';
import { SchemaStock } from './schema-stock.ts';

/** Where a PostgreSQL engine keeps its tenants, and how. */
export interface PostgresEngineOptions {
  /** The connection URL of a database whose user may make schemas. It is a secret: no error or report shows it. */
  readonly url: string;
  /** Most connections at a time for all tenants, besides one for announcements. 10 by default. */
  readonly poolSize?: number;
  /** How many of them long reads may take at a time: 4 by default, and always one fewer than there are. */
  readonly longReads?: number;
  /** Longest run of a statement, in milliseconds; 0 for no limit. A minute by default. */
  readonly statementMilliseconds?: number;
  /**
   * Longest wait of a write for those before it in this process, and of a statement for what another transaction holds, in
   * milliseconds; 0 for no limit. 20 seconds by default.
   */
  readonly lockMilliseconds?: number;
  /**
   * A connection from which an answer is awaited for so many milliseconds is given up when the database does not answer another
   * in twice the time, and in any case after twice the longest run of a statement. 5 seconds by default.
   */
  readonly silentMilliseconds?: number;
  /** Empty schemas that are kept in stock, for copies to be filled; none by default. They are made after copies, while nobody waits. */
  readonly stock?: number;
  /** Statements kept prepared on a connection. 500 by default. */
  readonly statements?: number;
  /** The engine's name among all processes that use the database, without spaces. Random by default. */
  readonly sender?: string;
  /** Told of lost connections and of what listeners raised; by default nobody is. */
  readonly report?: (error: unknown) => void;
  /** Waits between attempts to connect again, in milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const schemaMissing = '3F000';
const schemaExists = '42P06';
/** Another process made a schema of that name in the same moment. */
const rowExists = '23505';

/**
 * Tenants as schemas of one PostgreSQL database, `reeve_<tenant>` each. Nothing is connected before the first use.
 * Poolers between that share connections by transaction (such as PgBouncer's mode of that name) do not work, as a
 * connection keeps its schema, its statements and its announcements.
 */
export function openPostgresEngine(options: PostgresEngineOptions): Engine {
  const report = options.report ?? (() => {});
  const sender = options.sender ?? randomUUID();
  const statements = options.statements ?? 500;
  const connections = new OwnConnections(options.url, options.silentMilliseconds ?? 5000);
  const administer = connections.use;
  const cancel = (process: number, isOver: () => boolean) =>
    administer((client) => cancelStatement(client, process, isOver)).catch(report);
  const { statementMilliseconds = 60_000, lockMilliseconds = 20_000, poolSize = 10 } = options;
  const silence = connections.silence(statementMilliseconds * 2);
  const settings = { statements, statementMilliseconds, lockMilliseconds, silence, cancel };
  const pool = new PostgresPool(options.url, poolSize, settings, report);
  const lanes = new FairLanes(Math.max(1, Math.min(options.longReads ?? 4, poolSize - 1)));
  const tenants = new OpenTenants();
  const present = new Map<string, PostgresTenant>();
  const stock = new SchemaStock(options.stock ?? 0, administer, report);
  let openings = 0;

  const receive = (envelope: Envelope) => {
    if (envelope.sender !== sender) present.get(envelope.tenant)?.listeners.deliver(envelope, false);
  };
  const gap = () => {
    for (const tenant of present.values()) tenant.listeners.gap();
  };
  const wait = options.wait ?? ((milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false }));
  const channel = new AnnouncementChannel({ url: options.url, receive, gap, report, wait });

  const exists = (tenant: string) => administer((client) => schemaPresent(client, schemaName(tenant)));

  const opened = async (tenant: string): Promise<TenantDatabase> => {
    if (!(await exists(tenant))) throw new TenantMissing(tenant);
    await channel.open();
    const onClose = () => {
      present.delete(tenant);
      tenants.forget(tenant);
    };
    const schema = schemaName(tenant);
    const database = new PostgresTenant({
      tenant,
      schema,
      opening: ++openings,
      pool,
      lanes,
      sender,
      statements,
      lockMilliseconds,
      report,
      exists: () => exists(tenant),
      caughtUp: () => channel.caughtUp(),
      onClose,
    });
    present.set(tenant, database);
    return database;
  };
  const tellGone = async (client: pg.Client, tenant: string): Promise<void> => {
    const gone = sealed({ sender, tenant, topic: goneTopic, payload: '' }, 0);
    await client.query('select pg_notify($1, $2)', [announcementChannel, gone]);
  };
  const open = async (tenant: string) => {
    schemaName(tenant);
    return tenants.open(tenant, () => opened(tenant));
  };

  return {
    dialect: postgresDialect,
    tenants: () => administer((client) => namesAfter(client, tenantPrefix)),
    templates: async () => (await administer((client) => namesAfter(client, templatePrefix))).map((name) => `~${name}`),
    exists,
    open,
    create: async (tenant) => {
      const sql = `create schema ${quoted(schemaName(tenant))}`;
      await administer((client) => client.query(sql)).catch(refused(taken(tenant)));
      return open(tenant);
    },
    files: null,
    copy: async (source, tenant) => {
      const copied = () =>
        administer(async (client) => {
          await holdNames(client, [schemaName(tenant)]);
          if (!(await schemaPresent(client, schemaName(source)))) throw new TenantMissing(source);
          if (await schemaPresent(client, schemaName(tenant))) throw new TenantExists(tenant);
          await copySchema(client, schemaName(source), schemaName(tenant));
        }).catch(refused(taken(tenant)));
      // Templates are written by nobody. Who is served is held by a write that does nothing.
      if (source.startsWith('~')) await copied();
      else await (await open(source)).write(copied, 'alone');
      stock.fill(schemaName(source));
    },
    replace: async (tenant, by) => {
      const [schema, other] = [schemaName(tenant), schemaName(by)];
      await Promise.all([tenants.close(tenant), tenants.close(by)]);
      await administer(async (client) => {
        await holdNames(client, [schema, other].sort());
        await swapSchemas(client, schema, other);
        await tellGone(client, tenant);
        await dropSchema(client, unfinishedSchema(schema));
      }).catch(refused({ [schemaMissing]: () => new TenantMissing(tenant) }));
    },
    rename: async (tenant, to) => {
      const sql = `alter schema ${quoted(schemaName(tenant))} rename to ${quoted(schemaName(to))}`;
      await tenants.close(tenant);
      const errors = { ...taken(to), [schemaMissing]: () => new TenantMissing(tenant) };
      await administer(async (client) => {
        await holdNames(client, [schemaName(tenant), schemaName(to)]);
        await client.query(sql);
      }).catch(refused(errors));
    },
    drop: async (tenant) => {
      const schema = schemaName(tenant);
      await tenants.close(tenant);
      await administer(async (client) => {
        await holdNames(client, [schema]);
        await dropTenant(client, schema);
        await tellGone(client, tenant);
      }).catch(refused({ [schemaMissing]: () => new TenantMissing(tenant) }));
    },
    exclusively: async (name, work) => {
      // What the work raises is its own, and says nothing of the connection that holds the name.
      const [outcome] = await administer(async (client) => {
        await holdNames(client, [`work ${name}`]);
        return Promise.allSettled([work()]);
      });
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    },
    check: () => connections.check(2000),
    longReads: () => lanes.load,
    close: async () => {
      await stock.close();
      await tenants.closeAll();
      await channel.close();
      await pool.close();
    },
  };
}

/** Renamed first, so that a tenant is gone at once although deleting it takes several transactions. */
async function dropTenant(client: pg.Client, schema: string): Promise<void> {
  const half = unfinishedSchema(schema);
  await dropSchema(client, half);
  await client.query(`alter schema ${quoted(schema)} rename to ${quoted(half)}`);
  await dropSchema(client, half);
}

/** Gives one schema the place of another, which is left unfinished, in one transaction. */
async function swapSchemas(client: pg.Client, schema: string, by: string): Promise<void> {
  const half = unfinishedSchema(schema);
  await dropSchema(client, half);
  await transaction(client, async () => {
    await client.query(`alter schema ${quoted(schema)} rename to ${quoted(half)}`);
    await client.query(`alter schema ${quoted(by)} rename to ${quoted(schema)}`);
  });
}

async function schemaPresent(client: pg.Client, schema: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  return rowCount === 1;
}

async function namesAfter(client: pg.Client, prefix: string): Promise<string[]> {
  const text = 'select substr(nspname, $2) from pg_namespace where starts_with(nspname::text, $1) order by nspname';
  const values = [prefix, prefix.length + 1];
  const { rows } = await client.query<[string]>({ text, values, rowMode: 'array' });
  return rows.map(([name]) => name).sort();
}

/** What is raised when a tenant of that name is there already. */
function taken(tenant: string): Record<string, () => Error> {
  const error = () => new TenantExists(tenant);
  return { [schemaExists]: error, [rowExists]: error };
}

/** Raises the named error for the states that have one, and the error itself otherwise. */
function refused(names: Readonly<Record<string, () => Error>>): (error: unknown) => never {
  return (error) => {
    throw names[sqlState(error) ?? '']?.() ?? error;
  };
}
