import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { skipPostgres, worldDatabase } from '../../../../../testkit/src/world-database.ts';
import { CommandQuery } from './command-query.ts';

/** Runs texts on one connection, all of them sent before the first is answered. */
async function run(...texts: string[]): Promise<PromiseSettledResult<string | null>[]> {
  const database = await worldDatabase();
  const client = new pg.Client({ connectionString: database.url, pipeline: true });
  await client.connect();
  try {
    const ask = (text: string) =>
      new Promise<string | null>((resolve, reject) => {
        client.query(new CommandQuery(text, (error, tag) => (error === null ? resolve(tag) : reject(error))));
      });
    return await Promise.allSettled(texts.map(ask));
  } finally {
    await client.end();
    await database.release();
  }
}

function tags(outcomes: readonly PromiseSettledResult<string | null>[]): (string | null)[] {
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason.message)));
}

describe('a text of commands', { skip: skipPostgres }, () => {
  it('comes to the tag of the last one, whatever the others answered', async () => {
    const outcomes = await run(
      'begin; select 1, 2; create temporary table t (a int)',
      'insert into t values (1); commit',
      '',
    );
    assert.deepEqual(tags(outcomes), ['CREATE TABLE', 'COMMIT', '']);
  });

  it('fails for itself alone, and tells how a transaction that failed was ended', async () => {
    const outcomes = await run('begin; select 1 / 0', 'select 1', 'commit', 'select 2');
    assert.deepEqual(tags(outcomes).slice(0, 2), [
      'division by zero',
      'current transaction is aborted, commands ignored until end of transaction block',
    ]);
    assert.deepEqual(tags(outcomes).slice(2), ['ROLLBACK', 'SELECT 1']);
  });
});
