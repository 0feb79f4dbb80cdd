import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { skipPostgres, type WorldDatabase, worldDatabase } from '../../testkit/src/world-database.ts';
import { sharedAttempts } from './shared-attempts.ts';
import { type AttemptCounts, countsInMemory } from './sign-in-throttle.ts';

const now = Date.parse('2025-03-03T09:00:00Z');

/** What a dozen attempts a second apart are told, then two an hour later. */
async function story(counts: AttemptCounts): Promise<number[]> {
  const told: number[] = [];
  for (let at = 0; at < 12; at += 1) told.push(await counts.admit('here a', 5, now + at * 1000));
  told.push(await counts.waitOf('here a', 5, now + 12_000), await counts.waitOf('here b', 5, now));
  await counts.forget('here a');
  told.push(await counts.waitOf('here a', 5, now + 12_000));
  for (let at = 0; at < 8; at += 1) told.push(await counts.admit('here c', 0, now));
  told.push(await counts.admit('here c', 0, now + 3_600_001));
  return told;
}

describe('attempts that processes count together', { skip: skipPostgres }, () => {
  let database: WorldDatabase;
  before(async () => {
    database = await worldDatabase();
  });
  after(() => database.release());

  it('are told as those that one process counts', async () => {
    const shared = sharedAttempts(database.url);
    assert.deepEqual(await story(shared), await story(countsInMemory()));
    await shared.close();
  });

  it('are the same for every process, at the same time too', async () => {
    const two = [sharedAttempts(database.url), sharedAttempts(database.url)];
    const waits = await Promise.all(
      Array.from({ length: 60 }, (_, at) => two[at % 2]?.admit('everywhere', 5, now) ?? 0),
    );
    assert.equal(waits.filter((wait) => wait === 0).length, 6);
    await Promise.all(two.map((each) => each.close()));
  });

  it('are counted by each process while the database is away', async () => {
    const away = sharedAttempts('postgres://nobody@127.0.0.1:1/none');
    assert.equal(await away.admit('here', 0, now), 0);
    assert.equal(await away.admit('here', 0, now), 1000);
    await away.close();
  });
});
