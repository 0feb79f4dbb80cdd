import { join } from 'node:path';
import { loadCatalogue } from '@reeve/catalogue';
import {
  allBehaviours,
  byCollection,
  type Clock,
  type Schema,
  seedBase,
  seedDemo,
  systemClock,
  toTimestamp,
} from '@reeve/domain';
import { type Engine, openPostgresEngine, openSqliteEngine, RecordStore, Tables } from '@reeve/store';
import { newKeyPair, storeKey } from './access/keys.ts';
import { createApp } from './app.ts';
import { answerBeside } from './control/answer-beside.ts';
import { type Listener, listen } from './http/listener.ts';
import type { Observe } from './observe/observation.ts';
import { toLogLine } from './observe/to-log.ts';
import type { Settings } from './settings/index.ts';
import { demoAdministrator, demoCompany, demoKeys } from './tenant/demo-keys.ts';
import type { Tenant } from './tenant/tenant.ts';
import { Tenants } from './tenant/tenants.ts';
import { seed } from './tenant/write-seeder.ts';
import { openLocalAuthority } from './tls/local-authority.ts';
import { loadOwnCertificate } from './tls/own-certificate.ts';

/** Keys a client can sign in with, as they are printed. */
export interface Credentials {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** A server that answers. */
export interface RunningServer {
  readonly urls: readonly string[];
  /** Sentences that who started it should read. */
  readonly notes: readonly string[];
  readonly credentials?: Credentials;
  readonly caFile?: string | null;
  /** Finishes what is in flight, within the settings' deadline, and lets go of everything. */
  close(): Promise<void>;
}

/** What tests set in place of the machine's own. */
export interface Surroundings {
  readonly clock: Clock;
  readonly print: (line: string) => void;
  /** Hears what the server says, beside the log. */
  readonly observe?: Observe;
}

const machine: Surroundings = { clock: systemClock, print: (line) => process.stdout.write(`${line}\n`) };

/** Starts a server with these settings and answers when it is ready. Raises named errors for what it cannot open. */
export async function startServer(settings: Settings, surroundings: Surroundings = machine): Promise<RunningServer> {
  const opened = openParts(settings, surroundings);
  if (settings.demo) await ensureDemo(opened, surroundings.clock);
  return serveParts(opened, settings, surroundings);
}

/** Listens for calls to what was opened, and closes all of it when it cannot. */
export async function serveParts(
  opened: OpenParts,
  settings: Settings,
  surroundings: Surroundings,
): Promise<RunningServer> {
  try {
    const certificate = await certificateFor(settings, surroundings.clock);
    const app = createApp({
      schema: opened.schema,
      tenants: opened.tenants,
      manners: { locationScheme: settings.locationScheme },
      observe: opened.observe,
      beside: answerBeside(opened, settings),
    });
    const listener = await listen(app, {
      host: settings.host,
      port: settings.port,
      clock: surroundings.clock,
      limits: { bodyBytes: settings.maxBody, multipartBytes: settings.maxUpload },
      onFailure: (error) => opened.observe({ kind: 'bug', at: surroundings.clock.now(), error, requestId: null }),
      ...(certificate === null ? {} : { tls: certificate }),
    });
    return running(listener, opened, settings, certificate?.caFile ?? null);
  } catch (error) {
    await closeParts(opened);
    throw error;
  }
}

/** What a server holds open. */
export interface OpenParts {
  readonly engine: Engine;
  readonly schema: Schema;
  readonly tenants: Tenants;
  readonly observe: Observe;
}

/** Opens the database and what stands on it, without listening. */
export function openParts(settings: Settings, { clock, print, observe: also }: Surroundings): OpenParts {
  const catalogue = loadCatalogue();
  const schema: Schema = { catalogue, tables: new Tables(catalogue) };
  const observe: Observe = (observation) => {
    const line = settings.requestLog === 'off' ? null : toLogLine(observation, settings.requestLog);
    if (line !== null) print(line);
    also?.(observation);
  };
  const engine = openEngine(settings);
  const tenants = new Tenants({
    engine,
    schema,
    clock,
    behaviours: byCollection(allBehaviours),
    recorders: [],
    strictCustomFields: settings.patchCustomFields === 'strict',
    templateMark: catalogue.digest,
    furnish: (tenant) =>
      seed(tenant.writer, founder, (seeder) => seedBase(seeder, { now: toTimestamp(clock.now()) })).then(() => {}),
  });
  return { engine, schema, tenants, observe };
}

/** Who makes what a new tenant has. */
const founder = { memberId: 0, identifier: 'zadmin' };

function openEngine(settings: Settings): Engine {
  if (settings.databaseUrl !== null)
    return openPostgresEngine({ url: settings.databaseUrl, poolSize: settings.databasePool });
  return openSqliteEngine({ folder: join(settings.data, 'tenants') });
}

/** The demo tenant, made and filled when it is not there yet. */
async function ensureDemo({ tenants, schema }: OpenParts, clock: Clock): Promise<void> {
  if ((await tenants.find(demoCompany)) !== null) return;
  const now = toTimestamp(clock.now());
  const tenant = await tenants.make(demoCompany, async (made) => {
    await seed(made.writer, founder, async (seeder) =>
      seedDemo(seeder, await seedBase(seeder, { now }), { now, seed: 1 }),
    );
    await storeDemoKeys(made, schema, now);
  });
  await optimise(tenant);
}

/** Lets the database learn how its data is spread, once there is some. */
async function optimise({ database }: Tenant): Promise<void> {
  await database.write(async (transaction) => transaction.run('analyze'));
}

async function storeDemoKeys(tenant: Tenant, schema: Schema, now: string): Promise<void> {
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  for (const { identifier, pair } of demoKeys) {
    const [member] = await records.select(schema.tables.of('/system/members'), { identifier }, { limit: 1 });
    if (member === undefined) continue;
    await tenant.database.write(async (transaction) => {
      await storeKey(transaction, pair, { memberId: member.id, description: 'Demo', now });
    });
  }
}

async function certificateFor(settings: Settings, clock: Clock) {
  if (!settings.tls) return null;
  if (settings.tlsCert !== null && settings.tlsKey !== null)
    return { ...(await loadOwnCertificate(settings.tlsCert, settings.tlsKey, clock)), caFile: null };
  return openLocalAuthority({ dataFolder: settings.data, names: settings.tlsNames, clock });
}

function running(listener: Listener, opened: OpenParts, settings: Settings, caFile: string | null): RunningServer {
  const host = listener.host.includes(':') ? `[${listener.host}]` : listener.host;
  return {
    urls: [`${listener.encrypted ? 'https' : 'http'}://${host}:${listener.port}`],
    notes: [],
    caFile,
    ...(settings.demo
      ? {
          credentials: { company: demoCompany, ...demoAdministrator, clientId: '00000000-0000-4000-8000-000000000000' },
        }
      : {}),
    close: async () => {
      await listener.close(settings.shutdownDeadline * 1000);
      await closeParts(opened);
    },
  };
}

async function closeParts({ tenants, engine }: OpenParts): Promise<void> {
  await tenants.close();
  await engine.close();
}

/** Makes a tenant and a key pair for its administrator. */
export async function makeTenant({ tenants, schema }: OpenParts, name: string, clock: Clock): Promise<Credentials> {
  const tenant = await tenants.create(name);
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  const [member] = await records.select(schema.tables.of('/system/members'), { licenseClass: 'A' }, { limit: 1 });
  const pair = newKeyPair();
  await tenant.database.write(async (transaction) => {
    await storeKey(transaction, pair, {
      memberId: member?.id ?? 0,
      description: 'First key',
      now: toTimestamp(clock.now()),
    });
  });
  return { company: name, ...pair, clientId: '00000000-0000-4000-8000-000000000000' };
}
