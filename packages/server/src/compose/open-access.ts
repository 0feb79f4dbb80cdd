import { bareGuid, openRateLimit, SignInThrottle, sharedAttempts } from '@reeve/access';
import type { Clock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import type { ApiLog } from '../api-log/api-log.ts';
import type { Observe } from '../observe/observation.ts';
import type { Authenticator } from '../stage/authenticate.ts';
import type { LimitRule } from '../stage/limit-rate.ts';
import type { Tenants } from '../tenant/tenants.ts';

/** What the doors stand on. */
export interface AccessGround {
  readonly tenants: Tenants;
  readonly observe: Observe;
  readonly apiLog: ApiLog;
  readonly clock: Clock;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
}

/** Everything about who may call, and how often. */
export interface Access {
  readonly authenticator: Authenticator;
  readonly limit: LimitRule | null;
  /** Lets go of the database of limits. */
  close(): Promise<void>;
}

/** Opens what the settings say. The library of limits is loaded only where there is one. */
export async function openAccess(
  settings: Settings,
  { tenants, observe, apiLog, clock, stopwatch }: AccessGround,
): Promise<Access> {
  const limit = await openLimit(settings, observe, clock);
  const clientIds = new Set(settings.clientIds.map(bareGuid));
  const { manner, databaseUrl } = settings;
  const throttle = databaseUrl === null ? new SignInThrottle() : new SignInThrottle(sharedAttempts(databaseUrl));
  return {
    authenticator: { tenants, manner, clientIds, throttle, apiLog, stopwatch },
    limit,
    close: async () => {
      await throttle.close();
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
