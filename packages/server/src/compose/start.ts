import { join } from 'node:path';
import { newKeyPair, storeKey } from '@reeve/access';
import { type CallbackService, registrationRules } from '@reeve/callbacks';
import { loadCatalogue } from '@reeve/catalogue';
import {
  allBehaviours,
  allRollUps,
  type Behaviour,
  BehaviourIndex,
  byTheirSource,
  type Clock,
  systemClock,
  toTimestamp,
} from '@reeve/domain';
import type { Application } from '@reeve/http';
import { type Listener, listen, loadOwnCertificate, openLocalAuthority } from '@reeve/http';
import { seed, seedBase, seedDemo } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { type Engine, openPostgresEngine, openSqliteEngine, RecordStore, type Schema, Tables } from '@reeve/store';
import { createApp } from '../app.ts';
import type { Manners } from '../call/call.ts';
import { callbackGauges } from '../control/callback-gauges.ts';
import type { ControlParts } from '../control/control-plane.ts';
import { isMovable, sandboxClock } from '../control/sandbox-clock.ts';
import type { Observe } from '../observe/observation.ts';
import { toLogLine } from '../observe/to-log.ts';
import { countObservation, emptyMetrics, type Metrics } from '../observe/to-metrics.ts';
import { releaseOf, versionOf } from '../site/company-info.ts';
import { answerBeside } from '../site/site.ts';
import { trustedProxies } from '../stage/inbound.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Tenants } from '../tenant/tenants.ts';
import { accessNotes } from './access-notes.ts';
import { demoAdministrator, demoCompany, demoKeys } from './demo-keys.ts';
import { type Access, openAccess } from './open-access.ts';
import { type CallbackTime, callbackNote, callbackOrigin, openCallbacks } from './open-callbacks.ts';

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
  /** What times callbacks. The clock above may be moved by hand, which leases and retries must not follow. */
  readonly callbackTime?: CallbackTime;
  /** A clock that only runs on, in milliseconds, by which calls are timed. */
  readonly stopwatch?: () => number;
  /** Puts something around each behaviour: tests hold it to what it says. */
  readonly aroundBehaviour?: (behaviour: Behaviour) => Behaviour;
}

const machine: Surroundings = { clock: systemClock, print: (line) => process.stdout.write(`${line}\n`) };

/** Starts a server with these settings and answers when it is ready. Raises named errors for what it cannot open. */
export async function startServer(settings: Settings, surroundings: Surroundings = machine): Promise<RunningServer> {
  const movable = settings.mode === 'sandbox' && !isMovable(surroundings.clock);
  const clock = movable ? sandboxClock(surroundings.clock) : surroundings.clock;
  const around = { ...surroundings, clock };
  const opened = openParts(settings, around);
  if (settings.demo) await ensureDemo(opened, clock);
  const server = await serveParts(opened, settings, around);
  // On PostgreSQL copying the template takes seconds: a spare is made while nobody waits for it.
  if (settings.databaseUrl !== null) opened.tenants.makeReady().catch((error) => reportBug(opened, clock, error));
  return server;
}

function reportBug({ observe }: OpenParts, clock: Clock, error: unknown): void {
  observe({ kind: 'bug', at: clock.now(), error, requestId: null });
}

/** Listens for calls to what was opened, and closes all of it when it cannot. */
export async function serveParts(
  opened: OpenParts,
  settings: Settings,
  surroundings: Surroundings,
): Promise<RunningServer> {
  let access: Access | null = null;
  try {
    const certificate = await certificateFor(settings, surroundings.clock);
    access = await openAccess(settings, { ...opened, clock: surroundings.clock });
    const listener = await listen(application(opened, settings, surroundings, access), {
      host: settings.host,
      port: settings.port,
      clock: surroundings.clock,
      limits: { bodyBytes: settings.maxBody, multipartBytes: settings.maxUpload },
      onFailure: (error) => reportBug(opened, surroundings.clock, error),
      ...(certificate === null ? {} : { tls: certificate }),
    });
    return running(listener, { opened, access, settings, caFile: certificate?.caFile ?? null });
  } catch (error) {
    await access?.close();
    await closeParts(opened);
    throw error;
  }
}

function application(opened: OpenParts, settings: Settings, around: Surroundings, access: Access): Application {
  const control = controlParts(opened, settings, { clock: around.clock, access });
  return createApp({
    schema: opened.schema,
    manners: mannersOf(settings),
    observe: opened.observe,
    rules: settings,
    isTrusted: trustedProxies(settings.trustedProxies),
    door: access.door,
    limit: access.limit,
    stopwatch: around.stopwatch ?? (() => performance.now()),
    beside: answerBeside({ opened, settings, access, control }),
  });
}

/** The settings that answers depend on. */
function mannersOf({ locationScheme, codebase, manner }: Settings): Manners {
  return { locationScheme, release: releaseOf(codebase), version: versionOf(codebase), isCloud: manner === 'hosted' };
}

function controlParts(
  opened: OpenParts,
  settings: Settings,
  { clock, access }: { readonly clock: Clock; readonly access: Access },
): ControlParts {
  return {
    tenants: opened.tenants,
    apiLog: access.apiLog,
    metrics: opened.metrics,
    gauges: () => callbackGauges(opened.callbacks),
    clock,
    rules: settings,
    makeTenant: async (company) => {
      if (company !== demoCompany || !settings.demo) return makeTenant(opened, company, clock);
      await ensureDemo(opened, clock);
      return demoCredentials;
    },
  };
}

/** What a server holds open. */
export interface OpenParts {
  readonly engine: Engine;
  readonly schema: Schema;
  readonly tenants: Tenants;
  readonly observe: Observe;
  /** Counts of everything that was observed. */
  readonly metrics: Metrics;
  readonly callbacks: CallbackService;
}

/** Opens the database and what stands on it, without listening. */
export function openParts(settings: Settings, surroundings: Surroundings): OpenParts {
  const { clock, print, observe: also, callbackTime, aroundBehaviour: around = (each) => each } = surroundings;
  const catalogue = loadCatalogue();
  const schema: Schema = { catalogue, tables: new Tables(catalogue) };
  const metrics = emptyMetrics();
  const observe: Observe = (observation) => {
    countObservation(metrics, observation);
    const line = settings.requestLog === 'off' ? null : toLogLine(observation, settings.requestLog);
    if (line !== null) print(line);
    also?.(observation);
  };
  const engine = openEngine(settings);
  const callbacks = openCallbacks(settings, observe, callbackTime);
  const tenants = new Tenants({
    engine,
    schema,
    clock,
    behaviours: new BehaviourIndex([...allBehaviours, ...registrationRules(settings.callbackTargets)].map(around)),
    rollUps: byTheirSource(allRollUps),
    recorders: [],
    callbacks,
    strictCustomFields: settings.patchCustomFields === 'strict',
    templateMark: catalogue.digest,
    furnish: (tenant) =>
      seed(tenant.writer, founder, (seeder) => seedBase(seeder, { now: toTimestamp(clock.now()) })).then(() => {}),
  });
  return { engine, schema, tenants, observe, metrics, callbacks };
}

/** Who makes what a new tenant has. */
const founder = { memberId: 0, identifier: 'zadmin' };

function openEngine(settings: Settings): Engine {
  if (settings.databaseUrl !== null)
    return openPostgresEngine({ url: settings.databaseUrl, poolSize: settings.databasePool });
  return openSqliteEngine({ folder: join(settings.data, 'tenants') });
}

/** The demo tenant, made and filled when it is not there yet. */
async function ensureDemo({ tenants, schema, observe }: OpenParts, clock: Clock): Promise<void> {
  if ((await tenants.find(demoCompany)) !== null) return;
  observe({ kind: 'server noted', at: clock.now(), message: 'Making the demo tenant: a few seconds, this once.' });
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

interface Running {
  readonly opened: OpenParts;
  readonly access: Access;
  readonly settings: Settings;
  readonly caFile: string | null;
}

const demoCredentials: Credentials = {
  company: demoCompany,
  ...demoAdministrator,
  clientId: '00000000-0000-4000-8000-000000000000',
};

function running(listener: Listener, { opened, access, settings, caFile }: Running): RunningServer {
  const host = listener.host.includes(':') ? `[${listener.host}]` : listener.host;
  const url = `${listener.encrypted ? 'https' : 'http'}://${host}:${listener.port}`;
  const origin = callbackOrigin(settings, url);
  deliverCallbacks(opened, origin);
  return {
    urls: [url],
    notes: [...accessNotes(settings), callbackNote(settings, origin)],
    caFile,
    ...(settings.demo ? { credentials: demoCredentials } : {}),
    close: async () => {
      await listener.close(settings.shutdownDeadline * 1000);
      await access.close();
      await closeParts(opened);
    },
  };
}

/** Delivers what is recorded from now on and what was left waiting, also of tenants that nobody calls. */
function deliverCallbacks({ callbacks, tenants, observe }: OpenParts, origin: string): void {
  callbacks.begin(origin);
  tenants.resume().catch((error) => observe({ kind: 'bug', at: callbacks.clock.now(), error, requestId: null }));
}

async function closeParts({ tenants, engine, callbacks }: OpenParts): Promise<void> {
  await tenants.close();
  callbacks.close();
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
