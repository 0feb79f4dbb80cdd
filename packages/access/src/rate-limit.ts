import type { Clock } from '@reeve/domain';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** What a limit is made with. */
export interface RateLimitSettings {
  /** Calls a member of a tenant may make in a window; 0 sets no limit. */
  readonly amount: number;
  readonly windowSeconds: number;
  /** The database in which several processes count together; null counts in this process. */
  readonly databaseUrl: string | null;
}

/** Where a caller stands in the window. */
export interface Standing {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds to the end of the window, 1 at least. */
  readonly secondsLeft: number;
}

/** Counts calls against a limit. */
export interface RateLimit {
  /** Counts calls of a member of a tenant: one, or as many as one call holds. */
  take(tenant: string, member: number, calls?: number): Promise<Standing>;
  close(): Promise<void>;
}

/**
 * A limit on the calls of each member of each tenant (evidence: rate-limits/limit, rate-limits/windows). Windows begin
 * at multiples of their length on the clock that is given, so that all processes agree on them; the library counts, in
 * memory or on PostgreSQL. When the database cannot be reached each process counts for itself.
 */
export async function openRateLimit(settings: RateLimitSettings, clock: Clock): Promise<RateLimit> {
  const { limiter, close } = await openLimiter(settings);
  const windowMs = settings.windowSeconds * 1000;
  return {
    take: async (tenant, member, calls = 1) => {
      const now = clock.now();
      const window = Math.floor(now / windowMs);
      const used = await consumed(limiter, `${tenant}:${member}:${window}`, calls);
      return {
        allowed: used <= settings.amount,
        limit: settings.amount,
        remaining: Math.max(0, settings.amount - used),
        secondsLeft: Math.max(1, Math.ceil(((window + 1) * windowMs - now) / 1000)),
      };
    },
    close,
  };
}

/** How much is used up with these calls; of a caller whom the library knows to be beyond the limit it says no number. */
async function consumed(limiter: RateLimiterAbstract, key: string, calls: number): Promise<number> {
  try {
    return (await limiter.consume(key, calls)).consumedPoints;
  } catch (refused) {
    // A refusal is no error of the library's, but what it says of the caller.
    if (refused instanceof Error) throw refused;
    return Infinity;
  }
}

async function openLimiter({ amount, windowSeconds, databaseUrl }: RateLimitSettings) {
  // By its default: a bundle has no other name of a library that is no module.
  const { default: limiters } = await import('rate-limiter-flexible');
  const counting = { points: amount, duration: windowSeconds * 2, keyPrefix: 'reeve' };
  const memory = new limiters.RateLimiterMemory(counting);
  if (databaseUrl === null) return { limiter: memory, close: async () => {} };
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, application_name: 'reeve limits' });
  pool.on('error', () => {});
  await createTable(pool);
  const limiter = new limiters.RateLimiterPostgres({
    ...counting,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'reeve_rate_limit',
    tableCreated: true,
    insuranceLimiter: memory,
    inMemoryBlockOnConsumed: amount + 1,
  });
  return { limiter, close: () => pool.end() };
}

/** Two processes that start at once would both make the table; the lock lets one wait for the other. */
async function createTable(pool: { query(text: string): Promise<unknown> }): Promise<void> {
  await pool.query(`begin; select pg_advisory_xact_lock(7310517);
    create unlogged table if not exists "reeve_rate_limit"
      (key varchar(255) primary key, points integer not null default 0, expire bigint); commit`);
}
