import { join } from 'node:path';
import { type CallbackService, registrationRules, systemTimers } from '@reeve/callbacks';
import { loadCatalogue } from '@reeve/catalogue';
import {
  allBehaviours,
  allRollUps,
  allSideBySide,
  autoInvoicesPart,
  BehaviourIndex,
  byCollection,
  byTheirSource,
  type Clock,
  ContentUnavailable,
  dueTracksPart,
  keptFilesPart,
  type RegularLook,
  systemClock,
  type TenantPart,
  toTimestamp,
  type WorkflowRunner,
  workflowPart,
} from '@reeve/domain';
import { MailService } from '@reeve/mail';
import { seed, seedBase } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { type Engine, openPostgres, openSqliteEngine, type Schema, Tables } from '@reeve/store';
import { type FinishedPart, finishedPart, RecordMemory } from '@reeve/wire';
import type { ApiLog } from '../api-log/api-log.ts';
import { EngineWithFiles } from '../content/engine-with-files.ts';
import { openStore } from '../content/open-store.ts';
import { TenantClocks } from '../control/tenant-clocks.ts';
import { ArmedFailures } from '../failure/armed-failures.ts';
import { disturbanceOf } from '../failure/disturbance-of.ts';
import type { Availability } from '../observe/availability.ts';
import { limitLines } from '../observe/limit-lines.ts';
import type { Observation, Observe } from '../observe/observation.ts';
import { toLogLine } from '../observe/to-log.ts';
import { countObservation, emptyMetrics, type Metrics } from '../observe/to-metrics.ts';
import { CallRecorder } from '../recorder/call-recorder.ts';
import type { FillTenant } from '../tenant/new-tenants.ts';
import { Tenants } from '../tenant/tenants.ts';
import type { TransferParts } from '../transfer/pack-tenant.ts';
import { type ServedRelease, servedRelease } from '../version/served-release.ts';
import { bundleMark } from './code-mark.ts';
import { makeDataFolder } from './data-folder.ts';
import type { Environment } from './environment.ts';
import { openApiLog } from './open-api-log.ts';
import { openAvailability, sortingFailures } from './open-availability.ts';
import { openCallbacks } from './open-callbacks.ts';
import { tenantParts } from './tenant-parts.ts';

/** What a server holds open. */
export interface Services {
  readonly engine: Engine;
  readonly schema: Schema;
  readonly release: ServedRelease;
  /** What calls of a sandbox are to fail by. */
  readonly failures: ArmedFailures;
  /** The calls of a sandbox; null outside one. */
  readonly recorder: CallRecorder | null;
  /** The clocks of the tenants, which a sandbox moves. */
  readonly clocks: TenantClocks;
  readonly tenants: Tenants;
  /** What tenants are given out and taken in with. */
  readonly transfer: TransferParts;
  readonly observe: Observe;
  /** Counts of everything that was observed. */
  readonly metrics: Metrics;
  readonly callbacks: CallbackService;
  /** Keeps mail that is asked for, and sends it where a mail server is set. */
  readonly mail: MailService;
  readonly apiLog: ApiLog;
  /** Finished records, and the room that they have. */
  readonly finished: FinishedPart;
  /** Takes the actions of tracks when they are due. */
  readonly dueTracks: TenantPart<RegularLook>;
  readonly autoInvoices: TenantPart<RegularLook>;
  /** Runs workflows on what was changed, and by time. */
  readonly workflows: TenantPart<WorkflowRunner>;
  readonly recordMemory: RecordMemory;
  /** Whether the database is there. */
  readonly availability: Availability;
}

/** Opens the database and what stands on it, without listening. `closeServices` lets go of it. Raises `ReleaseUnknown`. */
export async function openServices(settings: Settings, environment: Environment): Promise<Services> {
  const catalogue = loadCatalogue();
  const schema: Schema = { catalogue, tables: Tables.of(catalogue) };
  const release = servedRelease(settings.release, schema);
  const metrics = emptyMetrics();
  const { clock } = environment;
  const store = openStore(settings);
  const engine = new EngineWithFiles(await openEngine(settings), store);
  const say = observer(settings, environment, metrics);
  const availability = openAvailability(engine, environment, say);
  const observe = sortingFailures(say, availability);
  const failures = new ArmedFailures(Math.random);
  const callbacks = openCallbacks(settings, release.schema, observe, {
    time: environment.callbackTime,
    disturb: (company, claim) => disturbanceOf(failures, company, claim),
  });
  const apiLog = openApiLog(settings, { observe, clock, timers: systemTimers });
  const recordMemory = new RecordMemory(settings.recordMemory * 1024 ** 2);
  const finished = finishedPart(recordMemory);
  const after = (environment.timers ?? systemTimers).after;
  const report = (error: unknown) => observe({ kind: 'bug', at: clock.now(), error, requestId: null });
  const dueTracks = dueTracksPart({ after, report });
  const autoInvoices = autoInvoicesPart({ after, report });
  const files = keptFilesPart({ store, after, clock, report: (error) => observe(storeFailure(error, clock.now())) });
  const workflows = workflowPart({ after, report, stopwatch: stopwatchOf(environment) });
  const mail = openMail(settings, environment, report);
  const clocks = new TenantClocks(clock);
  const parts = tenantParts({ callbacks, apiLog, finished, files, dueTracks, autoInvoices, mail, workflows });
  const tenants = new Tenants({
    engine,
    program: bundleMark(),
    schema,
    clock,
    clockOf: (tenant) => clocks.of(tenant),
    behaviours: behavioursOf(settings, environment),
    rollUps: byTheirSource(allRollUps),
    sideBySide: byCollection(allSideBySide),
    parts,
    files,
    observe,
    strictCustomFields: settings.patchCustomFields === 'strict',
    sizeLimits: { text: settings.maxText, record: settings.maxRecord },
    limits: { open: settings.maxOpenTenants, idleMilliseconds: settings.tenantIdle * 1000 },
    stopwatch: stopwatchOf(environment),
    after,
    report,
    fresh: { name: `~fresh-${catalogue.digest}`.slice(0, 36), fill: fillingWithBase(clock) },
  });
  return {
    engine,
    schema,
    release,
    clocks,
    failures,
    recorder: recorderOf(settings),
    tenants,
    transfer: { schema, store, own: parts.flatMap(({ tables }) => tables) },
    observe,
    metrics,
    callbacks,
    mail,
    apiLog,
    finished,
    dueTracks,
    autoInvoices,
    workflows,
    recordMemory,
    availability,
  };
}

function recorderOf({ mode, record, recordedCalls, recordedSize }: Settings): CallRecorder | null {
  return mode === 'sandbox' ? new CallRecorder({ calls: recordedCalls, bytes: recordedSize }, record) : null;
}

function storeFailure(error: unknown, at: number): Observation {
  const isAway = error instanceof ContentUnavailable;
  return isAway ? { kind: 'database failed', at, error } : { kind: 'bug', at, error, requestId: null };
}

/** A clock that only runs on, in milliseconds. */
export function stopwatchOf({ stopwatch }: Environment): () => number {
  return stopwatch ?? (() => performance.now());
}

/** Closes the tenants, what delivers for them, and the database. */
export async function closeServices({ tenants, engine, callbacks, mail, availability }: Services): Promise<void> {
  availability.close();
  await tenants.close();
  callbacks.close();
  await mail.close();
  await engine.close();
}

/** Everything that is observed is counted, logged as the settings say, and told to whoever else listens. */
function observer(
  { requestLog, requestLogStrangers }: Settings,
  { print, observe: also }: Environment,
  metrics: Metrics,
): Observe {
  const log = limitLines(requestLogStrangers, (observation) => {
    const line = requestLog === 'off' ? null : toLogLine(observation, requestLog);
    if (line !== null) print(line);
  });
  return (observation) => {
    countObservation(metrics, observation);
    log(observation);
    also?.(observation);
  };
}

function behavioursOf({ callbackTargets }: Settings, { aroundBehaviour }: Environment): BehaviourIndex {
  const all = [...allBehaviours, ...registrationRules(callbackTargets)];
  return new BehaviourIndex(aroundBehaviour === undefined ? all : all.map(aroundBehaviour));
}

function openMail({ smtpUrl, mailFrom }: Settings, { callbackTime }: Environment, report: (error: unknown) => void) {
  const smtp = smtpUrl === null ? null : { url: smtpUrl, from: mailFrom };
  return new MailService({ smtp, report, ...(callbackTime ?? { clock: systemClock, timers: systemTimers }) });
}

async function openEngine(settings: Settings): Promise<Engine> {
  const { databaseUrl: url, databasePool: poolSize, databaseLongReads: longReads, data } = settings;
  if (url === null) {
    makeDataFolder(data);
    return openSqliteEngine({ folder: join(data, 'tenants'), threads: settings.backgroundThreads });
  }
  // The call's own deadline comes first; the database's is for what has none, and for a server that is gone.
  const statementMilliseconds = Math.max(60, settings.readDeadline * 2) * 1000;
  const lockMilliseconds = settings.writeWait * 1000;
  const stock = settings.mode === 'sandbox' ? settings.emptySchemas : 0;
  return openPostgres({ url, poolSize, longReads, statementMilliseconds, lockMilliseconds, stock });
}

function fillingWithBase(clock: Clock): FillTenant {
  return async (tenant) => {
    const now = toTimestamp(clock.now());
    await seed(tenant.writer, now, (seeder) => seedBase(seeder, { now }));
  };
}
