import type { Timers } from '@reeve/callbacks';
import type { Clock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { ApiLog } from '../api-log/api-log.ts';
import { databaseFailure } from '../fault/database-failure.ts';
import type { Observation, Observe } from '../observe/observation.ts';

/** The API log of a process as its settings want it. That entries were lost is observed. */
export function openApiLog(
  settings: Settings,
  { observe, clock, timers }: { readonly observe: Observe; readonly clock: Clock; readonly timers: Timers },
): ApiLog {
  return new ApiLog({
    clock,
    timers,
    retentionDays: settings.apiLogRetention,
    bounds: { entries: settings.apiLogEntries, bytes: settings.apiLogSize, refusals: settings.apiLogRefusals },
    onFailure: (error) => observe(toObservation(error, clock.now())),
  });
}

function toObservation(error: unknown, at: number): Observation {
  if (databaseFailure(error) !== null) return { kind: 'database failed', at, error };
  return { kind: 'server noted', at, message: `Entries of the API log were lost: ${nameOf(error)}.` };
}

/** Messages of databases may quote what was written; names do not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : 'unknown';
}
