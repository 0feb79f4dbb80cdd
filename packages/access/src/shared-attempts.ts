import type { Pool } from 'pg';
import { memoryMs, mostFailuresKept } from './failures.ts';
import { type AttemptCounts, countsInMemory } from './sign-in-throttle.ts';

/** Attempts after which what is too old or too much is deleted. */
const pruneEvery = 200;

/** The wait after `f."count"` failures, `$3` of which are free: as `Failures.waitAfter` has it. */
const wait = `case when f."count" <= $3 then 0 else least(300000, 1000 * power(2, least(f."count" - $3 - 1, 20))) end`;
const isOver = `abs($2::bigint - f."last_at") > ${memoryMs}`;

const admitText = `insert into "reeve_sign_in_failure" as f ("key", "count", "last_at") values ($1, 1, $2)
  on conflict ("key") do update set "count" = case when ${isOver} then 1 else f."count" + 1 end, "last_at" = $2
  where ${isOver} or f."last_at" + ${wait} <= $2::bigint`;
const waitText = `select greatest(0, f."last_at" + ${wait} - $2::bigint)::float8 as "wait" from "reeve_sign_in_failure" as f
  where f."key" = $1 and not ${isOver}`;
const pruneText = `delete from "reeve_sign_in_failure" where abs($1::bigint - "last_at") > ${memoryMs} or "key" in
  (select "key" from "reeve_sign_in_failure" order by "last_at" desc offset ${mostFailuresKept})`;

/**
 * Counts that all processes on a PostgreSQL database share, for guessing is not to get faster by asking each of them.
 * Nothing is connected before the first password. While the database cannot be asked each process counts for itself.
 */
export function sharedAttempts(databaseUrl: string): AttemptCounts {
  const own = countsInMemory();
  let opening: Promise<Pool> | null = null;
  let admitted = 0;
  const pool = () => {
    opening ??= open(databaseUrl);
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  const asked = async <T>(ask: (pool: Pool) => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
    try {
      return await ask(await pool());
    } catch {
      return otherwise();
    }
  };
  const waitOf = async (shared: Pool, key: string, free: number, now: number) =>
    Number((await shared.query<{ wait: number }>(waitText, [key, now, free])).rows[0]?.wait ?? 0);
  return {
    admit: (key, free, now) =>
      asked(
        async (shared) => {
          admitted += 1;
          if (admitted % pruneEvery === 0) await shared.query(pruneText, [now]);
          const { rowCount } = await shared.query(admitText, [key, now, free]);
          return rowCount === 1 ? 0 : Math.max(1, await waitOf(shared, key, free, now));
        },
        () => own.admit(key, free, now),
      ),
    waitOf: (key, free, now) =>
      asked(
        (shared) => waitOf(shared, key, free, now),
        () => own.waitOf(key, free, now),
      ),
    forget: async (key) => {
      await own.forget(key);
      await asked(
        async (shared) => void (await shared.query('delete from "reeve_sign_in_failure" where "key" = $1', [key])),
        async () => {},
      );
    },
    close: async () => {
      await (await opening?.catch(() => null))?.end();
    },
  };
}

/** Two processes that start at once would both make the table; the lock lets one wait for the other. */
async function open(databaseUrl: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    application_name: 'reeve sign-ins',
    connectionTimeoutMillis: 5000,
  });
  pool.on('error', () => {});
  await pool.query(`begin; select pg_advisory_xact_lock(7310518);
    create unlogged table if not exists "reeve_sign_in_failure"
      ("key" text primary key, "count" integer not null, "last_at" bigint not null); commit`);
  return pool;
}
