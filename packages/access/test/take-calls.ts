/**
 * A process of a test: takes so many calls at once from a limit on a shared database, and prints how many were allowed.
 * Arguments: the database, the limit, the calls.
 */
import { openRateLimit } from '../src/rate-limit.ts';

const [databaseUrl = '', amount, calls] = process.argv.slice(2);
const clock = { now: () => Date.parse('2025-03-03T09:00:00Z') };
const limit = await openRateLimit({ amount: Number(amount), windowSeconds: 60, databaseUrl }, clock);
const standings = await Promise.all(Array.from({ length: Number(calls) }, () => limit.take('acme', 1)));
process.stdout.write(String(standings.filter(({ allowed }) => allowed).length));
await limit.close();
