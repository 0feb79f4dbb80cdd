import { bareGuid, LoginThrottle, openRateLimit } from '@reeve/access';
import type { Clock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { ApiLog } from '../api-log/api-log.ts';
import type { Observe } from '../observe/observation.ts';
import type { Door } from '../stage/authenticate.ts';
import type { LimitRule } from '../stage/limit-rate.ts';
import type { Tenants } from '../tenant/tenants.ts';

/** Everything about who may call, and how often, and what is written down of it. */
export interface Access {
  readonly door: Door;
  readonly limit: LimitRule | null;
  readonly apiLog: ApiLog;
  /** Writes down what waits, and lets go of the database of limits. */
  close(): Promise<void>;
}

/** Opens what the settings say. The library of limits is loaded only where there is one. */
export async function openAccess(
  settings: Settings,
  { tenants, observe, clock }: { readonly tenants: Tenants; readonly observe: Observe; readonly clock: Clock },
): Promise<Access> {
  const apiLog = new ApiLog({
    clock,
    retentionDays: settings.apiLogRetention,
    onFailure: (error) =>
      observe({
        kind: 'server noted',
        at: clock.now(),
        message: `Entries of the API log were lost: ${nameOf(error)}.`,
      }),
  });
  const limit = await openLimit(settings, observe, clock);
  const clientIds = new Set(settings.clientIds.map(bareGuid));
  return {
    door: { tenants, manner: settings.manner, clientIds, throttle: new LoginThrottle(), apiLog },
    limit,
    apiLog,
    close: async () => {
      await apiLog.flush();
      await limit?.limit.close();
    },
  };
}

async function openLimit(settings: Settings, observe: Observe, clock: Clock): Promise<LimitRule | null> {
  if (settings.rateLimit === 0) return null;
  const { rateLimit: amount, rateLimitWindow: windowSeconds, databaseUrl } = settings;
  const limit = await openRateLimit({ amount, windowSeconds, databaseUrl }, clock);
  return { limit, form: settings.rateLimitForm, observe };
}

/** Messages of databases may quote what was written; names do not. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : 'unknown';
}
