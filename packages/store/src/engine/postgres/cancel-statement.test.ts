import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { acquireTestDatabase } from '../../../../testkit/src/postgres-server.ts';
import { cancelStatement } from './cancel-statement.ts';
import { sqlState } from './postgres-error.ts';

let unavailable: string | false = false;
const place = await acquireTestDatabase().catch((error: Error) => {
  unavailable = `no PostgreSQL: ${error.message}`;
  return null as never;
});

/** Two connections, and the process of the second. */
async function connected() {
  const [one, other] = [place, place].map(({ url }) => new pg.Client({ connectionString: url })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([one.connect(), other.connect()]);
  const { rows } = await other.query<{ process: number }>('select pg_backend_pid() as process');
  return {
    one,
    other,
    process: rows[0]?.process ?? 0,
    async [Symbol.asyncDispose]() {
      await Promise.all([one.end(), other.end()]);
    },
  };
}

describe('the order to end a statement', { skip: unavailable }, () => {
  it('ends one that is read after the order was first given', async () => {
    await using it = await connected();
    let asked = 0;
    let isOver = false;
    const asks = {
      query: (...given: Parameters<pg.Client['query']>) => {
        asked += 1;
        return it.one.query(...given);
      },
    } as unknown as pg.Client;
    const cancelling = cancelStatement(asks, it.process, () => isOver);
    // The first order has gone out to a process that has nothing to do.
    while (asked < 2) await new Promise(setImmediate);
    await assert.rejects(it.other.query('select pg_sleep(60)'), (error) => sqlState(error) === '57014');
    isOver = true;
    await cancelling;
    assert.equal((await it.other.query('select 1')).rowCount, 1);
  });

  it('is given up when the statement is over before it, and leaves the next one alone', async () => {
    await using it = await connected();
    let isOver = false;
    const cancelling = cancelStatement(it.one, it.process, () => isOver);
    isOver = true;
    await cancelling;
    assert.equal((await it.other.query('select 1')).rowCount, 1);
  });

  it('is not given at all where nothing runs any more', async () => {
    const nobody = { query: () => assert.fail('asked') } as unknown as pg.Client;
    await cancelStatement(nobody, 1, () => true);
  });
});
