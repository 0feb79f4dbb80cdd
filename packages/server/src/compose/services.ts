import { join } from 'node:path';
import { type CallbackService, registrationRules, systemTimers } from '@reeve/callbacks';
import { loadCatalogue } from '@reeve/catalogue';
import {
  allBehaviours,
  allRollUps,
  BehaviourIndex,
  byTheirSource,
  type Clock,
  systemActor,
  toTimestamp,
} from '@reeve/domain';
import { seed, seedBase } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { type Engine, openPostgresEngine, openSqliteEngine, type Schema, Tables } from '@reeve/store';
import type { ApiLog } from '../api-log/api-log.ts';
import type { Observe } from '../observe/observation.ts';
import { toLogLine } from '../observe/to-log.ts';
import { countObservation, emptyMetrics, type Metrics } from '../observe/to-metrics.ts';
import { type FillTenant, Tenants } from '../tenant/tenants.ts';
import { type ServedRelease, servedRelease } from '../version/served-release.ts';
import type { Environment } from './environment.ts';
import { openApiLog } from './open-api-log.ts';
import { openCallbacks } from './open-callbacks.ts';
import { tenantParts } from './tenant-parts.ts';

/** What a server holds open. */
export interface Services {
  readonly engine: Engine;
  readonly schema: Schema;
  readonly release: ServedRelease;
  readonly tenants: Tenants;
  readonly observe: Observe;
  /** Counts of everything that was observed. */
  readonly metrics: Metrics;
  readonly callbacks: CallbackService;
  readonly apiLog: ApiLog;
}

/** Opens the database and what stands on it, without listening. `closeServices` lets go of it. Raises `ReleaseUnknown`. */
export function openServices(settings: Settings, environment: Environment): Services {
  const catalogue = loadCatalogue();
  const schema: Schema = { catalogue, tables: new Tables(catalogue) };
  const release = servedRelease(settings.release, schema);
  const metrics = emptyMetrics();
  const observe = observer(settings, environment, metrics);
  const { clock } = environment;
  const engine = openEngine(settings);
  const callbacks = openCallbacks(settings, release.schema, observe, environment.callbackTime);
  const apiLog = openApiLog(settings, { observe, clock, timers: systemTimers });
  const tenants = new Tenants({
    engine,
    schema,
    clock,
    behaviours: behavioursOf(settings, environment),
    rollUps: byTheirSource(allRollUps),
    parts: tenantParts({ callbacks, apiLog }),
    observe,
    strictCustomFields: settings.patchCustomFields === 'strict',
    sizeLimits: { text: settings.maxText, record: settings.maxRecord },
    templateMark: catalogue.digest,
    limits: { open: settings.maxOpenTenants, idleMilliseconds: settings.tenantIdle * 1000 },
    stopwatch: stopwatchOf(environment),
    after: (environment.timers ?? systemTimers).after,
    report: (error) => observe({ kind: 'bug', at: clock.now(), error, requestId: null }),
    fill: fillingWithBase(clock),
  });
  return { engine, schema, release, tenants, observe, metrics, callbacks, apiLog };
}

/** A clock that only runs on, in milliseconds. */
export function stopwatchOf({ stopwatch }: Environment): () => number {
  return stopwatch ?? (() => performance.now());
}

/** Closes the tenants, what delivers for them, and the database. */
export async function closeServices({ tenants, engine, callbacks }: Services): Promise<void> {
  await tenants.close();
  callbacks.close();
  await engine.close();
}

/** Everything that is observed is counted, logged as the settings say, and told to whoever else listens. */
function observer({ requestLog }: Settings, { print, observe: also }: Environment, metrics: Metrics): Observe {
  return (observation) => {
    countObservation(metrics, observation);
    const line = requestLog === 'off' ? null : toLogLine(observation, requestLog);
    if (line !== null) print(line);
    also?.(observation);
  };
}

function behavioursOf({ callbackTargets }: Settings, { aroundBehaviour }: Environment): BehaviourIndex {
  const all = [...allBehaviours, ...registrationRules(callbackTargets)];
  return new BehaviourIndex(aroundBehaviour === undefined ? all : all.map(aroundBehaviour));
}

function openEngine(settings: Settings): Engine {
  const { databaseUrl: url, databasePool: poolSize, databaseLongReads: longReads } = settings;
  if (url === null)
    return openSqliteEngine({ folder: join(settings.data, 'tenants'), threads: settings.backgroundThreads });
  // The call's own deadline comes first; the database's is for what has none, and for a server that is gone.
  const statementMilliseconds = Math.max(60, settings.readDeadline * 2) * 1000;
  return openPostgresEngine({ url, poolSize, longReads, statementMilliseconds });
}

function fillingWithBase(clock: Clock): FillTenant {
  return async (tenant) => {
    await seed(tenant.writer, systemActor, (seeder) => seedBase(seeder, { now: toTimestamp(clock.now()) }));
  };
}
